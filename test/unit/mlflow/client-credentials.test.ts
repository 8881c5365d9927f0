import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { completeLogin } from '../../../src/mlflow/client-credentials.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';

function homeWith(text: string | undefined): string {
  const home = makeTemporaryFolder();
  mkdirSync(join(home, '.mlflow'));
  if (text !== undefined) writeFileSync(join(home, '.mlflow', 'credentials'), text);
  return home;
}

const login = (username?: string, password?: string, token?: string) => ({ 'tracking-username': username, 'tracking-password': password, 'tracking-token': token });
const file = '[mlflow]\nmlflow_tracking_username = ann\nmlflow_tracking_password = s3cret=:%%\n';

it.each([
  ['both', file, login(), login('ann', 's3cret=:%')],
  ['what is not given', file, login('bob'), login('bob', 's3cret=:%')],
  ['nothing beside a whole login', file, login('bob', 'b'), login('bob', 'b')],
  ['nothing beside a token', file, login(undefined, undefined, 't'), login(undefined, undefined, 't')],
  ['nothing by half a login', '[mlflow]\nmlflow_tracking_username = ann\n', login(), login()],
  ['nothing by another section', file.replace('[mlflow]', '[DEFAULT-ish]'), login(), login()],
  ['nothing without a file', undefined, login(), login()],
])('gives %s', (_what, text, given, expected) => {
  const home = homeWith(text);
  const { inputs, path } = completeLogin(given, { HOME: home });
  expect(inputs).toEqual(expected);
  expect(path).toBe(inputs === given ? undefined : join(home, '.mlflow', 'credentials'));
});

it('asks nothing of who has no home', () => expect(completeLogin(login(), {})).toEqual({ inputs: login() }));

it.each([['too large', 'x'.repeat(70_000)], ['a folder', undefined]])('refuses a file that is %s, by its name', (_what, text) => {
  const home = homeWith(text);
  if (text === undefined) mkdirSync(join(home, '.mlflow', 'credentials'));
  expect(() => completeLogin(login(), { HOME: home })).toThrow(/\.mlflow\/credentials, which holds the login of MLflow's clients, cannot be read: /);
});
