import { StepError } from '../errors.js';
import { quoteForeign } from '../untrusted-text.js';
import type { Cluster, LeaseGuard, ObjectAddress } from '../kubernetes/cluster.js';
import { textAt, type JsonObject } from '../json.js';
import { renderAddress } from '../kubernetes/resources.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { describeKept, keptModel, removeKept, writeKept, type KeptManifest, type ModelVersionName } from '../serving/kept-manifest.js';
import { deployedVersion } from '../serving/ownership.js';
import type { Log, PipelineFacts } from '../step.js';
import { goBackTo } from './going-back.js';
import { describeNothingKept, planReturn, type PlannedReturn, type Undone } from './planned-return.js';
import { placeOf } from './record.js';
import { close, describeReplaced, isSameVersion, recordingUnder, recordPlace, reopen, type Decide } from './recording.js';
import { removeFirst } from './removing.js';
import { underLease } from './under-lease.js';

interface ReturnOptions {
  readonly log: Log;
  readonly pipeline: PipelineFacts;
  readonly force: boolean;
  readonly timeoutMs: number;
  readonly patienceMs: number;
  /** Ends the step. */
  readonly signal: AbortSignal;
}

export interface Returned {
  /** One sentence: what was done, or why nothing was. */
  readonly detail: string;
  readonly changed: boolean;
}

/**
 * Carries out one return under the lease of the name, by what is there once that is held, and records it on both versions. Throws
 * E_ROLLOUT_FAILED where the earlier version does not serve, and E_NOTHING_KEPT.
 */
export async function carryOut(connected: Cluster, mlflow: Mlflow, { address }: PlannedReturn, version: ModelVersion, undone: Undone, options: ReturnOptions): Promise<Returned> {
  return underLease(connected, address, { step: 'rollback', ...options }, async (cluster, lease) => {
    const [live, now] = await Promise.all([cluster.get(address), mlflow.registry.version(version.model, version.version)]);
    const planned = await planReturn(cluster, mlflow, address, live, now, undone);
    return carryOutHeld(cluster, { mlflow, lease, signal: options.signal }, live, planned, { address, version: now, undone }, options);
  });
}

interface Returning {
  readonly address: ObjectAddress;
  readonly version: ModelVersion;
  readonly undone: Undone;
}

async function carryOutHeld(
  cluster: Cluster, recorder: Recorder, live: JsonObject | undefined, planned: PlannedReturn | 'nothing kept' | undefined, { address, version, undone }: Returning, { log, force, timeoutMs, patienceMs }: ReturnOptions,
): Promise<Returned> {
  const place = renderAddress(address);
  if (planned === 'nothing kept') throw describeNothingKept(address, version, 'It is left as it is: deploy what holds the target now.');
  if (live === undefined) {
    await record(cluster, recorder, { address, live }, version, undefined, log);
    return planned === undefined ? { detail: `${place} was removed meanwhile.`, changed: false } : { detail: describeRemoved(place), changed: true };
  }
  if (planned === undefined) return { detail: undone.keepFirst && deployedVersion(live) === version.version ? `${place} is kept.` : `${place} was deployed again meanwhile, and is left as it is.`, changed: false };
  const { back } = planned;
  if (back === undefined) {
    await removeFirst(cluster, address, textAt(live, 'metadata', 'uid') ?? '', log, timeoutMs);
    await record(cluster, recorder, { address, live }, version, undefined, log);
    return { detail: describeRemoved(place), changed: true };
  }
  const described = describeKept(back, version.model);
  log.progress(`Putting ${described} of ${place} back.`);
  // Before it is applied: what was kept last must never be what is rolled back, wherever this is killed.
  await writeKept(cluster, address.namespace ?? '', back);
  const { serves, unseen, explain } = await goBackTo(cluster, address, live, back, { force, timeoutMs, patienceMs, report: (waitingFor) => log.progress(`Rolling back: waiting for ${waitingFor}.`), tell: (message) => log.warn(message) });
  if (unseen) throw new StepError(unseen.code, `${place} was given ${described} again, and it could not be told whether that serves: ${unseen.message}`, { cause: unseen });
  if (!serves) throw new StepError('E_ROLLOUT_FAILED', `${place} was given ${described} again, and does not serve: ${quoteForeign(await explain())}. Mend that, or deploy a version that serves.`, { outcome: 'rollback-failed' });
  await record(cluster, recorder, { address, live }, version, back, log);
  if (back.adopted === undefined) return { detail: `${place} serves ${described} again.`, changed: true };
  await removeKept(cluster, address.namespace ?? '', address.name);
  return { detail: `${place} serves what was taken over again, as it stood, and is no longer managed by mlflow-steps.`, changed: true };
}

const describeRemoved = (place: string): string => `${place}, which this promotion's deploy was the first of, was removed.`;

interface Recorder {
  readonly mlflow: Mlflow;
  readonly lease: LeaseGuard;
  readonly signal: AbortSignal;
}

interface Seen {
  readonly address: ObjectAddress;
  readonly live: JsonObject | undefined;
}

/** Says in MLflow what became of the place: of the version, of the one that serves again, and of any other that a killed deploy left. */
async function record({ identity }: Cluster, { mlflow, lease, signal }: Recorder, { address: { namespace = '', name }, live }: Seen, { model, version }: ModelVersion, back: KeptManifest | undefined, log: Log): Promise<void> {
  const place = { ...placeOf(identity, namespace, name, live), time: new Date().toISOString() };
  // What was taken over is no version of ours.
  const again: ModelVersionName | undefined = back === undefined || back.adopted !== undefined ? undefined : { model: keptModel(back) ?? model, version: back.version };
  const decide: Decide = (each, known) => {
    if (again !== undefined && isSameVersion(each, again)) return reopen(known, place, again.version);
    if (again === undefined || isSameVersion(each, { model, version })) return close(known, place.time, back === undefined ? 'removed' : 'rolled-back', 'its promotion was rolled back');
    return close(known, place.time, 'replaced', describeReplaced(each, again));
  };
  await recordingUnder(lease, mlflow, signal, (held) => recordPlace(held, place, { model, versions: [{ model, version }, ...(again === undefined ? [] : [again])] }, decide),
    ({ message }) => log.warn(`The rollback is not recorded on the model versions: ${message}`));
}
