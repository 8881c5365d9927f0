import { computeMedian, renderColumns } from '../bench/median.js';
import { naiveWaits } from './naive-waits.js';
import type { Result } from './run-scenario.js';

const seconds = (ms: readonly number[]): string => (ms.length === 0 ? '' : `${(computeMedian(ms) / 1000).toFixed(3)} s`);

/** From the moment that the cluster could tell: of green, of what is certain, and of what is only likely, where patience counts as part of knowing. */
export function renderLatencies(results: readonly Result[]): string {
  const right = results.filter(({ faults, knownMs }) => faults.length === 0 && knownMs !== undefined);
  const lags = (of: readonly Result[]): readonly number[] => of.map(({ saidMs, knownMs = 0 }) => saidMs - knownMs);
  const green = right.filter(({ scenario }) => scenario.expected.verdict === 'green');
  const red = right.filter(({ scenario }) => scenario.expected.verdict === 'red');
  const certain = red.filter(({ scenario }) => scenario.patienceMs === undefined);
  const likely = red.filter(({ scenario }) => scenario.patienceMs !== undefined);
  const own = [['mlflow-steps, green', green], ['mlflow-steps, certain red', certain], ['mlflow-steps, likely red', likely]] as const;
  const theirs = naiveWaits.map((name) => {
    const both = green.flatMap((result) => result.waits.filter(({ wait, judgement }) => wait === name && judgement.kind === 'right').map(({ atMs }) => ({ atMs, result })));
    return [
      [`kubectl ${name}, green where it is right`, String(both.length), seconds(both.map(({ atMs, result }) => atMs - (result.knownMs ?? 0)))],
      ['  mlflow-steps on the same', String(both.length), seconds(lags(both.map(({ result }) => result)))],
    ];
  });
  return renderColumns([
    ['after the cluster could tell (median)', 'scenarios', ''],
    ...own.map(([title, of]) => [title, String(of.length), seconds(lags(of))]),
    ...theirs.flat(),
  ]);
}
