import { referTo, passOn } from './names.js';

const output = (name: string): string => `workflow.outputs?.parameters?.${name} ?? ''`;
const failedWith = (condition: string): string => `{{=workflow.status != 'Succeeded' && ${condition}}}`;

export const startOfWorkflow = { name: 'start-id', value: '{{workflow.uid}}' };

const endRun = (names: readonly string[]): object => ({
  name: 'end-run',
  ...referTo('train-stop'),
  when: failedWith(`(${output('mlflow_steps_training')}) == '' && workflow.failures contains 'train-command'`),
  arguments: { parameters: [...passOn(names, 'workflow'), startOfWorkflow] },
});

const undoPromotion = (names: readonly string[]): object => ({
  name: 'undo-promotion',
  ...referTo('rollback'),
  // Who keeps a failed deployment keeps its promotion.
  when: failedWith(`workflow.parameters['on-failure'] != 'keep' && (${output('mlflow_steps_promotion_id')}) != ''`),
  arguments: { parameters: [...passOn(names, 'workflow'), { name: 'promotion-id', value: `{{=${output('mlflow_steps_promotion_id')}}}` }] },
});

/** Which parameters of the workflow go to which step of its exit handler. */
export interface ExitParameters {
  readonly stop: readonly string[];
  readonly rollback?: readonly string[];
}

/**
 * What runs when the workflow has ended, also where somebody stopped it: a run that was never ended is ended as KILLED, and
 * a promotion is undone unless all is green. A deploy that undid it already leaves nothing to do.
 */
export const renderExitTemplate = ({ stop, rollback }: ExitParameters): object => ({
  name: 'on-exit',
  steps: [[endRun(stop), ...(rollback === undefined ? [] : [undoPromotion(rollback)])]],
});
