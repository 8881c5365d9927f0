import { StepError } from '../errors.js';
import type { Mlflow, ModelVersion, Target } from '../mlflow/mlflow.js';
import { findRecord, promotionTag, renderRecord, type PromotionRecord } from './promotion-record.js';
import { parseTarget } from './target.js';

export interface Undoing {
  readonly undone: boolean;
  /** One sentence: what was put back, or why nothing was. */
  readonly detail: string;
}

/**
 * Undoes one promotion, once: puts the previous holder back, or takes the version out of the target where there was
 * none. Does nothing, and says why, unless the version still holds the target by this very promotion. Killed at any
 * point and called again, it ends in the same state. Throws E_MODEL_NOT_FOUND, E_VERSION_NOT_FOUND; at most 8 requests.
 */
export async function undoPromotion(mlflow: Mlflow, model: string, version: string, promotionId: string): Promise<Undoing> {
  const { registry } = mlflow;
  const candidate = await registry.version(model, version);
  const record = findRecord(candidate);
  const name = `${model} version ${version}`;
  if (record === undefined) return nothing(`${name} has no record of a promotion.`);
  if (record.id !== promotionId) return nothing(`${name} was promoted again since, as ${record.id}; ${promotionId} is not what stands.`);
  if (record.state === 'undone') return nothing(`The promotion ${promotionId} of ${name} to ${record.target} is undone already.`);
  if (record.state === 'refused') return nothing(`The promotion ${promotionId} of ${name} was refused: it moved nothing.`);

  const target = parseTarget(record.target);
  const holder = await registry.holder(model, target);
  if (!holdsTarget(candidate, target, holder)) {
    // A killed undoing has moved the target already; only its record is left to finish.
    if (record.state === 'undoing' && holder?.version === record.previousVersion) {
      await markUndone(mlflow, record);
      return { undone: true, detail: describe(record) };
    }
    return nothing(`${name} holds ${record.target} no longer: ${holder === undefined ? 'nobody does' : `version ${holder.version} does`}.`);
  }
  const previous = await findPrevious(mlflow, record);
  if (previous === 'deleted') {
    return nothing(`Version ${record.previousVersion ?? ''}, which held ${record.target} before, is deleted: ${name} keeps it.`);
  }
  await write(mlflow, { ...record, state: 'undoing' });
  await moveBack(mlflow, record, target);
  await markUndone(mlflow, record);
  return { undone: true, detail: describe(record) };
}

const nothing = (detail: string): Undoing => ({ undone: false, detail });

/** Whether a version is in its target: of a stage there can be several, of an alias only one. */
export const holdsTarget = (version: ModelVersion, target: Target, holder: ModelVersion | undefined): boolean =>
  target.kind === 'stage' ? version.stage.toLowerCase() === target.stage.toLowerCase() : holder?.version === version.version;

async function findPrevious({ registry }: Mlflow, { model, previousVersion }: PromotionRecord): Promise<ModelVersion | 'deleted' | undefined> {
  if (previousVersion === undefined) return undefined;
  try {
    return await registry.version(model, previousVersion);
  } catch (thrown) {
    if (thrown instanceof StepError && thrown.code === 'E_VERSION_NOT_FOUND') return 'deleted';
    throw thrown;
  }
}

async function moveBack({ registry }: Mlflow, record: PromotionRecord, target: Target): Promise<void> {
  const { model, version, previousVersion } = record;
  if (target.kind === 'alias') {
    if (previousVersion === undefined) await registry.deleteAlias(model, target.alias);
    else await registry.setAlias(model, target.alias, previousVersion);
    return;
  }
  // The previous one first, so that the stage is never empty.
  if (previousVersion !== undefined && record.archivedPrevious) await registry.transition(model, previousVersion, target.stage, false);
  await registry.transition(model, version, record.previousStage ?? 'None', false);
}

const describe = ({ model, version, target, previousVersion }: PromotionRecord): string =>
  previousVersion === undefined
    ? `${model} version ${version} was taken out of ${target}, which nobody held before.`
    : `${model} version ${previousVersion} holds ${target} again instead of version ${version}.`;

const markUndone = (mlflow: Mlflow, record: PromotionRecord): Promise<void> =>
  write(mlflow, { ...record, state: 'undone', undoneTime: new Date().toISOString() });

const write = ({ registry }: Mlflow, record: PromotionRecord): Promise<void> =>
  registry.setVersionTag(record.model, record.version, promotionTag, renderRecord(record));
