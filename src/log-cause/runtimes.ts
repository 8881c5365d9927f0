import type { Failure } from './failure.js';
import type { LogLine } from './lines.js';

/** How a runtime other than Python's says what nobody caught: whether it begins at a line, and the cause. */
type Reader = (lines: readonly LogLine[], index: number) => Found | undefined;

interface Found {
  readonly cause: string;
  readonly also?: string;
  readonly rank?: Failure['rank'];
  /** How many lines belong to it. */
  readonly length: number;
}

const longestStack = 1_000;

/** Java, JavaScript and .NET: a type with its message, and then where it was thrown. */
const thrown = /^(?:Exception in thread "[^"]*" |Unhandled exception\. |Uncaught |Error: )?((?:[A-Za-z_$][\w$]*\.)*[A-Z][\w$]*(?:Error|Exception|Throwable|Failure)\b.*)$/;
const frame = /^\s+at \S|^\s+\.\.\. \d+ (?:more|common frames omitted)|^\s+--- End of /;
const innerCause = /^\s*(?:Caused by: |\[cause\]: | ?---> )(.*)$/;

const readStack: Reader = (lines, index) => {
  const top = thrown.exec(lines[index]?.text ?? '')?.[1];
  if (top === undefined) return undefined;
  const causes = [top];
  let hasFrames = false;
  let length = 1;
  for (; length < longestStack; length += 1) {
    const text = lines[index + length]?.text;
    if (text === undefined) break;
    const inner = innerCause.exec(text)?.[1];
    if (inner !== undefined) causes.push(inner.replace(/ \{$/, ''));
    else if (frame.test(text)) hasFrames = true;
    // A message of several lines comes before the first frame.
    else if (hasFrames && !/^\s/.test(text)) break;
    else if (!hasFrames && length > 5) return undefined;
  }
  const root = causes.at(-1) ?? top;
  return hasFrames ? { cause: root, length, ...(root === top || top.includes(root) ? {} : { also: top }) } : undefined;
};

/** A line of a goroutine's stack. A call is told by its ends: one expression for all of it takes seconds over a long line of brackets. */
const isOfGo = (text: string): boolean =>
  /^(?:\s|goroutine |\[signal |created by |exit status |main\.|runtime\.)/.test(text) || (text.endsWith(')') && /^[\w./-]+[.(]/.test(text));

const readGo: Reader = (lines, index) => {
  const found = /^(?:panic: (?!\s)|fatal error: )(.*)$/.exec(lines[index]?.text ?? '');
  if (!found) return undefined;
  const rest = lines.slice(index + 1, index + longestStack).findIndex(({ text }) => text !== '' && !isOfGo(text));
  return { cause: found[0].replace(/(?: \[recovered(?:, repanicked)?\])+$/, ''), length: rest < 0 ? longestStack : rest + 1 };
};

const readRust: Reader = (lines, index) => {
  const found = /^thread '[^']*'(?: \(\d+\))? panicked at (.*)$/.exec(lines[index]?.text ?? '');
  if (found?.[1] === undefined) return undefined;
  const quoted = /^'(.*)', /.exec(found[1])?.[1];
  return { cause: `panicked: ${quoted ?? lines[index + 1]?.text ?? found[1]}`, length: 2 };
};

const readCpp: Reader = (lines, index) => {
  const found = /^terminate called after throwing an instance of '(.*)'$/.exec(lines[index]?.text ?? '') ?? /^libc\+\+abi: terminating .*exception(?: of type)? (.*)$/.exec(lines[index]?.text ?? '');
  if (found?.[1] === undefined) return undefined;
  const what = /^\s+what\(\):\s+(.*)$/.exec(lines[index + 1]?.text ?? '')?.[1];
  return { cause: what === undefined ? found[1] : `${found[1]}: ${what}`, length: 2 };
};

const readR: Reader = (lines, index) => {
  const found = /^Error (?:in .* )?: ?(.*)$/.exec(lines[index]?.text ?? '');
  if (!found || !lines.slice(index, index + 20).some(({ text }) => text.startsWith('Execution halted'))) return undefined;
  return { cause: [found[0], found[1] === '' ? (lines[index + 1]?.text.trim() ?? '') : ''].filter(Boolean).join(' '), length: 2 };
};

/** What systems say when a program cannot begin, or is ended from outside. */
const readSystem: Reader = (lines, index) => {
  const { text = '' } = lines[index] ?? {};
  return /exec format error|: command not found$|error while loading shared libraries|version `GLIBC\w*_[\d.]+' not found|^Fatal Python error: |^\S*: can't open file /.test(text) ? { cause: text, length: 1 } : undefined;
};

const readers = [readStack, readGo, readRust, readCpp, readR, readSystem];

/** What nobody caught in programs of other kinds than Python's. */
export function findRuntimeFailures(lines: readonly LogLine[]): readonly Failure[] {
  const found: Failure[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const each = readers.reduce<Found | undefined>((known, read) => known ?? read(lines, index), undefined);
    if (!each) continue;
    const level = lines[index]?.level ?? lines.slice(Math.max(0, index - 2), index).findLast(({ text }) => text !== '')?.level;
    const isHandled = level === 'warning' || level === 'progress';
    found.push({ index, cause: each.cause, rank: isHandled ? 'handled' : 'fatal', ...(each.also === undefined ? {} : { also: each.also }) });
    index += each.length - 1;
  }
  return found;
}
