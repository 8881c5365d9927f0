import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server that answers as a test says, and a kubeconfig for it. */
export interface ScriptedApiServer {
  readonly url: string;
  readonly kubeconfig: string;
  readonly requests: string[];
  close(): Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

export async function startApiServer(answer: Answer, user: string = 'token: secret'): Promise<ScriptedApiServer> {
  const requests: string[] = [];
  const listener: RequestListener = (request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    answer(request, response, requests.length);
  };
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  const directory = mkdtempSync(join(tmpdir(), 'kubeconfig-'));
  const kubeconfig = join(directory, 'config');
  writeFileSync(kubeconfig, renderKubeconfig(url, user));
  return {
    url,
    kubeconfig,
    requests,
    close: async () => {
      rmSync(directory, { recursive: true });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const renderKubeconfig = (server: string, user: string): string =>
  `apiVersion: v1
kind: Config
current-context: here
clusters: [{name: c, cluster: {server: "${server}"}}]
users: [{name: u, user: {${user}}}]
contexts: [{name: here, context: {cluster: c, user: u, namespace: mine}}]
`;

export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
