import { isObject, parseJson, textsAt } from '../json.js';
import type { ModelVersion } from '../mlflow/mlflow.js';
import { parseTargets, stages } from '../mlflow/target.js';
import { maxTagCharacters, renderTagJson } from '../mlflow/tag-json.js';

/** The tag on a model version that holds the record of its latest promotion, as JSON. */
export const promotionTag = 'mlflow-steps.promotion';

/**
 * moving: written before anything moves, so that a promotion that was killed can be finished with the previous holder
 * still known · held: moved, and read back · undoing, undone: taken back · demoting, demoted: taken out without anybody put back ·
 * refused: the gates did not pass, nothing moved.
 */
export type PromotionState = 'moving' | 'held' | 'undoing' | 'undone' | 'demoting' | 'demoted' | 'refused';
const states: readonly PromotionState[] = ['moving', 'held', 'undoing', 'undone', 'demoting', 'demoted', 'refused'];

export type PromotionVerdict = 'passed' | 'failed' | 'inconclusive' | 'ungated';
const verdicts: readonly PromotionVerdict[] = ['passed', 'failed', 'inconclusive', 'ungated'];

export interface RecordedGate {
  readonly gate: string;
  readonly candidate: string;
  readonly verdict: string;
}

export interface PromotionRecord {
  readonly id: string;
  readonly state: PromotionState;
  readonly model: string;
  readonly version: string;
  /** As `showTargets` writes it: `@champion`, `Production`, or `@champion, Production`. */
  readonly target: string;
  readonly verdict: PromotionVerdict;
  /** Set where --no-gates was said. */
  readonly ungated?: true;
  readonly gates: readonly RecordedGate[];
  /** How many gates are not listed because the tag has no room for them. */
  readonly gatesOmitted?: number;
  /** Who held the target before, of two targets the alias where anybody did; absent where nobody did. */
  readonly previousVersion?: string;
  /** Who held each of two targets before, where anybody did. */
  readonly previous?: Readonly<Record<string, string>>;
  /** The stage in which this version was before it was moved to another. */
  readonly previousStage?: string;
  /** Whether the previous holder was archived by the move. */
  readonly archivedPrevious?: boolean;
  readonly actor?: string;
  readonly pipeline?: string;
  readonly commit?: string;
  /** The version that the gates compared with; absent where none did. */
  readonly baseline?: string;
  /** When the promotion was decided, ISO 8601, by the clock of the machine that did it. */
  readonly time: string;
  readonly undoneTime?: string;
  /** What undid it: the step, and its pipeline or actor. */
  readonly undoneBy?: string;
  /** Earlier promotions of the version that were undone, the latest first: whoever still names one of them is told so. */
  readonly undoneBefore?: readonly string[];
  /** When the lock was got under which the last change was made, by the server's clock in Unix milliseconds: later changes have a greater one. */
  readonly lockedAtMs?: number;
  /** When that was done, by the server's clock, as far as the machine that did it can tell. */
  readonly endedAtMs?: number;
}

const maxUndoneBefore = 10;

/** Whether a promotion was taken back, or is being: it does not stand, whatever its version holds. */
export const wasTakenBack = ({ state }: PromotionRecord): boolean => state === 'undoing' || state === 'undone' || state === 'demoting' || state === 'demoted';

/** What the record of a version's next promotion keeps of those that were undone. */
export function undoneBefore(latest: PromotionRecord | undefined): readonly string[] {
  if (latest === undefined) return [];
  return [...(wasTakenBack(latest) && latest.state !== 'undoing' ? [latest.id] : []), ...(latest.undoneBefore ?? [])].slice(0, maxUndoneBefore);
}

/** Who held one of the record's targets before. */
export const previousOf = ({ target, previous, previousVersion }: PromotionRecord, shown: string): string | undefined =>
  previous === undefined ? (target === shown ? previousVersion : undefined) : previous[shown];

/**
 * The record as a tag's text, at most `maxTagCharacters` long. Long
 * texts are cut first, then gates are left out from the end, passed ones before the others.
 */
export function renderRecord(record: PromotionRecord): string {
  const short: PromotionRecord = {
    ...record,
    ...(record.actor === undefined ? {} : { actor: record.actor.slice(0, 100) }),
    ...(record.pipeline === undefined ? {} : { pipeline: record.pipeline.slice(0, 400) }),
    ...(record.commit === undefined ? {} : { commit: record.commit.slice(0, 64) }),
    ...(record.undoneBy === undefined ? {} : { undoneBy: record.undoneBy.slice(0, 400) }),
    ...(record.undoneBefore === undefined ? {} : { undoneBefore: record.undoneBefore.slice(0, maxUndoneBefore) }),
    gates: record.gates.map((each) => ({ gate: each.gate.slice(0, 120), candidate: each.candidate.slice(0, 40), verdict: each.verdict })),
  };
  const byWeight = [...short.gates.filter(({ verdict }) => verdict !== 'passed'), ...short.gates.filter(({ verdict }) => verdict === 'passed')];
  let kept = Math.min(byWeight.length, 100);
  for (;;) {
    const gatesOmitted = byWeight.length - kept + (record.gatesOmitted ?? 0);
    const gates = gatesOmitted === 0 ? short.gates : byWeight.slice(0, kept);
    const text = renderTagJson({ ...short, gates, ...(gatesOmitted === 0 ? {} : { gatesOmitted }) });
    if (text.length <= maxTagCharacters || kept === 0) return text;
    kept -= 1;
  }
}

/**
 * The record on a version, or undefined where there is none that this project wrote for this very version: the tag is
 * anybody's to write, so whatever does not read as a record, or was copied from elsewhere, counts as absent. A model that was renamed
 * since keeps its versions' records.
 */
export function findRecord(found: ModelVersion): PromotionRecord | undefined {
  const { model, version, tags } = found;
  const text = tags.get(promotionTag);
  const record = text === undefined ? undefined : parseRecord(text);
  if (record === undefined || record.version !== version) return undefined;
  if (record.model === model) return record;
  return isOlderThanCopies(found, record.model, record.lockedAtMs ?? Date.parse(record.time)) ? { ...record, model } : undefined;
}

/** Whether a version that has what was recorded of another model's was there when that was recorded: so it is no copy, and its model was renamed. */
export const isOlderThanCopies = ({ source, version, createdMs }: ModelVersion, former: string, recordedMs: number): boolean =>
  createdMs !== undefined && createdMs <= recordedMs && source !== `models:/${former}/${version}`;

/** Reads a record; undefined for anything that is none. */
export function parseRecord(text: string): PromotionRecord | undefined {
  if (text.length > maxTagCharacters) return undefined;
  const root = parseJson(text);
  if (!isObject(root)) return undefined;
  const { id, model, version, target, time } = root;
  const state = states.find((each) => each === root['state']);
  const verdict = verdicts.find((each) => each === root['verdict']);
  if (!isText(id) || !isText(model) || !isText(version) || !isTarget(target) || !isText(time)) return undefined;
  if (state === undefined || verdict === undefined) return undefined;
  return { id, state, model, version, target, verdict, time, gates: readGates(root['gates']), ...readOptional(root) };
}

function readOptional(root: Readonly<Record<string, unknown>>): Partial<PromotionRecord> {
  const { ungated, gatesOmitted, previousVersion, previousStage, archivedPrevious, actor, pipeline, commit, undoneTime, undoneBy, lockedAtMs, endedAtMs, baseline } = root;
  const undoneBefore = textsAt(root, 'undoneBefore').slice(0, maxUndoneBefore);
  const previous = readPrevious(root['previous']);
  return {
    ...(ungated === true ? { ungated } : {}),
    ...(typeof gatesOmitted === 'number' ? { gatesOmitted } : {}),
    ...(isText(previousVersion) && /^\d+$/.test(previousVersion) ? { previousVersion } : {}),
    ...(previous === undefined ? {} : { previous }),
    ...(stages.some((each) => each === previousStage) && isText(previousStage) ? { previousStage } : {}),
    ...(typeof archivedPrevious === 'boolean' ? { archivedPrevious } : {}),
    ...(isText(actor) ? { actor } : {}),
    ...(isText(pipeline) ? { pipeline } : {}),
    ...(isText(commit) ? { commit } : {}),
    ...(isText(undoneTime) ? { undoneTime } : {}),
    ...(isText(undoneBy) ? { undoneBy } : {}),
    ...(undoneBefore.length > 0 ? { undoneBefore } : {}),
    ...(isText(baseline) && /^\d+$/.test(baseline) ? { baseline } : {}),
    ...(typeof lockedAtMs === 'number' ? { lockedAtMs } : {}),
    ...(typeof endedAtMs === 'number' ? { endedAtMs } : {}),
  };
}

function readPrevious(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(Object.entries(value).flatMap(([target, version]) => (isText(version) && /^\d+$/.test(version) ? [[target, version] as const] : [])));
}

const readGates = (value: unknown): readonly RecordedGate[] =>
  (Array.isArray(value) ? value : []).flatMap((each: unknown) => {
    if (!isObject(each)) return [];
    const { gate, candidate, verdict } = each;
    return isText(gate) && isText(verdict) ? [{ gate, candidate: isText(candidate) ? candidate : '', verdict }] : [];
  });

function isTarget(value: unknown): value is string {
  if (!isText(value)) return false;
  try {
    parseTargets(value);
    return true;
  } catch {
    return false;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
