import type { Cluster, HeldLease, ObjectAddress } from './cluster.js';
import { isObject, numberAt, textAt, valueAt } from '../json.js';
import { describeHeld, keepLease, type WriteLease, type WrittenLease } from './lease-keeping.js';
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
  /** Milliseconds on a clock that is never set back; tests bring their own. */
  readonly now?: () => number;
}

const defaultDurationMs = 15_000;
const pollMs = 1_000;

/**
 * Takes a coordination.k8s.io Lease and keeps renewing it. Where it is held, watches it for one term by the clock of
 * this machine alone, so that clocks need not agree: renewed → E_DEPLOY_HELD; not renewed → its holder is dead, and it
 * is taken over.
 */
export async function holdLease(cluster: Cluster, options: LeaseOptions, signal: AbortSignal): Promise<HeldLease> {
  const { namespace, name, holder, durationMs = defaultDurationMs, now = startClock() } = options;
  const address: ObjectAddress = { resource: leases, namespace, name };
  const write: WriteLease = async (writing, previous) => {
    const atMs = now();
    const lease = {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: previous && isObject(previous['metadata'])
        ? previous['metadata']
        : { name, namespace, labels: { 'app.kubernetes.io/managed-by': 'mlflow-steps' } },
      spec: { holderIdentity: holder, leaseDurationSeconds: Math.ceil(durationMs / 1000), renewTime: renderMicroTime(new Date()) },
    };
    const object = await (previous ? writing.replace(address, lease) : writing.create(address, lease));
    return object && { object, atMs };
  };
  const first = (await write(cluster, undefined)) ?? (await takeOver(cluster, address, write, options.report, signal));
  return keepLease(cluster, address, first, write, { durationMs, now });
}

async function takeOver(cluster: Cluster, address: ObjectAddress, write: WriteLease, report: LeaseOptions['report'], signal: AbortSignal): Promise<WrittenLease> {
  let seen: string | undefined;
  let seenAtMs = performance.now();
  for (;;) {
    const current = await cluster.get(address);
    if (!current) {
      const created = await write(cluster, undefined);
      if (created) return created;
      continue;
    }
    const holder = textAt(current, 'spec', 'holderIdentity') ?? '';
    const state = JSON.stringify(valueAt(current, 'spec'));
    if (seen !== undefined && state !== seen) throw describeHeld(address, holder);
    const termMs = (numberAt(current, 'spec', 'leaseDurationSeconds') ?? 0) * 1000;
    if (seen === undefined) {
      seenAtMs = performance.now();
      report?.(`The lease ${address.name} is held by ${quoteForeign(holder, 300)}; looking for at most ${termMs / 1000} s whether that is still alive.`);
    }
    seen = state;
    if (holder === '' || performance.now() - seenAtMs >= termMs) {
      const taken = await write(cluster, current);
      if (taken) return taken;
      throw describeHeld(address, holder);
    }
    await pause(pollMs, signal);
  }
}

/** Advances by what the monotonic or the wall clock says, whichever is more: the one runs on when clocks are set back, the other also while the machine sleeps. */
function startClock(): () => number {
  let elapsedMs = 0;
  let [monotonicMs, wallMs] = [performance.now(), Date.now()];
  return () => {
    const [monotonicNowMs, wallNowMs] = [performance.now(), Date.now()];
    elapsedMs += Math.max(monotonicNowMs - monotonicMs, wallNowMs - wallMs);
    [monotonicMs, wallMs] = [monotonicNowMs, wallNowMs];
    return elapsedMs;
  };
}

/** Kubernetes' MicroTime. */
const renderMicroTime = (time: Date): string => time.toISOString().replace('Z', '000Z');
