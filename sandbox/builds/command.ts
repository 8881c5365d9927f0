import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logsFolder } from '../folders.js';
import { SandboxProblem } from '../problem.js';
import { startGuarded } from '../processes/guarded.js';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Names the log under .sandbox/logs/. */
  readonly log: string;
  readonly onLine?: (line: string) => void;
  readonly givesWay?: boolean;
}

const linesShown = 15;

/** Runs one command of a build. Throws a SandboxProblem with the end of its output when it fails. */
export async function runCommand(program: string, args: readonly string[], options: CommandOptions): Promise<readonly string[]> {
  mkdirSync(logsFolder, { recursive: true });
  const logFile = join(logsFolder, `${options.log}.log`);
  writeFileSync(logFile, `$ ${[program, ...args].join(' ')}\n`);
  const lines: string[] = [];
  const child = startGuarded(program, args, {
    cwd: options.cwd,
    env: options.env,
    givesWay: options.givesWay,
    onLine: (line) => {
      lines.push(line);
      appendFileSync(logFile, `${line}\n`);
      options.onLine?.(line);
    },
  });
  const code = await child.exited;
  if (code !== 0) {
    throw new SandboxProblem(`${program} ${args[0] ?? ''} ended with exit code ${code} (whole output: ${logFile}):\n${lines.slice(-linesShown).join('\n')}`);
  }
  return lines;
}
