import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { listen, type Listening } from './passing-on.js';

/** A proxy for tests: before it passes the first request of a kind on, something else is done from its beginning to its end. */
export async function startInterrupting(pass: RequestListener, isMeant: (request: IncomingMessage) => boolean, first: () => Promise<unknown>): Promise<Listening> {
  let doing: Promise<unknown> | undefined;
  return listen(createServer(), (incoming, outgoing) => {
    if (doing !== undefined || !isMeant(incoming)) return pass(incoming, outgoing);
    doing = first();
    void doing.then(() => pass(incoming, outgoing), () => outgoing.destroy());
  });
}
