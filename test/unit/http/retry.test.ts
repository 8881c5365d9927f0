import { describe, expect, it } from '@jest/globals';
import { StepError } from '../../../src/errors.js';
import { computeDelayMs, defaultRetryPolicy, parseRetryAfter, retry, type Attempt } from '../../../src/http/retry.js';

const policy = { maxRetries: 3, totalMs: 50_000, firstDelayMs: 1, maxDelayMs: 4 };
const failure = (retryAfterMs?: number): Attempt<never> => ({ kind: 'failure', error: new StepError('E_MLFLOW_UNREACHABLE', 'no'), retryAfterMs });
const never = new AbortController().signal;

describe('computeDelayMs', () => {
  it('doubles up to its bound, at least half of it', () => {
    expect([0, 1, 2, 9].map((count) => computeDelayMs(count, defaultRetryPolicy, undefined, 0))).toEqual([125, 250, 500, 4_000]);
    expect([0, 1, 2, 9].map((count) => computeDelayMs(count, defaultRetryPolicy, undefined, 1))).toEqual([250, 500, 1_000, 8_000]);
  });

  it("obeys the server's Retry-After", () => {
    expect(computeDelayMs(0, defaultRetryPolicy, 3_000, 0.5)).toBe(3_000);
  });
});

describe('parseRetryAfter', () => {
  it.each([
    ['3', 3_000],
    ['Thu, 01 Jan 1970 00:00:10 GMT', 9_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('reads %s', (header, expected) => {
    expect(parseRetryAfter(header, 1_000)).toBe(expected);
  });
});

describe('retry', () => {
  it('attempts until there is a value', async () => {
    let attempts = 0;
    const said: number[] = [];
    const value = await retry<string>(async () => ((attempts += 1) < 3 ? failure() : { kind: 'value', value: 'yes' }), policy, never, (_error, delayMs) => said.push(delayMs));
    expect({ value, attempts, said: said.length }).toEqual({ value: 'yes', attempts: 3, said: 2 });
  });

  it('throws the last failure once the retries are used up', async () => {
    let attempts = 0;
    await expect(retry(async () => failure(((attempts += 1), undefined)), policy, never, () => undefined)).rejects.toThrow('no');
    expect(attempts).toBe(4);
  });

  it('gives the last provisional value then', async () => {
    let attempts = 0;
    const value = await retry<number>(async () => ({ kind: 'provisional', value: (attempts += 1), retryAfterMs: undefined }), policy, never);
    expect(value).toBe(4);
  });

  it('does not wait where the wait would outlast the time', async () => {
    const started = performance.now();
    await expect(retry(async () => failure(60_000), policy, never, () => undefined)).rejects.toThrow('no');
    expect(performance.now() - started).toBeLessThan(50_000);
  });

  it('stops waiting when it is told to stop', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new StepError('E_CANCELLED', 'stopped')), 20);
    await expect(retry(async () => failure(40_000), policy, controller.signal, () => undefined)).rejects.toThrow('stopped');
  });
});
