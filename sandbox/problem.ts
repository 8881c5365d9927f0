/** Something that the person at the keyboard can act on: shown without a stack trace. */
export class SandboxProblem extends Error {
  override readonly name = 'SandboxProblem';
}

/** What to print for anything thrown: a stack trace only for what nobody foresaw. */
export function describeThrown(thrown: unknown): string {
  if (thrown instanceof SandboxProblem) return thrown.message;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
