import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StepError } from '../../../src/errors.js';
import { computeMarker, postComments } from '../../../src/hosts/github/comment/post-comments.js';
import type { Comment, Ending } from '../../../src/hosts/host.js';
import { SimulatedGithub } from '../../simulations/github.js';
import { fixtureStep } from '../core/fixture-step.js';

const policy = { maxRetries: 2, totalMs: 3_000, firstDelayMs: 5, maxDelayMs: 10 };

let github: SimulatedGithub;
let env: Record<string, string>;
let folder: string;

beforeEach(async () => {
  github = new SimulatedGithub();
  github.addToken('workflow', 'github-actions[bot]');
  github.addToken('fork', 'github-actions[bot]', 'read');
  folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-comments-'));
  env = { GITHUB_API_URL: await github.start(), GITHUB_REPOSITORY: 'owner/repository', GITHUB_EVENT_PATH: join(folder, 'event.json') };
  writeFileSync(join(folder, 'event.json'), JSON.stringify({ pull_request: { number: 7 } }));
});
afterEach(async () => {
  await github.stop();
  rmSync(folder, { recursive: true });
});

const endingOf = (reason: string, changes: Partial<Comment> = {}): Ending => ({
  step: fixtureStep, result: { outcome: 'done', reason }, exitCode: 0, outputs: new Map(), summary: [],
  comments: [{ key: ['wine', '@champion'], blocks: [{ kind: 'heading', text: 'Promotion' }], token: 'workflow', ...changes }],
});

const said: string[] = [];
const post = (ending: Ending, changes: Readonly<Record<string, string>> = {}, signal = new AbortController().signal): Promise<readonly string[]> =>
  postComments(ending, { env: { ...env, ...changes }, signal, link: 'https://github.example/owner/repository/actions/runs/42', say: (message) => said.push(message) }, policy);

const bodies = (): readonly string[] => github.comments.map(({ body }) => body);

describe('one comment a key', () => {
  test('is made once and then kept up to date', async () => {
    expect(await post(endingOf('first'))).toEqual([]);
    expect(await post(endingOf('second'))).toEqual([]);
    expect(bodies()).toEqual([expect.stringMatching(/^<!-- mlflow-steps comment [0-9a-f]{32} -->\n\n### Promotion\n\n\*\*fixture&#58; done\.\*\* second\n\n\[The run\]\(<https:.*42>\)/)]);
    expect(said.slice(-2)).toEqual([expect.stringMatching(/^Comment on pull request #7 created: https:/), expect.stringMatching(/updated/)]);
    expect([...github.authorizations]).toEqual(['Bearer workflow']);
  });

  test('is another one for another model, target, workflow or folder', async () => {
    await post(endingOf('a'));
    await post(endingOf('b', { key: ['wine', 'Production'] }));
    await post(endingOf('c', { key: ['wine, @champion'] }));
    await post(endingOf('d'), { GITHUB_WORKFLOW_REF: 'owner/repository/.github/workflows/other.yml@refs/pull/7/merge' });
    await post(endingOf('e'), { GITHUB_WORKSPACE: folder });
    expect(bodies()).toHaveLength(5);
    // The branch that a workflow's file is read from is no part of its path.
    await post(endingOf('f'), { GITHUB_WORKFLOW_REF: 'owner/repository/.github/workflows/other.yml@refs/heads/main' });
    expect(bodies()).toHaveLength(5);
  });

  test('is known only among those of the token, also beyond a page', async () => {
    const marker = computeMarker(['wine', '@champion', '', '']);
    github.addComment('mallory', `${marker}\n\nforged`);
    github.addComment('github-actions[bot]', `quoted: ${marker}`);
    for (let count = 0; count < 150; count += 1) github.addComment('bob', `comment ${count}`);
    const own = github.addComment('github-actions[bot]', `${marker}\n\nold`);
    await post(endingOf('new'));
    expect(github.comments.find(({ id }) => id === own)?.body).toContain('new');
    expect(bodies()[0]).toContain('forged');
    expect(bodies()).toHaveLength(153);
  });

  test('stays one where runs make it at the same time, and where there were several', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((reason) => post(endingOf(reason))));
    await post(endingOf('last'));
    expect(bodies()).toEqual([expect.stringContaining('last')]);
  });

  test('is not made twice where the answer to the first attempt was lost', async () => {
    github.failNext({ on: 'POST comments', status: 0, afterwards: true });
    expect(await post(endingOf('once'))).toEqual([]);
    expect(bodies()).toHaveLength(1);
    github.failNext({ on: 'POST comments', status: 502, afterwards: true });
    expect(await post(endingOf('once', { key: ['other'] }))).toEqual([]);
    expect(bodies()).toHaveLength(2);
  });

  test('is made again where somebody deleted it meanwhile', async () => {
    await post(endingOf('first'));
    github.failNext({ on: 'PATCH comment', status: 404 });
    expect(await post(endingOf('second'))).toEqual([]);
    expect(bodies()).toEqual([expect.stringContaining('second')]);
  });
});

describe('what passes', () => {
  test.each([
    { on: 'GET comments', status: 503 },
    { on: 'GET comments', status: 0 },
    { on: 'PATCH comment', status: 500 },
    { on: 'POST graphql', status: 502 },
    { on: 'PATCH comment', status: 429, headers: { 'retry-after': '0' } },
    { on: 'PATCH comment', status: 403, headers: { 'retry-after': '0' }, message: 'You have exceeded a secondary rate limit.' },
  ])('is tried again: $on $status', async (fault) => {
    await post(endingOf('first'));
    github.failNext(fault);
    expect(await post(endingOf('second'))).toEqual([]);
    expect(bodies()).toEqual([expect.stringContaining('second')]);
  });

  test('is tried again for a new comment too, where the limit says that nothing was done', async () => {
    github.failNext({ on: 'POST comments', status: 429, headers: { 'retry-after': '0' } });
    expect(await post(endingOf('first'))).toEqual([]);
    expect(github.requests.filter((request) => request === 'POST comments')).toHaveLength(2);
    expect(bodies()).toHaveLength(1);
  });
});

describe('no comment, and one line that says why', () => {
  test.each([
    ['the token of a fork', { token: 'fork' }, {}, /403: Resource not accessible by integration.*fork.*pull-requests: write/],
    ['no token', { token: undefined }, {}, /no token is given.*github\.token/],
    ['a wrong token', { token: 'wrong' }, {}, /does not accept the token \(401: Bad credentials\)/],
    ['another repository', {}, { GITHUB_REPOSITORY: 'owner/other' }, /404/],
    ['no repository', {}, { GITHUB_REPOSITORY: '' }, /this run is not about one/],
    ['no pull request', {}, { GITHUB_EVENT_PATH: '/nowhere', GITHUB_REF: 'refs/heads/main' }, /this run is not about one/],
    ['an API address that is none', {}, { GITHUB_API_URL: 'github' }, /GITHUB_API_URL is not an http\(s\) address/],
    ['nobody at the API address', {}, { GITHUB_API_URL: 'http://127.0.0.1:1' }, /cannot be reached to say whose token it is/],
  ])('%s', async (_, comment, variables, why) => {
    const remarks = await post(endingOf('x', comment), variables);
    expect(remarks).toEqual([expect.stringMatching(why)]);
    expect(remarks[0]).toMatch(/^No comment on the pull request: [^\n]*\.$/);
    expect(bodies()).toEqual([]);
  });

  test('a limit that lasts longer than is waited', async () => {
    github.failNext({ on: 'GET comments', status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 600) } });
    expect(await post(endingOf('x'))).toEqual([expect.stringContaining("GitHub limits this token's requests (403")]);
  });

  test('a step that was told to stop', async () => {
    expect(await post(endingOf('x'), {}, AbortSignal.abort(new StepError('E_CANCELLED', 'Cancelled.')))).toEqual([expect.stringContaining('told to stop')]);
    expect(github.requests).toEqual([]);
  });
});

describe('the pull request', () => {
  test.each([
    ['of a comment on it', { issue: { number: 7, pull_request: {} } }, undefined, true],
    ['of the workflow that this one follows', { workflow_run: { pull_requests: [{ number: 7 }] } }, undefined, true],
    ['of the ref', {}, 'refs/pull/7/merge', true],
    ['is not an issue', { issue: { number: 7 } }, undefined, false],
    ['is not one of two', { workflow_run: { pull_requests: [{ number: 7 }, { number: 8 }] } }, undefined, false],
  ])('%s', async (_, event, ref, isFound) => {
    writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
    await post(endingOf('x'), ref === undefined ? {} : { GITHUB_REF: ref });
    expect(bodies()).toHaveLength(isFound ? 1 : 0);
  });
});
