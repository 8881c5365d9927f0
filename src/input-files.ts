import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readWholeFile } from './bounded-file.js';
import type { Environment } from './environment.js';
import { StepError } from './errors.js';

/** Folders, separated by colons, that a Secret is mounted at; empty ones are passed over. */
export const credentialsVariable = 'MLFLOW_STEPS_CREDENTIALS';

/** Inputs that such a folder may give: by its file's content or, of one that is a file itself, by its path. */
export const credentialFiles: Readonly<Record<string, { readonly file: string; readonly isPath?: true }>> = {
  'tracking-uri': { file: 'uri' },
  'registry-uri': { file: 'registry-uri' },
  'tracking-username': { file: 'username' },
  'tracking-password': { file: 'password' },
  'tracking-token': { file: 'token' },
  'tracking-ca-file': { file: 'ca.crt', isPath: true },
  'tracking-client-cert-file': { file: 'client.pem', isPath: true },
  'endpoint-token': { file: 'endpoint-token' },
  'endpoint-headers': { file: 'endpoint-headers' },
  'endpoint-ca-file': { file: 'endpoint-ca.crt', isPath: true },
  kubeconfig: { file: 'config', isPath: true },
};

/** What variables of the environment begin with that such a folder may give as well, each as a file of the variable's name. */
export const storagePrefix = 'RCLONE_CONFIG_';

const maxBytes = 64 * 1024;

const listFolders = (env: Environment): readonly string[] => (env[credentialsVariable] ?? '').split(':').filter(Boolean);

/** What the folders of MLFLOW_STEPS_CREDENTIALS give for an input; the first that has its file. Throws E_INPUT for an unreadable one. */
export function findCredential(input: string, env: Environment): string | undefined {
  const known = Object.hasOwn(credentialFiles, input) ? credentialFiles[input] : undefined;
  if (known === undefined) return undefined;
  const path = listFolders(env).map((folder) => join(folder, known.file)).find((each) => existsSync(each));
  return path === undefined || known.isPath ? path : readBounded(path);
}

/** The environment with the variables RCLONE_CONFIG_… that those folders have as files; its own win. Throws E_INPUT for an unreadable one. */
export function withMountedVariables(env: Environment): Environment {
  const mounted = listFolders(env)
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    .flatMap((folder) => readdirSync(folder).filter((name) => name.startsWith(storagePrefix)).map((name) => [name, readBounded(join(folder, name)).replace(/\r?\n$/, '')] as const));
  return { ...Object.fromEntries(mounted.reverse()), ...env };
}

function readBounded(path: string): string {
  try {
    return readWholeFile(path, maxBytes);
  } catch (cause) {
    throw new StepError('E_INPUT', `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
