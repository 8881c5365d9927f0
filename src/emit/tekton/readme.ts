import type { Output } from '../engines/outputs.js';
import { code, escape, renderTable } from '../markdown-tables.js';
import type { Param } from './step-params.js';
import type { Workspace } from './workspaces.js';

/** What a Task's page shows of it. */
export interface TaskFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly params: readonly Param[];
  readonly workspaces: readonly Workspace[];
  readonly results: readonly Output[];
}

export const renderSections = ({ params, workspaces, results }: TaskFacts): ReadonlyMap<string, () => string> =>
  new Map([
    ['params', () => renderTable(['Parameter', 'What it is', 'Default'], params.map((param) => [describeName(param), escape(param.description), code(param.default)]))],
    ['workspaces', () => renderTable(['Workspace', 'What it is'], workspaces.map(({ name, description }) => [code(name), escape(description)]))],
    ['results', () => renderTable(['Result', 'What it is'], results.map(({ name, description }) => [code(name), escape(description)]))],
  ]);

const describeName = (param: Param): string => `${code(param.name)}${param.type === 'array' ? ', an array' : ''}${param.default === undefined ? ' (required)' : ''}`;

/** The page that a new Task starts with; people write between its sections. */
export function startTaskReadme({ name, title, description }: TaskFacts, sample: string): string {
  const section = (of: string): string => `<!-- generated:${of} -->\n<!-- /generated:${of} -->\n`;
  return `# ${name}

${title}. ${description}

\`\`\`sh
kubectl apply -f ${name}.yaml
kubectl create -f samples/${sample}.yaml
\`\`\`

Credentials, roles, exit codes and reports: [Tekton](../../../docs/tekton.md).

## Parameters

${section('params')}
## Workspaces

All of them are optional.

${section('workspaces')}
## Results

They are written before the step ends, also where it fails, and have 1 KB in total; what is larger is in the workspace \`output\`.

${section('results')}`;
}
