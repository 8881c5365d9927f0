import { setMaxListeners } from 'node:events';
import { StepError } from '../errors.js';
import type { Resource, WaitOptions } from './cluster.js';
import type { Connection } from './connection.js';
import { valueAt, type JsonObject } from '../json.js';
import { followCollection, type Selection } from './informer.js';
import { abortReason, pause } from '../pause.js';
import { Lineage } from './lineage.js';
import { findSettling, Steadiness } from './steadiness.js';
import { deployments, endpointSlices, events, pods, replicaSets, virtualServices } from './resources.js';
import { eventFields, isTelling, podEvents } from './pod-events.js';
import { computeSnapshot, listRouteKinds, renderSliceSelector, type RolloutObjects } from './rollout-objects.js';
import { computeRollout, isAboutOwner, type UnseenEnding, type RolloutEnding, type RolloutExpectation, type RolloutFailure, type RolloutSnapshot } from './rollout.js';
import { parsePod } from './workload-objects.js';

const reportEveryMs = 10_000;

/** How long after a look that showed nothing the next one may be taken. */
const lookAgainMs = 1_000;

/** Lists all that the verdict rests on anew; the reason if that cannot be done now. */
export type LookAfresh = (signal: AbortSignal) => Promise<FreshLook | StepError>;

type Found = Exclude<RolloutEnding, UnseenEnding>;

export interface FreshLook extends RolloutObjects {
  readonly owner: JsonObject | undefined;
  /** Undefined if they may not be read. */
  readonly events: readonly JsonObject[] | undefined;
}

/**
 * Feeds the verdict with what watches tell until it is final, patience with what may recover is used up, or the time is
 * over. What is not a success rests on a fresh look: watches may have kept something back. While that shows nothing there is no verdict. Throws
 * the signal's reason when aborted, unless that is the end of the step's time; and what the watches cannot recover from.
 */
export async function waitForRollout(connection: Connection, expected: RolloutExpectation, options: WaitOptions, look: LookAfresh, signal: AbortSignal): Promise<RolloutEnding> {
  if (signal.aborted) throw abortReason(signal);
  const { seen } = options;
  if (seen && wasSteady(expected, seen, connection.nowMs())) return { state: 'current' };
  const ended = new AbortController();
  const watching = AbortSignal.any([signal, ended.signal]);
  // Each watch listens twice, which Node would warn of on the user's terminal.
  setMaxListeners(0, watching);
  const wait = new RolloutWait(expected, options, () => connection.nowMs());
  const follow = (selection: Selection): Promise<void> =>
    followCollection(connection, selection, {
      onChange: (objects) => wait.see(selection.resource, objects),
      onTrouble: (error) => wait.note(error.message),
    }, watching);
  const { resource, name, namespace = '' } = expected.owner;
  const { labelSelector } = expected;
  const status = ['metadata', 'status'];
  const follows = [
    follow({ resource, namespace, fieldSelector: `metadata.name=${name}` }),
    follow({ resource: deployments, namespace, labelSelector }),
    follow({ resource: replicaSets, namespace, labelSelector, keep: status }),
    follow({ resource: pods, namespace, labelSelector, keep: status }),
    follow({ resource: endpointSlices, namespace, labelSelector: renderSliceSelector(expected), keep: ['metadata', 'endpoints'] }),
    follow({ resource: events, namespace, fieldSelector: podEvents, keep: eventFields, isKept: isTelling, isOptional: true }),
    ...listRouteKinds(expected).map((kind) => follow({ resource: kind, namespace, keep: ['metadata', 'spec'], isOptional: true })),
  ];
  const aborted = new Promise<never>((_, reject) => {
    const onAbort = (): void => {
      const reason = abortReason(signal);
      // The last look has a bound of its own.
      if (reason.code === 'E_TIMEOUT') wait.expire();
      else reject(reason);
    };
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    for (;;) {
      const { ending } = wait;
      const found = await Promise.race([ending, aborted, ...follows.map((each) => each.then(() => ending))]);
      if (found.state === 'current') return found;
      const fresh = await Promise.race([look(ended.signal), aborted]);
      const confirmed = fresh instanceof StepError ? wait.leaveOpen(fresh) : wait.confirm(found, fresh);
      if (confirmed !== undefined) return confirmed;
      if (fresh instanceof StepError) await Promise.race([pause(lookAgainMs, ended.signal), aborted, wait.over]);
      wait.judge();
    }
  } finally {
    ended.abort();
    wait.stop();
    await Promise.allSettled(follows);
  }
}

/** Whether it served by one look, with pods that were ready for longer than a blip. */
const wasSteady = (expected: RolloutExpectation, { owner, objects }: NonNullable<WaitOptions['seen']>, nowMs: number): boolean =>
  computeRollout(expected, { ...computeSnapshot(owner, expected.uid, objects), settlingPods: findSettling(objects.pods, nowMs) }).state === 'current';

const renderContainer = (pod: string, container: string): string => `${pod} ${container}`;

const countRestarts = (objects: readonly JsonObject[]): ReadonlyMap<string, number> =>
  new Map(objects.map(parsePod).flatMap(({ name, containers }) => containers.map((each) => [renderContainer(name, each.name), each.restarts] as const)));

/** So long something has to last that controllers say in passing too. */
const lastingMs = 3_000;

/** The state of one wait: what is known, since when something is wrong, what was said last. */
class RolloutWait {
  ending: Promise<Found>;
  /** Resolves when the time is over. */
  readonly over: Promise<void>;
  private end: (ending: Found) => void = () => undefined;
  private endTime: () => void = () => undefined;
  private readonly seen = new Map<Resource, readonly JsonObject[]>();
  private readonly timers: NodeJS.Timeout[];
  private readonly steadiness: Steadiness;
  private readonly saidBefore: { readonly saidBefore?: string };
  private readonly lineage: Lineage;
  private trouble: { readonly key: string; readonly sinceMs: number; readonly timer: NodeJS.Timeout } | undefined;
  /** The restarts that the containers had when the wait began; undefined until the pods were listed. */
  private restartsBefore: ReadonlyMap<string, number> | undefined;
  private scheduled = false;
  private isOver = false;
  private waitingFor = 'the cluster to answer';
  /** What was seen last. */
  private known = '';
  private reported = '';
  private reportedAtMs = 0;

  /** `now` is the time by the cluster's clock. */
  constructor(private readonly expected: RolloutExpectation, private readonly options: WaitOptions, now: () => number) {
    this.steadiness = new Steadiness(() => this.judge(), {}, now);
    this.ending = new Promise((resolve) => (this.end = resolve));
    this.lineage = new Lineage(expected.uid);
    const { before } = options;
    const status = before?.owner && expected.readStatus(before.owner);
    this.saidBefore = before === undefined ? {} : { saidBefore: status?.state === 'failed' ? status.description : '' };
    this.over = new Promise((resolve) => (this.endTime = resolve));
    this.timers = [
      setTimeout(() => this.expire(), options.timeoutMs),
      setInterval(() => this.report(true), reportEveryMs / 4),
    ];
  }

  see(resource: Resource, objects: readonly JsonObject[]): void {
    this.take(resource, objects);
    if (this.scheduled) return;
    this.scheduled = true;
    // Changes that arrive together are judged once.
    setImmediate(() => {
      this.scheduled = false;
      this.judge();
    });
  }

  /** What an ending is in the light of a fresh look; undefined where there is none, and the wait goes on. */
  confirm(found: Found, { owner, deployments: ownedDeployments, replicaSets: sets, pods: ownedPods, endpointSlices: slices, routes = [], events: said }: FreshLook): RolloutEnding | undefined {
    const looked = [[this.expected.owner.resource, owner ? [owner] : []], [deployments, ownedDeployments], [replicaSets, sets], [pods, ownedPods], [endpointSlices, slices]] as const;
    for (const [resource, objects] of looked) this.take(resource, objects);
    for (const kind of listRouteKinds(this.expected)) this.take(kind, routes.filter((each) => (valueAt(each, 'spec', 'http') !== undefined) === (kind === virtualServices)));
    if (said) this.take(events, said);
    const snapshot = this.takeSnapshot();
    const verdict = snapshot && computeRollout(this.expected, snapshot);
    if (verdict?.state === 'current') return verdict;
    if (found.state === 'timeout') return verdict?.state === 'progressing' ? { state: 'timeout', waitingFor: verdict.waitingFor } : found;
    if (found.state === 'failed' && verdict?.state === 'failed' && (verdict.certainty === 'certain' || keyOf(verdict) === keyOf(found))) return verdict;
    this.goOn();
    return undefined;
  }

  /** What an ending is where the cluster does not show what is there now: none, while there is time. */
  leaveOpen(why: StepError): UnseenEnding | undefined {
    if (this.isOver) return { state: 'unseen', why, known: this.known };
    this.goOn();
    this.note(why.message);
    return undefined;
  }

  expire(): void {
    this.isOver = true;
    this.endTime();
    this.end({ state: 'timeout', waitingFor: this.waitingFor });
  }

  /** What is not seen may have recovered meanwhile, so patience begins anew. */
  note(message: string): void {
    this.forgetTrouble();
    this.waitingFor = message;
    this.report(false);
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.steadiness.stop();
    this.forgetTrouble();
  }

  private goOn(): void {
    this.forgetTrouble();
    this.ending = new Promise((resolve) => (this.end = resolve));
    // Its time may have ended while the look was taken.
    if (this.isOver) this.end({ state: 'timeout', waitingFor: this.waitingFor });
  }

  private take(resource: Resource, objects: readonly JsonObject[]): void {
    this.seen.set(resource, objects);
    if (resource === pods) {
      this.steadiness.see(objects);
      this.restartsBefore ??= countRestarts(objects);
    }
    this.lineage.see(this.seen.get(deployments) ?? [], this.seen.get(replicaSets) ?? []);
  }

  judge(): void {
    const snapshot = this.takeSnapshot();
    if (!snapshot) return;
    const verdict = computeRollout(this.expected, snapshot);
    if (verdict.state === 'current') return this.end(verdict);
    if (verdict.state === 'failed') return this.judgeFailure(verdict);
    this.forgetTrouble();
    this.waitingFor = verdict.waitingFor;
    this.known = `it was waiting for ${verdict.waitingFor}`;
    this.report(false);
  }

  private judgeFailure(failure: RolloutFailure): void {
    const { patienceRestarts, unchanged = false } = this.options;
    const patienceMs = failure.certainty === 'lasting' && !unchanged ? Math.min(lastingMs, this.options.patienceMs) : this.options.patienceMs;
    this.known = `${failure.object}: ${failure.message}`;
    const isFinal = failure.certainty === 'certain' && (!unchanged || isAboutOwner(failure));
    if (isFinal || this.countNewRestarts(failure) >= patienceRestarts) return this.end(failure);
    const key = keyOf(failure);
    if (this.trouble?.key !== key) {
      this.forgetTrouble();
      // The verdict is taken again when patience ends: nothing else may happen by then.
      this.trouble = { key, sinceMs: performance.now(), timer: setTimeout(() => this.judge(), patienceMs + 1) };
    }
    if (performance.now() - this.trouble.sinceMs >= patienceMs) return this.end(failure);
    this.waitingFor = failure.waitingFor ?? `${failure.object}: ${failure.message} (may recover)`;
    this.report(false);
  }

  /** Restarts from before the wait say nothing about what was applied: it may have kept the pod, or changed nothing at all. */
  private countNewRestarts({ pod, container, restarts = 0 }: RolloutFailure): number {
    if (pod === undefined || container === undefined) return restarts;
    return restarts - (this.restartsBefore?.get(renderContainer(pod, container)) ?? 0);
  }

  private forgetTrouble(): void {
    if (this.trouble) clearTimeout(this.trouble.timer);
    this.trouble = undefined;
  }

  /** Undefined until every collection was listed once: an absent list proves nothing. */
  private takeSnapshot(): RolloutSnapshot | undefined {
    const owners = this.seen.get(this.expected.owner.resource);
    const found = [deployments, replicaSets, pods, endpointSlices].map((resource) => this.seen.get(resource));
    const [ownedDeployments, ownedReplicaSets, ownedPods, slices] = found;
    const routes = listRouteKinds(this.expected).map((kind) => this.seen.get(kind));
    if (!owners || !ownedDeployments || !ownedReplicaSets || !ownedPods || !slices || routes.includes(undefined)) return undefined;
    const snapshot = { owner: owners[0], deployments: ownedDeployments, replicaSets: ownedReplicaSets, pods: ownedPods };
    const remembered = { unsteadyPods: this.steadiness.unsteady, settlingPods: this.steadiness.settling, formerReplicaSets: this.lineage.replicaSets, ...this.saidBefore };
    return { ...snapshot, ...remembered, endpointSlices: slices, routes: routes.flatMap((each) => each ?? []), events: this.seen.get(events) ?? [] };
  }

  private report(again: boolean): void {
    const isDue = again ? performance.now() - this.reportedAtMs >= reportEveryMs - 100 : this.waitingFor !== this.reported;
    if (!isDue) return;
    this.reported = this.waitingFor;
    this.reportedAtMs = performance.now();
    this.options.report(this.waitingFor);
  }
}

/** What tells one trouble from another. Not the pod's name: another pod in its place that fails in the same way is no recovery. */
const keyOf = ({ container, reason, certainty }: RolloutFailure): string => `${container ?? reason}${certainty === 'lasting' ? ', lasting' : ''}`;
