import { describe, expect, it } from '@jest/globals';
import { scenarios } from '../../../scripts/scenarios/catalogue.js';
import { findFaults, judgeNaive } from '../../../scripts/scenarios/judgement.js';
import type { NaiveEnding } from '../../../scripts/scenarios/naive-waits.js';
import type { Expected } from '../../../scripts/scenarios/scenario.js';

const green: Expected = { verdict: 'green', exitCode: 0, outcome: 'done', reason: /serves/, says: [/waits/] };
const right = { ending: { exitCode: 0, outcome: 'done', code: '', reason: 'it serves' }, said: ['it waits'], saidMs: 10_050, knownMs: 10_000, wasSo: true };

describe('our verdict', () => {
  it('is right when it says what was expected after the cluster could tell', () => {
    expect(findFaults(green, right, true)).toEqual([]);
  });

  it('is wrong when it came before the cluster could tell, or the cluster never showed it', () => {
    expect(findFaults(green, { ...right, saidMs: 7_000 }, true)).toEqual(['it was said 3000 ms too early']);
    expect(findFaults(green, { ...right, wasSo: false }, true)).toEqual(['it was green, and the cluster did not show it yet']);
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
  it.each([
    ['right when it is green over what serves', 'green', 'green', true, 'right'],
    ['wrong when it is green before', 'green', 'green', false, 'wrong'],
    ['wrong when it is green over what is broken', 'red', 'green', false, 'wrong'],
    ['wrong when it fails by itself', 'red', 'lost', undefined, 'wrong'],
    ['silent when it says nothing', 'red', 'none', undefined, 'silent'],
    ['right when it is red over what is broken', 'red', 'red', undefined, 'right'],
  ] as const)('is %s', (_, expected, verdict, wasSo, kind) => {
    const ending: NaiveEnding = { wait: 'wait Ready', verdict, atMs: 0, said: '' };
    expect(judgeNaive(expected, ending, wasSo).kind).toBe(kind);
  });
});

it('every scenario has a name of its own that fits a command line', () => {
  const names = scenarios.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z-]+$/);
});
