import { mkdirSync, readFileSync } from 'node:fs';
import { join, dirname, delimiter } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SandboxProblem } from '../problem.js';
import { startGuarded, type Guarded } from '../processes/guarded.js';
import { findFreePort } from '../processes/ports.js';
import { artifactsOf, computeServerCommand, type MlflowSetUp } from './command.js';
import { computeMlflowEnvironment } from './environment.js';

export interface MlflowOptions extends MlflowSetUp {
  readonly python: string;
  /** For the database, the artifacts and the log. */
  readonly folder: string;
}

export interface MlflowServer {
  readonly url: string;
  /** The folder that holds all artifacts. */
  readonly artifactFolder: string;
  readonly process: Guarded;
}

const attempts = 3;
const startTimeoutMs = 180_000;
const pollMs = 150;

/**
 * Whether it answers, also to what needs its database: 1.x makes its tables at the first such request, and two of them at
 * once would both fail.
 */
async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2000) });
    if (!response.ok || (await response.text()) !== 'OK') return false;
    const query = await fetch(`${url}/api/2.0/mlflow/experiments/get?experiment_id=0`, { signal: AbortSignal.timeout(startTimeoutMs) });
    return query.status < 500;
  } catch {
    return false;
  }
}

function start(options: MlflowOptions, port: number, logFile: string): Guarded {
  const { args, env } = computeServerCommand(options.folder, port, options);
  const path = [dirname(options.python), process.env['PATH']].join(delimiter);
  return startGuarded(options.python, args, {
    cwd: options.folder,
    env: computeMlflowEnvironment({ PATH: path, PYTHONUNBUFFERED: '1', ...env }),
    logFile,
  });
}

/** An MLflow server on a free port of 127.0.0.1, which keeps everything in its folder. Resolves when it answers. */
export async function startMlflow(options: MlflowOptions): Promise<MlflowServer> {
  const artifactFolder = artifactsOf(options.folder);
  mkdirSync(artifactFolder, { recursive: true });
  const logFile = join(options.folder, 'mlflow.log');
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    const url = `http://127.0.0.1:${port}`;
    const server = start(options, port, logFile);
    let exitCode: number | undefined;
    void server.exited.then((code) => (exitCode = code));
    const deadline = Date.now() + startTimeoutMs;
    while (exitCode === undefined && Date.now() < deadline) {
      if (await isHealthy(url)) return { url, artifactFolder, process: server };
      await sleep(pollMs);
    }
    await server.stop();
    const log = readFileSync(logFile, 'utf8');
    if (attempt < attempts && /address already in use|Connection in use/i.test(log.slice(-4000))) continue;
    const reason = exitCode === undefined ? `did not answer within ${startTimeoutMs / 1000} s` : `ended with exit code ${exitCode}`;
    throw new SandboxProblem(`The MLflow server ${reason}. The end of ${logFile}:\n${log.split('\n').slice(-15).join('\n')}`);
  }
}
