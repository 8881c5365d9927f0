import type { JsonObject } from '../json.js';
import { isOwnedBy, ownersOf, uidOf } from './workload-objects.js';

/**
 * Remembers which Deployments and ReplicaSets the owner has had: the pods of one that was removed outlive it, and then nothing
 * in the cluster says any more whose they were.
 */
export class Lineage {
  private readonly deployments = new Set<string>();
  private readonly known = new Set<string>();

  constructor(private readonly ownerUid: string) {}

  /** UIDs of all ReplicaSets that were the owner's at any time. */
  get replicaSets(): ReadonlySet<string> {
    return this.known;
  }

  see(deployments: readonly JsonObject[], replicaSets: readonly JsonObject[]): void {
    for (const each of deployments) if (isOwnedBy(each, this.ownerUid)) this.deployments.add(uidOf(each));
    for (const each of replicaSets) if (ownersOf(each).some((uid) => this.deployments.has(uid))) this.known.add(uidOf(each));
  }
}
