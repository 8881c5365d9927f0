import { StepError } from '../errors.js';
import { checked, checkTogether, duration, text, type InputValues } from '../inputs.js';
import type { Cluster, LeaseGuard, ObjectAddress } from '../kubernetes/cluster.js';
import { textAt, type JsonObject } from '../json.js';
import { findMakers, renderOwner } from '../kubernetes/managed-fields.js';
import { renderAddress } from '../kubernetes/resources.js';
import { computeLabelValue } from '../manifest/label-value.js';
import { managedByLabel, managerName, modelKey, runIdAnnotation } from '../manifest/names.js';
import { removeKept } from '../serving/kept-manifest.js';
import { deployedFor, deployedModel, deployedVersion, isOurs } from '../serving/ownership.js';
import { seldonDeployments } from '../serving/seldon-deployment.js';
import { defineStep, type OutputDefinitions, type StepContext, type StepResult } from '../step.js';
import { clusterInputs, mlflowInputs } from './common-inputs.js';
import { forgetGone, recordRemoval } from '../deployment/removal-record.js';
import { describeDeployed, explainAbsence } from '../deployment/nothing-to-remove.js';
import { placeOf } from '../deployment/record.js';
import { wasRenamed } from '../deployment/renamed.js';
import { underLease } from '../deployment/under-lease.js';
import { parseTarget, showTarget } from '../mlflow/target.js';
import { modelName, versionNumber } from '../mlflow/version-inputs.js';

const undeployInputs = {
  ...mlflowInputs,
  'tracking-uri': {
    ...mlflowInputs['tracking-uri'],
    // A wrong one makes nothing red here, where MLflow is only told.
    kind: text,
    required: false,
    description: 'The http(s) address of the MLflow server, to record the removal on the version. Without it the removal is recorded nowhere.',
  },
  ...clusterInputs,
  name: { kind: text, description: 'The name of the SeldonDeployment. Either this, or `model` with `at` or `version`.' },
  model: { kind: modelName, description: 'The registered model whose deployment is removed.' },
  version: { kind: versionNumber, description: 'Only where this version of the model is deployed.' },
  at: { kind: checked(text, parseTarget), description: 'Only what was deployed for this stage or @alias.' },
  timeout: { kind: duration, default: '5m', description: 'How long its pods may take to end.' },
} as const;

const undeployOutputs = {
  name: { kind: 'small', description: 'What was removed, separated by commas; empty where there was nothing.' },
  namespace: { kind: 'small', description: 'The namespace it was in.' },
  changed: { kind: 'small', description: 'true where something was removed.' },
} as const satisfies OutputDefinitions;

type UndeployContext = StepContext<typeof undeployInputs, typeof undeployOutputs>;

export const undeploy = defineStep({
  name: 'undeploy',
  title: 'remove what deploy made',
  description: 'Removes a deployment of this project and waits until its pods are gone. Leaves what is not its own; what is absent is fine.',
  inputs: undeployInputs,
  checks: [checkTogether(undeployInputs, ['name', 'model', 'version', 'at'], assertNamed)],
  outputs: undeployOutputs,
  example: 'mlflow-steps undeploy --name wine --namespace models',
  run: async (context) => {
    const { inputs } = context;
    const cluster = await context.cluster();
    const namespace = inputs.namespace ?? cluster.defaultNamespace;
    context.output('namespace', namespace);
    context.output('name', '');
    context.output('changed', 'false');
    const formers = await findFormers(context, cluster, namespace);
    const found = inputs.name === undefined ? await findByLabels(context, cluster, namespace, formers) : await findByName(context, cluster, namespace, inputs.name, formers);
    const details: string[] = [];
    const removed: string[] = [];
    for (const name of found) {
      const left = await remove(context, cluster, namespace, name, formers, () => {
        removed.push(name);
        context.output('name', removed.join(','));
        context.output('changed', 'true');
      });
      if (left !== undefined) details.push(left);
    }
    if (details.length === 0) await forgetGone(context, cluster, namespace);
    const instead = found.length === 0 ? await explainAbsence(cluster, namespace, inputs, (object) => inputs.model !== undefined && isOfModel(object, inputs.model, formers)) : '';
    return summarize(context, namespace, removed, details, instead);
  },
});

function assertNamed(inputs: Pick<InputValues<typeof undeployInputs>, 'name' | 'model' | 'version' | 'at'>): void {
  if (inputs.name !== undefined || (inputs.model !== undefined && (inputs.at !== undefined || inputs.version !== undefined))) return;
  throw new StepError('E_INPUT', 'What is to be removed? Give --name, or --model with --at or --version.');
}

type Formers = ReadonlySet<string>;

/** The names that the model had before it was renamed in MLflow, as deployments of ours here still have them. Without MLflow none are known. */
async function findFormers(context: UndeployContext, cluster: Cluster, namespace: string): Promise<Formers> {
  const { model, name: wanted, 'tracking-uri': uri } = context.inputs;
  const formers = new Set<string>();
  if (model === undefined || uri === undefined) return formers;
  const objects = await cluster.list(seldonDeployments, namespace, { labelSelector: `${managedByLabel}=${managerName}`, ...(wanted === undefined ? {} : { fieldSelector: `metadata.name=${wanted}` }) });
  const others = objects.filter((each) => deployedModel(each) !== model);
  if (others.length === 0) return formers;
  try {
    // Whatever MLflow does, there is time left for what needs the cluster alone.
    const mlflow = (await context.mlflow()).forCleanup(context.inputs.timeout / 4).within(context.signal);
    const runs = new Map((await mlflow.registry.versionsOfModel(model)).map(({ version, runId }) => [version, runId]));
    for (const object of others) {
      const [version = '', runId = ''] = [deployedVersion(object), textAt(object, 'metadata', 'annotations', runIdAnnotation)];
      const place = placeOf(cluster.identity, namespace, textAt(object, 'metadata', 'name') ?? '', object);
      if (runs.get(version) === runId && (await wasRenamed(mlflow, object, model, place))) formers.add(deployedModel(object) ?? '');
    }
  } catch (error) {
    if (!(error instanceof StepError) || error.outcome === 'cancelled') throw error;
    context.log.warn(`Whether ${model} had another name before is not known: ${error.message}`);
  }
  return formers;
}

const isOfModel = (object: JsonObject, model: string, formers: Formers): boolean => {
  const deployed = deployedModel(object);
  return deployed === model || (deployed !== undefined && formers.has(deployed));
};

/** The name, where what is meant is there. Throws E_NAME_TAKEN. */
async function findByName({ inputs }: UndeployContext, cluster: Cluster, namespace: string, name: string, formers: Formers): Promise<readonly string[]> {
  const address = { resource: seldonDeployments, namespace, name };
  const object = await cluster.get(address);
  if (!object) return [];
  const problem = findForeigner(inputs, object, formers);
  if (problem === undefined) return isMeant(inputs, object, formers) ? [name] : [];
  throw new StepError('E_NAME_TAKEN', `${renderAddress(address)} ${problem}, so it is left alone. Check --name and --namespace.`);
}

/** Whose it is, where it is not what may be removed. */
const findForeigner = ({ model }: UndeployContext['inputs'], object: JsonObject, formers: Formers): string | undefined =>
  !isOurs(object) ? 'was not deployed by mlflow-steps'
  : model !== undefined && !isOfModel(object, model, formers) ? `serves the model ${deployedModel(object) ?? 'of unknown name'}, not ${model}`
  : undefined;

async function findByLabels({ inputs }: UndeployContext, cluster: Cluster, namespace: string, formers: Formers): Promise<readonly string[]> {
  const values = [inputs.model ?? '', ...formers].map(computeLabelValue);
  const objects = await cluster.list(seldonDeployments, namespace, { labelSelector: `${managedByLabel}=${managerName},${modelKey} in (${values.join(',')})` });
  return objects.filter((each) => isMeant(inputs, each, formers)).flatMap((each) => textAt(each, 'metadata', 'name') ?? []);
}

/** Labels are sanitised, so two models can share one: the annotations hold the exact names. */
function isMeant({ model, version, at }: UndeployContext['inputs'], object: JsonObject, formers: Formers): boolean {
  const target = at === undefined ? undefined : showTarget(parseTarget(at));
  return (
    (model === undefined || isOfModel(object, model, formers)) &&
    (version === undefined || deployedVersion(object) === String(version)) &&
    (target === undefined || deployedFor(object) === target)
  );
}

/**
 * Removes what is there once the lease is held, if it is still what was meant: a deploy may have ended while the lease was waited for.
 * Returns why it was left, where it was.
 */
async function remove(context: UndeployContext, cluster: Cluster, namespace: string, name: string, formers: Formers, onDeleted: () => void): Promise<string | undefined> {
  const { log, inputs } = context;
  const address: ObjectAddress = { resource: seldonDeployments, namespace, name };
  const shown = renderAddress(address);
  const act = async (held: Cluster, lease: LeaseGuard): Promise<string | undefined> => {
    const object = await held.get(address);
    if (object === undefined) return `${shown} was removed by somebody else meanwhile.`;
    const foreigner = findForeigner(inputs, object, formers);
    if (foreigner !== undefined) return `${shown} is left alone: it ${foreigner}, by now.`;
    if (!isMeant(inputs, object, formers)) return `${shown} is left alone: it was deployed again meanwhile, as ${describeDeployed(object)}.`;
    const uid = textAt(object, 'metadata', 'uid') ?? '';
    const changed = findMakers(object, managerName).map(renderOwner);
    log.progress(`Removing ${shown}, deployed as ${describeDeployed(object)}${changed.length === 0 ? '' : `, and changed besides by ${changed.join(' and ')}`}.`);
    await held.remove(address, uid, { timeoutMs: context.waitMs(inputs.timeout), report: (message) => log.progress(message), onDeleted });
    await removeKept(held, namespace, name);
    await recordRemoval(context, held, lease, namespace, object, nameNow(inputs.model, object, formers));
    return undefined;
  };
  try {
    return await underLease(cluster, address, { step: 'undeploy', ...context }, act);
  } catch (thrown) {
    // Nothing can be made in it any more, a Lease neither; so nobody deploys there meanwhile.
    if (!(thrown instanceof StepError) || thrown.code !== 'E_NAMESPACE_NOT_FOUND') throw thrown;
    log.progress(`The namespace ${namespace} is being deleted, and ${shown} with it.`);
    return act(cluster, { lost: new AbortController().signal, believe: () => Promise.resolve(), assertBelieved: () => undefined });
  }
}

/** The model as it is called now. */
function nameNow(model: string | undefined, object: JsonObject, formers: Formers): string | undefined {
  const deployed = deployedModel(object);
  return deployed !== undefined && formers.has(deployed) ? model : deployed;
}

function summarize({ inputs }: UndeployContext, namespace: string, removed: readonly string[], details: readonly string[], instead: string): StepResult {
  const left = details.map((each) => ` ${each}`).join('');
  if (removed.length > 0) return { outcome: 'done', reason: `Removed ${removed.join(', ')} from ${namespace}; its pods are gone.${left}` };
  return { outcome: 'unchanged', reason: details.length > 0 ? `Nothing was removed.${left}` : `There is nothing to remove: ${describeWanted(inputs)} is not deployed in the namespace ${namespace}.${instead}` };
}

/** What was looked for, as the inputs have it. */
function describeWanted({ name, model, version, at }: UndeployContext['inputs']): string {
  const parts = [model, version === undefined ? undefined : `version ${version}`, at === undefined ? undefined : `for ${showTarget(parseTarget(at))}`];
  const served = parts.filter((part) => part !== undefined).join(' ');
  if (name === undefined) return served;
  return `SeldonDeployment/${name}${served === '' ? '' : ` with ${served}`}`;
}
