import { neutralize } from '../../../untrusted-text.js';

/** Shows nothing, and keeps GitHub from taking what stands on both sides of it for one word. */
const zeroWidthSpace = '\u200b';

/**
 * GitHub looks for these in the text after Markdown and entities were read, so that only another character between helps:
 * mentions and addresses (`@`), issues (`#1`, `GH-1`), links (`://`, `www.`), emoji (`:name:`).
 */
const references = /[@#:](?=\S)|\bGH-(?=\d)|www(?=\.)/gi;

/** A word that GitHub would link where a commit has it for its name. A number's decimals are none. */
const commitNames = '(?<![\\w.])[0-9a-f]{7,40}(?!\\w)';

/** What means something to Markdown; a full stop only after a number that begins the text, which would make it a list. */
const markup = '[&<>"\'`\\\\*_{}\\[\\]()#+=!|~:$^@-]|(?<=^\\d{1,9})\\.(?!\\d)';

const special = new RegExp(`${commitNames}|${markup}`, 'gi');

/**
 * Text of any origin as one line of Markdown that shows just this text: entities are never markup. Breaks of lines become
 * `<br>`; a commit's name stands in `<code>` and `$` in `<span>`, where GitHub looks for neither commits nor formulas.
 */
export function escapeMarkdown(text: string, lineBreak: '<br>' | ' ' = '<br>'): string {
  const lines = neutralize(text).split(/\s*[\n\u2028\u2029]\s*/).map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return lines.map(escapeLine).join(lineBreak);
}

const escapeLine = (line: string): string =>
  line
    .replace(references, (found) => `${found}${zeroWidthSpace}`)
    .replace(special, (found) => {
      if (found.length > 1) return `<code>${found}</code>`;
      return found === '$' ? '<span>&#36;</span>' : `&#${found.charCodeAt(0)};`;
    });
