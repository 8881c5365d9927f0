import { StepError } from '../errors.js';
import { parseRetryAfter } from '../http/retry.js';
import { computeApiError, type Asked } from './api-error.js';
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
  /** The parts of each object that are kept in memory; all but field owners unless given. */
  readonly keep?: readonly string[];
  /** What may not be read is taken for empty. */
  readonly isOptional?: boolean;
  /** Which objects are kept at all; all unless given. */
  readonly isKept?: (object: JsonObject) => boolean;
}

export interface InformerEvents {
  /** Called after every change, with all objects that there are. */
  readonly onChange: (objects: readonly JsonObject[]) => void;
  /** Called when the server cannot be reached for a while, or lets nobody watch; for people. */
  readonly onTrouble: (error: StepError) => void;
}

/** Times in milliseconds; tests shorten them. */
export interface Pace {
  /** Never asks for the same more often than this, also where the server lets nobody watch. */
  readonly askMs: number;
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** Bookmarks come about once a minute: longer silence is a dead connection. */
  readonly idleMs: number;
  /** How long a server that answered before may refuse credentials: one that has just started does, until it knows its roles. */
  readonly refusalMs: number;
  /** How long it is only polled after it refused a watch, or after a watch kept silent about a change. */
  readonly pollMs: number;
  /** How long a watch is believed before a list tells whether it keeps something back, as proxies do that buffer; up to a quarter more or less. */
  readonly relistMs: number;
}

export const usualPace: Pace = { askMs: 1_000, firstPauseMs: 200, longestPauseMs: 5_000, idleMs: 90_000, refusalMs: 30_000, pollMs: 60_000, relistMs: 20_000 };

const pageSize = 500;
const watchTimeoutSeconds = 290;
const longestRetryAfterMs = 30_000;

/** Thrown to list again: the version that the watch continued from has become too old, or the watch is not to be believed for longer. */
class Expired extends Error {}

/**
 * Keeps a picture of a collection by list and watch until the signal is aborted; resolves then. Rejects only for what
 * waiting does not mend (credentials that stay refused, an unknown kind); outages are ridden out.
 */
export async function followCollection(connection: Connection, selection: Selection, events: InformerEvents, signal: AbortSignal, pace: Pace = usualPace): Promise<void> {
  await new Follower(connection, selection, events, signal, pace).follow();
}

class Follower {
  private objects = new Map<string, JsonObject>();
  private version = '';
  private hasListed = false;
  private pauseMs: number;
  private notBeforeMs = 0;
  private pollUntilMs = 0;
  private watchedAtMs = -Infinity;
  private failingSinceMs: number | undefined;
  /** Whether the watch that ended last was open, and told nothing. */
  private wasSilent = false;

  constructor(
    private readonly connection: Connection,
    private readonly selection: Selection,
    private readonly events: InformerEvents,
    private readonly signal: AbortSignal,
    private readonly pace: Pace,
  ) {
    this.pauseMs = pace.firstPauseMs;
  }

  async follow(): Promise<void> {
    while (this.isWanted()) {
      try {
        await this.list();
        while (this.isWanted() && performance.now() >= this.pollUntilMs) await this.watchOrContinue();
      } catch (error) {
        if (!this.isWanted()) return;
        if (error instanceof Expired) continue;
        const trouble = error instanceof StepError ? error : computeUnreachable(this.connection.server, error);
        if (!this.mayPass(trouble)) {
          if (!this.selection.isOptional) throw trouble;
          return this.events.onChange([]);
        }
        this.events.onTrouble(trouble);
        await pause(this.pauseMs, this.signal).catch(() => undefined);
        this.pauseMs = Math.min(this.pauseMs * 2, this.pace.longestPauseMs);
      }
    }
  }

  /** Asked anew each time: it changes while others are awaited. */
  private isWanted(): boolean {
    return !this.signal.aborted;
  }

  private mayPass({ code }: StepError): boolean {
    this.failingSinceMs ??= performance.now();
    if (code === 'E_CLUSTER_UNREACHABLE') return true;
    const isRefusal = code === 'E_CLUSTER_UNAUTHORIZED' || code === 'E_CLUSTER_FORBIDDEN';
    return isRefusal && this.hasListed && performance.now() - this.failingSinceMs < this.pace.refusalMs;
  }

  private onHealthy(): void {
    this.pauseMs = this.pace.firstPauseMs;
    this.failingSinceMs = undefined;
  }

  /** Spaces requests of one kind; a server's own Retry-After counts more. */
  private async takeTurn(): Promise<void> {
    await pause(Math.max(0, this.notBeforeMs - performance.now()), this.signal);
    this.notBeforeMs = performance.now() + this.pace.askMs;
  }

  private noteRetryAfter(retryAfterMs: number | undefined): void {
    if (retryAfterMs !== undefined) this.notBeforeMs = Math.max(this.notBeforeMs, performance.now() + Math.min(retryAfterMs, longestRetryAfterMs));
  }

  private async list(): Promise<void> {
    await this.takeTurn();
    const objects = new Map<string, JsonObject>();
    let token = '';
    do {
      const reply = await this.connection.exchange({ method: 'GET', path: this.renderQuery({ limit: String(pageSize), continue: token }) }, this.signal);
      this.noteRetryAfter(reply.retryAfterMs);
      if (reply.status === 410) throw new Expired();
      if (reply.status !== 200 || reply.cut) throw computeApiError(this.asking('list'), reply);
      const page = parseJson(reply.body);
      for (const object of objectsAt(page, 'items')) if (this.isKept(object)) objects.set(uidOf(object), this.trim(object));
      token = textAt(page, 'metadata', 'continue') ?? '';
      this.version = textAt(page, 'metadata', 'resourceVersion') ?? '';
    } while (token !== '');
    // A watch that was open, and did not tell what a list shows, is behind something that keeps it back.
    if (this.wasSilent && !isSame(this.objects, objects)) this.pollUntilMs = performance.now() + this.pace.pollMs;
    this.wasSilent = false;
    this.objects = objects;
    this.hasListed = true;
    this.onHealthy();
    this.events.onChange([...objects.values()]);
    // The first watch follows its list at once.
    this.watchedAtMs = -Infinity;
  }

  /** A connection that was cut after it had served continues from where it was; one that never worked lists again. */
  private async watchOrContinue(): Promise<void> {
    // A server or proxy that ends watches at once must not be asked in a hot loop.
    await pause(Math.max(0, this.watchedAtMs + this.pace.askMs - performance.now()), this.signal);
    this.watchedAtMs = performance.now();
    const believed = AbortSignal.timeout(Math.round(this.pace.relistMs * (0.75 + Math.random() / 2)));
    try {
      await this.watch(believed);
    } catch (error) {
      if (believed.aborted && this.isWanted()) throw new Expired();
      if (error instanceof Expired || error instanceof StepError || !this.isWanted() || performance.now() - this.watchedAtMs < this.pace.askMs) throw error;
    }
  }

  private async watch(believed: AbortSignal): Promise<void> {
    const path = this.renderQuery({ watch: 'true', allowWatchBookmarks: 'true', timeoutSeconds: String(watchTimeoutSeconds), resourceVersion: this.version });
    const response = await this.connection.open({ method: 'GET', path, idleMs: this.pace.idleMs }, AbortSignal.any([this.signal, believed]));
    const status = response.statusCode ?? 0;
    if (status !== 200) {
      response.destroy();
      this.noteRetryAfter(parseRetryAfter(response.headers['retry-after'], Date.now()));
      if (status === 410) throw new Expired();
      const error = computeApiError(this.asking('watch'), { status, body: '' });
      if (status !== 403 && status !== 405) throw error;
      const isNews = this.pollUntilMs === 0;
      this.pollUntilMs = performance.now() + this.pace.pollMs;
      // Told once: nothing stays unseen, and who listens would take it for an outage each time.
      return isNews ? this.events.onTrouble(error) : undefined;
    }
    this.onHealthy();
    this.wasSilent = true;
    for await (const line of readLines(response)) {
      this.wasSilent = false;
      this.take(parseJson(line));
    }
    // One that ends without a word, as behind a proxy that waits for the end of answers, has told nothing of what happened meanwhile.
    if (this.wasSilent) throw new Expired();
  }

  private take(event: unknown): void {
    const object = valueAt(event, 'object');
    const type = textAt(event, 'type');
    if (!isObject(object) || type === undefined) throw new Error('a watch sent something that is no event');
    if (type === 'ERROR') {
      const code = numberAt(object, 'code') ?? 500;
      // An expired version comes as an event in an answer of status 200.
      if (code === 410) throw new Expired();
      throw computeApiError(this.asking('watch'), { status: code, body: JSON.stringify(object) });
    }
    this.version = textAt(object, 'metadata', 'resourceVersion') ?? this.version;
    if (type === 'BOOKMARK') return;
    if (type === 'DELETED' || !this.isKept(object)) this.objects.delete(uidOf(object));
    else this.objects.set(uidOf(object), this.trim(object));
    this.events.onChange([...this.objects.values()]);
  }

  private isKept(object: JsonObject): boolean {
    return this.selection.isKept?.(object) ?? true;
  }

  /** Field owners make up much of an object's size, and nobody here reads them; nor most of a pod's spec. */
  private trim(object: JsonObject): JsonObject {
    const { keep } = this.selection;
    const entries = Object.entries(object).filter(([field]) => keep?.includes(field) ?? true);
    return Object.fromEntries(entries.map(([field, value]) => {
      if (field !== 'metadata' || !isObject(value)) return [field, value];
      const { managedFields: _, ...metadata } = value;
      return [field, metadata];
    }));
  }

  private renderQuery(parameters: Readonly<Record<string, string>>): string {
    const { resource, namespace, labelSelector, fieldSelector } = this.selection;
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...parameters, labelSelector, fieldSelector })) if (value) query.set(name, value);
    return `${renderCollectionPath(resource, namespace)}?${query.toString()}`;
  }

  private asking(verb: string): Asked {
    return { verb, what: this.selection.resource.plural, namespace: this.selection.namespace, server: this.connection.server };
  }
}

/** Whether both pictures hold the same objects in the same versions. */
function isSame(some: ReadonlyMap<string, JsonObject>, others: ReadonlyMap<string, JsonObject>): boolean {
  const versionOf = (object: JsonObject | undefined): string | undefined => textAt(object, 'metadata', 'resourceVersion');
  return some.size === others.size && [...some].every(([uid, object]) => others.has(uid) && versionOf(others.get(uid)) === versionOf(object));
}
