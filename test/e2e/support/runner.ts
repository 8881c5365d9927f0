import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const actions = fileURLToPath(new URL('../../../actions/', import.meta.url));

export interface ActionEnding {
  readonly exitCode: number;
  readonly log: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface ActionOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** These two send a signal when the time has come; `onPrint` gets all that was printed so far. */
  readonly onSpawn?: (kill: (signal: NodeJS.Signals) => void) => void;
  readonly onPrint?: (log: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs an action's entry as the Actions runner does: inputs in the environment, outputs and summary in files. */
export async function runAction(step: string, inputs: Readonly<Record<string, string>>, options: ActionOptions = {}): Promise<ActionEnding> {
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-runner-'));
  const outputFile = join(folder, 'output');
  const summaryFile = join(folder, 'summary');
  writeFileSync(outputFile, '');
  writeFileSync(summaryFile, '');
  const child = spawn(process.execPath, [join(actions, step, 'index.cjs')], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_SHA: '0123456789012345678901234567890123456789',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'owner/repository',
      GITHUB_RUN_ID: '42',
      GITHUB_ACTOR: 'octocat',
      ...options.env,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  });
  const kill = (signal: NodeJS.Signals): void => void child.kill(signal);
  options.onSpawn?.(kill);
  const printed = { log: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.log += text;
    options.onPrint?.(printed.log, kill);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });
  const ending = { exitCode, ...printed, outputs: parseOutputs(readFileSync(outputFile, 'utf8')), summary: readFileSync(summaryFile, 'utf8') };
  rmSync(folder, { recursive: true });
  return ending;
}

/** `name<<delimiter`, lines, `delimiter` */
const parseOutputs = (file: string): Record<string, string> =>
  Object.fromEntries([...file.matchAll(/^(.+?)<<(ghadelimiter_\S+)\r?\n([^]*?)\r?\n?\2$/gm)].map(([, name = '', , value = '']) => [name, value]));
