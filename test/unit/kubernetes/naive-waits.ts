import { numberAt, objectsAt, textAt, type JsonObject } from '../../../src/json.js';
import type { RolloutSnapshot } from '../../../src/kubernetes/rollout.js';

export type NaiveVerdict = 'green' | 'red' | 'waits';

/** What the usual waits say of one moment. They are wrong on purpose: tests show where. */
export interface NaiveVerdicts {
  /** kubectl wait --for=jsonpath={.status.state}=Available sdep/wine */
  readonly available: NaiveVerdict;
  /** kubectl wait --for=condition=Ready sdep/wine */
  readonly ready: NaiveVerdict;
  /** kubectl rollout status deploy/$(kubectl get deploy -l seldon-deployment-id=wine -o jsonpath='{.items[0].metadata.name}') */
  readonly rolloutStatus: NaiveVerdict;
}

export const judgeNaively = ({ owner, deployments }: RolloutSnapshot, name = 'wine'): NaiveVerdicts => ({
  available: textAt(owner, 'status', 'state') === 'Available' ? 'green' : 'waits',
  ready: objectsAt(owner, 'status', 'conditions').some((each) => textAt(each, 'type') === 'Ready' && textAt(each, 'status') === 'True') ? 'green' : 'waits',
  rolloutStatus: readRolloutStatus(deployments.find((each) => textAt(each, 'metadata', 'labels', 'seldon-deployment-id') === name)),
});

/** As kubectl does it: red at once where the list is empty. */
function readRolloutStatus(deployment: JsonObject | undefined): NaiveVerdict {
  if (!deployment) return 'red';
  const count = (...path: readonly string[]): number => numberAt(deployment, ...path) ?? 0;
  if (count('metadata', 'generation') > count('status', 'observedGeneration')) return 'waits';
  if (objectsAt(deployment, 'status', 'conditions').some((each) => textAt(each, 'reason') === 'ProgressDeadlineExceeded')) return 'red';
  const updated = count('status', 'updatedReplicas');
  return updated < count('spec', 'replicas') || count('status', 'replicas') > updated || count('status', 'availableReplicas') < updated ? 'waits' : 'green';
}
