import { runCliMeasured } from '../../test/setup/run-cli-measured.js';
import { startHistoryServer } from '../../test/simulations/metric-histories.js';
import { computeMedian, renderColumns } from './median.js';

const selectors = ['last', 'best', 'worst', 'min', 'max', 'mean', 'median', 'mean', 'median', 'best'];

/** The most memory that a promotion takes by 500 gates on 50 metrics of 10,000 points each; the server is simulated. */
export async function measurePromotionMemory(rounds: number): Promise<string> {
  const server = await startHistoryServer({ metrics: 50, points: 10_000 });
  try {
    const gates = Array.from({ length: 50 }, (_, metric) => selectors.map((selector) => `metric_${metric} >= 0 ${selector}`)).flat().join('\n');
    const peaks: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const ending = await runCliMeasured(['promote', '--tracking-uri', server.uri, '--model', 'wine', '--version', '1', '--to', 'Production', '--gates', gates, '--decide-only']);
      if (ending.exitCode !== 0) throw new Error(`The promotion failed: ${ending.stderr}`);
      peaks.push(ending.peakMegabytes);
    }
    return renderColumns([['', 'median', 'most', 'allowed'], [`Node ${process.version}`, `${computeMedian(peaks).toFixed(0)} MB`, `${Math.max(...peaks).toFixed(0)} MB`, '150 MB']]);
  } finally {
    await server.close();
  }
}
