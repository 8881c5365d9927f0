import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePython, type PythonEnvironment } from '../../sandbox/builds/python.js';
import type { MlflowSetUp, MlflowVersion } from '../../sandbox/mlflow/command.js';
import { startMlflow } from '../../sandbox/mlflow/server.js';
import { checkPrerequisites } from '../../sandbox/prerequisites.js';

const environments: Readonly<Record<MlflowVersion, PythonEnvironment>> = {
  '3.17.2': 'mlflow-skinny-3.17.2',
  '2.22.5': 'mlflow-2.22.5',
  '2.9.2': 'mlflow-2.9.2',
  '1.30.1': 'mlflow-1.30.1',
};

export interface OwnMlflow {
  readonly uri: string;
  readonly python: string;
  /** The folder that holds all artifacts. */
  readonly artifactFolder: string;
  /** Sends a signal to all its processes. */
  signal(name: NodeJS.Signals): void;
  stop(): Promise<void>;
}

/** A server with a set-up of its own, for one test file; it ends with the process that started it, however that ends. */
export async function startOwnMlflow(version: MlflowVersion, setUp: MlflowSetUp): Promise<OwnMlflow> {
  const python = await ensurePython(environments[version], checkPrerequisites(['node', 'python']), () => undefined);
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-server-'));
  const server = await startMlflow({ ...setUp, version, python, folder });
  return {
    uri: server.url,
    python,
    artifactFolder: server.artifactFolder,
    signal: (name) => server.process.signal(name),
    stop: async () => {
      await server.process.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
