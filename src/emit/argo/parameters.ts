import type { InputDefinition } from '../../inputs.js';
import { credentialFiles } from '../../input-files.js';
import type { Step } from '../../step.js';
import { commentInputs } from '../../steps/comment-inputs.js';

/** A parameter of a template or a workflow, as Argo has it. */
export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly value?: string;
  readonly default?: string;
}

/** Inputs that a template takes from somewhere else: a Secret, a file or variables that no pod has, a pull request that there is none of. */
const givenOtherwise: ReadonlySet<string> = new Set([
  ...Object.keys(credentialFiles).filter((name) => name !== 'tracking-uri'),
  ...Object.keys(commentInputs),
  'gates-file',
  'exit-code-file',
  'storage-secret',
]);

/** The inputs of a step that are parameters of its template. Secrets are none: a Workflow shows its parameters. */
export const parameterInputs = (step: Step): readonly (readonly [string, InputDefinition])[] =>
  Object.entries(step.inputs).filter(([name, input]) => !givenOtherwise.has(name) && !name.startsWith('github-') && !input.secret && !input.kind.isCommand);

/** What every template of ours takes beside its step's inputs. */
export const commonParameters = (image: string): readonly Parameter[] => [
  { name: 'steps-image', default: image, description: 'The image of mlflow-steps.' },
  { name: 'pipeline-commit', default: '', description: 'The commit that the pipeline runs for; it is recorded in MLflow.' },
  { name: 'pipeline-link', default: '', description: "The pipeline's page; argo:NAMESPACE/WORKFLOW unless given." },
  { name: 'pipeline-actor', default: '', description: 'Who started the pipeline.' },
];

export const describeInput = ({ description, kind }: InputDefinition): string =>
  ['text', 'command'].includes(kind.label) ? description : `${description} (${kind.label})`;

export const renderParameter = (name: string, input: InputDefinition): Parameter => ({
  name,
  // What a Secret may give as well is not asked for.
  ...(input.required && input.variables === undefined ? {} : { default: input.default ?? '' }),
  description: `${describeInput(input)}${name === 'tracking-uri' ? ' It may stand in the Secret mlflow-credentials instead.' : ''}`,
});

/** Parameters of a template as those of a workflow, whose `value` is what a template calls `default`. */
export const toArguments = (parameters: readonly Parameter[]): readonly Parameter[] =>
  parameters.map(({ default: value, ...parameter }) => ({ ...parameter, ...(value === undefined ? {} : { value }) }));

/** One parameter of each name; the first one counts. */
export const withoutRepeats = (parameters: readonly Parameter[]): readonly Parameter[] =>
  [...new Map([...parameters].reverse().map((parameter) => [parameter.name, parameter])).values()].reverse();
