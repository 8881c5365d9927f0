import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from '../../../src/mlflow/mlflow.js';
import { trainFinish } from '../../../src/steps/train-finish.js';
import { trainStart } from '../../../src/steps/train-start.js';
import { trainStop } from '../../../src/steps/train-stop.js';
import { startFaultProxy } from '../../proxies/fault-proxy.js';
import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';
import { everyServer, servers, withMlflow } from './servers.js';
import { endStep } from './step-run.js';

const start = (uri: string, given: Readonly<Record<string, string>>) => endStep(trainStart, { 'tracking-uri': uri, ...given }, { pipeline: { commit: 'abc123' } });
const finish = (uri: string, given: Readonly<Record<string, string>>) => endStep(trainFinish, { 'tracking-uri': uri, ...given });
const stop = (uri: string, given: Readonly<Record<string, string>>) => endStep(trainStop, { 'tracking-uri': uri, ...given });
const readRun = (uri: string, id: string | undefined): Promise<Run> => withMlflow(uri, ({ runs }) => runs.get(id ?? ''));

describe.each(everyServer)('train-start, train-finish and train-stop on $version', ({ uri }) => {
  it('make a run that another container continues, once a start, and end it by its exit code', async () => {
    const given = { experiment: uniqueName('parts'), 'start-id': 'pod/1', tags: 'team=wine' };
    const started = await start(uri(), given);
    expect(started).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', 'tracking-uri': uri(), 'experiment-id': expect.stringMatching(/^\d+$/) } });
    const id = started.outputs['run-id'] ?? '';
    const again = await start(uri(), given);
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', 'run-id': id, 'artifact-uri': started.outputs['artifact-uri'] });

    await callMlflow(uri(), 'POST', 'runs/log-metric', { run_id: id, key: 'accuracy', value: 0.93, timestamp: 1 });
    const finished = await finish(uri(), { 'run-id': id, 'exit-code': '0' });
    expect(finished).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', 'run-id': id, metrics: '{"accuracy":0.93}' } });
    const run = await readRun(uri(), id);
    expect(run.status).toBe('FINISHED');
    expect(Object.fromEntries(run.tags)).toMatchObject({ team: 'wine', 'mlflow.source.git.commit': 'abc123' });

    const next = await start(uri(), given);
    expect(next.outputs.outcome).toBe('done');
    expect(next.outputs['run-id']).not.toBe(id);
    await finish(uri(), { 'run-id': next.outputs['run-id'] ?? '', 'exit-code': '0' });
  });

  it('end the runs of a start and of its nodes that nobody ended, once, and no other', async () => {
    const experiment = uniqueName('left');
    const node = await start(uri(), { experiment, 'start-id': 'left:node:0a' });
    const [left, other] = [await start(uri(), { experiment, 'start-id': 'left' }), await start(uri(), { experiment, 'start-id': 'left-over' })];
    const id = left.outputs['run-id'] ?? '';
    expect(await stop(uri(), { experiment, 'start-id': 'left' })).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', 'run-id': id } });
    for (const ended of [id, node.outputs['run-id']]) expect((await readRun(uri(), ended)).status).toBe('KILLED');
    expect((await readRun(uri(), other.outputs['run-id'])).status).toBe('RUNNING');
    expect(await stop(uri(), { experiment, 'start-id': 'left' })).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged', 'run-id': '' } });
    await stop(uri(), { experiment, 'start-id': 'left-over' });
  });

  it('make no experiment to look for a run in', async () => {
    const experiment = uniqueName('never');
    expect(await stop(uri(), { experiment, 'start-id': 'x' })).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged', 'run-id': '' } });
    expect(await withMlflow(uri(), ({ runs }) => runs.findExperiment(experiment))).toBeUndefined();
  });
});

describe('train-finish', () => {
  const uri = servers[0].uri;

  it.each([
    ['1', 'FAILED'],
    ['-1', 'FAILED'],
    ['143', 'KILLED'],
  ])('ends the run of a command that ended with %s as %s, gives the metrics, and is red', async (code, status) => {
    const { outputs } = await start(uri(), { experiment: uniqueName('parts') });
    const file = join(makeTemporaryFolder(), 'exitCode');
    writeFileSync(file, `${code}\n`);
    for (let time = 0; time < 2; time += 1) {
      const finished = await finish(uri(), { 'run-id': outputs['run-id'] ?? '', 'exit-code-file': file });
      expect(finished).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', metrics: '{}', reason: expect.stringContaining(`exit code ${code}`) } });
      expect((await readRun(uri(), outputs['run-id'])).status).toBe(status);
    }
  });

  it('finds its run by the start where nobody could hand it the id, the last one of several, and says where there is none', async () => {
    const experiment = uniqueName('by-start');
    const given = { experiment, 'start-id': 'pod/1' };
    await finish(uri(), { 'run-id': (await start(uri(), given)).outputs['run-id'] ?? '', 'exit-code': '1' });
    const last = (await start(uri(), given)).outputs['run-id'] ?? '';
    const killed = await finish(uri(), { ...given, 'exit-code': '137' });
    expect(killed).toMatchObject({ exitCode: 1, outputs: { 'run-id': last, reason: expect.stringContaining('more memory') } });
    expect((await readRun(uri(), last)).status).toBe('FAILED');
    const never = await finish(uri(), { ...given, 'start-id': 'pod/2', 'exit-code': '-1' });
    expect([never.exitCode, never.ending.error?.code]).toEqual([2, 'E_RUN_NOT_FOUND']);
    expect(never.outputs.reason).toContain('training has not begun');
    expect((await finish(uri(), { experiment, 'exit-code': '0' })).ending.error?.code).toBe('E_INPUT');
  });

  const page = { kind: 'answer', status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>default backend - 404</h1>' } as const;

  it('waits while the ingress answers in the place of an MLflow that restarts', async () => {
    const proxy = await startFaultProxy(uri());
    try {
      const { outputs } = await start(uri(), { experiment: uniqueName('away') });
      proxy.inject('runs/get', page, { ...page, status: 200 });
      expect(await finish(proxy.uri, { 'run-id': outputs['run-id'] ?? '', 'exit-code': '0' })).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } });
      expect((await readRun(uri(), outputs['run-id'])).status).toBe('FINISHED');
    } finally {
      await proxy.close();
    }
  });

  it.each([
    ['runs/get', 'E_MLFLOW_UNREACHABLE', { kind: 'answer', status: 503 }],
    ['runs/get', 'E_NOT_MLFLOW', page],
    ['runs/update', 'E_MLFLOW_UNREACHABLE', { kind: 'answer', status: 503 }],
  ] as const)('tells how training ended where MLflow stays away at %s (%s)', async (endpoint, code, fault) => {
    const proxy = await startFaultProxy(uri());
    try {
      const { outputs } = await start(uri(), { experiment: uniqueName('away') });
      proxy.inject(endpoint, ...Array.from({ length: 100 }, () => fault));
      const { ending } = await finish(proxy.uri, { 'run-id': outputs['run-id'] ?? '', 'exit-code': '7', timeout: '2s' });
      expect([ending.error?.code, ending.outputs.get('reason')]).toEqual([code, expect.stringContaining('had ended with exit code 7; its run is left as it is')]);
    } finally {
      await proxy.close();
    }
  });

  it.each([
    ['no exit code', {}],
    ['two', { 'exit-code': '0', 'exit-code-file': '/dev/null' }],
    ['a file that is not there', { 'exit-code-file': '/no/such/file' }],
    ['an empty file', { 'exit-code-file': '/dev/null' }],
    ['a file that holds something else', { 'exit-code-file': '/etc/hostname' }],
  ])('refuses %s, before it asks MLflow', async (_, given) => {
    const { exitCode, ending } = await finish('http://127.0.0.1:9', { 'run-id': 'r', ...given });
    expect([exitCode, ending.error?.code]).toEqual([2, 'E_INPUT']);
  });
});

it.each([start, stop])('an id that could end the filter that it stands in is refused', async (step) => {
  const { exitCode, outputs } = await step('http://127.0.0.1:9', { experiment: 'e', 'start-id': "x' or '1'='1" });
  expect([exitCode, outputs.reason]).toEqual([2, expect.stringContaining('start-id')]);
});
