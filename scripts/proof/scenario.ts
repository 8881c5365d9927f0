import { Evidence } from './evidence.js';
import { targets } from './registry-state.js';
import type { WorkerEnding, WorkerOrder } from './worker.js';
import type { Worker, Workshop } from './worker-process.js';

/** Returns what was wrong with each of so many tries; none where all ended right. Says after each how many were told of a conflict. */
export type Scenario = (uri: string, workshop: Workshop, count: number, onTry: (conflicts: number) => void) => Promise<readonly string[]>;

export interface TryEnd {
  readonly faults: readonly string[];
  readonly conflicts: number;
}

/** Runs one try after the other; one that ended wrong is told with all that was seen of it. */
export async function repeat(kind: string, count: number, onTry: (conflicts: number) => void, attempt: (each: number, seen: Evidence) => Promise<TryEnd>): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let each = 0; each < count; each += 1) {
    const seen = new Evidence();
    const { faults, conflicts } = await attempt(each, seen).catch((thrown: unknown) => ({ faults: [String(thrown)], conflicts: 0 }));
    if (faults.length > 0) wrong.push(`${kind} ${each}: ${faults.join('; ')}${seen.render()}`);
    onTry(conflicts);
  }
  return wrong;
}

/** Who is not interrupted has all the time that a busy machine takes: nobody waits for such a lease to end. */
export const orderFor = (uri: string, model: string, version: number, more: WorkerOrder = {}): WorkerOrder => ({
  'tracking-uri': uri, model, version: String(version), to: targets, 'no-gates': 'true', 'lock-lease': '5m', 'lock-timeout': '5m', ...more,
});

export const withLease = (leaseMs: number): WorkerOrder => ({ 'lock-lease': `${leaseMs}ms` });

/** Who waits for a holder that is gone waits for its lease, and a little for the machine. */
export const waitingOut = (leaseMs: number): WorkerOrder => ({ 'lock-timeout': `${2 * leaseMs + 10_000}ms` });

export async function promote(worker: Worker, order: WorkerOrder, who: string, seen: Evidence): Promise<WorkerEnding> {
  seen.note(`${who} begins: version ${order['version'] ?? ''}, lease ${order['lock-lease'] ?? ''}`);
  const ending = await worker.promote(order);
  for (const { atMs, text } of ending.said) seen.note(`${who} says: ${text}`, atMs);
  seen.note(`${who} ends: exit ${ending.exitCode}: ${ending.reason}`);
  return ending;
}

export const faultsOf = ({ exitCode, reason }: WorkerEnding, who: string): readonly string[] => (exitCode === 0 ? [] : [`${who}: exit ${exitCode}: ${reason}`]);

export const countConflicts = (endings: readonly WorkerEnding[]): number => endings.filter(({ exitCode }) => exitCode === 6).length;
