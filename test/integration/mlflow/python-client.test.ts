import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { findDeployYaml } from '../../../src/mlflow/model-location.js';
import { register } from '../../../src/steps/register.js';
import { train } from '../../../src/steps/train.js';
import { uniqueName } from '../../setup/seeded-model.js';
import { everyServer, pythons, servers, withMlflow } from './servers.js';
import { endStep } from './step-run.js';

const scriptOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

interface Logged {
  readonly uri: string;
  readonly python: string;
  readonly script: string;
  readonly hasLoggedModels: boolean;
}

/** Lets a program log in the run that train makes, and registers what it logged. */
async function trainAndRegister({ uri, python, script, hasLoggedModels }: Logged): Promise<string> {
  const model = uniqueName('wine');
  const argv = [python, '-W', 'ignore', script] as const;
  const trained = await endStep(train, { 'tracking-uri': uri, experiment: uniqueName('train') }, { program: { kind: 'program', argv } });
  expect([trained.outputs.outcome, trained.outputs.reason]).toEqual(['done', expect.stringContaining('is FINISHED')]);
  expect(JSON.parse(trained.outputs.metrics ?? '')).toEqual({ accuracy: expect.any(Number) });
  const runId = trained.outputs['run-id'] ?? '';
  const run = await withMlflow(uri, ({ runs }) => runs.get(runId));
  expect([run.status, run.loggedModelIds.length]).toEqual(['FINISHED', hasLoggedModels ? 1 : 0]);
  const { outputs } = await endStep(register, { 'tracking-uri': uri, model, 'run-id': runId });
  const source = hasLoggedModels ? `models:/${run.loggedModelIds[0]}` : `${run.artifactUri}/model`;
  expect(outputs).toMatchObject({ outcome: 'done', version: '1', created: 'true', source });
  return model;
}

describe.each(everyServer)("a model of MLflow's own client on $version", ({ uri, version, hasLoggedModels }) => {
  it('is registered as that client would do it, and its files are read', async () => {
    const model = await trainAndRegister({ uri: uri(), python: pythons[version](), script: scriptOf('log-function.py'), hasLoggedModels });
    await withMlflow(uri(), async (mlflow) => {
      const made = await mlflow.registry.version(model, '1');
      expect((await findDeployYaml(mlflow, made))?.text).toBe('kind: SeldonDeployment\n');
      const listed = await mlflow.artifacts.listOfVersion(made, '');
      expect(listed?.map((file) => file.path)).toEqual(expect.arrayContaining(['MLmodel', 'python_model.pkl', 'input_example.json']));
      expect(await mlflow.artifacts.readOfVersion(made, 'MLmodel', 10_000)).toContain('loader_module: mlflow.pyfunc.model');
      expect(await mlflow.registry.downloadUri(model, '1')).toMatch(hasLoggedModels ? /^mlflow-artifacts:\/\d+\/models\/m-\w+\/artifacts$/ : /^mlflow-artifacts:\/\d+\/\w+\/artifacts\/model$/);
    });
  });
});

it.each([
  [servers[0], '2.9.2'],
  [everyServer[3], '2.22.5'],
] as const)('a model on $version is registered as well when a client of another generation logged it', async ({ uri }, client) => {
  await trainAndRegister({ uri: uri(), python: pythons[client](), script: scriptOf('log-function.py'), hasLoggedModels: false });
});

describe.each(servers)('a model of scikit-learn on $version', ({ uri, version, hasLoggedModels }) => {
  it('is registered as well', async () => {
    const model = await trainAndRegister({ uri: uri(), python: pythons[version](), script: scriptOf('train-wine.py'), hasLoggedModels });
    expect((await withMlflow(uri(), async (mlflow) => findDeployYaml(mlflow, await mlflow.registry.version(model, '1'))))?.text).toBe('kind: SeldonDeployment\n');
  });
});
