import type { Cluster, Resource } from './cluster.js';
import type { JsonObject } from '../json.js';
import { Lineage } from './lineage.js';
import { StepError } from '../errors.js';
import { deployments, endpointSlices, mappings, pods, replicaSets, virtualServices } from './resources.js';
import { serviceNameLabel } from './rollout-wait.js';
import { computeRollout, type RolloutExpectation, type RolloutSnapshot, type RolloutVerdict } from './rollout.js';

/** What the verdict on a rollout rests on but the owner and warnings. */
export type RolloutObjects = Pick<RolloutSnapshot, 'deployments' | 'replicaSets' | 'pods' | 'endpointSlices' | 'routes'>;

/** The EndpointSlices of the Services that must lead to the new pods. */
export const renderSliceSelector = ({ services }: Pick<RolloutExpectation, 'services'>): string =>
  `${serviceNameLabel} in (${services.map(({ name }) => name).join(',')})`;

/** The kinds of routes that an ingress may have; none where no predictors share requests. */
export const listRouteKinds = ({ routes = [] }: Pick<RolloutExpectation, 'routes'>): readonly Resource[] => (routes.length === 0 ? [] : [virtualServices, mappings]);

/** Lists them. Throws what listing throws. */
export async function listRolloutObjects(cluster: Cluster, expected: RolloutExpectation): Promise<RolloutObjects> {
  const { owner: { namespace = '' }, labelSelector } = expected;
  const list = (resource: Resource, selector = labelSelector): Promise<readonly JsonObject[]> => cluster.list(resource, namespace, { labelSelector: selector });
  const listRoutes = async (): Promise<readonly JsonObject[]> => (await Promise.all(listRouteKinds(expected).map((kind) => cluster.list(kind, namespace).catch(takeForNone)))).flat();
  const [foundDeployments, foundReplicaSets, foundPods, slices, routes] = await Promise.all([
    list(deployments), list(replicaSets), list(pods), list(endpointSlices, renderSliceSelector(expected)), listRoutes(),
  ]);
  return { routes, deployments: foundDeployments, replicaSets: foundReplicaSets, pods: foundPods, endpointSlices: slices };
}

/** Few clusters have every kind of ingress, or let one see its routes. */
function takeForNone(error: unknown): readonly JsonObject[] {
  if (error instanceof StepError && (error.code === 'E_CRD_MISSING' || error.code === 'E_CLUSTER_FORBIDDEN')) return [];
  throw error;
}

/** How a rollout stands now, by what is listed once. */
export const readRollout = async (cluster: Pick<Cluster, 'listRolloutObjects'>, expected: RolloutExpectation, owner: JsonObject | undefined): Promise<RolloutVerdict> =>
  computeRollout(expected, computeSnapshot(owner, expected.uid, await cluster.listRolloutObjects(expected)));

/** All that is known of a rollout whose objects were listed once. */
export function computeSnapshot(owner: JsonObject | undefined, uid: string, objects: RolloutObjects): RolloutSnapshot {
  const lineage = new Lineage(uid);
  lineage.see(objects.deployments, objects.replicaSets);
  return { owner, ...objects, formerReplicaSets: lineage.replicaSets, events: [] };
}
