import { describe, expect, it } from '@jest/globals';
import { connectMlflow } from '../../../src/mlflow/client.js';
import { silentLog } from '../../../src/step.js';
import { callMlflow, putArtifact, seedModel, uniqueName } from '../../setup/seeded-model.js';
import { trackingInputs } from '../../unit/mlflow/tracking-inputs.js';
import { seedRun } from './seeded-run.js';
import { everyServer, servers, withMlflow } from './servers.js';

const withCode = (code: string, text = ''): unknown => expect.objectContaining({ code, message: expect.stringContaining(text) });
const none = { kind: 'alias', alias: 'nobody' } as const;

describe.each(everyServer)('the MLflow client on $version', ({ uri, hasAliases }) => {
  it('takes a run from its creation to its end', () =>
    withMlflow(uri(), async ({ runs }) => {
      const name = uniqueName('experiment');
      const experimentId = await runs.ensureExperiment(name);
      expect(await runs.ensureExperiment(name)).toBe(experimentId);
      const run = await runs.create({ experimentId, name: 'first', tags: new Map([['owner', 'Änn "x" \'y\'']]), startTimeMs: 1_700_000_000_000 });
      expect(run).toMatchObject({ experimentId, name: 'first', status: 'RUNNING', deleted: false, artifactUri: expect.stringContaining(run.id) });
      expect(run.tags.get('owner')).toBe('Änn "x" \'y\'');
      await runs.setTag(run.id, 'later', '1');
      await runs.end(run.id, 'KILLED', 1_700_000_001_000);
      const ended = await runs.get(run.id);
      expect([ended.status, ended.tags.get('later')]).toEqual(['KILLED', '1']);
    }));

  it('makes one experiment of many that are asked for at once', () =>
    withMlflow(uri(), async ({ runs }) => {
      const name = uniqueName('experiment');
      const ids = await Promise.all(Array.from({ length: 6 }, () => runs.ensureExperiment(name)));
      expect(new Set(ids).size).toBe(1);
    }));

  it('keeps the exact text of metrics', () =>
    withMlflow(uri(), async ({ runs }) => {
      const { runId } = await seedRun(uri());
      const log = (key: string, value: unknown, step: number): Promise<unknown> =>
        callMlflow(uri(), 'POST', 'runs/log-metric', { run_id: runId, key, value, timestamp: 5, step });
      await log('sum', 0.1 + 0.2, 0);
      await log('tiny', 1e-7, 0);
      await log('whole', 1, 0);
      await log('unknown', 'NaN', 0);
      await log('stepped', 0.5, 3);
      await log('stepped', 0.9, 2);
      const { metrics } = await runs.get(runId);
      expect(Object.fromEntries([...metrics].map(([key, metric]) => [key, metric.text]))).toEqual({
        sum: '0.30000000000000004',
        tiny: '1e-07',
        whole: '1.0',
        unknown: 'NaN',
        stepped: '0.5',
      });
      expect(metrics.get('unknown')?.value).toBeNaN();
      expect(metrics.get('stepped')).toMatchObject({ value: 0.5, step: 3, timestampMs: 5 });
    }));

  it('moves stages, and says who holds them', () =>
    withMlflow(uri(), async ({ registry }) => {
      const { model, version, runId } = await seedModel(uri());
      const stage = { kind: 'stage', stage: 'production' } as const;
      expect(await registry.holder(model, stage)).toBeUndefined();
      await registry.transition(model, version, 'Production', true);
      expect(await registry.holder(model, stage)).toMatchObject({ model, version, runId, stage: 'Production', status: 'READY' });
    }));

  if (hasAliases) {
    it('moves aliases, and says who holds them', () =>
      withMlflow(uri(), async ({ registry }) => {
        const { model, version } = await seedModel(uri());
        const alias = { kind: 'alias', alias: 'champion' } as const;
        expect(await registry.holder(model, alias)).toBeUndefined();
        await registry.setAlias(model, 'champion', version);
        expect((await registry.holder(model, alias))?.version).toBe(version);
        expect((await registry.model(model)).aliases).toEqual(new Map([['champion', version]]));
        await registry.deleteAlias(model, 'champion');
        await registry.deleteAlias(model, 'champion');
        expect(await registry.holder(model, alias)).toBeUndefined();
      }));
  } else {
    it('says that there are no aliases, and what there is instead', () =>
      withMlflow(uri(), async ({ registry }) => {
        const { model, version } = await seedModel(uri());
        const lacking = withCode('E_ALIAS_NOT_FOUND', 'has no aliases (they came with 2.3), so there is no @champion. Use a stage.');
        await expect(registry.holder(model, { kind: 'alias', alias: 'champion' })).rejects.toEqual(lacking);
        await expect(registry.setAlias(model, 'champion', version)).rejects.toEqual(lacking);
        await expect(registry.deleteAlias(model, 'champion')).rejects.toEqual(lacking);
        expect((await registry.model(model)).aliases.size).toBe(0);
      }));
  }

  it('sets and deletes tags of a version', () =>
    withMlflow(uri(), async ({ registry }) => {
      const { model, version } = await seedModel(uri());
      await registry.setVersionTag(model, version, 'mlflow-steps.promotion', '{"a":"ä"}');
      expect((await registry.version(model, version)).tags).toEqual(new Map([['mlflow-steps.promotion', '{"a":"ä"}']]));
      await registry.deleteVersionTag(model, version, 'mlflow-steps.promotion');
      await registry.deleteVersionTag(model, version, 'mlflow-steps.promotion');
      expect((await registry.version(model, version)).tags.size).toBe(0);
    }));

  it("tells a model's versions of a run from those of other models with odd names", () =>
    withMlflow(uri(), async ({ registry }) => {
      const { model, runId } = await seedModel(uri());
      const odd = `${model} 'it's' "odd" %`;
      await registry.ensureModel(odd);
      await registry.ensureModel(odd);
      const source = (await registry.version(model, '1')).source;
      const made = await registry.createVersion({ model: odd, source, runId, tags: new Map([['a', 'b']]) });
      expect(await registry.versionsOfRun(odd, runId)).toEqual([made]);
      expect((await registry.versionsOfRun(model, runId)).map((each) => each.version)).toEqual(['1']);
      await registry.deleteVersion(odd, made.version);
      await registry.deleteVersion(odd, made.version);
      expect(await registry.versionsOfRun(odd, runId)).toEqual([]);
    }));

  it('names what there is not', () =>
    withMlflow(uri(), async ({ registry, runs, artifacts }) => {
      const { model, runId } = await seedModel(uri());
      const missing = uniqueName('missing');
      await expect(registry.version(model, '9')).rejects.toEqual(withCode('E_VERSION_NOT_FOUND', 'Its newest is 1'));
      await expect(registry.version(missing, '9')).rejects.toEqual(withCode('E_MODEL_NOT_FOUND', missing));
      await expect(registry.model(missing)).rejects.toEqual(withCode('E_MODEL_NOT_FOUND'));
      await expect(registry.holder(missing, none)).rejects.toEqual(withCode('E_MODEL_NOT_FOUND'));
      await expect(registry.holder(missing, { kind: 'stage', stage: 'Staging' })).rejects.toEqual(withCode('E_MODEL_NOT_FOUND'));
      await expect(registry.holder(model, { kind: 'stage', stage: 'Prod' })).rejects.toEqual(withCode('E_STAGE_UNKNOWN', '"Prod"'));
      await expect(registry.transition(model, '1', 'Prod', true)).rejects.toEqual(withCode('E_STAGE_UNKNOWN'));
      await expect(registry.transition(model, '9', 'Staging', true)).rejects.toEqual(withCode('E_VERSION_NOT_FOUND'));
      if (hasAliases) await expect(registry.setAlias(model, 'a', '9')).rejects.toEqual(withCode('E_VERSION_NOT_FOUND'));
      if (hasAliases) await expect(registry.setAlias(model, 'latest', '1')).rejects.toEqual(withCode('E_MLFLOW_REFUSED', 'reserved'));
      await expect(registry.setVersionTag(model, '9', 'a', 'b')).rejects.toEqual(withCode('E_VERSION_NOT_FOUND'));
      await expect(registry.downloadUri(model, '9')).rejects.toEqual(withCode('E_VERSION_NOT_FOUND'));
      await expect(runs.get('0'.repeat(32))).rejects.toEqual(withCode('E_RUN_NOT_FOUND'));
      expect(await artifacts.listOfRun(runId, 'nothing')).toEqual([]);
      expect(await artifacts.readOfRun(runId, 'nothing/here.txt', 10)).toBeUndefined();
      expect(await artifacts.readOfVersion(await registry.version(model, '1'), 'nothing.txt', 10)).toBeUndefined();
    }));

  it('reads files up to a bound, and lists them with their sizes', () =>
    withMlflow(uri(), async ({ artifacts, registry }) => {
      const { model, runId } = await seedModel(uri(), { artifacts: { 'model/input.json': '{"ä":1}', 'model/deep/er.txt': 'x' } });
      const version = await registry.version(model, '1');
      expect(await artifacts.readOfVersion(version, 'input.json', 8)).toBe('{"ä":1}');
      expect(await artifacts.readOfRun(runId, 'model/deep/er.txt', 8)).toBe('x');
      await expect(artifacts.readOfVersion(version, 'input.json', 7)).rejects.toEqual(withCode('E_ARTIFACT_TOO_LARGE', 'input.json'));
      const listed = await artifacts.listOfVersion(version, '');
      expect(listed?.map((file) => `${file.path} ${file.isDirectory}`).sort()).toEqual(['MLmodel false', 'deep true', 'input.json false']);
      expect(listed?.find((file) => file.path === 'input.json')?.size).toBe(8);
      expect((await artifacts.listOfVersion(version, 'deep'))?.map((file) => file.path)).toEqual(['deep/er.txt']);
    }));

  it('returns a deleted run as deleted, and refuses a deleted experiment', () =>
    withMlflow(uri(), async ({ runs }) => {
      const { runId } = await seedRun(uri());
      await callMlflow(uri(), 'POST', 'runs/delete', { run_id: runId });
      expect((await runs.get(runId)).deleted).toBe(true);
      const name = uniqueName('deleted');
      const experimentId = await runs.ensureExperiment(name);
      await callMlflow(uri(), 'POST', 'experiments/delete', { experiment_id: experimentId });
      await expect(runs.ensureExperiment(name)).rejects.toEqual(withCode('E_EXPERIMENT_NOT_FOUND', 'is deleted'));
    }));

  it('finds no logged models on a run without any', () =>
    withMlflow(uri(), async ({ runs }) => {
      const { runId, experimentId, artifactUri } = await seedRun(uri());
      await putArtifact(uri(), artifactUri, 'a.txt', 'a');
      expect(await runs.loggedModels({ id: runId, experimentId })).toEqual([]);
      expect(await runs.loggedModel('m-00000000000000000000000000000000')).toBeUndefined();
    }));
});

it('says which host name the server refuses', async () => {
  // The proxy variable leads the foreign name to the real server, so that no resolver is asked.
  const env = { HTTP_PROXY: servers[0].uri() };
  const mlflow = connectMlflow(trackingInputs('http://foreign.invalid:5000'), env, new AbortController().signal, silentLog);
  await expect(mlflow.runs.get('x')).rejects.toEqual(withCode('E_MLFLOW_HOST_REFUSED', '--allowed-hosts naming foreign.invalid:5000'));
  mlflow.close();
});
