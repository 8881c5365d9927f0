import { describe, expect, it } from '@jest/globals';
import { findDeployYaml, findModel, maxDeployYamlBytes } from '../../../src/mlflow/model-location.js';
import type { Mlflow, ModelVersion } from '../../../src/mlflow/mlflow.js';
import { callMlflow, putArtifact, uniqueName } from '../../setup/seeded-model.js';
import { logModelInRun, logModelOfRun, seedRun, type SeededRun } from './seeded-run.js';
import { everyServer, servers, withMlflow } from './servers.js';

const withCode = (code: string, text = ''): unknown => expect.objectContaining({ code, message: expect.stringContaining(text) });

async function registerRun(mlflow: Mlflow, run: SeededRun, path: string): Promise<ModelVersion> {
  const model = uniqueName('located');
  const location = await findModel(mlflow, await mlflow.runs.get(run.runId), path);
  await mlflow.registry.ensureModel(model);
  return mlflow.registry.createVersion({ model, runId: run.runId, ...location });
}

describe.each(everyServer)('a model in its run’s folder, on $version', ({ uri }) => {
  it('is found at its artifact path, with slashes or without', () =>
    withMlflow(uri(), async (mlflow) => {
      const run = await seedRun(uri());
      await logModelInRun(uri(), run, 'models/wine');
      const found = await findModel(mlflow, await mlflow.runs.get(run.runId), '/models/wine/');
      expect(found).toEqual({ source: `${run.artifactUri}/models/wine` });
    }));

  it('is not found elsewhere, and the run says what it has', () =>
    withMlflow(uri(), async (mlflow) => {
      const run = await seedRun(uri());
      const find = async (): Promise<unknown> => findModel(mlflow, await mlflow.runs.get(run.runId), 'model');
      await expect(find()).rejects.toEqual(withCode('E_RUN_WITHOUT_MODEL', 'and no artifacts'));
      await putArtifact(uri(), run.artifactUri, 'model/notes.txt', 'no model');
      await expect(find()).rejects.toEqual(withCode('E_RUN_WITHOUT_MODEL', 'only model/'));
      await callMlflow(uri(), 'POST', 'runs/set-tag', { run_id: run.runId, key: 'mlflow.log-model.history', value: '[{"artifact_path":"other"}]' });
      await expect(find()).rejects.toEqual(withCode('E_RUN_WITHOUT_MODEL', 'It has models at "other"'));
    }));

  it('has its deploy.yaml in its folder before the run’s root', () =>
    withMlflow(uri(), async (mlflow) => {
      const run = await seedRun(uri());
      await logModelInRun(uri(), run, 'model');
      const version = await registerRun(mlflow, run, 'model');
      expect(await findDeployYaml(mlflow, version)).toBeUndefined();
      await putArtifact(uri(), run.artifactUri, 'deploy.yaml', 'at: root');
      expect(await findDeployYaml(mlflow, version)).toEqual({ text: 'at: root', place: `deploy.yaml of run ${run.runId}` });
      await putArtifact(uri(), run.artifactUri, 'model/deploy.yaml', 'at: folder');
      expect(await findDeployYaml(mlflow, version)).toEqual({ text: 'at: folder', place: `deploy.yaml in the folder of version 1 of "${version.model}"` });
    }));

  it('is not asked for a deploy.yaml that is too large', () =>
    withMlflow(uri(), async (mlflow) => {
      const run = await seedRun(uri());
      await logModelInRun(uri(), run, 'model');
      const version = await registerRun(mlflow, run, 'model');
      await putArtifact(uri(), run.artifactUri, 'model/deploy.yaml', Buffer.alloc(maxDeployYamlBytes, '#'));
      expect((await findDeployYaml(mlflow, version))?.text.length).toBe(maxDeployYamlBytes);
      await putArtifact(uri(), run.artifactUri, 'model/deploy.yaml', Buffer.alloc(100 * 1024 * 1024, '#'));
      await expect(findDeployYaml(mlflow, version)).rejects.toEqual(withCode('E_DEPLOY_YAML_TOO_LARGE', '104857600 bytes'));
    }));
});

describe('a logged model, on 3.17.2', () => {
  const { uri } = servers[0];

  it('is found by its name, the one of the greatest step', () =>
    withMlflow(uri(), async (mlflow) => {
      const run = await seedRun(uri());
      const late = await logModelOfRun(uri(), run, 'model', 20);
      await logModelOfRun(uri(), run, 'model', 10);
      await logModelOfRun(uri(), run, 'other', 30);
      const found = await findModel(mlflow, await mlflow.runs.get(run.runId), 'model');
      expect(found).toEqual({ source: `models:/${late.modelId}`, modelId: late.modelId });
      await expect(findModel(mlflow, await mlflow.runs.get(run.runId), 'wine')).rejects.toEqual(withCode('E_RUN_WITHOUT_MODEL', '"model", "other"'));
    }));

  it('is refused while it is not logged completely', () =>
    withMlflow(uri(), async (mlflow) => {
      const run = await seedRun(uri());
      await logModelOfRun(uri(), run, 'model', 0, 'LOGGED_MODEL_UPLOAD_FAILED');
      await expect(findModel(mlflow, await mlflow.runs.get(run.runId), 'model')).rejects.toEqual(withCode('E_RUN_WITHOUT_MODEL', 'LOGGED_MODEL_UPLOAD_FAILED'));
    }));

  it('has its deploy.yaml in its folder, beside the model in the run, or at the root', () =>
    withMlflow(uri(), async (mlflow) => {
      const run = await seedRun(uri());
      const logged = await logModelOfRun(uri(), run, 'model');
      const version = await registerRun(mlflow, run, 'model');
      expect(version).toMatchObject({ source: `models:/${logged.modelId}`, modelId: logged.modelId, runId: run.runId });
      expect(await findDeployYaml(mlflow, version)).toBeUndefined();
      await putArtifact(uri(), run.artifactUri, 'deploy.yaml', 'at: root');
      expect((await findDeployYaml(mlflow, version))?.text).toBe('at: root');
      await putArtifact(uri(), run.artifactUri, 'model/deploy.yaml', 'at: run');
      expect(await findDeployYaml(mlflow, version)).toEqual({ text: 'at: run', place: `model/deploy.yaml of run ${run.runId}` });
      await putArtifact(uri(), logged.artifactUri, 'deploy.yaml', 'at: folder');
      expect((await findDeployYaml(mlflow, version))?.text).toBe('at: folder');
    }));
});
