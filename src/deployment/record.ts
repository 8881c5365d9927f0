import { isObject, objectsAt, parseJson, textAt } from '../json.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { maxTagCharacters, renderTagJson } from '../mlflow/tag-json.js';

/** The tag on a model version that says where it is deployed, as JSON: one record for each place. */
export const deploymentTag = 'mlflow-steps.deployment';

const maxReasonCharacters = 300;

/**
 * serving: it was seen serving · failed: it could not, and was left as it is · rolled-back: it could not, and what
 * served before was put back · removed: it could not, or it was undeployed · replaced: another version serves there now.
 */
export type DeploymentState = 'serving' | 'failed' | 'rolled-back' | 'removed' | 'replaced';
const states: readonly DeploymentState[] = ['serving', 'failed', 'rolled-back', 'removed', 'replaced'];

export interface DeploymentRecord {
  readonly state: DeploymentState;
  /** ISO 8601, by the clock of the machine that deployed. */
  readonly time: string;
  /** Server, namespace and name are the place: a version has one record in each. */
  readonly server: string;
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
  readonly target?: string;
  readonly url?: string;
  readonly verified?: boolean;
  readonly pipeline?: string;
  readonly reason?: string;
}

type Place = Pick<DeploymentRecord, 'server' | 'namespace' | 'name'>;

/** How long a step that is over, or was told to stop, speaks to MLflow about what it did. */
export const recordMs = 5_000;

const isSamePlace = (a: Place, b: Place): boolean => a.server === b.server && a.namespace === b.namespace && a.name === b.name;

/** What a version's tag says of one place. */
export const findRecordAt = ({ tags }: Pick<ModelVersion, 'tags'>, place: Place): DeploymentRecord | undefined =>
  parseRecords(tags.get(deploymentTag)).find((each) => isSamePlace(each, place));

/** The records that a tag holds; what does not read as one is left out, since anybody can write the tag. */
export function parseRecords(text: string | undefined): readonly DeploymentRecord[] {
  return objectsAt({ records: text === undefined ? [] : parseJson(text) }, 'records').flatMap((each) => {
    const [time, server, namespace, name, version] = ['time', 'server', 'namespace', 'name', 'version'].map((field) => textAt(each, field));
    const state = states.find((known) => known === textAt(each, 'state'));
    if (state === undefined || time === undefined || server === undefined || namespace === undefined || name === undefined || version === undefined) return [];
    const { verified } = each;
    const optional = (['target', 'url', 'pipeline', 'reason'] as const).flatMap((field) => {
      const value = textAt(each, field);
      return value === undefined ? [] : [[field, value] as const];
    });
    return [{ state, time, server, namespace, name, version, ...(typeof verified === 'boolean' ? { verified } : {}), ...Object.fromEntries(optional) }];
  });
}

/** The tag's new text: the record in the place of its older self, the newest first, as many as there is room for. */
export function renderRecords(existing: readonly DeploymentRecord[], record: DeploymentRecord): string {
  const short = record.reason === undefined ? record : { ...record, reason: record.reason.slice(0, maxReasonCharacters) };
  const kept = [short, ...existing.filter((each) => !isSamePlace(each, record))];
  for (;;) {
    const text = renderTagJson(kept);
    if (text.length <= maxTagCharacters || kept.length === 1) return text;
    kept.pop();
  }
}

/** Writes a record on a version, unless the same is there already. */
export async function recordDeployment(mlflow: Mlflow, { model, version, tags }: ModelVersion, record: DeploymentRecord): Promise<void> {
  const existing = parseRecords(tags.get(deploymentTag));
  const known = existing.find((each) => isSamePlace(each, record));
  if (known && isEqualButForTime(known, record)) return;
  await mlflow.registry.setVersionTag(model, version, deploymentTag, renderRecords(existing, record));
}

const isEqualButForTime = (a: DeploymentRecord, b: DeploymentRecord): boolean =>
  isObject(a) && isObject(b) && [...new Set([...Object.keys(a), ...Object.keys(b)])].every((field) => field === 'time' || field === 'pipeline' || a[field] === b[field]);

/** Says on the version that served in a place before that it does so no longer. Does nothing where it has no such record. */
export async function recordReplaced(mlflow: Mlflow, version: ModelVersion, by: DeploymentRecord, state: DeploymentState, reason: string): Promise<void> {
  const known = findRecordAt(version, by);
  if (known?.state !== 'serving') return;
  await recordDeployment(mlflow, version, { ...known, state, reason, time: by.time });
}

/** Says on a version that served in a place before that it does so again. */
export async function recordAgain(mlflow: Mlflow, version: ModelVersion, place: DeploymentRecord): Promise<void> {
  const known = findRecordAt(version, place);
  const { reason: _past, ...rest } = known ?? place;
  await recordDeployment(mlflow, version, { ...rest, state: 'serving', time: place.time });
}
