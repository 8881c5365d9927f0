import { expect, it } from '@jest/globals';
import { renderHistory, startHistoryServer } from '../../simulations/metric-histories.js';
import { runCliMeasured } from '../../setup/run-cli-measured.js';
import { fetchOnOwnConnection } from '../../setup/own-connection.js';
import { callMlflow } from '../../setup/seeded-model.js';
import { seedRun } from '../mlflow/seeded-run.js';
import { servers } from '../mlflow/servers.js';

const maxMegabytes = 150;
const selectors = ['last', 'best', 'worst', 'min', 'max', 'mean', 'median', 'mean', 'median', 'best'];

it('500 gates on 50 metrics of 10,000 points each are decided in less than 150 MB', async () => {
  const server = await startHistoryServer({ metrics: 50, points: 10_000 });
  try {
    const gates = Array.from({ length: 50 }, (_, metric) => selectors.map((selector) => `metric_${metric} >= 0 ${selector}`)).flat();
    const args = ['promote', '--tracking-uri', server.uri, '--model', 'wine', '--version', '1', '--to', 'Production', '--gates', gates.join('\n'), '--decide-only', '--output', 'json'];
    const { outputs, stderr, peakMegabytes } = await runCliMeasured(args);
    expect([outputs.verdict, gates.length, stderr]).toEqual(['passed', 500, expect.stringContaining('500 of 500 gates passed')]);
    expect(server.pages()).toBe(50);
    expect(peakMegabytes).toBeGreaterThan(30);
    expect(peakMegabytes).toBeLessThan(maxMegabytes);
  } finally {
    await server.close();
  }
});

it('the histories of that are written as MLflow writes them', async () => {
  const uri = servers[0].uri();
  const { runId } = await seedRun(uri);
  const { metrics } = JSON.parse(renderHistory(3, 20)) as { metrics: unknown };
  await callMlflow(uri, 'POST', 'runs/log-batch', { run_id: runId, metrics });
  const response = await fetchOnOwnConnection(`${uri}/api/2.0/mlflow/metrics/get-history?run_id=${runId}&metric_key=metric_3&max_results=10000`);
  expect(await response.text()).toBe(renderHistory(3, 20));
});
