/** A holder counts on this part of its lease only: the rest is for differences between clocks and for what is on its way. */
const usablePart = 0.8;

/** Thrown instead of sending anything once a lease has run out, or is found to be another's. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

export interface LeaseClock {
  /** When it began, by `performance.now()`. */
  readonly startedMs: number;
  isOver(): boolean;
  /** Throws LeaseLost once the lease is over. */
  readonly assertNotOver: () => void;
}

/**
 * A holder's own view of its lease, which begins before the server's does. Elapsed is what the monotonic or the wall clock
 * says, whichever is more: the one runs on while the process is stopped, the other also while its machine sleeps.
 */
export function startLeaseClock(leaseMs: number): LeaseClock {
  const monotonicMs = performance.now();
  const wallMs = Date.now();
  const isOver = (): boolean => Math.max(performance.now() - monotonicMs, Date.now() - wallMs) >= leaseMs * usablePart;
  return {
    startedMs: monotonicMs,
    isOver,
    assertNotOver: () => {
      if (isOver()) throw new LeaseLost('The lease of the lock is over.');
    },
  };
}
