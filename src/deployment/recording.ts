import { StepError, undefinedOn } from '../errors.js';
import { isObject } from '../json.js';
import type { LeaseGuard } from '../kubernetes/cluster.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import type { ModelVersionName } from '../serving/kept-manifest.js';
import { bareAddress, deploymentTag, findOwnRecordAt, findRecordAt, isOpen, isSameByOtherAddress, parseRecords, placeTag, readRecords, recordMs, renderRecords, renderView, withRecord, type DeploymentRecord, type DeploymentState, type Place } from './record.js';

/** How often the view is written anew where others write at the same time. */
const maxViewWrites = 5;

/** What a version's record of the place is to be, by what it is now; undefined leaves it as it is. */
export type Decide = (version: ModelVersion, known: DeploymentRecord | undefined) => DeploymentRecord | undefined;

/**
 * Records what became of a place on every version that it concerns, as their tags are now: the `named` ones, and all that are open there,
 * of whatever model. For whoever holds the lease of the place: others write other places.
 */
export async function recordPlace({ registry }: Mlflow, place: Place, { model, versions: named }: NamedVersions, decide: Decide): Promise<void> {
  const [open, read] = await Promise.all([
    findVersionsAt(registry, place, model),
    Promise.all(named.map((each) => undefinedOn('E_MODEL_NOT_FOUND', undefinedOn('E_VERSION_NOT_FOUND', registry.version(each.model, each.version))))),
  ]);
  const all = new Map([...open, ...read.flatMap((each) => each ?? [])].map((each) => [JSON.stringify([each.model, each.version]), each]));
  const changes = [...all.values()].flatMap((version) => {
    const record = decide(version, findRecordAt(version, place));
    const byOtherAddress = findOpen(version).filter((each) => isSameByOtherAddress(each, place)).flatMap((each) => closeAs(each, decide(version, each)));
    return [...(record === undefined ? [] : [record]), ...byOtherAddress].map((each) => ({ version, record: each }));
  });
  // What serves first: killed on the way, a place has one record too many, and never none.
  changes.sort((a, b) => Number(isOpen(b.record)) - Number(isOpen(a.record)));
  for (const { version, record } of changes) await writeRecord({ registry }, version, record);
}

/** What was written by another address of the cluster keeps all else that it says. */
const closeAs = (known: DeploymentRecord, { state, time, reason }: Partial<DeploymentRecord> = {}): readonly DeploymentRecord[] =>
  state === undefined || time === undefined || isOpen({ ...known, state }) ? [] : [{ ...known, state, time, ...(reason === undefined ? {} : { reason }) }];

export interface NamedVersions {
  /** Undefined where it is not known, as of a place where nothing is any more: what earlier releases recorded is not found then. */
  readonly model: string | undefined;
  readonly versions: readonly ModelVersionName[];
}

export const isSameVersion = (a: ModelVersionName, b: ModelVersionName): boolean => a.model === b.model && a.version === b.version;

/** Why a version is no longer what is deployed in a place. */
export const describeReplaced = ({ model }: ModelVersionName, serving: ModelVersionName): string =>
  `version ${serving.version}${serving.model === model ? '' : ` of ${serving.model}`} serves there now`;

/** The versions that may have an open record of a place: by its own tag, of any model, by the tag of earlier releases, and by what the place is in the cluster. */
export async function findVersionsAt(registry: Mlflow['registry'], place: Place, model: string | undefined): Promise<readonly ModelVersion[]> {
  try {
    // Of serving and deploying; what else may hold it is told apart by reading it. MLflow's filters take no quote in a text.
    const { uid } = place;
    const bare = bareAddress(place.server);
    const found = await Promise.all([
      registry.versionsWithTag(placeTag(place), 'ing'),
      bare === place.server ? [] : registry.versionsWithTag(placeTag({ ...place, server: bare }), 'ing'),
      model === undefined ? [] : registry.versionsWithTag(deploymentTag, 'serving', model),
      // The view has the records of all addresses.
      uid === undefined || !/^[\w-]+$/.test(uid) ? [] : registry.versionsWithTag(deploymentTag, uid),
    ]);
    return found.flat();
  } catch (thrown) {
    if (!(thrown instanceof StepError) || thrown.code !== 'E_MLFLOW_REFUSED') throw thrown;
    return model === undefined ? [] : registry.versionsOfModel(model);
  }
}

/** Closes what is open: the version is no longer what is deployed in the place. */
export const close = (known: DeploymentRecord | undefined, time: string, state: DeploymentState, reason: string): DeploymentRecord | undefined =>
  known !== undefined && isOpen(known) ? { ...known, time, state, reason } : undefined;

/** Says of a version that served in the place before that it does so again. */
export function reopen(known: DeploymentRecord | undefined, { server, namespace, name, uid, time }: Place & Pick<DeploymentRecord, 'time'>, version: string): DeploymentRecord {
  const { reason: _past, ...rest } = known ?? { server, namespace, name, version };
  return { ...rest, ...(uid === undefined ? {} : { uid }), state: 'serving', time };
}

/** Writes one record on a version as it was just read, unless the same is there already, and renews the view. */
export async function writeRecord({ registry }: Pick<Mlflow, 'registry'>, version: ModelVersion, given: DeploymentRecord): Promise<void> {
  const record = { ...given, model: version.model };
  const text = renderRecords([], record);
  const known = findRecordAt(version, record);
  if (known !== undefined && parseRecords(text).every((each) => isEqualButForTime(known, each))) return renewView(registry, version, false);
  await registry.setVersionTag(version.model, version.version, placeTag(record), text);
  await renewView(registry, withRecord(version, record, text), true);
}

/** What was said before anything was applied. */
export interface Intent {
  readonly place: Place;
  /** What the place's own tag said before: how an earlier deploy of the version had ended there. */
  readonly before: DeploymentRecord | undefined;
}

/** Says before anything is applied where a version will be, unless that is known: whoever looks for it finds the place, also where this is killed. */
export async function recordIntent({ registry }: Mlflow, version: ModelVersion, record: DeploymentRecord): Promise<Intent | undefined> {
  const known = findRecordAt(version, record);
  if (known !== undefined && isOpen(known)) return undefined;
  await registry.setVersionTag(version.model, version.version, placeTag(record), renderRecords([], { ...record, model: version.model }));
  return { place: record, before: findOwnRecordAt(version, record) };
}

/** Takes back what recordIntent wrote, where nothing was applied. */
export const withdrawIntent = ({ registry }: Mlflow, { model, version }: ModelVersion, { place, before }: Intent): Promise<void> =>
  before === undefined ? registry.deleteVersionTag(model, version, placeTag(place)) : registry.setVersionTag(model, version, placeTag(place), renderRecords([], before));

/**
 * Writes the view until it shows what the tags say. Whoever wrote a tag reads the view back after the last writing of his, so that
 * of several at once the last one sees what all have written.
 */
async function renewView(registry: Mlflow['registry'], version: ModelVersion, isWritten: boolean): Promise<void> {
  let now = version;
  let isFresh = !isWritten;
  for (let writes = 0; ;) {
    const text = renderView(now);
    if (now.tags.get(deploymentTag) !== text) {
      if (writes === maxViewWrites) return;
      await registry.setVersionTag(now.model, now.version, deploymentTag, text);
      writes += 1;
    } else if (isFresh) {
      return;
    }
    now = await registry.version(now.model, now.version);
    isFresh = true;
  }
}

const isEqualButForTime = (a: DeploymentRecord, b: DeploymentRecord): boolean =>
  isObject(a) && isObject(b) && [...new Set([...Object.keys(a), ...Object.keys(b)])].every((field) => field === 'time' || field === 'pipeline' || a[field] === b[field]);

/** Where a version may be deployed, by its own tags. */
export const findOpen = (version: ModelVersion): readonly DeploymentRecord[] => readRecords(version).filter(isOpen);

/**
 * MLflow for what only the holder of a lease may write: nothing is sent while the lease may be another's. What serves, serves also
 * when MLflow cannot be told: what it has against that is given to `onProblem`. `act` must bear being done twice: if `signal` ends the step
 * before or within it, it has some seconds of its own. Without a signal it ends with the step.
 */
export async function recordingUnder(
  lease: LeaseGuard, connected: Mlflow, signal: AbortSignal | undefined, act: (mlflow: Mlflow) => Promise<void>, onProblem: (error: StepError) => void,
): Promise<void> {
  const attempt = (mlflow: Mlflow): Promise<void> => act(mlflow.guarded(() => lease.assertBelieved()));
  const attemptInOwnTime = (): Promise<void> => attempt(connected.forCleanup(recordMs));
  try {
    await lease.believe(AbortSignal.timeout(recordMs));
    if (signal?.aborted) await attemptInOwnTime();
    else await attempt(connected).catch(async (error: unknown) => {
      if (!signal?.aborted) throw error;
      await attemptInOwnTime();
    });
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    onProblem(error);
  }
}
