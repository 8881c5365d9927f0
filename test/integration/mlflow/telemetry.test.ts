import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { requireVariable } from '../../setup/variables.js';

const client = 'from mlflow.telemetry import get_telemetry_client; print(get_telemetry_client())';
/** What turns MLflow's telemetry off by itself is left out. */
const run = (script: string, env: Readonly<Record<string, string>>): string =>
  execFileSync(requireVariable('MLFLOW_STEPS_TEST_PYTHON'), ['-c', script], { cwd: fileURLToPath(new URL('../../../examples/wine', import.meta.url)), env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PYTHONDONTWRITEBYTECODE: '1', ...env }, encoding: 'utf8' }).trim();

// Its thread changes the environment, and a request that reads it meanwhile fails.
it('leaves the client of the example and of the tests without the thread of MLflow 3', () => {
  expect(run(`import train; ${client}`, {})).toBe('None');
  expect(run(client, { MLFLOW_DISABLE_TELEMETRY: process.env['MLFLOW_DISABLE_TELEMETRY'] ?? '' })).toBe('None');
});
