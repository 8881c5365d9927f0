import { StepError } from '../errors.js';
import { abortReason, pause } from '../pause.js';
import type { Connection, Exchange, Reply } from './connection.js';

/** Pauses between attempts, each shortened at random by up to a half so that many clients do not come at once. */
const pausesMs = [250, 500, 1000, 2000, 4000];
const longestPauseMs = 30_000;

/**
 * Sends a request that may be sent twice until an answer comes that is no overload and no server error, or the
 * attempts are used up: then that answer is returned, or E_CLUSTER_UNREACHABLE thrown where none came.
 */
export async function exchangeWithRetries(connection: Connection, request: Exchange, signal: AbortSignal): Promise<Reply> {
  for (let attempt = 0; ; attempt += 1) {
    const pauseMs = pausesMs[attempt];
    try {
      const reply = await connection.exchange(request, signal);
      if (pauseMs === undefined || !isWorthRetrying(request, reply)) return reply;
      await pause(Math.min(reply.retryAfterMs ?? pauseMs, longestPauseMs), signal);
    } catch (error) {
      if (signal.aborted) throw abortReason(signal);
      if (error instanceof StepError) throw error;
      if (pauseMs === undefined || isFinal(error)) throw computeUnreachable(connection.server, error);
      await pause(pauseMs * (1 - Math.random() / 2), signal);
    }
  }
}

/** 500 is retried only for reads: a write that the server cannot digest fails the same way each time. */
function isWorthRetrying({ method }: Exchange, { status, body }: Reply): boolean {
  if (status === 429 || (status >= 502 && status <= 504)) return true;
  return status === 500 && (method === 'GET' || /failed calling webhook|etcdserver|connection refused/.test(body));
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** What no second attempt mends: certificates, protocols, names that cannot exist. */
const isFinal = (error: unknown): boolean => /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_|ENOTFOUND|ERR_INVALID|EPROTO|HPE_/.test(codeOf(error));

export function computeUnreachable(server: string, error: unknown): StepError {
  const why = error instanceof Error ? error.message || codeOf(error) : String(error);
  const isTrust = /CERT|SELF_SIGNED|UNABLE_TO_/.test(codeOf(error));
  const advice = isTrust
    ? "Check the kubeconfig's certificate authority."
    : 'Check the server address of the kubeconfig, and that this machine can reach it.';
  return new StepError('E_CLUSTER_UNREACHABLE', `The cluster at ${server} cannot be reached: ${why}. ${advice}`, { cause: error });
}
