import { isObject } from '../../json.js';
import type { Container, PodSpec, SeldonDeployment } from '../manifest.js';
import type { FieldPath, ManifestProblem } from '../problem.js';
import type { Rule } from './rule.js';

/** Whoever may log a run writes deploy.yaml: it gets no more of the cluster's nodes than a model server needs. */
const why = 'which a deploy.yaml may not ask for';

interface LocatedPod {
  readonly pod: PodSpec;
  readonly path: FieldPath;
}

const findPods = ({ spec }: SeldonDeployment): readonly LocatedPod[] =>
  spec.predictors.flatMap(({ componentSpecs }, predictor) =>
    (componentSpecs ?? []).flatMap(({ spec: pod }, index) =>
      pod === undefined ? [] : [{ pod, path: ['spec', 'predictors', predictor, 'componentSpecs', index, 'spec'] }],
    ),
  );

const containersOf = ({ pod, path }: LocatedPod): readonly { readonly container: Container; readonly path: FieldPath }[] =>
  (['initContainers', 'containers'] as const).flatMap((field) =>
    (pod[field] ?? []).map((container, index) => ({ container, path: [...path, field, index] })),
  );

const ofPods = (name: string, find: (located: LocatedPod) => readonly ManifestProblem[]): Rule => ({
  name,
  find: (manifest) => findPods(manifest).flatMap(find),
});

const ofContainers = (name: string, find: (security: Readonly<Record<string, unknown>>, container: Container, path: FieldPath) => readonly ManifestProblem[]): Rule =>
  ofPods(name, (located) =>
    containersOf(located).flatMap(({ container, path }) => {
      const security = container['securityContext'];
      return find(isObject(security) ? security : {}, container, path);
    }),
  );

const hostNamespaces = ofPods('host-namespaces', ({ pod, path }) =>
  ['hostNetwork', 'hostPID', 'hostIPC']
    .filter((field) => pod[field] !== undefined && pod[field] !== null && pod[field] !== false)
    .map((field) => ({ path: [...path, field], message: `it asks for the node's own namespace (${field}), ${why}` })),
);

const hostPaths = ofPods('host-path', ({ pod, path }) =>
  (pod.volumes ?? []).flatMap((volume, index) =>
    volume['hostPath'] === undefined ? [] : [{ path: [...path, 'volumes', index, 'hostPath'], message: `it mounts a path of the node, ${why}` }],
  ),
);

const privileged = ofContainers('privileged', (security, _, path) =>
  ['privileged', 'allowPrivilegeEscalation']
    .filter((field) => security[field] !== undefined && security[field] !== null && security[field] !== false)
    .map((field) => ({ path: [...path, 'securityContext', field], message: `it asks for ${field}, ${why}` })),
);

const capabilities = ofContainers('added-capabilities', (security, _, path) => {
  const given = security['capabilities'];
  const added = isObject(given) ? given['add'] : undefined;
  const none = added === undefined || added === null || (Array.isArray(added) && added.length === 0);
  return none ? [] : [{ path: [...path, 'securityContext', 'capabilities', 'add'], message: `it adds capabilities, ${why}` }];
});

const hostPorts = ofContainers('host-ports', (_, container, path) => {
  const ports: unknown = container['ports'];
  return (Array.isArray(ports) ? ports : []).flatMap((port: unknown, index) =>
    isObject(port) && port['hostPort'] !== undefined && port['hostPort'] !== null && port['hostPort'] !== 0
      ? [{ path: [...path, 'ports', index, 'hostPort'], message: `it takes a port of the node, ${why}` }]
      : [],
  );
});

export const policyRules: readonly Rule[] = [hostNamespaces, hostPaths, privileged, capabilities, hostPorts];
