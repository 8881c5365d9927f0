import type { JsonObject } from '../json.js';
import { textAt } from '../json.js';
import { cut, quoteForeign } from '../untrusted-text.js';
import type { Difference } from './differences.js';
import { pipelineAnnotation, promotionAnnotation, versionAnnotation } from './names.js';
import { podMarkerOf, predictorsByName } from './pod-marker.js';

/** What becomes of one predictor's pods when a manifest is applied over what is live. */
export interface PodChange {
  readonly predictor: string;
  readonly state: 'kept' | 'replaced' | 'new' | 'removed';
  /** Why they are replaced; empty of others. */
  readonly why: string;
}

/** Annotations that tell of one run, which may deploy what another did. */
const ofOneRun = new Set([pipelineAnnotation, promotionAnnotation]);

/** Whether an object differs by more than by who applied it last. */
export const isChange = ({ path }: Difference): boolean => !(path[0] === 'metadata' && ofOneRun.has(path.at(-1) ?? ''));

/** What became of each predictor's pods: those with the marker that they had before are kept. */
export function findPodChanges(live: JsonObject, applied: JsonObject, differences: readonly Difference[]): readonly PodChange[] {
  const [before, after] = [predictorsByName(live), predictorsByName(applied)];
  const present = [...after].map(([predictor, now]): PodChange => {
    const was = before.get(predictor);
    if (was === undefined) return { predictor, state: 'new', why: '' };
    if (podMarkerOf(was) === podMarkerOf(now)) return { predictor, state: 'kept', why: '' };
    return { predictor, state: 'replaced', why: explain(predictor, live, applied, differences) };
  });
  const gone = [...before.keys()].filter((name) => !after.has(name)).map((predictor): PodChange => ({ predictor, state: 'removed', why: '' }));
  return [...present, ...gone];
}

const maxFields = 3;
/** Of a predictor, and of the spec besides predictors: what no pod is told. */
const withoutPods = new Set(['traffic', 'replicas']);

function explain(predictor: string, live: JsonObject, applied: JsonObject, differences: readonly Difference[]): string {
  const fields = differences.flatMap(({ path: [root, field = '', name, ...rest] }) => {
    if (root !== 'spec') return [];
    if (field !== 'predictors') return withoutPods.has(field) ? [] : [[field, name, ...rest].filter((part) => part !== undefined).join('.')];
    return name === `[${predictor}]` && !withoutPods.has(rest[0] ?? '') ? [rest.join('.')] : [];
  });
  const [before, after] = [live, applied].map((object) => textAt(object, 'metadata', 'annotations', versionAnnotation) ?? 'unknown');
  if (fields.length === 0) return before === after ? 'what is around it changed for its pods' : `version ${after ?? ''} lies where version ${before ?? ''} did`;
  const named = fields.slice(0, maxFields).map((field) => cut(field.replaceAll('.[', '['), 120)).join(', ');
  return `${named}${fields.length > maxFields ? ` and ${fields.length - maxFields} more` : ''} changed`;
}

/** A line a predictor; names are others' text. */
export const renderPodChanges = (changes: readonly PodChange[]): string =>
  changes.map(({ predictor, state, why }) => quoteForeign(`pods of predictor ${predictor}: ${state}${why === '' ? '' : ` (${why})`}`, 500)).join('\n');
