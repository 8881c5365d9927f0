import { setTimeout as sleep } from 'node:timers/promises';
import type { Evidence } from './evidence.js';
import { interrupt } from './interrupt.js';
import { findFaults } from './registry-state.js';
import { faultsOf, orderFor, promote, waitingOut, withLease } from './scenario.js';
import type { Worker, Workshop } from './worker-process.js';

/** A server tells the time by the second. */
const clockStepMs = 1000;

/** Leaves the lock of a promotion that was killed while it held it, and whose lease is over. */
export async function leaveDeadLock(uri: string, workshop: Workshop, model: string, version: number, leaseMs: number, index: number, seen: Evidence): Promise<void> {
  await interrupt(uri, workshop, orderFor('', model, version, withLease(leaseMs)), { nth: 3 + (index % 6), phase: 'after' }, 'SIGKILL', seen);
  await sleep(leaseMs + clockStepMs);
}

/**
 * A lock stays where its holder was killed once all was done, or could not let go any more because its lease was over: by the
 * contract it blocks nobody for longer than that lease. The next change shows it, and leaves none.
 */
export async function promoteNext(uri: string, worker: Worker, model: string, version: number, leaseMs: number, seen: Evidence): Promise<readonly string[]> {
  const next = await promote(worker, orderFor(uri, model, version, waitingOut(leaseMs)), 'the next one', seen);
  return [...faultsOf(next, 'the next one'), ...(await findFaults(uri, model, [String(version)]))];
}
