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

/** What Go's JSON, in which Tekton passes results on, writes as six bytes where this one does as fewer. */
const longerInGo = /[<>&\b\f\u2028\u2029]/g;

/** How much of those 4,096 bytes a text takes: `<` is six of them. Never too few. */
export const computeResultBytes = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - 2 + 5 * (text.match(longerInGo)?.length ?? 0);

/** The small outputs within `maxResultBytes`, the shortest first; those that the step did not set are empty, and `reason` is cut. */
export function fitResults({ step, outputs }: Pick<Ending, 'step' | 'outputs'>): Results {
  const definitions: OutputDefinitions = { ...commonOutputs, ...step.outputs };
  const values = Object.entries(definitions)
    .filter(([name, { kind }]) => kind === 'small' && name !== 'reason')
    .map(([name]) => ({ name, value: outputs.get(name) ?? '' }))
    .map((output) => ({ ...output, bytes: computeResultBytes(output.value) }));
  const results = new Map<string, string>();
  const dropped: string[] = [];
  let left = maxResultBytes - reasonBytes;
  for (const { name, value, bytes } of values.toSorted((a, b) => a.bytes - b.bytes)) {
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
  const ellipsis = '…';
  let left = maxBytes - computeResultBytes(ellipsis);
  let cut = '';
  for (const character of text) {
    left -= computeResultBytes(character);
    if (left < 0) return computeResultBytes(text) <= maxBytes ? text : cut + ellipsis;
    cut += character;
  }
  return text;
}
