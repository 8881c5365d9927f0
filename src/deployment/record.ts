import { requireBuiltin } from '../builtin.js';
import { objectsAt, parseJson, textAt, type JsonObject } from '../json.js';
import type { ModelVersion } from '../mlflow/mlflow.js';
import { maxTagCharacters, renderTagJson } from '../mlflow/tag-json.js';

/**
 * The tag on a model version that says where it is deployed, as JSON: one record for each place. Each place has a tag of its own
 * (`placeTag`), so that no two writers share one. This tag is a view of those for people and scripts; of a place that has no
 * tag of its own, written by an earlier release, it is the record.
 */
export const deploymentTag = 'mlflow-steps.deployment';

/** MLflow holds 250 characters of a tag's key. */
const maxKeyCharacters = 240;
const maxReasonCharacters = 300;

/**
 * deploying: a deploy is about to apply it, or was killed while it did · serving: it was seen serving · failed: it could not, and was
 * left as it is · rolled-back: it could not, and what served before was put back · removed: it could not, or it was undeployed ·
 * replaced: another version serves there now.
 */
export type DeploymentState = 'deploying' | 'serving' | 'failed' | 'rolled-back' | 'removed' | 'replaced';
const states: readonly DeploymentState[] = ['deploying', 'serving', 'failed', 'rolled-back', 'removed', 'replaced'];

export interface DeploymentRecord {
  readonly state: DeploymentState;
  /** ISO 8601, by the clock of the machine that deployed. */
  readonly time: string;
  /** Server, namespace and name are the place: a version has one record in each. */
  readonly server: string;
  readonly namespace: string;
  readonly name: string;
  /** The SeldonDeployment's, in the cluster: it tells the same place where the cluster has several addresses. Absent from records of earlier releases, and of what is only to be made. */
  readonly uid?: string;
  /** Absent from records of earlier releases. */
  readonly model?: string;
  readonly version: string;
  readonly target?: string;
  readonly url?: string;
  readonly verified?: boolean;
  readonly pipeline?: string;
  readonly reason?: string;
}

/** By its `uid` a place is known by every address of its cluster. */
export type Place = Pick<DeploymentRecord, 'server' | 'namespace' | 'name' | 'uid'>;

/** How long a step that is over, or was told to stop, speaks to MLflow about what it did. */
export const recordMs = 5_000;

const computeHash = (text: string): string => requireBuiltin('node:crypto').createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The tag of one place. Neither a namespace nor a name has a dot. */
export function placeTag({ server, namespace, name }: Place): string {
  const key = `${deploymentTag}.${computeHash(server)}.${namespace}.${name}`;
  return key.length <= maxKeyCharacters ? key : `${deploymentTag}.${computeHash(JSON.stringify([server, namespace, name]))}`;
}

const isSamePlace = (a: Place, b: Place): boolean => a.server === b.server && a.namespace === b.namespace && a.name === b.name;

/** A cluster's address without what tells it from others of the same one: earlier releases recorded that alone. */
export const bareAddress = (server: string): string => server.replace(/#.*$/s, '');

/** Whether a record is of this very SeldonDeployment, seen by another address of the cluster, or by an earlier release that recorded no UID. */
export const isSameByOtherAddress = (record: DeploymentRecord, place: Place): boolean =>
  record.server !== place.server && record.namespace === place.namespace && record.name === place.name &&
  (record.uid === undefined ? record.server === bareAddress(place.server) : record.uid === place.uid);

/** Whether a record is of a place, by whichever address. */
export const isAt = (record: DeploymentRecord, place: Place): boolean => isSamePlace(record, place) || isSameByOtherAddress(record, place);

/** A place as the cluster has it. */
export function placeOf(server: string, namespace: string, name: string, object: JsonObject | undefined): Place {
  const uid = textAt(object, 'metadata', 'uid');
  return { server, namespace, name, ...(uid === undefined ? {} : { uid }) };
}

/** Whether the version may be what is deployed in the place. */
export const isOpen = ({ state }: DeploymentRecord): boolean => state === 'serving' || state === 'deploying';

/** All that a version's tags say of where it is, one record a place, the newest first. */
export function readRecords(version: ModelVersion): readonly DeploymentRecord[] {
  const { own, earlier } = readBoth(version);
  return [...own, ...earlier].sort(byTime);
}

/** What single places' tags say, and what only the view does: an earlier release wrote it, also since a later one had written the place's own tag. */
function readBoth(version: ModelVersion): { readonly own: readonly DeploymentRecord[]; readonly earlier: readonly DeploymentRecord[] } {
  const own = readOwnRecords(version);
  const isNews = (record: DeploymentRecord): boolean => own.every((each) => !isSamePlace(each, record) || (record.model === undefined && record.time > each.time));
  const earlier = parseRecords(version.tags.get(deploymentTag)).filter((each) => isOfVersion(each, version) && isNews(each));
  return { own: own.filter((each) => !earlier.some((newer) => isSamePlace(newer, each))), earlier };
}

/** What the tags of single places say. Anybody can copy a tag: one that is of another version or place counts as absent. */
const readOwnRecords = (version: ModelVersion): readonly DeploymentRecord[] =>
  [...version.tags].flatMap(([key, text]) => (key.startsWith(`${deploymentTag}.`) ? parseRecords(text).filter((each) => isOfVersion(each, version) && placeTag(each) === key).slice(0, 1) : []));

/** A model that is renamed keeps its tags, so the model's name says nothing. */
const isOfVersion = (record: DeploymentRecord, { version }: ModelVersion): boolean => record.version === version;

/** What a version's tags say of one place. */
export const findRecordAt = (version: ModelVersion, place: Place): DeploymentRecord | undefined => readRecords(version).find((each) => isSamePlace(each, place));

/** A version with one more record, in its place's own tag; whatever the view said of the place is over. */
export function withRecord(version: ModelVersion, record: DeploymentRecord, text: string): ModelVersion {
  const view = parseRecords(version.tags.get(deploymentTag)).filter((each) => !isSamePlace(each, record));
  return { ...version, tags: new Map([...version.tags, [deploymentTag, renderTagJson(view)], [placeTag(record), text]]) };
}

/** What the place's own tag says. */
export const findOwnRecordAt = (version: ModelVersion, place: Place): DeploymentRecord | undefined => readOwnRecords(version).find((each) => isSamePlace(each, place));

/** The records that a tag holds; what does not read as one is left out, since anybody can write the tag. */
export function parseRecords(text: string | undefined): readonly DeploymentRecord[] {
  if (text === undefined || text.length > maxTagCharacters) return [];
  return objectsAt({ records: parseJson(text) }, 'records').flatMap((each) => {
    const [time, server, namespace, name, version] = ['time', 'server', 'namespace', 'name', 'version'].map((field) => textAt(each, field));
    const state = states.find((known) => known === textAt(each, 'state'));
    if (state === undefined || time === undefined || server === undefined || namespace === undefined || name === undefined || version === undefined) return [];
    const { verified } = each;
    const optional = (['uid', 'model', 'target', 'url', 'pipeline', 'reason'] as const).flatMap((field) => {
      const value = textAt(each, field);
      return value === undefined ? [] : [[field, value] as const];
    });
    return [{ state, time, server, namespace, name, version, ...(typeof verified === 'boolean' ? { verified } : {}), ...Object.fromEntries(optional) }];
  });
}

/** A tag's text with a record in the place of its older self, the newest first, as many as there is room for. */
export function renderRecords(existing: readonly DeploymentRecord[], record: DeploymentRecord): string {
  return renderFitting([cutToFit(record), ...existing.filter((each) => !isSamePlace(each, record))], 1);
}

/** A record that is cut anywhere by the server, or refused by it, is lost: what is longer than a tag goes, the least needed first. */
function cutToFit({ reason, ...rest }: DeploymentRecord): DeploymentRecord {
  let record: DeploymentRecord = reason === undefined ? rest : { ...rest, reason: reason.slice(0, maxReasonCharacters) };
  for (const field of ['pipeline', 'url', 'reason'] as const) {
    if (renderTagJson([record]).length <= maxTagCharacters) break;
    const { [field]: _long, ...shorter } = record;
    record = shorter;
  }
  return record;
}

/** The view of all records of a version, the newest first. What no tag of its own holds is never left out, and what a deploy is only about to do never shown. */
export function renderView(version: ModelVersion): string {
  const { own, earlier } = readBoth(version);
  return renderFitting([...earlier, ...[...own].sort(byTime).filter(({ state }) => state !== 'deploying')], earlier.length);
}

function renderFitting(records: readonly DeploymentRecord[], needed: number): string {
  const kept = [...records];
  for (;;) {
    const text = renderTagJson([...kept].sort(byTime));
    if (text.length <= maxTagCharacters || kept.length <= needed) return text;
    kept.pop();
  }
}

const byTime = (a: DeploymentRecord, b: DeploymentRecord): number => b.time.localeCompare(a.time);
