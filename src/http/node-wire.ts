import type { ClientRequest, IncomingMessage } from 'node:http';
import { requireBuiltin } from '../builtin.js';
import { abortReason } from '../pause.js';
import { describeFailure, WireFailure } from './failure.js';
import { computeBound, readBounded, type TlsOptions, type Wire, type WireRequest, type WireResponse } from './wire.js';

/** Speaks HTTP over node:http(s), with one agent that keeps its connections. */
export function createNodeWire(protocol: string, tls: TlsOptions): Wire {
  const isTls = protocol === 'https:';
  const http = requireBuiltin(isTls ? 'node:https' : 'node:http');
  const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
  const ready = isTls ? 'secureConnect' : 'connect';
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        if (request.signal.aborted) {
          reject(abortReason(request.signal));
          return;
        }
        const outgoing = http.request(request.url, {
          method: request.method,
          headers: { ...request.headers, ...lengthOf(request.body) },
          agent: request.isFresh ? false : agent,
          ...(isTls ? tls : {}),
        });
        followExchange(outgoing, request, ready).then(resolve, reject);
        outgoing.end(request.body);
      }),
    close: () => agent.destroy(),
  };
}

const lengthOf = (body: string | undefined): Record<string, string> =>
  body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };

async function followExchange(outgoing: ClientRequest, request: WireRequest, ready: string): Promise<WireResponse> {
  const seen = { wasSent: false, isLate: false };
  outgoing.once('socket', (socket) => {
    if (outgoing.reusedSocket) seen.wasSent = true;
    else socket.once(ready, () => (seen.wasSent = true));
  });
  const timer = setTimeout(() => {
    seen.isLate = true;
    outgoing.destroy();
  }, request.timeoutMs);
  const onAbort = (): void => void outgoing.destroy();
  request.signal.addEventListener('abort', onAbort, { once: true });
  try {
    const incoming = await waitForResponse(outgoing);
    const status = incoming.statusCode ?? 0;
    const maxBytes = computeBound(status, request.maxBytes);
    const isTooLong = Number(incoming.headers['content-length'] ?? 0) > maxBytes;
    if (isTooLong) incoming.destroy();
    const read = isTooLong ? { body: '', isCut: true } : await readBounded(incoming, maxBytes);
    return { status, headers: singleHeaders(incoming), ...read };
  } catch (thrown) {
    request.signal.throwIfAborted();
    if (seen.isLate) throw new WireFailure('ETIMEDOUT', `no answer within ${request.timeoutMs / 1000} s`, seen.wasSent, thrown);
    const { code, message } = describeFailure(thrown);
    throw new WireFailure(code, message, seen.wasSent, thrown);
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener('abort', onAbort);
  }
}

const waitForResponse = (outgoing: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    outgoing.once('response', resolve);
    // Stays for good: a connection that breaks after the response has begun reports here as well.
    outgoing.on('error', reject);
    outgoing.once('close', () => reject(new WireFailure('ECONNRESET', 'the connection was closed', true)));
  });

const singleHeaders = (incoming: IncomingMessage): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]));
