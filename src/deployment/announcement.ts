import { toStepError } from '../errors.js';
import type { StepResult } from '../step.js';
import type { DeployContext, Deploying } from './deploying.js';

/** Carries out a deploy and, where the user asks for it, tells the host's own list of deployments that it is under way and how it ended. */
export async function announcing(context: DeployContext, { version, namespace, address, url }: Deploying, carryOut: () => Promise<StepResult>): Promise<StepResult> {
  const { 'github-deployment': isWanted, 'github-environment': environment, 'github-token': token } = context.inputs;
  if (!isWanted) return carryOut();
  if (context.announceDeployment === undefined) {
    context.log.warn('The deployment is not told to GitHub (--github-deployment): this does not run there.');
    return carryOut();
  }
  const { model, version: number } = version;
  const end = await context.announceDeployment({
    environment: environment ?? `${namespace}/${address.name}`, description: `${model} version ${number}`, payload: { model, version: number, namespace, name: address.name }, token,
  });
  try {
    const result = await carryOut();
    await end({ state: 'success', description: result.reason, url });
    return result;
  } catch (thrown) {
    const { outcome, message } = toStepError(context.stopped.aborted ? context.stopped.reason : thrown);
    await end({ state: outcome === 'failed' || outcome === 'rolled-back' || outcome === 'timeout' ? 'failure' : 'error', description: message });
    throw thrown;
  }
}
