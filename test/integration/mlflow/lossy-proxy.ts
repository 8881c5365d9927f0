import { createServer, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LossyProxy {
  readonly uri: string;
  /** How many answers were lost. */
  lost(): number;
  close(): Promise<void>;
}

/** Passes everything on to a server, and hangs up instead of giving back the first answer of one endpoint. */
export async function startLossyProxy(target: string, endpoint: string): Promise<LossyProxy> {
  let lost = 0;
  const proxy = createServer((request, response) => {
    const options = { method: request.method, headers: { ...request.headers, host: new URL(target).host } };
    const passed = sendRequest(`${target}${request.url}`, options, (answer) => {
      if (lost === 0 && request.url?.endsWith(endpoint)) {
        lost += 1;
        answer.resume().once('end', () => response.destroy());
        return;
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    uri: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    lost: () => lost,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}
