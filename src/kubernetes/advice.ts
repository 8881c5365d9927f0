import { findUninstalled } from '../log-cause/uninstalled.js';
import type { RolloutEnding } from './rollout.js';
import type { ContainerStatus } from './workload-objects.js';

export interface AdviceFacts {
  readonly ending: RolloutEnding;
  readonly namespace: string;
  readonly pod: string | undefined;
  readonly container: ContainerStatus | undefined;
  /** The line that a container's log ends with. */
  readonly cause: string | undefined;
  /** The whole of that log. */
  readonly log?: string | undefined;
}

type Rule = readonly [reason: RegExp, said: RegExp, advice: string];

/** By the reason of the failure and by what was said with it; the first that fits counts. */
const rules: readonly Rule[] = [
  [/Image/, /denied|unauthorized|authentication|forbidden/i, "give the pod's service account an imagePullSecret for that registry, or correct the image's name"],
  [/InvalidImageName/, /./, "correct the image's name in deploy.yaml or --image"],
  [/Image/, /not found|unknown|does not exist/i, "push the image, or correct its name in deploy.yaml or --image"],
  [/Image/, /./, 'see whether the nodes can reach the registry'],
  [/./, /the kubelet ended it because its (?:liveness|startup) probe/, "see in its log what it was doing; if it only starts slowly, give it time before that probe (a startupProbe, or initialDelaySeconds and failureThreshold in deploy.yaml)"],
  [/./, /executable file not found|exec: "[^"]*": (?:stat|permission denied)/, 'correct command and args in deploy.yaml, or use an image that has that program'],
  [/ConfigError|FailedMount/, /couldn't find key|non-existent \w+ key/, 'put that key into the Secret or ConfigMap, or correct the key in deploy.yaml'],
  [/ConfigError|FailedMount/, /./, 'make the Secret or ConfigMap that it names in this namespace, or correct its name in deploy.yaml'],
  [/OOMKilled/, /./, 'give the container more memory (resources.limits.memory in deploy.yaml)'],
  [/Unschedulable/, /persistentvolumeclaim "[^"]*" not found/, 'make the PersistentVolumeClaim that it names in this namespace, or correct its name in deploy.yaml'],
  [/Unschedulable/, /persistentvolumeclaim "[^"]*" is being deleted/, 'wait until the claim is gone and make it anew, or name another one in deploy.yaml'],
  [/Unschedulable/, /unbound immediate PersistentVolumeClaims?/, 'see why the claim is not bound (kubectl describe pvc): its StorageClass has to exist and to have a provisioner that runs'],
  [/Unschedulable/, /didn't find available persistent volumes to bind/, 'make a PersistentVolume that its claim can have, or give the claim a StorageClass whose provisioner makes one (kubectl describe pvc)'],
  [/Unschedulable/, /volume node affinity conflict/, 'the volume can be mounted on other nodes only: let the pod go there, or use storage that all nodes reach'],
  [/Unschedulable/, /The autoscaler does not help/, "raise the autoscaler's limits, or ask for what one of its nodes has (resources.requests, nodeSelector and tolerations in deploy.yaml)"],
  [/Unschedulable/, /Insufficient .*untolerated taint|untolerated taint.* Insufficient /, 'make room on the nodes or ask for less (resources.requests in deploy.yaml), or tolerate the taint (tolerations) if the pod belongs on the nodes that have it'],
  [/Unschedulable/, /Insufficient /, 'make room on the nodes, or ask for less (resources.requests in deploy.yaml)'],
  [/Unschedulable/, /untolerated taint/, 'tolerate the taint in deploy.yaml (tolerations), or make room on nodes without it'],
  [/Unschedulable/, /didn't match Pod's node affinity\/selector/, 'correct nodeSelector or affinity in deploy.yaml, or label a node with what they ask for'],
  [/Unschedulable/, /./, 'make room on the nodes, or ask for less (resources.requests, nodeSelector and tolerations in deploy.yaml)'],
  [/FailedCreate/, /no PriorityClass with name/, 'correct priorityClassName in deploy.yaml, or let an administrator make that PriorityClass'],
  [/FailedCreate/, /RuntimeClass "[^"]*" not found/, 'correct runtimeClassName in deploy.yaml, or let an administrator make that RuntimeClass'],
  [/FailedCreate/, /serviceaccount "[^"]*" not found/, 'make the ServiceAccount that it names in this namespace, or correct serviceAccountName in deploy.yaml'],
  [/FailedCreate/, /failed calling webhook/, 'see whether the admission webhook that it names runs: it was not asked about deploy.yaml at all'],
  [/FailedCreate/, /security context constraint|pod security policy/, "ask in deploy.yaml for no more than the cluster allows (securityContext), or let an administrator allow the pods' service account more"],
  [/FailedCreate/, /violates PodSecurity/, 'set in deploy.yaml what the Pod Security level of the namespace demands (securityContext), or deploy to a namespace that allows it'],
  [/FailedCreate/, /(?:maximum|minimum) .* usage|max limit to request ratio/, 'keep resources in deploy.yaml within the LimitRange of the namespace'],
  [/FailedCreate|CreateError|OperatorReportsFailure/, /quota/, 'raise the quota of the namespace, or ask for less in deploy.yaml'],
  [/FailedCreate|CreateError|OperatorReportsFailure/, /\bis invalid: /, 'correct in deploy.yaml the field that the API names'],
  [/FailedCreate/, /./, 'change deploy.yaml so that admission accepts its pods'],
  [/ProgressDeadlineExceeded/, /./, 'see the events above; where it is only slow, raise --timeout and progressDeadlineSeconds in deploy.yaml'],
  [/OperatorSilent/, /./, "see whether Seldon's operator runs and what its log says (usually in the namespace seldon-system)"],
  [/OperatorReportsFailure/, /./, "correct in deploy.yaml what the operator names; its log tells more"],
  [/Deleted|Superseded/, /./, 'run this again once nobody else works on it'],
];

/** By what was waited for when the time was over; the first that fits counts. */
const timeoutRules: readonly (readonly [waitingFor: RegExp, advice: string])[] = [
  [/(?:Readiness|Startup|Liveness) probe failed/, 'see in its log why its probe is not answered well, or correct the probe in deploy.yaml; give it longer with --timeout where it is only slow'],
  [/Multi-Attach error/, 'let the pod that has the volume end first, or use storage that several nodes can attach (ReadWriteMany)'],
  [/MountVolume|AttachVolume|Unable to attach or mount volumes/, 'see why its volume cannot be mounted (kubectl describe pod, and pvc)'],
  [/create pod sandbox/, "see what its node lacks: the RuntimeClass's handler, the network plugin, or the image of the sandbox"],
  [/scheduling gates/, 'see what has to take its scheduling gates away, such as the queue that it is in'],
  [/\(pod \S+ is Pending\)/, 'see what it waits for without a node: its claim, whose provisioner has to run (kubectl describe pvc), or the scheduler (kubectl describe pod)'],
  [/(?:)/, 'give it longer with --timeout where it is only slow'],
];

/** On every cluster of several nodes: not what is in the way. */
const usualTaint = /\d+ node\(s\) had untolerated taint(?:\(s\))? \{node-role\.kubernetes\.io\/(?:control-plane|master)[^}]*\}/g;

/** One line: what to do about a rollout that failed. Undefined where nothing is known. */
export function computeAdvice({ ending, namespace, pod, container, cause, log }: AdviceFacts): string | undefined {
  if (ending.state === 'current') return undefined;
  const { reason, message } = ending.state === 'failed' ? ending : { reason: '', message: '' };
  const isCrash = container !== undefined && (container.state.kind === 'terminated' || container.restarts > 0);
  const wasKilled = container?.lastReason === 'OOMKilled' ? 'OOMKilled' : reason;
  if (isCrash && container.isInit && container.name.endsWith('-model-initializer') && wasKilled !== 'OOMKilled') {
    return 'see whether the storage initializer may read the model: its URI, and the Secret that --storage-secret or envSecretRefName names';
  }
  const missing = /ModuleNotFoundError: No module named '([\w.]+)'/.exec(cause ?? '')?.[1];
  if (isCrash && missing !== undefined) return adviseModule(missing, log ?? '');
  const found = rules.find(([ofReason, said]) => ofReason.test(wasKilled) && said.test(message.replace(usualTaint, '')));
  if (found) return found[2];
  if (isCrash && pod !== undefined) return `read its log; where the pod stays (--on-failure keep) the whole of it: kubectl -n ${namespace} logs ${pod} -c ${container.name}${container.restarts > 0 ? ' --previous' : ''}`;
  return ending.state === 'timeout' ? timeoutRules.find(([waitingFor]) => waitingFor.test(ending.waitingFor))?.[1] : undefined;
}

/** A server that does not install what the model asks for is helped by no further requirement. */
function adviseModule(module: string, log: string): string {
  const instead = module.split('.', 1)[0] === 'skops' ? 'log the model with serialization_format="cloudpickle", which needs no skops' : undefined;
  const image = 'serve it by an image that has it (--image)';
  const requirement = findUninstalled(log, module);
  if (requirement !== undefined) return `${module} stands in the model's requirements (${requirement}), and this server did not install it: ${instead === undefined ? '' : `${instead}, or `}${image}`;
  if (instead !== undefined) return `${instead}, or ${image}`;
  return `log the model with ${module} among its requirements or code paths; if it stands there, this server does not install it: ${image}`;
}
