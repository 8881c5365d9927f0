import { StepError, type ErrorCode } from '../errors.js';
import type { Mlflow, ModelVersion, Target } from '../mlflow/mlflow.js';
import { parseTarget, parseTargets, resolveVersion, showTarget, type VersionInputs } from '../mlflow/target.js';
import { quoteForeign } from '../untrusted-text.js';
import { describeMover, lockedAfter } from './overtaking.js';
import { findRecord, wasTakenBack, type PromotionRecord } from './record.js';

interface PromotedInputs extends VersionInputs {
  /** The promotion that leads to what is done with the version. */
  readonly 'promotion-id'?: string | undefined;
}

/** What resolveVersion ends with where a target names another version than was meant, or none. */
const notHeld: ReadonlySet<ErrorCode> = new Set(['E_PROMOTION_OVERTAKEN', 'E_ALIAS_NOT_FOUND', 'E_STAGE_EMPTY']);

/**
 * The version that the inputs mean, as resolveVersion finds it; one request where all is as it should be. Throws E_PROMOTION_UNDONE where the
 * promotion that is named was taken back, or where the version's own was and nothing else is known of why another one holds the target.
 */
export async function resolvePromoted(mlflow: Mlflow, inputs: PromotedInputs): Promise<ModelVersion> {
  const { model, version, at, 'promotion-id': id } = inputs;
  try {
    const found = await resolveVersion(mlflow, inputs);
    if (id !== undefined) await assertStands(mlflow, found, inputs, id);
    return found;
  } catch (thrown) {
    if (at === undefined || !(thrown instanceof StepError) || !notHeld.has(thrown.code)) throw thrown;
    throw await explainNotHeld(mlflow, { model, version, target: parseTarget(at), id }, thrown);
  }
}

/** Without a version, `at` may name another one than was promoted: the promotion is looked for then, in all versions of the model. */
async function assertStands({ registry }: Mlflow, found: ModelVersion, { version, at }: PromotedInputs, id: string): Promise<void> {
  const own = findRecord(found);
  if (own?.id === id) {
    if (wasTakenBack(own)) throw describeUndone(own);
    return;
  }
  if (own?.undoneBefore?.includes(id) === true) throw describeUndoneBefore(own, id);
  if (version !== undefined || at === undefined) return;
  const other = findPromotion(await registry.versionsOfModel(found.model), id);
  if (other === undefined) return;
  if (other.id !== id) throw describeUndoneBefore(other, id);
  if (wasTakenBack(other)) throw describeUndone(other);
  throw new StepError(
    'E_PROMOTION_OVERTAKEN',
    `${at} of ${found.model} is version ${found.version} by now, and the promotion ${id} was of version ${other.version}: nothing was done. Say --version ${other.version} if that is meant, or leave --promotion-id out.`,
  );
}

/** The record of a promotion, or one that knows it as undone. */
function findPromotion(versions: readonly ModelVersion[], id: string): PromotionRecord | undefined {
  const records = versions.flatMap((each) => findRecord(each) ?? []);
  return records.find((each) => each.id === id) ?? records.find((each) => each.undoneBefore?.includes(id));
}

interface Meant {
  readonly model: string;
  readonly version: number | undefined;
  readonly target: Target;
  readonly id: string | undefined;
}

/** Says why a target does not name the version that was meant, as far as the records of both tell. */
async function explainNotHeld({ registry }: Mlflow, { model, version, target, id }: Meant, error: StepError): Promise<StepError> {
  const shown = showTarget(target);
  if (version === undefined) {
    const record = id === undefined ? undefined : findPromotion(await registry.versionsOfModel(model), id);
    if (record === undefined || id === undefined) return error;
    return record.id !== id ? describeUndoneBefore(record, id) : wasTakenBack(record) ? describeUndone(record) : error;
  }
  const [meant, holder] = await Promise.all([registry.version(model, String(version)), registry.holder(model, target)]);
  const record = findRecord(meant);
  const own = record !== undefined && parseTargets(record.target).some((each) => showTarget(each) === shown) ? record : undefined;
  if (record !== undefined && id !== undefined && record.id !== id && record.undoneBefore?.includes(id) === true) return describeUndoneBefore(record, id);
  if (record !== undefined && (record === own || record.id === id) && wasTakenBack(record)) return describeUndone(record);
  if (holder === undefined) return error;
  const mover = describeMover(findRecord(holder), target, lockedAfter(own?.lockedAtMs));
  const known = own === undefined ? `Version ${version} has no record of a promotion to it.` : `Version ${version} was promoted to it as ${own.id}, and nothing undid that.`;
  return new StepError('E_PROMOTION_OVERTAKEN', quoteForeign(`${shown} of ${model} is version ${holder.version} by now (${mover}), and not version ${version}. ${known} Nothing was done: promote the version again if it shall have ${shown}.`, 1500));
}

/**
 * What may have happened to a promotion while something was done by it. Throws E_PROMOTION_UNDONE where the one that is named was taken back, or the one
 * to `at` was since the version was `seen`.
 */
export async function assertStandsStill({ registry }: Mlflow, seen: ModelVersion, { at, 'promotion-id': id }: Pick<PromotedInputs, 'at' | 'promotion-id'>): Promise<void> {
  if (at === undefined && id === undefined) return;
  const now = findRecord(await registry.version(seen.model, seen.version));
  if (now === undefined) return;
  const since = 'while this deployed it';
  if (id !== undefined && now.id !== id && now.undoneBefore?.includes(id) === true) throw describeUndoneBefore(now, id, since);
  const isMeant = id !== undefined ? now.id === id : at !== undefined && parseTargets(now.target).some((each) => showTarget(each) === showTarget(parseTarget(at)));
  if (!isMeant || !wasTakenBack(now)) return;
  // A client of MLflow may have moved an alias to a version whose promotion was undone long ago.
  const before = findRecord(seen);
  if (id === undefined && before?.id === now.id && wasTakenBack(before)) return;
  throw describeUndone(now, since);
}

const nothingDone = 'so nothing was done';

function describeUndone({ id, state, model, version, target, undoneTime, undoneBy }: PromotionRecord, addition = nothingDone): StepError {
  const by = `${undoneBy === undefined ? '' : ` by ${undoneBy}`}${undoneTime === undefined ? '' : `, ${undoneTime}`}`;
  const what = state === 'undoing' ? `is being undone${by}` : state === 'undone' ? `was undone${by}` : `ended when the version was taken out of ${target}${by}`;
  return new StepError('E_PROMOTION_UNDONE', quoteForeign(`The promotion ${id} of ${model} version ${version} to ${target} ${what}, ${addition}. Running this again is of no use: promote the version again, if it shall have ${target}.`, 1500));
}

const describeUndoneBefore = ({ model, version, id: later }: PromotionRecord, id: string, addition = nothingDone): StepError =>
  new StepError('E_PROMOTION_UNDONE', quoteForeign(`The promotion ${id} of ${model} version ${version} was undone, ${addition}. What the version's record holds since is ${later}: name that one, or promote the version again.`, 1500));
