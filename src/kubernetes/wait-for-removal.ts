import { StepError } from '../errors.js';
import type { Cluster, ObjectAddress } from './cluster.js';
import { deployments, pods, renderAddress, replicaSets } from './resources.js';
import { pause } from '../pause.js';
import { isOwnedBy, nameOf, uidOf } from './workload-objects.js';

const pollMs = 1_000;

interface RemovalOptions {
  readonly timeoutMs: number;
  readonly report: (message: string) => void;
}

/** Waits until an object with this UID, its Deployments and their pods are gone. Throws E_TIMEOUT, which names what is left. */
export async function waitForRemoval(
  cluster: Cluster, address: ObjectAddress, uid: string, { timeoutMs, report }: RemovalOptions, signal: AbortSignal,
): Promise<void> {
  const deadlineMs = Date.now() + timeoutMs;
  const namespace = address.namespace ?? '';
  // What was owned once stays known: children may outlive the link to their owner.
  const owners = new Set([uid]);
  let reported = '';
  for (;;) {
    const left: string[] = [];
    const object = await cluster.get(address);
    if (object && uidOf(object) === uid) left.push(renderAddress(address));
    for (const resource of [deployments, replicaSets, pods]) {
      for (const each of await cluster.list(resource, namespace)) {
        if (![...owners].some((owner) => isOwnedBy(each, owner))) continue;
        owners.add(uidOf(each));
        left.push(`${resource.kind}/${namespace}/${nameOf(each)}`);
      }
    }
    if (left.length === 0) return;
    const waitingFor = `${left[0] ?? ''}${left.length > 1 ? ` and ${left.length - 1} more` : ''} to be gone`;
    if (Date.now() >= deadlineMs) {
      throw new StepError('E_TIMEOUT', `${renderAddress(address)} was deleted, but after ${Math.round(timeoutMs / 1000)} s it still waits for ${waitingFor}.`);
    }
    if (waitingFor !== reported) report(`waiting for ${waitingFor}`);
    reported = waitingFor;
    await pause(pollMs, signal);
  }
}
