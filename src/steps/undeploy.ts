import { StepError } from '../errors.js';
import { checked, checkTogether, duration, integer, text, type InputValues } from '../inputs.js';
import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { textAt, type JsonObject } from '../json.js';
import { renderAddress } from '../kubernetes/resources.js';
import { computeLabelValue } from '../manifest/label-value.js';
import { managedByLabel, managerName, modelKey, targetKey } from '../manifest/names.js';
import { removeKept } from '../serving/kept-manifest.js';
import { deployedModel, deployedVersion, isOurs } from '../serving/ownership.js';
import { seldonDeployments } from '../serving/seldon-deployment.js';
import { defineStep, type OutputDefinitions, type StepContext, type StepResult } from '../step.js';
import { clusterInputs, mlflowInputs } from './common-inputs.js';
import { recordReplaced } from '../deployment/record.js';
import { underLease } from '../deployment/under-lease.js';
import { parseTarget, showTarget } from '../mlflow/target.js';

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
  model: { kind: text, description: 'The registered model whose deployment is removed.' },
  version: { kind: integer(1), description: 'Only where this version of the model is deployed.' },
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
    const found = inputs.name === undefined ? await findByLabels(context, cluster, namespace) : await findByName(context, cluster, namespace, inputs.name);
    context.output('name', found.map((each) => textAt(each, 'metadata', 'name') ?? '').join(','));
    context.output('changed', String(found.length > 0));
    for (const object of found) await remove(context, cluster, namespace, object);
    return summarize(context, namespace, found);
  },
});

function assertNamed(inputs: Pick<InputValues<typeof undeployInputs>, 'name' | 'model' | 'version' | 'at'>): void {
  if (inputs.name !== undefined || (inputs.model !== undefined && (inputs.at !== undefined || inputs.version !== undefined))) return;
  throw new StepError('E_INPUT', 'What is to be removed? Give --name, or --model with --at or --version.');
}

async function findByName({ inputs }: UndeployContext, cluster: Cluster, namespace: string, name: string): Promise<readonly JsonObject[]> {
  const address = { resource: seldonDeployments, namespace, name };
  const object = await cluster.get(address);
  if (!object) return [];
  const problem = !isOurs(object)
    ? 'was not deployed by mlflow-steps'
    : inputs.model !== undefined && deployedModel(object) !== inputs.model
      ? `serves the model ${deployedModel(object) ?? 'of unknown name'}, not ${inputs.model}`
      : undefined;
  if (problem === undefined) return [object].filter((each) => isMeant(inputs, each));
  throw new StepError('E_NAME_TAKEN', `${renderAddress(address)} ${problem}, so it is left alone. Check --name and --namespace.`);
}

async function findByLabels({ inputs }: UndeployContext, cluster: Cluster, namespace: string): Promise<readonly JsonObject[]> {
  const objects = await cluster.list(seldonDeployments, namespace, { labelSelector: `${managedByLabel}=${managerName},${modelKey}=${computeLabelValue(inputs.model ?? '')}` });
  return objects.filter((each) => isMeant(inputs, each));
}

/** Labels are sanitised, so two models can share one: the annotations hold the exact names. */
function isMeant({ model, version, at }: UndeployContext['inputs'], object: JsonObject): boolean {
  const target = at === undefined ? undefined : showTarget(parseTarget(at));
  return (
    (model === undefined || deployedModel(object) === model) &&
    (version === undefined || deployedVersion(object) === String(version)) &&
    (target === undefined || textAt(object, 'metadata', 'annotations', targetKey) === target)
  );
}

async function remove(context: UndeployContext, cluster: Cluster, namespace: string, object: JsonObject): Promise<void> {
  const { log, inputs } = context;
  const name = textAt(object, 'metadata', 'name') ?? '';
  const uid = textAt(object, 'metadata', 'uid') ?? '';
  const address: ObjectAddress = { resource: seldonDeployments, namespace, name };
  await underLease(cluster, address, { step: 'undeploy', ...context }, async (held) => {
    log.progress(`Removing ${renderAddress(address)}.`);
    await held.delete(address, { uid });
    await held.waitForRemoval(address, uid, inputs.timeout, (message) => log.progress(message));
    await removeKept(held, namespace, name);
    await recordRemoval(context, held, namespace, object);
  });
}

/** Removing needs the cluster alone: what MLflow has against the record makes nothing red. */
async function recordRemoval(context: UndeployContext, cluster: Cluster, namespace: string, object: JsonObject): Promise<void> {
  const { log, inputs } = context;
  const model = deployedModel(object);
  const version = deployedVersion(object);
  if (model === undefined || version === undefined) return;
  if (inputs['tracking-uri'] === undefined) {
    log.progress(`The removal is not recorded on ${model} version ${version}: no tracking-uri is given.`);
    return;
  }
  const place = { state: 'removed', time: new Date().toISOString(), server: cluster.server, namespace, name: textAt(object, 'metadata', 'name') ?? '', version } as const;
  try {
    const mlflow = await context.mlflow();
    await recordReplaced(mlflow, await mlflow.registry.version(model, version), place, 'removed', 'it was undeployed');
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    log.warn(`The removal is not recorded on ${model} version ${version}: ${error.message}`);
  }
}

function summarize({ inputs }: UndeployContext, namespace: string, found: readonly JsonObject[]): StepResult {
  if (found.length === 0) return { outcome: 'unchanged', reason: `There is nothing to remove: ${describeWanted(inputs)} is not deployed in the namespace ${namespace}.` };
  const names = found.map((each) => textAt(each, 'metadata', 'name') ?? '').join(', ');
  return { outcome: 'done', reason: `Removed ${names} from ${namespace}; its pods are gone.` };
}

/** What was looked for, as the inputs have it. */
function describeWanted({ name, model, version, at }: UndeployContext['inputs']): string {
  const parts = [model, version === undefined ? undefined : `version ${version}`, at === undefined ? undefined : `for ${showTarget(parseTarget(at))}`];
  const served = parts.filter((part) => part !== undefined).join(' ');
  if (name === undefined) return served;
  return `SeldonDeployment/${name}${served === '' ? '' : ` with ${served}`}`;
}
