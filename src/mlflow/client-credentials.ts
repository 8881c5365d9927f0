import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readWholeFile } from '../bounded-file.js';
import type { Environment } from '../environment.js';
import { StepError } from '../errors.js';

/** User name and password, as inputs give them. */
export interface LoginInputs {
  readonly 'tracking-username': string | undefined;
  readonly 'tracking-password': string | undefined;
  readonly 'tracking-token': string | undefined;
}

const maxBytes = 64 * 1024;

/**
 * Completes the inputs by the file ~/.mlflow/credentials, as MLflow's own client does. A token that is given is meant: unlike
 * there, the file does not win over it. Names the file if it gave something. Throws E_INPUT for a file that cannot be read.
 */
export function completeLogin<I extends LoginInputs>(inputs: I, env: Environment): { readonly inputs: I; readonly path?: string } {
  const { 'tracking-username': username, 'tracking-password': password, 'tracking-token': token } = inputs;
  const home = env.HOME ?? env.USERPROFILE;
  if (token || (username && password) || !home) return { inputs };
  const path = join(home, '.mlflow', 'credentials');
  if (!existsSync(path)) return { inputs };
  const found = readSection(readText(path), 'mlflow');
  const both = { 'tracking-username': username || found.get('mlflow_tracking_username'), 'tracking-password': password || found.get('mlflow_tracking_password') };
  // One without the other is no login, here as there.
  return both['tracking-username'] && both['tracking-password'] ? { inputs: { ...inputs, ...both }, path } : { inputs };
}

function readText(path: string): string {
  try {
    return readWholeFile(path, maxBytes);
  } catch (cause) {
    throw new StepError('E_INPUT', `${path}, which holds the login of MLflow's clients, cannot be read: ${cause instanceof Error ? cause.message : String(cause)}. Give tracking-username and tracking-password, or tracking-token.`, { cause });
  }
}

/** One section of a file as Python's configparser reads it: keys in any case, `=` or `:`, comments on lines of their own, `%%` for `%`. */
function readSection(text: string, name: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let section = '';
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === '' || /^[#;]/.test(line)) continue;
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    if (header !== undefined) section = header;
    else if (section === name) {
      const [, key = '', value = ''] = /^([^=:]+)[=:](.*)$/.exec(line) ?? [];
      values.set(key.trim().toLowerCase(), value.trim().replaceAll('%%', '%'));
    }
  }
  return values;
}
