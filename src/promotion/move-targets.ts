import { isDeepStrictEqual } from 'node:util';
import type { Mlflow, RegisteredModel, Target } from '../mlflow/mlflow.js';
import { LeaseLost } from './lease-clock.js';
import { endedSince, lockedAfter, overtakenBy, yieldToLater } from './overtaking.js';
import { acquireLock, lostTooOften, maxAttempts, type LockOptions, type PromotionLock } from './lock.js';
import { readEpoch } from './lock-epoch.js';
import { promotionTag, renderRecord, undoneBefore, type PromotionRecord } from './record.js';
import { settleWithoutLock } from './settle-without-lock.js';
import { findStanding, holderIn, holdsTarget, wasInterrupted, type Standing } from './standing.js';
import { showTarget, showTargets } from '../mlflow/target.js';

type Decided = Pick<PromotionRecord, 'verdict' | 'gates' | 'baseline' | 'ungated' | 'actor' | 'pipeline' | 'commit'>;

export interface Moved {
  readonly record: PromotionRecord | undefined;
  /** False where the version held everything already when the lock was got. */
  readonly changed: boolean;
}

/** The record that this promotion begins with; one that was interrupted keeps its id and what it knew of before the move. */
export function computeIntent(standing: Standing, decided: Decided, archivePrevious: boolean): PromotionRecord {
  const { version, targets, holders, holder, latest, record } = standing;
  const interrupted = wasInterrupted(standing) ? record : undefined;
  const stage = targets.some(({ kind }) => kind === 'stage');
  const undone = undoneBefore(latest).filter((each) => each !== interrupted?.id);
  const previous = Object.fromEntries([...holders].flatMap(([shown, each]) => (each === undefined ? [] : [[shown, each] as const])));
  return {
    id: interrupted?.id ?? `p-${crypto.randomUUID()}`,
    state: 'moving',
    model: version.model,
    version: version.version,
    target: showTargets(targets),
    ...decided,
    ...(undone.length > 0 ? { undoneBefore: undone } : {}),
    ...(interrupted !== undefined && isAnywhere(standing)
      ? beforeOf(interrupted)
      : {
          ...(holder === undefined ? {} : { previousVersion: holder }),
          ...(targets.length > 1 ? { previous } : {}),
          ...(stage ? { previousStage: version.stage, archivedPrevious: archivePrevious } : {}),
        }),
    time: new Date().toISOString(),
  };
}

/** Whether the version is in any of the targets. */
const isAnywhere = ({ version, targets, holders }: Standing): boolean => targets.some((target) => holdsTarget(version, target, holders.get(showTarget(target))));

/** What a record knows of before the move. */
const beforeOf = ({ previousVersion, previous, previousStage, archivedPrevious }: PromotionRecord): Partial<PromotionRecord> => ({
  ...(previousVersion === undefined ? {} : { previousVersion }),
  ...(previous === undefined ? {} : { previous }),
  ...(previousStage === undefined ? {} : { previousStage }),
  ...(archivedPrevious === undefined ? {} : { archivedPrevious }),
});

/**
 * Moves the targets under the model's lock, which carries the intent: so one that is killed can be finished with the previous
 * holder still known. Six requests for one target and seven for two, lock and release included, and one more for a version that is not the newest of its stage. Throws
 * E_PROMOTION_OVERTAKEN where a target names another version than when it was decided, or than the one it was moved to, and
 * E_PROMOTION_HELD.
 */
export async function moveTargets(mlflow: Mlflow, standing: Standing, decided: Decided, archivePrevious: boolean, options: LockOptions): Promise<Moved> {
  let intent = computeIntent(standing, decided, archivePrevious);
  // Of all tries: what the lock of a crashed one carried is gone with it.
  const interrupted: PromotionRecord[] = [];
  let lostAtMs: number | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const lock = await acquireLock(mlflow, intent, options, readEpoch(standing.model));
    interrupted.push(...lock.interrupted);
    try {
      const now = await readUnder(lock, standing);
      const hasBegun = attempt > 1 || wasInterrupted(now) || hasSame(interrupted, intent);
      const claimed = intent;
      const isMoved = attempt > 1 || isAnywhere(now);
      intent = resume(attempt > 1 ? intent : renew(intent, standing, now, computeIntent(now, decided, archivePrevious)), interrupted, decided, isMoved);
      if (lostAtMs !== undefined) {
        const overtaken = await yieldToLater(lock.mlflow, intent, standing.targets, lostAtMs);
        if (overtaken !== undefined) throw overtaken;
      }
      return await moveUnder(lock, standing, { intent, hasBegun, isClaimed: hasBegun || knowsSame(claimed, intent), found: now.latest }, archivePrevious, options);
    } catch (thrown) {
      if (!(thrown instanceof LeaseLost)) throw thrown;
      if (attempt === maxAttempts) throw lostTooOften(intent, thrown);
      lostAtMs ??= lock.createdAtMs;
      options.log.warn(`The lock of ${intent.model} ran out before the promotion had ended: getting it again.`);
    } finally {
      await lock.release();
    }
  }
}

/** How things stand once the lock is held. What is the newest of its stage comes with the model, so that it takes no request; where tags do not come with it, one. */
async function readUnder({ mlflow, model }: PromotionLock, { version: before, targets, readAtMs }: Standing): Promise<Standing> {
  const newest = model.latest.find(({ version }) => version === before.version);
  const hasTags = newest !== undefined && [...before.tags.keys()].every((key) => newest.tags.has(key));
  return findStanding(hasTags ? newest : await mlflow.registry.version(before.model, before.version), model, targets, readAtMs);
}

/** The intent by what is there under the lock. It keeps the id that the lock carries, unless either reading found an interrupted promotion: one that ended meanwhile is another one. */
const renew = (claimed: PromotionRecord, before: Standing, now: Standing, fresh: PromotionRecord): PromotionRecord =>
  wasInterrupted(before) || wasInterrupted(now) ? fresh : { ...fresh, id: claimed.id };

/**
 * The intent of an interrupted promotion of this very version to these very targets is gone on with; of several, the first's. What it had read
 * before its lock counts only where it may have moved anything.
 */
function resume(intent: PromotionRecord, interrupted: readonly PromotionRecord[], decided: Decided, isMoved: boolean): PromotionRecord {
  const own = interrupted.findLast((each) => isSame(each, intent));
  if (own === undefined) return intent;
  return isMoved ? { ...own, ...decided, state: 'moving', time: intent.time } : { ...intent, id: own.id };
}

const isSame = (a: PromotionRecord, b: PromotionRecord): boolean => a.version === b.version && a.target === b.target && a.state === 'moving';

/** Whether two records know the same of before the move. */
const knowsSame = (a: PromotionRecord, b: PromotionRecord): boolean => a.id === b.id && isDeepStrictEqual([beforeOf(a), a.undoneBefore], [beforeOf(b), b.undoneBefore]);

const hasSame = (interrupted: readonly PromotionRecord[], intent: PromotionRecord): boolean => interrupted.some((each) => isSame(each, intent));

interface Begun {
  readonly intent: PromotionRecord;
  /** Whether the version may hold a target because of this very promotion, whose record is still to be completed. */
  readonly hasBegun: boolean;
  /** Whether the lock carries all that finishing it after a crash takes. */
  readonly isClaimed: boolean;
  /** The record of the version's latest promotion, as it was read under the lock. */
  readonly found: PromotionRecord | undefined;
}

async function moveUnder(lock: PromotionLock, standing: Standing, { intent, hasBegun, isClaimed, found }: Begun, archivePrevious: boolean, options: LockOptions): Promise<Moved> {
  const { mlflow } = lock;
  const { targets, holders } = standing;
  for (const target of targets) {
    const holder = holderIn(lock.model, target);
    if (holder !== intent.version && holder !== holders.get(showTarget(target))) throw await overtakenBy(mlflow, intent, target, holder, endedSince(lock.serverTimeAt(standing.readAtMs)));
  }
  if (!hasBegun && targets.every((target) => holderIn(lock.model, target) === intent.version)) {
    return { changed: false, record: found?.target === intent.target && found.state === 'held' ? found : undefined };
  }
  if (lock.createdAtMs === undefined || !isClaimed) await writeRecord(mlflow, intent);
  await moveAll(mlflow, intent, targets, archivePrevious);
  if (lock.createdAtMs === undefined) await settleWithoutLock(mlflow, intent, targets, archivePrevious, options);
  else await proveHeld(lock, intent, targets, archivePrevious);
  const record: PromotionRecord = { ...intent, state: 'held', ...timesOf(lock) };
  await writeRecord(mlflow, record);
  return { changed: true, record };
}

async function moveAll({ registry }: Mlflow, { model, version }: PromotionRecord, targets: readonly Target[], archivePrevious: boolean): Promise<void> {
  for (const target of targets) {
    if (target.kind === 'alias') await registry.setAlias(model, target.alias, version);
    else await registry.transition(model, version, target.stage, archivePrevious);
  }
}

/** Reads back once. What one moved that was stopped and has lost its lock to this promotion is moved again. */
async function proveHeld(lock: PromotionLock, intent: PromotionRecord, targets: readonly Target[], archivePrevious: boolean): Promise<void> {
  const { mlflow, interrupted } = lock;
  for (let attempt = 1; ; attempt += 1) {
    const model = await mlflow.registry.model(intent.model);
    if (!lock.isHeld(model)) throw new LeaseLost('The lock was gone past.');
    const other = await findOther(mlflow, model, intent, targets, archivePrevious);
    if (other === undefined) return;
    const holder = holderIn(model, other);
    const wasStopped = interrupted.some((each) => each.version === holder);
    if (!wasStopped || attempt === maxAttempts) throw await overtakenBy(mlflow, intent, other, holder, lockedAfter(lock.createdAtMs));
    await moveAll(mlflow, intent, targets, archivePrevious);
  }
}

/** A target that does not name the version. Without archiving a stage may well name a newer one; then only the version's own stage can tell. */
async function findOther({ registry }: Mlflow, model: RegisteredModel, { version }: PromotionRecord, targets: readonly Target[], archivePrevious: boolean): Promise<Target | undefined> {
  for (const target of targets) {
    if (holderIn(model, target) === version) continue;
    if (target.kind === 'alias' || archivePrevious) return target;
    const { stage } = await registry.version(model.name, version);
    if (stage.toLowerCase() !== target.stage.toLowerCase()) return target;
  }
  return undefined;
}

/** When a change that ends now was made, by the server's clock. */
export function timesOf({ createdAtMs, serverTimeAt }: PromotionLock): Pick<PromotionRecord, 'lockedAtMs' | 'endedAtMs'> {
  const endedAtMs = serverTimeAt(performance.now());
  return createdAtMs === undefined || endedAtMs === undefined ? {} : { lockedAtMs: createdAtMs, endedAtMs: Math.ceil(endedAtMs) };
}

/** Writes the record of a version's latest promotion over the one before. */
export const writeRecord = ({ registry }: Mlflow, record: PromotionRecord): Promise<void> =>
  registry.setVersionTag(record.model, record.version, promotionTag, renderRecord(record));
