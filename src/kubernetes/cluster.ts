import type { JsonObject } from '../json.js';
import type { RolloutObjects } from './rollout-objects.js';
import type { RolloutEnding, RolloutExpectation } from './rollout.js';

/** A kind of object, as the API server addresses it. */
export interface Resource {
  /** Empty for the core group. */
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly kind: string;
}

/** Where one object is. Everything that is addressed here is namespaced, but for namespaces themselves. */
export interface ObjectAddress {
  readonly resource: Resource;
  readonly namespace?: string;
  readonly name: string;
}

export interface ApplyOptions {
  /** Asks the server what would happen, and changes nothing. */
  readonly dryRun?: boolean;
  /** Takes fields from other managers. Only where the user says so. */
  readonly force?: boolean;
}

export interface DeleteOptions {
  /** Deletes only the object with this UID: a new one of the same name is left alone. */
  readonly uid?: string;
  /** Deletes only this state of the object. */
  readonly resourceVersion?: string;
  /** `Background` unless given: another one takes a finalizer, whose removal needs every webhook for the object to answer. */
  readonly propagation?: 'Foreground' | 'Background' | 'Orphan';
}

/** An HTTP exchange as it came, with the body cut to what may be read. */
export interface HttpReply {
  readonly status: number;
  readonly body: string;
  /** True if the body was longer than what is read. */
  readonly cut?: boolean;
}

export interface WaitOptions {
  readonly timeoutMs: number;
  /** How long what may still recover is given. */
  readonly patienceMs: number;
  /** The restart of a container, from when the wait began, that is not taken as recoverable any more. */
  readonly patienceRestarts: number;
  /** Whether the apply changed nothing: what is wrong since before may be repaired by now, and is not taken as certain. */
  readonly unchanged?: boolean;
  /** What there was while the apply changed nothing whatever; where the expected state serves by that, nothing is watched. */
  readonly seen?: { readonly owner: JsonObject; readonly objects: RolloutObjects };
  /** The owner just before the apply: failures that its controller told of then are no news. Absent if that is not known. */
  readonly before?: { readonly owner: JsonObject | undefined };
  /** Called whenever what is waited for changes, and at least every ten seconds. */
  readonly report: (message: string) => void;
}

/** Why a rollout failed, for people. */
export interface Diagnosis {
  /** One line: the error that the container's log ends with, and where; absent where no log tells. */
  readonly cause?: string;
  /** The rollout's objects as a tree with their states, an object a line, and the warnings about them. */
  readonly objects: string;
  /** One line without a full stop: what to do. */
  readonly advice?: string;
  /** The end of the log that the cause was found in; foreign text, bounded. */
  readonly log?: { readonly title: string; readonly text: string };
  /** The lines of it that lead to the cause, for a summary. */
  readonly excerpt?: string;
  /** The last lines of the init container that fetched the model, where another one is to blame. */
  readonly initLog?: { readonly title: string; readonly text: string };
}

/** What tells whether a lease is still ours. */
export interface LeaseGuard {
  /** Aborted when the lease was lost to somebody else. */
  readonly lost: AbortSignal;
  /**
   * Resolves while the lease is ours for certain; where it was not renewed for most of its term, once it is. Throws E_DEPLOY_HELD
   * where it is lost, and E_CLUSTER_UNREACHABLE where it cannot be renewed.
   */
  believe(signal: AbortSignal): Promise<void>;
  /** The same without waiting: throws E_DEPLOY_HELD, or E_CLUSTER_UNREACHABLE where it was not renewed for most of its term. */
  assertBelieved(): void;
}

/** A name that only one deploy works on at a time. */
export interface HeldLease extends LeaseGuard {
  release(): Promise<void>;
}

export interface ListOptions {
  readonly labelSelector?: string | undefined;
  readonly fieldSelector?: string;
  /** The page on which so many are there is the last one that is read. All pages are unless given. */
  readonly maxItems?: number;
}

export interface RemovalOptions {
  /** Undefined where nothing is waited for. */
  readonly timeoutMs: number | undefined;
  readonly report: (message: string) => void;
  /** Called once the server has taken the deletion. */
  readonly onDeleted?: () => void;
}

/** What steps ask of a Kubernetes cluster. All calls throw StepError; texts of the server are bounded. */
export interface Cluster {
  /** The API server's URL. */
  readonly server: string;
  /** What records call the cluster by: its URL, for a pod's own cluster with what tells its certificate authority, because many clusters have the same address from within. */
  readonly identity: string;
  /** The namespace of the kubeconfig's context, or of the pod this runs in; `default` where neither says. */
  readonly defaultNamespace: string;
  /** The same connection under another signal, as for putting things back after a cancellation. */
  withSignal(signal: AbortSignal): Cluster;
  /** The same connection for what only the holder of a lease may do: nothing is written, nor sent again, while the lease may be another's. */
  withLease(lease: LeaseGuard): Cluster;

  /** Whether the API server serves this kind (discovery of its group and version). */
  serves(resource: Resource): Promise<boolean>;
  /** The object, or undefined where there is none. */
  get(address: ObjectAddress): Promise<JsonObject | undefined>;
  /** The objects of a kind in a namespace, over all pages. */
  list(resource: Resource, namespace: string, options?: ListOptions): Promise<readonly JsonObject[]>;
  /** Creates an object; undefined where one of this name exists already. Sent once. */
  create(address: ObjectAddress, object: JsonObject): Promise<JsonObject | undefined>;
  /** Server-side apply as `mlflow-steps`. Throws E_APPLY_CONFLICT, E_APPLY_REFUSED, E_NAMESPACE_NOT_FOUND, E_CRD_MISSING. */
  apply(address: ObjectAddress, object: JsonObject, options?: ApplyOptions): Promise<JsonObject>;
  /** The same with force, for one state of the object alone; undefined if that has changed or gone. */
  applyTo(address: ObjectAddress, object: JsonObject, resourceVersion: string, options?: Pick<ApplyOptions, 'dryRun'>): Promise<JsonObject | undefined>;
  /** Sets who owns which fields of one state of an object, nobody if there is none; undefined if that has changed or gone. */
  setOwnership(address: ObjectAddress, managedFields: readonly JsonObject[], resourceVersion: string): Promise<JsonObject | undefined>;
  /** Replaces an object at the resourceVersion that it carries; undefined where it has changed or gone. */
  replace(address: ObjectAddress, object: JsonObject): Promise<JsonObject | undefined>;
  /** False where there was nothing to delete, or something else than what was meant. */
  delete(address: ObjectAddress, options?: DeleteOptions): Promise<boolean>;
  /** A request to a Service through the API server; any status is returned. */
  proxyToService(namespace: string, service: string, port: number, path: string, body: string): Promise<HttpReply>;

  /** What the verdict on a rollout rests on, as it is now. Throws E_CLUSTER_FORBIDDEN where it cannot be read, which is better known before than after an apply. */
  listRolloutObjects(expected: RolloutExpectation): Promise<RolloutObjects>;
  /** Waits until the expected state serves or cannot be reached any more. Throws E_CANCELLED's reason when aborted. */
  waitForRollout(expected: RolloutExpectation, options: WaitOptions): Promise<RolloutEnding>;
  /** Finds out why a rollout failed or hangs. Never throws: what cannot be read is left out. */
  diagnose(expected: RolloutExpectation, ending: RolloutEnding): Promise<Diagnosis>;
  /** Deletes an object, and waits until it and all that it owns are gone. Throws E_TIMEOUT, which names a finalizer that holds it. */
  remove(address: ObjectAddress, uid: string, options: RemovalOptions): Promise<void>;
  /** Waits until an object that is being deleted and all that it owns are gone. Throws E_TIMEOUT. */
  waitForRemoval(address: ObjectAddress, uid: string, timeoutMs: number, report: (message: string) => void): Promise<void>;
  /** Takes the lease of a name. Throws E_DEPLOY_HELD when somebody else holds it and is alive. */
  hold(namespace: string, name: string, holder: string, report: (message: string) => void): Promise<HeldLease>;

  /** Ends all connections, so that the process can exit. */
  close(): void;
}
