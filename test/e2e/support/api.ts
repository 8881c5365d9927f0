import { startGuarded } from '../../../sandbox/processes/guarded.js';
import { isObject, objectsAt, parseJson, type JsonObject } from '../../../src/json.js';

/** The API server by `kubectl proxy`: plain HTTP with an administrator's rights. */
export interface Api {
  /** The object, or undefined where there is none. */
  get(path: string): Promise<JsonObject | undefined>;
  list(path: string): Promise<readonly JsonObject[]>;
  /** As an administrator, or as the user of this name with the rights that it has. */
  create(path: string, object: unknown, user?: string): Promise<JsonObject>;
  /** A JSON merge patch. */
  patch(path: string, patch: unknown): Promise<JsonObject>;
  delete(path: string): Promise<void>;
  stop(): Promise<number>;
}

export async function openApi(kubectl: string, kubeconfig: string): Promise<Api> {
  let proxy: ReturnType<typeof startGuarded> | undefined;
  const url = await new Promise<string>((resolve, reject) => {
    const lines: string[] = [];
    proxy = startGuarded(kubectl, ['--kubeconfig', kubeconfig, 'proxy', '--port', '0'], {
      onLine: (line) => {
        lines.push(line);
        const port = /^Starting to serve on .*:(\d+)$/.exec(line)?.[1];
        if (port) resolve(`http://127.0.0.1:${port}`);
      },
    });
    proxy.exited.then((code) => reject(new Error(`kubectl proxy ended with exit code ${code}: ${lines.join('\n')}`)), reject);
  });
  const call = async (method: string, path: string, body?: unknown, user?: string): Promise<JsonObject | undefined> => {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const headers = { ...(body === undefined ? {} : { 'content-type': type }), ...(user === undefined ? {} : { 'impersonate-user': user }) };
    const request = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const { response, text } = await exchangePatiently(url + path, request);
    if (response.status === 404 && method !== 'POST') return undefined;
    const answer = parseJson(text);
    if (!response.ok || !isObject(answer)) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 2000)}`);
    return answer;
  };
  const send = async (method: string, path: string, body: unknown, user?: string): Promise<JsonObject> => {
    const answer = await call(method, path, body, user);
    if (answer === undefined) throw new Error(`${method} ${path}: there is no such object`);
    return answer;
  };
  return {
    get: (path) => call('GET', path),
    list: async (path) => objectsAt(await call('GET', path), 'items'),
    create: (path, object, user) => send('POST', path, object, user),
    patch: (path, patch) => send('PATCH', path, patch),
    delete: async (path) => void (await call('DELETE', path)),
    stop: async () => (await proxy?.stop()) ?? 0,
  };
}

const attempts = 5;
const pauseMs = 500;

/** As a kubelet does: what a busy API server answers with 429 or 5xx, or not at all, is asked again, unless it may have created something. */
async function exchangePatiently(url: string, request: RequestInit): Promise<{ readonly response: Response; readonly text: string }> {
  const isRepeatable = request.method !== 'POST';
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt === attempts;
    try {
      const response = await fetch(url, request);
      const text = await response.text();
      const isBusy = response.status === 429 || (isRepeatable && response.status >= 500);
      if (isLast || !isBusy) return { response, text };
    } catch (thrown) {
      if (isLast || !isRepeatable) throw thrown;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
