import { StepError } from '../errors.js';
import type { Cluster, HeldLease, ObjectAddress } from './cluster.js';
import { textAt, type JsonObject } from '../json.js';
import { abortReason, pause } from '../pause.js';
import { quoteForeign } from '../untrusted-text.js';

/** The lease as the server has it, and a time before it was sent there, in milliseconds. */
export interface WrittenLease {
  readonly object: JsonObject;
  readonly atMs: number;
}

/** Writes the lease as ours, in place of what was there; undefined where somebody else was faster. */
export type WriteLease = (cluster: Cluster, previous: JsonObject | undefined) => Promise<WrittenLease | undefined>;

interface KeepingOptions {
  readonly durationMs: number;
  readonly now: () => number;
}

/** Others may take a lease over once it was not renewed for its whole term. Its holder believes in it for this part of the term only. */
const believedPart = 2 / 3;
const renewalsPerTerm = 3;
const pollMs = 1_000;
/** How long a write waits for a server that does not let the lease be renewed, in terms. */
const patienceTerms = 2;

export const describeHeld = ({ name, namespace }: ObjectAddress, holder: string): StepError =>
  new StepError('E_DEPLOY_HELD', `Another deploy of this name is under way: the lease ${namespace ?? ''}/${name} is held by ${quoteForeign(holder, 300)}. Run this again when it has ended.`);

/** How long a lease that is given back may keep the step. */
const releaseMs = 10_000;

const notReleased = ({ name, namespace }: ObjectAddress): StepError =>
  new StepError('E_CLUSTER_UNREACHABLE', `The lease ${namespace ?? ''}/${name} could not be released within ${releaseMs / 1000} s.`);

const notRenewed = ({ name, namespace }: ObjectAddress, server: string): StepError =>
  new StepError('E_CLUSTER_UNREACHABLE', `The lease ${namespace ?? ''}/${name} could not be renewed in time, so nothing more was written: another deploy of this name may have begun. Check that the API server at ${server} answers, then run this again.`);

/** Renews a lease until it is released, or lost to somebody else who took it over. */
export function keepLease(cluster: Cluster, address: ObjectAddress, first: WrittenLease, write: WriteLease, { durationMs, now }: KeepingOptions): HeldLease {
  const lost = new AbortController();
  const stopped = new AbortController();
  const ended = new AbortController();
  // Not the step's signal: the lease is kept while a cancelled deploy is put back.
  const own = cluster.withSignal(stopped.signal);
  let current = first;
  let renewing: Promise<void> | undefined;
  // A server out of reach gives the lease to nobody. Whether somebody took it over meanwhile is asked as soon as it answers again.
  const renew = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      try {
        const renewed = await write(own, current.object);
        if (renewed) {
          current = renewed;
          return;
        }
        const live = await own.get(address);
        // A renewal whose answer was lost on the way reads as a change of somebody else's when it is sent again; when it came is not known.
        if (!live || textAt(live, 'spec', 'holderIdentity') !== textAt(first.object, 'spec', 'holderIdentity')) return lost.abort(describeHeld(address, 'somebody else, who took it over'));
        current = { ...current, object: live };
      } catch {
        await pause(pollMs, ended.signal).catch(() => undefined);
      }
    }
  };
  const assertNotLost = (): void => {
    if (lost.signal.aborted) throw abortReason(lost.signal);
  };
  const isBelieved = (): boolean => now() < current.atMs + durationMs * believedPart;
  const startRenewing = (): Promise<void> => (renewing ??= renew().finally(() => (renewing = undefined)));
  const timer = setInterval(() => void startRenewing(), durationMs / renewalsPerTerm);
  timer.unref();
  return {
    lost: lost.signal,
    assertBelieved: () => {
      assertNotLost();
      if (!isBelieved()) throw notRenewed(address, cluster.server);
    },
    believe: async (signal) => {
      assertNotLost();
      if (isBelieved()) return;
      const believed = new AbortController();
      const patience = pause(durationMs * patienceTerms, AbortSignal.any([signal, lost.signal, ended.signal, believed.signal])).then(() => Promise.reject(notRenewed(address, cluster.server)));
      try {
        // A renewal that took long counts from its beginning, and may be too old when it is done.
        while (!isBelieved()) await Promise.race([startRenewing(), patience]);
        assertNotLost();
      } finally {
        believed.abort();
      }
    },
    release: async () => {
      clearInterval(timer);
      ended.abort();
      // A server that does not answer keeps no step from its end: the lease expires by itself.
      setTimeout(() => stopped.abort(notReleased(address)), releaseMs).unref();
      await renewing;
      const uid = textAt(current.object, 'metadata', 'uid');
      const resourceVersion = textAt(current.object, 'metadata', 'resourceVersion');
      if (uid !== undefined && resourceVersion !== undefined && !lost.signal.aborted) {
        await own.delete(address, { uid, resourceVersion, propagation: 'Background' });
      }
      stopped.abort();
    },
  };
}
