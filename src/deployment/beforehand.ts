import { StepError } from '../errors.js';
import type { Cluster } from '../kubernetes/cluster.js';
import { namespaces } from '../kubernetes/resources.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { computeDialect, seldonDeployments } from '../serving/seldon-deployment.js';
import { planVerification, type VerificationPlan } from '../serving/verification.js';
import { silentLog } from '../step.js';
import { aim } from './aiming.js';
import type { DeployContext, Deploying } from './deploying.js';
import { assertRights, withAllMissing } from './missing-rights.js';
import { renderManifest, type Rendered } from './rendering.js';
import { askServer, type ServerAnswer } from './server-answer.js';
import { whileWaiting } from './while-waiting.js';

/** What a deploy makes of a version before it asks the cluster. */
export interface Prepared {
  readonly rendered: Rendered;
  readonly plan: VerificationPlan;
}

/** Renders the manifest of a version and finds what proves it. Throws what rendering throws, and E_VERIFY_IMPOSSIBLE. */
export async function prepare(context: DeployContext, mlflow: Mlflow, version: ModelVersion): Promise<Prepared> {
  const { inputs, log, pipeline } = context;
  const rendering = renderManifest(mlflow, version, inputs, { pipeline, timeoutMs: inputs.timeout, target: inputs.at, promotionId: inputs['promotion-id'] });
  // What is wrong with the cluster is told where it is asked for.
  if (inputs['dry-run'] !== 'client') whileWaiting(() => void context.cluster().catch(() => undefined));
  const rendered = await rendering;
  for (const note of rendered.notes) log.progress(note);
  for (const warning of rendered.warnings) log.warn(warning);
  return { rendered, plan: await planVerification(inputs.verify, mlflow.artifacts, version, computeDialect(rendered.manifest), rendered.mlModel) };
}

/** Asks the cluster all that it can say before anything is changed: rights, and what it makes of the manifest. Throws E_CLUSTER_FORBIDDEN, and what applying throws. */
export async function askBeforehand(context: DeployContext, { cluster, namespace, address, manifest, forTarget, pods, origin }: Deploying, plan: VerificationPlan): Promise<ServerAnswer | undefined> {
  const { inputs, log } = context;
  const mayCreate = inputs['create-namespace'];
  const needs = needsOf(context, plan);
  if (mayCreate && (await cluster.get({ resource: namespaces, name: namespace })) === undefined) {
    await Promise.all([assertServed(cluster), assertRights(cluster, namespace, needs)]);
    return undefined;
  }
  const [answer] = await Promise.all([
    askServer(await context.mlflow(), cluster, address, { manifest, forTarget, pods, origin }, inputs, (message) => log.warn(message)).catch(async (thrown: unknown) => {
      // A webhook of somebody else's in the cluster; it says nothing of the manifest.
      if (!(thrown instanceof StepError) || !thrown.message.includes('does not support dry run')) throw await withAllMissing(thrown, cluster, namespace, needs);
      log.warn(`The cluster cannot be asked beforehand what it makes of the manifest: ${thrown.message}`);
      return undefined;
    }),
    assertRights(cluster, namespace, needs),
  ]);
  return answer;
}

/** Where a proof is not required, one that cannot be had is only said. */
const needsOf = ({ inputs }: DeployContext, plan: VerificationPlan) =>
  ({ asksByProxy: plan.kind === 'request' && inputs.verify.kind === 'required' && inputs.endpoint === undefined, secret: inputs['storage-secret']?.name });

/** What deploys, with all rights that are missing told at once if one is. */
export async function tellingMissingRights<T>(context: DeployContext, { cluster, namespace }: Deploying, plan: VerificationPlan, deploy: () => Promise<T>): Promise<T> {
  try {
    return await deploy();
  } catch (thrown) {
    throw await withAllMissing(thrown, cluster, namespace, needsOf(context, plan));
  }
}

async function assertServed(cluster: Cluster): Promise<void> {
  if (await cluster.serves(seldonDeployments)) return;
  throw new StepError('E_CRD_MISSING', `The cluster at ${cluster.server} does not know ${seldonDeployments.kind}s: install Seldon Core first.`);
}

/**
 * Checks for a version that is about to be promoted all that its deploy can know beforehand, and changes nothing. The deploy itself comes to the
 * same by the same functions, and says again what is to be said.
 */
export async function checkBeforehand(context: DeployContext, version: ModelVersion): Promise<void> {
  const quiet: DeployContext = { ...context, log: silentLog, output: () => undefined };
  const { rendered, plan } = await prepare(quiet, await context.mlflow(), version);
  await askBeforehand(quiet, await aim(quiet, version, rendered), plan);
}
