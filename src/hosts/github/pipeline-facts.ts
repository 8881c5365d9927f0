import type { Environment } from '../../environment.js';
import type { PipelineFacts } from '../../step.js';

/** Who runs this, from the variables that the runner sets. */
export function readPipelineFacts(env: Environment): PipelineFacts {
  const { GITHUB_SHA: commit, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  // Whoever started this run, which on a rerun is not who started the first one.
  const actor = env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR;
  return {
    ...(commit ? { commit } : {}),
    ...(server && repository && run ? { link: `${server}/${repository}/actions/runs/${run}` } : {}),
    ...(actor ? { actor } : {}),
  };
}
