import { StepError } from '../errors.js';
import { podMarkerOf } from '../manifest/pod-marker.js';
import { waitForFormerPods } from '../serving/former-pods.js';
import type { VerificationPlan, VerifyChoice } from '../serving/verification.js';
import { verifyPrediction, type Proof } from '../serving/verify.js';
import type { DeployContext, Deploying } from './deploying.js';
import { computeIngress, findIngressRemark } from './ingress-inputs.js';

/** Whether the version is proven by a prediction, and why it is not. `isOpen`: one was to be made, and nothing could be asked for it. */
export type Verdict = Proof & { readonly isOpen?: boolean; readonly isMadeUp?: boolean };

/** Proves by a prediction that what was rolled out answers. Throws what verifyPrediction throws. */
export async function verify(context: DeployContext, deploying: Deploying, plan: VerificationPlan): Promise<Verdict> {
  const { log, inputs, signal } = context;
  if (plan.kind === 'none') {
    log.warn(`NOT VERIFIED: no prediction was made, because ${plan.why}. The pods are ready, which does not prove that the model answers.`);
    return { isProven: false, why: plan.why };
  }
  const { cluster, manifest, namespace } = deploying;
  const holders = manifest.spec.predictors.filter(({ name }) => deploying.holders.includes(name));
  const ingress = computeIngress(inputs);
  const openly = ingress && findIngressRemark(ingress);
  if (openly !== undefined) log.warn(openly);
  const proof = await verifyPrediction({ cluster, manifest, namespace, holders, ingress, plan, signal, tell: (message) => log.progress(message), beforeIngress: () => awaitFormerPods(context, deploying) });
  if (!proof.isProven) {
    log.warn(`NOT VERIFIED: ${proof.why} The pods are ready, which does not prove that the model answers.`);
    return { ...proof, isOpen: true, isMadeUp: plan.isMadeUp === true };
  }
  for (const remark of proof.remarks) log.warn(remark);
  log.progress(`Verified with ${plan.origin} in ${proof.durationMs} ms, ${renderWays({ ...proof, isMadeUp: false }, deploying)}: ${proof.shown}`);
  context.output('verified', 'true');
  context.output('verified-by', proof.by.join(','));
  return { ...proof, isMadeUp: plan.isMadeUp === true };
}

/** How it was proven, for people. */
export function renderWays({ by, isMadeUp }: Extract<Verdict, { isProven: true }>, { manifest, holders }: Pick<Deploying, 'manifest' | 'holders'>): string {
  const names = manifest.spec.predictors.filter(({ name }) => holders.includes(name)).map(({ name, shadow }) => `${shadow === true ? 'the shadow ' : ''}${name}`).join(' and ');
  const ways = { service: `by the Service of ${names} itself`, ingress: 'at the ingress' };
  return `${by.map((way) => ways[way]).join(' and ')}${isMadeUp === true ? ", of a request made from the model's signature" : ''}`;
}

/** The error of a deploy that serves for all that is known, and was told not to be content with that; undefined if it is content. */
export function computeUnverified(verdict: Verdict, { kind }: VerifyChoice, title: string): StepError | undefined {
  if (verdict.isProven || verdict.isOpen !== true || kind === 'auto' || kind === 'off') return undefined;
  return new StepError(
    'E_NOT_VERIFIED',
    `${title} is rolled out and ready, but it could not be verified: ${verdict.why} It was left as it is, since nothing says that it does not serve. ` +
      (verdict.isMadeUp === true
        ? 'Log the model with input_example=…, or give a request with --verify FILE, and deploy again.'
        : 'Let these credentials create services/proxy, or give what the ingress wants (endpoint-token, endpoint-headers, endpoint-ca-file), and deploy again.'),
  );
}

async function awaitFormerPods({ log, signal }: DeployContext, { cluster, manifest, namespace, address }: Deploying): Promise<void> {
  const markers = new Set(manifest.spec.predictors.flatMap((predictor) => podMarkerOf(predictor) ?? []));
  const left = await waitForFormerPods(cluster, namespace, address.name, markers, signal, (message) => log.progress(message));
  if (left.length > 0) log.warn(`The ingress may answer with an earlier version: its pods are still ending (${left.slice(0, 5).join(', ')}).`);
}
