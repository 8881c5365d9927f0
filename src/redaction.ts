/** Shorter values would blank out ordinary words without hiding anything. */
const shortestSecret = 3;
/** Less of one that is cut off in the middle tells nothing. */
const shortestPart = 4;

/** Replaces every known secret in a text by `***`. */
export class Redaction {
  /** The longest first: one may begin like another, and what is left of it would stand there. */
  #secrets: readonly string[] = [];

  /** Adds a secret, and each line of a secret that has several. */
  add(secret: string): void {
    const parts = [secret, ...secret.split(/\r?\n/)].filter((part) => part.trim().length >= shortestSecret);
    this.#secrets = [...new Set([...this.#secrets, ...parts])].sort((a, b) => b.length - a.length);
  }

  readonly redact = (text: string): string => {
    let result = text;
    for (const secret of this.#secrets) result = replaceCut(result.replaceAll(secret, '***'), secret);
    return result;
  };
}

/** Texts of others are cut before they come here, perhaps in the middle of a secret that they repeat. */
function replaceCut(text: string, secret: string): string {
  const head = secret.slice(0, shortestPart);
  if (head.length < shortestPart || !text.includes('…')) return text;
  let result = text;
  for (let at = result.indexOf(head); at >= 0; at = result.indexOf(head, at + 1)) {
    let end = at + head.length;
    while (result[end] === secret[end - at] && end - at < secret.length) end += 1;
    if (result[end] === '…') result = `${result.slice(0, at)}***${result.slice(end)}`;
  }
  return result;
}
