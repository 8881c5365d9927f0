import { isObject, type JsonObject } from '../../json.js';
import { describeAllow, renderAllow, type AllowKind } from '../allow.js';
import type { FieldPath } from '../problem.js';
import { walkSpec } from './policy-walk.js';
import type { Rule } from './rule.js';

/** One thing that is asked for, and the entry that would allow it. */
export interface Ask {
  readonly kind: AllowKind;
  readonly name?: string;
  readonly path: FieldPath;
  readonly what: string;
}

/** A rule that refuses what is asked for and not allowed. */
export const refusesAsks = (name: string, find: (mapping: JsonObject, path: FieldPath, under: string) => readonly Ask[]): Rule => ({
  name,
  find: (manifest, { allowed }) =>
    walkSpec(manifest)
      .flatMap(({ mapping, path, under }) => find(mapping, path, under))
      .filter((ask) => !allowed.has(renderAllow(ask.kind, ask.name)))
      .map(({ kind, name: asked, path, what }) => ({ path, message: `it ${what}, ${describeAllow(kind, asked)}` })),
});

const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

/** A foreign value as an entry names it; what is no text cannot be allowed by a plausible entry, and is refused. */
export const nameOf = (value: unknown): string => (typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)).slice(0, 253);

const hostNamespaces = refusesAsks('host-namespaces', (mapping, path) =>
  ([['hostNetwork', 'host-network'], ['hostPID', 'host-pid'], ['hostIPC', 'host-ipc']] as const)
    .filter(([field]) => isSet(mapping[field]))
    .map(([field, kind]) => ({ kind, path: [...path, field], what: `asks for the node's own namespace (${field})` })),
);

const hostPaths = refusesAsks('host-path', ({ hostPath }, path) =>
  hostPath === undefined || hostPath === null ? [] : [{ kind: 'host-path', name: nameOf(isObject(hostPath) ? hostPath['path'] : hostPath), path: [...path, 'hostPath'], what: 'mounts a path of the node' }],
);

const hostPorts = refusesAsks('host-ports', ({ hostPort }, path) =>
  isSet(hostPort) && hostPort !== 0 ? [{ kind: 'host-port', name: nameOf(hostPort), path: [...path, 'hostPort'], what: 'takes a port of the node' }] : [],
);

/** SELinux types that keep a container in, as Kubernetes' own standards list them. */
const confinedTypes = new Set<unknown>(['', 'container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t']);

/** What loosens a container's walls, each with the values that do. */
const loosening: readonly (readonly [field: string, loosens: (value: unknown) => boolean])[] = [
  ['privileged', isSet],
  ['allowPrivilegeEscalation', isSet],
  ['hostProcess', isSet],
  ['procMount', (value) => isSet(value) && value !== 'Default'],
  ['seccompProfile', (value) => isObject(value) && value['type'] === 'Unconfined'],
  ['appArmorProfile', (value) => isObject(value) && value['type'] === 'Unconfined'],
  ['seLinuxOptions', (value) => isObject(value) && (isSet(value['user']) || isSet(value['role']) || (isSet(value['type']) && !confinedTypes.has(value['type'])))],
];

const privileged = refusesAsks('privileged', (mapping, path) =>
  loosening
    .filter(([field, loosens]) => loosens(mapping[field]))
    .map(([field]) => ({ kind: 'privileged', path: [...path, field], what: `asks for ${field}` })),
);

const capabilities = refusesAsks('added-capabilities', ({ add }, path, under) => {
  if (under !== 'capabilities' || !isSet(add)) return [];
  return (Array.isArray(add) ? add : [add]).map((each: unknown) => ({ kind: 'capability', name: nameOf(each), path: [...path, 'add'], what: `adds capabilities (${nameOf(each)})` }));
});

export const nodePolicy: readonly Rule[] = [hostNamespaces, hostPaths, hostPorts, privileged, capabilities];
