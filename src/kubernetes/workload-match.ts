import type { RolloutExpectation, RolloutSnapshot, WorkloadExpectation } from './rollout.js';
import { isBeingDeleted, isOwnedBy, nameOf, parseDeployment, parsePod, parseReplicaSet, type Deployment, type Pod, type ReplicaSet } from './workload-objects.js';
import type { JsonObject } from '../json.js';
import { textsAt, objectsAt } from '../json.js';

/** An expected Deployment with what there is of it. One that still carries the old template is not there yet. */
export interface Match {
  readonly expected: WorkloadExpectation;
  readonly deployment: Deployment | undefined;
  /** The one of the Deployment's present template, and its pods. */
  readonly replicaSet: ReplicaSet | undefined;
  readonly pods: readonly Pod[];
}

/** Finds each expected Deployment among those that the owner's UID owns, by its name and by the proof that it is the new one. */
export function matchWorkloads(expected: RolloutExpectation, snapshot: RolloutSnapshot): readonly Match[] {
  const owned = snapshot.deployments.filter((each) => isOwnedBy(each, expected.uid) && !isBeingDeleted(each));
  const found = expected.workloads.map((workload) => ({
    workload,
    object: owned.find((each) => isNamed(nameOf(each), workload, expected) && isNew(each, workload, expected)),
  }));
  // A name that this project did not foresee is still proven to be new by the marker.
  const known = new Set(found.map(({ object }) => object));
  const unforeseen = owned.filter((each) => !known.has(each) && hasNewPods(each, expected));
  const take = ({ marker, isMarked }: WorkloadExpectation): JsonObject | undefined => {
    const at = isMarked ? unforeseen.findIndex((each) => expected.readPodMarker(each) === marker) : -1;
    return at < 0 ? undefined : unforeseen.splice(at, 1)[0];
  };
  const filled = found.map(({ workload, object }) => ({ workload, object: object ?? take(workload) }));
  const others = unforeseen.map((object) => ({
    workload: { title: `Deployment ${nameOf(object)}`, names: [nameOf(object)], prefixes: [], marker: '', isMarked: true, modelPlaces: [], replicas: undefined },
    object,
  }));
  return [...filled, ...others].map(({ workload, object }) => describeMatch(workload, object, snapshot));
}

/** Whether a Deployment's pods have a marker that is expected of some. */
export function hasNewPods(deployment: JsonObject, { workloads, readPodMarker }: RolloutExpectation): boolean {
  const own = readPodMarker(deployment);
  return own !== undefined && workloads.some(({ marker }) => marker === own);
}

function describeMatch(expected: WorkloadExpectation, object: JsonObject | undefined, snapshot: RolloutSnapshot): Match {
  const deployment = object && parseDeployment(object);
  const replicaSet = deployment && snapshot.replicaSets
    .filter((each) => isOwnedBy(each, deployment.uid)).map(parseReplicaSet)
    .find(({ revision }) => revision !== undefined && revision === deployment.revision);
  const pods = replicaSet ? snapshot.pods.filter((each) => isOwnedBy(each, replicaSet.uid)).map(parsePod) : [];
  return { expected, deployment, replicaSet, pods };
}

/** Whether a Deployment of this name can be that workload's. */
export function isNamed(name: string, workload: WorkloadExpectation, expected: RolloutExpectation): boolean {
  if (workload.names.includes(name)) return true;
  const own = longestPrefix(name, workload);
  return own > 0 && expected.workloads.every((other) => other === workload || longestPrefix(name, other) < own);
}

const longestPrefix = (name: string, { prefixes }: WorkloadExpectation): number =>
  Math.max(0, ...prefixes.filter((prefix) => name.startsWith(prefix)).map(({ length }) => length));

function isNew(deployment: JsonObject, workload: WorkloadExpectation, expected: RolloutExpectation): boolean {
  const marker = expected.readPodMarker(deployment);
  if (marker !== undefined) return marker === workload.marker;
  if (!workload.isMarked) return true;
  // An operator that passes no annotations on: the place of the model tells versions apart.
  const told = objectsAt(deployment, 'spec', 'template', 'spec', 'initContainers').flatMap((container) => textsAt(container, 'args'));
  return workload.modelPlaces.some((place) => told.includes(place));
}
