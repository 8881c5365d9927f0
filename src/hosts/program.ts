import type { StdioOptions } from 'node:child_process';
import { constants } from 'node:os';
import type { Environment } from '../environment.js';
import { StepError } from '../errors.js';
import { isObject, parseJson } from '../json.js';
import type { RunProgram } from '../step.js';

/** How long a cancelled program has to end by itself. */
const graceMs = 5_000;

/**
 * Runs programs in a process group of their own, so that cancelling ends all that they started: SIGTERM, then SIGKILL
 * after five seconds. The resolved exit code is 128 + n for signal n, as shells have it.
 */
export const createRunProgram =
  (signal: AbortSignal, env: Environment, stdio: StdioOptions): RunProgram =>
  async (program, args, options) => {
    // Loaded here, because only train starts a program, and this takes 5 ms.
    const { spawn } = await import('node:child_process');
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        stdio,
        detached: true,
        env: { ...env, ...options.env, ...joinJson(env, options.jsonEnv) },
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      });
      const killGroup = (name: NodeJS.Signals): void => {
        if (child.pid === undefined) return;
        try {
          process.kill(-child.pid, name);
        } catch {
          // The group has ended meanwhile.
        }
      };
      let killTimer: NodeJS.Timeout | undefined;
      const onAbort = (): void => {
        killGroup('SIGTERM');
        killTimer = setTimeout(() => killGroup('SIGKILL'), graceMs);
      };
      const settle = (): void => {
        signal.removeEventListener('abort', onAbort);
        clearTimeout(killTimer);
      };
      child.once('error', (cause: NodeJS.ErrnoException) => {
        settle();
        const why = cause.code === 'ENOENT' ? 'there is no such program or working directory' : cause.message;
        reject(new StepError('E_INPUT', `Cannot run ${program}: ${why}.`, { cause }));
      });
      child.once('close', (code, killedBy) => {
        settle();
        if (signal.aborted) killGroup('SIGKILL');
        resolve(code ?? 128 + (killedBy === null ? 0 : constants.signals[killedBy]));
      });
      if (signal.aborted) onAbort();
      else signal.addEventListener('abort', onAbort, { once: true });
    });
  };

/** What is no JSON object is replaced: whoever reads it would fail on it anyway. */
function joinJson(env: Environment, fields: Parameters<RunProgram>[2]['jsonEnv'] = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, added]) => {
      const inherited = parseJson(env[name] ?? '');
      return [name, JSON.stringify({ ...(isObject(inherited) ? inherited : {}), ...added })];
    }),
  );
}
