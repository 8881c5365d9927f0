/** An entry of a text of pairs, or what is wrong with it. */
export type PairEntry = { readonly key: string; readonly value: string } | { readonly problem: string };

/**
 * The entries of a text of pairs. On one line, commas separate them. On several lines, each line is one, and a comma in it
 * belongs to the value; a line that could as well be several pairs is a problem. A value or a whole entry in quotes holds anything; in
 * double quotes \" and \\ are a quote and a backslash.
 */
export function readPairText(text: string): readonly PairEntry[] {
  const lines = text.split(/\r?\n/).map((each) => each.trim()).filter(Boolean);
  const [first = ''] = lines;
  if (lines.length <= 1) return splitUnquoted(first).map((each) => each.trim()).filter(Boolean).map(readEntry);
  // A list of one entry a line, in which commas stand at the ends, is one of before.
  const hasCommaEnds = lines.slice(0, -1).every((line) => line.endsWith(','));
  return lines.map((line) => (hasCommaEnds ? line.replace(/\s*,$/, '') : line)).map((line) => findDoubt(line) ?? readEntry(line));
}

/** Says why a line may be several pairs: all of its parts look like one. */
function findDoubt(line: string): PairEntry | undefined {
  const [first = '', ...others] = splitUnquoted(line).map((each) => each.trim());
  if (others.length === 0 || !/^["']?[\p{L}\p{N}_./:-]+\s*=(?:"|'|[^=]*$)/u.test(first) || !others.every((part) => part === '' || /^["']?[\p{L}\p{N}_./:-]+\s*=/u.test(part))) return undefined;
  const [, key = '', value = ''] = /^"?([^=]*)=(.*)$/.exec(line) ?? [];
  return { problem: `the line "${line.slice(0, 200)}" can be one pair or several. Put each pair on a line of its own or, if it is one, its value in quotes, as in ${key.trim().slice(0, 100)}="${value.replace(/["\\]/g, '').trim().slice(0, 100)}"` };
}

/** Splits at the commas that stand outside quotes; a quote counts only at the beginning of an entry or of its value. */
function splitUnquoted(line: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < line.length; ) {
    const quoted = /^\s*$|^[^=]*=\s*$/.test(part) ? matchQuoted(line.slice(at)) : undefined;
    if (quoted !== undefined) {
      part += quoted;
      at += quoted.length;
    } else if (line[at] === ',') {
      parts.push(part);
      part = '';
      at += 1;
    } else {
      part += line[at] ?? '';
      at += 1;
    }
  }
  return [...parts, part];
}

const matchQuoted = (text: string): string | undefined => /^(?:"(?:[^"\\]|\\.)*"|'[^']*')(?=\s*(?:,|$))/s.exec(text)?.[0];

function readEntry(entry: string): PairEntry {
  const plain = unquote(entry);
  const equals = plain.indexOf('=');
  if (equals < 1) return { problem: `expected key=value, got "${entry.slice(0, 200)}". A value that holds a comma is put in quotes, as in key="a, b", or the pairs one a line` };
  return { key: plain.slice(0, equals).trim(), value: unquote(plain.slice(equals + 1).trim()) };
}

function unquote(text: string): string {
  if (matchQuoted(text)?.length !== text.length || text === '') return text;
  const inner = text.slice(1, -1);
  return text.startsWith('"') ? inner.replace(/\\(["\\])/g, '$1') : inner;
}
