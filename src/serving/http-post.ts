import http from 'node:http';
import https from 'node:https';
import { StepError, toStepError } from '../errors.js';
import type { HttpReply } from '../kubernetes/cluster.js';

const idleMs = 60_000;
const maxBytes = 4 * 1024 * 1024;

/** Posts JSON to an ingress. Resolves with any status; rejects with what Node says where no answer came. */
export function postJson(url: URL, body: string, signal: AbortSignal): Promise<HttpReply> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(signal.aborted ? toStepError(signal.reason) : error);
    const outgoing = (url.protocol === 'https:' ? https : http).request(
      url,
      { method: 'POST', signal, agent: false, headers: { 'content-type': 'application/json', accept: 'application/json', 'content-length': Buffer.byteLength(body) } },
      (response) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > maxBytes) response.destroy(new StepError('E_VERIFY_FAILED', `The answer of ${url.href} is larger than ${maxBytes} bytes.`));
          else chunks.push(chunk);
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }));
        response.on('error', fail);
      },
    );
    outgoing.setTimeout(idleMs, () => outgoing.destroy(new Error(`no answer for ${idleMs / 1000} s`)));
    outgoing.on('error', fail);
    outgoing.end(body);
  });
}
