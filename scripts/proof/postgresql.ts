import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from '../../sandbox/builds/command.js';
import { ensurePython } from '../../sandbox/builds/python.js';
import { startMlflow } from '../../sandbox/mlflow/server.js';
import { checkPrerequisites } from '../../sandbox/prerequisites.js';
import { startGuarded, type Guarded } from '../../sandbox/processes/guarded.js';
import { findFreePort } from '../../sandbox/processes/ports.js';

export interface PostgresqlMlflow {
  readonly uri: string;
  stop(): Promise<void>;
}

/** An MLflow server of two processes that keeps its registry in a PostgreSQL of its own; both are installed into .sandbox/. */
export async function startMlflowOnPostgresql(onProgress: (message: string) => void): Promise<PostgresqlMlflow> {
  const python = await ensurePython('mlflow-postgresql-3.17.2', checkPrerequisites(['node', 'python']), onProgress);
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-postgresql-'));
  onProgress('starting PostgreSQL');
  const database = await startPostgresql(python, folder);
  const stopDatabase = async (): Promise<void> => {
    await database.process.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    onProgress('starting MLflow');
    const mlflow = await startMlflow({ python, folder, version: '3.17.2', workers: 2, store: database.uri });
    return {
      uri: mlflow.url,
      stop: async () => {
        await mlflow.process.stop();
        await stopDatabase();
      },
    };
  } catch (thrown) {
    await stopDatabase();
    throw thrown;
  }
}

async function startPostgresql(python: string, folder: string): Promise<{ readonly uri: `postgresql://${string}`; readonly process: Guarded }> {
  const [package_ = ''] = await runCommand(python, ['-c', 'import importlib.util as u; print(u.find_spec("pgserver").submodule_search_locations[0])'], { log: 'postgresql' });
  const bin = join(package_, 'pginstall', 'bin');
  const data = join(folder, 'postgresql');
  const port = await findFreePort();
  const prefix = await findUnprivileged(folder);
  mkdirSync(data, { mode: 0o700 });
  if (prefix.owner !== undefined) chownSync(data, prefix.owner, prefix.owner);
  const [initdb, ...options] = prefix.wrap(join(bin, 'initdb'), ['-D', data, '-U', 'mlflow', '-A', 'trust', '-E', 'UTF8', '--locale', 'C']);
  await runCommand(initdb, options, { log: 'postgresql', cwd: data });
  const server = prefix.wrap(join(bin, 'postgres'), ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']);
  return { uri: `postgresql://mlflow@127.0.0.1:${port}/postgres`, process: await startServer(server, data) };
}

interface Unprivileged {
  wrap(program: string, args: readonly string[]): readonly [string, ...string[]];
  /** Who has to own what it writes to. */
  readonly owner?: number;
}

/** PostgreSQL refuses to run as root: there it is given to `nobody`. */
async function findUnprivileged(folder: string): Promise<Unprivileged> {
  if (process.getuid?.() !== 0) return { wrap: (program, args) => [program, ...args] };
  const [id = ''] = await runCommand('id', ['-u', 'nobody'], { log: 'postgresql' });
  chownSync(folder, Number(id), -1);
  return { wrap: (program, args) => ['setpriv', '--reuid', id, '--regid', id, '--clear-groups', '--', program, ...args], owner: Number(id) };
}

function startServer([program, ...args]: readonly [string, ...string[]], data: string): Promise<Guarded> {
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    const server = startGuarded(program, args, {
      cwd: dirname(data),
      onLine: (line) => {
        lines.push(line);
        if (line.includes('database system is ready to accept connections')) resolve(server);
      },
    });
    void server.exited.then((code) => reject(new Error(`PostgreSQL ended with exit code ${code}:\n${lines.slice(-15).join('\n')}`)));
  });
}
