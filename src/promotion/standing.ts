import type { Mlflow, ModelVersion, RegisteredModel, Target } from '../mlflow/mlflow.js';
import { findRecord, type PromotionRecord } from './record.js';
import { showTarget, showTargets } from '../mlflow/target.js';

/** How things stand before a promotion moves anything. */
export interface Standing {
  readonly version: ModelVersion;
  /** One stage, one alias, or both. */
  readonly targets: readonly Target[];
  /** Who each target names now, by the target as it is shown. */
  readonly holders: ReadonlyMap<string, ModelVersion | undefined>;
  /** Who is to be replaced: what the alias names, where there is one that names anybody, else what the stage does. */
  readonly holder: ModelVersion | undefined;
  /** The record of the version's latest promotion, wherever it went. */
  readonly latest: PromotionRecord | undefined;
  /** The same, where it went to these very targets. */
  readonly record: PromotionRecord | undefined;
}

/** Throws E_MODEL_NOT_FOUND, E_VERSION_NOT_FOUND, E_STAGE_UNKNOWN, E_ALIAS_NOT_FOUND. One request, and one for each target. */
export async function readStanding({ registry }: Mlflow, model: string, version: string, targets: readonly Target[]): Promise<Standing> {
  const [candidate, ...holders] = await Promise.all([
    registry.version(model, version),
    ...targets.map(async (target) => [showTarget(target), await registry.holder(model, target)] as const),
  ]);
  return findStanding(candidate, targets, new Map(holders));
}

export function findStanding(version: ModelVersion, targets: readonly Target[], holders: ReadonlyMap<string, ModelVersion | undefined>): Standing {
  const latest = findRecord(version);
  const holder = targets.map((target) => holders.get(showTarget(target))).find((each) => each !== undefined);
  return { version, targets, holders, holder, latest, record: latest?.target === showTargets(targets) ? latest : undefined };
}

/** Whether a promotion to these targets, or its undoing, was killed before it had finished its record. */
export const wasInterrupted = ({ record }: Standing): boolean => record?.state === 'moving' || record?.state === 'undoing';

/** Whether a version is in a target: of a stage there can be several, of an alias only one. */
export const holdsTarget = (version: ModelVersion, target: Target, holder: string | undefined): boolean =>
  target.kind === 'stage' ? version.stage.toLowerCase() === target.stage.toLowerCase() : holder === version.version;

/** Whether the version is wherever it shall be, and with `archivePrevious` no newer one is in the stage too. */
export const holdsAlready = ({ version, targets, holders }: Standing, archivePrevious: boolean): boolean =>
  targets.every((target) => {
    const holder = holders.get(showTarget(target))?.version;
    return holdsTarget(version, target, holder) && (target.kind === 'alias' || !archivePrevious || holder === version.version);
  });

/** The version that a target names, of a model as it was read. */
export const holderIn = ({ aliases, latest }: RegisteredModel, target: Target): string | undefined =>
  target.kind === 'alias' ? aliases.get(target.alias) : latest.find(({ stage }) => stage.toLowerCase() === target.stage.toLowerCase())?.version;
