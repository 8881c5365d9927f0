/**
 * Starts the sandbox that integration and e2e tests share, and names its parts in the environment.
 *
 * MLFLOW_STEPS_TEST_PARTS narrows what is started ("mlflow,mlflow-2.22.5,mlflow-2.9.2,mlflow-1.30.1,cluster,act,v1"); MLFLOW_STEPS_TEST_INSTANCE names a
 * sandbox that already runs (`npm run sandbox -- up`), for short rounds while developing.
 */
import { readFileSync } from 'node:fs';
import { startSandbox } from './sandbox-process.mjs';

const allParts = ['mlflow', 'mlflow-2.22.5', 'mlflow-2.9.2', 'mlflow-1.30.1', 'cluster', 'act', 'v1'];
const instances = new URL('../../.sandbox/instances/', import.meta.url);

function exportState({ python, mlflow, olderMlflows = {}, cluster }) {
  const older = (version) => olderMlflows[`mlflow-${version}`];
  const variables = {
    URI_3_17: mlflow?.url,
    URI_2_22: older('2.22.5')?.url,
    URI_2_9: older('2.9.2')?.url,
    URI_1_30: older('1.30.1')?.url,
    // the folders behind mlflow-artifacts:/
    ARTIFACTS_3_17: mlflow?.artifacts,
    ARTIFACTS_2_22: older('2.22.5')?.artifacts,
    ARTIFACTS_2_9: older('2.9.2')?.artifacts,
    ARTIFACTS_1_30: older('1.30.1')?.artifacts,
    KUBECONFIG: cluster?.kubeconfig,
    ENDPOINT: cluster?.endpoint,
    SERVICE_PROXY: cluster && String(cluster.serviceProxy),
    KUBECTL: cluster?.kubectl,
    PYTHON: python,
  };
  for (const [name, value] of Object.entries(variables)) {
    if (value !== undefined) process.env[`MLFLOW_STEPS_TEST_${name}`] = value;
  }
}

export default async function setUp() {
  // Its thread changes the environment of MLflow's clients, and a request that reads it meanwhile fails.
  process.env.MLFLOW_DISABLE_TELEMETRY = 'true';
  const instance = process.env.MLFLOW_STEPS_TEST_INSTANCE;
  if (instance) {
    exportState(JSON.parse(readFileSync(new URL(`${instance}/state.json`, instances), 'utf8')));
    return;
  }
  const parts = process.env.MLFLOW_STEPS_TEST_PARTS?.split(',') ?? allParts;
  const sandbox = await startSandbox(`test-${process.pid}`, parts);
  globalThis.mlflowStepsSandbox = sandbox;
  exportState(sandbox.state);
}
