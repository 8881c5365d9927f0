/** Why a text cannot be sent as the value of an HTTP header; undefined if it can. The text may be a secret and is not shown. */
export function findHeaderProblem(text: string): string | undefined {
  if (/[\r\n]/.test(text)) return 'it holds a line break, which no HTTP header can carry. Give it as one line: something was pasted or mounted with more than the value';
  if (/[^\t\x20-\x7e\x80-\xff]/.test(text)) return 'it holds a character that no HTTP header can carry, such as a typographic quote or a control character';
  return undefined;
}
