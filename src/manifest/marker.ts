import { createHash } from 'node:crypto';

/** 16 hexadecimal digits of a hash over a value, the same whatever the order of its keys. */
export const computeMarker = (value: unknown): string => createHash('sha256').update(JSON.stringify(sortKeys(value))).digest('hex').slice(0, 16);

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, sortKeys(each)]);
}
