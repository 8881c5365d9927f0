import { StepError } from '../errors.js';
import { numberAt, textAt, type JsonObject } from '../json.js';
import { computeKept, writeKept, type KeptManifest } from '../serving/kept-manifest.js';
import type { Before } from './before.js';
import type { DeployContext, Deploying } from './deploying.js';
import { recordDeployment, recordMs, recordReplaced, type DeploymentRecord, type DeploymentState } from './record.js';

/** Keeps what serves now as what a later failure goes back to. It serves also where it cannot be kept. */
export async function keep({ log }: DeployContext, { cluster, manifest, marker, version, namespace }: Deploying, { kept }: Before, applied: JsonObject, verified: boolean): Promise<Pick<KeptManifest, 'earlier'>> {
  if (kept?.marker === marker && (kept.verified || !verified)) return kept;
  const ownerUid = textAt(applied, 'metadata', 'uid') ?? '';
  // It never had another spec: this manifest made it, be it in an earlier run that was killed.
  const made = numberAt(applied, 'metadata', 'generation') === 1;
  const next = computeKept(kept, { manifest, marker, version: version.version, verified }, ownerUid, made);
  try {
    await writeKept(cluster, namespace, next);
  } catch (error) {
    if (!(error instanceof StepError) || error.outcome === 'cancelled') throw error;
    log.warn(`A later rollback CANNOT GO BACK to this version, because its manifest could not be kept: ${error.message}`);
  }
  return next;
}

/** Says in MLflow where the version is now. What serves, serves also when MLflow cannot be told. */
export async function record(
  context: DeployContext, deploying: Deploying, state: DeploymentState, about: Pick<DeploymentRecord, 'verified' | 'reason'>, previousVersion: string,
): Promise<void> {
  const { version, cluster, namespace, address, url } = deploying;
  const { inputs, pipeline, log, signal } = context;
  const connected = await context.mlflow();
  const mlflow = signal.aborted ? connected.forCleanup(recordMs) : connected;
  const entry: DeploymentRecord = {
    state, time: new Date().toISOString(), server: cluster.server, namespace, name: address.name, version: version.version, url, ...about,
    ...(inputs.at === undefined ? {} : { target: inputs.at }),
    ...(pipeline.link === undefined ? {} : { pipeline: pipeline.link }),
  };
  try {
    await recordDeployment(mlflow, version, entry);
    if (state !== 'serving' || previousVersion === '' || previousVersion === version.version) return;
    const previous = await mlflow.registry.version(version.model, previousVersion);
    await recordReplaced(mlflow, previous, entry, 'replaced', `version ${version.version} serves there now`);
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    if (error.code === 'E_VERSION_NOT_FOUND') return;
    log.warn(`The deployment is not recorded on the model version: ${error.message}`);
  }
}
