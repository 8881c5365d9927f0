import { StepError } from '../errors.js';
import type { Mlflow, ModelVersion, Target } from '../mlflow/mlflow.js';
import { describePromotion } from './claim.js';
import { findRecord, previousOf, type PromotionRecord } from './record.js';
import { parseTargets, showTarget } from '../mlflow/target.js';

const shownIn = (record: PromotionRecord): readonly string[] => parseTargets(record.target).map(showTarget);

/**
 * The error of one that finds another version where its own should be; asks once more, for who brought it there. Only a change that `isSince`
 * knows to be a later one is named as that: anybody's client can move an alias, to a version whose own promotion is long past.
 */
export async function overtakenBy({ registry }: Mlflow, { model, version, target }: PromotionRecord, held: Target, holder: string | undefined, isSince: IsSince): Promise<StepError> {
  const by = holder === undefined ? undefined : findRecord(await registry.version(model, holder));
  const now = holder === undefined ? `nobody holds ${showTarget(held)}` : `version ${holder} holds ${showTarget(held)} (${describeMover(by, held, isSince)})`;
  return new StepError(
    'E_PROMOTION_OVERTAKEN',
    `The promotion of ${model} version ${version} to ${target} was overtaken: ${now} now. Run the step again if this version shall have it.`,
  );
}

/** Whether a change came after something else; undefined where that cannot be known. */
type IsSince = (record: PromotionRecord) => boolean | undefined;

/** Who brought a version where it is, as far as its record tells. */
export function describeMover(record: PromotionRecord | undefined, held: Target, isSince: IsSince): string {
  const isAbout = record !== undefined && shownIn(record).includes(showTarget(held)) && record.state !== 'refused';
  if (!isAbout) return 'it was moved there without this project';
  const since = isSince(record);
  const promotion = `the promotion ${describePromotion(record)}`;
  const time = record.time.slice(0, 40);
  if (since === undefined) return `its latest promotion is of ${time}: ${promotion}`;
  return since ? `by ${promotion}` : `it was moved there without this project; its own promotion is older, of ${time}: ${promotion}`;
}

/** Whether a change ended at or after a time by the server's clock; of one that does not say so, whether its lock was got then. */
export const endedSince = (sinceMs: number | undefined): IsSince => ({ endedAtMs, lockedAtMs }) => {
  if (sinceMs === undefined || lockedAtMs === undefined) return undefined;
  if (endedAtMs === undefined) return lockedAtMs >= sinceMs ? true : undefined;
  return endedAtMs >= sinceMs;
};

/** Whether a change was made under a lock that was got later than at this time by the server's clock. */
export const lockedAfter = (sinceMs: number | undefined): IsSince => ({ lockedAtMs }) => (sinceMs === undefined || lockedAtMs === undefined ? undefined : lockedAtMs > sinceMs);

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
