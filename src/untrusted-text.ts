/** Terminal escape sequences (CSI, OSC, two-character), then control characters, then bidirectional overrides. */
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text that may quote what others wrote, made safe to print: no escape sequence, no control character but newline and tab. */
export function neutralize(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(escapes, '').replace(controls, '\ufffd');
}

/** The same, for a log that a runner may read: no line in which it would see one of its commands. */
export const disarm = (text: string): string => neutralize(text).replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/gm, '$1: ');

/** Cuts a text to a number of characters and says how many are missing. */
export function cut(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters)}… (${text.length - maxCharacters} more characters)`;
}

/** The same without its middle: errors say first what failed, and last why. */
export function cutMiddle(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const head = Math.floor(maxCharacters * 0.4);
  const tail = maxCharacters - head;
  return `${text.slice(0, head)}… (${text.length - maxCharacters} more characters) …${text.slice(-tail)}`;
}

/** Text of others, fit to stand in one line of a message: printable, and at most `maxCharacters` long. */
export function quoteForeign(text: string, maxCharacters = 500): string {
  const line = neutralize(text.slice(0, 4 * maxCharacters)).replace(/[\s\ufffd]+/g, ' ').trim();
  return line.length > maxCharacters ? `${line.slice(0, maxCharacters)}…` : line;
}

/** A text as one word of a command line that a user may copy into a shell; as it stands if that is safe. */
export const quoteForShell = (text: string): string => (/^[\w./:=@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
