import type { Environment } from '../../../environment.js';
import { describeFailure, isTlsFailure, WireFailure } from '../../../http/failure.js';
import { openWire } from '../../../http/open-wire.js';
import { findProxy } from '../../../http/proxy.js';
import { parseRetryAfter, retry, type Attempt, type RetryPolicy } from '../../../http/retry.js';
import type { WireResponse } from '../../../http/wire.js';
import { parseJson, textAt, type JsonObject } from '../../../json.js';
import { quoteForeign } from '../../../untrusted-text.js';
import { GithubProblem } from './github-problem.js';

/** What GitHub is told is no reason to hold a pipeline up for long. */
export const githubRetryPolicy: RetryPolicy = { maxRetries: 4, totalMs: 30_000, firstDelayMs: 500, maxDelayMs: 8_000 };
const timeoutMs = 15_000;
/** A page of comments: 100 of 65,536 characters, as JSON. */
const maxBytes = 64 * 1024 * 1024;
/** What GitHub asks for where it says neither how long nor until when. */
const unnamedLimitMs = 60_000;

export interface GithubCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below GITHUB_API_URL, or `graphql`. */
  readonly path: string;
  readonly body?: JsonObject;
  /** False for what would happen twice if it were sent twice: then it is sent again only if it was not carried out. */
  readonly isIdempotent?: boolean;
}

export type GithubAnswer =
  | { readonly ok: true; readonly body: unknown; /** The Link header names a next page. */ readonly hasNext: boolean }
  /** Status 0 where no answer came. */
  | { readonly ok: false; readonly status: number; readonly message: string; readonly isRateLimited: boolean };

export interface GithubApi {
  /** Sends a request, again where that may help; rejects only with the signal's reason. */
  send(call: GithubCall): Promise<GithubAnswer>;
  close(): void;
}

/** GitHub's API of the runner's variables: GITHUB_API_URL, GITHUB_GRAPHQL_URL, HTTPS_PROXY, NO_PROXY. Throws GithubProblem where they are no addresses. */
export function connectGithub(env: Environment, token: string, signal: AbortSignal, policy = githubRetryPolicy): GithubApi {
  const base = parseUrl(env.GITHUB_API_URL || 'https://api.github.com', 'GITHUB_API_URL').replace(/\/$/, '');
  const graphql = env.GITHUB_GRAPHQL_URL ? parseUrl(env.GITHUB_GRAPHQL_URL, 'GITHUB_GRAPHQL_URL') : `${base.replace(/\/v3$/, '')}/graphql`;
  const proxy = findProxy(new URL(base), env, 'curl');
  const wire = openWire(new URL(base), { rejectUnauthorized: true }, proxy === undefined ? undefined : new URL(parseUrl(proxy, 'the proxy')));
  const headers = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28', authorization: `Bearer ${token}`, 'user-agent': 'mlflow-steps' };

  const attempt = async ({ method, path, body, isIdempotent = true }: GithubCall): Promise<Attempt<GithubAnswer>> => {
    try {
      const response = await wire.send({
        method,
        url: new URL(path === 'graphql' ? graphql : `${base}/${path}`),
        headers: body ? { ...headers, 'content-type': 'application/json' } : headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
        timeoutMs,
        signal,
        maxBytes,
        isFresh: !isIdempotent,
      });
      return judge(response, isIdempotent);
    } catch (thrown) {
      if (!(thrown instanceof WireFailure)) throw thrown;
      const { code, message } = describeFailure(thrown);
      const value: GithubAnswer = { ok: false, status: 0, message: quoteForeign(message || code), isRateLimited: false };
      const isFinal = isTlsFailure(code) || (!isIdempotent && thrown.wasSent);
      return isFinal ? { kind: 'value', value } : { kind: 'provisional', value, retryAfterMs: undefined };
    }
  };
  return { send: (call) => retry(() => attempt(call), policy, signal), close: () => wire.close() };
}

function judge(response: WireResponse, isIdempotent: boolean): Attempt<GithubAnswer> {
  const { status, headers, body, isCut } = response;
  const parsed = parseJson(body);
  if (status >= 200 && status < 300 && !isCut) {
    return { kind: 'value', value: { ok: true, body: parsed, hasNext: /;\s*rel="?next"?/.test(headers.link ?? '') } };
  }
  const message = isCut ? `an answer of more than ${maxBytes} bytes` : quoteForeign(textAt(parsed, 'message') ?? '');
  const isRateLimited = status === 429 || (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)));
  const value: GithubAnswer = { ok: false, status, message, isRateLimited };
  // A request over the limit was not carried out, whatever it was.
  if (isRateLimited) return { kind: 'provisional', value, retryAfterMs: readLimit(headers) };
  const isTransient = isIdempotent && (status >= 500 || status === 408);
  return isTransient ? { kind: 'provisional', value, retryAfterMs: parseRetryAfter(headers['retry-after'], Date.now()) } : { kind: 'value', value };
}

function readLimit(headers: WireResponse['headers']): number {
  const named = parseRetryAfter(headers['retry-after'], Date.now());
  if (named !== undefined) return named;
  const reset = headers['x-ratelimit-reset'] ?? '';
  return /^\d{1,12}$/.test(reset) ? Math.max(1000, Number(reset) * 1000 - Date.now()) : unnamedLimitMs;
}

function parseUrl(text: string, what: string): string {
  if (URL.canParse(text) && /^https?:/i.test(text)) return text;
  throw new GithubProblem(`${what} is not an http(s) address.`);
}
