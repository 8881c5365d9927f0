/** What a program says of an error, and how much that says of its end. */
export interface Failure {
  /** The line of those that were read at which it begins. */
  readonly index: number;
  /** One line: the exception or the message. */
  readonly cause: string;
  /** The other end of a chain of exceptions, where that says something too. */
  readonly also?: string;
  /**
   * `fatal`: nobody caught it, or it was logged as an error. `aside`: of a thread or a task, without which a program may go on.
   * `handled`: logged as less than an error. `aftermath`: it came up while the program ended, or only passes on that another part failed.
   */
  readonly rank: 'fatal' | 'aside' | 'handled' | 'aftermath';
}

/** Exceptions that a server raises in its own end, after the one that mattered. */
export const shutdownNoise = /^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/;

/** One process says that another failed, or stumbles over what that one left. */
const passedOn = /^(?:[\w.]*\.)?(?:HaltServer|CalledProcessError|BrokenProcessPool|ChildFailedError|TerminatedWorkerError|BrokenPipeError|EOFError|(?:Base)?ExceptionGroup)\b|See root cause above|failed to load all models|can only (?:join|test) a child process|Event loop is closed|Worker failed to boot|cannot schedule new futures after|can't start new thread at interpreter shutdown/;

export const isAftermath = (cause: string): boolean => shutdownNoise.test(cause) || passedOn.test(cause);
