import { leaveDeadLock } from './dead-lock.js';
import type { Evidence } from './evidence.js';
import { chooseLeaseMs } from './lease.js';
import { findFaults, makeModel } from './registry-state.js';
import { countConflicts, faultsOf, orderFor, promote, repeat, type Scenario } from './scenario.js';
import type { WorkerEnding } from './worker.js';
import type { Worker } from './worker-process.js';

/** Endings of several at once: each is done or a conflict that says with which promotion, and somebody is done. */
function judge(endings: readonly WorkerEnding[], versions: readonly number[]): { readonly faults: readonly string[]; readonly done: readonly string[] } {
  const faults = endings.flatMap((ending) => (ending.exitCode === 6 && /by (the promotion )?p-[\w-]+ of version \d+ to .* by worker \d+/.test(ending.reason) ? [] : faultsOf(ending, 'one of them')));
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
