import { Lexer } from 'yaml';

/** No manifest nests as deep; the parser's time and stack grow with it. */
export const maxNesting = 100;

/** Each level of a block needs a column of its own; what stands further right than this is nested too deep. */
const maxBlockColumn = 4 * maxNesting;

/**
 * Whether a text nests deeper than is read. It looks at tokens alone, because composing such a text takes the parser
 * gigabytes (measured: one megabyte of `[`). Time grows with the text's length only.
 */
export function nestsTooDeep(text: string): boolean {
  let flow = 0;
  let column = 0;
  let indicators = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') flow += 1;
    if (token === ']' || token === '}') flow = Math.max(0, flow - 1);
    if (flow > maxNesting) return true;
    const isIndicator = token === '-' || token === '?' || token === ':';
    if (flow > 0) {
      // Within brackets a comma ends what an indicator begins, and lines and columns mean nothing: JSON has it all in one line.
      indicators = token === ',' || token === '[' || token === '{' ? 0 : indicators + Number(isIndicator);
    } else if (token.includes('\n')) {
      column = 0;
      indicators = 0;
    } else if (/^[ \t]*$/.test(token)) {
      column += token.length;
    } else if (isIndicator) {
      column += 1;
      indicators += 1;
    }
    if (indicators > maxNesting || column > maxBlockColumn) return true;
  }
  return false;
}
