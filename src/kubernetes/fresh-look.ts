import { StepError, toStepError } from '../errors.js';
import type { Cluster } from './cluster.js';
import { isTelling, podEvents } from './pod-events.js';
import { events } from './resources.js';
import { listRolloutObjects } from './rollout-objects.js';
import type { RolloutExpectation } from './rollout.js';
import type { FreshLook } from './wait-for-rollout.js';

/** Longer than a server needs that answers at all. */
const lookMs = 20_000;
const maxEvents = 5_000;

/** Lists all that the verdict rests on anew, by requests of their own. The reason if the server does not show it soon. */
export async function lookAfresh(cluster: Cluster, expected: RolloutExpectation, signal: AbortSignal): Promise<FreshLook | StepError> {
  const over = AbortSignal.timeout(lookMs);
  const bounded = cluster.withSignal(AbortSignal.any([signal, over]));
  try {
    const [owner, objects, said] = await Promise.all([
      bounded.get(expected.owner),
      listRolloutObjects(bounded, expected),
      bounded.list(events, expected.owner.namespace ?? '', { fieldSelector: podEvents, maxItems: maxEvents }).catch(() => undefined),
    ]);
    return { owner, ...objects, events: said?.filter(isTelling) };
  } catch (thrown) {
    if (!over.aborted) return toStepError(thrown);
    return new StepError('E_CLUSTER_UNREACHABLE', `The cluster at ${cluster.server} did not show within ${lookMs / 1000} s what is there.`);
  }
}
