import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** GitHub refuses a longer body with 422. */
const maxBodyCharacters = 65_536;

const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];

export interface SimulatedComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

export interface SimulatedDeployment {
  readonly id: number;
  readonly ref: string;
  readonly environment: string;
  readonly description: string;
  readonly payload: unknown;
  /** In the order in which they came. */
  readonly statuses: readonly Readonly<Record<string, unknown>>[];
}

/** What happens to a request in place of its answer; `afterwards` is carried out first, as where an answer is lost. */
export interface Fault {
  /** `POST comments`, `GET comments`, `PATCH comment`, `DELETE comment`, `POST graphql`, `POST deployments`, `GET deployments`, `POST statuses`. */
  readonly on: string;
  /** 0 hangs up. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly afterwards?: boolean;
}

interface Token {
  readonly login: string;
  readonly mayWrite: boolean;
}

/**
 * A simulation of GitHub's API in memory, as far as comments on one pull request go (list with pages and a Link header, create,
 * update, delete, and GraphQL's question whose token it is) and deployments of a commit with their statuses. Rights, limits and failures are as GitHub documents them.
 */
export class SimulatedGithub {
  readonly comments: SimulatedComment[] = [];
  readonly deployments: SimulatedDeployment[] = [];
  readonly requests: string[] = [];
  readonly authorizations = new Set<string>();
  readonly #tokens = new Map<string, Token>();
  readonly #faults: Fault[] = [];
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  #nextId = 1000;

  constructor(
    readonly repository = 'owner/repository',
    readonly pullRequest = 7,
  ) {}

  /** A token of a user, or of a bot where the login ends with `[bot]`. */
  addToken(token: string, login: string, rights: 'write' | 'read' = 'write'): void {
    this.#tokens.set(token, { login, mayWrite: rights === 'write' });
  }

  /** What somebody else wrote, or an earlier run. */
  addComment(author: string, body: string): number {
    this.#nextId += 1;
    this.comments.push({ id: this.#nextId, author, body });
    return this.#nextId;
  }

  /** The next requests of that kind fail, one a fault, in this order. */
  failNext(...faults: readonly Fault[]): void {
    this.#faults.push(...faults);
  }

  /** Listens on loopback and resolves with the address that GITHUB_API_URL takes. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/api/v3`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    const { kind, id } = this.#route(request.method ?? '', url.pathname);
    this.requests.push(kind);
    this.authorizations.add(request.headers.authorization ?? '');
    const fault = this.#takeFault(kind);
    const answer = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void =>
      void response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(status === 204 ? undefined : JSON.stringify(body));
    const act = (reply: typeof answer): void => this.#act(kind, id, url, text, this.#tokens.get((request.headers.authorization ?? '').replace(/^Bearer /, '')), reply);
    if (fault === undefined) {
      act(answer);
      return;
    }
    if (fault.afterwards === true) act(() => undefined);
    if (fault.status === 0) response.destroy();
    else answer(fault.status, { message: fault.message ?? 'Simulated failure' }, fault.headers);
  }

  #takeFault(kind: string): Fault | undefined {
    const index = this.#faults.findIndex(({ on }) => on === kind);
    return index < 0 ? undefined : this.#faults.splice(index, 1)[0];
  }

  #route(method: string, path: string): { kind: string; id: number } {
    const issues = `/api/v3/repos/${this.repository}/issues`;
    const deployments = `/api/v3/repos/${this.repository}/deployments`;
    if (path === deployments) return { kind: `${method} deployments`, id: 0 };
    const [, status] = path.startsWith(deployments) ? (/^\/(\d+)\/statuses$/.exec(path.slice(deployments.length)) ?? []) : [];
    if (status !== undefined) return { kind: `${method} statuses`, id: Number(status) };
    if (path === '/api/graphql') return { kind: `${method} graphql`, id: 0 };
    if (path === `${issues}/${this.pullRequest}/comments`) return { kind: `${method} comments`, id: 0 };
    const one = path.startsWith(`${issues}/comments/`) ? Number(path.slice(`${issues}/comments/`.length)) : 0;
    return one > 0 ? { kind: `${method} comment`, id: one } : { kind: `${method} ${path}`, id: 0 };
  }

  #act(kind: string, id: number, url: URL, text: string, token: Token | undefined, answer: (status: number, body: unknown, headers?: Readonly<Record<string, string>>) => void): void {
    if (token === undefined) return answer(401, { message: 'Bad credentials' });
    const changes = !kind.startsWith('GET') && kind !== 'POST graphql';
    if (changes && !token.mayWrite) return answer(403, { message: 'Resource not accessible by integration' });
    const index = this.comments.findIndex((comment) => comment.id === id);
    switch (kind) {
      case 'POST graphql':
        return answer(200, { data: { viewer: { login: token.login } } });
      case 'GET comments':
        return this.#list(url, answer);
      case 'POST comments': {
        const body = readBody(text);
        if (body.length > maxBodyCharacters) return answer(422, { message: 'Validation Failed: body is too long (maximum is 65536 characters)' });
        const created = this.addComment(token.login, body);
        return answer(201, this.#show(this.comments.find((comment) => comment.id === created)));
      }
      case 'PATCH comment': {
        const found = this.comments[index];
        const body = readBody(text);
        if (found === undefined) return answer(404, { message: 'Not Found' });
        if (body.length > maxBodyCharacters) return answer(422, { message: 'Validation Failed: body is too long (maximum is 65536 characters)' });
        this.comments[index] = { ...found, body };
        return answer(200, this.#show(this.comments[index]));
      }
      case 'DELETE comment':
        if (index < 0) return answer(404, { message: 'Not Found' });
        this.comments.splice(index, 1);
        return answer(204, undefined);
      case 'POST deployments': {
        const { ref, environment = 'production', description = '', payload = {}, required_contexts: contexts } = JSON.parse(text) as Partial<SimulatedDeployment> & { required_contexts?: unknown };
        if (!/^[0-9a-f]{40}$/.test(ref ?? '')) return answer(422, { message: `No ref found for: ${ref ?? ''}` });
        if (!Array.isArray(contexts) || contexts.length > 0) return answer(409, { message: 'Conflict: Commit status checks failed for this ref.' });
        this.#nextId += 1;
        this.deployments.push({ id: this.#nextId, ref: ref ?? '', environment, description, payload, statuses: [] });
        return answer(201, this.deployments.at(-1));
      }
      case 'GET deployments': {
        const wanted = (name: string, value: string): boolean => (url.searchParams.get(name) ?? value) === value;
        return answer(200, this.deployments.filter((each) => wanted('sha', each.ref) && wanted('environment', each.environment)).toReversed());
      }
      case 'POST statuses': {
        const at = this.deployments.findIndex((each) => each.id === id);
        const found = this.deployments[at];
        const status = JSON.parse(text) as Readonly<Record<string, unknown>>;
        if (found === undefined) return answer(404, { message: 'Not Found' });
        if (!states.includes(String(status['state']))) return answer(422, { message: 'Validation Failed: state is not included in the list' });
        if (JSON.stringify(status['description'] ?? '').length > 142) return answer(422, { message: 'Validation Failed: description is too long (maximum is 140 characters)' });
        this.deployments[at] = { ...found, statuses: [...found.statuses, status] };
        return answer(201, { id: 1, ...status });
      }
      default:
        return answer(404, { message: 'Not Found' });
    }
  }

  #list(url: URL, answer: (status: number, body: unknown, headers?: Readonly<Record<string, string>>) => void): void {
    const perPage = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
    const page = Number(url.searchParams.get('page') ?? 1);
    const link = (to: number, rel: string): string => `<${url.origin}${url.pathname}?per_page=${perPage}&page=${to}>; rel="${rel}"`;
    const last = Math.max(1, Math.ceil(this.comments.length / perPage));
    const links = [...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []), ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : [])];
    const shown = this.comments.slice((page - 1) * perPage, page * perPage).map((comment) => this.#show(comment));
    answer(200, shown, links.length === 0 ? {} : { link: links.join(', ') });
  }

  #show(comment: SimulatedComment | undefined): unknown {
    if (comment === undefined) throw new Error('The simulation lost a comment.');
    const { id, author, body } = comment;
    return {
      id, body, html_url: `https://github.example/${this.repository}/pull/${this.pullRequest}#issuecomment-${id}`,
      user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
    };
  }
}

const readBody = (text: string): string => (JSON.parse(text) as { body: string }).body;
