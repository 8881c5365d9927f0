import { flag, type InputDefinitions } from '../inputs.js';
import { githubToken } from './common-inputs.js';

/** Inputs of every step that tells a pull request what came of it. run.ts gives the token to the host; steps need none. */
export const commentInputs = {
  comment: {
    kind: flag,
    default: 'false',
    description: 'Keep one comment on the pull request up to date with the verdict: one a model, target and workflow. Where that cannot be done, the job summary says why.',
  },
  'github-token': githubToken,
} as const satisfies InputDefinitions;
