import { Document, visit } from 'yaml';
import type { Manifest } from './manifest.js';

/** Characters that a terminal obeys, or that show a text in another order. */
const hidden = /[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/** What must not stand as it is in a log: the same, escape sequences, and workflow commands. */
const risky = /[\u0000-\u0008\u000b-\u001f]|::|##\[/;

/**
 * A manifest as YAML that kubectl reads the same; no anchors, no folded lines. It may go to a terminal or a runner's log, so texts that
 * either would obey stand in quotes, escaped, on one line.
 */
export function renderYaml(manifest: Manifest): string {
  const document = new Document(manifest, { aliasDuplicateObjects: false, version: '1.1' });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && (risky.test(node.value) || node.value.search(hidden) >= 0)) node.type = 'QUOTE_DOUBLE';
    },
  });
  const text = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity });
  return text.replace(hidden, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('##[', '#\\x23[');
}
