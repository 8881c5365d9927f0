import { textAt } from '../json.js';
import type { Cluster } from '../kubernetes/cluster.js';
import { pods } from '../kubernetes/resources.js';
import { markerAnnotation } from '../manifest/names.js';
import { pause } from '../pause.js';
import { computeDeploymentLabel, ownedSelector } from './seldon-deployment.js';

/** Longer than Seldon's servers take: their hook sleeps for 10 s, and 20 s after the start of their end they are killed. */
const maxWaitMs = 30_000;
const pollMs = 1_000;

/**
 * Waits until only pods with these markers run. One that is ending is no endpoint of its Service any more, but an ingress follows
 * endpoints after a moment, and until it is gone it still answers. Gives the names of those that are left after 30 seconds.
 */
export async function waitForFormerPods(cluster: Cluster, namespace: string, name: string, markers: ReadonlySet<string>, signal: AbortSignal, report: (message: string) => void): Promise<readonly string[]> {
  const deadlineMs = performance.now() + maxWaitMs;
  for (let round = 0; ; round += 1) {
    const found = await cluster.list(pods, namespace, { labelSelector: `${ownedSelector}=${computeDeploymentLabel(name)}` });
    const left = found.filter((pod) => isFormer(pod, markers)).map((pod) => textAt(pod, 'metadata', 'name') ?? '');
    if (left.length === 0 || performance.now() >= deadlineMs) return left;
    if (round === 0) report(`Waiting for ${left.length === 1 ? 'the pod' : `${left.length} pods`} of an earlier version to be gone (${left[0] ?? ''}), so that the answer at the ingress is the new one's.`);
    await pause(pollMs, signal);
  }
}

/** Whether a pod was made from another manifest and may still answer. A separate orchestrator's has no marker: it answers nothing by itself. */
function isFormer(pod: unknown, markers: ReadonlySet<string>): boolean {
  const own = textAt(pod, 'metadata', 'annotations', markerAnnotation);
  const phase = textAt(pod, 'status', 'phase');
  return own !== undefined && !markers.has(own) && phase !== 'Succeeded' && phase !== 'Failed';
}
