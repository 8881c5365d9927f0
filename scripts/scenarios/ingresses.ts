import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createAuthority } from '../../test/proxies/certificates.js';
import { listen } from '../../test/proxies/passing-on.js';

/** Ingresses that say nothing of the version: one that wants a token, one with a certificate of an authority that nobody knows, and one behind which another predictor answers. */
export type OddIngress = 'wants-token' | 'private-ca' | 'answers-for-another';

export interface StartedIngress {
  readonly endpoint: string;
  close(): Promise<void>;
}

const prediction = JSON.stringify({ model_name: 'server', outputs: [{ name: 'output', shape: [1], datatype: 'FP64', data: [1] }] });

export async function startOddIngress(kind: OddIngress): Promise<StartedIngress> {
  const answer = kind === 'wants-token' ? { status: 401, body: '<html>Unauthorized</html>' } : { status: 200, body: prediction };
  const authority = kind === 'private-ca' ? createAuthority('An authority that nobody knows') : undefined;
  const server = authority === undefined ? createServer() : createTlsServer({ cert: authority.serverPem, key: authority.serverPem });
  const { port, close } = await listen(server, (_, response) => void response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body));
  return {
    endpoint: `${authority === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    close: async () => {
      await close();
      authority?.remove();
    },
  };
}
