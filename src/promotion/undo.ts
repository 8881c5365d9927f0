import { StepError } from '../errors.js';
import type { Mlflow, ModelVersion, Target } from '../mlflow/mlflow.js';
import { acquireLock, type LockOptions, type PromotionLock } from './lock.js';
import { defaultLeaseMs } from './lock-waiting.js';
import { timesOf } from './move-targets.js';
import { findRecord, previousOf, promotionTag, renderRecord, type PromotionRecord } from './record.js';
import { holderIn, holdsTarget } from './standing.js';
import { parseTargets, showTarget } from '../mlflow/target.js';
import { silentLog } from '../step.js';

export interface Undoing {
  readonly undone: boolean;
  /** Set where this very promotion was undone before. */
  readonly wasUndone?: true;
  /** One sentence: what was put back, or why nothing was. */
  readonly detail: string;
  /** Who was put back, where anybody was. */
  readonly previousVersion?: string | undefined;
}

/** For one that must end soon, because a host may kill it. */
const hastyLock: LockOptions = { log: silentLog, signal: new AbortController().signal, leaseMs: defaultLeaseMs, waitMs: 10_000 };

/**
 * Undoes one promotion, once, under the model's lock: puts the previous holders back, or takes the version out of the targets
 * where there was none. Does nothing, and says why, unless the version still holds every target by this very promotion. Killed
 * at any point and called again, it ends in the same state. The record says by whom, as `by` has it. Throws E_MODEL_NOT_FOUND, E_VERSION_NOT_FOUND, E_PROMOTION_HELD,
 * and LeaseLost where the lock ran out meanwhile.
 */
export async function undoPromotion(mlflow: Mlflow, model: string, version: string, promotionId: string, options: LockOptions = hastyLock, by?: string): Promise<Undoing> {
  const seen = await mlflow.registry.version(model, version);
  const record = findRecord(seen);
  const reason = findReason(seen, record, promotionId);
  if (reason !== undefined || record === undefined) return nothing(reason ?? '', record, promotionId);
  const lock = await acquireLock(mlflow, { ...record, state: 'undoing' }, options);
  try {
    return await undoUnder(lock, model, version, promotionId, by);
  } finally {
    await lock.release();
  }
}

/** Why there is nothing to undo, or undefined where there may be. */
function findReason({ model, version }: ModelVersion, record: PromotionRecord | undefined, promotionId: string): string | undefined {
  const name = `${model} version ${version}`;
  if (record === undefined) return `${name} has no record of a promotion.`;
  if (record.undoneBefore?.includes(promotionId) === true) return `The promotion ${promotionId} of ${name} is undone already; it was promoted again since, as ${record.id}.`;
  if (record.id !== promotionId) return `${name} was promoted again since, as ${record.id}; ${promotionId} is not what stands.`;
  if (record.state === 'undone') return `The promotion ${promotionId} of ${name} to ${record.target} is undone already.`;
  if (record.state === 'demoting' || record.state === 'demoted') return `${name} was taken out of ${record.target} since.`;
  if (record.state === 'refused') return `The promotion ${promotionId} of ${name} was refused: it moved nothing.`;
  return undefined;
}

async function undoUnder(lock: PromotionLock, model: string, version: string, promotionId: string, by: string | undefined): Promise<Undoing> {
  const { mlflow } = lock;
  const candidate = await mlflow.registry.version(model, version);
  const record = findRecord(candidate);
  const reason = findReason(candidate, record, promotionId);
  if (reason !== undefined || record === undefined) return nothing(reason ?? '', record, promotionId);
  const isResumed = record.state === 'undoing';
  const targets = parseTargets(record.target);
  for (const target of targets) {
    const holder = holderIn(lock.model, target);
    if (holdsTarget(candidate, target, holder)) continue;
    // A killed undoing may have moved this target already; the rest is left to do.
    if (isResumed && holder === previousOf(record, showTarget(target))) continue;
    return nothing(`${model} version ${version} holds ${showTarget(target)} no longer: ${holder === undefined ? 'nobody does' : `version ${holder} does`}.`);
  }
  const deleted = await findDeleted(mlflow, record, targets);
  if (deleted !== undefined) return nothing(`Version ${deleted}, which held ${record.target} before, is deleted: ${model} version ${version} keeps it.`);
  const undoing: PromotionRecord = { ...record, state: 'undoing', ...(by === undefined ? {} : { undoneBy: by }) };
  if (!isResumed) await write(mlflow, undoing);
  for (const target of targets) {
    if (holdsTarget(candidate, target, holderIn(lock.model, target))) await moveBack(mlflow, record, target);
  }
  await write(mlflow, { ...(isResumed ? record : undoing), state: 'undone', undoneTime: new Date().toISOString(), ...timesOf(lock) });
  return { undone: true, previousVersion: record.previousVersion, detail: targets.map((target) => describe(record, showTarget(target))).join(' ') };
}

const nothing = (detail: string, record?: PromotionRecord, promotionId?: string): Undoing =>
  ({ undone: false, detail, ...(record?.state === 'undone' && record.id === promotionId ? { wasUndone: true } : {}) });

/** A previous holder that is no more. */
async function findDeleted({ registry }: Mlflow, record: PromotionRecord, targets: readonly Target[]): Promise<string | undefined> {
  for (const previous of new Set(targets.map((target) => previousOf(record, showTarget(target))))) {
    if (previous === undefined) continue;
    try {
      await registry.version(record.model, previous);
    } catch (thrown) {
      if (thrown instanceof StepError && thrown.code === 'E_VERSION_NOT_FOUND') return previous;
      throw thrown;
    }
  }
  return undefined;
}

async function moveBack({ registry }: Mlflow, record: PromotionRecord, target: Target): Promise<void> {
  const { model, version } = record;
  const previous = previousOf(record, showTarget(target));
  if (target.kind === 'alias') {
    if (previous === undefined) await registry.deleteAlias(model, target.alias);
    else if (previous !== version) await registry.setAlias(model, target.alias, previous);
    return;
  }
  // The previous one first, so that the stage is never empty.
  if (previous !== undefined && previous !== version && record.archivedPrevious) await registry.transition(model, previous, target.stage, false);
  await registry.transition(model, version, record.previousStage ?? 'None', false);
}

const describe = (record: PromotionRecord, shown: string): string => {
  const previous = previousOf(record, shown);
  const name = `${record.model} version`;
  if (previous === record.version) return `${name} ${record.version} keeps ${shown}, which it held before the promotion too.`;
  return previous === undefined
    ? `${name} ${record.version} was taken out of ${shown}, which nobody held before.`
    : `${name} ${previous} holds ${shown} again instead of version ${record.version}.`;
};

const write = ({ registry }: Mlflow, record: PromotionRecord): Promise<void> =>
  registry.setVersionTag(record.model, record.version, promotionTag, renderRecord(record));
