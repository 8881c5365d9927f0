import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface MisbehavingServer {
  readonly uri: string;
  readonly received: ReceivedRequest[];
  close(): Promise<void>;
}

export type Behaviour = (response: ServerResponse, request: ReceivedRequest) => void;

/** A server on loopback that answers each request with the next behaviour, and all further ones with the last. */
export async function startMisbehavingServer(...behaviours: readonly [Behaviour, ...Behaviour[]]): Promise<MisbehavingServer> {
  const received: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const seen = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
      received.push(seen);
      const behave = behaviours[Math.min(received.length, behaviours.length) - 1];
      behave?.(response, seen);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    uri: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON, as MLflow does. */
export const answerJson =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

export const answerText =
  (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(text);

/** Announces more than it sends, and hangs up. */
export const cutBody: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"run":');
  setTimeout(() => response.destroy(), 20);
};

export const hangUp: Behaviour = (response) => void response.destroy();

/** Never answers. */
export const hang: Behaviour = () => undefined;
