import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { SimulatedGithub } from '../../simulations/github.js';

let github: SimulatedGithub;
let api: string;

beforeEach(async () => {
  github = new SimulatedGithub();
  github.addToken('writer', 'ada');
  github.addToken('reader', 'eve', 'read');
  api = await github.start();
});
afterEach(() => github.stop());

const comments = '/repos/owner/repository/issues/7/comments';
const send = (path: string, method = 'GET', body?: unknown, token = 'writer'): Promise<Response> =>
  fetch(`${api}${path}`, { method, headers: { authorization: `Bearer ${token}` }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });

test('keeps what is created, updated and deleted', async () => {
  const created = await send(comments, 'POST', { body: 'first' });
  const { id } = (await created.json()) as { id: number };
  expect(created.status).toBe(201);
  expect(await (await send(comments)).json()).toMatchObject([{ id, body: 'first', user: { login: 'ada', type: 'User' } }]);
  expect((await send(`/repos/owner/repository/issues/comments/${id}`, 'PATCH', { body: 'second' })).status).toBe(200);
  expect(github.comments).toEqual([{ id, author: 'ada', body: 'second' }]);
  expect((await send(`/repos/owner/repository/issues/comments/${id}`, 'DELETE')).status).toBe(204);
  expect((await send(`/repos/owner/repository/issues/comments/${id}`, 'PATCH', { body: 'third' })).status).toBe(404);
  expect(github.comments).toEqual([]);
});

test('lists pages that name their neighbours', async () => {
  for (let count = 0; count < 5; count += 1) github.addComment('bob', String(count));
  const page = await send(`${comments}?per_page=2&page=2`);
  expect((await page.json())).toMatchObject([{ body: '2' }, { body: '3' }]);
  expect(page.headers.get('link')).toMatch(/page=1>; rel="prev", .*page=3>; rel="next", .*page=3>; rel="last"/);
  expect((await send(`${comments}?per_page=2&page=3`)).headers.get('link')).not.toContain('rel="next"');
});

test('refuses unknown tokens, readers who write, and a body that is too long', async () => {
  expect((await send(comments, 'GET', undefined, 'unknown')).status).toBe(401);
  expect((await send(comments, 'GET', undefined, 'reader')).status).toBe(200);
  expect((await send(comments, 'POST', { body: 'x' }, 'reader')).status).toBe(403);
  expect((await send(comments, 'POST', { body: 'x'.repeat(65_537) })).status).toBe(422);
  expect((await send('/repos/owner/other/issues/7/comments')).status).toBe(404);
  expect(github.comments).toEqual([]);
});

test('says whose token it is', async () => {
  const answer = await fetch(api.replace('/v3', '/graphql'), { method: 'POST', body: '{"query":"query { viewer { login } }"}', headers: { authorization: 'Bearer reader' } });
  expect(await answer.json()).toEqual({ data: { viewer: { login: 'eve' } } });
});

test('fails as told, once each, before or after it did what was asked', async () => {
  github.failNext({ on: 'POST comments', status: 503 }, { on: 'POST comments', status: 0, afterwards: true }, { on: 'GET comments', status: 429, headers: { 'retry-after': '3' } });
  expect((await send(comments, 'POST', { body: 'lost' })).status).toBe(503);
  await expect(send(comments, 'POST', { body: 'kept' })).rejects.toThrow('fetch failed');
  expect((await send(comments)).headers.get('retry-after')).toBe('3');
  expect((await send(comments)).status).toBe(200);
  expect(github.comments.map(({ body }) => body)).toEqual(['kept']);
});

test('keeps deployments of a commit with their statuses', async () => {
  const ref = 'a'.repeat(40);
  const deployments = '/repos/owner/repository/deployments';
  const made = await send(deployments, 'POST', { ref, environment: 'models/wine', required_contexts: [], payload: { key: 'k' } });
  const { id } = (await made.json()) as { id: number };
  expect(made.status).toBe(201);
  expect(await (await send(`${deployments}?sha=${ref}&environment=models%2Fwine`)).json()).toMatchObject([{ id, payload: { key: 'k' } }]);
  expect(await (await send(`${deployments}?environment=other`)).json()).toEqual([]);
  expect((await send(`${deployments}/${id}/statuses`, 'POST', { state: 'in_progress' })).status).toBe(201);
  expect((await send(`${deployments}/${id}/statuses`, 'POST', { state: 'perfect' })).status).toBe(422);
  expect((await send(`${deployments}/${id}/statuses`, 'POST', { state: 'success', description: 'x'.repeat(141) })).status).toBe(422);
  expect((await send(`${deployments}/999/statuses`, 'POST', { state: 'success' })).status).toBe(404);
  expect((await send(deployments, 'POST', { ref: 'nowhere', required_contexts: [] })).status).toBe(422);
  expect((await send(deployments, 'POST', { ref })).status).toBe(409);
  expect((await send(deployments, 'POST', { ref, required_contexts: [] }, 'reader')).status).toBe(403);
  expect(github.deployments).toMatchObject([{ id, statuses: [{ state: 'in_progress' }] }]);
});
