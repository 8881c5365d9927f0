import type { Environment } from '../../../environment.js';
import { numberAt, objectsAt, textAt } from '../../../json.js';
import type { AnnouncedDeployment, DeploymentEnding } from '../../../step.js';
import { quoteForeign } from '../../../untrusted-text.js';
import { connectGithub, githubRetryPolicy, type GithubAnswer, type GithubApi } from '../api/github-api.js';
import { describeProblem, GithubProblem, problemOf } from '../api/github-problem.js';
import { findRepository } from '../repository.js';

/** All that one announcement may take, in milliseconds; after the step was told to stop, hosts kill soon. */
const deadlineMs = 30_000;
const hastyMs = 4_000;
/** GitHub refuses longer ones. */
const maxDescriptionCharacters = 140;

export interface AnnouncingHost {
  readonly env: Environment;
  readonly signal: AbortSignal;
  /** The page of this run. */
  readonly link: string | undefined;
  readonly warn: (message: string) => void;
}

type State = 'in_progress' | 'success' | 'failure' | 'error';

/**
 * Makes a deployment of this run's commit on GitHub that is in progress, and resolves with what tells how it ended. Never throws: what
 * cannot be done is a warning. (https://docs.github.com/rest/deployments)
 */
export async function announceDeployment(about: AnnouncedDeployment, host: AnnouncingHost, policy = githubRetryPolicy): Promise<(ending: DeploymentEnding) => Promise<void>> {
  const { env, signal, link, warn } = host;
  const repository = findRepository(env);
  const deployments = `repos/${repository ?? ''}/deployments`;
  const attempt = async <T>(act: (api: GithubApi) => Promise<T>): Promise<T | undefined> => {
    const deadline = AbortSignal.timeout(signal.aborted ? hastyMs : deadlineMs);
    try {
      if (repository === undefined || !env.GITHUB_SHA) throw new GithubProblem('this does not run for a commit of a repository on GitHub.');
      if (about.token === undefined) throw new GithubProblem('no token is given. Give github-token: ${{ github.token }}, and the job "permissions: deployments: write".');
      const api = connectGithub(env, about.token, deadline, policy);
      return await act(api).finally(() => api.close());
    } catch (thrown) {
      warn(`The deployment is not told to GitHub: ${deadline.aborted ? 'it took too long.' : describeProblem(thrown, new AbortController().signal)}`);
      return undefined;
    }
  };
  const tell = async (api: GithubApi, id: number, state: State, description: string, url?: string): Promise<void> => {
    const body = { state, description: quoteForeign(description, maxDescriptionCharacters - 1), ...(link === undefined ? {} : { log_url: link }), ...(url === undefined ? {} : { environment_url: url }) };
    expectDone(await api.send({ method: 'POST', path: `${deployments}/${id}/statuses`, body }), 'say how the deployment stands');
  };
  const id = await attempt(async (api) => {
    const made = await create(api, deployments, about, env.GITHUB_SHA ?? '');
    await tell(api, made, 'in_progress', about.description);
    return made;
  });
  return async ({ state, description, url }) => {
    if (id !== undefined) await attempt((api) => tell(api, id, state, description, url));
  };
}

/** Makes the deployment once: one whose answer was lost is found by its payload. */
async function create(api: GithubApi, deployments: string, { environment, description, payload }: AnnouncedDeployment, ref: string): Promise<number> {
  const key = crypto.randomUUID();
  const body = {
    ref, environment, description: quoteForeign(description, maxDescriptionCharacters - 1), payload: { ...payload, key },
    // What is deployed is a model: its gates have decided, and nothing is merged for it.
    auto_merge: false, required_contexts: [],
  };
  const answer = await api.send({ method: 'POST', path: deployments, body, isIdempotent: false });
  if (!answer.ok && (answer.status === 0 || answer.status >= 500)) {
    const listed = await api.send({ method: 'GET', path: `${deployments}?${new URLSearchParams({ sha: ref, environment, per_page: '10' }).toString()}` });
    const found = listed.ok ? objectsAt({ list: listed.body }, 'list').find((each) => textAt(each, 'payload', 'key') === key) : undefined;
    const id = numberAt(found, 'id');
    if (id !== undefined) return id;
  }
  const id = numberAt(expectDone(answer, 'make the deployment'), 'id');
  if (id === undefined) throw new GithubProblem('GitHub answered the new deployment with something that is none.');
  return id;
}

function expectDone(answer: GithubAnswer, what: string): unknown {
  if (answer.ok) return answer.body;
  throw problemOf(answer, { what, permission: 'deployments', place: 'repository or commit' });
}
