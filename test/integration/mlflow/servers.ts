import { fileURLToPath } from 'node:url';
import { connectMlflow } from '../../../src/mlflow/client.js';
import type { Log } from '../../../src/step.js';
import type { Mlflow } from '../../../src/mlflow/mlflow.js';
import { requireVariable } from '../../setup/variables.js';
import { trackingInputs } from '../../unit/mlflow/tracking-inputs.js';

/** The real servers that each test runs against. */
export const servers = [
  { version: '3.17.2', uri: (): string => requireVariable('MLFLOW_STEPS_TEST_URI_3_17') },
  { version: '2.22.5', uri: (): string => requireVariable('MLFLOW_STEPS_TEST_URI_2_22') },
] as const;

export const silent: Log = { progress: () => undefined, warn: () => undefined, foreign: () => undefined };

/** Runs with a connection that is closed afterwards. */
export async function withMlflow<T>(uri: string, work: (mlflow: Mlflow) => Promise<T>): Promise<T> {
  const mlflow = connectMlflow(trackingInputs(uri), {}, new AbortController().signal, silent);
  try {
    return await work(mlflow);
  } finally {
    mlflow.close();
  }
}

/** Puts a file below a run's or a logged model's artifact URI, through the server's artifact proxy. */
export async function putArtifact(uri: string, artifactUri: string, path: string, content: string | Buffer): Promise<void> {
  const response = await fetch(`${uri}/api/2.0/mlflow-artifacts/artifacts/${artifactUri.replace(/^mlflow-artifacts:\//, '')}/${path}`, { method: 'PUT', body: content });
  if (!response.ok) throw new Error(`PUT ${path}: ${response.status} ${await response.text()}`);
}

/** Interpreters with the MLflow client of each server's version. */
export const pythons = {
  '3.17.2': (): string => requireVariable('MLFLOW_STEPS_TEST_PYTHON'),
  '2.22.5': (): string => fileURLToPath(new URL('../../../.sandbox/python/mlflow-2.22.5/bin/python', import.meta.url)),
} as const;
