import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { computeExpectationOf } from '../serving/seldon-deployment.js';
import type { KeptVersion } from '../serving/kept-manifest.js';
import { patienceRestarts } from './patience.js';

interface GoingBackOptions {
  readonly force: boolean;
  readonly timeoutMs: number;
  readonly patienceMs: number;
  readonly report: (waitingFor: string) => void;
}

export interface WentBack {
  readonly serves: boolean;
  /** Why it does not, found out on request: it takes some requests. */
  readonly explain: () => Promise<string>;
}

/** Applies a manifest that served before, and waits for it by the same verdict as any deploy. Throws what applying and waiting throw. */
export async function goBackTo(cluster: Cluster, address: ObjectAddress, kept: KeptVersion, { force, ...waiting }: GoingBackOptions): Promise<WentBack> {
  const applied = await cluster.apply(address, kept.manifest, { force });
  const expected = computeExpectationOf(kept.manifest, kept.marker, address, applied);
  const ending = await cluster.waitForRollout(expected, { ...waiting, patienceRestarts });
  return {
    serves: ending.state === 'current',
    explain: async () => (await cluster.diagnose(expected, ending)).cause ?? (ending.state === 'failed' ? ending.message : ending.state === 'timeout' ? `it waits for ${ending.waitingFor}` : 'it serves'),
  };
}
