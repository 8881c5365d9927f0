import type { RegisteredModel } from '../mlflow/mlflow.js';

const prefix = 'mlflow-steps.lock-epoch.';

/** After this long no stopped process can be alive that still means a lock of an earlier epoch. */
const settledAfterMs = 24 * 60 * 60_000;

/**
 * The epoch of a model's lock: 0, or the highest number among its epoch tags. A tag for each number, rather than one that is
 * written over, because MLflow's last writer wins: so a late one can never turn the epoch back.
 */
export const readEpoch = ({ tags }: RegisteredModel): number =>
  Math.max(0, ...[...tags.keys()].flatMap((key) => (key.startsWith(prefix) && /^\d{1,9}$/.test(key.slice(prefix.length)) ? [Number(key.slice(prefix.length))] : [])));

/** Those who crash one after the other, each on the way past the one before, leave as many locks; so many are looked for. */
const maxLocksLeft = 8;

/** The earliest epoch whose lock may still be there. */
export const computeEarliestEpoch = (expired: number): number => Math.max(0, expired - maxLocksLeft);

export const epochTag = (epoch: number): string => `${prefix}${epoch}`;

/** The tags of epochs below `epoch`, which say nothing any more. */
export const obsoleteEpochTags = ({ tags }: RegisteredModel, epoch: number): readonly string[] =>
  [...tags.keys()].filter((key) => key.startsWith(prefix) && Number(key.slice(prefix.length)) < epoch);

/** Whether the model can go back to epoch 0: its tag holds when the epoch began, by the server's clock. */
export const isSettled = ({ tags }: RegisteredModel, epoch: number, serverNowMs: number): boolean =>
  epoch > 0 && serverNowMs - Number(tags.get(epochTag(epoch)) ?? serverNowMs) > settledAfterMs;
