/** A piece of a gate. `quoted` text is a name whatever it looks like. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'operator';
  readonly text: string;
  /** Counts from 1. */
  readonly column: number;
}

export interface TokenProblem {
  readonly column: number;
  readonly message: string;
}

const space = /\s+/y;
const comment = /#.*/y;
const operator = /[<>=!≤≥≠]+/y;
const quoted = /"((?:[^"\\]|\\["\\])*)"/y;
const word = /[^\s"<>=!≤≥≠]+/y;

/**
 * Cuts a line into tokens; a comment starts with `#` at the line's start or after space. In quotes, `\"` and `\\` stand
 * for `"` and `\`. Columns are shifted by `firstColumn`, which is that of the line's first character.
 */
export function splitTokens(line: string, firstColumn: number): { readonly tokens: readonly Token[]; readonly problem?: TokenProblem } {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match !== null) at += match[0].length;
    return match;
  };
  while (at < line.length) {
    const afterSpace = take(space) !== null || at === 0;
    if (at === line.length || (afterSpace && take(comment) !== null)) break;
    const column = firstColumn + at;
    const name = take(quoted);
    if (name !== null) {
      tokens.push({ kind: 'quoted', text: (name[1] ?? '').replace(/\\(["\\])/g, '$1'), column });
      continue;
    }
    const sign = take(operator);
    if (sign !== null) {
      tokens.push({ kind: 'operator', text: sign[0], column });
      continue;
    }
    const plain = take(word);
    if (plain === null) return { tokens, problem: { column, message: 'expected a closing " for the name that opens here' } };
    tokens.push({ kind: 'word', text: plain[0], column });
  }
  return { tokens };
}
