import type { WriteStream } from 'node:tty';
import { formatDuration } from './durations.js';

interface Task {
  readonly startedMs: number;
  message: string;
  spokenMs: number;
}

/** A pipe or file gets a line when something new begins, and one now and then in between. */
const quietMs = 30_000;
const redrawMs = 250;
const clearLine = '\r\u001b[2K';

/**
 * What is being done and for how long. On a terminal one line that is redrawn below everything else that is said; elsewhere
 * lines, few enough to read.
 */
export class ProgressLines {
  readonly #tasks = new Map<string, Task>();
  readonly #isLive: boolean;
  readonly #timer: NodeJS.Timeout | undefined;
  #isDrawn = false;

  constructor(private readonly stream: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>) {
    this.#isLive = stream.isTTY === true && process.env['TERM'] !== 'dumb';
    if (this.#isLive) {
      this.#timer = setInterval(() => this.#draw(), redrawMs);
      this.#timer.unref();
    }
  }

  /** `name` is doing this now. */
  update(name: string, message: string): void {
    const nowMs = Date.now();
    const task = this.#tasks.get(name) ?? { startedMs: nowMs, message: '', spokenMs: 0 };
    // the part before the bracket is what is being done, the rest is how far it is
    const isNew = task.message.split(' (')[0] !== message.split(' (')[0];
    task.message = message;
    this.#tasks.set(name, task);
    if (this.#isLive) this.#draw();
    else if (isNew || nowMs - task.spokenMs > quietMs) {
      task.spokenMs = nowMs;
      this.stream.write(`… ${name}: ${message} [${formatDuration(nowMs - task.startedMs)}]\n`);
    }
  }

  /** The same for what a terminal shows and a file need not have: work that says itself how far it is. */
  show(name: string, message: string): void {
    if (this.#isLive) this.update(name, message);
  }

  done(name: string, message: string): void {
    const task = this.#tasks.get(name);
    this.#tasks.delete(name);
    this.say(`${name}: ${message}${task ? ` [${formatDuration(Date.now() - task.startedMs)}]` : ''}`);
  }

  /** Stops showing what is not worth a line at its end. */
  drop(name: string): void {
    this.#tasks.delete(name);
    if (this.#tasks.size === 0) this.#clear();
  }

  /** A line that stays. */
  say(text: string): void {
    this.#clear();
    this.stream.write(`${text}\n`);
    if (this.#isLive) this.#draw();
  }

  close(): void {
    clearInterval(this.#timer);
    this.#tasks.clear();
    this.#clear();
  }

  #clear(): void {
    if (this.#isDrawn) this.stream.write(clearLine);
    this.#isDrawn = false;
  }

  #draw(): void {
    if (this.#tasks.size === 0) return;
    const text = [...this.#tasks].map(([name, task]) => `${name}: ${task.message} ${formatDuration(Date.now() - task.startedMs)}`).join(' │ ');
    const width = (this.stream.columns ?? 80) - 3;
    this.stream.write(`${clearLine}… ${text.length > width ? `${text.slice(0, width - 1)}…` : text}`);
    this.#isDrawn = true;
  }
}
