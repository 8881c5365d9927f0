import { nearestName } from '../names.js';
import type { GateBase } from './gate.js';
import type { GateLine } from './gate-lines.js';
import { GateMistake } from './gate-mistake.js';
import type { Token } from './tokens.js';

/** Goes through a gate's tokens one by one. */
export class GateReader {
  readonly #line: GateLine;
  readonly #tokens: readonly Token[];
  readonly #origin: string;
  #at = 0;

  constructor(line: GateLine, tokens: readonly Token[], origin: string) {
    this.#line = line;
    this.#tokens = tokens;
    this.#origin = origin;
  }

  /** All tokens of the line, for forms that tell from the whole what was meant. */
  get tokens(): readonly Token[] {
    return this.#tokens;
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  next(): Token | undefined {
    const token = this.#tokens[this.#at];
    if (token !== undefined) this.#at += 1;
    return token;
  }

  /** The next token. Throws GateMistake, at the line's end, where there is none. */
  require(expected: string): Token {
    return this.next() ?? this.fail(undefined, expected);
  }

  /** The next token, which must be this word. Throws GateMistake with the word when it is nearly that. */
  requireWord(word: string, example: string): void {
    const token = this.require(`expected ${word}, as in: ${example}`);
    if (token.kind === 'word' && token.text === word) return;
    const isNear = nearestName(token.text.toLowerCase(), [word]) !== undefined;
    this.fail(token, `expected ${word}, found ${token.text}${isNear ? `; did you mean ${word}?` : ''}, as in: ${example}`);
  }

  /** The next token, which must be a name, in quotes or not. */
  requireName(what: string, example: string): string {
    const token = this.require(`expected ${what}, as in: ${example}`);
    if (token.kind === 'operator') this.fail(token, `expected ${what}, found ${token.text}, as in: ${example}`);
    if (token.text.trim() === '') this.fail(token, `expected ${what} between the quotes`);
    return token.text;
  }

  /** Throws GateMistake where the gate goes on. */
  requireEnd(): void {
    const extra = this.peek();
    const last = this.#tokens[this.#at - 1];
    if (extra !== undefined) this.fail(extra, `expected the end of the gate after ${last?.text ?? ''}, found ${extra.text}; write one gate a line`);
  }

  fail(token: Token | undefined, message: string): never {
    throw new GateMistake(token?.column ?? this.#line.column + this.#line.text.trimEnd().length, message);
  }

  /** What every gate has; the text is what was read of the line. */
  describe(): GateBase {
    const first = this.#tokens[0];
    const last = this.#tokens.at(-1);
    const start = (first?.column ?? 1) - this.#line.column;
    const end = (last?.end ?? 1) - this.#line.column;
    return { text: this.#line.text.slice(start, end), position: { line: this.#line.number, column: first?.column ?? 1 }, origin: this.#origin };
  }
}
