import type { Environment } from '../../environment.js';

/** `owner/name` of the repository that this runs for; undefined where the runner's variable holds none. */
export const findRepository = ({ GITHUB_REPOSITORY: repository = '' }: Environment): string | undefined =>
  /^[\w.-]+\/[\w.-]+$/.test(repository) ? repository : undefined;
