import { StepError } from '../errors.js';
import { WireFailure } from '../http/failure.js';
import { parseRetryAfter, retry, type Attempt, type RetryPolicy } from '../http/retry.js';
import type { Wire, WireRequest, WireResponse } from '../http/wire.js';
import type { Log } from '../step.js';
import { refusalOf, Unanswered, unreachable, wireError } from './failures.js';
import { isOfStore, tellsRefusedStore } from './store-failure.js';
import { isObject, type JsonObject } from '../json.js';
import { findQuotedReason } from '../log-cause/log-cause.js';
import { quoteForeign } from '../untrusted-text.js';

/** A JSON answer of MLflow is never as large as this (bytes). */
const maxJsonBytes = 32 * 1024 * 1024;

/** So often a 500 of the store that does not say why is tried again: a second to know that it does not pass. */
const storeRetries = 2;

/** An answer to a request that MLflow may refuse: what it means to be refused, each call knows for itself. */
export type Answer =
  | { readonly ok: true; readonly body: unknown; /** By the Date header. */ readonly serverNowMs: number | undefined }
  | Refusal;

/** A status of 500 is told only to who asks of the store (`readsStore`). */
export interface Refusal {
  readonly ok: false;
  readonly status: number;
  readonly errorCode: string;
  readonly message: string;
}

/** What came of reading a file. */
export type FileAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large' }
  /** The server failed, and it is not known that the file is missing. */
  | { readonly kind: 'failed'; readonly said: string };

/** What the folder's list says of a file that the server could not give; `unknown` if the folder cannot be listed. */
export type Listed = 'listed' | 'missing' | 'unknown';

export interface Call {
  readonly method: WireRequest['method'];
  /** Below /api/2.0/mlflow/, such as `runs/get`. */
  readonly endpoint: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: JsonObject;
  /** False for what would happen twice if it were sent twice: then it is sent again only if it cannot have arrived. */
  readonly isIdempotent?: boolean;
  /** True for what makes the server read its artifact store: a 500 is then an answer after a few tries, and at once if it tells of the store. */
  readonly readsStore?: boolean;
  /** Reads the answer where JSON.parse will not do; it throws for what is no JSON. */
  readonly parse?: (text: string) => unknown;
}

/** A text that becomes a file. */
export interface Upload {
  readonly method: 'PUT' | 'POST';
  /** From the server's root. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly text: string;
  /** As of a Call. */
  readonly isIdempotent: boolean;
}

export interface Api {
  /** Throws when there is no answer of MLflow's: unreachable, not MLflow, 401, 403. */
  call(call: Call): Promise<Answer>;
  /** The same, where a refusal is an error too. Throws E_MLFLOW_REFUSED. */
  expect(call: Call): Promise<unknown>;
  /**
   * Reads at most `maxBytes` of a file that MLflow serves at a path of its own. Servers before 3.17 answer 500 for a
   * missing file as for a failure that passes: `findListed` says which it is.
   */
  readFile(path: string, query: Readonly<Record<string, string>>, maxBytes: number, findListed: () => Promise<Listed>): Promise<FileAnswer>;
  /** Sends a file. Returns why it was refused, or undefined where it was taken. */
  writeFile(upload: Upload): Promise<Refusal | undefined>;
}

export interface ApiOptions {
  readonly base: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly wire: Wire;
  readonly timeoutMs: number;
  readonly retryPolicy: RetryPolicy;
  readonly signal: AbortSignal;
  readonly log: Log;
}

export function createApi({ base, headers, wire, timeoutMs, retryPolicy, signal, log }: ApiOptions): Api {
  const server = `${base.origin}${base.pathname.replace(/\/$/, '')}`;
  const urlOf = (path: string, query: Readonly<Record<string, string | undefined>> = {}): URL => {
    const url = new URL(`${server}/${path}`);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
    return url;
  };
  const sayRetry = (error: StepError, delayMs: number): void =>
    log.progress(`${error.message} Trying again in ${(delayMs / 1000).toFixed(1)} s.`);

  /** One sending; what becomes of an answer, each kind of request knows for itself. */
  const exchange = async <T>(
    request: Pick<WireRequest, 'method' | 'url' | 'headers' | 'body' | 'maxBytes'>,
    isIdempotent: boolean,
    read: (response: WireResponse) => Attempt<T> | Promise<Attempt<T>>,
  ): Promise<Attempt<T>> => {
    let response: WireResponse;
    try {
      response = await wire.send({ ...request, timeoutMs, signal, isFresh: !isIdempotent });
    } catch (thrown) {
      return failWire(thrown, isIdempotent);
    }
    return read(response);
  };

  const send = (call: Call, judge: StoreJudge): Promise<Attempt<Answer>> => {
    const { method, isIdempotent = true, readsStore = false } = call;
    const body = call.body ? { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(call.body) } : { headers };
    const request = { method, url: urlOf(`api/2.0/mlflow/${call.endpoint}`, call.query), ...body, maxBytes: maxJsonBytes };
    return exchange<Answer>(request, isIdempotent, (response) => {
      if (readsStore && failsInStore(response)) return judge(readFailure(response), response);
      return isTransient(response, isIdempotent) ? transient(response, call.endpoint) : { kind: 'value', value: readAnswer(response, call) };
    });
  };

  const failWire = (thrown: unknown, isIdempotent: boolean): Attempt<never> => {
    if (!(thrown instanceof WireFailure)) throw thrown;
    const { error, isFinal } = wireError(thrown, server);
    const isOver = isFinal && !(retryPolicy.usesAllTime && error.code === 'E_MLFLOW_UNREACHABLE');
    if (isOver || (!isIdempotent && thrown.wasSent)) throw error;
    return { kind: 'failure', error, retryAfterMs: undefined };
  };

  const transient = (response: WireResponse, what: string): Attempt<never> => ({
    kind: 'failure',
    error: gatewayFailure(response, what) ?? unreachable(`MLflow at ${server} answered ${what} with ${response.status}${detailOf(response)}.`),
    retryAfterMs: parseRetryAfter(response.headers['retry-after'], Date.now()),
  });

  /** Of what is before MLflow, and had no answer of it. */
  const gatewayFailure = ({ status }: WireResponse, what: string): Unanswered | undefined =>
    status === 502 || status === 504 ? new Unanswered(`MLflow at ${server} answered ${what} with ${status}.`, `a gateway answered ${status}`) : undefined;

  const readAnswer = (response: WireResponse, call: Call): Answer => {
    const body = parseJson(response.body, call.parse);
    if (response.status === 200) {
      if (response.isCut) throw new StepError('E_MLFLOW_RESPONSE', `MLflow's answer to ${call.endpoint} is longer than ${maxJsonBytes} bytes. See whether the tracking URI leads to MLflow itself.`);
      if (isObject(body)) return { ok: true, body, serverNowMs: readDate(response.headers.date) };
      throw new StepError('E_NOT_MLFLOW', `What answers at ${server} is not MLflow: ${call.endpoint} came back as ${kindOf(response)}. Check the tracking URI.`);
    }
    const errorCode = isObject(body) && typeof body.error_code === 'string' ? body.error_code : '';
    const refusal = refusalOf(response, server, errorCode, headers['authorization']);
    if (refusal) throw refusal;
    const message = isObject(body) && typeof body.message === 'string' ? quoteForeign(findQuotedReason(body.message)) : '';
    if (response.status >= 500 && response.status !== 501) throw unreachable(`MLflow at ${server} answered ${call.endpoint} with ${response.status}${detailOf(response)}.`);
    return { ok: false, status: response.status, errorCode, message };
  };

  const call = (each: Call): Promise<Answer> => {
    const judge = createStoreJudge();
    return retry(() => send(each, judge), retryPolicy, signal, sayRetry);
  };

  return {
    call,
    expect: async (each) => {
      const answer = await call(each);
      if (!answer.ok) throw refused(each.endpoint, answer, server);
      return answer.body;
    },
    readFile: (path, query, maxBytes, findListed) => {
      const request = { method: 'GET', url: urlOf(path, query), headers, maxBytes } as const;
      const judge = createStoreJudge();
      const read = async (response: WireResponse): Promise<Attempt<FileAnswer>> => {
        if (failsInStore(response)) {
          const listed = await findListed();
          if (listed === 'missing') return { kind: 'value', value: { kind: 'missing' } };
          if (listed === 'unknown' || response.status !== 500 || isOfStore(response.body)) return judge({ kind: 'failed', said: readFailure(response).message }, response);
        }
        if (isTransient(response, true)) return transient(response, path);
        if (response.status === 200) return { kind: 'value', value: response.isCut ? { kind: 'too-large' } : { kind: 'text', text: response.body } };
        const answer = readAnswer(response, { method: 'GET', endpoint: path });
        if (!answer.ok && answer.errorCode === 'RESOURCE_DOES_NOT_EXIST') return { kind: 'value', value: { kind: 'missing' } };
        throw answer.ok ? unreachable(`MLflow at ${server} answered ${path} with ${response.status}.`) : refused(path, answer, server);
      };
      return retry(() => exchange(request, true, read), retryPolicy, signal, sayRetry);
    },
    writeFile: ({ method, path, query, text, isIdempotent }) => {
      const request = { method, url: urlOf(path, query), headers: { ...headers, 'content-type': 'application/octet-stream' }, body: text, maxBytes: maxJsonBytes };
      const judge = createStoreJudge();
      const read = (response: WireResponse): Attempt<Refusal | undefined> => {
        if (response.status === 200) return { kind: 'value', value: undefined };
        if (isIdempotent && failsInStore(response)) return judge(readFailure(response), response);
        if (response.status === 500 && isOfStore(response.body)) return { kind: 'value', value: readFailure(response) };
        if (isTransient(response, isIdempotent)) return transient(response, path);
        const answer = readAnswer(response, { method, endpoint: path });
        return { kind: 'value', value: answer.ok ? undefined : answer };
      };
      return retry(() => exchange(request, isIdempotent, read), retryPolicy, signal, sayRetry);
    },
  };
}

/** The error of a refusal that no call foresees. A 404 that MLflow did not write means that it never saw the request. */
export function refused(what: string, answer: Refusal, server: string): StepError {
  if (answer.errorCode === '') {
    return new StepError(
      'E_NOT_MLFLOW',
      `What answers at ${server} is not MLflow, or an MLflow without ${what}: it answered ${answer.status} in another form. Check the tracking URI, also for a path that belongs to it.`,
    );
  }
  return new StepError('E_MLFLOW_REFUSED', `MLflow refused ${what} (${answer.status} ${quoteForeign(answer.errorCode)}): ${answer.message.replace(/\.$/, '')}. Correct what it names.`);
}

/** Makes an attempt of a failure in the store: tried again a few times, unless it says itself that this is in vain. */
type StoreJudge = <T>(value: T, response: WireResponse) => Attempt<T>;

function createStoreJudge(): StoreJudge {
  let failures = 0;
  return (value, response) => {
    failures += 1;
    if (response.status !== 500 || isOfStore(response.body) || failures > storeRetries) return { kind: 'value', value };
    return { kind: 'provisional', value, retryAfterMs: parseRetryAfter(response.headers['retry-after'], Date.now()) };
  };
}

/** A 500 of a call that needs the store; what tells of the database is none of it. */
const failsInStore = ({ status, body }: WireResponse): boolean =>
  tellsRefusedStore(status, body) || status === 500 && !/"FEATURE_DISABLED"|OperationalError|sqlalchemy|sqlite3|psycopg|pymysql/i.test(body);

function readFailure(response: WireResponse): Refusal {
  const body = parseJson(response.body);
  const errorCode = isObject(body) && typeof body.error_code === 'string' ? body.error_code : '';
  return { ok: false, status: 500, errorCode, message: detailOf(response).replace(/^: /, '') };
}

/** 429 says that nothing was done, so it may be sent again in any case; the others say so of nothing. */
function isTransient({ status, body }: WireResponse, isIdempotent: boolean): boolean {
  if (status === 429) return true;
  if (isIdempotent && status === 400 && isCollision(body)) return true;
  return isIdempotent && (status === 408 || status >= 500) && status !== 501 && !body.includes('"FEATURE_DISABLED"');
}

/** MLflow's database refuses the second of two that add the same row at once, such as an alias; sent again, it is there to be changed. */
const isCollision = (body: string): boolean => body.includes('"BAD_REQUEST"') && body.includes('IntegrityError');

function parseJson(text: string, parse: (text: string) => unknown = JSON.parse): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function readDate(header: string | undefined): number | undefined {
  const date = Date.parse(header ?? '');
  return Number.isNaN(date) ? undefined : date;
}

const kindOf = (response: WireResponse): string => (/^\s*</.test(response.body) ? 'HTML' : 'something that is no JSON object');

/** The server's own words, where they are worth showing. */
function detailOf(response: WireResponse): string {
  const body = parseJson(response.body);
  const text = isObject(body) && typeof body.message === 'string' ? body.message : /^\s*</.test(response.body) ? '' : response.body;
  const quoted = quoteForeign(findQuotedReason(text));
  return quoted === '' ? '' : `: ${quoted.replace(/\.$/, '')}`;
}
