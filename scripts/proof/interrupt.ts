import type { Evidence } from './evidence.js';
import { startGateProxy } from './gate-proxy.js';
import { promote } from './scenario.js';
import type { WorkerEnding, WorkerOrder } from './worker.js';
import type { Worker, Workshop } from './worker-process.js';

/** Where a promotion is interrupted: at its nth request (from 1), before the server hears of it or once it has carried it out. */
export interface Point {
  readonly nth: number;
  readonly phase: 'before' | 'after';
}

/** What a promotion to two targets sends; of the two that it begins with it awaits none before the other. */
const requests = 9;
/** The same past a lock that a crash left, whose promotion had begun: what that had begun is kept too. */
const requestsPastLock = 17;

export const requestsOf = (pastLock: boolean): number => (pastLock ? requestsPastLock : requests);

/** Points in an order in which also a few of them lie far apart. */
export function choosePoint(index: number, pastLock: boolean): Point {
  const count = requestsOf(pastLock);
  return { nth: 1 + ((5 * index + 4) % count), phase: (index + Math.floor(index / count)) % 2 === 0 ? 'before' : 'after' };
}

/** Runs a worker through a proxy that kills or stops it at a point. Returns its ending; undefined where it was killed. */
export async function interrupt(
  uri: string, workshop: Workshop, order: WorkerOrder, point: Point, how: 'SIGKILL' | 'SIGSTOP', seen: Evidence, meanwhile: () => Promise<void> = async () => undefined,
): Promise<WorkerEnding | undefined> {
  const worker: Worker = await workshop.hire();
  const at = (phase: Point['phase']) => async (nth: number): Promise<void> => {
    if (phase !== point.phase || nth !== point.nth) return;
    worker.signal(how);
    seen.note(`${how} ${phase} request ${nth}`);
    await meanwhile();
    if (how === 'SIGKILL') throw new Error('its worker is dead');
    worker.signal('SIGCONT');
    seen.note('SIGCONT');
  };
  const proxy = await startGateProxy(uri, { before: at('before'), after: at('after') }, (text) => seen.note(text));
  try {
    return await promote(worker, { ...order, 'tracking-uri': proxy.uri }, 'the interrupted one', seen).catch((thrown: unknown) => {
      seen.note(`the interrupted one: ${String(thrown)}`);
      return undefined;
    });
  } finally {
    await worker.end();
    await proxy.close();
  }
}
