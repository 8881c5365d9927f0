import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The MLflow versions that the sandbox can run. */
export const mlflowVersions = ['3.17.2', '2.22.5', '2.9.2', '1.30.1'] as const;
export type MlflowVersion = (typeof mlflowVersions)[number];

/** How a server is set up, beside its version. */
export interface MlflowSetUp {
  readonly version?: MlflowVersion;
  /** Where runs and models are noted: in SQLite unless said otherwise. */
  readonly store?: 'sqlite' | 'files' | `postgresql://${string}`;
  /** Processes that answer requests: one unless said otherwise. Of the newer versions only. */
  readonly workers?: number;
  /** Whether clients reach artifacts through the server (`mlflow-artifacts:/`, the default) or go to the folder themselves. */
  readonly artifacts?: 'proxied' | 'direct';
  /** The URI of another store for artifacts than that folder. The server itself reads it, or lacks what it needs for that. */
  readonly artifactStore?: string;
  /** More variables of the server. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The administrator's password: the server then asks everybody for theirs (`--app-name basic-auth`). */
  readonly adminPassword?: string;
  /** The value of `--allowed-hosts`. */
  readonly allowedHosts?: string;
}

export interface ServerCommand {
  /** For the interpreter that has MLflow. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export const artifactsOf = (folder: string): string => join(folder, 'artifacts');

function storeUriOf(folder: string, { store = 'sqlite' }: MlflowSetUp): string {
  if (store === 'sqlite') return `sqlite:///${join(folder, 'mlflow.db')}`;
  return store === 'files' ? pathToFileURL(join(folder, 'mlruns')).href : store;
}

/** What starts a server on a port of 127.0.0.1, with everything that it keeps below `folder`. */
export function computeServerCommand(folder: string, port: number, setUp: MlflowSetUp): ServerCommand {
  const isOld = setUp.version === '1.30.1' || setUp.version === '2.9.2';
  return isOld ? computeGunicornCommand(folder, port, setUp) : computeMlflowCommand(folder, port, setUp);
}

function computeMlflowCommand(folder: string, port: number, setUp: MlflowSetUp): ServerCommand {
  const destination = setUp.artifactStore ?? pathToFileURL(artifactsOf(folder)).href;
  return {
    args: [
      ...['-m', 'mlflow', 'server', '--host', '127.0.0.1', '--port', String(port), '--workers', String(setUp.workers ?? 1)],
      ...['--backend-store-uri', storeUriOf(folder, setUp)],
      // proxied: served by MLflow itself under mlflow-artifacts:/, as on a server with a bucket behind it
      ...(setUp.artifacts === 'direct' ? ['--no-serve-artifacts', '--default-artifact-root', destination] : ['--artifacts-destination', destination]),
      ...(setUp.adminPassword === undefined ? [] : ['--app-name', 'basic-auth']),
      ...(setUp.allowedHosts === undefined ? [] : ['--allowed-hosts', setUp.allowedHosts]),
    ],
    env: {
      // Without its job runners the server starts in 5 s instead of 8–26 s, and has seven processes fewer.
      MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
      ...(setUp.store === 'files' ? { MLFLOW_ALLOW_FILE_STORE: 'true' } : {}),
      ...(setUp.adminPassword === undefined ? {} : { MLFLOW_AUTH_ADMIN_PASSWORD: setUp.adminPassword, MLFLOW_FLASK_SERVER_SECRET_KEY: 'of no worth' }),
      ...setUp.variables,
    },
  };
}

/** What `mlflow server` runs itself; the command line of these versions cannot be imported on Python 3.12. */
function computeGunicornCommand(folder: string, port: number, setUp: MlflowSetUp): ServerCommand {
  const destination = setUp.artifactStore ?? pathToFileURL(artifactsOf(folder)).href;
  const isDirect = setUp.artifacts === 'direct';
  return {
    args: ['-m', 'gunicorn', '--bind', `127.0.0.1:${port}`, '--workers', '1', '--timeout', '180', 'mlflow.server:app'],
    env: {
      _MLFLOW_SERVER_FILE_STORE: storeUriOf(folder, setUp),
      _MLFLOW_SERVER_ARTIFACT_ROOT: isDirect ? destination : 'mlflow-artifacts:/',
      ...(isDirect ? {} : { _MLFLOW_SERVER_SERVE_ARTIFACTS: 'true', _MLFLOW_SERVER_ARTIFACT_DESTINATION: destination }),
      ...setUp.variables,
    },
  };
}
