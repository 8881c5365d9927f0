import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A simulation of a Seldon V1 predictor behind its ingress, for what the real wrapper (sandbox/v1) cannot be made to do: to be missing for a
 * while, and to answer nonsense. Else it doubles the numbers of an `ndarray` and refuses everything else, in the words of the real one.
 */
export class SimulatedV1Server {
  readonly paths: string[] = [];
  /** Instead of the next answers, in this order. */
  readonly next: { readonly status: number; readonly body: string }[] = [];
  readonly #server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      this.paths.push(`${request.method ?? ''} ${request.url ?? ''}`);
      const { status, body } = this.next.shift() ?? answer(request.url ?? '', text);
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });

  /** Resolves with the address of the ingress. */
  async start(): Promise<URL> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return new URL(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }
}

const double = (value: unknown): unknown => (Array.isArray(value) ? value.map(double) : typeof value === 'number' ? value * 2 : value);

function answer(path: string, text: string): { readonly status: number; readonly body: string } {
  if (!path.endsWith('/api/v1.0/predictions')) return { status: 404, body: '' };
  const { data } = JSON.parse(text) as { data?: { ndarray?: unknown } };
  if (Array.isArray(data?.ndarray)) return { status: 200, body: JSON.stringify({ data: { names: [], ndarray: double(data.ndarray) }, meta: {} }) };
  return { status: 400, body: JSON.stringify({ status: { status: 1, info: `Invalid request data type: ${text}`, code: -1, reason: 'MICROSERVICE_BAD_DATA' } }) };
}
