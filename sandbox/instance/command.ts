import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { checkPrerequisites } from '../prerequisites.js';
import { describeThrown, SandboxProblem } from '../problem.js';
import { tryLock } from '../processes/lock.js';
import { ProgressLines } from '../terminal/progress-lines.js';
import { renderExports } from './exports.js';
import { startInstance } from './start.js';
import { folderOf, listInstances, lockOf, logOf, readState, type InstanceState } from './state.js';

const help = `npm run sandbox -- COMMAND [--id NAME]

MLflow and Kubernetes on this machine, to try the steps on.

  up       builds what is missing, starts both, and prints where they are and the variables to export
  status   says what runs
  down     ends it

  --id     names the sandbox, to have several; "main" unless given
  --mlflow-only   with up: no Kubernetes

Everything lies in .sandbox/, which may be deleted when nothing runs.
`;

/** Whether the supervisor lives: the kernel holds its lock exactly as long. */
async function isAlive(id: string): Promise<boolean> {
  if (!existsSync(lockOf(id))) return false;
  const lock = await tryLock(checkPrerequisites(['python']).python, lockOf(id));
  await lock?.release();
  return lock === undefined;
}

function describe(state: InstanceState): string {
  const lines = [
    state.mlflow ? `MLflow      ${state.mlflow.url}` : undefined,
    state.cluster ? `Kubernetes  ${state.cluster.kubeconfig}` : undefined,
    state.cluster ? `Ingress     ${state.cluster.endpoint}` : undefined,
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function up(id: string, isMlflowOnly: boolean): Promise<number> {
  const progress = new ProgressLines(process.stderr);
  const seen: { ready?: InstanceState; isTaken?: true } = {};
  let settle = (): void => undefined;
  const settled = new Promise<void>((resolve) => (settle = resolve));
  const instance = startInstance(id, isMlflowOnly ? ['mlflow'] : ['mlflow', 'cluster', 'v1'], (event) => {
    if (event.event === 'progress') progress.update(event.part, event.message);
    else if (event.event === 'part') progress.done(event.part, 'ready');
    else if (event.event === 'error') progress.say(event.message);
    else if (event.event === 'taken') seen.isTaken = true;
    else {
      seen.ready = event.state;
      settle();
    }
  });
  let cancelledWith: number | undefined;
  const cancel = (signal: NodeJS.Signals): void => {
    if (cancelledWith === undefined) progress.say('ending …');
    cancelledWith ??= 128 + constants.signals[signal];
    void instance.stop();
  };
  for (const signal of endingSignals) process.on(signal, cancel);
  await Promise.race([settled, instance.exited]);
  progress.close();
  for (const signal of endingSignals) process.off(signal, cancel);
  if (cancelledWith !== undefined) {
    await instance.exited;
    return cancelledWith;
  }
  if (seen.isTaken) return sayAlreadyUp(id);
  const { ready } = seen;
  if (!ready) {
    await instance.exited;
    process.stderr.write(`The sandbox is not up. Logs: ${folderOf(id)}\n`);
    return 1;
  }
  instance.keep();
  process.stdout.write(`${renderExports(ready)}\n`);
  process.stderr.write(`\n${describe(ready)}\nIt stays up until: npm run sandbox -- down${id === 'main' ? '' : ` --id ${id}`}\n`);
  // The word must have left before this process does.
  await sleep(100);
  process.exit(0);
}

function sayAlreadyUp(id: string): number {
  const state = readState(id);
  if (!state?.isReady) {
    process.stderr.write('The sandbox is already starting. npm run sandbox -- status says how far it is.\n');
    return 1;
  }
  process.stdout.write(`${renderExports(state)}\n`);
  process.stderr.write(`\nThe sandbox is already up.\n${describe(state)}\n`);
  return 0;
}

async function status(): Promise<number> {
  const alive: string[] = [];
  for (const id of listInstances()) if (await isAlive(id)) alive.push(id);
  if (alive.length === 0) {
    process.stderr.write('No sandbox is up.\n');
    return 1;
  }
  for (const id of alive) {
    const state = readState(id);
    process.stdout.write(`${id}: ${state?.isReady ? 'up' : 'starting'}\n${state ? describe(state) : ''}\n${state ? `${renderExports(state)}\n` : ''}\n`);
  }
  return 0;
}

const downTimeoutMs = 60_000;

async function down(id: string): Promise<number> {
  const state = readState(id);
  if (!state || !(await isAlive(id))) {
    process.stderr.write(`No sandbox named ${id} is up.\n`);
    return 0;
  }
  process.stderr.write('ending the sandbox …\n');
  process.kill(state.pid, 'SIGTERM');
  for (const deadline = Date.now() + downTimeoutMs; Date.now() < deadline; await sleep(200)) {
    if (!(await isAlive(id))) {
      process.stderr.write('It is down; no process of it is left.\n');
      return 0;
    }
  }
  process.stderr.write(`It did not end within ${downTimeoutMs / 1000} s; see ${logOf(id)}\n`);
  return 1;
}

interface Arguments {
  readonly command: string | undefined;
  readonly id: string;
  readonly isMlflowOnly: boolean;
  readonly wantsHelp: boolean;
}

/** Throws a SandboxProblem for what is not in the help. */
function parseArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { id: { type: 'string', default: 'main' }, 'mlflow-only': { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    if (!/^[\w.-]+$/.test(values.id)) throw new SandboxProblem(`--id ${values.id}: letters, digits, ., - and _ only`);
    if (positionals.length > 1) throw new SandboxProblem(`one command at a time, not: ${positionals.join(' ')}`);
    return { command: positionals[0], id: values.id, isMlflowOnly: values['mlflow-only'], wantsHelp: values.help };
  } catch (thrown) {
    throw new SandboxProblem(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${help}`);
  }
}

/** `npm run sandbox -- …`; resolves with the exit code. */
export async function runSandboxCommand(args: readonly string[]): Promise<number> {
  try {
    const { command, id, isMlflowOnly, wantsHelp } = parseArguments(args);
    if (wantsHelp) {
      process.stdout.write(help);
      return 0;
    }
    switch (command) {
      case 'up':
        checkPrerequisites(isMlflowOnly ? ['node', 'python'] : undefined);
        return await up(id, isMlflowOnly);
      case 'status':
        return await status();
      case 'down':
        return await down(id);
      case undefined:
      default:
        process.stderr.write(command === undefined ? help : `there is no command ${command}\n\n${help}`);
        return 2;
    }
  } catch (thrown) {
    process.stderr.write(`${describeThrown(thrown)}\n`);
    return thrown instanceof SandboxProblem ? 2 : 1;
  }
}
