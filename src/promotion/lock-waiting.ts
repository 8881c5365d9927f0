import { StepError } from '../errors.js';
import type { Lock } from '../mlflow/mlflow.js';
import { pause } from '../pause.js';
import { describePromotion, findClaim } from './claim.js';
import type { LockOptions } from './lock.js';
import type { PromotionRecord } from './record.js';

export const defaultLeaseMs = 60_000;

const pollMs = 300;
const sayEveryMs = 5_000;

export interface Waiting {
  /** Waits a moment for a holder. Throws E_PROMOTION_HELD once that has been enough. */
  pause(holder: PromotionRecord | undefined): Promise<void>;
}

export function startWaiting({ log, signal, waitMs }: LockOptions, { model, version, target }: PromotionRecord): Waiting {
  const startMs = performance.now();
  let saidMs = -Infinity;
  return {
    pause: async (holder) => {
      const waitedMs = performance.now() - startMs;
      const by = holder === undefined ? 'somebody whose lock says nothing' : describePromotion(holder);
      if (waitedMs >= waitMs) {
        throw new StepError(
          'E_PROMOTION_HELD',
          `${model} version ${version} was not moved to ${target}: ${model} is held by ${by}, and was not let go within ${Math.round(waitMs / 1000)} s. Run the step again.`,
        );
      }
      if (waitedMs - saidMs >= sayEveryMs) {
        saidMs = waitedMs;
        log.progress(`Waiting for another promotion of ${model}: ${by}.`);
      }
      await pause(pollMs / 2 + Math.random() * pollMs, signal);
    },
  };
}

/** Tells whether a lock has expired: by the server's clock, or because the same one has been seen for so long. */
export function watchExpiry(): (lock: Lock) => boolean {
  const firstSeenMs = new Map<string, number>();
  return (lock) => {
    const found = findClaim(lock);
    const key = found?.holder ?? String(lock.createdAtMs);
    const firstMs = firstSeenMs.get(key) ?? performance.now();
    firstSeenMs.set(key, firstMs);
    const ageMs = lock.serverNowMs === undefined ? 0 : lock.serverNowMs - lock.createdAtMs;
    return Math.max(ageMs, performance.now() - firstMs) >= (found?.leaseMs ?? defaultLeaseMs);
  };
}
