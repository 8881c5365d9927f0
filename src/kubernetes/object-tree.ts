import { textAt, type JsonObject } from '../json.js';
import { describeContainer } from './pod-trouble.js';
import type { RolloutExpectation } from './rollout.js';
import { renderTree, type Branch } from './tree.js';
import { hasNewPods } from './workload-match.js';
import { isBeingDeleted, isOwnedBy, nameOf, parseDeployment, parsePod, parseReplicaSet, uidOf, type Pod } from './workload-objects.js';

/** What a rollout consists of, as it was listed last; foreign objects may be among them. */
export interface RolloutObjects {
  readonly owner: JsonObject | undefined;
  readonly deployments: readonly JsonObject[];
  readonly replicaSets: readonly JsonObject[];
  readonly pods: readonly JsonObject[];
}

const maxPodsEach = 5;

/** The objects with their states, an object a line, each below the one that owns it. */
export function renderObjectTree(expected: RolloutExpectation, objects: RolloutObjects): string {
  const owned = objects.deployments.filter((each) => isOwnedBy(each, expected.uid));
  return renderTree({ text: showOwner(expected, objects.owner), below: owned.map((each) => showDeployment(expected, each, objects)) });
}

function showOwner(expected: RolloutExpectation, owner: JsonObject | undefined): string {
  const { resource: { kind }, name } = expected.owner;
  const status = owner && expected.readStatus(owner);
  const said = !status ? 'does not exist' : isBeingDeleted(owner) ? 'is being deleted' : status.state === 'ready' ? 'ready' : [status.state === 'failed' ? 'failed' : 'not ready', status.description].filter(Boolean).join(': ');
  return `${kind} ${name}: ${said}`;
}

function showDeployment(expected: RolloutExpectation, object: JsonObject, objects: RolloutObjects): Branch {
  const { uid, revision, availableReplicas, replicas, updatedReplicas, conditions } = parseDeployment(object);
  const age = isBeingDeleted(object) ? ', is being deleted' : hasNewPods(object, expected) ? '' : ', of an earlier version';
  const stuck = conditions.find((each) => each.type === 'Progressing' && each.status === 'False');
  return {
    text: `Deployment ${nameOf(object)}: ${availableReplicas} of ${replicas} available, ${updatedReplicas} of the current template${age}${stuck ? `, ${stuck.reason}: ${stuck.message}` : ''}`,
    below: objects.replicaSets.filter((each) => isOwnedBy(each, uid)).flatMap((set) => showReplicaSet(set, revision, objects.pods)),
  };
}

/** One that is empty and was refused nothing explains nothing. */
function showReplicaSet(set: JsonObject, revision: string | undefined, pods: readonly JsonObject[]): readonly Branch[] {
  const parsed = parseReplicaSet(set);
  const owned = pods.filter((each) => isOwnedBy(each, uidOf(set))).map(parsePod);
  const failure = parsed.conditions.find((each) => each.type === 'ReplicaFailure' && each.status === 'True');
  if (owned.length === 0 && !failure) return [];
  const text = `ReplicaSet ${parsed.name}: ${owned.length === 1 ? '1 pod' : `${owned.length} pods`}${parsed.revision === revision ? '' : ' of an earlier template'}${failure ? `, ${failure.reason}: ${failure.message}` : ''}`;
  const more = owned.length > maxPodsEach ? [{ text: `${owned.length - maxPodsEach} more pods` }] : [];
  return [{ text, below: [...owned.slice(0, maxPodsEach).map(showPod), ...more] }];
}

function showPod({ name, phase, isReady, isDeleting, reason, message, conditions, containers }: Pod): Branch {
  const unscheduled = conditions.find((each) => each.type === 'PodScheduled' && each.status === 'False');
  const why = [reason, message, unscheduled?.message].filter(Boolean).join(': ');
  const text = `Pod ${name}: ${isDeleting ? 'ends' : isReady ? 'ready' : phase || 'new'}${why ? `, ${why}` : ''}`;
  // What serves needs no explanation.
  return isReady ? { text } : { text, below: containers.map((each) => ({ text: describeContainer(each) })) };
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
  const markers = new Set(expected.workloads.map(({ marker }) => marker));
  const marked = ours.filter((each) => markers.has(textAt(each, 'metadata', 'annotations', expected.markerAnnotation) ?? ''));
  return (marked.length > 0 ? marked : ours).map(parsePod);
}
