import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a bucket answers, in the words of S3. */
export interface StoreRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export const accessDenied: StoreRefusal = { status: 403, code: 'AccessDenied', message: 'Access Denied' };

export interface RefusingStore {
  readonly url: string;
  /** From now on it refuses by this. */
  refuseBy(refusal: StoreRefusal): void;
  /** From now on it takes what it is asked, and does not answer. */
  fallSilent(): void;
  close(): Promise<void>;
}

/** A simulation of a bucket's endpoint that refuses whoever asks. */
export async function startRefusingStore(first: StoreRefusal = accessDenied): Promise<RefusingStore> {
  let refusal: StoreRefusal | undefined = first;
  const server = createServer((_request, response) => {
    if (refusal === undefined) return;
    response.writeHead(refusal.status, { 'content-type': 'application/xml' });
    response.end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${refusal.code}</Code><Message>${refusal.message}</Message><RequestId>1</RequestId></Error>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    refuseBy: (next) => {
      refusal = next;
    },
    fallSilent: () => {
      refusal = undefined;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
