import type { Ending, GivenInputs, Host } from '../../../src/hosts/host.js';

export interface RecordingHost extends Host {
  readonly printed: string[];
  readonly masked: string[];
  readonly endings: Ending[];
}

/** A host that records what it is told, in order. */
export function createRecordingHost(
  texts: Readonly<Record<string, string>>,
  options: { env?: Readonly<Record<string, string>>; problems?: readonly string[]; signal?: AbortSignal } = {},
): RecordingHost {
  const printed: string[] = [];
  const masked: string[] = [];
  const endings: Ending[] = [];
  const given: GivenInputs = { texts: new Map(Object.entries(texts)), problems: options.problems ?? [] };
  return {
    printed,
    masked,
    endings,
    env: options.env ?? {},
    signal: options.signal ?? new AbortController().signal,
    pipeline: {},
    log: {
      progress: (message) => printed.push(message),
      warn: (message) => printed.push(message),
      foreign: (title, text) => printed.push(title, text),
    },
    runProgram: async () => 0,
    readInputs: () => given,
    mask: (secret) => {
      if (printed.some((line) => line.includes(secret))) throw new Error('a secret was printed before it was masked');
      masked.push(secret);
    },
    finish: async (ending) => void endings.push(ending),
  };
}
