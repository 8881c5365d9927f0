import { cut, neutralize } from '../untrusted-text.js';

export type Verdict = 'passed' | 'failed' | 'inconclusive';

/** What one gate found. All texts are for people. */
export interface Finding {
  readonly verdict: Verdict;
  /** The candidate's value. */
  readonly candidate: string;
  /** The baseline's value; empty for a gate that looks at none. */
  readonly baseline: string;
  /** What was asked for. */
  readonly needed: string;
  /** Why it did not pass, or why it passed without a comparison; absent where it simply holds. */
  readonly why?: string;
}

const maxCharacters = 100;

/** Foreign text such as a tag's value, fit for one cell of a table: one line, bounded, without control characters. */
export const showText = (text: string): string => cut(neutralize(text.slice(0, 10 * maxCharacters)).replace(/\s+/g, ' '), maxCharacters);
