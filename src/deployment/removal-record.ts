import { StepError } from '../errors.js';
import { textAt, type JsonObject } from '../json.js';
import type { Cluster, LeaseGuard, ObjectAddress } from '../kubernetes/cluster.js';
import type { Mlflow } from '../mlflow/mlflow.js';
import { deployedVersion } from '../serving/ownership.js';
import { seldonDeployments } from '../serving/seldon-deployment.js';
import type { Log, PipelineFacts } from '../step.js';
import { placeOf, recordMs, type Place } from './record.js';
import { close, findOpen, findVersionsAt, recordingUnder, recordPlace } from './recording.js';
import { underLease } from './under-lease.js';

/** What recording a removal needs of its step. */
interface RemovalContext {
  readonly inputs: { readonly 'tracking-uri'?: string | undefined; readonly name?: string | undefined; readonly model?: string | undefined };
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly stopped: AbortSignal;
  readonly pipeline: PipelineFacts;
  mlflow(): Promise<Mlflow>;
}

/** Removing needs the cluster alone: what MLflow has against the record makes nothing red. */
export async function recordRemoval(context: RemovalContext, cluster: Cluster, lease: LeaseGuard, namespace: string, object: JsonObject, model: string | undefined): Promise<void> {
  const { log, inputs, signal } = context;
  const version = deployedVersion(object);
  if (model === undefined || version === undefined) return;
  if (inputs['tracking-uri'] === undefined) {
    log.progress(`The removal is not recorded on ${model} version ${version}: no tracking-uri is given.`);
    return;
  }
  const place = placeOf(cluster.identity, namespace, textAt(object, 'metadata', 'name') ?? '', object);
  const time = new Date().toISOString();
  const onProblem = ({ message }: StepError): void => log.warn(`The removal is not recorded on ${model} version ${version}: ${message}`);
  try {
    await recordingUnder(lease, await context.mlflow(), signal,
      (held) => recordPlace(held, place, { model, versions: [{ model, version }] }, (_each, known) => close(known, time, 'removed', 'it was undeployed')), onProblem);
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    onProblem(error);
  }
}

/**
 * Closes the records of what is not there any more: an undeploy that was killed had removed it, or somebody else did. As of every record, what MLflow
 * has against it makes nothing red.
 */
export async function forgetGone(context: RemovalContext, cluster: Cluster, namespace: string): Promise<void> {
  const { inputs: { name, model, 'tracking-uri': uri }, log, signal, stopped } = context;
  // All of the time can have gone into the removal and its record.
  if (uri === undefined || signal.aborted) return;
  const onProblem = ({ message }: StepError): void => log.warn(`Whether MLflow records what is not there any more is not known: ${message}`);
  try {
    const mlflow = await context.mlflow();
    for (const each of await findRecordedNames(mlflow.forCleanup(recordMs), { server: cluster.identity, namespace }, name, model)) {
      const address: ObjectAddress = { resource: seldonDeployments, namespace, name: each };
      if ((await cluster.get(address)) !== undefined) continue;
      await underLease(cluster, address, { step: 'undeploy', ...context }, async (held, lease) => {
        if ((await held.get(address)) !== undefined) return;
        const place = { server: cluster.identity, namespace, name: each };
        const time = new Date().toISOString();
        await recordingUnder(lease, mlflow.forCleanup(recordMs), undefined, (recorder) => recordPlace(recorder, place, { model, versions: [] }, (_version, known) => close(known, time, 'removed', 'it is not there any more')), onProblem);
      });
    }
  } catch (error) {
    if (!(error instanceof StepError) || stopped.aborted) throw error;
    onProblem(error);
  }
}

/** The names of a namespace that versions are recorded under: the one that was given, or those of the model. */
async function findRecordedNames({ registry }: Mlflow, { server, namespace }: Pick<Place, 'server' | 'namespace'>, name: string | undefined, model: string | undefined): Promise<ReadonlySet<string>> {
  const versions = name !== undefined ? await findVersionsAt(registry, { server, namespace, name }, model) : model === undefined ? [] : await registry.versionsOfModel(model);
  const open = versions.flatMap(findOpen).filter((each) => each.server === server && each.namespace === namespace && (name === undefined || each.name === name));
  return new Set(open.map((each) => each.name));
}
