import { describe, expect, it } from '@jest/globals';
import { scenarios } from '../../../scripts/scenarios/catalogue.js';
import { findFaults, judgeNaive } from '../../../scripts/scenarios/judgement.js';
import type { NaiveEnding } from '../../../scripts/scenarios/naive-waits.js';
import type { Expected } from '../../../scripts/scenarios/scenario.js';

const green: Expected = { verdict: 'green', exitCode: 0, outcome: 'done', reason: /serves/, says: [/waits/] };
const right = { ending: { exitCode: 0, outcome: 'done', code: '', reason: 'it serves' }, said: ['it waits'], saidMs: 10_050, knownMs: 10_000 };

describe('our verdict', () => {
  it('is right when it says what was expected after the cluster could tell', () => {
    expect(findFaults(green, right, true)).toEqual([]);
  });

  it('is wrong when it came before the cluster could tell, or the cluster never showed it', () => {
    expect(findFaults(green, { ...right, saidMs: 9_000 }, true)).toEqual(['it was said 1000 ms too early']);
    expect(findFaults(green, { ...right, knownMs: undefined }, true)).toEqual(['the cluster never showed it']);
    expect(findFaults(green, { ...right, knownMs: undefined }, false)).toEqual([]);
  });

  it('is wrong in each part that differs', () => {
    const ending = { exitCode: 4, outcome: 'failed', code: 'E_ROLLOUT_FAILED', reason: 'it crashes' };
    expect(findFaults({ ...green, code: 'E_TIMEOUT' }, { ...right, ending, said: [] }, true)).toEqual([
      'exit 4 instead of 0', 'outcome failed instead of done', 'E_ROLLOUT_FAILED instead of E_TIMEOUT', 'the reason does not match /serves/', 'it never said /waits/',
    ]);
  });
});

describe('a naive wait', () => {
  const ending = (verdict: NaiveEnding['verdict'], atMs: number): NaiveEnding => ({ wait: 'wait Ready', verdict, atMs, said: '' });

  it.each([
    ['right when it says the same after the cluster could tell', 'green', ending('green', 10_100), 'right'],
    ['wrong when it is green before', 'green', ending('green', 5_000), 'wrong'],
    ['wrong when it is green over what is broken', 'red', ending('green', 5_000), 'wrong'],
    ['wrong when it fails by itself', 'red', ending('lost', 5_000), 'wrong'],
    ['silent when it says nothing', 'red', ending('none', 5_000), 'silent'],
    ['right when it is red over what is broken', 'red', ending('red', 10_100), 'right'],
  ] as const)('is %s', (_, expected, wait, kind) => {
    expect(judgeNaive(expected, wait, 10_000).kind).toBe(kind);
  });
});

it('every scenario has a name of its own that fits a command line', () => {
  const names = scenarios.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z-]+$/);
});
