import { variableOf } from '../../names.js';
import type { Step } from '../../step.js';
import { describeInput, engineInputs, isOptional, type NamedInput } from '../engines/inputs.js';
import type { Variable } from '../engines/variables.js';
import { stepsImage } from '../steps-image.js';

/** A parameter of a Task or Pipeline; one without a default has to be given. */
export interface Param {
  readonly name: string;
  readonly type: 'string' | 'array';
  readonly description: string;
  readonly default?: string;
}

/** The inputs of a step that are parameters of its Task, those first that have to be given. */
export const paramInputs = (step: Step): readonly NamedInput[] => engineInputs(step).toSorted(([, a], [, b]) => Number(isOptional(a)) - Number(isOptional(b)));

export const renderParam = ([name, input]: NamedInput): Param => ({
  name,
  type: 'string',
  description: describeInput([name, input], 'the workspace mlflow-credentials'),
  ...(isOptional(input) ? { default: input.default ?? '' } : {}),
});

/** Parameters of every Task. */
export const commonParams: readonly Param[] = [
  { name: 'pipeline-commit', type: 'string', description: 'The commit that the pipeline runs for; it is recorded in MLflow.', default: '' },
  { name: 'pipeline-link', type: 'string', description: "The pipeline's page, to be recorded in MLflow.", default: 'tekton:$(context.taskRun.namespace)/$(context.taskRun.name)' },
  { name: 'pipeline-actor', type: 'string', description: 'Who started the pipeline; it is recorded in MLflow.', default: '' },
  { name: 'steps-image', type: 'string', description: 'The image of mlflow-steps.', default: stepsImage },
];

/** A parameter as a variable of the container. Parameters stand nowhere else: in args, a text of the user's could be taken for a flag. */
const paramVariable = (variable: string, param: string): Variable => ({ name: variable, value: `$(params.${param})` });

export const inputVariables = (step: Step): readonly Variable[] => paramInputs(step).map(([name]) => paramVariable(variableOf(name), name));

export const pipelineVariables: readonly Variable[] = [
  paramVariable('MLFLOW_STEPS_PIPELINE_COMMIT', 'pipeline-commit'),
  paramVariable('MLFLOW_STEPS_PIPELINE_LINK', 'pipeline-link'),
  paramVariable('MLFLOW_STEPS_PIPELINE_ACTOR', 'pipeline-actor'),
];
