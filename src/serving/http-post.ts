import { createNodeWire } from '../http/node-wire.js';
import type { WayReply } from './answer.js';

const timeoutMs = 60_000;
const maxBytes = 4 * 1024 * 1024;

/** Posts JSON to an ingress, and follows no redirect. Resolves with any status; rejects with WireFailure if no answer came. */
export async function postJson(url: URL, body: string, signal: AbortSignal): Promise<WayReply> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const wire = createNodeWire(url.protocol, { rejectUnauthorized: true });
  // A connection of its own each time: a rollout moves the ingress to other pods.
  const reply = await wire.send({ method: 'POST', url, headers, body, timeoutMs, signal, maxBytes, isFresh: true });
  return { status: reply.status, body: reply.body, cut: reply.isCut, location: reply.headers['location'] };
}
