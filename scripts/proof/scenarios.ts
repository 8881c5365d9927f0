import { setTimeout as sleep } from 'node:timers/promises';
import { startGateProxy, type Gate } from './gate-proxy.js';
import { findFaults, makeModel, targets } from './registry-state.js';
import type { WorkerEnding, WorkerOrder } from './worker.js';
import type { Worker, Workshop } from './worker-process.js';

/** Short, so that what waits for it is soon done. */
const shortestLeaseMs = 3000;
const longestLeaseMs = 20_000;
/** A lease is so much longer than a promotion that nobody disturbs: who is in time on an idle machine is in time on a busy one. */
const leasePerPromotion = 8;
/** Of a promotion to both targets: two and a half rounds of its requests, before and after each. */
const points = 11;

/** Returns what was wrong with each of so many tries; none where all ended right. Says after each how many were told of a conflict. */
export type Scenario = (uri: string, workshop: Workshop, count: number, onTry: (conflicts: number) => void) => Promise<readonly string[]>;

const orderFor = (uri: string, model: string, version: number, more: WorkerOrder = {}): WorkerOrder => ({
  'tracking-uri': uri, model, version: String(version), to: targets, 'no-gates': 'true', 'lock-lease': '30s', 'lock-timeout': '45s', ...more,
});
const withLease = (leaseMs: number): WorkerOrder => ({ 'lock-lease': `${leaseMs}ms` });

/** Milliseconds: what the slower of two promotions takes here and now, several times. */
async function chooseLeaseMs(uri: string, worker: Worker): Promise<number> {
  const model = await makeModel(uri, 2);
  let slowestMs = 0;
  for (const version of [1, 2]) {
    const startMs = performance.now();
    await worker.promote(orderFor(uri, model, version));
    slowestMs = Math.max(slowestMs, performance.now() - startMs);
  }
  return Math.min(longestLeaseMs, Math.max(shortestLeaseMs, Math.ceil(leasePerPromotion * slowestMs)));
}

/** Endings of several at once: each is done or a conflict, and somebody is done. */
function judge(endings: readonly WorkerEnding[], versions: readonly number[]): { readonly faults: readonly string[]; readonly done: readonly string[] } {
  const faults = endings.filter(({ exitCode }) => exitCode !== 0 && exitCode !== 6).map(({ exitCode, reason }) => `exit ${exitCode}: ${reason}`);
  const done = versions.filter((_, index) => endings[index]?.exitCode === 0).map(String);
  return { faults: done.length === 0 ? [...faults, `nobody was done: ${endings.map(({ reason }) => reason).join(' / ')}`] : faults, done };
}

const countConflicts = (endings: readonly WorkerEnding[]): number => endings.filter(({ exitCode }) => exitCode === 6).length;

/** Several promote different versions at once. */
export const races: Scenario = async (uri, workshop, count, onTry) => {
  const workers = await Promise.all([workshop.hire(), workshop.hire(), workshop.hire()]);
  const model = await makeModel(uri, 6);
  const wrong: string[] = [];
  for (let each = 0; each < count; each += 1) {
    const versions = each % 2 === 0 ? [1, 3, 5] : [2, 4, 6];
    const endings = await Promise.all(workers.map((worker, index) => worker.promote(orderFor(uri, model, versions[index] ?? 1))));
    const { faults, done } = judge(endings, versions);
    wrong.push(...[...faults, ...(await findFaults(uri, model, done))].map((fault) => `race ${each}: ${fault}`));
    onTry(countConflicts(endings));
  }
  await Promise.all(workers.map((worker) => worker.end()));
  return wrong;
};

/** Several find the lock of one that was killed, and go past it at once. */
export const stealers: Scenario = async (uri, workshop, count, onTry) => {
  const workers = await Promise.all([workshop.hire(), workshop.hire(), workshop.hire()]);
  const wrong: string[] = [];
  for (let each = 0; each < count; each += 1) {
    const leaseMs = await chooseLeaseMs(uri, workers[0]);
    const model = await makeModel(uri, 4);
    await interrupt(uri, workshop, orderFor('', model, 4, withLease(leaseMs)), 4 + (each % 6), 'after', 'SIGKILL', async () => undefined);
    await sleep(leaseMs);
    const versions = [1, 2, 3];
    const endings = await Promise.all(workers.map((worker, index) => worker.promote(orderFor(uri, model, versions[index] ?? 1))));
    const { faults, done } = judge(endings, versions);
    wrong.push(...[...faults, ...(await findFaults(uri, model, done))].map((fault) => `stealers ${each}: ${fault}`));
    onTry(countConflicts(endings));
  }
  await Promise.all(workers.map((worker) => worker.end()));
  return wrong;
};

/** The next change takes away the lock of one that was killed, or whose lease was over, just before it would have let go. */
async function promoteNext(uri: string, worker: Worker, model: string, version: number): Promise<readonly string[]> {
  const { exitCode, reason } = await worker.promote(orderFor(uri, model, version));
  return [...(exitCode === 0 ? [] : [`the next one: exit ${exitCode}: ${reason}`]), ...(await findFaults(uri, model, [String(version)]))];
}

/** One is killed at each of its requests, before or after the server has carried it out, and run again. */
export const kills: Scenario = async (uri, workshop, count, onTry) => {
  const worker = await workshop.hire();
  const wrong: string[] = [];
  for (let each = 0; each < count; each += 1) {
    const short = withLease(await chooseLeaseMs(uri, worker));
    const model = await makeModel(uri, 2);
    await worker.promote(orderFor(uri, model, 1));
    await interrupt(uri, workshop, orderFor('', model, 2, short), 1 + (each % points), Math.floor(each / points) % 2 === 0 ? 'before' : 'after', 'SIGKILL', async () => undefined);
    const again = await worker.promote(orderFor(uri, model, 2));
    const faults = [...(again.exitCode === 0 ? [] : [`exit ${again.exitCode}: ${again.reason}`]), ...(await findFaults(uri, model, ['2'], { locksMayStay: true }))];
    faults.push(...(await promoteNext(uri, worker, model, 1)));
    wrong.push(...faults.map((fault) => `kill ${each}: ${fault}`));
    onTry(0);
  }
  await worker.end();
  return wrong;
};

/** One is stopped at each of its requests, or the request itself is held back; another overtakes it; then it goes on. */
export const stops: Scenario = async (uri, workshop, count, onTry) => {
  const other = await workshop.hire();
  const wrong: string[] = [];
  for (let each = 0; each < count; each += 1) {
    const short = withLease(await chooseLeaseMs(uri, other));
    const model = await makeModel(uri, 3);
    await other.promote(orderFor(uri, model, 3));
    let overtaking: WorkerEnding | undefined;
    const stopped = await interrupt(uri, workshop, orderFor('', model, 1, short), 1 + (each % points), Math.floor(each / points) % 2 === 0 ? 'before' : 'after', 'SIGSTOP', async () => {
      overtaking = await other.promote(orderFor(uri, model, 2));
    });
    // On a machine that is too busy for the short lease it is told to run again, with a longer one: that is done.
    const ending = stopped?.reason.includes('lost its lock') === true ? await other.promote(orderFor(uri, model, 1)) : stopped;
    const faults: string[] = [];
    if (ending === undefined) faults.push('it died');
    else if (ending.exitCode !== 0 && ending.exitCode !== 6) faults.push(`exit ${ending.exitCode}: ${ending.reason}`);
    if (overtaking !== undefined && overtaking.exitCode !== 0) faults.push(`the overtaking one: exit ${overtaking.exitCode}: ${overtaking.reason}`);
    // Whoever is stopped before it decides, or after it let go, is done in its turn; in between the overtaking one stands.
    faults.push(...(await findFaults(uri, model, ending?.exitCode === 6 ? ['2'] : ['1', '2'], { locksMayStay: true })));
    faults.push(...(await promoteNext(uri, other, model, 3)));
    wrong.push(...faults.map((fault) => `stop ${each}: ${fault}`));
    onTry(stopped?.exitCode === 6 ? 1 : 0);
  }
  await other.end();
  return wrong;
};

/** Runs a worker through a proxy that kills or stops it at a point. Returns its ending; undefined where it was killed. */
async function interrupt(
  uri: string, workshop: Workshop, order: WorkerOrder, nth: number, when: keyof Gate, how: 'SIGKILL' | 'SIGSTOP', meanwhile: () => Promise<void>,
): Promise<WorkerEnding | undefined> {
  const worker: Worker = await workshop.hire();
  const at = (here: keyof Gate) => async (count: number): Promise<void> => {
    if (here !== when || count !== nth) return;
    worker.signal(how);
    await meanwhile();
    if (how === 'SIGKILL') throw new Error('its worker is dead');
    worker.signal('SIGCONT');
  };
  const proxy = await startGateProxy(uri, { before: at('before'), after: at('after') });
  try {
    return await worker.promote({ ...order, 'tracking-uri': proxy.uri }).catch(() => undefined);
  } finally {
    await worker.end();
    await proxy.close();
  }
}
