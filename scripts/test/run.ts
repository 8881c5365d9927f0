import { ensureAct } from '../../sandbox/builds/act.js';
import { ensureArgo } from '../../sandbox/builds/argo.js';
import { ensureCluster } from '../../sandbox/builds/cluster.js';
import { ensurePython, pythonEnvironments } from '../../sandbox/builds/python.js';
import { ensureTekton } from '../../sandbox/builds/tekton.js';
import { checkPrerequisites, type Prerequisites } from '../../sandbox/prerequisites.js';
import { describeThrown } from '../../sandbox/problem.js';
import { endAllChildren } from '../../sandbox/processes/living.js';
import { formatDuration } from '../../sandbox/terminal/durations.js';
import { ProgressLines } from '../../sandbox/terminal/progress-lines.js';
import { chooseParts, renderTestHelp } from './options.js';
import { groupParts } from './group-parts.js';
import { testParts, type TestPart } from './parts.js';
import { addTallies, oneFailed, renderTally, type Tally } from './tally.js';

/** Builds what the tests' sandbox needs while the parts that need none of it run. What fails here fails again, and is shown, there. */
async function prepareSandbox(found: Prerequisites, progress: ProgressLines): Promise<void> {
  const update = (message: string): void => progress.update('sandbox', message);
  const installPython = async (): Promise<void> => {
    for (const name of pythonEnvironments) await ensurePython(name, found, update);
  };
  await Promise.allSettled([installPython(), ensureCluster(found, update)]);
  await ensureAct(update).catch((thrown: unknown) => progress.say(describeThrown(thrown)));
  progress.drop('sandbox');
}

/** Few tests need the engines, and those are the last to start (`test/setup/long-first.mjs`): they are built from what processors the others leave. */
async function buildEngines(progress: ProgressLines): Promise<void> {
  const update = (message: string): void => progress.update('engines', message);
  for (const ensure of [ensureArgo, ensureTekton]) await ensure(update).catch((thrown: unknown) => progress.say(describeThrown(thrown)));
  progress.drop('engines');
}

const needsPreparation = ({ name }: TestPart): boolean => ['cluster', 'vet', 'sandbox'].includes(name);

async function runPart(part: TestPart, progress: ProgressLines): Promise<Tally> {
  const startedMs = Date.now();
  progress.say(`▸ ${part.name}`);
  const tally = await part
    .run((line) => progress.say(line), (message) => progress.update(part.name, message))
    .catch((thrown: unknown) => {
      progress.say(describeThrown(thrown));
      return oneFailed;
    });
  progress.drop(part.name);
  progress.say(`${tally.failed === 0 ? '✓' : '✗'} ${part.name}: ${renderTally(tally)} [${formatDuration(Date.now() - startedMs)}]`);
  return tally;
}

/** Runs all parts, or those that are named; one that fails keeps none from running. Resolves with the exit code. */
export async function runTests(args: readonly string[]): Promise<number> {
  let chosen: readonly TestPart[] | undefined;
  try {
    chosen = chooseParts(args, testParts);
  } catch (thrown) {
    process.stderr.write(`${describeThrown(thrown)}\n`);
    return 2;
  }
  if (chosen === undefined) {
    process.stdout.write(renderTestHelp(testParts));
    return 0;
  }
  let found: Prerequisites;
  try {
    found = checkPrerequisites();
  } catch (thrown) {
    process.stderr.write(`${describeThrown(thrown)}\n`);
    process.stdout.write('0 passed, 1 failed\n');
    return 1;
  }
  return runParts(chosen, found);
}

async function runParts(parts: readonly TestPart[], found: Prerequisites): Promise<number> {
  const cancelled = new AbortController();
  const cancel = (): void => {
    cancelled.abort();
    void endAllChildren();
  };
  process.on('SIGINT', cancel).on('SIGTERM', cancel).on('SIGHUP', cancel);
  const progress = new ProgressLines(process.stderr);
  const prepared = parts.some(needsPreparation) ? prepareSandbox(found, progress) : Promise.resolve();
  const tallies: Tally[] = [];
  let engines: Promise<void> | undefined;
  for (const group of groupParts(parts)) {
    if (group.some(needsPreparation)) await prepared;
    if (cancelled.signal.aborted) return 130;
    if (group.some(({ name }) => name === 'sandbox')) engines ??= buildEngines(progress);
    tallies.push(...(await Promise.all(group.map((part) => runPart(part, progress)))));
  }
  await engines;
  if (cancelled.signal.aborted) return 130;
  progress.close();
  const sum = addTallies(tallies);
  process.stdout.write(`${renderTally(sum)}\n`);
  return sum.failed === 0 ? 0 : 1;
}
