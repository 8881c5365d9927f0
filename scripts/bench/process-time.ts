import { spawn } from 'node:child_process';

export interface ProcessTime {
  readonly exitCode: number;
  readonly wallMs: number;
  /** User and system time of the process and of all that it waited for. */
  readonly cpuMs: number;
}

/** Runs a program under bash's `time`, which knows its CPU time in milliseconds on Linux and macOS alike. */
export function timeProcess(program: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<ProcessTime> {
  return new Promise((resolve, reject) => {
    const script = 'TIMEFORMAT="%R %U %S"; { time "$@" >/dev/null 2>/dev/null; } 2>&1; exit $?';
    const child = spawn('bash', ['-c', script, 'time', program, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env.PATH, HOME: process.env.HOME, LC_ALL: 'C', ...env },
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.once('error', reject);
    child.once('close', (code) => {
      const [real = Number.NaN, user = Number.NaN, system = Number.NaN] = printed.trim().split(/\s+/).map((seconds) => Number(seconds) * 1000);
      resolve({ exitCode: code ?? -1, wallMs: real, cpuMs: user + system });
    });
  });
}
