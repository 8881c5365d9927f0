import type { JsonObject } from '../json.js';
import { isBeingDeleted, isReady, readySinceMs, uidOf } from './workload-objects.js';

/** How long a pod that was ready, and then was not, has to stay ready to be believed again. */
const steadyMs = 10_000;
/** How long any pod has to stay ready to be believed: within less nobody sees that it flaps. */
const holdMs = 3_000;

interface Times {
  readonly steadyMs?: number;
  readonly holdMs?: number;
}

/** How long a pod is ready by now, by the cluster's clock; for ever if it does not say. */
function readyForMs(pod: JsonObject, nowMs: number): number {
  const sinceMs = readySinceMs(pod);
  return Number.isNaN(sinceMs) ? Infinity : nowMs - sinceMs;
}

/** UIDs of pods that became ready a moment ago, as far as one look can tell. */
export const findSettling = (pods: readonly JsonObject[], nowMs: number): ReadonlySet<string> =>
  new Set(pods.filter((pod) => isReady(pod) && readyForMs(pod, nowMs) < holdMs).map(uidOf));

/** Remembers which pods became ready a moment ago, and which lost their readiness lately: within such a blip everything else looks complete. */
export class Steadiness {
  private ready = new Set<string>();
  private seenAtMs = -Infinity;
  /** Those that lost it, with the timer since they have it back. */
  private readonly lost = new Map<string, NodeJS.Timeout | undefined>();
  private readonly held = new Map<string, NodeJS.Timeout>();
  private readonly steadyMs: number;
  private readonly holdMs: number;

  /** `now` is the time by the cluster's clock. */
  constructor(private readonly onSteady: () => void, times: Times = {}, private readonly now: () => number = () => Date.now()) {
    this.steadyMs = times.steadyMs ?? steadyMs;
    this.holdMs = times.holdMs ?? holdMs;
  }

  get unsteady(): ReadonlySet<string> {
    return new Set(this.lost.keys());
  }

  /** Ready, but not for long enough. */
  get settling(): ReadonlySet<string> {
    return new Set(this.held.keys());
  }

  see(pods: readonly JsonObject[]): void {
    const ready = new Set(pods.filter(isReady).map(uidOf));
    for (const pod of pods) {
      const uid = uidOf(pod);
      if (this.ready.has(uid) && !ready.has(uid) && !isBeingDeleted(pod)) this.lose(uid);
      else if (ready.has(uid) && !this.ready.has(uid)) this.hold(uid, pod);
      if (ready.has(uid) && this.lost.has(uid) && !this.lost.get(uid)) this.regain(uid);
    }
    this.ready = ready;
    this.seenAtMs = performance.now();
  }

  stop(): void {
    for (const timer of [...this.lost.values(), ...this.held.values()]) clearTimeout(timer);
  }

  private lose(uid: string): void {
    clearTimeout(this.held.get(uid));
    this.held.delete(uid);
    clearTimeout(this.lost.get(uid));
    this.lost.set(uid, undefined);
  }

  /** By the cluster's clock it may be ready for long, but not for longer than since it was last seen not to be. */
  private hold(uid: string, pod: JsonObject): void {
    const ageMs = Math.min(performance.now() - this.seenAtMs, readyForMs(pod, this.now()));
    if (ageMs >= this.holdMs) return;
    this.held.set(uid, this.startTimer(this.held, uid, this.holdMs - Math.max(0, ageMs)));
  }

  private regain(uid: string): void {
    this.lost.set(uid, this.startTimer(this.lost, uid, this.steadyMs));
  }

  private startTimer(timers: Map<string, unknown>, uid: string, ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      timers.delete(uid);
      this.onSteady();
    }, ms);
  }
}
