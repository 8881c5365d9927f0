import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { StepError } from '../../../src/errors.js';
import type { Mlflow } from '../../../src/mlflow/mlflow.js';
import { computeLockName } from '../../../src/promotion/claim.js';
import { readEpoch } from '../../../src/promotion/lock-epoch.js';
import { parseRecord, promotionTag } from '../../../src/promotion/record.js';
import { SimulatedMlflow } from '../../simulations/mlflow.js';
import { runPromote } from '../steps/run-promote.js';

// Time is virtual: every request takes its own on the way there and back, at times longer than the lease.
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const to = '@champion, Production';
const leaseMs = 3_000;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

class Dead extends Error {}

/** One client's way to the server: slow, at times stopped, and cut for good where the client dies. */
function slowly(mlflow: Mlflow, random: () => number, dies: () => boolean): Mlflow {
  const travel = (): Promise<void> => {
    const ms = random() < 0.04 ? random() * 4 * leaseMs : random() * 150;
    return new Promise((resolve) => void setTimeout(resolve, ms));
  };
  const wrap = <T extends object>(calls: T, assertMaySend: () => void): T =>
    new Proxy(calls, {
      get: (target, name) => {
        const call: unknown = Reflect.get(target, name);
        if (typeof call !== 'function') return call;
        return async (...given: readonly unknown[]): Promise<unknown> => {
          assertMaySend();
          if (dies()) throw new Dead();
          await travel();
          const answer: unknown = await Reflect.apply(call, target, given);
          await travel();
          if (dies()) throw new Dead();
          return answer;
        };
      },
    });
  const build = (assertMaySend: () => void): Mlflow => ({
    ...mlflow,
    registry: wrap(mlflow.registry, assertMaySend),
    locks: wrap(mlflow.locks, assertMaySend),
    forCleanup: () => build(() => undefined),
    within: () => build(() => undefined),
    guarded: build,
  });
  return build(() => undefined);
}

type End = 'done' | 'unchanged' | 'overtaken' | 'held' | 'died';

async function promote(mlflow: Mlflow, version: number): Promise<End> {
  try {
    const { result } = await runPromote(mlflow, { model: 'wine', version, to, 'no-gates': true, 'lock-lease': leaseMs, 'lock-timeout': 600_000 });
    return result.outcome === 'done' ? 'done' : 'unchanged';
  } catch (thrown) {
    if (thrown instanceof Dead) return 'died';
    if (thrown instanceof StepError && thrown.code === 'E_PROMOTION_OVERTAKEN') return 'overtaken';
    if (thrown instanceof StepError && thrown.code === 'E_PROMOTION_HELD') return 'held';
    throw thrown;
  }
}

/** What is wrong with how it ended. */
function findFaults(mlflow: SimulatedMlflow, last: End, ends: readonly End[]): readonly string[] {
  const alias = mlflow.aliasOf('wine', 'champion') ?? 'nobody';
  const inStage = ['1', '2', '3'].filter((version) => mlflow.stageOf('wine', version) === 'Production');
  const state = parseRecord(mlflow.tagOf('wine', inStage[0] ?? '1', promotionTag) ?? '')?.state;
  const epoch = readEpochOf(mlflow);
  // One that dies just when another goes past its epoch can leave a lock there, where nobody looks for one; and after many that ran out
  // one after the other not all are looked for.
  const locks = mlflow.lockNames().filter((name) => name === computeLockName('wine', epoch) || (epoch <= 8 && !ends.includes('died')));
  return [
    ...(inStage.length === 1 && inStage[0] === alias ? [] : [`@champion is ${alias}, Production has ${inStage.join(', ')}`]),
    ...(state === 'held' ? [] : [`the holder's record is ${state ?? 'missing'}`]),
    ...(last === 'unchanged' || locks.length === 0 ? [] : [`locks are left: ${locks.join(', ')}`]),
  ];
}

const readEpochOf = (mlflow: SimulatedMlflow): number => readEpoch({ name: 'wine', aliases: new Map(), latest: [], tags: mlflow.modelTags('wine') });

const seeds = Array.from({ length: 100 }, (_, seed) => seed + 1);

test.each(seeds)('three at once, slow and stopped at times, one of them killed at times: one holder, the same in stage and alias (%i)', async (seed) => {
  const random = createRandom(seed);
  jest.spyOn(Math, 'random').mockImplementation(random);
  const mlflow = new SimulatedMlflow();
  for (const version of ['1', '2', '3']) mlflow.addVersion('wine', version);
  let left = random() < 0.5 ? Math.floor(random() * 40) : Infinity;
  const dies = (): boolean => (left -= 1) < 0;
  const running = [1, 2, 3].map((version) => promote(slowly(mlflow, random, version === 1 ? dies : () => false), version));
  let ends: readonly End[] | undefined;
  void Promise.all(running).then((all) => (ends = all));
  for (let minutes = 0; ends === undefined && minutes < 60; minutes += 1) await jest.advanceTimersByTimeAsync(60_000);
  expect(ends).toBeDefined();
  // What was killed is run again, or another change follows: both end the same way.
  const again = promote(mlflow, random() < 0.5 ? 1 : 2);
  await jest.advanceTimersByTimeAsync(60_000);
  const last = await again;
  expect([ends, last, findFaults(mlflow, last, ends ?? [])]).toEqual([ends, expect.stringMatching(/done|unchanged/), []]);
});
