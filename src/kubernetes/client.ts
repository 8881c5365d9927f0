import type { Environment } from '../environment.js';
import type { Log } from '../step.js';
import type { StepError } from '../errors.js';
import { computeApiError, type Asked } from './api-error.js';
import type {
  ApplyOptions, Cluster, DeleteOptions, Diagnosis, HeldLease, HttpReply, LeaseGuard, ListOptions, ObjectAddress, RemovalOptions, Resource, WaitOptions,
} from './cluster.js';
import { describeConflict, readConflicts } from './conflict.js';
import { Connection, type Exchange, type Reply } from './connection.js';
import { diagnose } from './diagnosis.js';
import { lookAfresh } from './fresh-look.js';
import { isObject, objectsAt, parseJson, textAt, valueAt, type JsonObject } from '../json.js';
import type { KubeconfigInputs } from './kubeconfig.js';
import { holdLease } from './lease.js';
import { remove, waitForRemoval } from './wait-for-removal.js';
import { renderAddress, renderCollectionPath, renderGroupPath, renderObjectPath } from './resources.js';
import { exchangeOnce, exchangeUntilTaken, exchangeWithRetries } from './retry.js';
import { listRolloutObjects, type RolloutObjects } from './rollout-objects.js';
import type { RolloutEnding, RolloutExpectation } from './rollout.js';
import { waitForRollout } from './wait-for-rollout.js';
import { managerName } from '../manifest/names.js';

const pageSize = 500;
const proxiedMaxBytes = 4 * 1024 * 1024;
const proxiedIdleMs = 60_000;

/** Connects to the cluster of a step's inputs. Throws E_KUBECONFIG_*; what is wrong with the server is told by the first request. `hide` is told of each credential before it is sent. */
export async function connectCluster(
  inputs: KubeconfigInputs,
  env: Environment,
  signal: AbortSignal,
  log: Log,
  hide?: (secret: string) => void,
): Promise<Cluster> {
  // Loading this took long: what was answered meanwhile is heard first, so that its next requests leave.
  await new Promise((resolve) => setImmediate(resolve));
  const connection = new Connection(inputs, env, hide, (message) => log.progress(message));
  connection.openAhead();
  return new RestCluster(connection, signal, log);
}

class RestCluster implements Cluster {
  readonly server: string;
  readonly identity: string;
  readonly defaultNamespace: string;

  constructor(private readonly connection: Connection, private readonly signal: AbortSignal, private readonly log: Log, private readonly lease?: LeaseGuard) {
    this.server = connection.server;
    this.identity = connection.identity;
    this.defaultNamespace = connection.namespace ?? 'default';
  }

  withSignal(signal: AbortSignal): Cluster {
    return new RestCluster(this.connection, signal, this.log, this.lease);
  }

  withLease(lease: LeaseGuard): Cluster {
    return new RestCluster(this.connection, AbortSignal.any([this.signal, lease.lost]), this.log, lease);
  }

  async serves(resource: Resource): Promise<boolean> {
    const reply = await this.ask({ method: 'GET', path: renderGroupPath(resource) });
    if (reply.status === 404) return false;
    if (reply.status !== 200) throw this.fail('get', { what: renderGroupPath(resource) }, reply);
    return objectsAt(parseJson(reply.body), 'resources').some((each) => textAt(each, 'name') === resource.plural);
  }

  async get(address: ObjectAddress): Promise<JsonObject | undefined> {
    const reply = await this.ask({ method: 'GET', path: renderObjectPath(address) });
    if (reply.status === 404 && isKnownKind(reply, address)) return undefined;
    return this.read('get', address, reply);
  }

  async list(resource: Resource, namespace: string, { labelSelector, fieldSelector, maxItems = Infinity }: ListOptions = {}): Promise<readonly JsonObject[]> {
    const items: JsonObject[] = [];
    let token = '';
    do {
      const query = new URLSearchParams({ limit: String(pageSize) });
      if (labelSelector !== undefined) query.set('labelSelector', labelSelector);
      if (fieldSelector !== undefined) query.set('fieldSelector', fieldSelector);
      if (token) query.set('continue', token);
      const reply = await this.ask({ method: 'GET', path: `${renderCollectionPath(resource, namespace)}?${query.toString()}` });
      if (reply.status !== 200) throw this.fail('list', { what: resource.plural, namespace }, reply);
      const page = parseJson(reply.body);
      items.push(...objectsAt(page, 'items'));
      token = textAt(page, 'metadata', 'continue') ?? '';
    } while (token && items.length < maxItems);
    return items;
  }

  async create(address: ObjectAddress, object: JsonObject): Promise<JsonObject | undefined> {
    const path = `${renderCollectionPath(address.resource, address.namespace)}?fieldManager=${managerName}`;
    const reply = await exchangeUntilTaken(this.connection, this.guard({ method: 'POST', path, body: JSON.stringify(object) }), this.signal);
    if (reply.status === 409) return undefined;
    return this.read('create', address, reply);
  }

  async apply(address: ObjectAddress, object: JsonObject, options: ApplyOptions = {}): Promise<JsonObject> {
    const reply = await this.sendApply(address, object, options);
    const conflicts = readConflicts(reply);
    if (conflicts.length > 0) throw describeConflict(address, conflicts, await this.get(address).catch(() => undefined), object);
    return this.read('patch', address, reply);
  }

  async applyTo(address: ObjectAddress, object: JsonObject, resourceVersion: string, options: Pick<ApplyOptions, 'dryRun'> = {}): Promise<JsonObject | undefined> {
    const metadata = valueAt(object, 'metadata');
    const reply = await this.sendApply(address, { ...object, metadata: { ...(isObject(metadata) ? metadata : {}), resourceVersion } }, { ...options, force: true });
    return this.readUnlessChanged(address, reply);
  }

  async setOwnership(address: ObjectAddress, managedFields: readonly JsonObject[], resourceVersion: string): Promise<JsonObject | undefined> {
    // The server takes an empty list for one that was left out; an object can have none, which there is then nothing to replace of.
    const body = JSON.stringify([
      { op: 'add', path: '/metadata/managedFields', value: managedFields.length === 0 ? [{}] : managedFields },
      { op: 'replace', path: '/metadata/resourceVersion', value: resourceVersion },
    ]);
    const reply = await this.ask({ method: 'PATCH', path: `${renderObjectPath(address)}?fieldManager=${managerName}`, body, contentType: 'application/json-patch+json' });
    return this.readUnlessChanged(address, reply);
  }

  async replace(address: ObjectAddress, object: JsonObject): Promise<JsonObject | undefined> {
    const path = `${renderObjectPath(address)}?fieldManager=${managerName}`;
    const reply = await this.ask({ method: 'PUT', path, body: JSON.stringify(object) });
    if (reply.status === 409 || reply.status === 404) return undefined;
    return this.read('update', address, reply);
  }

  async delete(address: ObjectAddress, { uid, resourceVersion, propagation = 'Background' }: DeleteOptions = {}): Promise<boolean> {
    const preconditions = { ...(uid === undefined ? {} : { uid }), ...(resourceVersion === undefined ? {} : { resourceVersion }) };
    const body = JSON.stringify({ apiVersion: 'v1', kind: 'DeleteOptions', propagationPolicy: propagation, preconditions });
    const reply = await this.ask({ method: 'DELETE', path: renderObjectPath(address), body });
    if ((reply.status === 404 && isKnownKind(reply, address)) || reply.status === 409) return false;
    this.read('delete', address, reply);
    return true;
  }

  async proxyToService(namespace: string, service: string, port: number, path: string, body: string): Promise<HttpReply> {
    const place = `/api/v1/namespaces/${encodeURIComponent(namespace)}/services/${encodeURIComponent(service)}:${port}/proxy`;
    return exchangeOnce(this.connection, { method: 'POST', path: `${place}${path}`, body, maxBytes: proxiedMaxBytes, idleMs: proxiedIdleMs }, this.signal);
  }

  listRolloutObjects(expected: RolloutExpectation): Promise<RolloutObjects> {
    return listRolloutObjects(this, expected);
  }

  waitForRollout(expected: RolloutExpectation, options: WaitOptions): Promise<RolloutEnding> {
    return waitForRollout(this.connection, expected, options, (looking) => lookAfresh(this, expected, looking), this.signal);
  }

  diagnose(expected: RolloutExpectation, ending: RolloutEnding): Promise<Diagnosis> {
    return diagnose(this, this.connection, expected, ending, this.signal);
  }

  remove(address: ObjectAddress, uid: string, options: RemovalOptions): Promise<void> {
    return remove(this, address, uid, options, this.signal);
  }

  waitForRemoval(address: ObjectAddress, uid: string, timeoutMs: number, report: (message: string) => void): Promise<void> {
    return waitForRemoval(this, address, uid, { timeoutMs, report }, this.signal);
  }

  hold(namespace: string, name: string, holder: string, report: (message: string) => void): Promise<HeldLease> {
    return holdLease(this, { namespace, name, holder, report }, this.signal);
  }

  close(): void {
    this.connection.close();
  }

  private sendApply(address: ObjectAddress, object: JsonObject, { dryRun = false, force = false }: ApplyOptions): Promise<Reply> {
    const query = new URLSearchParams({ fieldManager: managerName, force: String(force), fieldValidation: 'Strict' });
    if (dryRun) query.set('dryRun', 'All');
    const path = `${renderObjectPath(address)}?${query.toString()}`;
    const request = { method: 'PATCH', path, body: JSON.stringify(object), contentType: 'application/apply-patch+yaml' } as const;
    return exchangeWithRetries(this.connection, this.guard(request), this.signal, (why) => this.log.progress(`The cluster did not take ${renderAddress(address)}; trying again. ${why}`));
  }

  /** What was changed at one state of an object; undefined where that is no more. */
  private readUnlessChanged(address: ObjectAddress, reply: Reply): JsonObject | undefined {
    if (reply.status === 409 || (reply.status === 404 && isKnownKind(reply, address))) return undefined;
    return this.read('patch', address, reply);
  }

  private ask(request: Exchange): Promise<Reply> {
    return exchangeWithRetries(this.connection, this.guard(request), this.signal);
  }

  /** What changes the cluster is asked of the lease, where there is one. */
  private guard(request: Exchange): Exchange {
    const { lease } = this;
    return lease === undefined || request.method === 'GET' ? request : { ...request, assertMaySend: (signal) => lease.believe(signal) };
  }

  private read(verb: string, address: ObjectAddress, reply: Reply): JsonObject {
    const object = parseJson(reply.body);
    if (reply.status >= 200 && reply.status < 300 && isObject(object) && !reply.cut) return object;
    throw this.fail(verb, { what: renderAddress(address), namespace: address.namespace }, reply);
  }

  private fail(verb: string, asked: Omit<Asked, 'verb' | 'server'>, reply: Reply): StepError {
    return computeApiError({ ...asked, verb, server: this.server }, reply);
  }
}

/** A 404 about the object, not about its kind or namespace. */
function isKnownKind({ body }: HttpReply, { resource }: ObjectAddress): boolean {
  const kind = textAt(parseJson(body), 'details', 'kind');
  return kind === resource.plural;
}
