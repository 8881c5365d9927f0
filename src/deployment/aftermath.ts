import { StepError } from '../errors.js';
import { numberAt, textAt, type JsonObject } from '../json.js';
import { computeKept, writeKept, type KeptManifest, type ModelVersionName } from '../serving/kept-manifest.js';
import type { LeaseGuard } from '../kubernetes/cluster.js';
import { targetKey } from '../manifest/names.js';
import type { Mlflow } from '../mlflow/mlflow.js';
import { assertStandsStill } from '../promotion/promoted-version.js';
import type { Before } from './before.js';
import type { DeployContext, Deploying } from './deploying.js';
import { placeOf, recordMs, type DeploymentRecord, type DeploymentState } from './record.js';
import { close, describeReplaced, isSameVersion, recordingUnder, recordIntent, recordPlace, reopen, withdrawIntent, type Decide, type Intent } from './recording.js';

/** Keeps what serves now as what a later failure goes back to. It serves also where it cannot be kept. */
export async function keep({ log }: DeployContext, { cluster, manifest, marker, version, namespace, pods }: Deploying, { kept }: Before, applied: JsonObject, verified: boolean): Promise<Pick<KeptManifest, 'earlier'>> {
  if (kept?.marker === marker && (kept.verified || !verified)) return kept;
  const ownerUid = textAt(applied, 'metadata', 'uid') ?? '';
  // It never had another spec: this manifest made it, be it in an earlier run that was killed.
  const made = numberAt(applied, 'metadata', 'generation') === 1;
  const next = computeKept(kept, { manifest, marker, version: version.version, verified, pods }, ownerUid, made);
  try {
    await writeKept(cluster, namespace, next);
  } catch (error) {
    if (!(error instanceof StepError) || error.outcome === 'cancelled') throw error;
    log.warn(`A later rollback CANNOT GO BACK to this version, because its manifest could not be kept: ${error.message}`);
  }
  return next;
}

/** Whoever undid the promotion meanwhile may have seen nothing of this in the cluster yet. Throws E_PROMOTION_UNDONE; what cannot be asked of MLflow makes nothing red. */
export async function assertStillPromoted(context: DeployContext, { version, manifest }: Deploying): Promise<void> {
  try {
    await assertStandsStill((await context.mlflow()).forCleanup(recordMs), version, { at: manifest.metadata.annotations[targetKey], 'promotion-id': context.inputs['promotion-id'] });
  } catch (error) {
    if (!(error instanceof StepError) || error.code === 'E_PROMOTION_UNDONE') throw error;
    context.log.warn(`Whether the promotion still stands is not known: ${error.message}`);
  }
}

/** What serves in the place instead of the version: another one, or nothing any more. */
export type Instead = ModelVersionName | 'nothing';

/** What a record is written with: MLflow, and the right to it. */
export interface Recorder {
  readonly mlflow: Mlflow;
  readonly lease: LeaseGuard;
  /** The version of another registered model that the name was taken over from: not every MLflow finds it by the place. */
  readonly former?: ModelVersionName | undefined;
}

export const describeRecord = ({ pipeline }: Pick<DeployContext, 'pipeline'>, { version, cluster, namespace, address, url, manifest }: Deploying, state: DeploymentState): DeploymentRecord => ({
  state, time: new Date().toISOString(), server: cluster.identity, namespace, name: address.name, version: version.version, url,
  ...targetOf(manifest),
  ...(pipeline.link === undefined ? {} : { pipeline: pipeline.link }),
});

const targetOf = ({ metadata }: Deploying['manifest']): Pick<DeploymentRecord, 'target'> => {
  const target = metadata.annotations[targetKey];
  return target === undefined ? {} : { target };
};

interface About extends Pick<DeploymentRecord, 'verified' | 'reason'> {
  /** What is, or was, in the place. */
  readonly live: JsonObject | undefined;
}

/**
 * Says in MLflow where the version is now, and closes every other record of the place: also one that a deploy left which was killed. What serves,
 * serves also when MLflow cannot be told.
 */
export async function record(
  context: DeployContext, deploying: Deploying, { mlflow, lease, former }: Recorder, state: DeploymentState, { live, ...about }: About, instead: Instead | undefined,
): Promise<void> {
  const described = describeRecord(context, deploying, state);
  const own: DeploymentRecord = { ...described, ...placeOf(described.server, described.namespace, described.name, live), ...about };
  const { model, version } = deploying.version;
  const again = instead === undefined || instead === 'nothing' ? undefined : instead;
  const serving = state === 'serving' ? { model, version } : again;
  const decide: Decide = (each, known) => {
    if (again !== undefined && isSameVersion(each, again)) return reopen(known, own, again.version);
    if (isSameVersion(each, { model, version })) return own;
    if (serving !== undefined) return close(known, own.time, 'replaced', describeReplaced(each, serving));
    return instead === 'nothing' ? close(known, own.time, 'removed', 'the deployment was removed') : undefined;
  };
  await recordingUnder(lease, mlflow, context.signal,
    (held) => recordPlace(held, own, { model, versions: [{ model, version }, again, former].filter((each) => each !== undefined) }, decide),
    ({ message }) => context.log.warn(`The deployment is not recorded on the model version: ${message}`));
}

/** Says before the apply where the version is about to be, unless it is known to be there. Returns what it said; what MLflow has against it holds no deploy up. */
export async function announceIntent(context: DeployContext, deploying: Deploying, lease: LeaseGuard): Promise<Intent | undefined> {
  let intent: Intent | undefined;
  await recordingUnder(lease, await context.mlflow(), undefined, async (held) => {
    intent = await recordIntent(held, deploying.version, describeRecord(context, deploying, 'deploying'));
  }, ({ message }) => context.log.warn(`Where this deploys is not recorded beforehand on the model version: ${message}`));
  return intent;
}

/** Takes that back where nothing came to the cluster. */
export async function withdraw(context: DeployContext, { version }: Deploying, { mlflow, lease }: Recorder, intent: Intent): Promise<void> {
  await recordingUnder(lease, mlflow, context.signal, (held) => withdrawIntent(held, version, intent),
    ({ message }) => context.log.warn(`The record of what was about to be deployed is left on the model version: ${message}`));
}
