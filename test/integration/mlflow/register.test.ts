import { describe, expect, it } from '@jest/globals';
import { register } from '../../../src/steps/register.js';
import { startFaultProxy } from '../../proxies/fault-proxy.js';
import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { logModelInRun, logModelOfRun, seedRun } from './seeded-run.js';
import { everyServer, servers, withMlflow } from './servers.js';
import { endStep } from './step-run.js';

const given = (uri: string, model: string, runId: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'tracking-uri': uri,
  model,
  'run-id': runId,
  ...more,
});

async function seedRunWithModel(uri: string): Promise<string> {
  const run = await seedRun(uri);
  await logModelInRun(uri, run, 'model');
  return run.runId;
}

describe.each(everyServer)('register on $version', ({ uri }) => {
  it('registers once, and finds its version when it runs again', async () => {
    const model = uniqueName('wine');
    const runId = await seedRunWithModel(uri());
    const first = await endStep(register, given(uri(), model, runId, { tags: 'team=wine,stage=new' }));
    expect(first.outputs).toMatchObject({ outcome: 'done', version: '1', created: 'true', source: expect.stringMatching(/\/model$/) });
    const again = await endStep(register, given(uri(), model, runId, { tags: 'team=red' }));
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', version: '1', created: 'false', source: first.outputs.source });
    const { tags, status } = await withMlflow(uri(), ({ registry }) => registry.version(model, '1'));
    expect([Object.fromEntries(tags), status]).toEqual([{ team: 'red', stage: 'new' }, 'READY']);
  });

  it('registers another run, or another model of the same run, as another version', async () => {
    const model = uniqueName('wine');
    const run = await seedRun(uri());
    await logModelInRun(uri(), run, 'model');
    await logModelInRun(uri(), run, 'other');
    await endStep(register, given(uri(), model, run.runId));
    expect((await endStep(register, given(uri(), model, run.runId, { 'artifact-path': 'other' }))).outputs).toMatchObject({ version: '2', created: 'true' });
    expect((await endStep(register, given(uri(), model, await seedRunWithModel(uri())))).outputs).toMatchObject({ version: '3', created: 'true' });
    expect((await endStep(register, given(uri(), model, run.runId))).outputs).toMatchObject({ version: '1', created: 'false' });
  });

  it('leaves one version when several steps register the same run at once', async () => {
    const model = uniqueName('wine');
    const runId = await seedRunWithModel(uri());
    const endings = await Promise.all(Array.from({ length: 4 }, () => endStep(register, given(uri(), model, runId))));
    const left = await withMlflow(uri(), ({ registry }) => registry.versionsOfRun(model, runId));
    expect(left).toHaveLength(1);
    expect(endings.map(({ exitCode, outputs }) => [exitCode, outputs.version])).toEqual(endings.map(() => [0, left[0]?.version]));
    expect(endings.filter(({ outputs }) => outputs.created === 'true')).toHaveLength(1);
  });

  it('registers once although the answer was lost on the way', async () => {
    const model = uniqueName('wine');
    const runId = await seedRunWithModel(uri());
    const proxy = await startFaultProxy(uri());
    proxy.inject('model-versions/create', { kind: 'lost-answer' });
    const { outputs } = await endStep(register, given(proxy.uri, model, runId));
    await proxy.close();
    expect(outputs).toMatchObject({ outcome: 'done', version: '1', created: 'true' });
    expect(proxy.count('model-versions/create')).toEqual({ asked: 1, passedOn: 1 });
    expect(await withMlflow(uri(), ({ registry }) => registry.versionsOfRun(model, runId))).toHaveLength(1);
  });

  it('refuses unknown and deleted runs, and runs without a model', async () => {
    const model = uniqueName('wine');
    const { runId } = await seedRun(uri());
    const codes: (string | undefined)[] = [];
    codes.push((await endStep(register, given(uri(), model, 'f'.repeat(32)))).ending.error?.code);
    codes.push((await endStep(register, given(uri(), model, runId))).ending.error?.code);
    await callMlflow(uri(), 'POST', 'runs/delete', { run_id: runId });
    codes.push((await endStep(register, given(uri(), model, runId))).ending.error?.code);
    expect(codes).toEqual(['E_RUN_NOT_FOUND', 'E_RUN_WITHOUT_MODEL', 'E_RUN_DELETED']);
    await expect(withMlflow(uri(), ({ registry }) => registry.model(model))).rejects.toEqual(expect.objectContaining({ code: 'E_MODEL_NOT_FOUND' }));
  });
});

describe('register', () => {
  const uri = servers[0].uri;

  it('finds the version that was made from a logged model of MLflow 3', async () => {
    const model = uniqueName('wine');
    const run = await seedRun(uri());
    const { modelId } = await logModelOfRun(uri(), run, 'model');
    const endings = [await endStep(register, given(uri(), model, run.runId)), await endStep(register, given(uri(), model, run.runId))];
    expect(endings.map(({ outputs }) => [outputs.created, outputs.version, outputs.source])).toEqual([
      ['true', '1', `models:/${modelId}`],
      ['false', '1', `models:/${modelId}`],
    ]);
  });
});
