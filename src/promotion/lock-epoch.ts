import type { RegisteredModel } from '../mlflow/mlflow.js';

const prefix = 'mlflow-steps.lock-epoch.';

/** After this long no stopped process can be alive that still means a lock of an earlier epoch. */
const settledAfterMs = 24 * 60 * 60_000;

const epochsOf = ({ tags }: RegisteredModel): readonly number[] =>
  [...tags.keys()].flatMap((key) => (key.startsWith(prefix) && /^\d{1,9}$/.test(key.slice(prefix.length)) ? [Number(key.slice(prefix.length))] : []));

/**
 * The epoch of a model's lock: 0, or the highest number among its epoch tags. A tag for each number, rather than one that is
 * written over, because MLflow's last writer wins: so a late one can never turn the epoch back.
 */
export const readEpoch = (model: RegisteredModel): number => Math.max(0, ...epochsOf(model));

/** So many locks are looked for at most, whatever tags somebody else has written. */
const maxLocksLeft = 8;

/** The earliest epoch whose lock may still be there: who writes a tag removes the lock of the epoch before it, then the tags before his. */
export const computeEarliestEpoch = (model: RegisteredModel, expired: number): number =>
  Math.max(0, expired - maxLocksLeft, Math.min(expired, ...epochsOf(model)) - 1);

export const epochTag = (epoch: number): string => `${prefix}${epoch}`;

/** The tags of epochs below `epoch`, which say nothing any more. */
export const obsoleteEpochTags = ({ tags }: RegisteredModel, epoch: number): readonly string[] =>
  [...tags.keys()].filter((key) => key.startsWith(prefix) && Number(key.slice(prefix.length)) < epoch);

/** Whether the model can go back to epoch 0: its tag holds when the epoch began, by the server's clock. */
export const isSettled = ({ tags }: RegisteredModel, epoch: number, serverNowMs: number): boolean =>
  epoch > 0 && serverNowMs - Number(tags.get(epochTag(epoch)) ?? serverNowMs) > settledAfterMs;
