import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, passOn, passThrough } from './passing-on.js';

/** What goes wrong with one request. The first three happen before the server hears of it, the others after it has acted. */
export type Fault =
  | { readonly kind: 'answer'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'lost-answer' }
  | { readonly kind: 'withheld-answer' }
  | { readonly kind: 'cut-answer' }
  | { readonly kind: 'replaced-answer'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

export interface FaultProxyOptions {
  /** Asks the server for pages of this size, whatever the client asked for. */
  readonly pageSize?: number;
}

export interface FaultProxy {
  readonly uri: string;
  /** The next requests for the endpoint, such as `runs/create`, meet these faults, one each. */
  inject(endpoint: string, ...faults: readonly Fault[]): void;
  /** How often the endpoint was asked for, and how often the real server heard of it. */
  count(endpoint: string): { readonly asked: number; readonly passedOn: number };
  close(): Promise<void>;
}

/** A proxy for tests: passes everything on to a real server, and lets happen to it what it is told to. */
export async function startFaultProxy(target: string, { pageSize }: FaultProxyOptions = {}): Promise<FaultProxy> {
  const server = new URL(target);
  const planned = new Map<string, Fault[]>();
  const asked: string[] = [];
  const passedOn: string[] = [];
  const endpointOf = (incoming: IncomingMessage): string => (incoming.url ?? '').replace(/^.*\/api\/2\.0\/mlflow\//, '').replace(/^\/|\?.*$/g, '');

  const harm = (fault: Fault, incoming: IncomingMessage, response: ServerResponse, path: string): void => {
    const pass = (onAnswer: (answer: IncomingMessage) => void): void => {
      passedOn.push(endpointOf(incoming));
      passOn(server, incoming, path, onAnswer, () => void response.destroy());
    };
    switch (fault.kind) {
      case 'answer':
        incoming.resume().once('end', () => response.writeHead(fault.status, fault.headers).end(fault.body));
        break;
      case 'reset':
        incoming.socket.resetAndDestroy();
        break;
      case 'hang':
        incoming.resume();
        break;
      case 'lost-answer':
        pass((answer) => answer.resume().once('end', () => response.destroy()));
        break;
      case 'withheld-answer':
        pass((answer) => answer.resume());
        break;
      case 'cut-answer':
        pass((answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.once('data', (start: Buffer) => response.write(start.subarray(0, start.length / 2), () => response.destroy()));
        });
        break;
      case 'replaced-answer':
        pass((answer) => answer.resume().once('end', () => response.writeHead(fault.status, fault.headers).end(fault.body)));
        break;
    }
  };

  const { port, close } = await listen(createServer(), (incoming, response) => {
    const endpoint = endpointOf(incoming);
    const path = pageSize === undefined ? (incoming.url ?? '/') : withPageSize(incoming.url ?? '/', pageSize);
    asked.push(endpoint);
    const fault = planned.get(endpoint)?.shift();
    if (fault) return harm(fault, incoming, response, path);
    passedOn.push(endpoint);
    return passThrough(server, incoming, response, path);
  });
  const countIn = (list: readonly string[], endpoint: string): number => list.filter((each) => each === endpoint).length;
  return {
    uri: `http://127.0.0.1:${port}`,
    inject: (endpoint, ...faults) => void planned.set(endpoint, [...(planned.get(endpoint) ?? []), ...faults]),
    count: (endpoint) => ({ asked: countIn(asked, endpoint), passedOn: countIn(passedOn, endpoint) }),
    close,
  };
}

const withPageSize = (path: string, size: number): string => path.replace(/([?&]max_results=)\d+/, `$1${size}`);
