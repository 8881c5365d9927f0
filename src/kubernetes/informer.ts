import { StepError } from '../errors.js';
import { computeApiError } from './api-error.js';
import type { Resource } from './cluster.js';
import type { Connection } from './connection.js';
import { isObject, numberAt, objectsAt, parseJson, textAt, valueAt, type JsonObject } from '../json.js';
import { readLines } from './lines.js';
import { renderCollectionPath } from './resources.js';
import { pause } from '../pause.js';
import { computeUnreachable } from './retry.js';
import { uidOf } from './workload-objects.js';

export interface Selection {
  readonly resource: Resource;
  readonly namespace: string;
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
}

export interface InformerEvents {
  /** Called after every change, with all objects that there are. */
  readonly onChange: (objects: readonly JsonObject[]) => void;
  /** Called when the server cannot be reached for a while, for people. */
  readonly onTrouble: (error: StepError) => void;
}

const pageSize = 500;
const watchTimeoutSeconds = 290;
/** Bookmarks come about once a minute: longer silence is a dead connection. */
const watchIdleMs = 90_000;
const firstPauseMs = 200;
const longestPauseMs = 5_000;
/** Never lists more often than this, also where the server lets nobody watch. */
const relistPauseMs = 1_000;

/** Asked anew each time: it changes while others are awaited. */
const isWanted = (signal: AbortSignal): boolean => !signal.aborted;

/** Thrown to list again: the version that the watch continued from has become too old. */
class Expired extends Error {}

/**
 * Keeps a picture of a collection by list and watch until the signal is aborted; resolves then. Rejects only for what
 * waiting does not mend (401 after fresh credentials, 403, an unknown kind); outages are ridden out.
 */
export async function followCollection(connection: Connection, selection: Selection, events: InformerEvents, signal: AbortSignal): Promise<void> {
  let pauseMs = firstPauseMs;
  let listedAt = 0;
  while (isWanted(signal)) {
    try {
      await pause(Math.max(0, listedAt + relistPauseMs - Date.now()), signal);
      listedAt = Date.now();
      await listAndWatch(connection, selection, events, signal, () => (pauseMs = firstPauseMs));
    } catch (error) {
      if (!isWanted(signal)) return;
      if (error instanceof Expired) continue;
      if (error instanceof StepError && error.code !== 'E_CLUSTER_UNREACHABLE') throw error;
      events.onTrouble(error instanceof StepError ? error : computeUnreachable(connection.server, error));
      await pause(pauseMs, signal).catch(() => undefined);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    }
  }
}

async function listAndWatch(connection: Connection, selection: Selection, events: InformerEvents, signal: AbortSignal, onHealthy: () => void): Promise<void> {
  const objects = new Map<string, JsonObject>();
  let resourceVersion = await listInto(objects, connection, selection, signal);
  onHealthy();
  events.onChange([...objects.values()]);
  while (isWanted(signal)) {
    const startedAt = Date.now();
    try {
      resourceVersion = await watchFrom(resourceVersion, objects, connection, selection, events, signal);
      onHealthy();
    } catch (error) {
      // A connection that was cut after it had served continues from where it was; one that never worked lists again.
      if (error instanceof Expired || error instanceof StepError || !isWanted(signal) || Date.now() - startedAt < relistPauseMs) throw error;
      resourceVersion = latestVersion.get(objects) ?? resourceVersion;
    }
    // A server or proxy that ends watches at once must not be asked in a hot loop.
    await pause(Math.max(0, startedAt + relistPauseMs - Date.now()), signal);
  }
}

/** The version that each picture has come to, kept when its watch breaks. */
const latestVersion = new WeakMap<object, string>();

async function listInto(objects: Map<string, JsonObject>, connection: Connection, selection: Selection, signal: AbortSignal): Promise<string> {
  let token = '';
  for (;;) {
    const reply = await connection.exchange({ method: 'GET', path: renderQuery(selection, { limit: String(pageSize), continue: token }) }, signal);
    if (reply.status === 410) throw new Expired();
    if (reply.status !== 200 || reply.cut) throw computeApiError(asking('list', selection, connection), reply);
    const page = parseJson(reply.body);
    for (const object of objectsAt(page, 'items')) objects.set(uidOf(object), trim(object));
    token = textAt(page, 'metadata', 'continue') ?? '';
    if (token === '') return textAt(page, 'metadata', 'resourceVersion') ?? '';
  }
}

async function watchFrom(
  from: string, objects: Map<string, JsonObject>, connection: Connection, selection: Selection, events: InformerEvents, signal: AbortSignal,
): Promise<string> {
  const path = renderQuery(selection, { watch: 'true', allowWatchBookmarks: 'true', timeoutSeconds: String(watchTimeoutSeconds), resourceVersion: from });
  const response = await connection.open({ method: 'GET', path, idleMs: watchIdleMs }, signal);
  if (response.statusCode !== 200) {
    response.destroy();
    if (response.statusCode === 410) throw new Expired();
    throw computeApiError(asking('watch', selection, connection), { status: response.statusCode ?? 0, body: '' });
  }
  let version = from;
  for await (const line of readLines(response)) {
    const event = parseJson(line);
    const object = valueAt(event, 'object');
    const type = textAt(event, 'type');
    if (!isObject(object) || type === undefined) throw new Error('a watch sent something that is no event');
    if (type === 'ERROR') {
      const code = numberAt(object, 'code') ?? 500;
      // An expired version comes as an event in an answer of status 200.
      if (code === 410) throw new Expired();
      throw computeApiError(asking('watch', selection, connection), { status: code, body: JSON.stringify(object) });
    }
    version = textAt(object, 'metadata', 'resourceVersion') ?? version;
    latestVersion.set(objects, version);
    if (type === 'BOOKMARK') continue;
    if (type === 'DELETED') objects.delete(uidOf(object));
    else objects.set(uidOf(object), trim(object));
    events.onChange([...objects.values()]);
  }
  return version;
}

/** Field owners make up much of an object's size, and nobody here reads them. */
function trim(object: JsonObject): JsonObject {
  const metadata = valueAt(object, 'metadata');
  if (!isObject(metadata)) return object;
  return { ...object, metadata: Object.fromEntries(Object.entries(metadata).filter(([field]) => field !== 'managedFields')) };
}

function renderQuery({ resource, namespace, labelSelector, fieldSelector }: Selection, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams();
  const all = { ...parameters, labelSelector, fieldSelector };
  for (const [name, value] of Object.entries(all)) if (value) query.set(name, value);
  return `${renderCollectionPath(resource, namespace)}?${query.toString()}`;
}

const asking = (verb: string, { resource, namespace }: Selection, { server }: Connection) =>
  ({ verb, what: resource.plural, namespace, server });
