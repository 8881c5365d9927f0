import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectMlflow } from '../../../src/mlflow/client.js';
import type { TrackingInputs } from '../../../src/mlflow/connection.js';
import type { Mlflow } from '../../../src/mlflow/mlflow.js';
import { promote } from '../../../src/steps/promote.js';
import { silentLog } from '../../../src/step.js';
import { fetchOnOwnConnection } from '../../setup/own-connection.js';
import { startOwnMlflow, type OwnMlflow } from '../../setup/own-mlflow.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';
import { requireVariable } from '../../setup/variables.js';
import { trackingInputs } from '../../unit/mlflow/tracking-inputs.js';
import { endStep } from './step-run.js';

const adminPassword = 'the administrator’s password';
const asAdmin = { 'tracking-username': 'admin', 'tracking-password': adminPassword };
const asReader = { 'tracking-username': 'reader', 'tracking-password': 'the reader’s password' };

const execFileAsync = promisify(execFile);

let server: OwnMlflow;
beforeAll(async () => {
  server = await startOwnMlflow('3.17.2', { adminPassword });
  const authorization = `Basic ${Buffer.from(`admin:${adminPassword}`).toString('base64')}`;
  const body = JSON.stringify({ username: 'reader', password: asReader['tracking-password'] });
  const created = await fetchOnOwnConnection(`${server.uri}/api/2.0/mlflow/users/create`, { method: 'POST', body, headers: { authorization, 'content-type': 'application/json' } });
  if (!created.ok) throw new Error(`users/create: ${created.status} ${await created.text()}`);
});
afterAll(() => server.stop());

async function withServer<T>(credentials: Partial<TrackingInputs>, work: (mlflow: Mlflow) => Promise<T>): Promise<T> {
  const mlflow = connectMlflow(trackingInputs(server.uri, credentials), {}, new AbortController().signal, silentLog);
  try {
    return await work(mlflow);
  } finally {
    mlflow.close();
  }
}

/** A run with a version of a model, both the administrator's. */
const seedAsAdmin = (model: string): Promise<string> =>
  withServer(asAdmin, async ({ runs, registry }) => {
    const run = await runs.create({ experimentId: await runs.ensureExperiment('wine'), tags: new Map(), startTimeMs: Date.now() });
    await runs.end(run.id, 'FINISHED', Date.now());
    await registry.ensureModel(model);
    await registry.createVersion({ model, source: `${run.artifactUri}/model`, runId: run.id });
    return run.id;
  });

const withCode = (code: string, text = ''): unknown => expect.objectContaining({ code, message: expect.stringContaining(text) });

describe('3.17.2 with basic-auth', () => {
  it.each<[string, Partial<TrackingInputs>, string]>([
    ['no password', {}, 'MLFLOW_TRACKING_USERNAME'],
    ['a wrong password', { ...asAdmin, 'tracking-password': 'wrong' }, 'The credentials are wrong.'],
    ['an unknown name', { ...asAdmin, 'tracking-username': 'nobody' }, 'The credentials are wrong.'],
    ['a token', { 'tracking-token': 'a-t0ken' }, 'The credentials are wrong.'],
  ])('refuses %s', async (_name, credentials, text) => {
    await expect(withServer(credentials, ({ runs }) => runs.get('x'))).rejects.toEqual(withCode('E_MLFLOW_UNAUTHORIZED', text));
  });

  it('serves who has the right password', async () => {
    const runId = await seedAsAdmin('served');
    const seen = await withServer(asAdmin, async ({ runs, registry, artifacts }) => {
      await registry.setAlias('served', 'champion', '1');
      const holder = await registry.holder('served', { kind: 'alias', alias: 'champion' });
      return [(await runs.get(runId)).status, holder?.version, holder && (await artifacts.readOfVersion(holder, 'deploy.yaml', 100))];
    });
    expect(seen).toEqual(['FINISHED', '1', undefined]);
  });

  it("takes the login of MLflow's own clients from ~/.mlflow/credentials, says so, and prefers what is given", async () => {
    const runId = await seedAsAdmin('by-file');
    const home = makeTemporaryFolder();
    mkdirSync(join(home, '.mlflow'), { recursive: true });
    writeFileSync(join(home, '.mlflow', 'credentials'), `# mine\n[other]\nmlflow_tracking_username = nobody\n[mlflow]\nMLFLOW_TRACKING_USERNAME = admin\nmlflow_tracking_password: ${adminPassword}\n`);
    const given = { 'tracking-uri': server.uri, model: 'by-file', version: '1', to: '@champion', 'no-gates': 'true' };
    const promoted = await endStep(promote, given, { env: { HOME: home } });
    expect([promoted.exitCode, promoted.outputs['outcome']]).toEqual([0, 'done']);
    expect(promoted.printed.join('\n')).toContain(`The login for MLflow is that of ${join(home, '.mlflow', 'credentials')}.`);
    expect(promoted.printed.join('\n')).not.toContain(adminPassword);
    const asGiven = await endStep(promote, { ...given, ...asReader, to: '@other' }, { env: { HOME: home } });
    expect(asGiven.ending.error?.code).toBe('E_MLFLOW_FORBIDDEN');
    // The client that a training command uses has the same login by the same file.
    const python = await execFileAsync(requireVariable('MLFLOW_STEPS_TEST_PYTHON'), ['-c', `import mlflow; print(mlflow.get_run("${runId}").info.status)`], {
      env: { PATH: process.env.PATH, HOME: home, PYTHONUTF8: '1', MLFLOW_DISABLE_TELEMETRY: 'true', MLFLOW_TRACKING_URI: server.uri },
    });
    expect(python.stdout.trim()).toBe('FINISHED');
  });

  it('lets who may only read do that, and says what more is forbidden', async () => {
    const runId = await seedAsAdmin('read-only');
    await withServer(asReader, async ({ runs, registry }) => {
      expect((await runs.get(runId)).status).toBe('FINISHED');
      expect((await registry.version('read-only', '1')).version).toBe('1');
      await expect(runs.setTag(runId, 'a', 'b')).rejects.toEqual(withCode('E_MLFLOW_FORBIDDEN'));
      await expect(registry.setAlias('read-only', 'champion', '1')).rejects.toEqual(withCode('E_MLFLOW_FORBIDDEN'));
      await expect(registry.transition('read-only', '1', 'Production', true)).rejects.toEqual(withCode('E_MLFLOW_FORBIDDEN'));
      await expect(registry.setVersionTag('read-only', '1', 'a', 'b')).rejects.toEqual(withCode('E_MLFLOW_FORBIDDEN'));
      await expect(registry.createVersion({ model: 'read-only', source: 'x', runId })).rejects.toEqual(withCode('E_MLFLOW_FORBIDDEN'));
    });
  });

  it('ends a promotion by who may only read with exit 2, and moves nothing', async () => {
    await seedAsAdmin('not-promoted');
    const given = { 'tracking-uri': server.uri, ...asReader, model: 'not-promoted', version: '1', to: '@champion', 'no-gates': 'true' };
    const { exitCode, ending, printed } = await endStep(promote, given);
    expect([exitCode, ending.error?.code]).toEqual([2, 'E_MLFLOW_FORBIDDEN']);
    expect(printed.join('\n')).not.toContain(asReader['tracking-password']);
    expect(await withServer(asAdmin, ({ registry }) => registry.holder('not-promoted', { kind: 'alias', alias: 'champion' }))).toBeUndefined();
  });
});
