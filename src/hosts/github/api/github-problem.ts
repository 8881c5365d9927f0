import type { GithubAnswer } from './github-api.js';

/** Why GitHub was not told, as one sentence for a reader who may mend it. Never makes a step red. */
export class GithubProblem extends Error {
  override readonly name = 'GithubProblem';
}

interface Wanted {
  /** What was not done: `write the comment`. */
  readonly what: string;
  readonly permission: 'pull-requests' | 'deployments';
  /** What a 404 is about. */
  readonly place: string;
}

/** The problem that an answer is. */
export function problemOf({ status, message, isRateLimited }: Extract<GithubAnswer, { ok: false }>, { what, permission, place }: Wanted): GithubProblem {
  const said = message === '' ? String(status) : `${status}: ${message.replace(/\.$/, '')}`;
  if (status === 0) return new GithubProblem(`GitHub cannot be reached to ${what}: ${message}.`);
  if (isRateLimited) return new GithubProblem(`GitHub limits this token's requests (${said}).`);
  if (status === 401) return new GithubProblem(`GitHub does not accept the token (${said}). Give github-token: \${{ github.token }}.`);
  if (status === 403) {
    return new GithubProblem(
      `the token may not ${what} (${said}). For a pull request from a fork it is read-only; for any other, give the job "permissions: ${permission}: write".`,
    );
  }
  if (status === 404) return new GithubProblem(`GitHub knows no such ${place}, or the token may not see it (${said}).`);
  return new GithubProblem(`GitHub did not ${what} (${said}).`);
}

/** What was thrown on the way, as one sentence. */
export function describeProblem(thrown: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'the step was told to stop.';
  if (thrown instanceof GithubProblem) return thrown.message;
  return `${thrown instanceof Error ? thrown.message : String(thrown)}.`;
}
