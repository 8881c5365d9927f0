import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { openUpstream } from './api-upstream.js';
import { giveBack, listen } from './passing-on.js';

/** What goes wrong: an answer in the server's place, a connection that is cut before or after it has acted, or half an answer. */
type Fault = 429 | 500 | 503 | 410 | 'reset' | 'lost' | 'cut' | 'expired';

const ofReads: readonly Fault[] = ['reset', 429, 'cut', 500, 503];
const ofWrites: readonly Fault[] = ['lost', 429, 'reset', 503, 'cut'];
/** Of what must not be sent twice the server can only say that it did not take it. */
const ofCreations: readonly Fault[] = [429];
const ofWatches: readonly Fault[] = [410, 'cut', 'expired', 503, 'reset'];
/** How long a watch works before it breaks. */
const watchedMs = 300;

export interface FaultyApi {
  readonly url: string;
  /** How often each fault has happened. */
  readonly met: ReadonlyMap<Fault, number>;
  /** Every endpoint is faulty again. */
  renew(): void;
  close(): Promise<void>;
}

/**
 * An API server on a bad day, for tests: passes everything on to the one of a kubeconfig, but for the first two requests for each
 * endpoint, which meet one fault each, every time others. Logs meet none: they are asked for once.
 */
export async function startFaultyApi(kubeconfig: string): Promise<FaultyApi> {
  const upstream = openUpstream(kubeconfig);
  const seen = new Map<string, number>();
  const met = new Map<Fault, number>();
  const turns = new Map<readonly Fault[], number>();
  const draw = (faults: readonly Fault[]): Fault | undefined => {
    const turn = turns.get(faults) ?? 0;
    turns.set(faults, turn + 1);
    return faults[turn % faults.length];
  };
  const server = await listen(createServer(), (incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://any');
    const isWatch = searchParams.has('watch');
    const endpoint = `${incoming.method ?? ''} ${pathname} ${String(isWatch)}`;
    const count = seen.get(endpoint) ?? 0;
    seen.set(endpoint, count + 1);
    const isSpared = pathname.endsWith('/log') || count >= 2;
    const fault = isSpared ? undefined : draw(isWatch ? ofWatches : incoming.method === 'GET' ? ofReads : incoming.method === 'POST' ? ofCreations : ofWrites);
    if (fault === undefined) return upstream.pass(incoming, outgoing);
    met.set(fault, (met.get(fault) ?? 0) + 1);
    if (typeof fault === 'number') return refuse(fault, incoming, outgoing);
    if (fault === 'reset') return void incoming.socket.resetAndDestroy();
    return upstream.pass(incoming, outgoing, (answer) => harm(fault, isWatch, answer, outgoing));
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    met,
    renew: () => seen.clear(),
    close: async () => {
      upstream.close();
      await server.close();
    },
  };
}

function refuse(status: number, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const body = JSON.stringify({ kind: 'Status', apiVersion: 'v1', status: 'Failure', code: status, message: 'simulated failure' });
  incoming.resume().once('end', () => outgoing.writeHead(status, { 'content-type': 'application/json', ...(status === 429 ? { 'retry-after': '1' } : {}) }).end(body));
}

function harm(fault: 'lost' | 'cut' | 'expired', isWatch: boolean, answer: IncomingMessage, outgoing: ServerResponse): void {
  if (fault === 'lost') return void answer.resume().once('end', () => outgoing.destroy());
  if (isWatch) {
    giveBack(answer, outgoing);
    setTimeout(() => {
      answer.unpipe(outgoing);
      if (fault === 'cut') outgoing.destroy();
      else outgoing.end(`${JSON.stringify({ type: 'ERROR', object: { kind: 'Status', code: 410, reason: 'Expired', message: 'too old resource version' } })}\n`);
    }, watchedMs);
    return;
  }
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.once('data', (start: Buffer) => outgoing.write(start.subarray(0, start.length / 2), () => outgoing.destroy()));
}
