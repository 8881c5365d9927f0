import type { Step } from '../../step.js';
import { usesCluster } from '../engines/inputs.js';
import { code, escape, renderTable } from '../markdown-tables.js';
import { capitalize } from '../sentence.js';
import { templateNameOf } from './names.js';
import type { Parameter } from './parameters.js';
import { stepParameters } from './step-template.js';

/** Each WorkflowTemplate with what it does and whether it speaks to the cluster. */
export const renderTemplatesTable = (steps: readonly Step[]): string =>
  renderTable(
    ['WorkflowTemplate', 'What it does', 'Account'],
    steps.map((step) => [code(templateNameOf(step.name)), escape(capitalize(step.title)), usesCluster(step) ? code('mlflow-steps') : "the workflow's"]),
  );

/** A section `<step>-parameters` for each step, and one for training. */
export const renderParameterSections = (steps: readonly Step[], ofTrain: readonly Parameter[], image: string): readonly [string, () => string][] => [
  ['train-parameters', () => renderParameters(ofTrain)],
  ...steps.map((step): [string, () => string] => [`${step.name}-parameters`, () => renderParameters(stepParameters(step, image))]),
];

const renderParameters = (parameters: readonly Parameter[]): string =>
  renderTable(
    ['Parameter', 'What it is', 'Default'],
    parameters.map(({ name, description = '', default: value }) => [value === undefined ? `${code(name)} (required)` : code(name), escape(description), code(value)]),
  );
