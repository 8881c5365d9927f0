import type { Expected } from '../scenario.js';

/** The endings that scenarios have in common. `deploy` is told to leave things as they are on red. */
export const done = (...says: readonly RegExp[]): Expected => ({ verdict: 'green', exitCode: 0, outcome: 'done', reason: /serves as SeldonDeployment\//, says });
export const unchanged: Expected = { verdict: 'green', exitCode: 0, outcome: 'unchanged', reason: /was serving already/ };
export const failed = (reason: RegExp, code = 'E_ROLLOUT_FAILED', ...says: readonly RegExp[]): Expected => ({ verdict: 'red', exitCode: 4, outcome: 'failed', code, reason, says });

/** Short, so that what is only likely is red soon. */
export const patienceMs = 5_000;
export const impatient = { patience: '5s' } as const;
