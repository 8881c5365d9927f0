import { commonOutputs, type OutputDefinitions } from '../../step.js';
import type { Ending } from '../host.js';

/** All results of a Tekton pod share the 4,096 bytes of its termination messages, names and punctuation among them. */
export const maxResultBytes = 1024;

/** What the free text of `reason` is left at least. */
const reasonBytes = 200;

export interface Results {
  readonly results: ReadonlyMap<string, string>;
  /** Small outputs that are too large for what is left: empty among the results, for half a name is a wrong one. */
  readonly dropped: readonly string[];
}

/** The small outputs within `maxResultBytes`, the shortest first; those that the step did not set are empty, and `reason` is cut. */
export function fitResults({ step, outputs }: Pick<Ending, 'step' | 'outputs'>): Results {
  const definitions: OutputDefinitions = { ...commonOutputs, ...step.outputs };
  const values = Object.entries(definitions)
    .filter(([name, { kind }]) => kind === 'small' && name !== 'reason')
    .map(([name]) => ({ name, value: outputs.get(name) ?? '' }));
  const results = new Map<string, string>();
  const dropped: string[] = [];
  let left = maxResultBytes - reasonBytes;
  for (const { name, value } of values.toSorted((a, b) => a.value.length - b.value.length)) {
    const bytes = Buffer.byteLength(value);
    const fits = bytes <= left;
    if (fits) left -= bytes;
    else dropped.push(name);
    results.set(name, fits ? value : '');
  }
  results.set('reason', cutBytes(outputs.get('reason') ?? '', left + reasonBytes));
  return { results, dropped };
}

/** Cuts between characters, never inside one. */
function cutBytes(text: string, maxBytes: number): string {
  if (Buffer.byteLength(text) <= maxBytes) return text;
  const ellipsis = '…';
  const whole = Buffer.from(text).subarray(0, maxBytes - Buffer.byteLength(ellipsis)).toString();
  return whole.replace(/\ufffd+$/, '') + ellipsis;
}
