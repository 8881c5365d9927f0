import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { announceDeployment } from '../../../src/hosts/github/deployment/announce-deployment.js';
import type { AnnouncedDeployment } from '../../../src/step.js';
import { SimulatedGithub } from '../../simulations/github.js';

const policy = { maxRetries: 2, totalMs: 3_000, firstDelayMs: 5, maxDelayMs: 10 };
const link = 'https://github.example/owner/repository/actions/runs/42';
const url = 'https://models.example/seldon/models/wine';
const about: AnnouncedDeployment = { environment: 'models/wine', description: 'wine version 2', payload: { model: 'wine', version: '2' }, token: 'workflow' };

let github: SimulatedGithub;
let env: Record<string, string>;
let warnings: string[];

beforeEach(async () => {
  github = new SimulatedGithub();
  github.addToken('workflow', 'github-actions[bot]');
  github.addToken('fork', 'github-actions[bot]', 'read');
  env = { GITHUB_API_URL: await github.start(), GITHUB_REPOSITORY: 'owner/repository', GITHUB_SHA: 'b'.repeat(40) };
  warnings = [];
});
afterEach(() => github.stop());

const announce = (changes: Partial<AnnouncedDeployment> = {}, variables: Readonly<Record<string, string>> = {}, signal = new AbortController().signal) =>
  announceDeployment({ ...about, ...changes }, { env: { ...env, ...variables }, signal, link, warn: (message) => warnings.push(message) }, policy);

test('a deployment is in progress until it has ended', async () => {
  const end = await announce();
  expect(github.deployments).toMatchObject([
    { ref: env['GITHUB_SHA'], environment: 'models/wine', description: 'wine version 2', payload: { model: 'wine', version: '2' }, statuses: [{ state: 'in_progress', log_url: link }] },
  ]);
  await end({ state: 'success', description: 'It serves.', url });
  expect(github.deployments[0]?.statuses.at(-1)).toEqual({ state: 'success', description: 'It serves.', log_url: link, environment_url: url });
  expect(warnings).toEqual([]);
});

test('a failure is told short and printable, also after the step was told to stop', async () => {
  const controller = new AbortController();
  const end = await announce({}, {}, controller.signal);
  controller.abort();
  await end({ state: 'failure', description: `\u001b[31mModuleNotFoundError\n${'x'.repeat(500)}` });
  const [status] = github.deployments[0]?.statuses.slice(-1) ?? [];
  expect(status).toMatchObject({ state: 'failure', description: expect.stringMatching(/^ModuleNotFoundError x+…$/) });
  expect(warnings).toEqual([]);
});

test('one whose answer was lost is not made twice', async () => {
  github.failNext({ on: 'POST deployments', status: 0, afterwards: true });
  await (await announce())({ state: 'success', description: 'It serves.' });
  expect(github.deployments).toHaveLength(1);
  expect(github.deployments[0]?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success']);
  expect(warnings).toEqual([]);
});

describe('what cannot be done is a warning, and no more is asked', () => {
  test.each([
    ['without a token', { token: undefined }, {}, /no token is given.*deployments: write/],
    ['with a token that may only read', { token: 'fork' }, {}, /may not make the deployment \(403: .*"permissions: deployments: write"/],
    ['with a wrong token', { token: 'wrong' }, {}, /does not accept the token/],
    ['outside of a repository', {}, { GITHUB_REPOSITORY: '' }, /does not run for a commit/],
    ['in one that does not exist', {}, { GITHUB_REPOSITORY: 'owner/other' }, /no such repository or commit/],
    ['for a commit that GitHub does not have', {}, { GITHUB_SHA: 'nowhere' }, /did not make the deployment \(422: No ref found/],
    ['where GitHub’s address is none', {}, { GITHUB_API_URL: 'ftp://x' }, /GITHUB_API_URL is not an http/],
  ])('%s', async (_, changes, variables, message) => {
    const end = await announce(changes, variables);
    await end({ state: 'success', description: 'It serves.' });
    expect(warnings).toEqual([expect.stringMatching(message)]);
    expect(github.deployments).toEqual([]);
  });

  test('where GitHub fails', async () => {
    github.failNext(...Array.from({ length: 3 }, () => ({ on: 'POST statuses', status: 503 })));
    await announce();
    expect(warnings).toEqual([expect.stringMatching(/did not say how the deployment stands \(503/)]);
  });
});
