import { StepError } from '../errors.js';
import { checked, checkTogether, choice, text } from '../inputs.js';
import type { Mlflow, ModelVersion, Target } from '../mlflow/mlflow.js';
import { defineStep, describeDoer, type PipelineFacts, type StepResult } from '../step.js';
import { mlflowInputs } from './common-inputs.js';
import { LeaseLost } from '../promotion/lease-clock.js';
import { computeLockOptions, lockInputs } from '../promotion/lock-inputs.js';
import { acquireLock, type PromotionLock } from '../promotion/lock.js';
import { readEpoch } from '../promotion/lock-epoch.js';
import { timesOf } from '../promotion/move-targets.js';
import { findRecord, promotionTag, renderRecord, undoneBefore, type PromotionRecord } from '../promotion/record.js';
import { holderIn, holdsTarget, readStanding, type Standing } from '../promotion/standing.js';
import { parseTargets, showTarget, showTargets } from '../mlflow/target.js';
import { modelName, versionNumber } from '../mlflow/version-inputs.js';

const demoteInputs = {
  ...mlflowInputs,
  model: { kind: modelName, required: true, description: 'The registered model.' },
  version: { kind: versionNumber, required: true, description: 'The model version to demote.' },
  from: { kind: checked(text, parseTargets), required: true, description: 'Out of what: an @alias such as @champion, the stage Staging or Production, or one of each.' },
  'to-stage': { kind: choice('Archived', 'None'), default: 'Archived', description: 'The stage that a version taken out of a stage comes to.' },
  ...lockInputs,
} as const;

export const demote = defineStep({
  name: 'demote',
  title: 'take a version out of its stage or alias',
  description: 'Takes a model version out of a stage, an alias, or both, and records that on it. Nobody is put in its place; a version that is not there is left as it is.',
  inputs: demoteInputs,
  checks: [checkTogether(demoteInputs, ['from', 'to-stage'], assertStagesDiffer)],
  outputs: {
    version: { kind: 'small', description: 'The version that was to be demoted.' },
    'promotion-id': { kind: 'small', description: 'The id under which it is recorded: of the promotion that ended with it, if there was one.' },
  },
  example: 'mlflow-steps demote --model wine --version 2 --from @champion',

  async run(context): Promise<StepResult> {
    const { inputs } = context;
    const targets = parseTargets(inputs.from);
    const name = `${inputs.model} version ${inputs.version}`;
    const from = showTargets(targets);
    context.output('version', String(inputs.version));
    const mlflow = await context.mlflow();
    const standing = await readStanding(mlflow, inputs.model, String(inputs.version), targets);
    const intent = computeDemotion(standing, context.pipeline);
    const finish = (result: StepResult, id: string): StepResult => {
      context.output('promotion-id', id);
      return result;
    };
    // Asks for the error of a server that has no aliases at all.
    if (!isThere(standing) && standing.model.aliases.size === 0) for (const target of targets) await mlflow.registry.holder(inputs.model, target);
    if (!isThere(standing) && standing.record?.state !== 'demoting') return finish({ outcome: 'unchanged', reason: `${name} is not in ${from}.` }, standing.record?.state === 'demoted' ? standing.record.id : '');
    const lock = await acquireLock(mlflow, intent, computeLockOptions(context), readEpoch(standing.model));
    try {
      const { changed, recordKept, id } = await demoteUnder(lock, standing, context.pipeline, inputs['to-stage']);
      if (!changed) return finish({ outcome: 'unchanged', reason: `${name} is not in ${from}.` }, '');
      const kept = recordKept === undefined ? '' : ` Its record is still that of its promotion to ${recordKept.target}, which a rollback of that needs.`;
      return finish({ outcome: 'done', reason: `${name} was taken out of ${from}.${kept}` }, recordKept === undefined ? id : '');
    } catch (thrown) {
      if (!(thrown instanceof LeaseLost)) throw thrown;
      throw new StepError('E_PROMOTION_OVERTAKEN', `The lock of ${inputs.model} ran out before ${name} was taken out of ${from}. Run the step again.`, { cause: thrown });
    } finally {
      await lock.release();
    }
  },
});

/** Throws E_INPUT where a version would be taken out of a stage into the same one. */
function assertStagesDiffer({ from, 'to-stage': to }: { readonly from: string; readonly 'to-stage': string }): void {
  if (!parseTargets(from).some((target) => target.kind === 'stage' && target.stage === to)) return;
  throw new StepError('E_INPUT', `Nothing can be taken out of ${from} to ${to}: both are the same stage.`);
}

const isThere = ({ version, targets, holders }: Standing): boolean =>
  targets.some((target) => holdsTarget(version, target, holders.get(showTarget(target))));

/** The promotion that ends with this keeps its id and all that is known of it. */
function computeDemotion({ version, targets, record, latest }: Pick<Standing, 'version' | 'targets' | 'record' | 'latest'>, { actor, link, commit }: PipelineFacts): PromotionRecord {
  const by = { ...(actor === undefined ? {} : { actor }), ...(link === undefined ? {} : { pipeline: link }), ...(commit === undefined ? {} : { commit }) };
  const time = new Date().toISOString();
  const undoneBy = describeDoer('demote', { ...(link === undefined ? {} : { link }), ...(actor === undefined ? {} : { actor }) });
  if (record !== undefined && record.state !== 'refused' && record.state !== 'demoted') return { ...record, ...by, state: 'demoting', undoneTime: time, undoneBy };
  const undone = undoneBefore(latest);
  return { id: `d-${crypto.randomUUID()}`, state: 'demoting', model: version.model, version: version.version, target: showTargets(targets), verdict: 'ungated', gates: [], ...by, time, undoneTime: time, undoneBy, ...(undone.length > 0 ? { undoneBefore: undone } : {}) };
}

/** `recordKept` is that of a promotion to elsewhere, which stands and is not written over. */
type Demoted = { readonly changed: boolean; readonly id: string; readonly recordKept?: PromotionRecord | undefined };

/** Reads the version anew: of a stage there can be several holders, and it may have been promoted again before the lock was got. */
async function demoteUnder(lock: PromotionLock, { version, targets }: Standing, pipeline: PipelineFacts, toStage: string): Promise<Demoted> {
  const { mlflow, model } = lock;
  const now = await mlflow.registry.version(version.model, version.version);
  const there = targets.filter((target) => holdsTarget(now, target, holderIn(model, target)));
  const kept = findRecord(now);
  const intent = computeDemotion({ version: now, targets, latest: kept, record: kept?.target === showTargets(targets) ? kept : undefined }, pipeline);
  if (there.length === 0 && kept?.state !== 'demoting') return { changed: false, id: '' };
  // The record of a promotion to elsewhere, which stands, is what a rollback of it needs.
  const isRecorded = kept === undefined || kept.target === intent.target || kept.state !== 'held';
  const write = (record: PromotionRecord): Promise<void> =>
    isRecorded ? mlflow.registry.setVersionTag(version.model, version.version, promotionTag, renderRecord(record)) : Promise.resolve();
  if (kept?.state !== 'demoting') await write(intent);
  for (const target of there) await takeOut(mlflow, now, target, toStage);
  await write({ ...intent, state: 'demoted', ...timesOf(lock) });
  return { changed: true, id: intent.id, recordKept: isRecorded ? undefined : kept };
}

const takeOut = ({ registry }: Mlflow, { model, version }: ModelVersion, target: Target, toStage: string): Promise<void> =>
  target.kind === 'alias' ? registry.deleteAlias(model, target.alias) : registry.transition(model, version, toStage, false);
