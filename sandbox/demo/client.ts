import { setTimeout as sleep } from 'node:timers/promises';
import { predict, type Answer } from './prediction.js';

/** Two models never give the same probabilities: an answer says which one gave it. */
export const keyOf = (answer: Answer): string => JSON.stringify(answer);

export interface AnswerSpan {
  readonly key: string;
  readonly count: number;
  /** Since the client started. */
  readonly firstMs: number;
  readonly lastMs: number;
}

export interface Traffic {
  readonly requests: number;
  readonly failures: readonly string[];
  /** One for each answer that came, in the order in which they first came. */
  readonly spans: readonly AnswerSpan[];
}

export interface Client {
  /** When its clock started (Unix milliseconds). */
  readonly startedMs: number;
  /** What the last request was answered with, to see who serves at this moment. */
  lastKey(): string | undefined;
  stop(): Promise<Traffic>;
}

/** Between two requests: without a pause for a person, and without taking a core from the servers. */
const gapMs = 10;

/** A client that predicts without pause, one request after the other, until it is stopped. */
export function startClient(url: string): Client {
  const startedMs = Date.now();
  const spans = new Map<string, AnswerSpan>();
  const failures: string[] = [];
  const stopping = new AbortController();
  let requests = 0;
  let lastKey: string | undefined;
  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      requests += 1;
      try {
        lastKey = keyOf(await predict(url));
        const atMs = Date.now() - startedMs;
        const span = spans.get(lastKey) ?? { key: lastKey, count: 0, firstMs: atMs, lastMs: atMs };
        spans.set(lastKey, { ...span, count: span.count + 1, lastMs: atMs });
      } catch (thrown) {
        failures.push(`${((Date.now() - startedMs) / 1000).toFixed(1)} s: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
      }
      await sleep(gapMs);
    }
  };
  const done = work();
  return {
    startedMs,
    lastKey: () => lastKey,
    stop: async () => {
      stopping.abort();
      await done;
      return { requests, failures, spans: [...spans.values()] };
    },
  };
}
