import type { Step } from '../step.js';

/**
 * Every step by its name, in the order in which a pipeline runs them, and the pipeline itself. Each is loaded when it is
 * asked for: promote does not pay for what deploy needs.
 */
const loaders: ReadonlyMap<string, () => Promise<Step>> = new Map<string, () => Promise<Step>>([
  ['train', async () => (await import('./train.js')).train],
  ['train-start', async () => (await import('./train-start.js')).trainStart],
  ['train-finish', async () => (await import('./train-finish.js')).trainFinish],
  ['train-stop', async () => (await import('./train-stop.js')).trainStop],
  ['register', async () => (await import('./register.js')).register],
  ['promote', async () => (await import('./promote.js')).promote],
  ['demote', async () => (await import('./demote.js')).demote],
  ['render', async () => (await import('./render.js')).render],
  ['deploy', async () => (await import('./deploy.js')).deploy],
  ['rollback', async () => (await import('./rollback.js')).rollback],
  ['undeploy', async () => (await import('./undeploy.js')).undeploy],
  ['pipeline', async () => (await import('./pipeline.js')).pipeline],
]);

export const stepNames: readonly string[] = [...loaders.keys()];

export const loadStep = async (name: string): Promise<Step | undefined> => loaders.get(name)?.();

export async function loadSteps(): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const load of loaders.values()) steps.push(await load());
  return steps;
}
