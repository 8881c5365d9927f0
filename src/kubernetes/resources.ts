import type { ObjectAddress, Resource } from './cluster.js';

export const namespaces: Resource = { group: '', version: 'v1', plural: 'namespaces', kind: 'Namespace' };
export const configMaps: Resource = { group: '', version: 'v1', plural: 'configmaps', kind: 'ConfigMap' };
export const secrets: Resource = { group: '', version: 'v1', plural: 'secrets', kind: 'Secret' };
export const pods: Resource = { group: '', version: 'v1', plural: 'pods', kind: 'Pod' };
export const events: Resource = { group: '', version: 'v1', plural: 'events', kind: 'Event' };
export const deployments: Resource = { group: 'apps', version: 'v1', plural: 'deployments', kind: 'Deployment' };
export const replicaSets: Resource = { group: 'apps', version: 'v1', plural: 'replicasets', kind: 'ReplicaSet' };
export const endpointSlices: Resource = { group: 'discovery.k8s.io', version: 'v1', plural: 'endpointslices', kind: 'EndpointSlice' };
/** What an ingress reads of Seldon's operator: Istio's, and Ambassador's. */
export const virtualServices: Resource = { group: 'networking.istio.io', version: 'v1beta1', plural: 'virtualservices', kind: 'VirtualService' };
export const mappings: Resource = { group: 'getambassador.io', version: 'v2', plural: 'mappings', kind: 'Mapping' };
export const leases: Resource = { group: 'coordination.k8s.io', version: 'v1', plural: 'leases', kind: 'Lease' };

/** `/api/v1` or `/apis/<group>/<version>` */
export const renderGroupPath = ({ group, version }: Resource): string =>
  group === '' ? `/api/${version}` : `/apis/${group}/${version}`;

/** The path of a kind's collection, in a namespace where one is given. */
export function renderCollectionPath(resource: Resource, namespace: string | undefined): string {
  const place = namespace === undefined ? '' : `/namespaces/${encodeURIComponent(namespace)}`;
  return `${renderGroupPath(resource)}${place}/${resource.plural}`;
}

export const renderObjectPath = ({ resource, namespace, name }: ObjectAddress): string =>
  `${renderCollectionPath(resource, namespace)}/${encodeURIComponent(name)}`;

/** `Kind/namespace/name`, as messages name an object. */
export const renderAddress = ({ resource, namespace, name }: ObjectAddress): string =>
  [resource.kind, namespace, name].filter((part) => part !== undefined).join('/');
