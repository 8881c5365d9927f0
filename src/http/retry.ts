import type { StepError } from '../errors.js';
import { pause } from '../pause.js';

export interface RetryPolicy {
  /** Attempts after the first. */
  readonly maxRetries: number;
  /** No attempt begins later than this after the first, in milliseconds. */
  readonly totalMs: number;
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
  /** The last wait is cut to the time that is left, whatever the server asks for, instead of giving up before it. */
  readonly usesAllTime?: true;
}

export const defaultRetryPolicy: RetryPolicy = { maxRetries: 7, totalMs: 30_000, firstDelayMs: 250, maxDelayMs: 8_000 };

/** What one attempt came to: a value; a failure that another attempt may mend; or a value that stands where none betters it. */
export type Attempt<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'failure'; readonly error: StepError; readonly retryAfterMs: number | undefined }
  | { readonly kind: 'provisional'; readonly value: T; readonly retryAfterMs: number | undefined };

/**
 * The wait before retry number `retry` (from 0): doubling from the first delay, half of it random so that clients
 * spread out; a server's Retry-After wins.
 */
export function computeDelayMs(retry: number, policy: RetryPolicy, retryAfterMs: number | undefined, random: number): number {
  if (retryAfterMs !== undefined) return retryAfterMs;
  const full = Math.min(policy.maxDelayMs, policy.firstDelayMs * 2 ** retry);
  return Math.round(full / 2 + (full / 2) * random);
}

/** Retry-After in milliseconds from now: seconds or an HTTP date (RFC 9110, 10.2.3). */
export function parseRetryAfter(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

/**
 * Attempts again until there is a value. Throws the last failure, or gives the last provisional value, once the retries
 * or the time are used up, and at once where the wait would outlast the time, unless the policy uses all of it; rejects with
 * the signal's reason when aborted.
 */
export async function retry<T>(
  attempt: () => Promise<Attempt<T>>,
  policy: RetryPolicy,
  signal: AbortSignal,
  onRetry: (error: StepError, delayMs: number) => void = () => undefined,
): Promise<T> {
  const endMs = performance.now() + policy.totalMs;
  for (let count = 0; ; count += 1) {
    const outcome = await attempt();
    if (outcome.kind === 'value') return outcome.value;
    const leftMs = endMs - performance.now();
    const wantedMs = computeDelayMs(count, policy, outcome.retryAfterMs, Math.random());
    const delayMs = policy.usesAllTime ? Math.min(wantedMs, leftMs) : wantedMs;
    if (count >= policy.maxRetries || leftMs <= 0 || delayMs > leftMs) {
      if (outcome.kind === 'failure') throw outcome.error;
      return outcome.value;
    }
    if (outcome.kind === 'failure') onRetry(outcome.error, delayMs);
    await pause(delayMs, signal);
  }
}
