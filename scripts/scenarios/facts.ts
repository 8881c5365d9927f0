import { isObject, numberAt, objectsAt, textAt, valueAt, type JsonObject } from '../../src/json.js';
import type { Fact, Picture } from './observer.js';

/** What the cluster itself shows, in words of this harness: the product's own rules have no part in it. */

export interface Serving {
  /** The model version that the SeldonDeployment is annotated with. */
  readonly version: string;
  /** How many pods there are, and no others. */
  readonly pods?: number;
  readonly deployments?: number;
}

/** What changes with all that is applied, and what changes with a predictor's pods alone. */
export const manifestMarker = 'mlflow-steps/manifest';
const podMarker = 'mlflow-steps/rollout';
const isReady = (pod: JsonObject): boolean => objectsAt(pod, 'status', 'conditions').some((each) => each['type'] === 'Ready' && each['status'] === 'True');
const isLeaving = (object: JsonObject): boolean => valueAt(object, 'metadata', 'deletionTimestamp') !== undefined;
const isOrchestrator = (object: JsonObject): boolean => (textAt(object, 'metadata', 'name') ?? '').includes('svc-orch');
export const stateOf = ({ seldonDeployments }: Picture): string | undefined => textAt(seldonDeployments[0], 'status', 'state');

/** The version serves, and the operator says so too: in between it may take its word back for a moment. */
export const serves = (serving: Serving): Fact => (picture) => stateOf(picture) === 'Available' && isServing(serving)(picture);

/** Pods of the new version, all of them ready and no others there; Services that lead to them; and complete Deployments. */
export const isServing = ({ version, pods = 1, deployments = 1 }: Serving): Fact => (picture) => {
  const [owner] = picture.seldonDeployments;
  if (!owner || isLeaving(owner) || textAt(owner, 'metadata', 'annotations', 'mlflow-steps/version') !== version) return false;
  const rollouts = objectsAt(owner, 'spec', 'predictors').map((each) => textAt(each, 'annotations', podMarker));
  const isNew = (annotated: unknown): boolean => rollouts.includes(textAt(annotated, 'metadata', 'annotations', podMarker));
  // Those that failed for good or are about to end take no requests, which is what the Services show.
  const living = picture.pods.filter((pod) => textAt(pod, 'status', 'phase') !== 'Failed' && !isLeaving(pod));
  return (
    picture.deployments.length === deployments &&
    picture.deployments.every((each) => isComplete(each) && (isOrchestrator(each) || isNew(valueAt(each, 'spec', 'template')))) &&
    living.length === pods &&
    leadsTo(living, picture) &&
    living.every((pod) => isReady(pod) && (isOrchestrator(pod) || isNew(pod)))
  );
};

/** Services lead to each of these pods, and to none that should not be there. One of an earlier predictor may still be there, and lead nowhere. */
const leadsTo = (pods: readonly JsonObject[], { endpointSlices }: Picture): boolean => {
  const uids = new Set(pods.map((pod) => textAt(pod, 'metadata', 'uid')));
  const targets = new Set(
    endpointSlices
      .flatMap((slice) => objectsAt(slice, 'endpoints'))
      .filter((each) => valueAt(each, 'conditions', 'ready') !== false)
      .map((each) => textAt(each, 'targetRef', 'uid')),
  );
  return targets.size === uids.size && [...targets].every((uid) => uids.has(uid));
};

/** As `kubectl rollout status` asks. */
function isComplete(deployment: JsonObject): boolean {
  const count = (field: string): number => numberAt(deployment, 'status', field) ?? 0;
  const wanted = numberAt(deployment, 'spec', 'replicas') ?? 1;
  const isObserved = count('observedGeneration') >= (numberAt(deployment, 'metadata', 'generation') ?? 0);
  return isObserved && count('updatedReplicas') === wanted && count('replicas') === wanted && count('availableReplicas') === wanted;
}

/** The UIDs of a predictor's pods that are not about to end. */
export const listPods = ({ pods }: Picture, predictor: string): readonly string[] =>
  pods.filter((pod) => !isLeaving(pod) && textAt(pod, 'metadata', 'labels', 'version') === predictor).map((pod) => textAt(pod, 'metadata', 'uid') ?? '');

const statusesOf = (pod: JsonObject): readonly JsonObject[] =>
  [...objectsAt(pod, 'status', 'initContainerStatuses'), ...objectsAt(pod, 'status', 'containerStatuses')];

/** A container of some pod waits for this reason, and its message has these words. */
export const waitsFor = (reason: string, words = ''): Fact => ({ pods }) =>
  pods.some((pod) => statusesOf(pod).some((status) =>
    textAt(status, 'state', 'waiting', 'reason') === reason && (textAt(status, 'state', 'waiting', 'message') ?? '').includes(words)));

/** A container has ended that should run, or waits to be started again. */
const isDown = (status: JsonObject, isInit: boolean): boolean => {
  const ended = valueAt(status, 'state', 'terminated');
  return textAt(status, 'state', 'waiting', 'reason') === 'CrashLoopBackOff' || (isObject(ended) && !(isInit && ended['exitCode'] === 0));
};

/** The same of one that was restarted so often already. */
export const crashed = (restarts = 0): Fact => ({ pods }) =>
  pods.some((pod) =>
    (['initContainerStatuses', 'containerStatuses'] as const).some((field) =>
      objectsAt(pod, 'status', field).some((status) => isDown(status, field === 'initContainerStatuses') && (numberAt(status, 'restartCount') ?? 0) >= restarts)));

const hasCondition = (objects: readonly JsonObject[], type: string, status: string, reason?: string): boolean =>
  objects.some((object) => objectsAt(object, 'status', 'conditions').some((each) =>
    each['type'] === type && each['status'] === status && (reason === undefined || each['reason'] === reason)));

export const refusedPods: Fact = ({ replicaSets }) => hasCondition(replicaSets, 'ReplicaFailure', 'True');
export const unscheduled: Fact = ({ pods }) => hasCondition(pods, 'PodScheduled', 'False', 'Unschedulable');
export const stoppedProgressing: Fact = ({ deployments }) => hasCondition(deployments, 'Progressing', 'False');
export const isState = (state: string): Fact => (picture) => stateOf(picture) === state;
export const isGone: Fact = ({ seldonDeployments }) => seldonDeployments.every(isLeaving);
export const isReplaced = (uid: string): Fact => ({ seldonDeployments }) => seldonDeployments.every((each) => textAt(each, 'metadata', 'uid') !== uid || isLeaving(each));
export const exists: Fact = ({ seldonDeployments }) => seldonDeployments.length > 0;
