import type { ObjectAddress } from './cluster.js';
import type { JsonObject } from '../json.js';
import { computePodTrouble, describePod, type Trouble } from './pod-trouble.js';
import {
  isBeingDeleted, isOwnedBy, parseDeployment, parsePod, parseReplicaSet, uidOf,
  type Deployment, type Pod, type ReplicaSet,
} from './workload-objects.js';

/** One Deployment that the owner's controller makes from the new spec. */
export interface WorkloadExpectation {
  /** For people, such as `predictor default`. */
  readonly title: string;
  /** Its possible names: whole ones, or how they begin where the rest is the controller's choice. */
  readonly names: readonly string[];
  readonly prefixes: readonly string[];
  /** Whether the marker reaches its pods. */
  readonly isMarked: boolean;
  /** Undefined where something else decides, as an autoscaler does. */
  readonly replicas: number | undefined;
}

/** What the owner's controller says of it; believed only together with the objects that it owns. */
export type OwnerStatus =
  | { readonly state: 'ready' }
  | { readonly state: 'working'; readonly description: string }
  | { readonly state: 'failed'; readonly description: string };

/** What is to become true: the objects of one applied manifest serve, and no others. */
export interface RolloutExpectation {
  readonly owner: ObjectAddress;
  readonly uid: string;
  readonly marker: string;
  readonly markerAnnotation: string;
  /** Where the new version's models lie, as init containers are told. */
  readonly modelPlaces: readonly string[];
  readonly workloads: readonly WorkloadExpectation[];
  /** Narrows the watches; membership is proven by owner UIDs. */
  readonly labelSelector: string;
  readonly readMarker: (owner: JsonObject) => string | undefined;
  readonly readStatus: (owner: JsonObject) => OwnerStatus;
}

/** All that is known at one moment. */
export interface RolloutSnapshot {
  readonly owner: JsonObject | undefined;
  readonly deployments: readonly JsonObject[];
  readonly replicaSets: readonly JsonObject[];
  readonly pods: readonly JsonObject[];
}

export interface RolloutFailure extends Trouble {
  readonly state: 'failed';
  /** `Kind/name` of the object that it is about. */
  readonly object: string;
  readonly pod?: string;
  /** What to say while it may still pass, where that is not the message. */
  readonly waitingFor?: string;
}

export type RolloutVerdict =
  | { readonly state: 'progressing'; readonly waitingFor: string }
  | { readonly state: 'current' }
  | RolloutFailure;

export type RolloutEnding =
  | { readonly state: 'current' }
  | RolloutFailure
  | { readonly state: 'timeout'; readonly waitingFor: string };

interface Match {
  readonly expected: WorkloadExpectation;
  readonly deployment: Deployment | undefined;
}

/** Whether what was applied serves now, still can, or cannot any more. Rests on Kubernetes' own rules for a complete Deployment. */
export function computeRollout(expected: RolloutExpectation, snapshot: RolloutSnapshot): RolloutVerdict {
  const { owner } = snapshot;
  const kind = expected.owner.resource.kind;
  const ownerName = `${kind}/${expected.owner.name}`;
  if (!owner || uidOf(owner) !== expected.uid || isBeingDeleted(owner)) {
    return { state: 'failed', certainty: 'certain', reason: 'Deleted', message: 'it was deleted while it was waited for', object: ownerName };
  }
  if (expected.readMarker(owner) !== expected.marker) {
    return { state: 'failed', certainty: 'certain', reason: 'Superseded', message: 'somebody else applied another manifest meanwhile', object: ownerName };
  }
  const owned = snapshot.deployments.filter((each) => isOwnedBy(each, expected.uid) && !isBeingDeleted(each)).map(parseDeployment);
  const matches = matchWorkloads(expected, owned);
  const failure = findFailure(matches, snapshot);
  if (failure?.certainty === 'certain') return failure;
  const status = expected.readStatus(owner);
  const missing = matches.find(({ deployment }) => deployment === undefined);
  if (failure) return failure;
  if (status.state === 'failed') {
    return { state: 'failed', certainty: 'likely', reason: 'OperatorReportsFailure', message: status.description || 'the operator reports Failed', object: ownerName };
  }
  if (missing) {
    const message = `no Deployment of the new version for ${missing.expected.title}: the operator has not reacted. Is it running?`;
    const waitingFor = `the operator to make the Deployment of ${missing.expected.title}`;
    return { state: 'failed', certainty: 'likely', reason: 'OperatorSilent', message, waitingFor, object: ownerName };
  }
  const waitingFor = findWait(matches, snapshot) ?? findLeftover(expected, matches, snapshot);
  if (waitingFor !== undefined) return { state: 'progressing', waitingFor };
  if (status.state !== 'ready') {
    return { state: 'progressing', waitingFor: `${ownerName} to become ready${status.description ? ` (${status.description})` : ''}` };
  }
  return { state: 'current' };
}

/** The Deployments of the new version. One that still carries the old template is not there yet. */
function matchWorkloads(expected: RolloutExpectation, owned: readonly Deployment[]): readonly Match[] {
  const matches = expected.workloads.map((workload): Match => ({
    expected: workload,
    deployment: owned.find((each) => isNamed(each.name, workload, expected) && isNew(each, workload, expected)),
  }));
  // A name that this project did not foresee is still proven to be new by the marker.
  const known = new Set(matches.map(({ deployment }) => deployment?.name));
  const others = owned.filter(({ name, templateAnnotations }) => !known.has(name) && templateAnnotations.get(expected.markerAnnotation) === expected.marker);
  const unforeseen = [...others];
  const filled = matches.map((match) => (match.deployment || !match.expected.isMarked ? match : { ...match, deployment: unforeseen.shift() }));
  return [...filled, ...unforeseen.map((deployment): Match => ({ expected: { title: `Deployment ${deployment.name}`, names: [deployment.name], prefixes: [], isMarked: true, replicas: undefined }, deployment }))];
}

function isNamed(name: string, workload: WorkloadExpectation, expected: RolloutExpectation): boolean {
  if (workload.names.includes(name)) return true;
  const own = longestPrefix(name, workload);
  return own > 0 && expected.workloads.every((other) => other === workload || longestPrefix(name, other) < own);
}

const longestPrefix = (name: string, { prefixes }: WorkloadExpectation): number =>
  Math.max(0, ...prefixes.filter((prefix) => name.startsWith(prefix)).map(({ length }) => length));

function isNew(deployment: Deployment, workload: WorkloadExpectation, expected: RolloutExpectation): boolean {
  if (!workload.isMarked) return true;
  const marker = deployment.templateAnnotations.get(expected.markerAnnotation);
  if (marker !== undefined) return marker === expected.marker;
  // An operator that passes no annotations on: the place of the model tells versions apart.
  return expected.modelPlaces.length > 0 && expected.modelPlaces.some((place) => deployment.initArguments.includes(place));
}

function findFailure(matches: readonly Match[], snapshot: RolloutSnapshot): RolloutFailure | undefined {
  const failures = matches.flatMap(({ deployment }) => (deployment ? findDeploymentFailures(deployment, snapshot) : []));
  return failures.find(({ certainty }) => certainty === 'certain') ?? failures[0];
}

function findDeploymentFailures(deployment: Deployment, snapshot: RolloutSnapshot): readonly RolloutFailure[] {
  if (deployment.generation > deployment.observedGeneration) return [];
  const replicaSet = findReplicaSet(deployment, snapshot);
  // Evicted pods stay listed after others have taken their place.
  const pods = podsOf(replicaSet, snapshot).filter(({ phase }) => phase !== 'Failed' || deployment.availableReplicas < deployment.replicas);
  const failures = pods.flatMap((pod): readonly RolloutFailure[] => {
    const trouble = computePodTrouble(pod);
    return trouble ? [{ ...trouble, state: 'failed', object: `Pod/${pod.name}`, pod: pod.name }] : [];
  });
  const refused = replicaSet?.conditions.find(({ type, status }) => type === 'ReplicaFailure' && status === 'True');
  const stuck = deployment.conditions.find(({ type, status }) => type === 'Progressing' && status === 'False');
  return [
    ...failures,
    ...(replicaSet && refused
      ? [{
          state: 'failed', reason: refused.reason || 'FailedCreate', message: refused.message, object: `ReplicaSet/${replicaSet.name}`,
          // Quotas and admission refuse for good; a webhook that does not answer may come back.
          certainty: /exceeded quota|is forbidden|denied/.test(refused.message) ? 'certain' : 'likely',
        } as const]
      : []),
    ...(stuck ? [{ state: 'failed', certainty: 'certain', reason: stuck.reason, message: stuck.message, object: `Deployment/${deployment.name}` } as const] : []),
  ];
}

function findReplicaSet(deployment: Deployment, snapshot: RolloutSnapshot): ReplicaSet | undefined {
  const replicaSets = snapshot.replicaSets.filter((each) => isOwnedBy(each, deployment.uid)).map(parseReplicaSet);
  return replicaSets.find(({ revision }) => revision !== undefined && revision === deployment.revision);
}

const podsOf = (replicaSet: ReplicaSet | undefined, snapshot: RolloutSnapshot): readonly Pod[] =>
  replicaSet ? snapshot.pods.filter((each) => isOwnedBy(each, replicaSet.uid)).map(parsePod) : [];

/** What the new Deployments still lack, in the order in which kubectl asks. */
function findWait(matches: readonly Match[], snapshot: RolloutSnapshot): string | undefined {
  for (const { expected, deployment } of matches) {
    if (!deployment) continue;
    const { title } = expected;
    const { name, replicas, updatedReplicas, totalReplicas, availableReplicas } = deployment;
    if (deployment.generation > deployment.observedGeneration) return `${title}: Deployment ${name} to be observed`;
    if (expected.replicas !== undefined && replicas !== expected.replicas) {
      return `${title}: Deployment ${name} to be scaled from ${replicas} to ${expected.replicas}`;
    }
    const pods = podsOf(findReplicaSet(deployment, snapshot), snapshot);
    const unready = pods.filter((pod) => !pod.isDeleting && pod.phase !== 'Failed' && !pod.conditions.some(({ type, status }) => type === 'Ready' && status === 'True'));
    const doing = unready[0] ? ` (${describePod(unready[0])})` : '';
    if (updatedReplicas < replicas) return `${title}: ${updatedReplicas} of ${replicas} new pods made${doing}`;
    // The old pods count as available too, so the new ones are counted by themselves.
    if (unready.length > 0) return `${title}: ${pods.length - unready.length} of ${replicas} new pods ready${doing}`;
    if (availableReplicas < updatedReplicas) return `${title}: ${availableReplicas} of ${replicas} pods available`;
    if (totalReplicas > updatedReplicas) return `${title}: ${totalReplicas - updatedReplicas} old pods to end`;
    if (updatedReplicas !== replicas || availableReplicas !== replicas) return `${title}: ${updatedReplicas - replicas} pods too many to end`;
  }
  return undefined;
}

/** Deployments of an earlier spec still receive requests until they are gone. */
function findLeftover(expected: RolloutExpectation, matches: readonly Match[], snapshot: RolloutSnapshot): string | undefined {
  const current = new Set(matches.map(({ deployment }) => deployment?.uid));
  const leftover = snapshot.deployments.find((each) => isOwnedBy(each, expected.uid) && !current.has(uidOf(each)));
  return leftover && `the earlier Deployment ${parseDeployment(leftover).name} to be removed`;
}
