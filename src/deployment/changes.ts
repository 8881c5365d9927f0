import { numberAt, type JsonObject } from '../json.js';
import { findDifferences, renderDifferences } from '../manifest/differences.js';
import { findPodChanges, isChange, renderPodChanges } from '../manifest/pod-changes.js';

/** What an apply changed, for people. */
export interface Changes {
  readonly changed: boolean;
  /** A line a predictor: which pods are replaced and why, and which run on. Empty where nothing was there before, or nothing changed. */
  readonly pods: string;
  /** The same, and the fields that changed, a line each. */
  readonly text: string;
}

const maxLines = 30;

export function findChanges(live: JsonObject | undefined, applied: JsonObject): Changes {
  if (live === undefined) return { changed: true, pods: '', text: '' };
  const differences = findDifferences(live, applied);
  const changed = numberAt(live, 'metadata', 'generation') !== numberAt(applied, 'metadata', 'generation') || differences.some(isChange);
  const pods = changed ? renderPodChanges(findPodChanges(live, applied, differences)) : '';
  return { changed, pods, text: [pods, renderDifferences(differences, maxLines)].filter(Boolean).join('\n') };
}
