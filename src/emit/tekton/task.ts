import type { Step } from '../../step.js';
import { smallOutputs } from '../engines/outputs.js';
import { capitalize } from '../sentence.js';
import { renderOurs } from './container.js';
import { renderDocument, type Heading } from './document.js';
import { commonParams, inputVariables, paramInputs, pipelineVariables, renderParam, type Param } from './step-params.js';
import { credentialsVariableOf, outputFolderFlag, outputWorkspace, secretWorkspaces } from './workspaces.js';

export const taskParams = (step: Step): readonly Param[] => [...paramInputs(step).map(renderParam), ...commonParams];

export const taskHeading = ({ name, title, description }: Step): Heading => ({ kind: 'Task', name, title: capitalize(title), description });

/** A step as a Task of one container. */
export function renderTask(step: Step): string {
  const secrets = secretWorkspaces(step);
  const ours = {
    name: step.name,
    ...renderOurs(step.name, [outputFolderFlag]),
    env: [...inputVariables(step), ...pipelineVariables, credentialsVariableOf(secrets)],
  };
  const spec = { params: taskParams(step), workspaces: [...secrets, outputWorkspace], results: smallOutputs(step), steps: [ours] };
  return renderDocument(taskHeading(step), `src/steps/${step.name}.ts`, spec);
}
