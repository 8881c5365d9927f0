import { isAftermath, type Failure } from './failure.js';
import type { LogLine } from './lines.js';

/** Also as Rich draws it, in a box. */
const header = /(?:╭─+ )?Traceback \(most recent call last\)(?::| ─+╮)\s*$/;
const exceptionLine = /^(?!(?:INFO|WARN|WARNING|ERROR|DEBUG|CRITICAL|FATAL|NOTE|HINT)\b)[A-Za-z_][\w.]*(?:\.<locals>\.[\w.]+)*(?:: .*|:)?$/;
/** Where lines are folded these are two. */
const directCause = /^\s*The above exception was the direct cause of\b/;
const duringHandling = /^\s*During handling of the above exception, another\b/;
/** An exception of a group stands behind bars that tell how deep it is. */
const bars = /^(?:\s*[|+])+(?:-[-+ \d.]*)?\s?/;
/** Longer than any traceback. */
const longestTraceback = 1_000;
const maxMoreLines = 2;

interface Traceback {
  readonly index: number;
  readonly context: string;
  readonly level: LogLine['level'];
  readonly link: 'direct' | 'handling' | undefined;
  readonly cause: string;
}

/** The exceptions of a log, each chain of them as one; `used` are the lines that introduce or are one. */
export function findPythonFailures(lines: readonly LogLine[]): { readonly failures: readonly Failure[]; readonly used: ReadonlySet<number> } {
  const used = new Set<number>();
  const chains: Traceback[][] = [];
  for (const traceback of readTracebacks(lines, used)) {
    const last = chains.at(-1);
    if (traceback.link !== undefined && last) last.push(traceback);
    else chains.push([traceback]);
  }
  return { failures: chains.map(describeChain), used };
}

function readTracebacks(lines: readonly LogLine[], used: Set<number>): readonly Traceback[] {
  const found: Traceback[] = [];
  const open: { readonly traceback: Omit<Traceback, 'cause'>; readonly shape: string; readonly isFolded: boolean }[] = [];
  let link: Traceback['link'];
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    // Several processes that write at once begin several, and the first to begin is mostly the first to end.
    while (open[0] && index - open[0].traceback.index > longestTraceback) open.shift();
    const isLink = directCause.test(text) || duringHandling.test(text);
    if (isLink) link = directCause.test(text) ? 'direct' : 'handling';
    // The log may begin in the middle of a chain.
    const first = isLink && found.length === 0 && open.length === 0 ? findException(lines, index) : undefined;
    if (first !== undefined) found.push({ index: first, context: '', level: undefined, link: undefined, cause: withMore(lines[first]?.text ?? '', lines, first, false) });
    if (header.test(text)) {
      const before = text.replace(header, '').replace(/\+ (?:Exception Group )?$/, '').trim();
      const previous = before === '' ? findPrevious(lines, index) : undefined;
      if (previous !== undefined) used.add(previous);
      used.add(index);
      const context = previous === undefined ? before : (lines[previous]?.text ?? '');
      const level = previous === undefined ? line.level : lines[previous]?.level;
      const shape = shapeOf(text.slice(0, text.length - text.trimStart().length + before.length));
      open.push({ traceback: { index, context, level, link }, shape, isFolded: text.includes('╭') && shape !== '' });
      link = undefined;
      continue;
    }
    const [oldest] = open;
    if (!oldest) continue;
    const inside = withoutCarrier(text, oldest.shape).replace(bars, (drawn) => (/[|+]/.test(drawn) ? '' : drawn));
    if (/^\s/.test(inside) || !exceptionLine.test(inside)) continue;
    open.shift();
    used.add(index);
    found.push({ ...oldest.traceback, cause: withMore(inside, lines, index, oldest.isFolded) });
  }
  return found;
}

/** The exception right before a line. */
function findException(lines: readonly LogLine[], index: number): number | undefined {
  for (let previous = index - 1; previous >= 0 && previous >= index - 3; previous -= 1) {
    const text = lines[previous]?.text ?? '';
    if (text.trim() !== '') return exceptionLine.test(text) ? previous : undefined;
  }
  return undefined;
}

/** The line that introduces a traceback, over blank ones. */
function findPrevious(lines: readonly LogLine[], index: number): number | undefined {
  for (let previous = index - 1; previous >= 0 && previous >= index - 2; previous -= 1) {
    const text = lines[previous]?.text.trim() ?? '';
    if (text !== '') return directCause.test(text) || duringHandling.test(text) ? undefined : previous;
  }
  return undefined;
}

/** What a logger puts before each line differs from line to line in digits only. */
const shapeOf = (text: string): string => text.replace(/\d/g, '0');

function withoutCarrier(text: string, shape: string): string {
  if (shape === '' || shapeOf(text.slice(0, shape.length)) !== shape) return text;
  return text.slice(shape.length).replace(/^ /, '');
}

/** Messages that announce the lines after them, or that are folded. */
function withMore(cause: string, lines: readonly LogLine[], index: number, isFolded: boolean): string {
  // Java's exception, which Spark's client was answered with.
  const answer = /^: \S/.test(lines[index + 1]?.text ?? '') ? lines[index + 1]?.text.slice(2) : undefined;
  if (answer !== undefined) return `${cause} ${answer}`;
  if (!isFolded && !/:$|\bvalidation errors? for\b/.test(cause)) return cause;
  const more: string[] = [];
  for (const { text, level } of lines.slice(index + 1, index + 1 + maxMoreLines)) {
    if (text.trim() === '' || level !== undefined || header.test(text)) break;
    more.push(text.trim());
  }
  return [cause, ...more].join(' ');
}

function describeChain(chain: readonly Traceback[]): Failure {
  const { cause, other } = findPrimary(chain);
  const [first] = chain;
  return { index: first?.index ?? 0, cause, rank: rankOf(first, cause), ...(other === undefined ? {} : { also: other }) };
}

/** From the last exception of a chain back to the one that explains it. */
function findPrimary(chain: readonly Traceback[]): { readonly cause: string; readonly other: string | undefined } {
  let index = chain.length - 1;
  while (index > 0) {
    const [before, after] = [chain[index - 1]?.cause ?? '', chain[index]?.cause ?? ''];
    if (chain[index]?.link !== 'direct' && !explains(before, after)) break;
    index -= 1;
  }
  const cause = chain[index]?.cause ?? '';
  const other = (index < chain.length - 1 ? chain.at(-1) : chain[index - 1])?.cause;
  return { cause, other: other === undefined || isAftermath(other) || cause.includes(other) ? undefined : other };
}

/** A look-up that misses is how programs ask; a module that is missing is why another way was tried, and clean-up stumbles over what was never made. */
const missedLookup = /^(?:\w+\.)*(?:KeyError|IndexError|StopIteration|LookupError|Empty)\b/;
const missingModule = /^(?:\w+\.)*(?:ModuleNotFoundError|ImportError)\b/;
const stumble = /^(?:AttributeError|TypeError|NameError|UnboundLocalError)\b/;

/** Whether an exception says more of the failure than the one that came up while it was handled. */
function explains(before: string, after: string): boolean {
  if (isAftermath(before)) return false;
  if (isAftermath(after)) return true;
  if (missedLookup.test(before)) return false;
  if (missingModule.test(before)) return !missingModule.test(after);
  return stumble.test(after) && !stumble.test(before);
}

function rankOf(first: Traceback | undefined, cause: string): Failure['rank'] {
  const { context = '', level } = first ?? {};
  if (isAftermath(cause) || /^Exception ignored |Error in atexit|_exitfuncs|atexit callback|threading shutdown/.test(context)) return 'aftermath';
  if (/^--- Logging error ---/.test(context) || level === 'warning') return 'handled';
  return /^Exception in thread |exception was never retrieved|^future: <|Task was destroyed|Exception in callback|Unhandled exception in event loop/.test(context) ? 'aside' : 'fatal';
}
