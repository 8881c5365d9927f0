import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Environment } from '../../../environment.js';
import type { Comment, Ending } from '../../host.js';
import { connectGithub, githubRetryPolicy } from '../api/github-api.js';
import { describeProblem, GithubProblem } from '../api/github-problem.js';
import { findRepository } from '../repository.js';
import { renderComment } from './comment-markdown.js';
import { keepComment } from './own-comments.js';
import { findPullRequest } from './pull-request.js';

/** All that commenting may take, in milliseconds: the step's own work is done by then. */
const deadlineMs = 60_000;

export interface CommentingHost {
  readonly env: Environment;
  readonly signal: AbortSignal;
  /** The page of this run. */
  readonly link: string | undefined;
  readonly say: (message: string) => void;
}

/** Keeps the comments of an ending up to date on the run's pull request. Never throws: what cannot be done comes back, a line each. */
export async function postComments(ending: Ending, host: CommentingHost, policy = githubRetryPolicy): Promise<readonly string[]> {
  const remarks: string[] = [];
  for (const comment of ending.comments) {
    try {
      await postComment(ending, comment, host, policy);
    } catch (thrown) {
      remarks.push(`No comment on the pull request: ${describeProblem(thrown, host.signal)}`);
    }
  }
  return [...new Set(remarks)];
}

async function postComment(ending: Ending, { key, blocks, token }: Comment, { env, signal, link, say }: CommentingHost, policy: typeof githubRetryPolicy): Promise<void> {
  const repository = findRepository(env);
  const pullRequest = findPullRequest(env);
  if (signal.aborted) throw new GithubProblem('the step was told to stop.');
  if (pullRequest === undefined || repository === undefined) throw new GithubProblem('this run is not about one.');
  if (token === undefined) throw new GithubProblem('no token is given. Give github-token: ${{ github.token }}, and the job "permissions: pull-requests: write".');
  const path = describePath(env);
  const marker = computeMarker([...key, ...path]);
  const { step, result } = ending;
  const body = renderComment({
    marker,
    ending: { title: `${step.name}: ${result.outcome}.`, reason: result.reason },
    blocks,
    footer: renderFooter(link, env),
  });
  const deadline = AbortSignal.timeout(deadlineMs);
  const ended = AbortSignal.any([signal, deadline]);
  const api = connectGithub(env, token, ended, policy);
  try {
    const { change, url } = await keepComment(api, { repository, pullRequest, marker }, body, ended, policy.firstDelayMs);
    say(`Comment on pull request #${pullRequest} ${change}${url === '' ? '' : `: ${url}`}`);
  } catch (thrown) {
    if (deadline.aborted) throw new GithubProblem(`GitHub took more than ${deadlineMs / 1000} s.`);
    throw thrown;
  } finally {
    api.close();
  }
}

/**
 * A first line that shows nothing. It holds a hash, so that no name can be chosen that looks like another's marker, or that
 * ends the HTML comment early.
 */
export const computeMarker = (key: readonly string[]): string =>
  `<!-- mlflow-steps comment ${createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32)} -->`;

/** The workflow's file, and the folder that it runs in where that is not the repository's root: both are the same in every run. */
function describePath(env: Environment): readonly [workflow: string, folder: string] {
  const workflow = (env.GITHUB_WORKFLOW_REF ?? '').replace(/@.*$/, '').replace(`${env.GITHUB_REPOSITORY}/`, '');
  return [workflow, env.GITHUB_WORKSPACE ? relative(env.GITHUB_WORKSPACE, process.cwd()) : ''];
}

function renderFooter(link: string | undefined, env: Environment): string {
  if (link === undefined || !URL.canParse(link)) return '';
  const run = /^\d+$/.test(env.GITHUB_RUN_NUMBER ?? '') ? `Run ${env.GITHUB_RUN_NUMBER}` : 'The run';
  return `[${run}](<${new URL(link).href}>) has the log and the job summary.`;
}
