import { createServer } from 'node:https';
import { listen, passThrough, type Listening } from './passing-on.js';

export interface TlsProxyOptions {
  /** Certificate and key, in one PEM text. */
  readonly pem: string;
  /** Requests without this bearer token are answered 401, as an authenticating gateway does. */
  readonly token?: string;
}

export interface TlsProxy extends Pick<Listening, 'close'> {
  readonly uri: string;
}

/** A proxy for tests: speaks TLS to the client and HTTP to a real server, and lets in who has the token. */
export async function startTlsProxy(target: string, { pem, token }: TlsProxyOptions): Promise<TlsProxy> {
  const { port, close } = await listen(createServer({ cert: pem, key: pem }), (incoming, response) => {
    if (token !== undefined && incoming.headers.authorization !== `Bearer ${token}`) {
      response.writeHead(401, { 'content-type': 'text/html', 'www-authenticate': 'Bearer' }).end('<html><h1>Unauthorized</h1></html>');
      return;
    }
    passThrough(new URL(target), incoming, response);
  });
  return { uri: `https://127.0.0.1:${port}`, close };
}
