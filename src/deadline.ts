import { StepError } from './errors.js';
import type { Step } from './step.js';

/** How long a step may take in all, and what it then puts back beside that. */
interface Bounds {
  readonly totalMs: number;
  readonly cleanupMs: number;
}

/** Node counts no further. */
const longestTimerMs = 2 ** 31 - 1;
/** What a wait leaves of the time, for the look that its verdict rests on. */
const reservedPart = 0.1;
const maxReservedMs = 5_000;

/** When a step has to come to its end, whatever the servers do that it asks. What it then puts back has a bound of its own. */
export class Deadline {
  private readonly controller = new AbortController();
  private readonly endMs: number;
  private readonly timer: NodeJS.Timeout | undefined;

  /** `describe` says, for the message, what has not ended, and what it did last. */
  constructor(totalMs: number, describe: () => string) {
    this.endMs = performance.now() + totalMs;
    if (totalMs > longestTimerMs) return;
    this.timer = setTimeout(() => this.controller.abort(new StepError('E_TIMEOUT', describe())), totalMs);
    this.timer.unref();
  }

  /** Aborted with E_TIMEOUT when the time is over. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** What is left for a wait that itself says what it waited for. */
  waitMs(wantedMs: number): number {
    const leftMs = Math.max(0, this.endMs - performance.now());
    return Math.min(wantedMs, leftMs - Math.min(maxReservedMs, leftMs * reservedPart));
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}

/** How long a step may take that has no input for it, and how long any may take to put its things in order. */
const usualMs = 15 * 60_000;
const orderMs = 60_000;

/** A step that runs a command of the user's takes as long as that; one without an input for it has a quarter of an hour. */
export function computeBounds({ inputs: definitions, cleanupMs }: Pick<Step, 'inputs' | 'cleanupMs'>, inputs: Readonly<Record<string, unknown>>): Bounds {
  if (Object.values(definitions).some(({ kind }) => kind.isCommand)) return { totalMs: Infinity, cleanupMs: Infinity };
  const { timeout } = inputs;
  const { 'lock-timeout': lockMs } = inputs;
  const totalMs = typeof timeout === 'number' ? timeout : usualMs + (typeof lockMs === 'number' ? lockMs : 0);
  return { totalMs, cleanupMs: cleanupMs?.(totalMs) ?? orderMs };
}

/** The message of a step that was stopped because its time was over. */
export function describeOvertime({ name, inputs }: Pick<Step, 'name' | 'inputs'>, { totalMs }: Bounds, lastSaid: string): string {
  const said = lastSaid === '' ? '' : ` What it said last: ${lastSaid}`;
  return `${name} did not end within ${Math.round(totalMs / 1000)} s${'timeout' in inputs ? ' (--timeout)' : ''}, so it was stopped.${said}`;
}
