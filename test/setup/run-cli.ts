import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface CliEnding {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The outputs, where `--output json` printed them. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the built command line as a user would, with nothing of this process's MLflow or Kubernetes variables. */
export function runCli(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd?: string): Promise<CliEnding> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, ...args], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(cwd === undefined ? {} : { cwd }),
    });
    const chunks = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (chunks.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (chunks.stderr += text));
    child.once('error', reject);
    child.once('close', (code) => {
      const outputs = args.includes('json') && chunks.stdout !== '' ? (JSON.parse(chunks.stdout) as Record<string, string>) : {};
      resolve({ exitCode: code ?? -1, ...chunks, outputs });
    });
  });
}
