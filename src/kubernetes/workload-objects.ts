import { numberAt, objectsAt, textAt, valueAt, type JsonObject } from '../json.js';

/** What the verdict needs of each kind, with the defaults that Kubernetes leaves out. */

export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
}

export interface Deployment {
  readonly name: string;
  readonly uid: string;
  readonly generation: number;
  readonly observedGeneration: number;
  readonly revision: string | undefined;
  readonly replicas: number;
  readonly updatedReplicas: number;
  readonly totalReplicas: number;
  readonly availableReplicas: number;
  /** How many pods an update may do without. */
  readonly maxUnavailable: number;
  readonly conditions: readonly Condition[];
}

export interface ReplicaSet {
  readonly name: string;
  readonly uid: string;
  readonly generation: number;
  readonly observedGeneration: number;
  readonly revision: string | undefined;
  readonly conditions: readonly Condition[];
}

export interface ContainerStatus {
  readonly name: string;
  readonly isInit: boolean;
  readonly ready: boolean;
  readonly restarts: number;
  readonly image: string;
  readonly state: ContainerState;
  /** How its last run ended, if it ran before. */
  readonly lastExitCode: number | undefined;
  readonly lastReason: string | undefined;
  /** When that run began, by the cluster's clock; of one that is over, that run. Empty where it is not known. */
  readonly lastStartedAt: string;
  /** What the runtime, or the container in its termination log, said of that end. */
  readonly lastMessage: string;
}

/** Whether it has done its part: an init container that ended well, or anything that is ready, as init containers that go on beside the others are. */
export const isDone = ({ isInit, ready, state }: ContainerStatus): boolean => ready || (isInit && state.kind === 'terminated' && state.exitCode === 0);

export type ContainerState =
  | { readonly kind: 'waiting'; readonly reason: string; readonly message: string }
  | { readonly kind: 'running' }
  | { readonly kind: 'terminated'; readonly reason: string; readonly message: string; readonly exitCode: number };

export interface Pod {
  readonly name: string;
  readonly uid: string;
  readonly phase: string;
  readonly reason: string;
  readonly message: string;
  readonly isDeleting: boolean;
  readonly isReady: boolean;
  readonly conditions: readonly Condition[];
  /** Init containers first, in the order in which they run. */
  readonly containers: readonly ContainerStatus[];
}

export const nameOf = (object: unknown): string => textAt(object, 'metadata', 'name') ?? '';
export const uidOf = (object: unknown): string => textAt(object, 'metadata', 'uid') ?? '';
export const generationOf = (object: unknown): number => numberAt(object, 'metadata', 'generation') ?? 0;
export const isBeingDeleted = (object: unknown): boolean => valueAt(object, 'metadata', 'deletionTimestamp') !== undefined;

/** The UIDs of those that an object belongs to. */
export const ownersOf = (object: unknown): readonly string[] =>
  objectsAt(object, 'metadata', 'ownerReferences').flatMap((reference) => textAt(reference, 'uid') ?? []);

/** Whether an object belongs to the owner with this UID. Labels and names are not proof. */
export const isOwnedBy = (object: unknown, ownerUid: string): boolean => ownersOf(object).includes(ownerUid);

const revisionOf = (object: unknown): string | undefined => textAt(object, 'metadata', 'annotations', 'deployment.kubernetes.io/revision');

/** Whether it has ended for good, as evicted pods have, and those of a node that was shut down: they stay listed after others took their place. */
export const isOver = ({ phase }: Pick<Pod, 'phase'>): boolean => phase === 'Failed' || phase === 'Succeeded';

export const isReady = (pod: unknown): boolean => readConditions(pod).some(({ type, status }) => type === 'Ready' && status === 'True');

/** Since when it is ready at the latest, by the cluster's clock, which leaves out the part of a second. */
export const readySinceMs = (pod: unknown): number => {
  const since = objectsAt(pod, 'status', 'conditions').find((condition) => textAt(condition, 'type') === 'Ready');
  return Date.parse(textAt(since, 'lastTransitionTime') ?? '') + 999;
};

export const readConditions = (object: unknown): readonly Condition[] =>
  objectsAt(object, 'status', 'conditions').map((condition) => ({
    type: textAt(condition, 'type') ?? '',
    status: textAt(condition, 'status') ?? '',
    reason: textAt(condition, 'reason') ?? '',
    message: textAt(condition, 'message') ?? '',
  }));

export const parseDeployment = (object: JsonObject): Deployment => ({
  name: nameOf(object),
  uid: uidOf(object),
  generation: generationOf(object),
  observedGeneration: numberAt(object, 'status', 'observedGeneration') ?? 0,
  revision: revisionOf(object),
  replicas: numberAt(object, 'spec', 'replicas') ?? 1,
  updatedReplicas: numberAt(object, 'status', 'updatedReplicas') ?? 0,
  totalReplicas: numberAt(object, 'status', 'replicas') ?? 0,
  availableReplicas: numberAt(object, 'status', 'availableReplicas') ?? 0,
  maxUnavailable: computeMaxUnavailable(object),
  conditions: readConditions(object),
});

/** A percentage is rounded down. */
function computeMaxUnavailable(object: JsonObject): number {
  const replicas = numberAt(object, 'spec', 'replicas') ?? 1;
  const given = valueAt(object, 'spec', 'strategy', 'rollingUpdate', 'maxUnavailable') ?? '25%';
  if (typeof given === 'number') return given;
  return typeof given === 'string' ? Math.floor((Number.parseInt(given, 10) || 0) * replicas / 100) : 0;
}

export const parseReplicaSet = (object: JsonObject): ReplicaSet => ({
  name: nameOf(object),
  uid: uidOf(object),
  generation: generationOf(object),
  observedGeneration: numberAt(object, 'status', 'observedGeneration') ?? generationOf(object),
  revision: revisionOf(object),
  conditions: readConditions(object),
});

export const parsePod = (object: JsonObject): Pod => ({
  name: nameOf(object),
  uid: uidOf(object),
  phase: textAt(object, 'status', 'phase') ?? '',
  reason: textAt(object, 'status', 'reason') ?? '',
  message: textAt(object, 'status', 'message') ?? '',
  isDeleting: isBeingDeleted(object),
  isReady: isReady(object),
  conditions: readConditions(object),
  containers: [
    ...objectsAt(object, 'status', 'initContainerStatuses').map((status) => parseContainer(status, true)),
    ...objectsAt(object, 'status', 'containerStatuses').map((status) => parseContainer(status, false)),
  ],
});

function parseContainer(status: JsonObject, isInit: boolean): ContainerStatus {
  return {
    name: textAt(status, 'name') ?? '',
    isInit,
    ready: valueAt(status, 'ready') === true,
    restarts: numberAt(status, 'restartCount') ?? 0,
    image: textAt(status, 'image') ?? '',
    state: parseState(valueAt(status, 'state')),
    lastExitCode: numberAt(status, 'lastState', 'terminated', 'exitCode'),
    lastReason: textAt(status, 'lastState', 'terminated', 'reason'),
    lastStartedAt: textAt(status, 'state', 'terminated', 'startedAt') ?? textAt(status, 'lastState', 'terminated', 'startedAt') ?? '',
    lastMessage: textAt(status, 'state', 'terminated', 'message') ?? textAt(status, 'lastState', 'terminated', 'message') ?? '',
  };
}

function parseState(state: unknown): ContainerState {
  const reason = (kind: string): string => textAt(state, kind, 'reason') ?? '';
  const message = (kind: string): string => textAt(state, kind, 'message') ?? '';
  if (valueAt(state, 'running') !== undefined) return { kind: 'running' };
  if (valueAt(state, 'terminated') !== undefined) {
    return { kind: 'terminated', reason: reason('terminated'), message: message('terminated'), exitCode: numberAt(state, 'terminated', 'exitCode') ?? 0 };
  }
  return { kind: 'waiting', reason: reason('waiting'), message: message('waiting') };
}
