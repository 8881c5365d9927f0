import http from 'node:http';
import https from 'node:https';
import type { IncomingMessage } from 'node:http';
import { createSecureContext, type SecureContextOptions } from 'node:tls';
import { KubeConfig } from '@kubernetes/client-node';
import type { Environment } from '../environment.js';
import { StepError, toStepError } from '../errors.js';
import { findHeaderProblem } from '../http/header-text.js';
import { parseRetryAfter } from '../http/retry.js';
import type { HttpReply } from './cluster.js';
import { EagerAgent } from './eager-agent.js';
import { isObject } from '../json.js';
import { quoteForeign } from '../untrusted-text.js';
import { runPlugin } from './exec-plugin.js';
import { describeMissingPlugin } from './kubeconfig-user.js';
import { loadKubeconfig, type KubeconfigInputs } from './kubeconfig.js';

export interface Exchange {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path and query. */
  readonly path: string;
  readonly body?: string;
  readonly contentType?: string;
  readonly accept?: string;
  /** Longer bodies are cut off here, and the connection with them. */
  readonly maxBytes?: number;
  /** Silence for this long ends the exchange. */
  readonly idleMs?: number;
  /** Awaited before each time that it is sent; what it throws is thrown instead. */
  readonly assertMaySend?: (signal: AbortSignal) => Promise<void>;
}

export interface Reply extends HttpReply {
  readonly retryAfterMs: number | undefined;
  /** True where the body went past `maxBytes`. */
  readonly cut: boolean;
}

const defaultMaxBytes = 32 * 1024 * 1024;
const defaultIdleMs = 30_000;

/**
 * HTTP to one API server with a kubeconfig's credentials, which are read again once when they are refused (401). Apart from
 * http/node-wire.ts because answers stream in here (watches, logs), and TLS and agent are what client-node makes of the kubeconfig.
 */
export class Connection {
  readonly server: string;
  readonly identity: string;
  readonly namespace: string | undefined;
  private config: KubeConfig;
  private readonly agents = new Set<http.Agent>();
  private prepared: Promise<https.RequestOptions> | undefined;
  /** The credentials that are there already. */
  private settled: Promise<https.RequestOptions> | undefined;
  /** How far the server's clock is ahead of this machine's. */
  private aheadMs = 0;
  private readonly closing = new AbortController();

  constructor(
    private readonly inputs: KubeconfigInputs,
    private readonly env: Environment,
    /** Told of each credential before it is sent. */
    private readonly hide: (secret: string) => void = () => undefined,
    /** Told what a slow credential plug-in waits for. */
    private readonly say: (message: string) => void = () => undefined,
  ) {
    const loaded = loadKubeconfig(inputs, env);
    this.server = loaded.server;
    this.identity = loaded.identity;
    this.namespace = loaded.namespace;
    this.config = loaded.config;
  }

  /** The time by the server's clock, as its last answer told it. */
  nowMs(): number {
    return Date.now() + this.aheadMs;
  }

  /** One exchange, with its whole body. Rejects with what Node says where no answer came. */
  async exchange(request: Exchange, signal: AbortSignal): Promise<Reply> {
    const response = await this.open(request, signal);
    const chunks: Buffer[] = [];
    let bytes = 0;
    let cut = false;
    const maxBytes = request.maxBytes ?? defaultMaxBytes;
    for await (const chunk of response) {
      if (!Buffer.isBuffer(chunk)) continue;
      chunks.push(chunk.subarray(0, maxBytes - bytes));
      bytes += chunk.length;
      if (bytes > maxBytes) {
        cut = true;
        break;
      }
    }
    return {
      status: response.statusCode ?? 0,
      body: Buffer.concat(chunks).toString('utf8'),
      retryAfterMs: parseRetryAfter(response.headers['retry-after'], Date.now()),
      cut,
    };
  }

  /** The answer as it streams in; destroyed when the signal is aborted or after `idleMs` of silence. */
  async open(request: Exchange, signal: AbortSignal): Promise<IncomingMessage> {
    signal.throwIfAborted();
    const used = (this.prepared ??= this.prepare());
    const response = await this.send(request, signal, used);
    const date = Date.parse(response.headers.date ?? '');
    if (!Number.isNaN(date)) this.aheadMs = date - Date.now();
    if (response.statusCode !== 401) return response;
    response.resume();
    // Of many requests that are refused at once, one fetches fresh credentials for all.
    if (this.prepared === used) {
      this.config = loadKubeconfig(this.inputs, this.env).config;
      this.prepared = undefined;
    }
    signal.throwIfAborted();
    return this.send(request, signal, (this.prepared ??= this.prepare()));
  }

  /** Fetches credentials and opens a connection before the first request asks for them, which tells what is wrong with either. */
  openAhead(): void {
    const open = ({ agent }: https.RequestOptions): void => {
      if (agent instanceof EagerAgent && !this.closing.signal.aborted) agent.openAhead(new URL(this.server));
    };
    (this.prepared ??= this.prepare()).then(open, () => undefined);
  }

  close(): void {
    this.closing.abort();
    for (const agent of this.agents) agent.destroy();
  }

  private async send(request: Exchange, signal: AbortSignal, prepared: Promise<https.RequestOptions>): Promise<IncomingMessage> {
    // A credential plug-in may hang, and hears of no signal.
    const options = this.settled === prepared ? await prepared : await orAborted(prepared, signal);
    this.settled = prepared;
    await request.assertMaySend?.(signal);
    signal.throwIfAborted();
    const url = new URL(this.server + request.path);
    return new Promise((resolve, reject) => {
      const outgoing = (url.protocol === 'http:' ? http : https).request(
        url,
        {
          ...options,
          method: request.method,
          signal,
          headers: {
            ...options.headers,
            'user-agent': 'mlflow-steps',
            accept: request.accept ?? 'application/json',
            ...(request.body === undefined
              ? {}
              : { 'content-type': request.contentType ?? 'application/json', 'content-length': Buffer.byteLength(request.body) }),
          },
        },
        resolve,
      );
      const idleMs = request.idleMs ?? defaultIdleMs;
      outgoing.setTimeout(idleMs, () => outgoing.destroy(new Error(`no answer for ${idleMs / 1000} s`)));
      outgoing.on('error', (error) => reject(signal.aborted ? toStepError(signal.reason) : error));
      outgoing.end(request.body);
    });
  }

  /** TLS, headers and an agent. Throws E_CLUSTER_UNAUTHORIZED where a credential plug-in fails. */
  private async prepare(): Promise<https.RequestOptions> {
    const applied: https.RequestOptions = {};
    try {
      await this.applyCredentials(applied);
    } catch (error) {
      this.prepared = undefined;
      const missing = this.config.getUsers().map(({ exec }) => describeMissingPlugin(exec, error)).find((each) => each !== undefined);
      if (missing !== undefined) throw new StepError('E_CLUSTER_UNAUTHORIZED', `No credentials for ${this.server}: ${missing}.`, { cause: error });
      const why = quoteForeign(error instanceof Error ? error.message : String(error));
      throw new StepError(
        'E_CLUSTER_UNAUTHORIZED',
        `No credentials for ${this.server}: ${why || 'the credential plug-in of the kubeconfig failed'}. Run the kubeconfig's login again, or check its files.`,
        { cause: error },
      );
    }
    for (const secret of findCredentials(applied)) this.hide(secret);
    const problem = findHeaderProblem(authorizationOf(applied) ?? '');
    if (problem !== undefined) throw new StepError('E_KUBECONFIG_SYNTAX', `The token of the kubeconfig's user cannot be sent: ${problem}.`);
    const isProxied = this.config.getClusters().some((cluster) => cluster.proxyUrl !== undefined);
    const { ca, cert, key, servername, rejectUnauthorized, headers, auth } = applied;
    const agent = isProxied && applied.agent instanceof http.Agent ? applied.agent : this.makeAgent({ ca, cert, key }, { servername, ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }) });
    this.agents.add(agent);
    return { agent, ...(headers ? { headers } : {}), ...(auth ? { auth } : {}) };
  }

  /** As client-node does it, but for plug-ins. */
  private async applyCredentials(applied: https.RequestOptions): Promise<void> {
    const exec: unknown = this.config.getCurrentUser()?.exec;
    if (!isObject(exec)) return this.config.applyToHTTPSOptions(applied);
    const { token, cert, key } = await runPlugin(exec, this.env, this.closing.signal, this.say);
    const config = new KubeConfig();
    config.loadFromOptions({
      clusters: this.config.getClusters(),
      contexts: this.config.getContexts(),
      currentContext: this.config.getCurrentContext(),
      users: this.config.getUsers().map((user) => ({
        ...user, exec: undefined, ...(token === undefined ? {} : { token }),
        ...(cert === undefined || key === undefined ? {} : { certData: toBase64(cert), keyData: toBase64(key), certFile: undefined, keyFile: undefined }),
      })),
    });
    return config.applyToHTTPSOptions(applied);
  }

  private makeAgent(keys: SecureContextOptions, checks: https.AgentOptions): http.Agent {
    const options = { keepAlive: true, maxSockets: 16 };
    // One context for all connections: to read the certificates takes as long as a handshake.
    return this.server.startsWith('http:') ? new http.Agent(options) : new EagerAgent({ ...options, ...checks, secureContext: createSecureContext(keys) });
  }
}

const toBase64 = (text: string): string => Buffer.from(text).toString('base64');

function authorizationOf({ headers }: https.RequestOptions): string | undefined {
  const authorization: unknown = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  return typeof authorization === 'string' ? authorization : undefined;
}

/** What is awaited, unless the signal is aborted before. */
async function orAborted<T>(awaited: Promise<T>, signal: AbortSignal): Promise<T> {
  const settled = new AbortController();
  const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(toStepError(signal.reason)), { once: true, signal: settled.signal }));
  try {
    return await Promise.race([awaited, aborted]);
  } finally {
    settled.abort();
  }
}

/** What a server that repeats a request's headers would show: the token, or user name and password as they are and as they are sent. */
function findCredentials({ headers, auth }: https.RequestOptions): readonly string[] {
  const authorization = authorizationOf({ headers });
  const token = authorization === undefined ? [] : [authorization.replace(/^\w+ /, '')];
  return auth ? [...token, auth.slice(auth.indexOf(':') + 1), Buffer.from(auth).toString('base64')] : token;
}
