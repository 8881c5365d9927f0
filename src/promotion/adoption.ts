import { StepError } from '../errors.js';
import type { Mlflow } from '../mlflow/mlflow.js';
import { findRecord, promotionTag, renderRecord, type PromotionRecord } from './record.js';

/**
 * Writes what an interrupted change had begun on its version, before the lock that carries it is removed: so that whoever
 * finishes it still knows whom it replaced. Returns what stands then, or undefined where it had ended but for its lock, or a
 * later change of the version has. Two requests at most.
 */
export async function adopt({ registry }: Mlflow, record: PromotionRecord, lockedAtMs: number): Promise<PromotionRecord | undefined> {
  if (record.state !== 'moving') return record;
  try {
    const standing = findRecord(await registry.version(record.model, record.version));
    if ((standing?.lockedAtMs ?? 0) >= lockedAtMs) return undefined;
    if (standing?.state === 'moving' && standing.target === record.target && (standing.id === record.id || namesItself(record))) return standing;
    await registry.setVersionTag(record.model, record.version, promotionTag, renderRecord(record));
  } catch (thrown) {
    if (!(thrown instanceof StepError && thrown.code === 'E_VERSION_NOT_FOUND')) throw thrown;
  }
  return record;
}

/** One that began where an earlier try had been interrupted, and did not know of it, took the version itself for the previous holder. */
const namesItself = ({ version, previousVersion, previous = {} }: PromotionRecord): boolean =>
  previousVersion === version || Object.values(previous).includes(version);
