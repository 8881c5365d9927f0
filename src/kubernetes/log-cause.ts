/** Exceptions that a server raises in its own end, after the one that mattered. */
const shutdownNoise = /^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/;
const tracebackStart = /Traceback \(most recent call last\):\s*$/;
const exceptionLine = /^[A-Za-z_][\w.]*(?:: .*)?$/;
const directCause = /^The above exception was the direct cause of the following exception:/;
/** Also as the end of a word, as exceptions are named. */
const complaint = /\b(?:\w*error|\w*exception|fatal|panic|cannot|can't|failed|denied|no such|not found|killed)\b/i;
const maxCauseCharacters = 500;

interface Traceback {
  readonly cause: string;
  /** Whether the traceback before it is why this one was raised. */
  readonly isRaisedFromPrevious: boolean;
}

/**
 * The one line of a container's log that says why it ended: the final line of a Python traceback (of its root, where
 * one was raised from another), whatever was logged after it; else the last complaint; else the last line.
 */
export function findLogCause(log: string): string | undefined {
  const lines = log.split('\n').map((line) => line.trimEnd());
  const tracebacks = findTracebacks(lines);
  let index = tracebacks.findLastIndex(({ cause }) => !shutdownNoise.test(cause));
  while (index > 0 && tracebacks[index]?.isRaisedFromPrevious) index -= 1;
  const filled = lines.filter((line) => line.trim() !== '');
  const found = tracebacks[index]?.cause ?? filled.findLast((line) => complaint.test(line) && !shutdownNoise.test(line)) ?? filled.at(-1);
  return found?.trim().slice(0, maxCauseCharacters);
}

function findTracebacks(lines: readonly string[]): readonly Traceback[] {
  const found: Traceback[] = [];
  let isRaisedFromPrevious = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (directCause.test(line)) isRaisedFromPrevious = true;
    if (!tracebackStart.test(line)) continue;
    const cause = lines.slice(index + 1).find((each) => each !== '' && !/^\s/.test(each));
    if (cause !== undefined && exceptionLine.test(cause)) found.push({ cause, isRaisedFromPrevious });
    isRaisedFromPrevious = false;
  }
  return found;
}
