import { requireBuiltin } from '../builtin.js';
import { numberAt, parseJson, textAt } from '../json.js';
import type { Lock } from '../mlflow/mlflow.js';
import { parseRecord, promotionTag, renderRecord, type PromotionRecord } from './record.js';

/** What a lock says of who holds it. */
export interface Claim {
  /** Of this one acquisition, not of the promotion: it is how a holder knows its own lock. */
  readonly holder: string;
  readonly leaseMs: number;
  /** What the holder is about to do, with everything that finishing it after a crash takes. */
  readonly record: PromotionRecord;
}

export const claimTag = 'mlflow-steps.lock';

/** A lock that claims to last longer than this does not, so that no foreign tag can block a model for ever. */
const maxLeaseMs = 10 * 60_000;

/** Databases hold 256 characters of a name. */
const maxNameLength = 200;

/** Only the longest names need one, so that no other promotion pays for loading what makes it. */
const computeHash = (text: string): string => requireBuiltin('node:crypto').createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The name of a model's lock: every expired lock that is overtaken moves the model to the next epoch, and so to a new name. */
export function computeLockName(model: string, epoch: number): string {
  const short = model.length <= maxNameLength ? model : `${[...model].slice(0, 90).join('')}~${computeHash(model)}`;
  return `${short}--mlflow-steps-lock${epoch === 0 ? '' : `-${epoch}`}`;
}

export const renderClaimTags = ({ holder, leaseMs, record }: Claim): ReadonlyMap<string, string> =>
  new Map([
    [claimTag, JSON.stringify({ holder, leaseMs })],
    // Running the step again decides the gates anew: without them the record is small.
    [promotionTag, renderRecord({ ...record, gates: [] })],
  ]);

/** What a lock says; undefined for a registered model that is none of ours, which nobody here may remove. */
export function findClaim({ tags }: Lock): Claim | undefined {
  const record = parseRecord(tags.get(promotionTag) ?? '');
  const fields = parseJson(tags.get(claimTag) ?? '');
  const holder = textAt(fields, 'holder');
  const leaseMs = numberAt(fields, 'leaseMs');
  if (record === undefined || holder === undefined || leaseMs === undefined || leaseMs <= 0) return undefined;
  return { holder, leaseMs: Math.min(leaseMs, maxLeaseMs), record };
}

/** What a person reads who finds the lock in MLflow. */
export const describeLock = ({ leaseMs, record }: Claim): string =>
  `Not a model: mlflow-steps is at work on ${record.model} (${describePromotion(record)}) and removes this when it has ended. ` +
  `If it crashed, the next promotion goes past this after ${leaseMs / 1000} s. It can be deleted.`;

/** A promotion by everything that leads to who started it. */
export function describePromotion({ id, version, target, actor, pipeline }: PromotionRecord): string {
  const who = [actor === undefined ? '' : ` by ${actor}`, pipeline === undefined ? '' : `, ${pipeline}`].join('');
  return `${id} of version ${version} to ${target}${who}`;
}
