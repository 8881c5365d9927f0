import type { StepError } from '../errors.js';
import type { ObjectAddress } from './cluster.js';
import type { JsonObject } from '../json.js';
import type { Trouble } from './pod-trouble.js';
import { findFailure, isFinalRefusal } from './rollout-failure.js';
import { findRouteWait, type RouteExpectation } from './rollout-routes.js';
import { findWait } from './rollout-wait.js';
import { isBeingDeleted, uidOf } from './workload-objects.js';
import { matchWorkloads } from './workload-match.js';

/** One Deployment that the owner's controller makes from the new spec. */
export interface WorkloadExpectation {
  /** For people, such as `predictor default`. */
  readonly title: string;
  /** Its possible names: whole ones, or how they begin where the rest is the controller's choice. */
  readonly names: readonly string[];
  readonly prefixes: readonly string[];
  /** The marker of its pods; pods that did not have to be replaced have it as well. */
  readonly marker: string;
  /** Whether the marker reaches its pods for certain. */
  readonly isMarked: boolean;
  /** Where its models lie, as its init containers are told. */
  readonly modelPlaces: readonly string[];
  /** Undefined where something else decides, as an autoscaler does. */
  readonly replicas: number | undefined;
}

/** One Service that must lead to pods of the new version alone. */
export interface ServiceExpectation {
  readonly name: string;
  /** False where it is no failure that it leads nowhere. */
  readonly isRequired: boolean;
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
  /** Of the manifest as a whole. */
  readonly marker: string;
  readonly markerAnnotation: string;
  readonly workloads: readonly WorkloadExpectation[];
  readonly services: readonly ServiceExpectation[];
  /** Where several predictors share the requests: how. */
  readonly routes?: readonly RouteExpectation[];
  /** Narrows the watches; membership is proven by owner UIDs. */
  readonly labelSelector: string;
  /** The marker of the manifest that the owner has; undefined where its predictors have other markers than that manifest. */
  readonly readMarker: (owner: JsonObject) => string | undefined;
  /** The marker that a Deployment's pods are made with, wherever the controller puts it. */
  readonly readPodMarker: (deployment: JsonObject) => string | undefined;
  readonly readStatus: (owner: JsonObject) => OwnerStatus;
}

/** All that is known at one moment. */
export interface RolloutSnapshot {
  readonly owner: JsonObject | undefined;
  readonly deployments: readonly JsonObject[];
  readonly replicaSets: readonly JsonObject[];
  readonly pods: readonly JsonObject[];
  readonly endpointSlices: readonly JsonObject[];
  /** Of an ingress, where there is one whose routes are read. */
  readonly routes?: readonly JsonObject[];
  /** Those that tell something of pods (pod-events.ts). Nothing rests on them alone: they may be missing. */
  readonly events: readonly JsonObject[];
  /** UIDs of all ReplicaSets that were the owner's at any time, the removed ones too. */
  readonly formerReplicaSets?: ReadonlySet<string>;
  /** UIDs of pods that lost their readiness lately. */
  readonly unsteadyPods?: ReadonlySet<string>;
  /** UIDs of pods that became ready a moment ago. */
  readonly settlingPods?: ReadonlySet<string>;
  /** What the owner's controller said of a failure before the apply, empty if nothing; absent where that is not known. */
  readonly saidBefore?: string;
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
  | { readonly state: 'timeout'; readonly waitingFor: string }
  | UnseenEnding;

/** The time is over, and the cluster did not show what became of it: no verdict, however things stood last. */
export interface UnseenEnding {
  readonly state: 'unseen';
  readonly why: StepError;
  /** What was known last. */
  readonly known: string;
}

/** Whether somebody else took away what was applied, of which its pods know nothing. */
export const isAboutOwner = ({ reason }: RolloutFailure): boolean => reason === 'Deleted' || reason === 'Superseded';

/** Whether what was applied serves now, still can, or cannot any more. Rests on Kubernetes' own rules for a complete Deployment. */
export function computeRollout(expected: RolloutExpectation, snapshot: RolloutSnapshot): RolloutVerdict {
  const { owner } = snapshot;
  const object = `${expected.owner.resource.kind}/${expected.owner.name}`;
  const likely = (reason: string, message: string, waitingFor?: string): RolloutFailure =>
    ({ state: 'failed', certainty: 'likely', reason, message, object, ...(waitingFor === undefined ? {} : { waitingFor }) });
  if (!owner || uidOf(owner) !== expected.uid || isBeingDeleted(owner)) {
    return { state: 'failed', certainty: 'certain', reason: 'Deleted', message: 'it was deleted while it was waited for', object };
  }
  if (expected.readMarker(owner) !== expected.marker) {
    return { state: 'failed', certainty: 'certain', reason: 'Superseded', message: 'somebody else applied another manifest meanwhile', object };
  }
  const matches = matchWorkloads(expected, snapshot);
  const failure = findFailure(matches, snapshot);
  if (failure) return failure;
  const status = expected.readStatus(owner);
  // It reports errors that it retries, and the words of an earlier failure stand until it has read the new spec.
  if (status.state === 'failed') {
    const said = likely('OperatorReportsFailure', status.description || 'the operator reports Failed');
    const isNews = snapshot.saidBefore !== undefined && snapshot.saidBefore !== status.description;
    return isNews && isFinalRefusal(status.description) ? { ...said, certainty: 'lasting' } : said;
  }
  for (const { expected: { title, replicas }, deployment } of matches) {
    if (!deployment) {
      return likely('OperatorSilent', `no Deployment of the new version for ${title}: the operator has not reacted. Is it running?`, `the operator to make the Deployment of ${title}`);
    }
    if (replicas !== undefined && deployment.replicas !== replicas) {
      const scaling = `${title}: Deployment ${deployment.name} to be scaled from ${deployment.replicas} to ${replicas}`;
      return likely('OperatorSilent', `it still waits for ${scaling}. Is the operator running?`, scaling);
    }
  }
  const waitingFor = findWait(expected, matches, snapshot);
  if (waitingFor !== undefined) return { state: 'progressing', waitingFor };
  const route = findRouteWait(expected, snapshot);
  if (route !== undefined) return likely('OperatorSilent', `all pods are ready, and it still waits for ${route}. Is the operator running?`, route);
  // What is scaled to nothing is never ready for the controller.
  if (status.state !== 'ready' && matches.every(({ deployment }) => deployment?.replicas !== 0)) {
    const said = status.description ? ` (${status.description})` : '';
    return likely('OperatorSilent', `all pods of the new version are ready, but the operator does not say that it is${said}. Is it running?`, `${object} to become ready${said}`);
  }
  return { state: 'current' };
}
