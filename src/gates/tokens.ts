import { GateMistake } from './gate-mistake.js';

/** A piece of a gate. `quoted` text is a name or a value whatever it looks like. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'operator';
  readonly text: string;
  /** Counts from 1. */
  readonly column: number;
  /** The column after its last character. */
  readonly end: number;
}

const space = /\s+/y;
const comment = /#.*/sy;
const operator = /[<>=!≤≥≠]+/y;
const quoted = /"((?:[^"\\]|\\["\\])*)"/y;
const word = /[^\s"<>=!≤≥≠]+/y;

/**
 * Cuts a line into tokens; a comment starts with `#` at the line's start or after space. In quotes, `\"` and `\\` stand
 * for `"` and `\`. Columns are shifted by `firstColumn`, which is that of the line's first character. Throws GateMistake.
 */
export function splitTokens(line: string, firstColumn: number): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match !== null) at += match[0].length;
    return match;
  };
  const push = (kind: Token['kind'], text: string, column: number): void => void tokens.push({ kind, text, column, end: firstColumn + at });
  while (at < line.length) {
    const afterSpace = take(space) !== null || at === 0;
    if (at === line.length || (afterSpace && take(comment) !== null)) break;
    const column = firstColumn + at;
    const name = take(quoted);
    if (name !== null) {
      push('quoted', (name[1] ?? '').replace(/\\(["\\])/g, '$1'), column);
      continue;
    }
    const sign = take(operator);
    if (sign !== null) {
      push('operator', sign[0], column);
      continue;
    }
    const plain = take(word);
    if (plain === null) throw new GateMistake(column, 'expected a closing " for what opens here');
    const single = /(?<=^|[[,])'/.exec(plain[0]);
    if (single !== null) throw new GateMistake(column + single.index, `expected a name or a value, found '; what is quoted stands in double quotes: "…"`);
    for (const piece of splitArithmetic(plain[0], tokens)) {
      const start = tokens.at(-1)?.end ?? column;
      const pieceColumn = Math.max(column, start);
      tokens.push({ kind: 'word', text: piece, column: pieceColumn, end: pieceColumn + piece.length });
    }
  }
  return tokens;
}

const fromBaseline = /^(baseline)([-+*])(.*)$/s;
const afterBaseline = /^([-+*])(.+)$/s;

/** `baseline-0.005` and `baseline *0.98` need no spaces. To the left of the operator, such signs belong to a name. */
function splitArithmetic(text: string, [, sign, base, ...more]: readonly Token[]): readonly string[] {
  if (sign?.kind !== 'operator' || more.length > 0) return [text];
  if (base !== undefined && (base.kind !== 'word' || base.text !== 'baseline')) return [text];
  const match = (base === undefined ? fromBaseline : afterBaseline).exec(text);
  return match === null ? [text] : match.slice(1).filter((each) => each !== '');
}
