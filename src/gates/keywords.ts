import { nearestName } from '../names.js';
import type { Token } from './tokens.js';

/** Words that begin a gate which is not about a metric; before an operator, or in quotes, each is a metric's name. */
export const keywords = ['tag', 'param', 'signature', 'dataset', 'flavor', 'artifact'] as const;
export type Keyword = (typeof keywords)[number];

const others: Readonly<Record<string, Keyword>> = { flavour: 'flavor', parameter: 'param', file: 'artifact', data: 'dataset' };

export const findKeyword = ({ kind, text }: Token): Keyword | undefined => (kind === 'word' ? keywords.find((each) => each === text) : undefined);

/** The keyword that a gate's first word probably means. */
export function findNearKeyword(token: Token | undefined): string | undefined {
  if (token?.kind !== 'word') return undefined;
  const word = token.text.toLowerCase();
  const near = Object.hasOwn(others, word) ? others[word] : nearestName(word, keywords);
  // Of short words any is near to any other; one that is meant begins alike.
  return near?.startsWith(word.slice(0, 1)) === true || Object.hasOwn(others, word) ? near : undefined;
}
