/** A line of the user's text that may hold a gate. */
export interface GateLine {
  readonly text: string;
  /** Counts from 1. */
  readonly number: number;
  /** The column of `text`'s first character, from 1. */
  readonly column: number;
}

/** `- accuracy >= 0.9`, or the gate in YAML's quotes: `- '"f1 score" >= 0.9'`. */
const listItem = /^(\s*-\s+)(.*)$/s;

/** What a YAML file may begin with. */
const documentStart = '---';

/**
 * The lines of a text: one gate a line, or a YAML list of the same strings, which starts with `- `. Lines that hold no
 * gate are kept, so that what is reported has the user's line numbers.
 */
export function splitGateLines(text: string): readonly GateLine[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => {
    if (line.trimEnd() === documentStart) return { text: '', number: index + 1, column: 1 };
    const item = listItem.exec(line);
    if (item === null) return { text: line, number: index + 1, column: 1 };
    return { ...unquote(item[2] ?? ''), number: index + 1, column: columnAfter(item[1] ?? '', item[2] ?? '') };
  });
}

/** A YAML scalar in single quotes, or in double quotes around the whole item, with at most a comment after it. */
const singleQuoted = /^'((?:[^']|'')*)'\s*(?:\s#.*)?$/s;
const doubleQuoted = /^"((?:[^"\\]|\\["\\])*)"\s*(?:\s#.*)?$/s;

function unquote(item: string): { readonly text: string } {
  const single = singleQuoted.exec(item);
  if (single !== null) return { text: (single[1] ?? '').replaceAll("''", "'") };
  const double = doubleQuoted.exec(item);
  if (double !== null) return { text: (double[1] ?? '').replace(/\\(["\\])/g, '$1') };
  return { text: item };
}

const columnAfter = (lead: string, item: string): number =>
  lead.length + 1 + (singleQuoted.test(item) || doubleQuoted.test(item) ? 1 : 0);
