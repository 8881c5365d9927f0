/**
 * Builds what is missing, starts MLflow and the cluster, and keeps them until it is told to end: by a signal, by its stdin
 * closing (unless it was told to `keep`), or by one of them ending unasked. Speaks JSON lines on stdout.
 *
 *   supervisor.ts ID PART…
 */
import { mkdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureAct } from '../builds/act.js';
import { ensureCluster } from '../builds/cluster.js';
import { ensurePython, placeOfPython } from '../builds/python.js';
import { artifactsOf, mlflowVersions } from '../mlflow/command.js';
import { startMlflow } from '../mlflow/server.js';
import { checkPrerequisites } from '../prerequisites.js';
import { describeThrown, SandboxProblem } from '../problem.js';
import { endAllChildren } from '../processes/living.js';
import { tryLock } from '../processes/lock.js';
import { startCluster } from './cluster.js';
import { keepCommand, olderMlflows, parts, type OlderMlflow, type Part, type SupervisorEvent } from './events.js';
import { pruneDeadInstances } from './prune.js';
import { folderOf, lockOf, writeState, type InstanceState } from './state.js';

const [id = '', ...wanted] = process.argv.slice(2);
const wantedParts = parts.filter((part) => wanted.includes(part));
let isEnding = false;
let state: InstanceState = { id, pid: process.pid, isReady: false };

function say(event: SupervisorEvent): void {
  try {
    writeSync(1, `${JSON.stringify(event)}\n`);
  } catch {
    // Whoever started this is gone, and was meant to be: `keep`.
  }
}

function change(part: Part, addition: Partial<InstanceState>): void {
  state = { ...state, ...addition };
  writeState(state);
  say({ event: 'part', part, state });
}

async function end(exitCode: number): Promise<never> {
  if (!isEnding) {
    isEnding = true;
    await endAllChildren();
    rmSync(join(folderOf(id), 'state.json'), { force: true });
    // After a failure the logs are what one wants to see.
    if (exitCode === 0) rmSync(folderOf(id), { recursive: true, force: true });
    process.exit(exitCode);
  }
  return new Promise(() => undefined);
}

/** A part that ends unasked takes the rest with it: half a sandbox helps nobody. */
function watch(name: string, exited: Promise<number>): void {
  void exited.then(async (code) => {
    if (isEnding) return;
    say({ event: 'error', message: `${name} ended with exit code ${code}; its log is in ${folderOf(id)}` });
    await end(1);
  });
}

async function runMlflow(part: 'mlflow' | OlderMlflow, python: Promise<string>): Promise<void> {
  const progress = (message: string): void => say({ event: 'progress', part, message });
  const interpreter = await python;
  progress('starting MLflow');
  const version = mlflowVersions.find((each) => part === `mlflow-${each}`);
  const server = await startMlflow({ python: interpreter, folder: join(folderOf(id), part), ...(version ? { version } : {}) });
  watch(part, server.process.exited);
  const found = { url: server.url, artifacts: server.artifactFolder };
  change(part, part === 'mlflow' ? { mlflow: found, python: interpreter } : { olderMlflows: { ...state.olderMlflows, [part]: found } });
}

async function runCluster(binary: Promise<string>, python: Promise<string>): Promise<void> {
  const onProgress = (message: string): void => say({ event: 'progress', part: 'cluster', message });
  const artifacts = artifactsOf(join(folderOf(id), 'mlflow'));
  mkdirSync(artifacts, { recursive: true });
  const [built, interpreter] = await Promise.all([binary, python]);
  onProgress('starting Kubernetes');
  const cluster = await startCluster({ binary: built, folder: join(folderOf(id), 'cluster'), artifacts, python: interpreter, v1Python: placeOfPython('seldon-core-1.18.2'), onProgress });
  watch('the cluster', cluster.exited);
  change('cluster', { cluster: cluster.state, python: interpreter });
}

async function run(): Promise<void> {
  if (!/^[\w.-]+$/.test(id) || wantedParts.length === 0) throw new SandboxProblem('usage: supervisor.ts ID PART…');
  const found = checkPrerequisites(wantedParts.includes('cluster') ? undefined : ['node', 'python']);
  mkdirSync(folderOf(id), { recursive: true });
  const lock = await tryLock(found.python, lockOf(id));
  if (!lock) {
    say({ event: 'taken' });
    process.exit(3);
  }
  await pruneDeadInstances(found.python);
  for (const part of parts) rmSync(join(folderOf(id), part), { recursive: true, force: true });
  writeState(state);
  const report = (part: Part) => (message: string): void => say({ event: 'progress', part, message });
  // One after the other where they share the network and the installer; Go at the same time, for it takes longest.
  const serving = ensurePython('serving', found, report('mlflow'));
  const starts: Promise<unknown>[] = [];
  const binary = wantedParts.includes('cluster') ? ensureCluster(found, report('cluster')) : undefined;
  if (binary) starts.push(runCluster(binary, serving));
  if (wantedParts.includes('act')) starts.push(Promise.resolve(binary).then(async () => ensureAct(report('act'))));
  if (wantedParts.includes('mlflow')) starts.push(runMlflow('mlflow', serving));
  let installed: Promise<unknown> = serving;
  for (const part of olderMlflows.filter((each) => wantedParts.includes(each))) {
    const python = installed.then(async () => ensurePython(part, found, report(part)));
    installed = python;
    starts.push(runMlflow(part, python));
  }
  if (wantedParts.includes('v1')) starts.push(installed.then(async () => ensurePython('seldon-core-1.18.2', found, report('v1'))));
  await Promise.all(starts);
  state = { ...state, isReady: true };
  writeState(state);
  say({ event: 'ready', state });
}

let isKept = false;
createInterface({ input: process.stdin })
  .on('line', (line) => {
    if (line === keepCommand) isKept = true;
  })
  .on('close', () => {
    if (!isKept) void end(0);
  });
process.stdout.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
// The event loop must not run dry while a kept instance waits for its end.
setInterval(() => undefined, 1 << 30);

run().catch(async (thrown: unknown) => {
  // What was interrupted fails; that it was is no news.
  if (!isEnding) say({ event: 'error', message: describeThrown(thrown) });
  await end(1);
});
