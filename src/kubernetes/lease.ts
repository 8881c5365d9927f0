import { StepError } from '../errors.js';
import type { Cluster, HeldLease, ObjectAddress } from './cluster.js';
import { numberAt, textAt, valueAt, isObject, type JsonObject } from '../json.js';
import { leases } from './resources.js';
import { pause } from '../pause.js';
import { quoteForeign } from '../untrusted-text.js';

interface LeaseOptions {
  readonly namespace: string;
  readonly name: string;
  readonly holder: string;
  /** How long a holder that has died still blocks the name. */
  readonly durationMs?: number;
  /** Told once when somebody else holds the lease. */
  readonly report?: (message: string) => void;
}

const defaultDurationMs = 15_000;
const pollMs = 1_000;

/**
 * Takes a coordination.k8s.io Lease and keeps renewing it. Where it is held, watches it for one term by the clock of
 * this machine alone, so that clocks need not agree: renewed → E_DEPLOY_HELD; not renewed → its holder is dead, and it
 * is taken over.
 */
export async function holdLease(cluster: Cluster, options: LeaseOptions, signal: AbortSignal): Promise<HeldLease> {
  const { namespace, name, holder, durationMs = defaultDurationMs } = options;
  const address: ObjectAddress = { resource: leases, namespace, name };
  const lease = (previous: JsonObject | undefined): JsonObject => ({
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: previous && isObject(previous['metadata'])
      ? previous['metadata']
      : { name, namespace, labels: { 'app.kubernetes.io/managed-by': 'mlflow-steps' } },
    spec: { holderIdentity: holder, leaseDurationSeconds: Math.ceil(durationMs / 1000), renewTime: renderMicroTime(new Date()) },
  });
  const held = (await cluster.create(address, lease(undefined))) ?? (await takeOver(cluster, address, lease, options.report, signal));
  return keep(cluster, address, held, lease, durationMs);
}

async function takeOver(cluster: Cluster, address: ObjectAddress, lease: (previous: JsonObject | undefined) => JsonObject, report: LeaseOptions['report'], signal: AbortSignal): Promise<JsonObject> {
  let seen: string | undefined;
  let seenAtMs = Date.now();
  for (;;) {
    const current = await cluster.get(address);
    if (!current) {
      const created = await cluster.create(address, lease(undefined));
      if (created) return created;
      continue;
    }
    const holder = textAt(current, 'spec', 'holderIdentity') ?? '';
    const state = JSON.stringify(valueAt(current, 'spec'));
    if (seen !== undefined && state !== seen) throw held(address, holder);
    const termMs = (numberAt(current, 'spec', 'leaseDurationSeconds') ?? 0) * 1000;
    if (seen === undefined) {
      seenAtMs = Date.now();
      report?.(`The lease ${address.name} is held by ${quoteForeign(holder, 300)}; looking for at most ${termMs / 1000} s whether that is still alive.`);
    }
    seen = state;
    if (holder === '' || Date.now() - seenAtMs >= termMs) {
      const taken = await cluster.replace(address, lease(current));
      if (taken) return taken;
      throw held(address, holder);
    }
    await pause(pollMs, signal);
  }
}

const held = ({ name, namespace }: ObjectAddress, holder: string): StepError =>
  new StepError('E_DEPLOY_HELD', `Another deploy of this name is under way: the lease ${namespace ?? ''}/${name} is held by ${quoteForeign(holder, 300)}. Run this again when it has ended.`);

function keep(
  cluster: Cluster, address: ObjectAddress, first: JsonObject, lease: (previous: JsonObject | undefined) => JsonObject, durationMs: number,
): HeldLease {
  const lost = new AbortController();
  const stopped = new AbortController();
  // Not the step's signal: the lease is kept while a cancelled deploy is put back.
  const own = cluster.withSignal(stopped.signal);
  let current = first;
  let renewing: Promise<void> | undefined;
  const ended = new AbortController();
  // A server out of reach gives the lease to nobody. Whether somebody took it over meanwhile is asked as soon as it answers again.
  const renew = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      try {
        const renewed = (await own.replace(address, lease(current))) ?? (await findOwn());
        if (!renewed) return lost.abort(held(address, 'somebody else, who took it over'));
        current = renewed;
        return;
      } catch {
        await pause(pollMs, ended.signal).catch(() => undefined);
      }
    }
  };
  /** A renewal whose answer was lost on the way reads as a change of somebody else's when it is sent again. */
  const findOwn = async (): Promise<JsonObject | undefined> => {
    const live = await own.get(address);
    return textAt(live, 'spec', 'holderIdentity') === textAt(first, 'spec', 'holderIdentity') ? live : undefined;
  };
  const timer = setInterval(() => {
    renewing ??= renew().finally(() => (renewing = undefined));
  }, durationMs / 3);
  timer.unref();
  return {
    lost: lost.signal,
    release: async () => {
      clearInterval(timer);
      ended.abort();
      await renewing;
      const { uid, resourceVersion } = { uid: textAt(current, 'metadata', 'uid'), resourceVersion: textAt(current, 'metadata', 'resourceVersion') };
      if (uid !== undefined && resourceVersion !== undefined && !lost.signal.aborted) {
        await own.delete(address, { uid, resourceVersion, propagation: 'Background' });
      }
      stopped.abort();
    },
  };
}

/** Kubernetes' MicroTime. */
const renderMicroTime = (time: Date): string => time.toISOString().replace('Z', '000Z');
