import { quoteForeign } from '../untrusted-text.js';
import type { PodNews } from './pod-events.js';
import { isDone, type Condition, type ContainerStatus, type Pod } from './workload-objects.js';

/** What keeps a pod from serving, and whether it can still pass by itself. */
export interface Trouble {
  /** What is `lasting` is certain once it has lasted for some seconds: controllers say it in passing too. */
  readonly certainty: 'certain' | 'lasting' | 'likely';
  readonly reason: string;
  readonly message: string;
  /** The restarts that the container had so far, where it is one that crashes. */
  readonly restarts?: number;
  readonly container?: string;
  /** Whether it is not the container that ended, but the kubelet that ended it for a probe: its log may say nothing of that. */
  readonly isKilled?: true;
}

/** A registry's words for an image that will not come by waiting. */
const finalImageError = /not found|manifest unknown|does not exist|denied|unauthorized|authentication required|forbidden|no match for platform/i;

/** The words of an image's own name say nothing: some model is called `loan-denied`. */
function withoutImage(message: string, image: string): string {
  const path = image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  const names = [image, path, path.split('/').slice(1).join('/'), path.split('/').at(-1) ?? ''].filter((name) => name.length > 2);
  return names.reduce((text, name) => text.replaceAll(name, ''), message);
}

/** The worst trouble of a pod, or undefined. A failing readiness probe is none: models may load for minutes. */
export function computePodTrouble(pod: Pod, { missing, scaling, killed }: PodNews = {}): Trouble | undefined {
  if (pod.isDeleting) return undefined;
  const troubles = pod.containers.flatMap((container) => computeContainerTrouble(container, killed) ?? []);
  const found = troubles.find(({ certainty }) => certainty === 'certain') ?? troubles[0];
  if (found) return found;
  if (pod.phase === 'Failed') {
    return { certainty: 'likely', reason: pod.reason || 'PodFailed', message: pod.message || 'the pod has failed' };
  }
  // Nothing of a pod runs before its volumes are there.
  if (missing !== undefined && pod.containers.length > 0 && pod.containers.every(({ state }) => state.kind === 'waiting')) return { certainty: 'likely', reason: 'FailedMount', message: missing };
  const unscheduled = findUnscheduled(pod);
  return unscheduled && computeUnscheduled(unscheduled, scaling);
}

const findUnscheduled = ({ conditions }: Pod): Condition | undefined =>
  conditions.find(({ type, status, reason }) => type === 'PodScheduled' && status === 'False' && reason === 'Unschedulable');

/** What no node and no autoscaler gives: the pod names something that is not there, or is about to go. */
const lacksObject = /persistentvolumeclaim "[^"]*" (?:not found|is being deleted)/;

function computeUnscheduled({ message }: Condition, scaling: PodNews['scaling']): Trouble | undefined {
  if (lacksObject.test(message)) return { certainty: 'certain', reason: 'Unschedulable', message };
  if (scaling === undefined) return { certainty: 'likely', reason: 'Unschedulable', message };
  return scaling.isAtWork ? undefined : { certainty: 'likely', reason: 'Unschedulable', message: `${message} The autoscaler does not help: ${scaling.message}` };
}

/** What a runtime says of a container that it could not even start. */
const startFailure = /^(?:StartError|ContainerCannotRun)$/;

/** Why a container's last run ended, where that is known besides its exit code. */
function describeEnd({ name, lastReason, lastStartedAt, lastMessage, state }: ContainerStatus, killed: PodNews['killed']): { readonly why: string; readonly isKilled?: true } {
  const reason = state.kind === 'terminated' ? state.reason : lastReason;
  if (startFailure.test(reason ?? '') && lastMessage !== '') return { why: `: ${quoteForeign(lastMessage)}` };
  // Of the run that ended, not of one before.
  return killed?.container === name && reason !== 'OOMKilled' && killed.time >= lastStartedAt.slice(0, killed.time.length) ? { why: `; the kubelet ended it because ${killed.why}`, isKilled: true } : { why: '' };
}

function computeContainerTrouble(container: ContainerStatus, killed: PodNews['killed']): Trouble | undefined {
  const { name, state, restarts } = container;
  const title = `${container.isInit ? 'init container' : 'container'} ${name}`;
  if (state.kind === 'running') return undefined;
  if (state.kind === 'terminated') {
    if (container.isInit && state.exitCode === 0) return undefined;
    // A server that ends is a crash also when it exits with 0, as MLServer does when a model cannot load.
    const { why, ...how } = describeEnd(container, killed);
    const message = `${title} ended with exit code ${state.exitCode}${why}`;
    return { certainty: 'likely', reason: state.reason || 'Terminated', message, restarts, container: name, ...how };
  }
  const { reason, message } = state;
  const detail = message ? `: ${message}` : '';
  switch (reason) {
    case 'InvalidImageName':
      return { certainty: 'certain', reason, message: `${title}: the image name is invalid${detail}`, container: name };
    case 'ErrImagePull':
    case 'ImagePullBackOff':
    case 'ErrImageNeverPull': {
      const isFinal = reason === 'ErrImageNeverPull' || finalImageError.test(withoutImage(message, container.image));
      return { certainty: isFinal ? 'certain' : 'likely', reason, message: `${title} cannot pull ${container.image || 'its image'}${detail}`, container: name };
    }
    case 'CrashLoopBackOff': {
      const exit = container.lastExitCode === undefined ? '' : `, last with exit code ${container.lastExitCode}`;
      const { why, ...how } = describeEnd(container, killed);
      return { certainty: 'likely', reason, message: `${title} keeps crashing${exit} (${restarts} restarts)${why}`, restarts, container: name, ...how };
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

/** Conditions that every pod has, or that say nothing of its readiness. */
const usualConditions = /^(?:Ready|ContainersReady|Initialized|PodScheduled|PodReadyToStartContainers|DisruptionTarget)$/;

/** What a pod that is not ready yet is doing, in a few words, with what its probe was answered last. */
export function describePod(pod: Pod, { probe, scaling, held }: PodNews = {}): string {
  const pending = pod.containers.find((each) => !isDone(each));
  if (pending) {
    const isHeld = held !== undefined && pod.containers.every(({ state }) => state.kind === 'waiting');
    const answer = isHeld ? `; ${held}` : probe !== undefined && pending.state.kind === 'running' && !pending.isInit ? `; ${probe}` : '';
    return `pod ${pod.name}: ${describeContainer(pending)}${answer}`;
  }
  if (scaling?.isAtWork === true && findUnscheduled(pod)) return `pod ${pod.name} waits for a node that the cluster's autoscaler adds: ${scaling.message}`;
  const unscheduled = pod.conditions.find(({ type, status, message }) => type === 'PodScheduled' && status === 'False' && message !== '');
  if (pod.containers.length === 0) return `pod ${pod.name} is ${pod.phase || 'new'}${unscheduled ? `: ${quoteForeign(unscheduled.message)}` : ''}`;
  const gate = pod.conditions.find(({ type, status }) => status !== 'True' && !usualConditions.test(type));
  return gate ? `pod ${pod.name}: its readiness gate ${gate.type} is ${gate.status}${gate.message ? ` (${gate.message})` : ''}` : `pod ${pod.name} is not ready`;
}

export function describeContainer({ name, isInit, state, ready, restarts }: ContainerStatus): string {
  const doing =
    state.kind === 'running' ? (ready ? 'is ready' : isInit ? 'is running' : 'is running and not ready yet')
    : state.kind === 'waiting' ? `waits (${state.reason || 'starting'})`
    : isInit && state.exitCode === 0 ? 'is done'
    : `ended with exit code ${state.exitCode}`;
  return `${isInit ? 'init container' : 'container'} ${name} ${doing}${restarts > 0 ? `, ${restarts} restarts` : ''}`;
}
