const maxLength = 500;

/** Text of a server, fit to stand in one line of a message: no control characters, at most 500 characters. */
export function quoteForeign(text: string): string {
  const line = text.slice(0, 4 * maxLength).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return line.length > maxLength ? `${line.slice(0, maxLength)}…` : line;
}
