import { describeInput, isOptional, type NamedInput } from '../engines/inputs.js';

/** A parameter of a template or a workflow, as Argo has it. */
export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly value?: string;
  readonly default?: string;
}

/** What every template of ours takes beside its step's inputs. */
export const commonParameters = (image: string): readonly Parameter[] => [
  { name: 'steps-image', default: image, description: 'The image of mlflow-steps.' },
  { name: 'pipeline-commit', default: '', description: 'The commit that the pipeline runs for; it is recorded in MLflow.' },
  { name: 'pipeline-link', default: '', description: "The pipeline's page; argo:NAMESPACE/WORKFLOW unless given." },
  { name: 'pipeline-actor', default: '', description: 'Who started the pipeline.' },
];

export const renderParameter = ([name, input]: NamedInput): Parameter => ({
  name,
  ...(isOptional(input) ? { default: input.default ?? '' } : {}),
  description: describeInput([name, input], 'the Secret mlflow-credentials'),
});

/** Parameters of a template as those of a workflow, whose `value` is what a template calls `default`. */
export const toArguments = (parameters: readonly Parameter[]): readonly Parameter[] =>
  parameters.map(({ default: value, ...parameter }) => ({ ...parameter, ...(value === undefined ? {} : { value }) }));

/** One parameter of each name; the first one counts. */
export const withoutRepeats = (parameters: readonly Parameter[]): readonly Parameter[] =>
  [...new Map([...parameters].reverse().map((parameter) => [parameter.name, parameter])).values()].reverse();
