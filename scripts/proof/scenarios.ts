import { setTimeout as sleep } from 'node:timers/promises';
import type { Evidence } from './evidence.js';
import { choosePoint, interrupt, requestsOf } from './interrupt.js';
import { chooseLeaseMs } from './lease.js';
import { findFaults, makeModel } from './registry-state.js';
import { countConflicts, faultsOf, orderFor, promote, repeat, waitingOut, withLease, type Scenario } from './scenario.js';
import type { WorkerEnding } from './worker.js';
import type { Worker, Workshop } from './worker-process.js';

/** A server tells the time by the second. */
const clockStepMs = 1000;

/** Endings of several at once: each is done or a conflict, and somebody is done. */
function judge(endings: readonly WorkerEnding[], versions: readonly number[]): { readonly faults: readonly string[]; readonly done: readonly string[] } {
  const faults = endings.flatMap((ending) => (ending.exitCode === 6 ? [] : faultsOf(ending, 'one of them')));
  const done = versions.filter((_, index) => endings[index]?.exitCode === 0).map(String);
  return { faults: done.length === 0 ? [...faults, 'nobody was done'] : faults, done };
}

const promoteAtOnce = (workers: readonly Worker[], versions: readonly number[], uri: string, model: string, seen: Evidence): Promise<readonly WorkerEnding[]> =>
  Promise.all(workers.map((worker, index) => promote(worker, orderFor(uri, model, versions[index] ?? 1), `worker ${index + 1}`, seen)));

/** Several promote different versions at once. */
export const races: Scenario = async (uri, workshop, count, onTry) => {
  const workers = await Promise.all([workshop.hire(), workshop.hire(), workshop.hire()]);
  const model = await makeModel(uri, 6);
  const wrong = await repeat('race', count, onTry, async (each, seen) => {
    const versions = each % 2 === 0 ? [1, 3, 5] : [2, 4, 6];
    const endings = await promoteAtOnce(workers, versions, uri, model, seen);
    const { faults, done } = judge(endings, versions);
    return { faults: [...faults, ...(await findFaults(uri, model, done))], conflicts: countConflicts(endings) };
  });
  await Promise.all(workers.map((worker) => worker.end()));
  return wrong;
};

/** Leaves the lock of a promotion that was killed while it held it, and whose lease is over. */
async function leaveDeadLock(uri: string, workshop: Workshop, model: string, version: number, leaseMs: number, index: number, seen: Evidence): Promise<void> {
  await interrupt(uri, workshop, orderFor('', model, version, withLease(leaseMs)), { nth: 3 + (index % 6), phase: 'after' }, 'SIGKILL', seen);
  await sleep(leaseMs + clockStepMs);
}

/** Several find the lock of one that was killed, and go past it at once. */
export const stealers: Scenario = async (uri, workshop, count, onTry) => {
  const workers = await Promise.all([workshop.hire(), workshop.hire(), workshop.hire()]);
  const wrong = await repeat('stealers', count, onTry, async (each, seen) => {
    const leaseMs = await chooseLeaseMs(uri, workers[0]);
    const model = await makeModel(uri, 4);
    await leaveDeadLock(uri, workshop, model, 4, leaseMs, each, seen);
    const versions = [1, 2, 3];
    const endings = await promoteAtOnce(workers, versions, uri, model, seen);
    const { faults, done } = judge(endings, versions);
    return { faults: [...faults, ...(await findFaults(uri, model, done))], conflicts: countConflicts(endings) };
  });
  await Promise.all(workers.map((worker) => worker.end()));
  return wrong;
};

/**
 * A lock stays where its holder was killed once all was done, or could not let go any more because its lease was over: by the
 * contract it blocks nobody for longer than that lease. The next change shows it, and leaves none.
 */
async function promoteNext(uri: string, worker: Worker, model: string, version: number, leaseMs: number, seen: Evidence): Promise<readonly string[]> {
  const next = await promote(worker, orderFor(uri, model, version, waitingOut(leaseMs)), 'the next one', seen);
  return [...faultsOf(next, 'the next one'), ...(await findFaults(uri, model, [String(version)]))];
}

/** One is killed at each of its requests, before or after the server has carried it out, and run again; every other one while it goes past a dead lock. */
export const kills: Scenario = async (uri, workshop, count, onTry) => {
  const worker = await workshop.hire();
  const wrong = await repeat('kill', count, onTry, async (each, seen) => {
    const isPastLock = each % 2 === 1;
    const index = Math.floor(each / 2);
    const leaseMs = await chooseLeaseMs(uri, worker);
    const model = await makeModel(uri, 3);
    await promote(worker, orderFor(uri, model, 1), 'the first one', seen);
    if (isPastLock) await leaveDeadLock(uri, workshop, model, 3, leaseMs, index, seen);
    await interrupt(uri, workshop, orderFor('', model, 2, withLease(leaseMs)), choosePoint(index, isPastLock), 'SIGKILL', seen);
    const again = await promote(worker, orderFor(uri, model, 2, waitingOut(leaseMs)), 'the same again', seen);
    // Who finds all of it done takes no lock, and so does not remove one either.
    const faults = [...faultsOf(again, 'the same again'), ...(await findFaults(uri, model, ['2'], { locksMayStay: again.outcome === 'unchanged' }))];
    return { faults: [...faults, ...(await promoteNext(uri, worker, model, 1, leaseMs, seen))], conflicts: 0 };
  });
  await worker.end();
  return wrong;
};

/** One is stopped at each of its requests, or the request itself is held back; another overtakes it; then it goes on. Every other one goes past a dead lock. */
export const stops: Scenario = async (uri, workshop, count, onTry) => {
  const other = await workshop.hire();
  const wrong = await repeat('stop', count, onTry, async (each, seen) => {
    const isPastLock = each % 2 === 1;
    const index = Math.floor(each / 2);
    const point = choosePoint(index, isPastLock);
    const leaseMs = await chooseLeaseMs(uri, other);
    const model = await makeModel(uri, 4);
    await promote(other, orderFor(uri, model, 3), 'the first one', seen);
    if (isPastLock) await leaveDeadLock(uri, workshop, model, 4, leaseMs, index, seen);
    let overtaking: WorkerEnding | undefined;
    const stopped = await interrupt(uri, workshop, orderFor('', model, 1, { ...withLease(leaseMs), ...waitingOut(leaseMs) }), point, 'SIGSTOP', seen, async () => {
      overtaking = await promote(other, orderFor(uri, model, 2, waitingOut(leaseMs)), 'the overtaking one', seen);
    });
    const faults = overtaking === undefined ? [] : [...faultsOf(overtaking, 'the overtaking one')];
    if (stopped === undefined) faults.push('the stopped one did not answer');
    const isDecided = overtaking !== undefined && (point.nth > 2 || (point.nth === 2 && point.phase === 'after'));
    if (stopped?.reason.includes('lost its lock') === true) {
      // On a machine that is too busy for the short lease it is told to run again: then it decides anew.
      faults.push(...faultsOf(await promote(other, orderFor(uri, model, 1), 'the stopped one again', seen), 'the stopped one again'), ...(await findFaults(uri, model, ['1'], { locksMayStay: true })));
    } else if (isDecided) {
      // Only who had written, or was writing, its record when it was stopped was done before the other.
      const mayBeDone = point.nth >= requestsOf(isPastLock) - 1;
      if (stopped?.exitCode !== 6 && !(mayBeDone && stopped?.exitCode === 0)) faults.push(`the overtaken one: exit ${stopped?.exitCode ?? ''}: ${stopped?.reason ?? ''}`);
      faults.push(...(await findFaults(uri, model, ['2'], { locksMayStay: true })));
    } else {
      faults.push(...(stopped === undefined ? [] : faultsOf(stopped, 'the stopped one')), ...(await findFaults(uri, model, ['1'], { locksMayStay: true })));
    }
    return { faults: [...faults, ...(await promoteNext(uri, other, model, 3, leaseMs, seen))], conflicts: stopped?.exitCode === 6 ? 1 : 0 };
  });
  await other.end();
  return wrong;
};
