import { StepError } from '../errors.js';
import type { Mlflow, Run } from '../mlflow/mlflow.js';
import type { Log } from '../step.js';
import type { SummaryBlock } from '../summary.js';
import { describeExitCode } from './exit-code.js';

/** How long the run's end may take to record after the step was told to stop, in milliseconds. */
const cleanupMs = 2_000;

/** Records how the run ended without hiding why it did. Returns whether it could be recorded. */
export async function endAfterFailure(mlflow: Mlflow, run: Run, status: 'FAILED' | 'KILLED', log: Log): Promise<boolean> {
  const server = status === 'KILLED' ? mlflow.forCleanup(cleanupMs) : mlflow;
  try {
    await server.runs.end(run.id, status, Date.now());
    return true;
  } catch (thrown) {
    log.warn(`Run ${run.id} could not be ended as ${status}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    return false;
  }
}

export const commandFailed = (exitCode: number, status: 'FAILED' | 'KILLED', url: string, addition = ''): StepError =>
  new StepError('E_COMMAND_FAILED', `The training command ended with ${describeExitCode(exitCode)}; its output says more. ${addition === '' ? '' : `${addition} `}The run is ${status}: ${url}`);

/** NaN has no place in JSON and stands as text. */
export const renderMetrics = (run: Run): string =>
  JSON.stringify(Object.fromEntries([...run.metrics.values()].map(({ key, value, text: exact }) => [key, Number.isFinite(value) ? value : exact])));

export const renderMetricsTable = (run: Run): SummaryBlock => ({
  kind: 'table',
  header: ['metric', 'value'],
  rows: [...run.metrics.values()].map((metric) => [metric.key, metric.text]),
});
