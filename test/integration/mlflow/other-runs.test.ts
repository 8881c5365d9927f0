import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { register } from '../../../src/steps/register.js';
import { train } from '../../../src/steps/train.js';
import { trainFinish } from '../../../src/steps/train-finish.js';
import { trainStart } from '../../../src/steps/train-start.js';
import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { everyServer, pythons, servers, withMlflow } from './servers.js';
import { endStep } from './step-run.js';

const script = fileURLToPath(new URL('other-runs.py', import.meta.url));

describe.each(everyServer)('training that logs elsewhere, on $version', ({ uri, version }) => {
  const runScript = (way: string, ...more: readonly string[]) =>
    endStep(train, { 'tracking-uri': uri(), experiment: uniqueName('elsewhere') }, { program: { kind: 'program', argv: [pythons[version](), '-W', 'ignore', script, way, ...more] } });
  const read = (id: string | undefined) => withMlflow(uri(), ({ runs }) => runs.get(id ?? ''));

  it.each([
    ['own_run', /run \w{32} \("own"\) with metrics rmse and a model: http/],
    ['other_experiment', /run \w{32} .*with metrics rmse: http/],
    ['bare_client', /Meanwhile there came, in the same experiment, run \w{32}/],
  ])('is no success over an empty run: %s', async (way, told) => {
    const { exitCode, outputs, ending } = await runScript(way, uniqueName('other'));
    expect([exitCode, outputs.outcome, ending.error?.code]).toEqual([1, 'failed', 'E_TRAINED_ELSEWHERE']);
    expect(outputs.reason).toMatch(told);
    expect(outputs.reason).toContain('MLFLOW_RUN_ID');
    expect(outputs.reason).not.toContain(`register as ${outputs['run-id']}`);
    expect((await read(outputs['run-id'])).status).toBe('FAILED');
  });

  it('is told where the model is in a second run', async () => {
    const { exitCode, printed } = await runScript('several');
    expect(exitCode).toBe(0);
    expect(printed.join('\n')).toMatch(/logged models there instead of in run \w{32}: \w{32} \("second"\) with metrics rmse and a model/);
  });

  it('is a success where the children of its run hold all, the best of which is registered, once', async () => {
    const { exitCode, outputs, printed } = await runScript('sweep');
    expect(exitCode).toBe(0);
    expect(printed.join('\n')).toContain(`register --run-id ${outputs['run-id']} --best 'rmse min'`);
    const given = { 'tracking-uri': uri(), model: uniqueName('best'), 'run-id': outputs['run-id'] ?? '', best: 'rmse min' };
    const registered = await endStep(register, given);
    expect(registered).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', version: '1' } });
    expect((await read(registered.outputs['run-id'])).name).toBe('best');
    expect(registered.printed.join('\n')).toMatch(/Best of 4 child runs by rmse min: \w{32} \("best"\) with 0\.25\. Left out: 1 not FINISHED, 1 without rmse, 1 with NaN/);
    expect((await endStep(register, given)).outputs).toMatchObject({ outcome: 'unchanged', version: '1', 'run-id': registered.outputs['run-id'] });
    const worst = await endStep(register, { ...given, best: 'rmse max' });
    expect((await read(worst.outputs['run-id'])).name).toBe('bad');

    const without = await endStep(register, { ...given, best: '' });
    expect([without.exitCode, without.ending.error?.code]).toEqual([2, 'E_RUN_WITHOUT_MODEL']);
    expect(without.outputs.reason).toContain('Give best');
    const unknown = await endStep(register, { ...given, best: 'accuracy max' });
    expect([unknown.exitCode, unknown.ending.error?.code]).toEqual([2, 'E_BEST_NOT_FOUND']);
    expect(unknown.outputs.reason).toMatch(/Of its 7 child runs: 1 not FINISHED, 6 without accuracy\. They have rmse, loss\./);
  });

  it.each([
    ['ends_early', 0, undefined, 'FINISHED'],
    ['ends_as_failed', 1, 'E_COMMAND_FAILED', 'FAILED'],
    ['deletes', 2, 'E_RUN_DELETED', 'FINISHED'],
  ])('keeps what the script itself made of its run: %s', async (way, code, error, status) => {
    const { exitCode, outputs, ending } = await runScript(way);
    expect([exitCode, ending.error?.code]).toEqual([code, error]);
    expect((await read(outputs['run-id'])).status).toBe(status);
  });

  it('is a success with a warning where nothing was logged anywhere', async () => {
    const { exitCode, outputs, printed } = await runScript('nothing');
    expect([exitCode, outputs.outcome]).toEqual([0, 'done']);
    expect(printed.join('\n')).toMatch(/Run \w{32} is empty/);
  });
});

describe('training that logs elsewhere in part', () => {
  const [{ uri, version }] = servers;
  const runScript = (way: string) =>
    endStep(train, { 'tracking-uri': uri(), experiment: uniqueName('elsewhere') }, { program: { kind: 'program', argv: [pythons[version](), '-W', 'ignore', script, way] } });

  it.each(['model_before_any_run', 'model_alone'])('is registered with its run also where MLflow 3 has the model without one: %s', async (way) => {
    const { exitCode, outputs, printed } = await runScript(way);
    const said = printed.join('\n');
    expect(exitCode).toBe(0);
    expect(said).toContain('logged a model while no run was active (model)');
    expect(said).not.toContain('has logged nothing');
    const given = { 'tracking-uri': uri(), model: uniqueName('runless'), 'run-id': outputs['run-id'] ?? '' };
    const registered = await endStep(register, given);
    expect(registered).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', version: '1', source: expect.stringMatching(/^models:\/m-\w{32}$/) } });
    expect((await withMlflow(uri(), ({ registry }) => registry.version(given.model, '1'))).runId).toBe(outputs['run-id']);
    expect((await endStep(register, given)).outputs).toMatchObject({ outcome: 'unchanged', version: '1' });
    expect((await endStep(register, { ...given, 'artifact-path': 'other' })).outputs.reason).toContain('It has models at "model"');
  });

  it('is told what came after its run had ended, which no gate sees', async () => {
    const { exitCode, outputs, printed } = await runScript('after_its_run');
    expect(exitCode).toBe(0);
    expect(printed.join('\n')).toMatch(new RegExp(`runs of its own besides run ${outputs['run-id']}, and logged there too: \\w{32} .*with metrics test_rmse.*Gates see what is in run ${outputs['run-id']} alone`));
  });

  it('is a success where the runs nested below its children hold all, and is told whose children those are', async () => {
    const { exitCode, outputs, printed } = await runScript('grandchildren');
    expect([exitCode, outputs.outcome]).toEqual([0, 'done']);
    const [, parent] = /Run (\w{32}) has 2 child runs.*register --run-id \1 --best 'rmse min'/.exec(printed.join('\n')) ?? [];
    expect((await withMlflow(uri(), ({ runs }) => runs.get(parent ?? ''))).name).toBe('forests');
  });

  it('is no success over an empty run where another run holds files alone', async () => {
    const { exitCode, outputs, ending } = await runScript('files_elsewhere');
    expect([exitCode, ending.error?.code]).toEqual([1, 'E_TRAINED_ELSEWHERE']);
    expect(outputs.reason).toMatch(/run \w{32} \("files"\) with files: http/);
  });
});

describe('train-finish', () => {
  const [{ uri }] = servers;

  it('tells it too, and no run of another pipeline is taken for its own', async () => {
    const experiment = uniqueName('elsewhere');
    const start = (id: string) => endStep(trainStart, { 'tracking-uri': uri(), experiment, 'start-id': id });
    const [ours, theirs] = [await start('ours'), await start('theirs')];
    await callMlflow(uri(), 'POST', 'runs/log-metric', { run_id: theirs.outputs['run-id'], key: 'rmse', value: 1, timestamp: 1 });
    const finish = () => endStep(trainFinish, { 'tracking-uri': uri(), 'run-id': ours.outputs['run-id'] ?? '', 'exit-code': '0' });
    expect((await finish()).exitCode).toBe(0);
    const { run } = (await callMlflow(uri(), 'POST', 'runs/create', { experiment_id: ours.outputs['experiment-id'], start_time: Date.now() })) as { run: { info: { run_id: string } } };
    await callMlflow(uri(), 'POST', 'runs/log-metric', { run_id: run.info.run_id, key: 'rmse', value: 1, timestamp: 1 });
    const told = await finish();
    expect([told.exitCode, told.ending.error?.code]).toEqual([1, 'E_TRAINED_ELSEWHERE']);
    expect(told.outputs.reason).toContain(run.info.run_id);
  });
});
