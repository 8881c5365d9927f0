/** Shorter values would blank out ordinary words without hiding anything. */
const shortestSecret = 3;

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
    for (const secret of this.#secrets) result = result.replaceAll(secret, '***');
    return result;
  };
}
