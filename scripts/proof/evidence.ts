/** What was seen of one try, with the time of each: it goes with a wrong end, to explain it. */
export class Evidence {
  readonly #startMs = Date.now();
  readonly #seen: { readonly atMs: number; readonly text: string }[] = [];

  note(text: string, atMs = Date.now()): void {
    this.#seen.push({ atMs, text });
  }

  render(): string {
    const ordered = this.#seen.toSorted((a, b) => a.atMs - b.atMs);
    return ordered.map(({ atMs, text }) => `\n    ${((atMs - this.#startMs) / 1000).toFixed(3).padStart(8)} s  ${text}`).join('');
  }
}
