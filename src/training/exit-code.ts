import { constants } from 'node:os';

/** What a shell adds to the number of the signal that ended a program. */
const signalBase = 128;

export const moreMemory = 'most likely because it needed more memory than it may have: give it more, or let it use less';

/** What exit codes mean that no output of the command explains. Go, and so Tekton, says -1 where a signal ended it; so does a pod that is gone. */
const meanings: Readonly<Record<number, string>> = {
  [-1]: `it was killed, ${moreMemory}. A pod that was deleted, evicted or lost with its node ends like this too`,
  126: 'it cannot be executed: its file has no right to be, or is for another machine',
  127: 'there is no such program in the image or on the PATH',
  [signalBase + constants.signals.SIGILL]: 'SIGILL: a library was built for another processor',
  [signalBase + constants.signals.SIGBUS]: 'SIGBUS: most likely shared memory (/dev/shm) is full',
  [signalBase + constants.signals.SIGKILL]: `killed by SIGKILL, ${moreMemory}`,
  [signalBase + constants.signals.SIGSEGV]: 'SIGSEGV: a native library crashed',
  [signalBase + constants.signals.SIGINT]: 'it was told to stop',
  [signalBase + constants.signals.SIGTERM]: 'it was told to stop',
};

/** `exit code 137 (killed by …)`; the number alone where the command itself chose it. */
export function describeExitCode(code: number): string {
  const signal = Object.entries(constants.signals).find(([, number]) => signalBase + number === code)?.[0];
  const meaning = meanings[code] ?? signal;
  return `exit code ${code}${meaning === undefined ? '' : ` (${meaning})`}`;
}

/** Whether the run of a command that ended so was stopped, and did not fail by itself. */
export const wasToldToStop = (code: number): boolean => [constants.signals.SIGINT, constants.signals.SIGTERM].some((signal) => signalBase + signal === code);
