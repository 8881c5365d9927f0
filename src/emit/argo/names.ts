/** The WorkflowTemplate of a step; its entrypoint has the step's own name. */
export const templateNameOf = (step: string): string => `mlflow-steps-${step}`;

/** The account of rbac.yaml that may run workflows, and nothing with models. */
export const workflowAccount = 'mlflow-steps-workflow';

/** Calls a step from a template of another workflow. */
export const referTo = (step: string, template = step): object => ({ templateRef: { name: templateNameOf(step), template } });

/** `{{inputs.parameters.x}}` for each of the names: what a template got goes on as it is. */
export const passOn = (names: readonly string[], scope: 'inputs' | 'workflow'): readonly object[] =>
  names.map((name) => ({ name, value: `{{${scope}.parameters.${name}}}` }));

/** An output of a task before. */
export const fromTask = (name: string, task: string, output = name): object => ({ name, value: `{{tasks.${task}.outputs.parameters.${output}}}` });
