import { leaveDeadLock, promoteNext } from './dead-lock.js';
import { choosePoint, interrupt } from './interrupt.js';
import { chooseLeaseMs } from './lease.js';
import { findFaults, makeModel } from './registry-state.js';
import { faultsOf, orderFor, promote, repeat, waitingOut, withLease, type Scenario } from './scenario.js';

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
