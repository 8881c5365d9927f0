import { StepError } from '../errors.js';
import { describeFailure, isTlsFailure } from '../http/failure.js';
import { retry, type Attempt, type RetryPolicy } from '../http/retry.js';
import { abortReason } from '../pause.js';
import { readServerText } from './api-error.js';
import type { Connection, Exchange, Reply } from './connection.js';

/** No bound on the whole time: the connection gives each attempt its own, and the step gives up by its signal. */
const policy: RetryPolicy = { maxRetries: 5, totalMs: Infinity, firstDelayMs: 250, maxDelayMs: 4_000 };
const longestRetryAfterMs = 30_000;

/**
 * Sends a request that may be sent twice until an answer comes that is no overload and no server error, or the
 * attempts are used up: then that answer is returned, or E_CLUSTER_UNREACHABLE thrown where none came. `onRetry` hears why
 * it is sent again.
 */
export function exchangeWithRetries(connection: Connection, request: Exchange, signal: AbortSignal, onRetry: (why: string) => void = () => undefined): Promise<Reply> {
  let retries = 0;
  const attempt = async (): Promise<Attempt<Reply>> => {
    const outcome = await attemptExchange(connection, request, signal);
    if (outcome.kind !== 'value' && retries < policy.maxRetries) onRetry(outcome.kind === 'failure' ? outcome.error.message : readServerText(outcome.value));
    retries += 1;
    return outcome;
  };
  return retry(attempt, policy, signal);
}

/** Sends it a single time. Throws E_CLUSTER_UNREACHABLE where no answer came: it may have arrived all the same. */
export async function exchangeOnce(connection: Connection, request: Exchange, signal: AbortSignal): Promise<Reply> {
  try {
    return await connection.exchange(request, signal);
  } catch (thrown) {
    if (signal.aborted) throw abortReason(signal);
    throw thrown instanceof StepError ? thrown : computeUnreachable(connection.server, thrown);
  }
}

/** Sends what must not be carried out twice: again only while the server is overloaded, and so does not take it. Throws as `exchangeOnce`. */
export function exchangeUntilTaken(connection: Connection, request: Exchange, signal: AbortSignal): Promise<Reply> {
  const attempt = async (): Promise<Attempt<Reply>> => {
    const reply = await exchangeOnce(connection, request, signal);
    return reply.status === 429 ? provisional(reply) : { kind: 'value', value: reply };
  };
  return retry(attempt, policy, signal);
}

async function attemptExchange(connection: Connection, request: Exchange, signal: AbortSignal): Promise<Attempt<Reply>> {
  try {
    const reply = await connection.exchange(request, signal);
    if (!isWorthRetrying(request, reply)) return { kind: 'value', value: reply };
    return provisional(reply);
  } catch (thrown) {
    if (signal.aborted) throw abortReason(signal);
    if (thrown instanceof StepError) throw thrown;
    const error = computeUnreachable(connection.server, thrown);
    if (isFinal(describeFailure(thrown).code)) throw error;
    return { kind: 'failure', error, retryAfterMs: undefined };
  }
}

const provisional = (reply: Reply): Attempt<Reply> =>
  ({ kind: 'provisional', value: reply, retryAfterMs: reply.retryAfterMs === undefined ? undefined : Math.min(reply.retryAfterMs, longestRetryAfterMs) });

/** 500 is retried only for reads: a write that the server cannot digest fails the same way each time. */
function isWorthRetrying({ method }: Exchange, { status, body }: Reply): boolean {
  if (status === 429 || (status >= 502 && status <= 504)) return true;
  return status === 500 && (method === 'GET' || /failed calling webhook|etcdserver|connection refused/.test(body));
}

/** What no second attempt mends: TLS, names that do not exist, answers that are no HTTP. */
const isFinal = (code: string): boolean => isTlsFailure(code) || /^(ENOTFOUND|ERR_INVALID|HPE_)/.test(code);

export function computeUnreachable(server: string, thrown: unknown): StepError {
  const { code, message } = describeFailure(thrown);
  const isTrust = /CERT|SELF_SIGNED|UNABLE_TO_/.test(code);
  const advice = isTrust
    ? "Check the kubeconfig's certificate authority."
    : 'Check the server address of the kubeconfig, and that this machine can reach it.';
  return new StepError('E_CLUSTER_UNREACHABLE', `The cluster at ${server} cannot be reached: ${message || code}. ${advice}`, { cause: thrown });
}
