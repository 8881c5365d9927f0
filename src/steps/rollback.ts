import { StepError } from '../errors.js';
import { integer, text } from '../inputs.js';
import type { Mlflow } from '../mlflow/mlflow.js';
import { defineStep, type StepResult } from '../step.js';
import { mlflowInputs } from './common-inputs.js';
import { LeaseLost } from '../promotion/lease-clock.js';
import { computeLockOptions, lockInputs } from '../promotion/lock-inputs.js';
import { findRecord } from '../promotion/record.js';
import { undoPromotion } from '../promotion/undo.js';

export const rollback = defineStep({
  name: 'rollback',
  title: 'undo one promotion',
  description: 'Puts back in MLflow who held the stage or alias before a promotion, once. Does nothing where that is undone already, or where another promotion came after it.',
  inputs: {
    ...mlflowInputs,
    model: { kind: text, required: true, description: 'The registered model.' },
    'promotion-id': { kind: text, required: true, description: 'The id that promote gave.' },
    version: { kind: integer(1), description: 'The version that was promoted; without it, all versions of the model are looked through.' },
    ...lockInputs,
  },
  outputs: {
    version: { kind: 'small', description: 'The version whose promotion was to be undone.' },
    'previous-version': { kind: 'small', description: 'The version that holds the stage or alias again; empty where none held it before, or nothing was undone.' },
    changed: { kind: 'small', description: 'true where something was put back.' },
  },
  example: 'mlflow-steps rollback --model wine --promotion-id p-0b8f…',

  async run(context): Promise<StepResult> {
    const { inputs } = context;
    const id = inputs['promotion-id'];
    const mlflow = await context.mlflow();
    const version = inputs.version === undefined ? await findPromoted(mlflow, inputs.model, id) : String(inputs.version);
    context.output('version', version);
    context.output('changed', 'false');
    try {
      const { undone, detail, previousVersion } = await undoPromotion(mlflow, inputs.model, version, id, computeLockOptions(context));
      context.output('changed', String(undone));
      context.output('previous-version', undone ? (previousVersion ?? '') : '');
      return { outcome: undone ? 'done' : 'unchanged', reason: detail };
    } catch (thrown) {
      if (!(thrown instanceof LeaseLost)) throw thrown;
      throw new StepError('E_PROMOTION_OVERTAKEN', `The lock of ${inputs.model} ran out before ${id} was undone. Run the step again.`, { cause: thrown });
    }
  },
});

/** The version whose latest record is of this promotion. Throws E_PROMOTION_NOT_FOUND: a later one of the same version leaves no trace of it. */
async function findPromoted({ registry }: Mlflow, model: string, id: string): Promise<string> {
  await registry.model(model);
  const found = (await registry.versionsOfModel(model)).find((each) => findRecord(each)?.id === id);
  if (found !== undefined) return found.version;
  throw new StepError(
    'E_PROMOTION_NOT_FOUND',
    `No version of ${model} has the record of the promotion ${id}. Check the id and the model; if the version was promoted again since, that replaced the record, and there is nothing to undo.`,
  );
}
