import { readFileSync } from 'node:fs';
import { Agent, request, type RequestOptions } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import { objectsAt, parseJson, textAt, valueAt, type JsonObject } from '../../src/json.js';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** One event of a watch: what happened, and the object as it is then. */
export interface WatchEvent {
  readonly type: string;
  readonly object: unknown;
}

/** The API server without any code of the product: what judges it must not share its mistakes. */
export interface Api {
  send(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown, contentType?: string): Promise<Answer>;
  /** Resolves when the server ends the watch; rejects when the connection breaks. */
  watch(path: string, onEvent: (event: WatchEvent) => void, signal: AbortSignal): Promise<void>;
  readonly close: () => void;
}

const answerMs = 30_000;

/** Of a kubeconfig with a token and an authority in it, as the sandbox writes it. */
export function openApi(kubeconfig: string): Api {
  const config: unknown = parse(readFileSync(kubeconfig, 'utf8'));
  const cluster = valueAt(objectsAt(config, 'clusters')[0], 'cluster');
  const token = textAt(objectsAt(config, 'users')[0], 'user', 'token') ?? '';
  const { hostname, port } = new URL(textAt(cluster, 'server') ?? '');
  const agent = new Agent({ keepAlive: true, ca: Buffer.from(textAt(cluster, 'certificate-authority-data') ?? '', 'base64') });
  const open = (options: RequestOptions, body?: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const headers = { ...options.headers, authorization: `Bearer ${token}`, accept: 'application/json' };
      request({ agent, hostname, port, ...options, headers }, resolve).on('error', reject).end(body);
    });
  return {
    send: async (method, path, body, contentType = 'application/json') => {
      const headers = body === undefined ? {} : { 'content-type': contentType };
      const answer = await open({ method, path, headers, signal: AbortSignal.timeout(answerMs) }, body === undefined ? undefined : JSON.stringify(body));
      return { status: answer.statusCode ?? 0, body: parseJson(await readAll(answer)) };
    },
    watch: async (path, onEvent, signal) => {
      const answer = await open({ method: 'GET', path, signal });
      if (answer.statusCode !== 200) throw new Error(`watch ${path}: HTTP ${answer.statusCode ?? 0}`);
      for await (const line of createInterface({ input: answer })) {
        const event = parseJson(line);
        onEvent({ type: textAt(event, 'type') ?? '', object: valueAt(event, 'object') });
      }
    },
    close: () => agent.destroy(),
  };
}

async function readAll(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) text += String(chunk);
  return text;
}

/** Sends and throws with the server's words unless it agrees. */
export async function demand(api: Api, ...what: Parameters<Api['send']>): Promise<JsonObject> {
  const { status, body } = await api.send(...what);
  if (status >= 300) throw new Error(`${what[0]} ${what[1]}: HTTP ${status} ${textAt(body, 'message') ?? ''}`);
  return body as JsonObject;
}
