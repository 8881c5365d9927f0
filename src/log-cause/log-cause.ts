import { isAftermath, type Failure } from './failure.js';
import { readLogLines, type LogLine } from './lines.js';
import { findPythonFailures } from './python.js';
import { findRuntimeFailures } from './runtimes.js';

export interface LogCause {
  /** The one line that says why. */
  readonly text: string;
  /** The other end of the chain of exceptions that it belongs to. */
  readonly also?: string;
  /** The line of the log in which it stands, or at which what leads to it begins. */
  readonly line: number;
  /** Whether nothing in the log complains of anything, so that it is its last line. */
  readonly isLastLine?: true;
}

/** Also as the end of a word, as exceptions are named. */
const complaint = /\b(?:\w*error|\w*exception|fatal|panic|cannot|can't|failed|denied|no such|not found|out of memory|no space left|killed)\b/i;
const maxCauseCharacters = 500;
/** Longer than any traceback that a server answers with. */
const maxQuotedCharacters = 64 * 1024;
const ranks = ['fatal', 'aside', 'handled', 'aftermath'] as const;

/**
 * The one line of a log that says why its program ended: the first error that it did not survive, not the last text. That is the root of
 * an exception, be it in a JSON record, of another runtime, or between the lines of other workers; else the first line of the
 * gravest level; else the last complaint; else the last line.
 */
export function findLogCause(log: string): LogCause | undefined {
  const lines = readLogLines(log);
  const { failures, used } = findPythonFailures(lines);
  const said = lines.flatMap((line, index): readonly Failure[] => (line.level === 'fatal' && !used.has(index) && !isShutdown(line.text) ? [{ index, cause: line.text, rank: 'fatal' }] : []));
  const inOrder = [...failures, ...findRuntimeFailures(lines).filter(({ index }) => !used.has(index)), ...said].toSorted((a, b) => a.index - b.index);
  const lastProgress = lines.findLastIndex(({ level }) => level === 'progress');
  // With the last of all the program went on nowhere, whatever it was logged as.
  const all = inOrder.map((each, position) => (each.rank === 'handled' && position === inOrder.length - 1 && each.index > lastProgress ? { ...each, rank: 'fatal' as const } : each));
  const failure = ranks.map((rank) => chooseFirst(all.filter((each) => each.rank === rank), lines)).find((each) => each !== undefined);
  // An error that a program logs says more than what it stumbled over while it ended.
  const line = failure === undefined || failure.rank === 'handled' || failure.rank === 'aftermath' ? chooseLine(lines, failure === undefined) : undefined;
  if (line !== undefined) return { text: shorten(lines[line.index]?.text ?? ''), line: lines[line.index]?.at ?? 0, ...(line.isLast ? { isLastLine: true } : {}) };
  return failure && { text: shorten(failure.cause), ...(failure.also === undefined ? {} : { also: shorten(failure.also) }), line: lineOf(failure, lines) };
}

function shorten(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > maxCauseCharacters ? `${trimmed.slice(0, maxCauseCharacters)}…` : trimmed;
}

const isShutdown = (text: string): boolean => /shutting down|shutdown/i.test(text);

/** What a program went on after did not end it. */
function chooseFirst(failures: readonly Failure[], lines: readonly LogLine[]): Failure | undefined {
  return failures.find(({ index }, position) => {
    const next = failures[position + 1];
    return next === undefined || !lines.slice(index + 1, next.index).some(({ level }) => level === 'progress');
  });
}

function chooseLine(lines: readonly LogLine[], mayBeLast: boolean): { readonly index: number; readonly isLast: boolean } | undefined {
  const lastProgress = lines.findLastIndex(({ level }) => level === 'progress');
  const isError = ({ level, text }: LogLine): boolean => level === 'error' && !isShutdown(text) && !isAftermath(text) && !/Traceback \(most recent call last\)/.test(text);
  const first = lines.findIndex((line, index) => index > lastProgress && isError(line));
  const found = first >= 0 ? first : lines.findLastIndex(isError);
  if (found >= 0) return { index: found, isLast: false };
  if (!mayBeLast) return undefined;
  const complained = lines.findLastIndex(({ text, level }) => level !== 'progress' && level !== 'warning' && complaint.test(text) && !isAftermath(text));
  const last = complained >= 0 ? complained : lines.findLastIndex(({ text }) => text.trim() !== '');
  return last < 0 ? undefined : { index: last, isLast: complained < 0 };
}

/** Where its message stands, if the log has it as it is. */
function lineOf({ index, cause }: Failure, lines: readonly LogLine[]): number {
  const found = lines.slice(index).find(({ text }) => text.includes(cause));
  return (found ?? lines[index])?.at ?? 0;
}

/** The reason in an answer of somebody else's that may quote a whole traceback: its cause, or else the beginning of what was said. */
export function findQuotedReason(whole: string): string {
  const text = whole.slice(0, maxQuotedCharacters);
  const lines = readLogLines(text);
  const [first] = [...findPythonFailures(lines).failures, ...findRuntimeFailures(lines)].filter(({ rank }) => rank !== 'aftermath');
  if (first === undefined) return text.trim();
  const before = text.split('\n', 1)[0]?.trim() ?? '';
  const isHeader = first.index === 0 || before === '' || /Traceback \(most recent/.test(before) || first.cause.includes(before);
  return `${isHeader ? '' : `${before.slice(0, 200)} `}${shorten(first.cause)}`;
}
