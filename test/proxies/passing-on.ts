import { request as sendRequest, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Sends a request on to a server as it came, but for the changes; `onAnswer` gets what the server says. */
export function passOn(target: URL, incoming: IncomingMessage, path: string, onAnswer: (answer: IncomingMessage) => void, onFailure: () => void): void {
  const options = { hostname: target.hostname, port: target.port, path, method: incoming.method, headers: { ...incoming.headers, host: target.host } };
  incoming.pipe(sendRequest(options, onAnswer).on('error', onFailure));
}

export function giveBack(answer: IncomingMessage, response: ServerResponse): void {
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(response);
}

/** Passes a request on and its answer back; a server that is gone is a closed connection. */
export const passThrough = (target: URL, incoming: IncomingMessage, response: ServerResponse, path = incoming.url ?? '/'): void =>
  passOn(target, incoming, path, (answer) => giveBack(answer, response), () => void response.destroy());

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Lets a server listen on a free port of 127.0.0.1. */
export async function listen(server: Server, onRequest: RequestListener): Promise<Listening> {
  server.on('request', onRequest);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // The address of a server that listens on TCP is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
