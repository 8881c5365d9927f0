import { StepError } from '../errors.js';
import type { Mlflow, ModelVersion, Target } from '../mlflow/mlflow.js';
import { describePromotion } from './claim.js';
import { findRecord, previousOf, type PromotionRecord } from './record.js';
import { parseTargets, showTarget } from '../mlflow/target.js';

const shownIn = (record: PromotionRecord): readonly string[] => parseTargets(record.target).map(showTarget);

/** The error of one that finds another version where its own should be; asks once more, for who brought it there. */
export async function overtakenBy({ registry }: Mlflow, { model, version, target }: PromotionRecord, held: Target, holder: string | undefined): Promise<StepError> {
  const by = holder === undefined ? undefined : findRecord(await registry.version(model, holder));
  const who = by === undefined || !shownIn(by).includes(showTarget(held)) ? 'it was moved there without this project' : `by the promotion ${describePromotion(by)}`;
  const now = holder === undefined ? `nobody holds ${showTarget(held)}` : `version ${holder} holds ${showTarget(held)} (${who})`;
  return new StepError(
    'E_PROMOTION_OVERTAKEN',
    `The promotion of ${model} version ${version} to ${target} was overtaken: ${now} now. Run the step again if this version shall have it.`,
  );
}

/**
 * After a promotion lost its lock, under a new one: finds who changed any of its targets under a later lock, and takes back
 * what it may have moved since: to each target comes who the latest change left there. Returns the error that names the
 * overtaker, or undefined where nobody changed them, so that the promotion may go on. All versions of the model are read.
 */
export async function yieldToLater(mlflow: Mlflow, own: PromotionRecord, targets: readonly Target[], lockedAtMs: number): Promise<StepError | undefined> {
  const { registry } = mlflow;
  const versions = await registry.versionsOfModel(own.model);
  const shown = targets.map(showTarget);
  const later = versions
    .flatMap((version) => findRecord(version) ?? [])
    .filter((record) => (record.lockedAtMs ?? 0) > lockedAtMs && shownIn(record).some((each) => shown.includes(each)))
    .sort((a, b) => (b.lockedAtMs ?? 0) - (a.lockedAtMs ?? 0));
  const [latest] = later;
  if (latest === undefined) return undefined;
  for (const target of targets) {
    const about = later.find((record) => shownIn(record).includes(showTarget(target)));
    await putBack(mlflow, own, target, about === undefined ? previousOf(own, showTarget(target)) : holderAfter(about, showTarget(target)), versions);
  }
  return new StepError(
    'E_PROMOTION_OVERTAKEN',
    `The promotion of ${own.model} version ${own.version} to ${own.target} was overtaken while it stood still: by the promotion ${describePromotion(latest)}, which stands. ` +
      'Run the step again if this version shall have it.',
  );
}

/** Whom a change left in a target. */
const holderAfter = (record: PromotionRecord, shown: string): string | undefined =>
  record.state === 'demoted' ? undefined : record.state === 'held' || record.state === 'moving' ? record.version : previousOf(record, shown);

async function putBack({ registry }: Mlflow, own: PromotionRecord, target: Target, rightful: string | undefined, versions: readonly ModelVersion[]): Promise<void> {
  if (rightful === own.version) return;
  if (target.kind === 'alias') {
    const holder = (await registry.holder(own.model, target))?.version;
    if (holder !== own.version) return;
    if (rightful === undefined) await registry.deleteAlias(own.model, target.alias);
    else await registry.setAlias(own.model, target.alias, rightful);
    return;
  }
  const stageOf = (version: string | undefined): string | undefined => versions.find((each) => each.version === version)?.stage;
  if (stageOf(own.version) !== target.stage) return;
  if (rightful !== undefined && stageOf(rightful) !== target.stage) await registry.transition(own.model, rightful, target.stage, false);
  const before = own.previousStage === undefined || own.previousStage === target.stage ? 'Archived' : own.previousStage;
  await registry.transition(own.model, own.version, before, false);
}
