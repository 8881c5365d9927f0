import { readBoundedFile } from '../../../bounded-file.js';
import type { Environment } from '../../../environment.js';
import { isObject, numberAt, objectsAt, parseJson } from '../../../json.js';

const maxEventBytes = 32 * 1024 * 1024;

/**
 * The pull request that this run is about: of the event (a pull request, a comment on one, a workflow that ran for exactly
 * one), or of a ref such as refs/pull/7/merge. Undefined where there is none, as after a push.
 */
export function findPullRequest(env: Environment): number | undefined {
  const event = readEvent(env.GITHUB_EVENT_PATH);
  const started = objectsAt(event, 'workflow_run', 'pull_requests');
  const ofEvent =
    numberAt(event, 'pull_request', 'number') ??
    (isObject(event) && isObject(event.issue) && isObject(event.issue.pull_request) ? numberAt(event.issue, 'number') : undefined) ??
    (started.length === 1 ? numberAt(started[0], 'number') : undefined);
  return ofEvent ?? (Number(/^refs\/pull\/(\d{1,9})\//.exec(env.GITHUB_REF ?? '')?.[1] ?? 0) || undefined);
}

function readEvent(path: string | undefined): unknown {
  if (!path) return undefined;
  try {
    const text = readBoundedFile(path, maxEventBytes);
    return text === undefined ? undefined : parseJson(text);
  } catch {
    return undefined;
  }
}
