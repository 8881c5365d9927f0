import { StepError } from '../errors.js';
import { cut, neutralize } from '../untrusted-text.js';
import type { Cluster, HttpReply } from '../kubernetes/cluster.js';
import { parseJson } from '../json.js';
import { findQuotedReason } from '../log-cause/log-cause.js';
import { pause } from '../pause.js';
import type { Manifest } from '../manifest/manifest.js';
import { postJson } from './http-post.js';
import { computePredictionVerdict, findDifference, readServerError } from './prediction.js';
import { computeServiceName, livePredictors, renderIngressPath, renderPredictionPath, servicePort } from './seldon-deployment.js';
import type { VerificationPlan } from './verification.js';

type PlannedRequest = Extract<VerificationPlan, { kind: 'request' }>;

/** One place to ask, and how. */
interface Route {
  readonly title: string;
  send(): Promise<HttpReply>;
}

export interface Verified {
  /** The values that came back, shortened. */
  readonly shown: string;
  readonly durationMs: number;
}

/** Routes and sidecars follow a rollout after a moment; this long their absence is no failure. */
const settlingMs = 30_000;
const retryPauseMs = 500;
const maxBodyCharacters = 500;

/**
 * Asks each live predictor for the planned prediction: at the ingress where one is given, else through the API server's
 * service proxy. Throws E_VERIFY_FAILED for anything but a well-formed answer.
 */
export async function verifyPrediction(
  cluster: Cluster, manifest: Manifest, namespace: string, endpoint: URL | undefined, plan: PlannedRequest, signal: AbortSignal,
): Promise<Verified> {
  const startedAt = Date.now();
  let shown = '';
  for (const route of listRoutes(cluster, manifest, namespace, endpoint, plan.body, signal)) {
    const reply = await sendUntilSettled(route, signal);
    shown = judge(route, reply, plan);
  }
  return { shown, durationMs: Date.now() - startedAt };
}

function listRoutes(cluster: Cluster, manifest: Manifest, namespace: string, endpoint: URL | undefined, body: string, signal: AbortSignal): readonly Route[] {
  const predictors = livePredictors(manifest);
  const [first] = predictors;
  if (endpoint && first) {
    // An ingress shares requests out among predictors itself.
    const url = joinUrl(endpoint, renderIngressPath(manifest, namespace, first));
    return [{ title: url.href, send: () => postJson(url, body, signal) }];
  }
  return predictors.map((predictor) => {
    const service = computeServiceName(manifest.metadata.name, predictor);
    const path = renderPredictionPath(manifest, predictor);
    return {
      title: `Service ${namespace}/${service}:${servicePort}${path} (through the API server)`,
      send: () => cluster.proxyToService(namespace, service, servicePort, path, body),
    };
  });
}

export const joinUrl = (endpoint: URL, path: string): URL => new URL(endpoint.pathname.replace(/\/+$/, '') + path, endpoint);

async function sendUntilSettled(route: Route, signal: AbortSignal): Promise<HttpReply> {
  const deadlineMs = Date.now() + settlingMs;
  for (;;) {
    let last: HttpReply | Error;
    try {
      last = await route.send();
      if (![404, 429, 502, 503, 504].includes(last.status)) return last;
    } catch (error) {
      if (signal.aborted || !(error instanceof Error) || (error instanceof StepError && error.code !== 'E_CLUSTER_UNREACHABLE')) throw error;
      last = error;
    }
    if (Date.now() >= deadlineMs) {
      if (!(last instanceof Error)) return last;
      throw new StepError('E_VERIFY_FAILED', `${route.title} gave no answer for ${settlingMs / 1000} s: ${last.message || String(last)}`, { cause: last });
    }
    await pause(retryPauseMs, signal);
  }
}

function judge(route: Route, reply: HttpReply, plan: PlannedRequest): string {
  if (reply.status !== 200) {
    const said = findQuotedReason(readServerError(parseJson(reply.body)) ?? reply.body);
    throw failure(route, `HTTP ${reply.status}${said ? `, ${said}` : ''}`);
  }
  const verdict = computePredictionVerdict(reply.body, plan.rows);
  if (!verdict.ok) throw failure(route, verdict.problem);
  const difference = plan.expected === undefined ? undefined : findDifference(verdict.values, plan.expected, plan.tolerance);
  if (difference !== undefined) throw failure(route, `the prediction is not the expected one: ${difference}`);
  return verdict.shown;
}

const failure = (route: Route, problem: string): StepError =>
  new StepError('E_VERIFY_FAILED', `The pods are ready, but ${route.title} gave no usable prediction: ${cut(neutralize(problem), maxBodyCharacters)}`);
