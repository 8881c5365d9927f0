import { expect, it } from '@jest/globals';
import { renderLatencies, type Timed } from '../../../scripts/scenarios/latencies.js';
import type { NaiveWait } from '../../../scripts/scenarios/naive-waits.js';

const knownMs = 10_000;

/** A right green of ours so long after the cluster could tell, and kubectl's: both in milliseconds. */
function green(oursMs: number, theirs: Readonly<Partial<Record<NaiveWait, number>>>, kind: 'right' | 'wrong' = 'right'): Timed {
  const judgement = kind === 'right' ? { kind } : { kind, why: 'is green too early' };
  return {
    scenario: { expected: { verdict: 'green', exitCode: 0, outcome: 'done', reason: /serves/ } }, faults: [], knownMs, saidMs: knownMs + oursMs,
    waits: (Object.entries(theirs) as [NaiveWait, number][]).map(([wait, lagMs]) => ({ wait, verdict: 'green' as const, atMs: knownMs + lagMs, said: '', judgement })),
  };
}

const rowsOf = (results: readonly Timed[], title: string): readonly string[] => {
  const lines = renderLatencies(results).split('\n');
  const at = lines.findIndex((line) => line.includes(title));
  return lines.slice(at, at + 3).map((line) => line.trim().replace(/ {2,}/g, ' | '));
};

it('compares with the greens of kubectl that came when it was so, and says of the others how early they were', () => {
  const results = [green(5, { 'rollout status': 40 }), green(7, { 'rollout status': 60 }), green(900, { 'rollout status': -50 }), green(900, { 'rollout status': -70 })];
  expect(rowsOf(results, 'kubectl rollout status')).toEqual([
    'kubectl rollout status, green where it is right | 2 | 0.050 s',
    'mlflow-steps on the same | 2 | 0.006 s',
    'kubectl green before it was so, not counted | 2 | -0.060 s',
  ]);
});

it('leaves out the greens of kubectl that were wrong, and each wait that said nothing right', () => {
  const results = [green(5, { 'wait Ready': 20 }), green(7, { 'wait Ready': -2_000 }, 'wrong')];
  expect(rowsOf(results, 'kubectl wait Ready')).toEqual(['kubectl wait Ready, green where it is right | 1 | 0.020 s', 'mlflow-steps on the same | 1 | 0.005 s', 'kubectl green before it was so, not counted | 0']);
  expect(rowsOf(results, 'kubectl wait Available')[0]).toBe('kubectl wait Available, green where it is right | 0');
});

it('counts certain and likely red apart, and no verdict of ours that is wrong or cannot be timed', () => {
  const red = (saidMs: number, patienceMs?: number): Timed =>
    ({ scenario: { ...(patienceMs === undefined ? {} : { patienceMs }), expected: { verdict: 'red', exitCode: 4, outcome: 'failed', reason: /cannot/ } }, faults: [], knownMs, saidMs, waits: [] });
  const results = [red(10_060), red(10_090, 5_000), { ...red(19_000), faults: ['wrong'] }, { ...red(19_000), knownMs: undefined }];
  expect(rowsOf(results, 'mlflow-steps, green')).toEqual(['mlflow-steps, green | 0', 'mlflow-steps, certain red | 1 | 0.060 s', 'mlflow-steps, likely red | 1 | 0.090 s']);
});
