import { mkdirSync, readFileSync } from 'node:fs';
import { join, dirname, delimiter } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { SandboxProblem } from '../problem.js';
import { startGuarded, type Guarded } from '../processes/guarded.js';
import { findFreePort } from '../processes/ports.js';
import { computeMlflowEnvironment } from './environment.js';

export interface MlflowOptions {
  readonly python: string;
  /** For the database, the artifacts and the log. */
  readonly folder: string;
}

export interface MlflowServer {
  readonly url: string;
  /** What lies at `mlflow-artifacts:/`. */
  readonly artifacts: string;
  readonly process: Guarded;
}

const attempts = 3;
const startTimeoutMs = 180_000;
const pollMs = 150;

export const artifactsOf = (folder: string): string => join(folder, 'artifacts');

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2000) });
    return response.ok && (await response.text()) === 'OK';
  } catch {
    return false;
  }
}

function start({ python, folder }: MlflowOptions, port: number, logFile: string): Guarded {
  const bin = dirname(python);
  const args = [
    ...['-m', 'mlflow', 'server', '--host', '127.0.0.1', '--port', String(port), '--workers', '1'],
    ...['--backend-store-uri', `sqlite:///${join(folder, 'mlflow.db')}`],
    // served by MLflow itself under mlflow-artifacts:/, as on a server with a bucket behind it
    ...['--artifacts-destination', pathToFileURL(artifactsOf(folder)).href],
  ];
  const env = computeMlflowEnvironment({
    PATH: [bin, process.env['PATH']].join(delimiter),
    PYTHONUNBUFFERED: '1',
    // Without its job runners the server starts in 5 s instead of 8–26 s, and has seven processes fewer.
    MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
  });
  return startGuarded(python, args, { cwd: folder, env, logFile });
}

/** `mlflow server` on SQLite and a local folder, on a free port of 127.0.0.1. Resolves when it answers. */
export async function startMlflow(options: MlflowOptions): Promise<MlflowServer> {
  const artifacts = artifactsOf(options.folder);
  mkdirSync(artifacts, { recursive: true });
  const logFile = join(options.folder, 'mlflow.log');
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    const url = `http://127.0.0.1:${port}`;
    const server = start(options, port, logFile);
    let exitCode: number | undefined;
    void server.exited.then((code) => (exitCode = code));
    const deadline = Date.now() + startTimeoutMs;
    while (exitCode === undefined && Date.now() < deadline) {
      if (await isHealthy(url)) return { url, artifacts, process: server };
      await sleep(pollMs);
    }
    await server.stop();
    const log = readFileSync(logFile, 'utf8');
    if (attempt < attempts && /address already in use|Connection in use/i.test(log.slice(-4000))) continue;
    const reason = exitCode === undefined ? `did not answer within ${startTimeoutMs / 1000} s` : `ended with exit code ${exitCode}`;
    throw new SandboxProblem(`The MLflow server ${reason}. The end of ${logFile}:\n${log.split('\n').slice(-15).join('\n')}`);
  }
}
