import type { RolloutEnding } from './rollout.js';
import type { ContainerStatus } from './workload-objects.js';

export interface AdviceFacts {
  readonly ending: RolloutEnding;
  readonly namespace: string;
  readonly pod: string | undefined;
  readonly container: ContainerStatus | undefined;
  /** The line that a container's log ends with. */
  readonly cause: string | undefined;
}

type Rule = readonly [reason: RegExp, said: RegExp, advice: string];

/** By the reason of the failure and by what was said with it; the first that fits counts. */
const rules: readonly Rule[] = [
  [/Image/, /denied|unauthorized|authentication|forbidden/i, "give the pod's service account an imagePullSecret for that registry, or correct the image's name"],
  [/InvalidImageName/, /./, "correct the image's name in deploy.yaml or --image"],
  [/Image/, /not found|unknown|does not exist/i, "push the image, or correct its name in deploy.yaml or --image"],
  [/Image/, /./, 'see whether the nodes can reach the registry'],
  [/ConfigError|FailedMount/, /./, 'make the Secret or ConfigMap that it names in this namespace, or correct its name in deploy.yaml'],
  [/OOMKilled/, /./, 'give the container more memory (resources.limits.memory in deploy.yaml)'],
  [/Unschedulable/, /./, 'make room on the nodes, or ask for less (resources.requests, nodeSelector and tolerations in deploy.yaml)'],
  [/FailedCreate/, /quota/, 'raise the quota of the namespace, or ask for less in deploy.yaml'],
  [/FailedCreate/, /./, 'change deploy.yaml so that admission accepts its pods'],
  [/ProgressDeadlineExceeded/, /./, 'see the events above; where it is only slow, raise --timeout and progressDeadlineSeconds in deploy.yaml'],
  [/OperatorSilent/, /./, "see whether Seldon's operator runs and what its log says (usually in the namespace seldon-system)"],
  [/OperatorReportsFailure/, /./, "correct in deploy.yaml what the operator names; its log tells more"],
  [/Deleted|Superseded/, /./, 'run this again once nobody else works on it'],
];

/** One line: what to do about a rollout that failed. Undefined where nothing is known. */
export function computeAdvice({ ending, namespace, pod, container, cause }: AdviceFacts): string | undefined {
  if (ending.state === 'current') return undefined;
  const { reason, message } = ending.state === 'failed' ? ending : { reason: '', message: '' };
  const isCrash = container !== undefined && (container.state.kind === 'terminated' || container.restarts > 0);
  if (isCrash && container.isInit) {
    return 'see whether the storage initializer may read the model: its URI, and the Secret that --storage-secret or envSecretRefName names';
  }
  const missing = /ModuleNotFoundError: No module named '([\w.]+)'/.exec(cause ?? '')?.[1];
  if (isCrash && missing !== undefined) return `log the model with ${missing} among its requirements or code paths, or serve it by an image that has it (--image)`;
  const wasKilled = container?.lastReason === 'OOMKilled' ? 'OOMKilled' : reason;
  const found = rules.find(([ofReason, said]) => ofReason.test(wasKilled) && said.test(message));
  if (found) return found[2];
  if (isCrash && pod !== undefined) return `read its log; where the pod stays (--on-failure keep) the whole of it: kubectl -n ${namespace} logs ${pod} -c ${container.name}${container.restarts > 0 ? ' --previous' : ''}`;
  return ending.state === 'timeout' ? 'give it longer with --timeout where it is only slow' : undefined;
}
