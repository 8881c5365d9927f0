import { findHeaderProblem } from './header-text.js';

/** What is about the connection or the body is not the user's to say. */
const ours = /^(?:connection|content-(?:encoding|length|type)|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/;
/** Shorter ones are words such as `true`, which hiding would take out of everything that is printed. */
const shortestSecret = 8;
/** Headers whose values everybody may see. */
const open: ReadonlySet<string> = new Set(['host', 'accept', 'accept-language', 'origin', 'user-agent']);

export type HeaderLines = { readonly headers: ReadonlyMap<string, string> } | { readonly problem: string };

/** Reads `Name: value`, one a line. A problem names the line by its number alone, since its text may be a secret. */
export function readHeaderLines(text: string): HeaderLines {
  const headers = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [, name = '', value = ''] = /^\s*([^:\s]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    const problem = findProblem(name.toLowerCase(), value, headers);
    if (problem !== undefined) return { problem: `line ${index + 1} ${problem}` };
    headers.set(name.toLowerCase(), value);
  }
  return { headers };
}

function findProblem(name: string, value: string, headers: ReadonlyMap<string, string>): string | undefined {
  if (name === '' || value === '') return 'is not of the form Name: value';
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return 'has a name that no header can have';
  if (ours.test(name)) return `names the header ${name}, which is not to be given`;
  if (headers.has(name)) return `names the header ${name} again`;
  const problem = findHeaderProblem(value);
  return problem === undefined ? undefined : `has a value that cannot be sent: ${problem}`;
}

/** What is secret of such lines by itself: a server may repeat a value without its name, or a token without its scheme. */
export function listHeaderSecrets(text: string): readonly string[] {
  const read = readHeaderLines(text);
  if ('problem' in read) return [];
  const values = [...read.headers].filter(([name]) => !open.has(name)).flatMap(([, value]) => [value, value.replace(/^\w+ /, '')]);
  return [...new Set(values)].filter((value) => value.length >= shortestSecret);
}
