import { isObject, numberAt, parseJson, textAt, valueAt, type JsonObject } from '../json.js';

/** How grave a program says that a line is. `progress` is what a program says that goes on. */
export type Level = 'fatal' | 'error' | 'warning' | 'progress';

/** One line that a program meant to write, however the log carries it. */
export interface LogLine {
  readonly text: string;
  readonly level: Level | undefined;
  /** The line of the log that it came in. */
  readonly at: number;
}

/** What runtimes and launchers put before each line of the programs that they run. */
const carriers = [
  /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?(?=\S|\s+\S|$)/,
  /^\[rank\d+\]: ?/,
  /^\[(?:pod\/)?[\w-]+\/[\w-]+\] /,
  /^\([^()]* ?pid=\d+[^()]*\) /,
];
const shutdown = /shut|stop|exit|terminat|clos|clean|finish|kill|unload|waiting for/i;
const levels: readonly (readonly [Level, RegExp])[] = [
  ['fatal', /\b(?:FATAL|CRITICAL|PANIC|EMERG)\b|^F\d{4} |\blevel="?(?:fatal|critical|panic)\b|^(?:fatal|panic)\b|^Fatal Python error\b|^(?:Segmentation fault|Illegal instruction|Bus error)\b/],
  ['error', /\b(?:ERROR|SEVERE)\b|^E\d{4} |\blevel="?err(?:or)?\b|^(?:error|err): |^(?:\w+\.)*[A-Z]\w*(?:Error|Exception): /],
  ['warning', /\bWARN(?:ING)?\b|^W\d{4} |\blevel="?warn(?:ing)?\b/],
  ['progress', /\b(?:INFO|DEBUG|TRACE|NOTICE)\b|^[ID]\d{4} |\blevel="?(?:info|debug|trace)\b/],
];
const levelCharacters = 120;
const deepestRecord = 2;

/** Cuts a log into the lines that its programs wrote: out of JSON records and escaped texts, without what carriers put before them. */
export const readLogLines = (log: string): readonly LogLine[] => log.split('\n').flatMap((line, at) => readLine(line.trimEnd(), at, deepestRecord));

function readLine(raw: string, at: number, depth: number): readonly LogLine[] {
  const text = carriers.reduce((left, carrier) => left.replace(carrier, ''), raw);
  const found = depth > 0 ? readRecord(text) : undefined;
  if (found !== undefined) return readFields(found.record, found.before, at, depth - 1);
  // A text with its line breaks escaped, as logfmt and representations have it.
  if (/\\n(?: |\\t|[A-Za-z_])/.test(text) && /Traceback \(most recent call last\):\\n|\\n\\tat /.test(text)) {
    return unescape(text.replace(/"$/, '')).split('\n').map((each) => ({ text: each.trimEnd(), level: findLevel(each), at }));
  }
  return [{ text, level: findLevel(text), at }];
}

/** A record, and what stands before it: of a logger for people that is the message, and the record holds its fields. */
function readRecord(text: string): { readonly record: JsonObject; readonly before: string } | undefined {
  const start = text.indexOf('{');
  if (start < 0 || start > levelCharacters || !text.endsWith('}')) return undefined;
  const parsed = parseJson(text.slice(start));
  return isObject(parsed) ? { record: parsed, before: text.slice(0, start) } : undefined;
}

/** The message of a record, what failed, and the stack that it carries. */
function readFields(record: JsonObject, before: string, at: number, depth: number): readonly LogLine[] {
  const level = readLevel(record) ?? findLevel(before);
  const of = (...names: readonly string[]): string | undefined => names.map((name) => textAt(record, name)).find((each) => each !== undefined && each !== '');
  const error = valueAt(record, 'error') ?? valueAt(record, 'err') ?? valueAt(record, 'exception') ?? valueAt(record, 'exc_info');
  const said = of('message', 'msg', 'event', 'log', 'text') ?? before.trim();
  const short = typeof error === 'string' && !error.includes('\n') && !said.includes(error) ? error : undefined;
  const message = [said, short].filter((each) => each !== undefined && each !== '').join(': ');
  const stack = of('exc_info', 'exc_text', 'exception', 'stack', 'stack_trace', 'stacktrace', 'stackTrace', 'traceback') ?? (isObject(error) ? textAt(error, 'stack_trace') ?? textAt(error, 'stack') : undefined);
  const typed = stack === undefined ? renderStructured(error) : undefined;
  const lines = message.split('\n').flatMap((each) => readLine(each.trimEnd(), at, depth)).map((each) => ({ ...each, level: each.level ?? level }));
  const below = (stack !== undefined && stack !== short ? stack : typed ?? '').split('\n').filter((each) => each !== '');
  return [...lines, ...below.map((each) => ({ text: each.trimEnd(), level: undefined, at }))];
}

/** An exception as an object, or as a list of them: from its root on, or, where they say which is a cause, back to it. */
function renderStructured(error: unknown): string | undefined {
  const given: readonly unknown[] = Array.isArray(error) ? error : [error];
  const isBackwards = given.some((each) => valueAt(each, 'is_cause') !== undefined);
  const parts = (isBackwards ? given.toReversed() : given).flatMap((each) => {
    if (typeof each === 'string') return [each];
    const type = textAt(each, 'exc_type') ?? textAt(each, 'type') ?? textAt(each, 'name');
    const value = textAt(each, 'exc_value') ?? textAt(each, 'message') ?? textAt(each, 'value');
    if (type === undefined) return [];
    const parts = valueAt(each, 'exceptions');
    const inner = Array.isArray(parts) && parts.length > 0 ? renderStructured(parts[0]) : undefined;
    return [...(inner === undefined ? [] : [inner]), `Traceback (most recent call last):\n${type}${value ? `: ${value}` : ''}`, ...(isBackwards && each !== given[0] ? [valueAt(each, 'is_cause') === true ? directCause : duringHandling] : [])];
  });
  return parts.length === 0 ? undefined : parts.join('\n');
}

/** Python's own words between the exceptions of a chain. */
const directCause = 'The above exception was the direct cause of the following exception:';
const duringHandling = 'During handling of the above exception, another exception occurred:';

/** Numbers are pino's and bunyan's. */
function readLevel(record: JsonObject): Level | undefined {
  const number = numberAt(record, 'level');
  if (number !== undefined) return number >= 60 ? 'fatal' : number >= 50 ? 'error' : number >= 40 ? 'warning' : 'progress';
  const text = ['level', 'levelname', 'severity', 'lvl', 'log.level'].map((name) => textAt(record, name)).find((each) => each !== undefined) ?? textAt(record, 'log', 'level');
  return text === undefined ? undefined : findLevel(text.toUpperCase());
}

const unescape = (text: string): string => text.replace(/\\(["'\\nrt])/g, (_, letter: string) => ({ n: '\n', r: '', t: '\t' })[letter] ?? letter);

function findLevel(text: string): Level | undefined {
  const start = text.slice(0, levelCharacters);
  const level = levels.find(([, words]) => words.test(start))?.[0];
  // What says that it ends is no sign that the program went on.
  return level === 'progress' && shutdown.test(text) ? undefined : level;
}
