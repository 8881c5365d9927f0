import { StepError } from '../errors.js';
import { textAt, textsAt, type JsonObject } from '../json.js';
import type { Cluster, ObjectAddress, RemovalOptions } from './cluster.js';
import { deployments, pods, renderAddress, replicaSets } from './resources.js';
import { pause } from '../pause.js';
import { quoteForeign } from '../untrusted-text.js';
import { isBeingDeleted, isOwnedBy, nameOf, uidOf } from './workload-objects.js';

const pollMs = 1_000;

/**
 * Deletes an object with this UID in the background: what it owns goes after it. In the foreground its finalizer would be taken off by
 * an update, which the webhook of an operator that is away refuses. Waits until all of it is gone, unless `timeoutMs` is undefined.
 */
export async function remove(cluster: Cluster, address: ObjectAddress, uid: string, { timeoutMs, report, onDeleted }: RemovalOptions, signal: AbortSignal): Promise<void> {
  const owners = new Set([uid]);
  // Afterwards nothing says any more whose the ReplicaSets and pods of a Deployment were that is gone.
  if (timeoutMs !== undefined) await findLeft(cluster, address, uid, owners);
  await cluster.delete(address, { uid, propagation: 'Background' });
  onDeleted?.();
  if (timeoutMs !== undefined) await waitForRemoval(cluster, address, uid, { timeoutMs, report }, signal, owners);
}

/** Waits until an object with this UID, its Deployments and their pods are gone. Throws E_TIMEOUT, which names what is left and what holds it. */
export async function waitForRemoval(
  cluster: Cluster, address: ObjectAddress, uid: string, { timeoutMs, report }: { readonly timeoutMs: number } & Pick<RemovalOptions, 'report'>, signal: AbortSignal, owners = new Set([uid]),
): Promise<void> {
  const deadlineMs = performance.now() + timeoutMs;
  let reported = '';
  for (;;) {
    const left = await findLeft(cluster, address, uid, owners);
    const first = left.find(({ object }) => finalizersOf(object).length > 0) ?? left[0];
    if (first === undefined) return;
    const finalizers = describeFinalizers(first.object);
    const waitingFor = `${renderAddress(first.address)}${left.length > 1 ? ` and ${left.length - 1} more` : ''} to be gone${finalizers === '' ? '' : `, held by ${finalizers}`}`;
    if (performance.now() >= deadlineMs) {
      throw new StepError('E_TIMEOUT', `${renderAddress(address)} was deleted, but after ${Math.round(timeoutMs / 1000)} s it still waits for ${waitingFor}. ${adviseOn(first)}`);
    }
    if (waitingFor !== reported) report(`waiting for ${waitingFor}`);
    reported = waitingFor;
    // The last look is at the very end of the time, so that it, and not the end of the step, says what is waited for.
    await pause(Math.min(pollMs, Math.max(0, deadlineMs - performance.now())), signal);
  }
}

interface Left {
  readonly address: ObjectAddress;
  readonly object: JsonObject;
}

/** What is there of the object and of what it owns. What was owned once stays known in `owners`: children may outlive the link to their owner. */
async function findLeft(cluster: Cluster, address: ObjectAddress, uid: string, owners: Set<string>): Promise<readonly Left[]> {
  const { namespace = '' } = address;
  const kinds = [deployments, replicaSets, pods];
  const [object, ...lists] = await Promise.all([cluster.get(address), ...kinds.map((resource) => cluster.list(resource, namespace))]);
  const left: Left[] = object && uidOf(object) === uid ? [{ address, object }] : [];
  for (const [index, resource] of kinds.entries()) {
    for (const each of lists[index] ?? []) {
      if (![...owners].some((owner) => isOwnedBy(each, owner))) continue;
      owners.add(uidOf(each));
      left.push({ address: { resource, namespace, name: nameOf(each) }, object: each });
    }
  }
  return left;
}

const finalizersOf = (object: JsonObject): readonly string[] => (isBeingDeleted(object) ? textsAt(object, 'metadata', 'finalizers') : []);

function describeFinalizers(object: JsonObject): string {
  const names = finalizersOf(object).map((each) => JSON.stringify(quoteForeign(each, 100)));
  return names.length === 0 ? '' : `the ${names.length === 1 ? 'finalizer' : 'finalizers'} ${names.slice(0, 5).join(', ')}`;
}

/** What Kubernetes itself puts there, to delete the dependents first or to leave them. */
const ownFinalizers = new Set(['foregroundDeletion', 'orphan']);

/** What to do about an object that does not go. */
function adviseOn({ address, object }: Left): string {
  const { resource: { plural, group, kind }, namespace = '', name } = address;
  const finalizers = finalizersOf(object);
  if (finalizers.some((each) => !ownFinalizers.has(each))) {
    const command = `kubectl -n ${namespace} patch ${group === '' ? plural : `${plural}.${group}`} ${name} --type merge -p '{"metadata":{"finalizers":null}}'`;
    return `Whatever set ${describeFinalizers(object)} has to take it off once it has cleaned up: see whether that runs, and its log. ` +
      `Only if it is gone for good, and nothing is left for it to clean up: ${command}${kind === 'SeldonDeployment' ? " (Seldon's webhook has to answer for that)" : ''}.`;
  }
  if (!isBeingDeleted(object)) return 'Nothing has told it to end: see whether kube-controller-manager runs, whose garbage collector does.';
  if (finalizers.length > 0) return 'It waits until what it owns is gone: see whether kube-controller-manager and the webhooks for it run.';
  const node = textAt(object, 'spec', 'nodeName');
  return node === undefined ? 'Give it longer with --timeout.' : `It still ends on the node ${quoteForeign(node, 100)}: give it longer with --timeout, or see whether that node is well.`;
}
