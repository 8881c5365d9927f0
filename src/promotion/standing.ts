import type { Mlflow, ModelVersion, RegisteredModel, Target } from '../mlflow/mlflow.js';
import { findRecord, type PromotionRecord } from './record.js';
import { showTarget, showTargets } from '../mlflow/target.js';

/** How things stand before a promotion moves anything. */
export interface Standing {
  readonly version: ModelVersion;
  readonly model: RegisteredModel;
  /** One stage, one alias, or both. */
  readonly targets: readonly Target[];
  /** The version that each target names now, by the target as it is shown. */
  readonly holders: ReadonlyMap<string, string | undefined>;
  /** Who is to be replaced: what the alias names, else what the stage does; the version itself only where no other holds either. */
  readonly holder: string | undefined;
  /** The record of the version's latest promotion, wherever it went. */
  readonly latest: PromotionRecord | undefined;
  /** The same, where it went to these very targets. */
  readonly record: PromotionRecord | undefined;
  /** What `findBegun` found; undefined where nobody asked. */
  readonly begun?: PromotionRecord | undefined;
  /** When it was read, by `performance.now()`. */
  readonly readAtMs: number;
}

/**
 * Two requests, whatever the targets. Throws E_MODEL_NOT_FOUND, E_VERSION_NOT_FOUND, and E_STAGE_UNKNOWN on servers without
 * stages; one without aliases looks like a model without any.
 */
export async function readStanding({ registry }: Mlflow, name: string, version: string, targets: readonly Target[]): Promise<Standing> {
  const readAtMs = performance.now();
  const [candidate, model] = await Promise.all([registry.version(name, version), registry.model(name)]);
  const stage = targets.find(({ kind }) => kind === 'stage');
  // Where there are stages, a version that exists is in one: this asks for the error.
  if (stage !== undefined && model.latest.length === 0) await registry.holder(name, stage);
  return findStanding(candidate, model, targets, readAtMs);
}

/** How things stand by a version and its model as they were read. */
export function findStanding(version: ModelVersion, model: RegisteredModel, targets: readonly Target[], readAtMs: number): Standing {
  const latest = findRecord(version);
  const holders = new Map(targets.map((target) => [showTarget(target), holderIn(model, target)]));
  const held = [...holders.values()].filter((each) => each !== undefined);
  const holder = held.find((each) => each !== version.version) ?? held[0];
  return { version, model, targets, holders, holder, latest, readAtMs, record: latest?.target === showTargets(targets) ? latest : undefined };
}

/** Whether a promotion to these targets, or its undoing, was killed before it had finished its record. */
export const wasInterrupted = ({ record }: Standing): boolean => record?.state === 'moving' || record?.state === 'undoing';

/** Whether a version is in a target: of a stage there can be several, of an alias only one. */
export const holdsTarget = (version: ModelVersion, target: Target, holder: string | undefined): boolean =>
  target.kind === 'stage' ? version.stage.toLowerCase() === target.stage.toLowerCase() : holder === version.version;

/** Whether the version is wherever it shall be, and with `archivePrevious` no newer one is in the stage too. */
export const holdsAlready = ({ version, targets, holders }: Standing, archivePrevious: boolean): boolean =>
  targets.every((target) => {
    const holder = holders.get(showTarget(target));
    return holdsTarget(version, target, holder) && (target.kind === 'alias' || !archivePrevious || holder === version.version);
  });

/** The version that a target names, of a model as it was read. */
export const holderIn = ({ aliases, latest }: RegisteredModel, target: Target): string | undefined =>
  target.kind === 'alias' ? aliases.get(target.alias) : latest.find(({ stage }) => stage.toLowerCase() === target.stage.toLowerCase())?.version;
