import type { StepError } from '../errors.js';
import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import type { RolloutEnding } from '../kubernetes/rollout.js';
import { computeKeptExpectation } from '../serving/kept-expectation.js';
import type { KeptManifest } from '../serving/kept-manifest.js';
import { giveBack } from './adoption.js';
import { applyDeployment } from './applying.js';
import { patienceRestarts } from './patience.js';

interface GoingBackOptions {
  readonly force: boolean;
  readonly timeoutMs: number;
  readonly patienceMs: number;
  readonly report: (waitingFor: string) => void;
  /** Hears what was left out of the manifest. */
  readonly tell: (message: string) => void;
}

export interface WentBack {
  readonly serves: boolean;
  /** Why it could not be told whether it does. */
  readonly unseen?: StepError;
  /** Why it does not, found out on request: it takes some requests. */
  readonly explain: () => Promise<string>;
}

/**
 * Applies a manifest that served before, and waits for it by the same verdict as any deploy. What was taken over goes back to those
 * who owned it, exactly as it was. Throws what applying and waiting throw.
 */
export async function goBackTo(cluster: Cluster, address: ObjectAddress, kept: KeptManifest, { force, tell, ...waiting }: GoingBackOptions): Promise<WentBack> {
  const applied = await applyDeployment(cluster, address, kept.manifest, { force: force || kept.adopted !== undefined, origin: undefined, tell });
  await giveBack(cluster, address, kept);
  const expected = computeKeptExpectation(kept, address, applied);
  const ending = await cluster.waitForRollout(expected, { ...waiting, patienceRestarts });
  return {
    serves: ending.state === 'current',
    ...(ending.state === 'unseen' ? { unseen: ending.why } : {}),
    explain: async () => (await cluster.diagnose(expected, ending)).cause ?? describe(ending),
  };
}

function describe(ending: RolloutEnding): string {
  if (ending.state === 'failed') return ending.message;
  if (ending.state === 'timeout') return `it waits for ${ending.waitingFor}`;
  return ending.state === 'unseen' ? ending.why.message : 'it serves';
}
