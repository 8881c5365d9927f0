import { StepError } from '../errors.js';
import { createNodeWire } from '../http/node-wire.js';
import type { HttpReply } from '../kubernetes/cluster.js';

const timeoutMs = 60_000;
const maxBytes = 4 * 1024 * 1024;

/** Posts JSON to an ingress. Resolves with any status; rejects with WireFailure where no answer came, E_VERIFY_FAILED for one that is too large. */
export async function postJson(url: URL, body: string, signal: AbortSignal): Promise<HttpReply> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const wire = createNodeWire(url.protocol, { rejectUnauthorized: true });
  // A connection of its own each time: a rollout moves the ingress to other pods.
  const reply = await wire.send({ method: 'POST', url, headers, body, timeoutMs, signal, maxBytes, isFresh: true });
  if (reply.isCut) throw new StepError('E_VERIFY_FAILED', `The answer of ${url.href} is larger than ${maxBytes} bytes.`);
  return { status: reply.status, body: reply.body };
}
