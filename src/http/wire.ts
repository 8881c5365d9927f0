/** One exchange with the server, without a word on what it means. */
export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds from the start to the last byte. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** No more bytes of the answer than these are read; of a refusal up to 64 KiB in any case. */
  readonly maxBytes: number;
  /** Uses no connection that another request used: one that the server closes meanwhile would leave open what it did. */
  readonly isFresh: boolean;
}

export interface WireResponse {
  readonly status: number;
  /** By lower-case name; a header that came several times is left out. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** True where the answer was longer than `maxBytes`; the rest was not read. */
  readonly isCut: boolean;
}

/** How far to trust a server, and who we are to it. Members have the names that node:tls gives them. */
export interface TlsOptions {
  readonly rejectUnauthorized: boolean;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

export interface Wire {
  /** Throws WireFailure, or the reason of the request's signal. */
  send(request: WireRequest): Promise<WireResponse>;
  close(): void;
}

const maxRefusalBytes = 64 * 1024;

/** How much of an answer is read, so that a small bound on a file does not hide why it was refused. */
export const computeBound = (status: number, maxBytes: number): number => (status === 200 ? maxBytes : Math.max(maxBytes, maxRefusalBytes));

/** Reads an answer to its end or its bound; leaving the loop early closes its connection. */
export async function readBounded(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Pick<WireResponse, 'body' | 'isCut'>> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > maxBytes) return { body: '', isCut: true };
    read.push(chunk);
  }
  return { body: Buffer.concat(read).toString('utf8'), isCut: false };
}
