import type { JsonObject } from '../json.js';
import type { LeaseGuard } from '../kubernetes/cluster.js';
import { renderAddress } from '../kubernetes/resources.js';
import { resolvePromoted } from '../promotion/promoted-version.js';
import { keptOf, readKept, renameKept } from '../serving/kept-manifest.js';
import { deployedVersion, nameDeployed } from '../serving/ownership.js';
import type { VerificationPlan } from '../serving/verification.js';
import { defineStep, type StepResult } from '../step.js';
import { versionCheck } from './common-inputs.js';
import { planAdoption, takeOver } from '../deployment/adoption.js';
import { announceIntent, assertStillPromoted, keep, record, withdraw } from '../deployment/aftermath.js';
import { aim, ensureNamespace } from '../deployment/aiming.js';
import { findChanges } from '../deployment/changes.js';
import { applyDeployment } from '../deployment/applying.js';
import { announcing } from '../deployment/announcement.js';
import { awaitRollout } from '../deployment/awaiting-rollout.js';
import { readBefore, type Before } from '../deployment/before.js';
import { askBeforehand, prepare, tellingMissingRights } from '../deployment/beforehand.js';
import { deployOutputs, type DeployContext, type Deploying } from '../deployment/deploying.js';
import { ingressCheck } from '../deployment/ingress-inputs.js';
import { deployInputs } from '../deployment/inputs.js';
import { keepPods } from '../deployment/keep-pods.js';
import { keepTarget } from '../deployment/kept-target.js';
import { computeCleanupMs, putBack } from '../deployment/put-back.js';
import { loadRendering } from '../deployment/rendering.js';
import { applySecretOf } from '../deployment/storage-secret.js';
import { summarizeDeployment } from '../deployment/summary.js';
import { assertNameIsOurs } from '../deployment/taking.js';
import { underLease } from '../deployment/under-lease.js';
import { computeUnverified, renderWays, verify, type Verdict } from '../deployment/verifying.js';
import { whileWaiting } from '../deployment/while-waiting.js';

export const deploy = defineStep({
  name: 'deploy',
  title: 'deploy a model version and wait until it serves',
  description:
    'Renders the deploy.yaml that was logged with the version, applies it, waits until the new version is what serves, and proves that by a prediction. ' +
    'Where it cannot serve, says why and puts back what served before.',
  inputs: deployInputs,
  checks: [versionCheck, ingressCheck],
  outputs: deployOutputs,
  cleanupMs: computeCleanupMs,
  example: 'mlflow-steps deploy --model wine --at @champion --namespace models',
  run: async (context) => {
    const { inputs } = context;
    const mlflow = await context.mlflow();
    const resolving = resolvePromoted(mlflow, inputs);
    whileWaiting(() => void loadRendering());
    const version = await resolving;
    const { rendered, plan } = await prepare(context, mlflow, version);
    if (inputs['dry-run'] === 'client') return { outcome: 'done', reason: `${rendered.place} of ${version.model} version ${version.version} renders to a sound manifest; nothing was sent.` };

    const deploying = await aim(context, version, rendered);
    if (inputs['dry-run'] === 'server') return dryRun(context, deploying, plan);
    if (inputs['create-namespace']) await ensureNamespace(context, deploying);
    return announcing(context, deploying, () => tellingMissingRights(context, deploying, plan, () =>
      underLease(deploying.cluster, deploying.address, { step: 'deploy', ...context }, (cluster, lease) => deployHeld(context, { ...deploying, cluster }, plan, lease))));
  },
});

async function dryRun(context: DeployContext, deploying: Deploying, plan: VerificationPlan): Promise<StepResult> {
  const answer = await askBeforehand(context, deploying, plan);
  if (answer === undefined) return { outcome: 'done', reason: `All that can be asked beforehand of the namespace ${deploying.namespace} is right: what it makes of the manifest is not known yet. Nothing was changed.` };
  const { cluster, namespace, address } = deploying;
  const { takenOver } = answer;
  if (takenOver !== undefined) await planAdoption(context, deploying, takenOver, keptOf(takenOver, await readKept(cluster, namespace, address.name)));
  tellDifferences(context, `What would change in ${renderAddress(address)}`, [answer.pods, answer.differences].filter(Boolean).join('\n'));
  return { outcome: 'done', reason: `The cluster accepts the manifest: ${answer.summary}. Nothing was changed.` };
}

function tellDifferences({ log }: Pick<DeployContext, 'log'>, title: string, text: string): void {
  if (text !== '') log.foreign(title, text);
}

/** The part that only one deploy of a name does at a time. It goes by what it reads here, not by what was so before the lease was its own. */
async function deployHeld(context: DeployContext, aimed: Deploying, plan: VerificationPlan, lease: LeaseGuard): Promise<StepResult> {
  const { log, inputs } = context;
  const mlflow = await context.mlflow();
  const { objects, version, ...found } = await readBefore(context, aimed, () => resolvePromoted(mlflow, { ...inputs, version: Number(aimed.version.version) }));
  const { cluster, address } = aimed;
  const title = `${version.model} version ${version.version}`;
  const { live } = found;
  const { isRenamed, isForeign } = await assertNameIsOurs(mlflow, cluster, address, live, aimed.manifest, inputs);
  const rendered: Deploying = await keepTarget(mlflow, live, isRenamed, { ...aimed, version }, renderAddress(address), log);
  let deploying = rendered;
  const deployed = live && nameDeployed(live);
  const kept = found.kept && isRenamed && deployed ? renameKept(found.kept, deployed.model, version.model) : found.kept;
  const former = isRenamed ? undefined : deployed;
  const adoption = live !== undefined && isForeign ? await planAdoption(context, rendered, live, found.kept) : undefined;
  await applySecretOf(context, rendered);
  const previousVersion = (live && deployedVersion(live)) ?? '';
  context.output('previous-version', previousVersion);
  const intent = await announceIntent(context, deploying, lease);

  let before: Before = adoption ? { live, kept: adoption.kept, trouble: adoption.trouble } : { live, kept };
  let applied: JsonObject | undefined;
  let changed: boolean;
  let verdict: Verdict;
  try {
    const force = inputs['force-conflicts'];
    if (adoption) ({ before, applied } = await takeOver(context, rendered, adoption));
    else {
      deploying = { ...rendered, manifest: await keepPods(cluster, address, rendered.manifest, live, { pods: rendered.pods, deployments: objects.deployments, force }) };
      applied = await applyDeployment(cluster, address, deploying.manifest, { force, origin: deploying.origin, tell: (message) => log.warn(message) });
    }
    const changes = findChanges(live, applied);
    ({ changed } = changes);
    context.output('changed', String(changed));
    log.progress(`${renderAddress(address)} ${!live ? 'created' : changed ? 'configured' : 'unchanged'}: ${title}${deploying.modelUri === '' ? ', which its image holds' : ` from ${deploying.modelUri}`}.`);
    tellDifferences(context, `What changed in ${renderAddress(address)}`, changes.text);
    await awaitRollout(context, deploying, { live, objects, applied });
    verdict = await verify(context, deploying, plan);
    await assertStillPromoted(context, deploying);
    const { isProven: verified } = verdict;
    await keep(context, deploying, before, applied, verified);
    await record(context, deploying, { mlflow, lease, former }, 'serving', { verified, live: applied }, undefined);
    summarizeDeployment(context, deploying, { previousVersion, verdict, changed, pods: changes.pods });
  } catch (thrown) {
    throw await putBack(context, deploying, before, applied, thrown, inputs['on-failure'], async ({ state, reason, instead, isOpen }) => {
      // Who lost the lease knows no longer what became of the version; who has it says so.
      if (lease.lost.aborted) return;
      const recorder = { mlflow, lease, former };
      if (state !== undefined) await record(context, deploying, recorder, state, { verified: false, reason, live: applied ?? live }, instead);
      else if (intent && !isOpen) await withdraw(context, deploying, recorder, intent);
    });
  }
  const unverified = computeUnverified(verdict, inputs.verify, title);
  if (unverified !== undefined) throw unverified;
  const proof = verdict.isProven ? `, proven by a prediction ${renderWays(verdict, deploying)}` : ' (not verified)';
  return { outcome: changed ? 'done' : 'unchanged', reason: changed ? `${title} serves as ${renderAddress(address)}${proof}.` : `${title} was serving already as ${renderAddress(address)}.` };
}
