import { readPodNews } from './pod-events.js';
import { computePodTrouble } from './pod-trouble.js';
import type { RolloutFailure, RolloutSnapshot } from './rollout.js';
import type { Match } from './workload-match.js';
import { isOver, type Deployment, type Pod, type ReplicaSet } from './workload-objects.js';

/** What keeps the new Deployments from completing; what is certain comes first. */
export function findFailure(matches: readonly Match[], snapshot: RolloutSnapshot): RolloutFailure | undefined {
  const failures = matches.flatMap((match) => findFailures(match, snapshot));
  return failures.find(({ certainty }) => certainty === 'certain') ?? failures.find(({ certainty }) => certainty === 'lasting') ?? failures[0];
}

function findFailures({ deployment, replicaSet, pods }: Match, snapshot: RolloutSnapshot): readonly RolloutFailure[] {
  if (!deployment || deployment.generation > deployment.observedGeneration) return [];
  const failures = pods.filter((pod) => !isOver(pod) || isMissed(pods, deployment)).flatMap((pod): readonly RolloutFailure[] => {
    const trouble = computePodTrouble(pod, readPodNews(pod.uid, snapshot.events));
    return trouble ? [{ ...trouble, state: 'failed', object: `Pod/${pod.name}`, pod: pod.name }] : [];
  });
  const refused = replicaSet && findRefusal(deployment, replicaSet, pods.some(({ isDeleting }) => isDeleting));
  const stuck = deployment.conditions.find(({ type, status }) => type === 'Progressing' && status === 'False');
  return [
    ...failures,
    ...(refused ? [refused] : []),
    // Going back to an earlier template finds its ReplicaSet, and for a moment a deadline: of the one after it, or of its own that passed long ago.
    ...(stuck && isAbout(stuck.message, replicaSet)
      ? [{ state: 'failed', certainty: isFinalRefusal(stuck.message) ? 'certain' : 'lasting', reason: stuck.reason, message: stuck.message, object: `Deployment/${deployment.name}` } as const]
      : []),
  ];
}

/** Whether pods that are over say something of the others: no others have taken their place, or those ended as well. */
function isMissed(pods: readonly Pod[], { replicas, availableReplicas }: Deployment): boolean {
  if (availableReplicas >= replicas) return false;
  const isActive = (pod: Pod): boolean => !isOver(pod) && !pod.isDeleting;
  return pods.filter(isActive).length < replicas || pods.filter(isOver).length > replicas;
}

const isAbout = (message: string, replicaSet: ReplicaSet | undefined): boolean => !message.includes('ReplicaSet "') || message.includes(`"${replicaSet?.name ?? ''}"`);

/**
 * What the API says for good, to whoever asks for an object: of quotas, limits and policies, and where it names what is not there. Unlike a
 * quota that was not counted yet, a new namespace's account, or a webhook that is away.
 */
const finalRefusal =
  /exceeded quota|denied|violates PodSecurity|must specify|(?:maximum|minimum) .* usage|max limit to request ratio|\bis invalid: |no PriorityClass with name|unable to (?:validate against any|admit) |conflicts? with its namespace/;

/** What lacks a name between quotes. */
const finalLack = /RuntimeClass "[^"]*" not found|serviceaccount "(?!default")[^"]*" not found/;

/** Names stand between quotes, and their words say nothing: some model is called `loan-denied`. */
export const isFinalRefusal = (message: string): boolean => finalRefusal.test(message.replace(/"[^"]*"/g, '""')) || finalLack.test(message);

function findRefusal(deployment: Deployment, replicaSet: ReplicaSet, isEnding: boolean): RolloutFailure | undefined {
  const refused = replicaSet.conditions.find(({ type, status }) => type === 'ReplicaFailure' && status === 'True');
  // One that was scaled since has not been tried yet.
  if (!refused || replicaSet.generation > replicaSet.observedGeneration) return undefined;
  // Old pods that still end make room in a quota.
  const makesRoom = isEnding || (deployment.totalReplicas > deployment.updatedReplicas && deployment.availableReplicas > deployment.replicas - deployment.maxUnavailable);
  const isFinal = isFinalRefusal(refused.message) && !(makesRoom && refused.message.includes('exceeded quota'));
  return { state: 'failed', certainty: isFinal ? 'certain' : 'likely', reason: refused.reason || 'FailedCreate', message: refused.message, object: `ReplicaSet/${replicaSet.name}` };
}
