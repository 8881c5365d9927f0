import type { ContainerStatus, Pod } from './workload-objects.js';

/** What keeps a pod from serving, and whether it can still pass by itself. */
export interface Trouble {
  readonly certainty: 'certain' | 'likely';
  readonly reason: string;
  readonly message: string;
  /** The restarts that the container had so far, where it is one that crashes. */
  readonly restarts?: number;
  readonly container?: string;
}

/** A registry's words for an image that will not come by waiting. */
const finalImageError = /not found|manifest unknown|does not exist|denied|unauthorized|authentication required|forbidden|no match for platform/i;

/** The worst trouble of a pod, or undefined. A failing readiness probe is none: models may load for minutes. `missing` is what its volumes lack. */
export function computePodTrouble(pod: Pod, missing?: string): Trouble | undefined {
  if (pod.isDeleting) return undefined;
  const troubles = pod.containers.flatMap((container) => computeContainerTrouble(container) ?? []);
  const found = troubles.find(({ certainty }) => certainty === 'certain') ?? troubles[0];
  if (found) return found;
  if (pod.phase === 'Failed') {
    return { certainty: 'likely', reason: pod.reason || 'PodFailed', message: pod.message || 'the pod has failed' };
  }
  if (missing !== undefined && pod.containers.some(({ state }) => state.kind === 'waiting')) return { certainty: 'likely', reason: 'FailedMount', message: missing };
  const unscheduled = pod.conditions.find(({ type, status, reason }) => type === 'PodScheduled' && status === 'False' && reason === 'Unschedulable');
  return unscheduled && { certainty: 'likely', reason: 'Unschedulable', message: unscheduled.message };
}

function computeContainerTrouble(container: ContainerStatus): Trouble | undefined {
  const { name, state, restarts } = container;
  const title = `${container.isInit ? 'init container' : 'container'} ${name}`;
  if (state.kind === 'running') return undefined;
  if (state.kind === 'terminated') {
    if (container.isInit && state.exitCode === 0) return undefined;
    // A server that ends is a crash also when it exits with 0, as MLServer does when a model cannot load.
    const message = `${title} ended with exit code ${state.exitCode}`;
    return { certainty: 'likely', reason: state.reason || 'Terminated', message, restarts, container: name };
  }
  const { reason, message } = state;
  const detail = message ? `: ${message}` : '';
  switch (reason) {
    case 'InvalidImageName':
      return { certainty: 'certain', reason, message: `${title}: the image name is invalid${detail}`, container: name };
    case 'ErrImagePull':
    case 'ImagePullBackOff':
    case 'ErrImageNeverPull': {
      const isFinal = reason === 'ErrImageNeverPull' || finalImageError.test(message);
      return { certainty: isFinal ? 'certain' : 'likely', reason, message: `${title} cannot pull ${container.image || 'its image'}${detail}`, container: name };
    }
    case 'CrashLoopBackOff': {
      const exit = container.lastExitCode === undefined ? '' : `, last with exit code ${container.lastExitCode}`;
      return { certainty: 'likely', reason, message: `${title} keeps crashing${exit} (${restarts} restarts)`, restarts, container: name };
    }
    case 'CreateContainerConfigError':
    case 'CreateContainerError':
    case 'RunContainerError': {
      // The kubelet's caches catch up by themselves.
      if (/failed to sync .* cache/.test(message)) return undefined;
      return { certainty: 'likely', reason, message: `${title} cannot start${detail}`, container: name };
    }
    default:
      return undefined;
  }
}

/** What a pod that is not ready yet is doing, in a few words. */
export function describePod(pod: Pod): string {
  const pending = pod.containers.find(({ isInit, state }) => isInit && !(state.kind === 'terminated' && state.exitCode === 0))
    ?? pod.containers.find(({ isInit, ready }) => !isInit && !ready);
  if (!pending) return pod.containers.length === 0 ? `pod ${pod.name} is ${pod.phase || 'new'}` : `pod ${pod.name} is not ready`;
  return `pod ${pod.name}: ${describeContainer(pending)}`;
}

export function describeContainer({ name, isInit, state, ready, restarts }: ContainerStatus): string {
  const doing =
    state.kind === 'running' ? (isInit ? 'is running' : ready ? 'is ready' : 'is running and not ready yet')
    : state.kind === 'waiting' ? `waits (${state.reason || 'starting'})`
    : isInit && state.exitCode === 0 ? 'is done'
    : `ended with exit code ${state.exitCode}`;
  return `${isInit ? 'init container' : 'container'} ${name} ${doing}${restarts > 0 ? `, ${restarts} restarts` : ''}`;
}
