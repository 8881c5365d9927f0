import { StepError } from '../errors.js';
import type { Lock, Mlflow, RegisteredModel } from '../mlflow/mlflow.js';
import type { Log } from '../step.js';
import { adopt } from './adoption.js';
import { computeLockName, describeLock, describePromotion, findClaim, renderClaimTags, type Claim } from './claim.js';
import { LeaseLost, startLeaseClock, type LeaseClock } from './lease-clock.js';
import { computeEarliestEpoch, epochTag, isSettled, obsoleteEpochTags, readEpoch } from './lock-epoch.js';
import { startWaiting, watchExpiry } from './lock-waiting.js';
import type { PromotionRecord } from './record.js';

export interface LockOptions {
  readonly log: Pick<Log, 'progress' | 'warn'>;
  readonly signal: AbortSignal;
  /** After this long others go past a lock whose holder has crashed, milliseconds. */
  readonly leaseMs: number;
  /** How long to wait for a lock that is held, milliseconds. */
  readonly waitMs: number;
}

export interface PromotionLock {
  /** Sends nothing once the lease is over: it throws LeaseLost instead. */
  readonly mlflow: Mlflow;
  /** The model as it was read under the lock. */
  readonly model: RegisteredModel;
  /** By the server's clock; undefined where the lock could not be made for lack of rights. */
  readonly createdAtMs: number | undefined;
  /** The server's clock at a time of `performance.now()`, at most so much ahead as the making of the lock took; undefined without a lock. */
  serverTimeAt(this: void, monotonicMs: number): number | undefined;
  /** What those had begun whose expired locks this one went past. */
  readonly interrupted: readonly PromotionRecord[];
  /** Whether the lock is still this holder's, of a model that was read after the last change. */
  isHeld(model: RegisteredModel): boolean;
  /** One request; none once the lease is over. Does not throw. */
  release(): Promise<void>;
}

const releaseMs = 10_000;

/** How often a lock is got anew whose lease ran out meanwhile. */
export const maxAttempts = 3;

/** A lock that this process has made, and that is worth something only once the epoch has been read after it. */
interface Made {
  readonly epoch: number;
  readonly createdAtMs: number;
  readonly clock: LeaseClock;
}

/**
 * Gets a model's lock: a registered model beside it, of whose name there can be one only. Two requests where it is free.
 *
 * A lock counts for the model's epoch only. Who finds one expired makes the lock of the next epoch, of which there can be
 * one too, and then writes that epoch on the model: from then on whatever an earlier holder still does to its lock is done to
 * a name that nobody looks at. Who has made a lock reads the epoch afterwards, and drops what he made if it is another.
 * Removing a lock by its name is thus safe although MLflow cannot remove it only if it is still the same. What remains: the
 * expired holder lets go at last and a third gets the same name, between the finding and the writing of the epoch. So who
 * wrote the epoch looks at the earlier lock once more, and waits for it where it is not the one that had expired.
 *
 * `knownEpoch` is that of the model as it was just read: it spares three requests where it is not 0. Throws E_PROMOTION_HELD after
 * `waitMs`, E_MODEL_NOT_FOUND, E_PROMOTION_OVERTAKEN where the lease ran out three times before the lock was got.
 */
export async function acquireLock(mlflow: Mlflow, record: PromotionRecord, options: LockOptions, knownEpoch = 0): Promise<PromotionLock> {
  const { log, signal, leaseMs } = options;
  const { registry } = mlflow;
  const name = record.model;
  const waiting = startWaiting(options, record);
  const isExpired = watchExpiry();
  // Kept over several tries: a lock that was cleared away says nothing to the next one.
  const interrupted: PromotionRecord[] = [];

  /** Makes the lock of an epoch; where there is one of another holder, gives that one, or undefined where it has just gone. */
  const make = async (epoch: number): Promise<Made | Lock | undefined> => {
    // A holder of its own each time: one that an earlier time left, too slow, is as old as it is.
    const claim: Claim = { holder: crypto.randomUUID(), leaseMs, record };
    const clock = startLeaseClock(leaseMs);
    const lockName = computeLockName(name, epoch);
    const created = await mlflow.locks.create(lockName, describeLock(claim), renderClaimTags(claim));
    if (created !== undefined) return { epoch, createdAtMs: created.createdAtMs, clock };
    const existing = await mlflow.locks.read(lockName);
    // Its own, where the answer to an earlier sending was lost.
    return existing !== undefined && findClaim(existing)?.holder === claim.holder ? { epoch, createdAtMs: existing.createdAtMs, clock } : existing;
  };

  /** One of an epoch that is known to be over is nobody's, so that removing it does no harm however late. */
  const drop = async ({ epoch, clock }: Made, current = epoch): Promise<void> => {
    if (clock.isOver() && current <= epoch) return;
    try {
      await mlflow.forCleanup(releaseMs).locks.remove(computeLockName(name, epoch));
    } catch (thrown) {
      if (!(thrown instanceof StepError)) throw thrown;
      log.warn(`The lock ${computeLockName(name, epoch)} was not removed, and is gone past after ${leaseMs / 1000} s: ${thrown.message}`);
    }
  };

  const hold = (made: Made, model: RegisteredModel): PromotionLock => ({
    mlflow: mlflow.guarded(made.clock.assertNotOver),
    model,
    createdAtMs: made.createdAtMs,
    serverTimeAt: (monotonicMs) => made.createdAtMs + monotonicMs - made.clock.startedMs,
    interrupted,
    isHeld: (read) => !made.clock.isOver() && readEpoch(read) === made.epoch,
    release: async () => {
      if (isSettled(model, made.epoch, made.createdAtMs) && !made.clock.isOver()) {
        await registry.deleteModelTag(name, epochTag(made.epoch)).catch(() => undefined);
      }
      await drop(made);
    },
  });

  /** Reads the model under a lock just made; undefined where the lock turned out to be of another epoch, and was dropped. */
  const confirm = async (made: Made): Promise<{ readonly model: RegisteredModel; readonly isCurrent: boolean }> => {
    try {
      const model = await registry.model(name);
      const current = readEpoch(model);
      const isCurrent = current === made.epoch;
      if (!isCurrent) await drop(made, current);
      return { model, isCurrent };
    } catch (thrown) {
      await drop(made);
      throw thrown;
    }
  };

  /** Begins the epoch after those of locks that have expired; undefined where somebody else does. */
  const goPast = async (expiredEpoch: number, seen: RegisteredModel): Promise<PromotionLock | undefined> => {
    const made = await make(expiredEpoch + 1);
    if (!isMade(made)) return undefined;
    // If any of this throws, the lock stays until it expires: an earlier one may still be held.
    const guarded = mlflow.guarded(made.clock.assertNotOver);
    await guarded.registry.setModelTag(name, epochTag(made.epoch), String(made.createdAtMs));
    // Down to what those left who began to go past a lock before, and did not come to clear it away.
    for (let epoch = expiredEpoch; epoch >= computeEarliestEpoch(expiredEpoch); epoch -= 1) {
      const earlier = await clearAway(guarded, epoch);
      if (earlier !== undefined) interrupted.push(earlier);
    }
    for (const tag of obsoleteEpochTags(seen, made.epoch)) await guarded.registry.deleteModelTag(name, tag);
    const { model, isCurrent } = await confirm(made);
    return isCurrent ? hold(made, model) : undefined;
  };

  /** Removes a lock of an epoch that is over, once it has expired or its holder let go. Returns what its holder had begun. */
  const clearAway = async (guarded: Mlflow, epoch: number): Promise<PromotionRecord | undefined> => {
    for (;;) {
      const earlier = await guarded.locks.read(computeLockName(name, epoch));
      if (earlier === undefined) return undefined;
      const found = findClaim(earlier);
      if (isExpired(earlier)) {
        if (found === undefined) return undefined;
        log.warn(`Going past the lock of ${describePromotion(found.record)}, which did not end within ${found.leaseMs / 1000} s.`);
        const begun = await adopt(guarded, found.record, earlier.createdAtMs);
        await guarded.locks.remove(computeLockName(name, epoch)).catch((thrown: unknown) => {
          if (!(thrown instanceof StepError)) throw thrown;
          log.warn(`The lock ${computeLockName(name, epoch)} that a crash left was not removed: ${thrown.message}`);
        });
        return begun;
      }
      await waiting.pause(found?.record);
    }
  };

  const withoutLock = async (thrown: StepError): Promise<PromotionLock> => {
    log.warn(`${name} is changed without a lock, because these credentials may not create registered models: another promotion at the same time is seen and repaired afterwards only. ${thrown.message}`);
    return { mlflow, model: await registry.model(name), createdAtMs: undefined, serverTimeAt: () => undefined, interrupted: [], isHeld: () => true, release: async () => undefined };
  };

  let epoch = knownEpoch;
  for (let lost = 0; ;) {
    signal.throwIfAborted();
    let made: Made | Lock | undefined;
    try {
      made = await make(epoch);
    } catch (thrown) {
      if (thrown instanceof StepError && thrown.code === 'E_MLFLOW_FORBIDDEN') return withoutLock(thrown);
      throw thrown;
    }
    if (isMade(made)) {
      const { model, isCurrent } = await confirm(made);
      if (isCurrent) return hold(made, model);
      epoch = readEpoch(model);
      continue;
    }
    const other = made;
    if (other === undefined) continue;
    const model = await registry.model(name);
    const current = readEpoch(model);
    if (current > epoch) {
      epoch = current;
    } else if (isExpired(other)) {
      const lock = await goPast(epoch, model).catch((thrown: unknown) => {
        if (!(thrown instanceof LeaseLost)) throw thrown;
        lost += 1;
        if (lost === maxAttempts) throw lostTooOften(record, thrown);
        // On a slow server, before it was there: its own lock is gone past next.
        return undefined;
      });
      if (lock !== undefined) return lock;
      epoch += 1;
    } else {
      await waiting.pause(findClaim(other)?.record);
    }
  }
}

const isMade = (made: Made | Lock | undefined): made is Made => made !== undefined && 'clock' in made;

export const lostTooOften = ({ model, version }: PromotionRecord, cause: LeaseLost): StepError =>
  new StepError('E_PROMOTION_OVERTAKEN', `The promotion of ${model} version ${version} lost its lock ${maxAttempts} times. Run the step again; if the server is slow, with a longer --lock-lease.`, { cause });
