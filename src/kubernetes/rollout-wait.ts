import { objectsAt, textAt, valueAt } from '../json.js';
import { readPodNews } from './pod-events.js';
import { describePod } from './pod-trouble.js';
import type { RolloutExpectation, RolloutSnapshot } from './rollout.js';
import type { Match } from './workload-match.js';
import { isOver, isOwnedBy, nameOf, ownersOf, parsePod, uidOf } from './workload-objects.js';

/** The label by which an EndpointSlice names its Service. */
export const serviceNameLabel = 'kubernetes.io/service-name';

/** What is still to happen until the new Deployments, and no others, serve; undefined where nothing is. */
export const findWait = (expected: RolloutExpectation, matches: readonly Match[], snapshot: RolloutSnapshot): string | undefined =>
  findIncomplete(matches, snapshot) ?? findLeftover(expected, matches, snapshot) ?? findEarlierEndpoint(expected, matches, snapshot);

/** Whether a pod is one that shall serve: one that is ending, or has ended, was ready, and counts no more. */
const isToServe = (pod: Match['pods'][number]): boolean => !pod.isDeleting && !isOver(pod);

/** What the new Deployments still lack, in the order in which kubectl asks. */
function findIncomplete(matches: readonly Match[], { unsteadyPods, settlingPods, events }: RolloutSnapshot): string | undefined {
  for (const { expected: { title }, deployment, pods } of matches) {
    if (!deployment) continue;
    const { name, replicas, updatedReplicas, totalReplicas, availableReplicas } = deployment;
    if (deployment.generation > deployment.observedGeneration) return `${title}: Deployment ${name} to be observed`;
    const unready = pods.filter((pod) => isToServe(pod) && !pod.isReady);
    const doing = unready[0] ? ` (${describePod(unready[0], readPodNews(unready[0].uid, events))})` : '';
    if (updatedReplicas < replicas) return `${title}: ${updatedReplicas} of ${replicas} new pods made${doing}`;
    // The old pods count as available too, so the new ones are counted by themselves.
    if (unready.length > 0) return `${title}: ${pods.filter((pod) => isToServe(pod) && pod.isReady).length} of ${replicas} new pods ready${doing}`;
    if (availableReplicas < updatedReplicas) return `${title}: ${availableReplicas} of ${replicas} pods available`;
    if (totalReplicas > updatedReplicas) return `${title}: ${totalReplicas - updatedReplicas} old pods to end`;
    if (updatedReplicas !== replicas || availableReplicas !== replicas) return `${title}: ${updatedReplicas - replicas} pods too many to end`;
    const unsteady = pods.find(({ uid }) => unsteadyPods?.has(uid));
    if (unsteady) return `${title}: pod ${unsteady.name} to stay ready (it was ready, and then it was not)`;
    const settling = pods.find(({ uid }) => settlingPods?.has(uid));
    if (settling) return `${title}: pod ${settling.name} to stay ready for some seconds`;
  }
  return undefined;
}

/** Deployments of an earlier spec still receive requests until they are gone. */
function findLeftover(expected: RolloutExpectation, matches: readonly Match[], snapshot: RolloutSnapshot): string | undefined {
  const current = new Set(matches.map(({ deployment }) => deployment?.uid));
  const leftover = snapshot.deployments.find((each) => isOwnedBy(each, expected.uid) && !current.has(uidOf(each)));
  return leftover ? `the earlier Deployment ${nameOf(leftover)} to be removed` : findFormerPod(matches, snapshot);
}

/** A pod of a Deployment that is removed already, and which nobody has told to end yet. */
function findFormerPod(matches: readonly Match[], { pods, formerReplicaSets }: RolloutSnapshot): string | undefined {
  if (!formerReplicaSets) return undefined;
  const current = new Set(matches.map(({ replicaSet }) => replicaSet?.uid));
  const former = pods
    .filter((each) => ownersOf(each).some((uid) => formerReplicaSets.has(uid) && !current.has(uid)))
    .map(parsePod)
    .find((pod) => !pod.isDeleting && !isOver(pod));
  return former && `the earlier pod ${former.name} to be told to end`;
}

/** A Service whose requests still go to a pod of an earlier ReplicaSet, or to none yet. */
function findEarlierEndpoint({ services }: RolloutExpectation, matches: readonly Match[], { endpointSlices }: RolloutSnapshot): string | undefined {
  const current = new Set(matches.flatMap(({ pods }) => pods.map(({ uid }) => uid)));
  const isScaledToNothing = matches.some(({ deployment }) => deployment?.replicas === 0);
  for (const { name, isRequired } of services) {
    const targets = endpointSlices
      .filter((slice) => textAt(slice, 'metadata', 'labels', serviceNameLabel) === name)
      .flatMap((slice) => objectsAt(slice, 'endpoints'))
      // Where nothing is said of readiness, the API says to take it for ready.
      .filter((endpoint) => valueAt(endpoint, 'conditions', 'ready') !== false)
      .map((endpoint) => ({ uid: textAt(endpoint, 'targetRef', 'uid') ?? '', pod: textAt(endpoint, 'targetRef', 'name') ?? 'of unknown name' }));
    const earlier = targets.find(({ uid }) => !current.has(uid));
    if (earlier) return `Service ${name} to send nothing more to the earlier pod ${earlier.pod}`;
    if (isRequired && !isScaledToNothing && targets.length === 0) return `Service ${name} to lead to the new pods`;
  }
  return undefined;
}
