import type { Cluster, Resource } from './cluster.js';
import type { JsonObject } from '../json.js';
import { Lineage } from './lineage.js';
import { deployments, endpointSlices, pods, replicaSets } from './resources.js';
import { serviceNameLabel } from './rollout-wait.js';
import type { RolloutExpectation, RolloutSnapshot } from './rollout.js';

/** What the verdict on a rollout rests on but the owner and warnings. */
export type RolloutObjects = Pick<RolloutSnapshot, 'deployments' | 'replicaSets' | 'pods' | 'endpointSlices'>;

/** The EndpointSlices of the Services that must lead to the new pods. */
export const renderSliceSelector = ({ services }: Pick<RolloutExpectation, 'services'>): string =>
  `${serviceNameLabel} in (${services.map(({ name }) => name).join(',')})`;

/** Lists them. Throws what listing throws. */
export async function listRolloutObjects(cluster: Cluster, expected: RolloutExpectation): Promise<RolloutObjects> {
  const { owner: { namespace = '' }, labelSelector } = expected;
  const list = (resource: Resource, selector = labelSelector): Promise<readonly JsonObject[]> => cluster.list(resource, namespace, { labelSelector: selector });
  const [foundDeployments, foundReplicaSets, foundPods, slices] = await Promise.all([
    list(deployments), list(replicaSets), list(pods), list(endpointSlices, renderSliceSelector(expected)),
  ]);
  return { deployments: foundDeployments, replicaSets: foundReplicaSets, pods: foundPods, endpointSlices: slices };
}

/** All that is known of a rollout whose objects were listed once. */
export function computeSnapshot(owner: JsonObject, uid: string, objects: RolloutObjects): RolloutSnapshot {
  const lineage = new Lineage(uid);
  lineage.see(objects.deployments, objects.replicaSets);
  return { owner, ...objects, formerReplicaSets: lineage.replicaSets, events: [] };
}
