import { textAt, type JsonObject } from '../json.js';
import { describeContainer } from './pod-trouble.js';
import type { RolloutExpectation } from './rollout.js';
import { isBeingDeleted, isOwnedBy, nameOf, parseDeployment, parsePod, parseReplicaSet, uidOf, type Pod } from './workload-objects.js';

/** What a rollout consists of, as it was listed last; foreign objects may be among them. */
export interface RolloutObjects {
  readonly owner: JsonObject | undefined;
  readonly deployments: readonly JsonObject[];
  readonly replicaSets: readonly JsonObject[];
  readonly pods: readonly JsonObject[];
}

const maxPodsEach = 5;

/** The objects with their states, an object a line, each below the one that owns it. Text of the cluster's is not made safe here. */
export function renderObjectTree(expected: RolloutExpectation, { owner, deployments, replicaSets, pods }: RolloutObjects): string {
  const { resource: { kind }, name } = expected.owner;
  const status = owner && expected.readStatus(owner);
  const said = !status ? 'does not exist' : isBeingDeleted(owner) ? 'is being deleted' : status.state === 'ready' ? 'ready' : [status.state === 'failed' ? 'failed' : 'not ready', status.description].filter(Boolean).join(': ');
  const lines = [`${kind} ${name}: ${said}`];
  const add = (depth: number, text: string): void => void lines.push(`${'   '.repeat(depth - 1)}└─ ${text}`);
  for (const object of deployments.filter((each) => isOwnedBy(each, expected.uid))) {
    const { uid, revision, availableReplicas, replicas, updatedReplicas, conditions } = parseDeployment(object);
    const age = isBeingDeleted(object) ? ', is being deleted' : expected.readPodMarker(object) === expected.marker ? '' : ', of an earlier version';
    const stuck = conditions.find((each) => each.type === 'Progressing' && each.status === 'False');
    add(1, `Deployment ${nameOf(object)}: ${availableReplicas} of ${replicas} available, ${updatedReplicas} of the current template${age}${stuck ? `, ${stuck.reason}: ${stuck.message}` : ''}`);
    for (const set of replicaSets.filter((each) => isOwnedBy(each, uid))) {
      const parsed = parseReplicaSet(set);
      const owned = pods.filter((each) => isOwnedBy(each, uidOf(set))).map(parsePod);
      const failure = parsed.conditions.find((each) => each.type === 'ReplicaFailure' && each.status === 'True');
      if (owned.length === 0 && !failure) continue;
      add(2, `ReplicaSet ${parsed.name}: ${owned.length === 1 ? '1 pod' : `${owned.length} pods`}${parsed.revision === revision ? '' : ' of an earlier template'}${failure ? `, ${failure.reason}: ${failure.message}` : ''}`);
      for (const pod of owned.slice(0, maxPodsEach)) addPod(pod, add);
      if (owned.length > maxPodsEach) add(3, `${owned.length - maxPodsEach} more pods`);
    }
  }
  return lines.join('\n');
}

function addPod(pod: Pod, add: (depth: number, text: string) => void): void {
  const { name, phase, isReady, isDeleting, reason, message, conditions, containers } = pod;
  const unscheduled = conditions.find((each) => each.type === 'PodScheduled' && each.status === 'False');
  const why = [reason, message, unscheduled?.message].filter(Boolean).join(': ');
  add(3, `Pod ${name}: ${isDeleting ? 'ends' : isReady ? 'ready' : phase || 'new'}${why ? `, ${why}` : ''}`);
  // What serves needs no explanation.
  if (!isReady) for (const container of containers) add(4, describeContainer(container));
}

/** The UIDs of all that the owner owns, by way of what. */
export function listOwned(expected: RolloutExpectation, { deployments, replicaSets, pods }: RolloutObjects): ReadonlySet<string> {
  const owned = new Set([expected.uid]);
  for (const each of [...deployments, ...replicaSets, ...pods]) if ([...owned].some((uid) => isOwnedBy(each, uid))) owned.add(uidOf(each));
  return owned;
}

/** Pods of the new version, else all that are owned. */
export function listNewPods(expected: RolloutExpectation, objects: RolloutObjects): readonly Pod[] {
  const owned = listOwned(expected, objects);
  const ours = objects.pods.filter((each) => owned.has(uidOf(each)));
  const marked = ours.filter((each) => textAt(each, 'metadata', 'annotations', expected.markerAnnotation) === expected.marker);
  return (marked.length > 0 ? marked : ours).map(parsePod);
}
