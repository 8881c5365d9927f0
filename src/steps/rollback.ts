import { StepError } from '../errors.js';
import { choice, duration, flag, text } from '../inputs.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { modelName, versionNumber } from '../mlflow/version-inputs.js';
import { defineStep, describeDoer, type OutputDefinitions, type StepContext, type StepResult } from '../step.js';
import { clusterInputs, mlflowInputs } from './common-inputs.js';
import { isHere, planReturns, type PlannedReturn } from '../deployment/planned-return.js';
import type { DeploymentRecord } from '../deployment/record.js';
import { findOpen } from '../deployment/recording.js';
import { carryOut } from '../deployment/returning.js';
import { describeStillServing } from '../deployment/still-serving.js';
import { LeaseLost } from '../promotion/lease-clock.js';
import { computeLockOptions, lockInputs } from '../promotion/lock-inputs.js';
import { findRecord, type PromotionRecord } from '../promotion/record.js';
import { undoPromotion } from '../promotion/undo.js';
import { quoteForeign } from '../untrusted-text.js';

const rollbackInputs = {
  ...mlflowInputs,
  ...clusterInputs,
  namespace: { ...clusterInputs.namespace, description: 'The namespace to look for deployments in; unless given, those that the version’s own record names, and the context’s own.' },
  model: { kind: modelName, required: true, description: 'The registered model.' },
  'promotion-id': { kind: text, required: true, description: 'The id that promote gave.' },
  version: { kind: versionNumber, description: 'The version that was promoted; without it, all versions of the model are looked through.' },
  deployment: {
    kind: choice('put-back', 'keep-first', 'leave'),
    default: 'put-back',
    description: 'What becomes of deployments that followed on the promotion: the version that served before is put back, and one that was the first is removed, or kept; or all are left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context or namespace is given.',
  },
  timeout: { kind: duration, default: '20m', description: 'How long the earlier version may take to serve.' },
  patience: { kind: duration, default: '60s', description: 'How long what may recover is given before the step is red; a second restart ends it sooner.' },
  'force-conflicts': { kind: flag, default: 'false', description: 'Takes fields of the deployment that another field manager owns.' },
  ...lockInputs,
} as const;

const rollbackOutputs = {
  version: { kind: 'small', description: 'The version whose promotion was to be undone.' },
  'previous-version': { kind: 'small', description: 'The version that holds the stage or alias again; empty where none held it before, or nothing was undone.' },
  deployments: { kind: 'small', description: 'What was put back or removed in the cluster, as namespace/name, separated by commas.' },
  changed: { kind: 'small', description: 'true where something was put back.' },
} as const satisfies OutputDefinitions;

type RollbackContext = StepContext<typeof rollbackInputs, typeof rollbackOutputs>;

export const rollback = defineStep({
  name: 'rollback',
  title: 'undo one promotion and its deployment',
  description:
    'Puts back in MLflow who held the stage or alias before a promotion, and in the cluster what its deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another promotion came after it.',
  inputs: rollbackInputs,
  outputs: rollbackOutputs,
  example: 'mlflow-steps rollback --model wine --promotion-id p-0b8f… --namespace models',

  async run(context): Promise<StepResult> {
    const { inputs } = context;
    const id = inputs['promotion-id'];
    const mlflow = await context.mlflow();
    const version = inputs.version === undefined ? await findPromoted(mlflow, inputs.model, id) : await mlflow.registry.version(inputs.model, String(inputs.version));
    context.output('version', version.version);
    context.output('changed', 'false');
    const record = findRecord(version);
    const returns = await plan(context, version, record, false);
    const { undone, wasUndone, detail, previousVersion } = await undo(context, mlflow, version.version);
    context.output('changed', String(undone));
    context.output('previous-version', undone ? (previousVersion ?? '') : '');
    if (record === undefined || (!undone && !wasUndone)) return { outcome: 'unchanged', reason: detail };
    const { details, names } = await putBack(context, mlflow, version, record, returns, detail);
    const left = await findLeft(context, mlflow, version, record);
    return { outcome: undone || names.length > 0 ? 'done' : 'unchanged', reason: [detail, ...details, ...left].join(' ') };
  },
});

/** What is to be done in the cluster, as it is before anything is undone, or after that. */
async function plan(step: RollbackContext, version: ModelVersion, record: PromotionRecord | undefined, isUndone: boolean): Promise<readonly PlannedReturn[]> {
  const { deployment, kubeconfig, context, namespace, 'promotion-id': id } = step.inputs;
  if (deployment === 'leave' || record?.id !== id) return [];
  const open = findOpen(version);
  if (!isAsked({ kubeconfig, context, namespace }, open)) return [];
  const cluster = await step.cluster();
  const here = new Set<DeploymentRecord>();
  for (const each of open) {
    const { server, namespace: elsewhere, name } = each;
    const isThis = await isHere(cluster, each);
    if (isThis) here.add(each);
    if (isUndone) continue;
    if (!isThis) step.log.warn(quoteForeign(`${version.model} version ${version.version} is recorded as serving also as ${elsewhere}/${name} of ${server}, which is another cluster than ${cluster.identity}: nothing is done there.`, 1000));
    else if (namespace !== undefined && elsewhere !== namespace) step.log.warn(quoteForeign(`${version.model} version ${version.version} is recorded as serving also as ${elsewhere}/${name}: nothing is done there, because of --namespace.`, 1000));
  }
  return planReturns(cluster, await step.mlflow(), version, [...here], { record, keepFirst: deployment === 'keep-first' }, namespace, isUndone);
}

const isAsked = ({ kubeconfig, context, namespace }: Pick<RollbackContext['inputs'], 'kubeconfig' | 'context' | 'namespace'>, open: readonly DeploymentRecord[]): boolean =>
  open.length > 0 || [kubeconfig, context, namespace].some((each) => each !== undefined);

/** Says what serves the version after all, as it is now. What cannot be seen makes no rollback red that is done. */
async function findLeft({ inputs, log, ...step }: RollbackContext, mlflow: Mlflow, { model, version }: ModelVersion, record: PromotionRecord): Promise<readonly string[]> {
  try {
    const now = await mlflow.registry.version(model, version);
    const open = findOpen(now);
    if (inputs.deployment === 'leave' && open.length > 0) return [quoteForeign(`It is recorded as serving still (--deployment leave): ${open.map((each) => `${each.namespace}/${each.name}`).join(', ')}.`, 1000)];
    if (inputs.deployment === 'leave' || !isAsked(inputs, open)) return [];
    const cluster = await step.cluster();
    const namespaces = new Set([inputs.namespace ?? cluster.defaultNamespace]);
    if (inputs.namespace === undefined) for (const each of open) if (await isHere(cluster, each)) namespaces.add(each.namespace);
    const left = await describeStillServing(cluster, now, record, namespaces);
    for (const each of left) log.warn(each);
    return left;
  } catch (thrown) {
    if (!(thrown instanceof StepError) || step.signal.aborted) throw thrown;
    log.warn(`Whether anything serves ${model} version ${version} still is not known: ${thrown.message}`);
    return [];
  }
}

interface PutBack {
  readonly details: readonly string[];
  readonly names: readonly string[];
}

/**
 * One after the other; what fails in one place keeps no other from getting back what served there. A deploy may have applied the version since it was
 * planned; one that applies it later finds that its promotion was undone.
 */
async function putBack(context: RollbackContext, mlflow: Mlflow, version: ModelVersion, record: PromotionRecord, before: readonly PlannedReturn[], done: string): Promise<PutBack> {
  const { inputs, log, pipeline, signal } = context;
  const undone = { record, keepFirst: inputs.deployment === 'keep-first' };
  const details: string[] = [];
  const names: string[] = [];
  const failures: StepError[] = [];
  const attempt = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await act();
    } catch (thrown) {
      if (!(thrown instanceof StepError) || signal.aborted) throw thrown;
      failures.push(thrown);
      return undefined;
    }
  };
  const after = (await attempt(async () => plan(context, await mlflow.registry.version(version.model, version.version), record, true))) ?? [];
  const isPlanned = ({ address }: PlannedReturn): boolean => before.some((each) => each.address.namespace === address.namespace && each.address.name === address.name);
  for (const each of [...before, ...after.filter((more) => !isPlanned(more))]) {
    await attempt(async () => {
      const { detail, changed } = await carryOut(await context.cluster(), mlflow, each, version, undone, {
        log, pipeline, signal, force: inputs['force-conflicts'], timeoutMs: context.waitMs(inputs.timeout), patienceMs: inputs.patience,
      });
      details.push(detail);
      if (changed) names.push(`${each.address.namespace ?? ''}/${each.address.name}`);
    });
    context.output('deployments', names.join(','));
    if (names.length > 0) context.output('changed', 'true');
  }
  const [first] = failures;
  if (first === undefined) return { details, names };
  const { code, outcome, exit, cause } = first;
  throw new StepError(code, [...failures.map(({ message }) => message), done, ...details].join(' '), { outcome, exit, cause });
}

async function undo(context: RollbackContext, mlflow: Mlflow, version: string): ReturnType<typeof undoPromotion> {
  const { model, 'promotion-id': id } = context.inputs;
  try {
    return await undoPromotion(mlflow, model, version, id, computeLockOptions(context), describeDoer('rollback', context.pipeline));
  } catch (thrown) {
    if (!(thrown instanceof LeaseLost)) throw thrown;
    throw new StepError('E_PROMOTION_OVERTAKEN', `The lock of ${model} ran out before ${id} was undone. Run the step again.`, { cause: thrown });
  }
}

/** The version whose latest record is of this promotion, or knows it as undone. Throws E_PROMOTION_NOT_FOUND: a later one of the same version leaves no trace of it. */
async function findPromoted({ registry }: Mlflow, model: string, id: string): Promise<ModelVersion> {
  await registry.model(model);
  const versions = await registry.versionsOfModel(model);
  const found = versions.find((each) => findRecord(each)?.id === id) ?? versions.find((each) => findRecord(each)?.undoneBefore?.includes(id));
  if (found !== undefined) return found;
  throw new StepError(
    'E_PROMOTION_NOT_FOUND',
    `No version of ${model} has the record of the promotion ${id}. Check the id and the model; if the version was promoted again since, that replaced the record, and there is nothing to undo.`,
  );
}
