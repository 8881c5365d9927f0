import { join } from 'node:path';
import { interpreterOf, type PythonEnvironment } from '../../../sandbox/builds/python.js';
import { sandboxFolder } from '../../../sandbox/folders.js';
import { connectMlflow } from '../../../src/mlflow/client.js';
import { silentLog } from '../../../src/step.js';
import type { Mlflow } from '../../../src/mlflow/mlflow.js';
import { requireVariable } from '../../setup/variables.js';
import { trackingInputs } from '../../unit/mlflow/tracking-inputs.js';

/** The two newest real servers: enough for what does not lie in the server's version. */
export const servers = [
  { version: '3.17.2', hasAliases: true, hasLoggedModels: true, uri: (): string => requireVariable('MLFLOW_STEPS_TEST_URI_3_17') },
  { version: '2.22.5', hasAliases: true, hasLoggedModels: false, uri: (): string => requireVariable('MLFLOW_STEPS_TEST_URI_2_22') },
] as const;

/** One real server of each generation, for all that is said to MLflow. */
export const everyServer = [
  ...servers,
  { version: '2.9.2', hasAliases: true, hasLoggedModels: false, uri: (): string => requireVariable('MLFLOW_STEPS_TEST_URI_2_9') },
  { version: '1.30.1', hasAliases: false, hasLoggedModels: false, uri: (): string => requireVariable('MLFLOW_STEPS_TEST_URI_1_30') },
] as const;

/** Runs with a connection that is closed afterwards. */
export async function withMlflow<T>(uri: string, work: (mlflow: Mlflow) => Promise<T>): Promise<T> {
  const mlflow = connectMlflow(trackingInputs(uri), {}, new AbortController().signal, silentLog);
  try {
    return await work(mlflow);
  } finally {
    mlflow.close();
  }
}

const pythonOf = (name: PythonEnvironment): string => interpreterOf(join(sandboxFolder, 'python', name));

/** Interpreters with the MLflow client of each server's version. */
export const pythons = {
  '3.17.2': (): string => requireVariable('MLFLOW_STEPS_TEST_PYTHON'),
  '2.22.5': (): string => pythonOf('mlflow-2.22.5'),
  '2.9.2': (): string => pythonOf('mlflow-2.9.2'),
  '1.30.1': (): string => pythonOf('mlflow-1.30.1'),
} as const;
