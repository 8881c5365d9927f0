import { EOL } from 'node:os';
import { neutralize } from '../../untrusted-text.js';

/** Text of any origin with nothing in it that a runner could take for its legacy commands, which it looks for anywhere. */
export const defuse = (text: string): string => neutralize(text).replaceAll('##[', '# #[');

/**
 * Keeps text and workflow commands apart. The runner obeys `::command::` at a line's start and `##[command]` anywhere in
 * a line, so text is printed only while its commands are stopped under a token that nobody can guess.
 */
export class WorkflowCommands {
  readonly #write: (text: string) => void;
  #token: string | undefined;
  #programs = 0;
  #lineMayBeOpen = false;
  readonly #waiting: (() => void)[] = [];

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** Prints text of any origin; nothing in it is obeyed. */
  print(text: string): void {
    this.#stop();
    this.#write(`${defuse(text)}${EOL}`);
  }

  /** Runs what prints workflow commands; held back while a program of others is writing to the same log. */
  issue(command: () => void): void {
    if (this.#programs > 0) {
      this.#waiting.push(command);
      return;
    }
    this.resume();
    command();
  }

  /** Runs a program that writes to the log itself: no command is obeyed until it has ended. */
  async duringProgram<T>(run: () => Promise<T>): Promise<T> {
    this.#stop();
    this.#programs += 1;
    this.#lineMayBeOpen = true;
    try {
      return await run();
    } finally {
      this.#programs -= 1;
      if (this.#programs === 0) for (const command of this.#waiting.splice(0)) this.issue(command);
    }
  }

  /** Lets the runner obey commands again, on a line of its own also where a program left the last one open. */
  resume(): void {
    if (this.#token === undefined) return;
    this.#write(`${this.#lineMayBeOpen ? EOL : ''}::${this.#token}::${EOL}`);
    this.#token = undefined;
    this.#lineMayBeOpen = false;
  }

  #stop(): void {
    if (this.#token !== undefined) return;
    this.#token = crypto.randomUUID();
    this.#write(`::stop-commands::${this.#token}${EOL}`);
  }
}
