import { isObject, objectsAt, textAt, valueAt, type JsonObject } from '../json.js';
import { quoteForeign } from '../untrusted-text.js';

/** Who owns which fields of an object: metadata.managedFields, as the API server keeps it. Managers name themselves. */
export interface FieldOwner {
  readonly manager: string;
  /** `Apply` for server-side apply, `Update` for everything else. */
  readonly operation: string;
  /** Empty for the object itself; an autoscaler writes through `scale`, a controller through `status`. */
  readonly subresource: string;
  /** ISO 8601: the last time that it wrote them. */
  readonly time: string | undefined;
  /** Its fields, as paths. */
  readonly paths: readonly FieldPath[];
}

export type FieldPath = readonly string[];

/** What kubectl leaves of `kubectl apply` where server-side apply came after it. */
const lastApplied = 'kubectl-last-applied';

export const readOwners = (object: unknown): readonly FieldOwner[] => objectsAt(object, 'metadata', 'managedFields').map(readOwner);

/** Who sets the replica count through `scale`: an autoscaler, or `kubectl scale`. */
export const findScaler = (object: unknown): FieldOwner | undefined =>
  readOwners(object).find(({ subresource, paths }) => subresource === 'scale' && paths.some((path) => path.join('.') === 'spec.replicas'));

function readOwner(entry: JsonObject): FieldOwner {
  const fields = valueAt(entry, 'fieldsV1');
  return {
    manager: textAt(entry, 'manager') ?? '',
    operation: textAt(entry, 'operation') ?? '',
    subresource: textAt(entry, 'subresource') ?? '',
    time: textAt(entry, 'time'),
    paths: isObject(fields) ? listPaths(fields) : [],
  };
}

/** The leaves of a FieldsV1: `f:` names a field, `k:`, `v:` and `i:` an entry of a list, `.` the place itself. */
function listPaths(fields: JsonObject, path: FieldPath = []): readonly FieldPath[] {
  const below = Object.entries(fields).filter(([key]) => key !== '.');
  if (below.length === 0) return path.length === 0 ? [] : [path];
  return below.flatMap(([key, value]) => listPaths(isObject(value) ? value : {}, [...path, key.startsWith('f:') ? key.slice(2) : `[${key.slice(2)}]`]));
}

export const renderPath = (path: FieldPath): string => quoteForeign(path.join('.').replaceAll('.[', '['), 200);

/** For people: who it is, how it writes, and since when. */
export const renderOwner = ({ manager, operation, subresource, time }: Omit<FieldOwner, 'paths'>): string =>
  `${JSON.stringify(quoteForeign(manager, 100))} (${[
    operation === 'Apply' ? 'server-side apply' : subresource === '' ? 'an update' : `an update of its ${quoteForeign(subresource, 30)}`,
    ...(time === undefined ? [] : [`last at ${quoteForeign(time, 30)}`]),
  ].join(', ')})`;

/** Whether a manager made the object: what it wrote of the spec is what is taken over. Who only labelled it did not. */
const isMaker = (owner: FieldOwner, us: string): boolean =>
  owner.subresource === '' && (owner.manager !== us || owner.operation !== 'Apply') && (owner.manager === lastApplied || owner.paths.some(([first]) => first === 'spec'));

export const findMakers = (object: unknown, us: string): readonly FieldOwner[] => readOwners(object).filter((each) => isMaker(each, us));

/** Whether it is known of the object itself who owns its fields, be it us. */
export const knowsOwners = (object: unknown): boolean => readOwners(object).some(({ subresource, paths }) => subresource === '' && paths.some(([first]) => first === 'spec'));

/**
 * The managedFields after what the makers wrote of the manifest became ours, as `kubectl apply --server-side` does it with what
 * `kubectl apply` owned: so an apply of ours removes what its manifest does not have, and conflicts with nobody who made the object.
 * Finalizers and owner references stay theirs: no manifest of ours has them, so an apply would remove them.
 */
export function moveOwnership(object: JsonObject, us: string, apiVersion: string, now: Date): readonly JsonObject[] {
  const entries = objectsAt(object, 'metadata', 'managedFields');
  const isOwn = (entry: JsonObject): boolean => textAt(entry, 'manager') === us && textAt(entry, 'operation') === 'Apply';
  const isMoved = (entry: JsonObject): boolean => isOwn(entry) || isMaker(readOwner(entry), us);
  const split = entries.filter(isMoved).map((entry) => ({ entry, ...splitFields(entry) }));
  const [first, ...others] = split.map(({ ofManifest }) => ofManifest).filter((fields) => !isEmpty(fields));
  if (first === undefined) return entries;
  const time = `${now.toISOString().slice(0, 19)}Z`;
  const own = { manager: us, operation: 'Apply', apiVersion, time, fieldsType: 'FieldsV1', fieldsV1: others.reduce(unite, first) };
  const left = split.flatMap(({ entry, besides }) => (isOwn(entry) || isEmpty(besides) ? [] : [{ ...entry, fieldsV1: { 'f:metadata': besides } }]));
  return [own, ...left, ...entries.filter((entry) => !isMoved(entry))];
}

/** An entry's fields that a manifest has, and those of the metadata that it does not. */
function splitFields(entry: JsonObject): { readonly ofManifest: JsonObject; readonly besides: JsonObject } {
  const fields = valueAt(entry, 'fieldsV1');
  const { 'f:metadata': metadata, ...rest } = isObject(fields) ? fields : {};
  const parts = Object.entries(isObject(metadata) ? metadata : {});
  const isOfManifest = ([key]: readonly [string, unknown]): boolean => key === '.' || key === 'f:labels' || key === 'f:annotations';
  const ofMetadata = Object.fromEntries(parts.filter(isOfManifest));
  return {
    ofManifest: isEmpty(ofMetadata) ? rest : { 'f:metadata': ofMetadata, ...rest },
    besides: Object.fromEntries(parts.filter((part) => !isOfManifest(part))),
  };
}

/** The fields of both. An empty object is a leaf, which stays one beside what lies below it. */
function unite(a: JsonObject, b: JsonObject): JsonObject {
  if (isEmpty(a) && isEmpty(b)) return a;
  if (isEmpty(a)) return { '.': {}, ...b };
  if (isEmpty(b)) return { '.': {}, ...a };
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(keys.map((key) => {
    const [one, other] = [valueAt(a, key), valueAt(b, key)];
    return [key, isObject(one) && isObject(other) ? unite(one, other) : (one ?? other)];
  }));
}

const isEmpty = (fields: JsonObject): boolean => Object.keys(fields).length === 0;

/** The fields that others own and we do not, status apart. */
export function findLeftOver(object: JsonObject, us: string): readonly { readonly owner: FieldOwner; readonly paths: readonly FieldPath[] }[] {
  const owners = readOwners(object);
  const ours = new Set(owners.filter(({ manager, operation }) => manager === us && operation === 'Apply').flatMap(({ paths }) => paths.map((path) => JSON.stringify(path))));
  return owners
    .filter(({ manager }) => manager !== us)
    .map((owner) => ({ owner, paths: owner.paths.filter((path) => path[0] !== 'status' && !ours.has(JSON.stringify(path))) }))
    .filter(({ paths }) => paths.length > 0);
}

/** The fields that only the makers own, and we do not: once what they wrote is ours, an apply removes them. Of the metadata, labels and annotations alone become ours. */
export function findLost(object: JsonObject, us: string): readonly FieldPath[] {
  const left = findLeftOver(object, us);
  const isOfManifest = ([first, second]: FieldPath): boolean => first === 'spec' || (first === 'metadata' && (second === 'labels' || second === 'annotations'));
  const others = new Set(left.filter(({ owner }) => !isMaker(owner, us)).flatMap(({ paths }) => paths.map((path) => JSON.stringify(path))));
  const lost = left.filter(({ owner }) => isMaker(owner, us)).flatMap(({ paths }) => paths.filter((path) => isOfManifest(path) && !others.has(JSON.stringify(path))));
  return [...new Map(lost.map((path) => [JSON.stringify(path), path])).values()];
}
