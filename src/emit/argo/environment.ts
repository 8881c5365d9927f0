import { credentialsVariable } from '../../input-files.js';
import { variableOf } from '../../names.js';
import type { Variable } from '../engines/variables.js';

/** Argo replaces this in texts; the name is ours, never the user's. */
const input = (name: string): string => `inputs.parameters['${name}']`;

/** The kubelet expands `$(NAME)` in the value of a variable, and makes `$` of `$$`. */
const keepDollars = (expression: string): string => `sprig.replace('$', '$$', ${expression})`;

/** The value of a parameter in an expression, as it is. */
const asData = (parameter: string): string => keepDollars(input(parameter));

/** A variable whose value is exactly the parameter's. */
export const dataVariable = (variable: string, parameter: string): Variable => ({ name: variable, value: `{{=${asData(parameter)}}}` });

const refusal = 'refused: a parameter of this workflow holds two opening braces, which Argo Workflows would take for a template';

/**
 * Argo replaces `{{…}}` in the values of parameters too, before any container sees them. Where a parameter of the workflow
 * has one, this input, which every step has and which must be true or false, gets the refusal: the step ends as invalid
 * before it asks anybody anything.
 */
const guardedInput = 'tracking-insecure-tls';
const guard: Variable = {
  name: variableOf(guardedInput),
  value: `{{=toJson(workflow.parameters) contains '{' + '{' ? '${refusal}' : ${asData(guardedInput)}}}`,
};

const pipelineLink: Variable = {
  name: 'MLFLOW_STEPS_PIPELINE_LINK',
  value: `{{=${input('pipeline-link')} == '' ? 'argo:' + workflow.namespace + '/' + workflow.name : ${asData('pipeline-link')}}}`,
};

/** Inputs of a step as variables. Secrets are files in `secretFolders`, for a variable's text can quote another variable. */
export const stepVariables = (names: readonly string[], secretFolders: readonly string[]): readonly Variable[] => [
  guard,
  ...names.filter((name) => name !== guardedInput).map((name) => dataVariable(variableOf(name), name)),
  dataVariable('MLFLOW_STEPS_PIPELINE_COMMIT', 'pipeline-commit'),
  pipelineLink,
  dataVariable('MLFLOW_STEPS_PIPELINE_ACTOR', 'pipeline-actor'),
  { name: credentialsVariable, value: secretFolders.join(':') },
];
