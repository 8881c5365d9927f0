import { isObject } from '../json.js';

const listStart = /"metrics"\s*:\s*\[/;
/** An object that holds no other, and what follows it. */
const flatObject = /\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*[,\]]/y;

/**
 * Parses an answer whose `metrics` are many flat objects: they come as an iterable that parses each when it is asked for, since
 * ten thousand at once make the whole process several times as large. Anything else is parsed as ever. Throws SyntaxError.
 */
export function parseHistoryPage(text: string): unknown {
  const start = listStart.exec(text);
  const from = start === null ? 0 : start.index + start[0].length;
  const end = start === null ? -1 : findListEnd(text, from);
  if (end === -1) return JSON.parse(text);
  const rest: unknown = JSON.parse(text.slice(0, from) + text.slice(end));
  return isObject(rest) ? { ...rest, metrics: parseEach(text, from, end) } : rest;
}

/** Where the list closes that begins here; -1 where it holds anything but flat objects. */
function findListEnd(text: string, from: number): number {
  flatObject.lastIndex = from;
  while (flatObject.test(text)) if (text[flatObject.lastIndex - 1] === ']') return flatObject.lastIndex - 1;
  return -1;
}

function* parseEach(text: string, from: number, end: number): Generator<unknown> {
  for (let at = from; at < end; ) {
    flatObject.lastIndex = at;
    flatObject.test(text);
    const next = flatObject.lastIndex;
    yield JSON.parse(text.slice(at, next - 1));
    at = next;
  }
}
