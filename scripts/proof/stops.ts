import { leaveDeadLock, promoteNext } from './dead-lock.js';
import { choosePoint, interrupt, requestsOf, type Point } from './interrupt.js';
import { chooseLeaseMs } from './lease.js';
import { findFaults, makeModel } from './registry-state.js';
import { faultsOf, orderFor, promote, repeat, waitingOut, withLease, type Scenario } from './scenario.js';
import type { WorkerEnding } from './worker.js';

/** On a machine that is too busy for the short lease: then it decides anew. */
const isToldToRunAgain = (stopped: WorkerEnding | undefined): boolean => stopped?.reason.includes('lost its lock') === true;

/** Whoever had decided before the other came moves nothing any more, unless its record was written, or on its way: then it was done before. */
async function judgeStopped(uri: string, model: string, { nth, phase }: Point, isPastLock: boolean, isOvertaken: boolean, stopped: WorkerEnding | undefined): Promise<readonly string[]> {
  if (stopped === undefined) return ['the stopped one did not answer'];
  if (isToldToRunAgain(stopped)) return [];
  const { exitCode } = stopped;
  // Of the two requests that it decides by, either may be answered first, and be the other one's.
  const hasDecided = isOvertaken && (nth > 2 || (nth === 2 && phase === 'after'));
  const mayBeDone = !hasDecided || nth >= requestsOf(isPastLock) - 1;
  const isFault = !(exitCode === 0 && mayBeDone) && !(exitCode === 6 && isOvertaken);
  const holder = hasDecided || exitCode === 6 ? '2' : '1';
  return [...(isFault ? [`the stopped one: exit ${exitCode}: ${stopped.reason}`] : []), ...(await findFaults(uri, model, [holder], { locksMayStay: true }))];
}

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
    faults.push(...(await judgeStopped(uri, model, point, isPastLock, overtaking !== undefined, stopped)));
    if (isToldToRunAgain(stopped)) {
      const again = await promote(other, orderFor(uri, model, 1), 'the stopped one again', seen);
      faults.push(...faultsOf(again, 'the stopped one again'), ...(await findFaults(uri, model, ['1'], { locksMayStay: true })));
    }
    return { faults: [...faults, ...(await promoteNext(uri, other, model, 3, leaseMs, seen))], conflicts: stopped?.exitCode === 6 ? 1 : 0 };
  });
  await other.end();
  return wrong;
};
