import { computeMedian, renderColumns } from '../bench/median.js';
import { naiveWaits } from './naive-waits.js';
import type { Result } from './run-scenario.js';

const seconds = (ms: readonly number[]): string => (ms.length === 0 ? '' : `${(computeMedian(ms) / 1000).toFixed(3)} s`);

/** What a row needs of a result. */
export type Timed = Pick<Result, 'faults' | 'knownMs' | 'saidMs' | 'waits'> & { readonly scenario: Pick<Result['scenario'], 'patienceMs' | 'expected'> };

/** From the moment that the cluster could tell: of green, of what is certain, and of what is only likely, where patience counts as part of knowing. */
export function renderLatencies(results: readonly Timed[]): string {
  const right = results.flatMap((result) => (result.faults.length === 0 && result.knownMs !== undefined ? [{ ...result, knownMs: result.knownMs }] : []));
  const green = right.filter(({ scenario }) => scenario.expected.verdict === 'green');
  const red = right.filter(({ scenario }) => scenario.expected.verdict === 'red');
  const certain = red.filter(({ scenario }) => scenario.patienceMs === undefined);
  const likely = red.filter(({ scenario }) => scenario.patienceMs !== undefined);
  const lagOf = ({ saidMs, knownMs }: (typeof right)[number]): number => saidMs - knownMs;
  const theirs = naiveWaits.flatMap((name) => {
    const lags = green.flatMap((result) =>
      result.waits.filter(({ wait, judgement }) => wait === name && judgement.kind === 'right').map(({ atMs }) => ({ theirs: atMs - result.knownMs, ours: lagOf(result) })));
    // Green that came before it was true says nothing of how soon one can say so.
    const timely = lags.filter((lag) => lag.theirs >= 0);
    const early = lags.filter((lag) => lag.theirs < 0);
    return [
      renderRow(`kubectl ${name}, green where it is right`, timely.map((lag) => lag.theirs)),
      renderRow('  mlflow-steps on the same', timely.map((lag) => lag.ours)),
      renderRow('  kubectl green before it was so, not counted', early.map((lag) => lag.theirs)),
    ];
  });
  return renderColumns([
    ['after the cluster could tell (median)', 'scenarios', ''],
    renderRow('mlflow-steps, green', green.map(lagOf)),
    renderRow('mlflow-steps, certain red', certain.map(lagOf)),
    renderRow('mlflow-steps, likely red', likely.map(lagOf)),
    ...theirs,
  ]);
}

const renderRow = (title: string, lags: readonly number[]): readonly string[] => [title, String(lags.length), seconds(lags)];
