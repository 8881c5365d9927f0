import { createNodeWire } from '../http/node-wire.js';
import type { TlsOptions } from '../http/wire.js';
import type { WayReply } from './answer.js';

/** The ingress of a cluster, and what it wants of who asks. Its headers are sent to no other server: no redirect is followed. */
export interface Ingress {
  readonly address: URL;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly tls: TlsOptions;
}

const timeoutMs = 60_000;
const maxBytes = 4 * 1024 * 1024;

/** Posts JSON. Resolves with any status; rejects with WireFailure if no answer came. */
export async function postToIngress({ headers, tls }: Ingress, url: URL, body: string, signal: AbortSignal): Promise<WayReply> {
  const wire = createNodeWire(url.protocol, tls);
  const all = { accept: 'application/json', ...headers, 'content-type': 'application/json' };
  // A connection of its own each time: a rollout moves the ingress to other pods.
  const reply = await wire.send({ method: 'POST', url, headers: all, body, timeoutMs, signal, maxBytes, isFresh: true });
  return { status: reply.status, body: reply.body, cut: reply.isCut, location: reply.headers['location'] };
}
