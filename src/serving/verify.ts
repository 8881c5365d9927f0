import { StepError } from '../errors.js';
import type { Cluster } from '../kubernetes/cluster.js';
import { parseJson } from '../json.js';
import type { Manifest, Predictor } from '../manifest/manifest.js';
import { cutMiddle, neutralize, quoteForeign } from '../untrusted-text.js';
import { isOfApiServer, type Answer, type Way } from './answer.js';
import { ask, type Route } from './ask.js';
import { postToIngress, type Ingress } from './ingress.js';
import { computeServiceName, livePredictors, renderIngressPath, renderPredictionPath, servicePort } from './seldon-deployment.js';
import type { PlannedRequest } from './verification.js';
import { adviseVerification } from './verify-advice.js';

/** What is to be proven, and where it is. */
export interface Proving {
  readonly cluster: Pick<Cluster, 'proxyToService'>;
  readonly manifest: Manifest;
  readonly namespace: string;
  /** The predictors that hold the version. */
  readonly holders: readonly Predictor[];
  readonly ingress: Ingress | undefined;
  readonly plan: PlannedRequest;
  readonly signal: AbortSignal;
  /** Hears of what is asked again, and why. */
  readonly tell?: (message: string) => void;
  /** Awaited before the ingress is asked, which follows a rollout later than Services do. */
  readonly beforeIngress?: () => Promise<void>;
}

/** Whether a prediction proved the version. Not proven: nothing that answered for it can be asked, which says nothing against it. */
export type Proof =
  | {
      readonly isProven: true;
      readonly by: readonly Way[];
      /** The values that came back, shortened. */
      readonly shown: string;
      readonly durationMs: number;
      /** What a reader should know of a way that proved nothing. */
      readonly remarks: readonly string[];
    }
  | { readonly isProven: false; readonly why: string };

/** With an ingress to ask instead, a Service that says nothing is not waited for longer. */
const impatientMs = 5_000;
const maxBodyCharacters = 500;

/**
 * Asks each predictor that holds the version for the planned prediction by its own Service, and then the ingress where one is given. An
 * ingress shares requests out among predictors, so it proves a version only if no other one can have answered. Throws E_VERIFY_FAILED
 * if the version gives no well-formed answer.
 */
export async function verifyPrediction(proving: Proving): Promise<Proof> {
  const { manifest, holders, ingress, plan, signal } = proving;
  const startedAt = performance.now();
  const live = livePredictors(manifest);
  const isAlone = live.length > 0 && live.every((predictor) => holders.includes(predictor));
  const doubts: string[] = [];
  let shown: string | undefined;
  for (const predictor of holders) {
    const route = routeToService(proving, predictor);
    const answer = await ask(route, plan, signal, ingress !== undefined && isAlone ? impatientMs : undefined, proving.tell);
    if (answer.kind === 'wrong') throw failure(proving, route, answer.problem);
    if (answer.kind === 'open') return { isProven: false, why: renderRefusal(route, answer.why) };
    if (answer.kind === 'silent') doubts.push(renderDoubt(route, answer.why));
    else shown ??= answer.shown;
  }
  const isProvenByService = doubts.length === 0 && shown !== undefined;
  const [first] = live;
  if (ingress === undefined || first === undefined || !(isProvenByService || isAlone)) {
    if (isProvenByService) return { isProven: true, by: ['service'], shown: shown ?? '', durationMs: Math.round(performance.now() - startedAt), remarks: [] };
    return { isProven: false, why: [...doubts, ...(ingress === undefined ? [] : ['An answer of the ingress would prove nothing, because other predictors answer there too.'])].join(' ') };
  }

  await proving.beforeIngress?.();
  const route = routeToIngress(proving, ingress, first);
  const answer = await ask(route, plan, signal, undefined, proving.tell);
  const durationMs = Math.round(performance.now() - startedAt);
  if (answer.kind === 'wrong' && isAlone) throw failure(proving, route, answer.problem);
  if (!isProvenByService) {
    if (answer.kind !== 'prediction') return { isProven: false, why: [...doubts, describe(route, answer)].join(' ') };
    return { isProven: true, by: ['ingress'], shown: answer.shown, durationMs, remarks: doubts };
  }
  if (answer.kind === 'prediction') return { isProven: true, by: isAlone ? ['service', 'ingress'] : ['service'], shown: shown ?? '', durationMs, remarks: [] };
  return { isProven: true, by: ['service'], shown: shown ?? '', durationMs, remarks: [describe(route, answer)] };
}

function routeToService({ cluster, manifest, namespace, plan }: Proving, predictor: Predictor): Route {
  const service = computeServiceName(manifest.metadata.name, predictor);
  const path = renderPredictionPath(manifest, predictor);
  return {
    way: 'service',
    title: `Service ${namespace}/${service}:${servicePort}${path} of predictor ${predictor.name} (through the API server)`,
    send: () => cluster.proxyToService(namespace, service, servicePort, path, plan.body),
    isOpen: async () => !isOfApiServer(parseJson((await cluster.proxyToService(namespace, service, servicePort, '/live', '')).body)),
  };
}

function routeToIngress({ manifest, namespace, plan, signal }: Proving, ingress: Ingress, predictor: Predictor): Route {
  const url = joinUrl(ingress.address, renderIngressPath(manifest, namespace, predictor));
  return { way: 'ingress', title: url.href, send: () => postToIngress(ingress, url, plan.body, signal) };
}

export const joinUrl = (endpoint: URL, path: string): URL => new URL(endpoint.pathname.replace(/\/+$/, '') + path, endpoint);

function describe(route: Route, answer: Exclude<Answer, { kind: 'prediction' }>): string {
  if (answer.kind === 'silent') return renderDoubt(route, answer.why);
  if (answer.kind === 'open') return renderRefusal(route, answer.why);
  return `${route.title} gave no usable prediction, be it by another predictor: ${quoteForeign(answer.problem, maxBodyCharacters)}.`;
}

const renderRefusal = ({ title }: Route, why: string): string =>
  `${title} does not take the values that were made up for it, which proves nothing: ${quoteForeign(why, maxBodyCharacters)}.`;

const renderDoubt = ({ title }: Route, why: string): string => `${title} says nothing of the model: ${quoteForeign(why, maxBodyCharacters)}.`;

function failure({ manifest, holders, plan }: Proving, route: Route, problem: string): StepError {
  const said = cutMiddle(neutralize(problem), maxBodyCharacters).replace(/[.\s]+$/, '');
  return new StepError('E_VERIFY_FAILED', `The pods are ready, but ${route.title} gave no usable prediction: ${said}. What to do: ${adviseVerification({ manifest, holders, plan, route, problem })}.`);
}
