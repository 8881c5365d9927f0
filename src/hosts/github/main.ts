import type { Environment } from '../../environment.js';
import { runStep } from '../../run.js';
import { loadStep } from '../../steps/index.js';
import { outliveReaders } from '../standard-streams.js';
import { createGithubHost } from './github-host.js';

/** Runs a step as an action and resolves with its exit code. */
export async function runAction(stepName: string, env: Environment): Promise<number> {
  outliveReaders();
  const step = await loadStep(stepName);
  if (!step) throw new Error(`This bundle has no step ${JSON.stringify(stepName)}.`);
  return runStep(step, createGithubHost(env));
}
