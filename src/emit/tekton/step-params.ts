import type { InputDefinition } from '../../inputs.js';
import { credentialFiles } from '../../input-files.js';
import { variableOf } from '../../names.js';
import type { Step } from '../../step.js';
import { commentInputs } from '../../steps/comment-inputs.js';
import { stepsImage } from '../steps-image.js';

/** A parameter of a Task or Pipeline; one without a default has to be given. */
export interface Param {
  readonly name: string;
  readonly type: 'string' | 'array';
  readonly description: string;
  readonly default?: string;
}

export interface Variable {
  readonly name: string;
  readonly value: string;
}

/** Inputs that a Task takes from somewhere else: a Secret, a file that no pod has, a pull request that there is none of. */
const givenOtherwise: ReadonlySet<string> = new Set([
  ...Object.keys(credentialFiles).filter((name) => name !== 'tracking-uri'),
  ...Object.keys(commentInputs),
  'gates-file',
  'exit-code',
  'exit-code-file',
  'start-id',
]);

type NamedInput = readonly [name: string, input: InputDefinition];

/** The inputs of a step that are parameters of its Task. Secrets are none: a TaskRun shows its parameters. */
export const paramInputs = (step: Step): readonly NamedInput[] =>
  Object.entries(step.inputs)
    .filter(([name, input]) => !givenOtherwise.has(name) && !input.secret && !input.kind.isCommand)
    .sort(([, a], [, b]) => Number(isOptional(a)) - Number(isOptional(b)));

/** What a Secret may give as well is not asked for. */
const isOptional = (input: InputDefinition): boolean => input.required !== true || input.variables !== undefined;

export const renderParam = ([name, input]: NamedInput): Param => ({
  name,
  type: 'string',
  description: describe(name, input),
  ...(isOptional(input) ? { default: input.default ?? '' } : {}),
});

function describe(name: string, { description, kind }: InputDefinition): string {
  const label = kind.label === 'text' ? '' : ` (${kind.label})`;
  return `${description}${label}${name === 'tracking-uri' ? ' It may stand in the workspace mlflow-credentials instead.' : ''}`;
}

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
