import { isObject, type JsonObject } from '../../json.js';
import type { SeldonDeployment } from '../manifest.js';
import type { FieldPath } from '../problem.js';

/** A mapping somewhere in the spec, and the key that it stands under (a list's entries under the list's). */
export interface LocatedMapping {
  readonly mapping: JsonObject;
  readonly path: FieldPath;
  readonly under: string;
}

/** Mappings whose keys are people's own words, not fields. */
const freeKeys = new Set(['annotations', 'labels', 'matchLabels', 'nodeSelector', 'limits', 'requests']);

/**
 * Every mapping of the spec, at any depth: pods stand in componentSpecs, beside the orchestrator, in the explainer and in
 * fields that later releases of Seldon may add, and a policy that lists places misses one.
 */
export const walkSpec = ({ spec }: SeldonDeployment): readonly LocatedMapping[] => walk(spec, ['spec'], 'spec');

function walk(value: unknown, path: FieldPath, under: string): readonly LocatedMapping[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => walk(each, [...path, index], under));
  if (!isObject(value)) return [];
  const inside = Object.entries(value).flatMap(([key, each]) => (freeKeys.has(key) ? [] : walk(each, [...path, key], key)));
  return [{ mapping: value, path, under }, ...inside];
}
