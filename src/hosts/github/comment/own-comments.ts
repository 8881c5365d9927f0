import { numberAt, objectsAt, textAt } from '../../../json.js';
import { pause } from '../../../pause.js';
import type { GithubAnswer, GithubApi } from '../api/github-api.js';
import { GithubProblem, problemOf } from '../api/github-problem.js';

const perPage = 100;
/** Twice what GitHub allows on one pull request. */
const maxPages = 50;
const maxRounds = 3;

export interface CommentPlace {
  /** owner/name */
  readonly repository: string;
  readonly pullRequest: number;
  /** The first line of the comment that is meant. */
  readonly marker: string;
}

interface Comment {
  readonly id: number;
  readonly url: string;
}

export interface KeptComment extends Comment {
  readonly change: 'created' | 'updated';
}

/**
 * Makes the comment of a marker say `body`: updates the one there is, or makes it. The oldest stays where two runs made one at
 * the same time. What may or may not have been created is looked for before it is sent again. Throws GithubProblem.
 */
export async function keepComment(api: GithubApi, place: CommentPlace, body: string, signal: AbortSignal, roundDelayMs = 1_000): Promise<KeptComment> {
  const comments = `repos/${place.repository}/issues`;
  const author = await readAuthor(api);
  for (let round = 1; ; round += 1) {
    const mayTryAgain = round < maxRounds;
    let [kept, ...repeated] = await findOwn(api, place, author);
    if (kept === undefined) {
      const answer = await api.send({ method: 'POST', path: `${comments}/${place.pullRequest}/comments`, body: { body }, isIdempotent: false });
      if (answer.ok) {
        const created = readComment(answer.body);
        if (created === undefined) throw new GithubProblem('GitHub answered the new comment with something that is none.');
        const [oldest = created] = await findOwn(api, place, author);
        if (oldest.id >= created.id) return { ...created, change: 'created' };
        [kept, repeated] = [oldest, [created]];
      } else {
        const mayHaveArrived = !answer.isRateLimited && (answer.status === 0 || answer.status >= 500);
        if (!mayHaveArrived || !mayTryAgain) throw problem(answer, 'write the comment');
        await pause(roundDelayMs, signal);
        continue;
      }
    }
    const updated = await api.send({ method: 'PATCH', path: `${comments}/comments/${kept.id}`, body: { body } });
    // Somebody deleted it after it was found.
    if (!updated.ok && updated.status === 404 && mayTryAgain) continue;
    if (!updated.ok) throw problem(updated, 'update the comment');
    for (const { id } of repeated) await api.send({ method: 'DELETE', path: `${comments}/comments/${id}` });
    return { ...kept, change: 'updated' };
  }
}

/** Whose token this is. A workflow's own token may not ask for /user, but may ask this. */
async function readAuthor(api: GithubApi): Promise<string> {
  const answer = await api.send({ method: 'POST', path: 'graphql', body: { query: 'query { viewer { login } }' } });
  if (!answer.ok) throw problem(answer, 'say whose token it is');
  const login = textAt(answer.body, 'data', 'viewer', 'login');
  if (login === undefined) throw new GithubProblem('GitHub does not say whose token it is, so that no comment can be known for its own.');
  return login;
}

/** Comments of the token's own author that begin with the marker, the oldest first: anybody else can write the marker too. */
async function findOwn(api: GithubApi, { repository, pullRequest, marker }: CommentPlace, author: string): Promise<readonly Comment[]> {
  const own: Comment[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const answer = await api.send({ method: 'GET', path: `repos/${repository}/issues/${pullRequest}/comments?per_page=${perPage}&page=${page}` });
    if (!answer.ok) throw problem(answer, 'list the comments');
    for (const each of objectsAt({ list: answer.body }, 'list')) {
      const comment = readComment(each);
      if (comment !== undefined && isBy(each, author) && textAt(each, 'body')?.startsWith(marker)) own.push(comment);
    }
    if (!answer.hasNext) return own.sort((a, b) => a.id - b.id);
  }
  throw new GithubProblem(`the pull request has more than ${maxPages * perPage} comments.`);
}

/** GraphQL names a bot with or without its `[bot]`, the list of comments always with it. */
function isBy(comment: unknown, author: string): boolean {
  const login = textAt(comment, 'user', 'login');
  return login === author || (textAt(comment, 'user', 'type') === 'Bot' && login === `${author}[bot]`);
}

function readComment(value: unknown): Comment | undefined {
  const id = numberAt(value, 'id');
  return id === undefined ? undefined : { id, url: textAt(value, 'html_url') ?? '' };
}

const problem = (answer: Extract<GithubAnswer, { ok: false }>, what: string): GithubProblem => problemOf(answer, { what, permission: 'pull-requests', place: 'pull request' });
