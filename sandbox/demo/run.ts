import { setTimeout as sleep } from 'node:timers/promises';
import { checkPrerequisites } from '../prerequisites.js';
import { describeThrown, SandboxProblem } from '../problem.js';
import { endAllChildren } from '../processes/living.js';
import { DemoFailure } from './ended.js';
import { help, parseDemoOptions, type DemoOptions } from './options.js';
import { Stage } from './stage.js';
import { Story } from './story.js';
import { startSystems, useOwnSystems, type Systems } from './systems.js';

const intro = `mlflow-steps on real parts: MLflow 3.17.2, and Kubernetes 1.34 with models served by MLServer. The one thing that is
simulated is Seldon's operator. mlflow-steps is node dist/cli.js in this checkout.`;

function describeFailure(thrown: unknown): string {
  return thrown instanceof DemoFailure || thrown instanceof SandboxProblem ? thrown.message : describeThrown(thrown);
}

/** Ends everything on a signal; the process ends when all of it is gone. The result says whether that has begun. */
function endOnSignal(stage: Stage, systems: () => Systems | undefined): AbortSignal {
  const ending = new AbortController();
  const end = (exitCode: number) => (): void => {
    if (ending.signal.aborted) return;
    ending.abort();
    stage.progress.say('\nending …');
    void Promise.allSettled([endAllChildren(), systems()?.close()]).then(() => process.exit(exitCode));
  };
  process.on('SIGINT', end(130)).on('SIGTERM', end(143)).on('SIGHUP', end(129));
  return ending.signal;
}

async function tellStory(options: DemoOptions): Promise<number> {
  const stage = new Stage();
  let systems: Systems | undefined;
  const ending = endOnSignal(stage, () => systems);
  try {
    stage.text(intro);
    systems = options.own ? useOwnSystems(options.own, stage) : startSystems(stage);
    await new Story(stage, systems).tell();
  } catch (thrown) {
    // What a signal interrupts fails, which is no news; the signal's own handler ends the process.
    if (ending.aborted) return new Promise(() => undefined);
    stage.progress.close();
    stage.bad(describeFailure(thrown));
    await systems?.close();
    return 1;
  }
  stage.progress.close();
  if (!options.keep) {
    await systems.close();
    return 0;
  }
  systems.keep();
  stage.text(`\nEverything is still up:\n\n${systems.describe()}`);
  // The word must have left before this process does.
  await sleep(100);
  process.exit(0);
}

/** `npm run demo`; resolves with the exit code. */
export async function runDemo(args: readonly string[]): Promise<number> {
  let options: DemoOptions;
  try {
    options = parseDemoOptions(args);
  } catch (thrown) {
    process.stderr.write(`${describeFailure(thrown)}\n`);
    return 2;
  }
  if (options.wantsHelp) {
    process.stdout.write(help);
    return 0;
  }
  try {
    checkPrerequisites(options.own ? ['node', 'python'] : undefined);
  } catch (thrown) {
    process.stderr.write(`${describeFailure(thrown)}\n`);
    return 1;
  }
  return tellStory(options);
}
