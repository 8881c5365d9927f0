import { createServer, request as sendRequest } from 'node:http';
import { giveBack, listen, type Listening } from './passing-on.js';

export interface ForwardProxy extends Pick<Listening, 'close'> {
  readonly uri: string;
}

/** A proxy for tests, as HTTP_PROXY names one: leads every host name to one real server, which sees that name. No resolver is asked. */
export async function startForwardProxy(target: string): Promise<ForwardProxy> {
  const { hostname, port: targetPort } = new URL(target);
  const { port, close } = await listen(createServer(), (incoming, response) => {
    const asked = new URL(incoming.url ?? '', `http://${incoming.headers.host}`);
    const options = { hostname, port: targetPort, path: `${asked.pathname}${asked.search}`, method: incoming.method, headers: { ...incoming.headers, host: asked.host } };
    incoming.pipe(sendRequest(options, (answer) => giveBack(answer, response)).on('error', () => void response.destroy()));
  });
  return { uri: `http://127.0.0.1:${port}`, close };
}
