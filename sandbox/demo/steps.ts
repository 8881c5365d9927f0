import { join } from 'node:path';
import { projectFolder } from '../folders.js';
import { startGuarded } from '../processes/guarded.js';
import { DemoFailure } from './ended.js';
import type { Stage } from './stage.js';

export interface StepEnding {
  readonly exitCode: number;
  readonly tookMs: number;
  /** An output of the step; empty where it set none. */
  output(name: string): string;
}

const cli = join(projectFolder, 'dist', 'cli.js');
const quote = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

function parseOutputs(line: string): Readonly<Record<string, string>> {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}

/** Runs steps through the product's own command line, and shows each as a person would type it. */
export class StepRunner {
  constructor(
    private readonly stage: Stage,
    private readonly env: () => NodeJS.ProcessEnv,
  ) {}

  /** Throws a DemoFailure where the step ends with another exit code than the story has. */
  async run(step: string, args: readonly string[], expectedExit = 0): Promise<StepEnding> {
    this.stage.command(['mlflow-steps', step, ...args].map(quote).join(' '));
    const startedMs = Date.now();
    const separator = args.indexOf('--');
    const [own, program] = separator < 0 ? [args, []] : [args.slice(0, separator), args.slice(separator)];
    let outputs: Readonly<Record<string, string>> = {};
    const child = startGuarded(process.execPath, [cli, step, ...own, '--output', 'json', ...program], {
      cwd: projectFolder,
      env: this.env(),
      onLine: (line, stream) => {
        if (stream === 'stdout') outputs = parseOutputs(line);
        else this.stage.output(line);
      },
    });
    this.stage.progress.show(step, 'running');
    const exitCode = await child.exited;
    this.stage.progress.drop(step);
    const tookMs = Date.now() - startedMs;
    if (exitCode !== expectedExit) {
      throw new DemoFailure(`mlflow-steps ${step} ended with exit code ${exitCode}; the story expects ${expectedExit}.`);
    }
    return { exitCode, tookMs, output: (name) => outputs[name] ?? '' };
  }
}
