import { describeFailure, isTlsFailure } from '../http/failure.js';
import { isObject, parseJson, textAt } from '../json.js';
import type { HttpReply } from '../kubernetes/cluster.js';
import { findQuotedReason } from '../log-cause/log-cause.js';
import { computePredictionVerdict, findDifference, isPrediction, readServerError } from './prediction.js';
import type { PlannedRequest } from './verification.js';

/**
 * What an answer says of the model that was asked: it predicts, it does not, or nothing, since something on the way answered instead
 * (`silent`), or since it did not take values that were made up (`open`). `mayPass`: it may be another answer in a moment.
 */
export type Answer =
  | { readonly kind: 'prediction'; readonly shown: string }
  | { readonly kind: 'wrong'; readonly problem: string; readonly mayPass: boolean }
  | { readonly kind: 'open'; readonly why: string }
  | { readonly kind: 'silent'; readonly why: string; readonly mayPass: boolean };

/** What came back, with the place that a redirect names. */
export interface WayReply extends HttpReply {
  readonly location?: string | undefined;
}

/** A Service, asked through the API server, ends at a predictor; an ingress is a server of its own, for several deployments. */
export type Way = 'service' | 'ingress';

const wrong = (problem: string, mayPass = false): Answer => ({ kind: 'wrong', problem, mayPass });
const silent = (why: string, mayPass = false): Answer => ({ kind: 'silent', why, mayPass });

/** Routes and sidecars follow a rollout after a moment. */
const passing: ReadonlySet<number> = new Set([404, 429, 502, 503, 504]);
/** No model server says these: a gateway, a proxy or a limit on the way does. */
const ofTheWay: ReadonlySet<number> = new Set([401, 403, 407, 408, 421, 429, 431, 511]);
/** What stands between says these as a page, if it has nobody behind it or not the patience. */
const ofAProxy: ReadonlySet<number> = new Set([413, 502, 503, 504]);
/** Of an ingress, also those that it says where it has no route, or nobody behind it. */
const ofAnIngress: ReadonlySet<number> = new Set([404, 405, 410, 413, 502, 503, 504]);

/** What servers say of a model that does not take the values, and of one that fails altogether. */
const ofTheValues: ReadonlySet<number> = new Set([400, 422, 500]);
/** A model that lacks something, whatever it is asked. */
const loadFailure = /ModuleNotFoundError|ImportError|No module named|cannot import name|Can't get attribute|[Uu]npickl|not loaded|[Ff]ailed to load/;
export const saysNotLoaded = (text: string): boolean => loadFailure.test(text);

export function readAnswer(way: Way, reply: WayReply, plan: PlannedRequest): Answer {
  const { status, body } = reply;
  const root = parseJson(body);
  if (status === 200) return readPrediction(way, reply, root, plan);
  const mayPass = passing.has(status);
  const said = `HTTP ${status}${describe(body, root)}`;
  if (status >= 300 && status < 400) return silent(`it redirects${reply.location === undefined ? '' : ` to ${hostOf(reply.location)}`} (HTTP ${status})`);
  if (isOfApiServer(root)) return silent(`the API server did not lead there: ${said}${status === 403 ? ' (the role needs the verb create on services/proxy)' : ''}`, mayPass);
  if (ofTheWay.has(status)) return silent(`${said}${way === 'ingress' && (status === 401 || status === 403) ? ' (endpoint-token or endpoint-headers may be what it wants)' : ''}`, mayPass);
  if (plan.isMadeUp === true && ofTheValues.has(status) && (way === 'service' || isServerError(root))) return saysNotLoaded(body) ? wrong(said) : { kind: 'open', why: said };
  if (way === 'service') return isPage(body) && ofAProxy.has(status) ? silent(said, mayPass) : wrong(said, mayPass);
  return ofAnIngress.has(status) || !isServerError(root) ? silent(said, mayPass) : wrong(said, mayPass);
}

/** An exchange without an answer: of an ingress it tells nothing, and what TLS and names lack, waiting does not bring. */
export function readFailure(thrown: unknown): Answer {
  const { code, message } = describeFailure(thrown);
  const isTls = isTlsFailure(code);
  return silent(`${message || code}${isTls ? ' (endpoint-ca-file names the authorities to trust)' : ''}`, !(isTls || code === 'ENOTFOUND'));
}

function readPrediction(way: Way, { body, cut }: WayReply, root: unknown, plan: PlannedRequest): Answer {
  if (cut === true) return silent('its answer is longer than what is read');
  const isPage = root === undefined ? !/\b(?:NaN|Infinity)\b/.test(body) : !isPrediction(root);
  if (way === 'ingress' && isPage) return silent(`its answer is no prediction${describe(body, root)}`);
  const verdict = computePredictionVerdict(body, plan.rows);
  if (!verdict.ok) return plan.isMadeUp === true && !isPage ? { kind: 'open', why: verdict.problem } : wrong(verdict.problem);
  const difference = plan.expected === undefined ? undefined : findDifference(verdict.values, plan.expected, plan.tolerance);
  return difference === undefined ? { kind: 'prediction', shown: verdict.shown } : wrong(`the prediction is not the expected one: ${difference}`);
}

function describe(body: string, root: unknown): string {
  const said = findQuotedReason(readServerError(root) ?? body);
  return said === '' ? '' : `, ${said}`;
}

const isPage = (body: string): boolean => body.trimStart().startsWith('<');

/** The API server's own word, such as that a role lacks a permission, or that it cannot reach the pods. */
export const isOfApiServer = (root: unknown): boolean => textAt(root, 'kind') === 'Status' && textAt(root, 'apiVersion') === 'v1';

/** In the words of V1's wrapper (`status`), or of V2's servers, which have nothing beside their `error` or `detail`. */
function isServerError(root: unknown): boolean {
  if (textAt(root, 'status', 'info') !== undefined) return true;
  return isObject(root) && Object.keys(root).length === 1 && (root['error'] !== undefined || root['detail'] !== undefined);
}

/** Of a redirect the host alone: the rest may hold what belongs to somebody. */
const hostOf = (location: string): string => (URL.canParse(location) ? new URL(location).host : 'another path');
