/**
 * Starts the sandbox that integration and e2e tests share, and names its parts in the environment.
 *
 * MLFLOW_STEPS_TEST_PARTS narrows what is started ("mlflow,mlflow-2.22.5,cluster,act"); MLFLOW_STEPS_TEST_INSTANCE names a
 * sandbox that already runs (`npm run sandbox -- up`), for short rounds while developing.
 */
import { readFileSync } from 'node:fs';
import { startSandbox } from './sandbox-process.mjs';

const allParts = ['mlflow', 'mlflow-2.22.5', 'cluster', 'act'];
const instances = new URL('../../.sandbox/instances/', import.meta.url);

function exportState({ python, mlflow, mlflow2, cluster }) {
  const variables = {
    URI_3_17: mlflow?.url,
    URI_2_22: mlflow2?.url,
    // the folders behind mlflow-artifacts:/
    ARTIFACTS_3_17: mlflow?.artifacts,
    ARTIFACTS_2_22: mlflow2?.artifacts,
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
