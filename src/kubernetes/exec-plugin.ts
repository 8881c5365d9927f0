import type { Environment } from '../environment.js';
import { isObject, objectsAt, parseJson, textAt, type JsonObject } from '../json.js';
import { quoteForeign } from '../untrusted-text.js';

/** What a credential plug-in of a kubeconfig gives. */
export interface PluginCredential {
  readonly token: string | undefined;
  readonly cert: string | undefined;
  readonly key: string | undefined;
}

/** A plug-in that asks somebody at a terminal hears nobody, as the step has none to show its question at. */
const longestMs = 120_000;
const sayAfterMs = 3_000;
const maxOutput = 1024 * 1024;
const maxSaid = 4_000;

/**
 * Runs a plug-in (`exec` of a kubeconfig's user) in a process group of its own, which ends with the signal. Apart from client-node's, which
 * cannot be stopped, so that a plug-in that hangs keeps the whole process alive. `say` is told what a slow one waits for. Rejects with
 * Node's error of one that cannot be started, and with what it says itself.
 */
export async function runPlugin(exec: JsonObject, env: Environment, signal: AbortSignal, say: (message: string) => void): Promise<PluginCredential> {
  // Loaded here, because most kubeconfigs have no plug-in, and this takes 5 ms.
  const { spawn } = await import('node:child_process');
  const command = textAt(exec, 'command') ?? '';
  const name = `the credential plug-in ${quoteForeign(command, 200)}`;
  const args = Array.isArray(exec['args']) ? exec['args'].map(String) : [];
  const added = objectsAt(exec, 'env').map((each) => [textAt(each, 'name') ?? '', textAt(each, 'value') ?? ''] as const);
  if (command === '') throw new Error('its user names a credential plug-in (exec) without a command');
  signal.throwIfAborted();
  const output = await new Promise<string>((resolve, reject) => {
    const child = spawn(command, args, { env: { ...env, ...Object.fromEntries(added) }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let [out, said] = ['', ''];
    const saying = (): string => (quoteForeign(said) === '' ? '' : `, which says: ${quoteForeign(said)}`);
    const stop = (why: Error): void => {
      settle();
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // The group has ended meanwhile.
      }
      reject(why);
    };
    const onAbort = (): void => stop(new Error(`${name} was stopped${saying()}`));
    const slow = setTimeout(() => say(`Waiting for ${name} of the kubeconfig${saying()}`), sayAfterMs);
    const late = setTimeout(() => stop(new Error(`${name} gave nothing within ${longestMs / 1000} s${saying()}`)), longestMs);
    const settle = (): void => {
      clearTimeout(slow);
      clearTimeout(late);
      signal.removeEventListener('abort', onAbort);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.length > maxOutput) stop(new Error(`${name} gave more than ${maxOutput} characters`));
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-maxSaid)));
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('close', (code, killedBy) => {
      settle();
      if (code === 0) resolve(out);
      else reject(new Error(`${name} ended with ${code === null ? String(killedBy) : `exit code ${code}`}${saying()}`));
    });
  });
  return readCredential(output, name);
}

/** Of an ExecCredential; what else came is not shown, for it may hold a secret. */
function readCredential(output: string, name: string): PluginCredential {
  const root = parseJson(output);
  if (!isObject(root) || !isObject(root['status'])) throw new Error(`${name} gave no ExecCredential with a status`);
  const [token, cert, key] = (['token', 'clientCertificateData', 'clientKeyData'] as const).map((field) => textAt(root, 'status', field)?.trim() || undefined);
  if (token === undefined && (cert === undefined || key === undefined)) throw new Error(`${name} gave an ExecCredential without a token, and without a client certificate and its key`);
  return { token, cert, key };
}
