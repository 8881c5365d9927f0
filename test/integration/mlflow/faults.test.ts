import { afterEach, describe, expect, it } from '@jest/globals';
import { connectMlflow } from '../../../src/mlflow/client.js';
import type { Mlflow } from '../../../src/mlflow/mlflow.js';
import { silentLog } from '../../../src/step.js';
import { startFaultProxy, type Fault, type FaultProxy } from '../../proxies/fault-proxy.js';
import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { trackingInputs } from '../../unit/mlflow/tracking-inputs.js';
import { logModelInRun, seedRun } from './seeded-run.js';
import { everyServer } from './servers.js';

const retryPolicy = { maxRetries: 4, totalMs: 10_000, firstDelayMs: 10, maxDelayMs: 50 };
const withCode = (code: string, text = ''): unknown => expect.objectContaining({ code, message: expect.stringContaining(text) });
const html = '<!doctype html><html><h1>Bad gateway</h1></html>';

/** What another attempt mends. */
const passing: readonly (readonly [string, Fault])[] = [
  ['429', { kind: 'answer', status: 429, headers: { 'retry-after': '0' } }],
  ['500', { kind: 'answer', status: 500, body: '{"error_code":"INTERNAL_ERROR","message":"(sqlite3.OperationalError) database is locked"}' }],
  ['502 in HTML', { kind: 'answer', status: 502, body: html }],
  ['503 after the server acted', { kind: 'replaced-answer', status: 503, body: html }],
  ['a connection reset', { kind: 'reset' }],
  ['no answer', { kind: 'hang' }],
  ['a lost answer', { kind: 'lost-answer' }],
  ['an answer that is withheld', { kind: 'withheld-answer' }],
  ['a cut answer', { kind: 'cut-answer' }],
];

/** After these nobody knows whether the server has acted. */
const doubtful = passing.filter(([name]) => name !== '429');

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function connect(target: string, env: Readonly<Record<string, string>> = { MLFLOW_HTTP_REQUEST_TIMEOUT: '1' }): Promise<{ proxy: FaultProxy; mlflow: Mlflow }> {
  const proxy = await startFaultProxy(target);
  const mlflow = connectMlflow(trackingInputs(proxy.uri), env, new AbortController().signal, silentLog, retryPolicy);
  open.push(proxy, mlflow);
  return { proxy, mlflow };
}

/** How many runs an experiment has, as the server itself says. */
async function countRuns(uri: string, experimentId: string): Promise<number> {
  const { runs = [] } = await callMlflow(uri, 'POST', 'runs/search', { experiment_ids: [experimentId] });
  return Array.isArray(runs) ? runs.length : 0;
}

async function countVersions(uri: string, model: string): Promise<number> {
  const { model_versions: versions = [] } = await callMlflow(uri, 'GET', `model-versions/search?filter=${encodeURIComponent(`name='${model}'`)}`);
  return Array.isArray(versions) ? versions.length : 0;
}

describe.each(everyServer)('with faults on the way to $version', ({ uri }) => {
  it.each(passing)('what may be said twice is said again after %s', async (_name, fault) => {
    const { proxy, mlflow } = await connect(uri());
    const { runId } = await seedRun(uri());
    proxy.inject('runs/set-tag', fault);
    await mlflow.runs.setTag(runId, 'said', 'once');
    expect((await mlflow.runs.get(runId)).tags.get('said')).toBe('once');
    expect(proxy.count('runs/set-tag').asked).toBe(2);
  });

  it.each(doubtful)('a run is not created twice after %s', async (_name, fault) => {
    const { proxy, mlflow } = await connect(uri());
    const { experimentId } = await seedRun(uri());
    proxy.inject('runs/create', fault);
    const made = mlflow.runs.create({ experimentId, tags: new Map(), startTimeMs: 1 });
    await expect(made).rejects.toEqual(withCode('E_MLFLOW_UNREACHABLE'));
    const { asked, passedOn } = proxy.count('runs/create');
    expect([asked, await countRuns(uri(), experimentId)]).toEqual([1, 1 + passedOn]);
  });

  it.each(doubtful)('a version is not created twice after %s', async (_name, fault) => {
    const { proxy, mlflow } = await connect(uri());
    const run = await seedRun(uri());
    await logModelInRun(uri(), run, 'model');
    const model = uniqueName('faulty');
    await mlflow.registry.ensureModel(model);
    proxy.inject('model-versions/create', fault);
    const made = mlflow.registry.createVersion({ model, source: `${run.artifactUri}/model`, runId: run.runId });
    await expect(made).rejects.toEqual(withCode('E_MLFLOW_UNREACHABLE'));
    const { asked, passedOn } = proxy.count('model-versions/create');
    expect([asked, await countVersions(uri(), model)]).toEqual([1, passedOn]);
  });

  it('a run and a version are created once after 429, by which nothing was done', async () => {
    const { proxy, mlflow } = await connect(uri());
    const run = await seedRun(uri());
    await logModelInRun(uri(), run, 'model');
    const model = uniqueName('faulty');
    await mlflow.registry.ensureModel(model);
    for (const endpoint of ['runs/create', 'model-versions/create']) proxy.inject(endpoint, { kind: 'answer', status: 429, headers: { 'retry-after': '0' } });
    await mlflow.runs.create({ experimentId: run.experimentId, tags: new Map(), startTimeMs: 1 });
    await mlflow.registry.createVersion({ model, source: `${run.artifactUri}/model`, runId: run.runId });
    expect([await countRuns(uri(), run.experimentId), await countVersions(uri(), model)]).toEqual([2, 1]);
  });

  it('waits as long as Retry-After says', async () => {
    const { proxy, mlflow } = await connect(uri());
    const { runId } = await seedRun(uri());
    proxy.inject('runs/get', { kind: 'answer', status: 429, headers: { 'retry-after': '1' } });
    const startedMs = performance.now();
    await mlflow.runs.get(runId);
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(990);
  });

  it('HTML in place of an answer is not MLflow, and is not asked again', async () => {
    const { proxy, mlflow } = await connect(uri());
    const { runId } = await seedRun(uri());
    proxy.inject('runs/get', { kind: 'answer', status: 200, headers: { 'content-type': 'text/html' }, body: html });
    await expect(mlflow.runs.get(runId)).rejects.toEqual(withCode('E_NOT_MLFLOW', 'runs/get came back as HTML'));
    expect(proxy.count('runs/get').asked).toBe(1);
  });

  it('a server that stays away is said to be unreachable, and why', async () => {
    const { proxy, mlflow } = await connect(uri(), { MLFLOW_HTTP_REQUEST_TIMEOUT: '1', MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' });
    proxy.inject('runs/get', { kind: 'hang' });
    await expect(mlflow.runs.get('r')).rejects.toEqual(withCode('E_MLFLOW_UNREACHABLE', 'no answer within 1 s'));
  });

  it.each(passing)('a file is read again after %s', async (_name, fault) => {
    const { proxy, mlflow } = await connect(uri());
    const run = await seedRun(uri());
    await logModelInRun(uri(), run, 'model');
    proxy.inject('get-artifact', fault);
    expect(await mlflow.artifacts.readOfRun(run.runId, 'model/MLmodel', 1_000)).toContain('python_function');
    expect(proxy.count('get-artifact').asked).toBe(2);
  });
});
