import { isObject } from '../json.js';
import type { FieldPath } from './problem.js';

/** The value at a path of names and places in lists; undefined if there is none. */
export const valueIn = (root: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((value, part) => {
    if (typeof part === 'number') return Array.isArray(value) ? (value[part] as unknown) : undefined;
    return isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }, root);

/** The object without the field at a path that is deeper than its own fields. */
export function removeField<T extends object>(object: T, path: FieldPath): T {
  const changed = remove(object, path);
  return isObject(changed) ? { ...object, ...changed } : object;
}

function remove(value: unknown, [part, ...rest]: FieldPath): unknown {
  if (Array.isArray(value)) return value.map((each: unknown, index) => (index === part ? remove(each, rest) : each));
  if (!isObject(value) || typeof part !== 'string') return value;
  if (rest.length === 0) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== part));
  return { ...value, [part]: remove(value[part], rest) };
}

const maxLost = 10;

/**
 * The fields of a manifest's spec that another state of it does not have at all, at most 10, the outermost alone. Empty values and zeros
 * say the same as none. Lists of another length are not compared.
 */
export const findUnkept = ({ spec }: { readonly spec: unknown }, other: unknown): readonly FieldPath[] => collectLost(spec, valueIn(other, ['spec']), ['spec']).slice(0, maxLost);

function collectLost(before: unknown, after: unknown, path: FieldPath): readonly FieldPath[] {
  if (saysNothing(before)) return [];
  if (after === undefined) return [path];
  if (Array.isArray(before)) return Array.isArray(after) && after.length === before.length ? before.flatMap((each: unknown, index) => collectLost(each, after[index], [...path, index])) : [];
  return isObject(before) && isObject(after) ? Object.entries(before).flatMap(([key, each]) => collectLost(each, Object.hasOwn(after, key) ? after[key] : undefined, [...path, key])) : [];
}

const saysNothing = (value: unknown): boolean =>
  !value || (Array.isArray(value) ? value.every(saysNothing) : isObject(value) && Object.values(value).every(saysNothing));
