import { createHash } from 'node:crypto';

const maxCharacters = 63;

/**
 * A text as a label's value: at most 63 of letters, digits, `-`, `_` and `.`, with a letter or digit at both ends.
 * What is too long ends with a hash, so that two long texts stay apart; a text without any such character is its hash.
 */
export function computeLabelValue(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
  if (plain !== '' && plain.length <= maxCharacters) return plain;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return plain === '' ? hash : `${plain.slice(0, maxCharacters - hash.length - 1).replace(/[^A-Za-z0-9]+$/, '')}-${hash}`;
}
