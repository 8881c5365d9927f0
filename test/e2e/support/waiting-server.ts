import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

/** A server in MLflow's place, for what a real one does not do. */
export interface WaitingServer {
  readonly url: string;
  /** Resolves when somebody has asked for something. */
  readonly asked: Promise<void>;
  /** What requests get from now on, those too that wait; before that, none gets an answer. */
  answer(status: number, headers?: Readonly<Record<string, string>>, body?: string): void;
  stop(): void;
}

export async function startWaitingServer(): Promise<WaitingServer> {
  const waiting: ServerResponse[] = [];
  let reply: ((response: ServerResponse) => void) | undefined;
  let wasAsked = (): void => undefined;
  const asked = new Promise<void>((resolve) => (wasAsked = resolve));
  const server = createServer((_, response) => {
    wasAsked();
    if (reply) reply(response);
    else waiting.push(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    answer: (status, headers = {}, body = '{}') => {
      reply = (response) => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
      for (const response of waiting.splice(0)) reply(response);
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
