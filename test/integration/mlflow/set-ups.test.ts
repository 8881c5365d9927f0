import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MlflowSetUp, MlflowVersion } from '../../../sandbox/mlflow/command.js';
import { connectMlflow } from '../../../src/mlflow/client.js';
import { findDeployYaml } from '../../../src/mlflow/model-location.js';
import { promote } from '../../../src/steps/promote.js';
import { register } from '../../../src/steps/register.js';
import { render } from '../../../src/steps/render.js';
import { train } from '../../../src/steps/train.js';
import { silentLog } from '../../../src/step.js';
import { startForwardProxy } from '../../proxies/forward-proxy.js';
import { startOwnMlflow, type OwnMlflow } from '../../setup/own-mlflow.js';
import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { trackingInputs } from '../../unit/mlflow/tracking-inputs.js';
import { seedRun } from './seeded-run.js';
import { withMlflow } from './servers.js';
import { endStep } from './step-run.js';

const script = fileURLToPath(new URL('log-function.py', import.meta.url));

const modelFiles: Readonly<Record<string, string>> = {
  MLmodel: 'flavors:\n  python_function:\n    loader_module: none\n',
  'conda.yaml': 'name: env\ndependencies: [python=3.11, pip, { pip: [mlflow] }]\n',
  'deploy.yaml': '{"apiVersion":"machinelearning.seldon.io/v1","kind":"SeldonDeployment","metadata":{"name":"spelt"},"spec":{"predictors":[{"name":"p","graph":{"name":"model","implementation":"MLFLOW_SERVER","modelUri":""}}]}}',
};

const setUps: readonly (readonly [string, MlflowVersion, MlflowSetUp])[] = [
  ['3.17.2 without the artifact proxy, on files, for named hosts', '3.17.2', { artifacts: 'direct', store: 'files', allowedHosts: 'ml.invalid,127.0.0.1:*' }],
  ['2.22.5 without the artifact proxy, on files', '2.22.5', { artifacts: 'direct', store: 'files' }],
  ['2.9.2 without the artifact proxy, on files', '2.9.2', { artifacts: 'direct', store: 'files' }],
  ['1.30.1 without the artifact proxy', '1.30.1', { artifacts: 'direct' }],
];

describe.each(setUps)('%s', (_name, version, setUp) => {
  let server: OwnMlflow;
  beforeAll(async () => void (server = await startOwnMlflow(version, setUp)));
  afterAll(() => server.stop());

  it('has the model of its own client registered once, and its files read, wherever they lie', async () => {
    const model = uniqueName('wine');
    const given = { 'tracking-uri': server.uri, experiment: uniqueName('train') };
    const trained = await endStep(train, given, { program: { kind: 'program', argv: [server.python, '-W', 'ignore', script] } });
    expect([trained.outputs.outcome, trained.outputs['artifact-uri']]).toEqual(['done', expect.stringMatching(/^(file:\/\/)?\//)]);
    const runId = trained.outputs['run-id'] ?? '';
    const registered = await endStep(register, { 'tracking-uri': server.uri, model, 'run-id': runId });
    expect(registered.outputs).toMatchObject({ outcome: 'done', version: '1', created: 'true' });
    expect((await endStep(register, { 'tracking-uri': server.uri, model, 'run-id': runId })).outputs).toMatchObject({ outcome: 'unchanged', version: '1' });
    await withMlflow(server.uri, async (mlflow) => {
      const made = await mlflow.registry.version(model, '1');
      expect([made.status, made.runId]).toEqual(['READY', runId]);
      expect((await findDeployYaml(mlflow, made))?.text).toBe('kind: SeldonDeployment\n');
      expect(await mlflow.artifacts.readOfVersion(made, 'MLmodel', 10_000)).toContain('python_function');
      expect(await mlflow.artifacts.readOfVersion(made, 'nothing.txt', 10)).toBeUndefined();
      expect(await mlflow.registry.downloadUri(model, '1')).toContain(server.artifactFolder);
      await mlflow.registry.transition(model, '1', 'Production', true);
      expect((await mlflow.registry.holder(model, { kind: 'stage', stage: 'Production' }))?.version).toBe('1');
      if (version === '1.30.1') return;
      await mlflow.registry.setAlias(model, 'champion', '1');
      expect((await mlflow.registry.holder(model, { kind: 'alias', alias: 'champion' }))?.version).toBe('1');
    });
  });

  it(version === '1.30.1' ? 'says that it cannot keep a report with the run, and promotes all the same' : 'keeps a report with the run, by the server’s own hand', async () => {
    const model = uniqueName('reported');
    const runId = await withMlflow(server.uri, async ({ runs, registry }) => {
      const run = await runs.create({ experimentId: await runs.ensureExperiment(model), tags: new Map(), startTimeMs: Date.now() });
      await runs.end(run.id, 'FINISHED', Date.now());
      await registry.ensureModel(model);
      await registry.createVersion({ model, source: `${run.artifactUri}/model`, runId: run.id });
      return run.id;
    });
    const given = { 'tracking-uri': server.uri, model, version: '1', to: 'Production', 'no-gates': 'true', 'report-artifact': 'true' };
    const { exitCode, outputs, printed } = await endStep(promote, given);
    expect([exitCode, outputs.outcome]).toEqual([0, 'done']);
    const kept = await withMlflow(server.uri, ({ artifacts }) => artifacts.readOfRun(runId, `mlflow-steps/promotion-${outputs['promotion-id']}.json`, 10_000));
    expect(kept).toBe(version === '1.30.1' ? undefined : outputs.report);
    if (version === '1.30.1') expect(printed.join('\n')).toContain('not behind its artifact proxy');
  });

  it('does not take for missing what a client logged to a disk of its own', async () => {
    const run = await seedRun(server.uri);
    const to = version === '1.30.1' ? 'Production' : '@champion';
    await callMlflow(server.uri, 'POST', 'runs/set-tag', { run_id: run.runId, key: 'mlflow.log-model.history', value: '[{"artifact_path":"model"}]' });
    await callMlflow(server.uri, 'POST', 'runs/log-batch', { run_id: run.runId, metrics: [{ key: 'rmse', value: 0.5, timestamp: Date.now(), step: 0 }] });
    const given = { 'tracking-uri': server.uri, model: uniqueName('unseen') };
    const registered = await endStep(register, { ...given, 'run-id': run.runId });
    expect(registered.outputs).toMatchObject({ outcome: 'done', version: '1', source: expect.stringMatching(/\/artifacts\/model$/) });
    expect(registered.printed.join('\n')).toContain('may lie on the machine that logged it, or be deleted');
    const others = await endStep(register, { ...given, 'run-id': run.runId, 'artifact-path': 'other' });
    expect(others.outputs).toMatchObject({ 'error-code': 'E_RUN_WITHOUT_MODEL', reason: expect.stringContaining('It has models at "model"') });
    for (const more of [{}, { 'default-template': 'true' }] as Readonly<Record<string, string>>[]) {
      const rendered = await endStep(render, { ...given, version: '1', 'model-uri-map': '/=s3://bucket/', ...more });
      expect(rendered.outputs).toMatchObject({ outcome: 'invalid', 'error-code': 'E_ARTIFACT_STORE', reason: expect.stringContaining('a folder of its own machine') });
    }
    const decide = (gates: string) => endStep(promote, { ...given, version: '1', to, gates, 'decide-only': 'true' });
    expect((await decide('rmse < 1')).outputs).toMatchObject({ verdict: 'passed' });
    for (const gates of ['artifact deploy.yaml', 'flavor python_function']) expect((await decide(gates)).outputs).toMatchObject({ outcome: 'inconclusive' });
  });

  it('has one place for all spellings of a folder', async () => {
    const run = await seedRun(server.uri);
    const folder = fileURLToPath(new URL(run.artifactUri, 'file:///'));
    mkdirSync(`${folder}/my model`, { recursive: true });
    for (const name of ['MLmodel', 'conda.yaml', 'deploy.yaml']) writeFileSync(`${folder}/my model/${name}`, modelFiles[name] ?? '');
    for (const start of ['', 'file:', 'file://', 'file://localhost', 'FILE:']) {
      const given = { 'tracking-uri': server.uri, model: uniqueName('spelt') };
      const path = start === '' ? 'my model' : 'my%20model';
      await callMlflow(server.uri, 'POST', 'registered-models/create', { name: given.model });
      const made = await callMlflow(server.uri, 'POST', 'model-versions/create', { name: given.model, source: `${start}${folder}/${path}`, run_id: run.runId }).catch(String);
      // What the server itself does not take, nobody can have registered.
      if (typeof made === 'string') {
        expect(made).toMatch(/: 400 /);
        continue;
      }
      for (const from of [folder, `file://${folder}`, `file:${folder}/`]) {
        const rendered = await endStep(render, { ...given, version: '1', 'model-uri-map': `${from}=s3://bucket/run` });
        expect(rendered.outputs).toMatchObject({ outcome: 'done', 'model-uri': 's3://bucket/run/my model' });
      }
      expect((await endStep(register, { ...given, 'run-id': run.runId, 'artifact-path': 'my model' })).outputs).toMatchObject({ outcome: 'unchanged', version: '1' });
    }
  });

  if (setUp.allowedHosts !== undefined) {
    it.each([
      ['ml.invalid', 'E_RUN_NOT_FOUND', 'has no run'],
      ['foreign.invalid', 'E_MLFLOW_HOST_REFUSED', '--allowed-hosts naming foreign.invalid'],
    ])('answers by the name %s with %s', async (host, code, text) => {
      const proxy = await startForwardProxy(server.uri);
      const mlflow = connectMlflow(trackingInputs(`http://${host}`), { HTTP_PROXY: proxy.uri }, new AbortController().signal, silentLog);
      await expect(mlflow.runs.get('x')).rejects.toEqual(expect.objectContaining({ code, message: expect.stringContaining(text) }));
      mlflow.close();
      await proxy.close();
    });
  }
});
