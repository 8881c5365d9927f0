import type { JsonObject } from '../json.js';
import { isBeingDeleted, isReady, uidOf } from './workload-objects.js';

/** How long a pod that was ready, and then was not, has to stay ready to be believed again. */
const steadyMs = 10_000;

/** Remembers which pods lost their readiness lately: within such a blip everything else looks complete. */
export class Steadiness {
  private ready = new Set<string>();
  /** Those that lost it, with the timer since they have it back. */
  private readonly lost = new Map<string, NodeJS.Timeout | undefined>();

  constructor(private readonly onSteady: () => void, private readonly forMs = steadyMs) {}

  get unsteady(): ReadonlySet<string> {
    return new Set(this.lost.keys());
  }

  see(pods: readonly JsonObject[]): void {
    const ready = new Set(pods.filter(isReady).map(uidOf));
    for (const pod of pods) {
      const uid = uidOf(pod);
      if (this.ready.has(uid) && !ready.has(uid) && !isBeingDeleted(pod)) this.forgetTime(uid);
      else if (ready.has(uid) && this.lost.has(uid) && !this.lost.get(uid)) this.startTime(uid);
    }
    this.ready = ready;
  }

  stop(): void {
    for (const timer of this.lost.values()) clearTimeout(timer);
  }

  private forgetTime(uid: string): void {
    clearTimeout(this.lost.get(uid));
    this.lost.set(uid, undefined);
  }

  private startTime(uid: string): void {
    this.lost.set(uid, setTimeout(() => {
      this.lost.delete(uid);
      this.onSteady();
    }, this.forMs));
  }
}
