import { formatDuration } from '../terminal/durations.js';
import { ProgressLines } from '../terminal/progress-lines.js';
import { styleFor } from '../terminal/style.js';

export interface Event {
  readonly what: string;
  readonly result: string;
  readonly tookMs: number;
}

/** Where the demo speaks: headings, commands, what came of them, and at last a table of it all. */
export class Stage {
  readonly progress: ProgressLines;
  readonly #style = styleFor(process.stdout);
  readonly #events: Event[] = [];
  readonly #startedMs = Date.now();

  constructor() {
    this.progress = new ProgressLines(process.stdout);
  }

  heading(text: string): void {
    this.progress.say(`\n${this.#style.bold(`── ${text} `.padEnd(100, '─'))}`);
  }

  text(text: string): void {
    this.progress.say(text);
  }

  command(line: string): void {
    this.progress.say(`\n${this.#style.cyan(`$ ${line}`)}`);
  }

  /** What a program wrote. */
  output(line: string): void {
    this.progress.say(this.#style.dim(`  ${line}`));
  }

  good(text: string): void {
    this.progress.say(`${this.#style.green('✓')} ${text}`);
  }

  bad(text: string): void {
    this.progress.say(`${this.#style.red('✗')} ${text}`);
  }

  /** A row of the closing table. */
  record(what: string, result: string, tookMs: number): void {
    this.#events.push({ what, result, tookMs });
  }

  table(): void {
    const rows = [
      ...this.#events.map(({ what, result, tookMs }) => [what, result, formatDuration(tookMs)] as const),
      ['all of it', '', formatDuration(Date.now() - this.#startedMs)] as const,
    ];
    const width = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
    for (const [what, result, took] of rows) {
      this.progress.say(`  ${what.padEnd(width(0))}  ${result.padEnd(width(1))}  ${took.padStart(12)}`);
    }
  }
}
