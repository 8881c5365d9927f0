import { podMarkerOf } from '../manifest/pod-marker.js';
import { waitForFormerPods } from '../serving/former-pods.js';
import type { VerificationPlan } from '../serving/verification.js';
import { verifyPrediction } from '../serving/verify.js';
import type { DeployContext, Deploying } from './deploying.js';

/** Proves by a prediction that what was rolled out answers; false where nothing was planned. Throws what verifyPrediction throws. */
export async function verify(context: DeployContext, { cluster, manifest, namespace, address }: Deploying, plan: VerificationPlan): Promise<boolean> {
  const { log, inputs, signal } = context;
  if (plan.kind === 'none') {
    log.warn(`NOT VERIFIED: no prediction was made, because ${plan.why}. The pods are ready, which does not prove that the model answers.`);
    return false;
  }
  if (inputs.endpoint !== undefined) {
    const markers = new Set(manifest.spec.predictors.flatMap((predictor) => podMarkerOf(predictor) ?? []));
    const left = await waitForFormerPods(cluster, namespace, address.name, markers, signal, (message) => log.progress(message));
    if (left.length > 0) log.warn(`The answer may be an earlier version's: its pods are still ending (${left.slice(0, 5).join(', ')}).`);
  }
  const { shown, durationMs } = await verifyPrediction(cluster, manifest, namespace, inputs.endpoint, plan, signal);
  log.progress(`Verified with ${plan.origin} in ${durationMs} ms: ${shown}`);
  context.output('verified', 'true');
  return true;
}
