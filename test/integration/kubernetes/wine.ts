import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';

export const trackingUri = requireVariable('MLFLOW_STEPS_TEST_URI_3_17');
const script = fileURLToPath(new URL('../../../examples/wine/train.py', import.meta.url));
const run = promisify(execFile);

/** Trains the example for real, and gives the run's id. */
export async function trainWine(...args: readonly string[]): Promise<string> {
  const experiment = await callMlflow(trackingUri, 'POST', 'experiments/create', { name: uniqueName('wine') });
  const created = await callMlflow(trackingUri, 'POST', 'runs/create', { experiment_id: experiment['experiment_id'], start_time: Date.now() });
  const { run: { info: { run_id: runId } } } = created as { run: { info: { run_id: string } } };
  await run(requireVariable('MLFLOW_STEPS_TEST_PYTHON'), [script, '--n-estimators', '5', ...args], {
    env: { ...process.env, MLFLOW_TRACKING_URI: trackingUri, MLFLOW_RUN_ID: runId },
  });
  return runId;
}

/** The tag of a version, as MLflow has it now. */
export async function readTag(model: string, version: string, key: string): Promise<unknown> {
  const answer = await callMlflow(trackingUri, 'GET', `model-versions/get?name=${model}&version=${version}`);
  const { model_version: { tags } } = answer as { model_version: { tags: { key: string; value: string }[] } };
  const value = tags.find((tag) => tag.key === key)?.value;
  return value === undefined ? undefined : JSON.parse(value);
}
