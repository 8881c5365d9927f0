import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireVariable } from '../../setup/variables.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const act = join(root, '.sandbox/bin/act');

export interface WorkflowEnding {
  readonly exitCode: number;
  /** What the jobs printed, by job. */
  readonly logOf: (job: string) => string;
  readonly log: string;
}

/** Runs a workflow of test/e2e/workflows by act, without containers: jobs are processes of this machine. */
export async function runWorkflow(file: string, inputs: Readonly<Record<string, string>>): Promise<WorkflowEnding> {
  if (!existsSync(act)) throw new Error(`${act} is missing: the sandbox builds it.`);
  const home = mkdtempSync(join(tmpdir(), 'mlflow-steps-act-'));
  const given = Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]);
  const child = spawn(act, ['workflow_dispatch', '--workflows', join('test/e2e/workflows', file), '--platform', 'ubuntu-latest=-self-hosted', ...given], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // act gives what it has itself to the jobs, so that it gets only what a runner's machine has.
    env: {
      PATH: [dirname(requireVariable('MLFLOW_STEPS_TEST_PYTHON')), dirname(process.execPath), process.env.PATH].join(delimiter),
      HOME: home,
    },
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });
  rmSync(home, { recursive: true, force: true });
  return { exitCode, log, logOf: (job) => takeJob(log, job) };
}

/** Lines of a job come as `[workflow/job] text`; those of a text with several lines come bare. */
function takeJob(log: string, job: string): string {
  let isOfJob = false;
  const lines = log.split('\n').filter((line) => {
    const prefix = /^\[[^\]]*\/([\w-]+)\s*\]/.exec(line);
    if (prefix) isOfJob = prefix[1] === job;
    return isOfJob;
  });
  return lines.join('\n');
}
