import type { JsonObject } from '../json.js';
import { isBeingDeleted, isReady, uidOf } from './workload-objects.js';

/** How long a pod that was ready, and then was not, has to stay ready to be believed again. */
const steadyMs = 10_000;

/** Remembers which pods lost their readiness lately: within such a blip everything else looks complete. */
export class Steadiness {
  private ready = new Set<string>();
  private readonly lost = new Map<string, NodeJS.Timeout>();

  constructor(private readonly onSteady: () => void, private readonly forMs = steadyMs) {}

  get unsteady(): ReadonlySet<string> {
    return new Set(this.lost.keys());
  }

  see(pods: readonly JsonObject[]): void {
    const ready = new Set(pods.filter(isReady).map(uidOf));
    for (const pod of pods) if (this.ready.has(uidOf(pod)) && !ready.has(uidOf(pod)) && !isBeingDeleted(pod)) this.remember(uidOf(pod));
    this.ready = ready;
  }

  stop(): void {
    for (const timer of this.lost.values()) clearTimeout(timer);
  }

  private remember(uid: string): void {
    clearTimeout(this.lost.get(uid));
    this.lost.set(uid, setTimeout(() => {
      this.lost.delete(uid);
      this.onSteady();
    }, this.forMs));
  }
}
