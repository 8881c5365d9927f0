import { createServer } from 'node:http';
import { listen, passThrough, type Listening } from './passing-on.js';

export interface GuardedIngress extends Pick<Listening, 'close'> {
  readonly uri: string;
  /** The header `authorization` of each request that came, empty where it had none. */
  readonly asked: readonly string[];
}

/** An ingress for tests that stands before a real one: who lacks the token is refused, or sent to another host to log in. */
export async function startGuardedIngress(target: string, { token, login }: { readonly token: string; readonly login?: string }): Promise<GuardedIngress> {
  const asked: string[] = [];
  const { port, close } = await listen(createServer(), (incoming, response) => {
    const { authorization = '' } = incoming.headers;
    asked.push(authorization);
    if (authorization === `Bearer ${token}`) passThrough(new URL(target), incoming, response);
    else if (login === undefined) response.writeHead(401, { 'content-type': 'text/html' }).end('<html><h1>Unauthorized</h1></html>');
    else response.writeHead(307, { location: login }).end();
  });
  return { uri: `http://127.0.0.1:${port}`, asked, close };
}
