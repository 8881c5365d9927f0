import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../setup/run-cli.js';
import { seedModel } from '../setup/seeded-model.js';
import { requireVariable } from '../setup/variables.js';
import { SimulatedGithub } from '../simulations/github.js';
import { findObeyedCommands } from './support/obeyed-commands.js';
import { runAction, type ActionEnding } from './support/runner.js';

const trackingUri = requireVariable('MLFLOW_STEPS_TEST_URI_3_17');
const github = new SimulatedGithub('owner/repository', 7);
const token = 'ghs_token-of-the-workflow';
const readOnlyToken = 'ghs_token-of-a-fork';

let env: Record<string, string>;
let folder: string;
let model: string;

beforeAll(async () => {
  github.addToken(token, 'github-actions[bot]');
  github.addToken(readOnlyToken, 'github-actions[bot]', 'read');
  github.addComment('mallory', 'Looks @good <b>to</b> me');
  folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-pull-request-'));
  writeFileSync(join(folder, 'event.json'), JSON.stringify({ pull_request: { number: 7 } }));
  env = { GITHUB_API_URL: await github.start(), GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_REF: 'refs/pull/7/merge', GITHUB_RUN_NUMBER: '3' };
  ({ model } = await seedModel(trackingUri, { metrics: { accuracy: 0.97 } }));
});
afterAll(async () => {
  await github.stop();
  rmSync(folder, { recursive: true });
});

const promote = (inputs: Readonly<Record<string, string>>): Promise<ActionEnding> =>
  runAction('promote', { model, version: '1', to: '@champion', gates: 'accuracy >= 0.9', 'tracking-uri': trackingUri, comment: 'true', 'github-token': token, ...inputs }, { env });

const ours = (): readonly string[] => github.comments.filter(({ author }) => author === 'github-actions[bot]').map(({ body }) => body);

test('a pull request gets one comment a target, which later runs update', async () => {
  const refused = await promote({ gates: 'accuracy >= 0.99' });
  expect(refused).toMatchObject({ exitCode: 3, outputs: { outcome: 'refused' } });
  expect(ours()).toEqual([expect.stringMatching(/\n\n\*\*promote&#58; refused\.\*\* .*was not promoted[^]*\| accuracy &#62;&#61; 0\.99 \| 0\.97 \|[^]*\[Run 3\]\(<https:\/\/github\.example\/owner\/repository\/actions\/runs\/42>\)/)]);

  const done = await promote({});
  expect(done).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } });
  expect(done.log).toMatch(/Comment on pull request #7 updated: https:\/\/github\.example\//);
  expect(ours()).toEqual([expect.stringContaining('**promote&#58; done.**')]);

  expect(await promote({ to: 'Staging' })).toMatchObject({ exitCode: 0 });
  expect(ours()).toHaveLength(2);
  for (const body of ours()) expect(body).not.toMatch(/@\w/);
  expect(github.comments[0]?.body).toBe('Looks @good <b>to</b> me');
});

test('an error after an earlier comment is told there too', async () => {
  const before = ours().length;
  const missing = await promote({ version: '99' });
  expect(missing).toMatchObject({ exitCode: 2, outputs: { outcome: 'invalid' } });
  expect(ours()).toHaveLength(before);
  expect(ours()[0]).toContain('**promote&#58; invalid.**');
});

test.each([
  ['passes', { to: 'Production' }, 0],
  ['refuses', { to: 'Production', gates: 'accuracy >= 0.99' }, 3],
])('the read-only token of a fork changes nothing about a run that %s, and the summary says so', async (_, inputs, exitCode) => {
  const before = github.comments.length;
  const ending = await promote({ ...inputs, 'github-token': readOnlyToken });
  expect(ending.exitCode).toBe(exitCode);
  expect(ending.summary).toMatch(/<p>No comment on the pull request: the token may not write the comment \(403: Resource not accessible by integration\)\. For a pull request from a fork it is read-only[^<]*<\/p>$/m);
  expect(ending.summary).toContain('<table>');
  expect(findObeyedCommands(ending.log).filter(({ name }) => name !== 'add-mask' && name !== 'error')).toEqual([]);
  expect(github.comments).toHaveLength(before);
});

test('no token comes out, and neither a missing one nor a missing pull request makes a run red', async () => {
  const endings = [await promote({}), await promote({ 'github-token': '' }), await runAction('promote', { model, version: '1', to: '@champion', gates: 'accuracy >= 0.9', 'tracking-uri': trackingUri, comment: 'true', 'github-token': token }, { env: { GITHUB_REF: 'refs/heads/main' } })];
  expect(endings.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  expect(endings[1]?.summary).toContain('no token is given');
  expect(endings[2]?.summary).toContain('this run is not about one');
  for (const { log, summary, outputs } of endings) expect(`${log.replace(/^::add-mask::.*$/gm, '')}${summary}${JSON.stringify(outputs)}${ours().join('')}`).not.toContain(token);
});

test('the command line comments inside of GitHub, and says that there is nothing to comment on elsewhere', async () => {
  const args = ['promote', '--model', model, '--version', '1', '--to', '@challenger', '--gates', 'accuracy >= 0.9', '--tracking-uri', trackingUri, '--comment'];
  const elsewhere = await runCli(args);
  expect(elsewhere.exitCode).toBe(0);
  expect(elsewhere.stderr).toContain('There is nothing to comment on (--comment): this does not run on GitHub.');
  const before = ours().length;
  const inside = await runCli(args, { ...env, GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'owner/repository', GITHUB_TOKEN: token });
  expect(inside).toMatchObject({ exitCode: 0 });
  expect(ours()).toHaveLength(before + 1);
});
