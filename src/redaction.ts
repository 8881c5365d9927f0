/** Shorter values would blank out ordinary words without hiding anything. */
const shortestSecret = 3;

/** Replaces every known secret in a text by `***`. */
export class Redaction {
  readonly #secrets = new Set<string>();

  /** Adds a secret, and each line of a secret that has several. */
  add(secret: string): void {
    for (const part of [secret, ...secret.split(/\r?\n/)]) {
      if (part.trim().length >= shortestSecret) this.#secrets.add(part);
    }
  }

  readonly redact = (text: string): string => {
    let result = text;
    for (const secret of this.#secrets) result = result.replaceAll(secret, '***');
    return result;
  };
}
