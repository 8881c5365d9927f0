import { StepError } from '../errors.js';
import type { Mlflow, ModelVersion, Target } from '../mlflow/mlflow.js';
import { findRecord, promotionTag, renderRecord, type PromotionRecord } from './promotion-record.js';
import { showTarget } from './target.js';
import { holdsTarget } from './undo-promotion.js';

/** How things stand before a promotion moves anything. */
export interface Standing {
  readonly version: ModelVersion;
  readonly target: Target;
  /** Who the target names now. */
  readonly holder: ModelVersion | undefined;
  /** The record of the version's latest promotion, wherever it went. */
  readonly latest: PromotionRecord | undefined;
  /** The same, where it went to this very target. */
  readonly record: PromotionRecord | undefined;
}

export const findStanding = (version: ModelVersion, target: Target, holder: ModelVersion | undefined): Standing => {
  const latest = findRecord(version);
  return { version, target, holder, latest, record: latest?.target === showTarget(target) ? latest : undefined };
};

/** Whether a promotion to this target, or its undoing, was killed before it had finished its record. */
export const wasInterrupted = ({ record }: Standing): boolean => record?.state === 'moving' || record?.state === 'undoing';

/** Whether nothing is to be done: the version is where it shall be, and with `archivePrevious` no newer one is there too. */
export function holdsAlready({ version, target, holder }: Standing, archivePrevious: boolean): boolean {
  if (!holdsTarget(version, target, holder)) return false;
  return target.kind === 'alias' || !archivePrevious || holder?.version === version.version;
}

type Decided = Pick<PromotionRecord, 'verdict' | 'gates' | 'ungated' | 'actor' | 'pipeline' | 'commit'>;

/** The record that this promotion begins with; one that was interrupted keeps its id and what it knew of before the move. */
export function computeIntent(standing: Standing, decided: Decided, archivePrevious: boolean): PromotionRecord {
  const { version, target, holder, record } = standing;
  const interrupted = wasInterrupted(standing) ? record : undefined;
  const before =
    interrupted !== undefined && holdsTarget(version, target, holder)
      ? interrupted
      : {
          ...(holder === undefined ? {} : { previousVersion: holder.version }),
          ...(target.kind === 'stage' ? { previousStage: version.stage, archivedPrevious: archivePrevious } : {}),
        };
  return {
    id: interrupted?.id ?? `p-${crypto.randomUUID()}`,
    state: 'moving',
    model: version.model,
    version: version.version,
    target: showTarget(target),
    ...decided,
    ...(before.previousVersion === undefined ? {} : { previousVersion: before.previousVersion }),
    ...(before.previousStage === undefined ? {} : { previousStage: before.previousStage }),
    ...(before.archivedPrevious === undefined ? {} : { archivedPrevious: before.archivedPrevious }),
    time: new Date().toISOString(),
  };
}

/**
 * Records the intent, moves the target, reads back that it holds, and completes the record: five requests at most, each of
 * which may be sent again. Throws E_PROMOTION_OVERTAKEN where another version holds the target afterwards.
 */
export async function moveTarget(mlflow: Mlflow, intent: PromotionRecord, target: Target, archivePrevious: boolean): Promise<PromotionRecord> {
  const { registry } = mlflow;
  const { model, version } = intent;
  await writeRecord(mlflow, intent);
  if (target.kind === 'alias') await registry.setAlias(model, target.alias, version);
  else await registry.transition(model, version, target.stage, archivePrevious);
  await proveHeld(mlflow, intent, target, archivePrevious);
  const held: PromotionRecord = { ...intent, state: 'held' };
  await writeRecord(mlflow, held);
  return held;
}

async function proveHeld({ registry }: Mlflow, { model, version }: PromotionRecord, target: Target, archivePrevious: boolean): Promise<void> {
  const holder = await registry.holder(model, target);
  if (holder?.version === version) return;
  // Without archiving a stage may well name a newer version; then only this version's own stage can tell.
  if (target.kind === 'stage' && !archivePrevious) {
    const { stage } = await registry.version(model, version);
    if (stage.toLowerCase() === target.stage.toLowerCase()) return;
  }
  const by = holder === undefined ? undefined : findRecord(holder);
  const who = [by?.actor === undefined ? '' : ` by ${by.actor}`, by?.pipeline === undefined ? '' : ` (${by.pipeline})`].join('');
  throw new StepError(
    'E_PROMOTION_OVERTAKEN',
    `${model} version ${version} was moved to ${showTarget(target)}, and ${holder === undefined ? 'nobody holds it' : `version ${holder.version} holds it`} now: ` +
      `another promotion${who} overtook this one. Run the step again if this version shall have it.`,
  );
}

/** Writes the record of a version's latest promotion over the one before. */
export const writeRecord = ({ registry }: Mlflow, record: PromotionRecord): Promise<void> =>
  registry.setVersionTag(record.model, record.version, promotionTag, renderRecord(record));
