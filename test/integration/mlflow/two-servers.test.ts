import { beforeAll, describe, expect, it } from '@jest/globals';
import { promote } from '../../../src/steps/promote.js';
import { register } from '../../../src/steps/register.js';
import { render } from '../../../src/steps/render.js';
import { train } from '../../../src/steps/train.js';
import { findHolder } from '../../setup/look-up.js';
import { callMlflow, putArtifact, uniqueName } from '../../setup/seeded-model.js';
import { logModelInRun, logModelOfRun, seedRun, type SeededRun } from './seeded-run.js';
import { everyServer, servers } from './servers.js';
import { endStep } from './step-run.js';

const deployYaml = `apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata: { name: split }
spec: { predictors: [{ name: default, graph: { name: model, implementation: MLFLOW_SERVER, modelUri: "" } }] }
`;
const condaYaml = 'name: env\ndependencies: [python=3.11, pip, { pip: [mlflow] }]\n';

const [newer, older] = servers;
describe.each([
  { tracking: newer, registry: older },
  { tracking: older, registry: newer },
])('runs on MLflow $tracking.version, models on $registry.version', ({ tracking, registry }) => {
  let run: SeededRun;
  beforeAll(async () => {
    run = await seedRun(tracking.uri());
    await logModelInRun(tracking.uri(), run, 'model');
    await putArtifact(tracking.uri(), run.artifactUri, 'model/deploy.yaml', deployYaml);
    await putArtifact(tracking.uri(), run.artifactUri, 'model/conda.yaml', condaYaml);
    await callMlflow(tracking.uri(), 'POST', 'runs/log-batch', { run_id: run.runId, metrics: [{ key: 'rmse', value: 0.5, timestamp: Date.now(), step: 0 }] });
  });
  const hasModel = (uri: string, model: string): Promise<boolean> => callMlflow(uri, 'GET', `registered-models/get?name=${model}`).then(() => true, () => false);

  it.each(['the input', 'MLFLOW_REGISTRY_URI'])('are registered, promoted and rendered by %s', async (how) => {
    const model = uniqueName('split');
    const given: Record<string, string> = { 'tracking-uri': tracking.uri(), model, ...(how === 'the input' ? { 'registry-uri': registry.uri() } : {}) };
    const options = how === 'the input' ? {} : { env: { MLFLOW_REGISTRY_URI: `${registry.uri()}/` } };
    const registered = await endStep(register, { ...given, 'run-id': run.runId }, options);
    expect(registered.outputs).toMatchObject({ outcome: 'done', version: '1' });
    expect((await endStep(register, { ...given, 'run-id': run.runId }, options)).outputs).toMatchObject({ outcome: 'unchanged', version: '1' });
    expect([await hasModel(registry.uri(), model), await hasModel(tracking.uri(), model)]).toEqual([true, false]);

    const promoted = await endStep(promote, { ...given, version: '1', to: '@champion', gates: 'rmse < 1\nartifact deploy.yaml\nflavor python_function' }, options);
    expect(promoted.outputs).toMatchObject({ outcome: 'done', verdict: 'passed' });
    expect(await findHolder(registry.uri(), model)).toBe('1');

    const rendered = await endStep(render, { ...given, at: '@champion', 'model-uri-map': 'mlflow-artifacts:/=s3://bucket' }, options);
    expect(rendered.outputs).toMatchObject({ outcome: 'done', 'model-uri': run.artifactUri.replace('mlflow-artifacts:/', 's3://bucket/') + '/model' });
  });

  if (tracking.hasLoggedModels) {
    it('are so with a logged model of MLflow 3', async () => {
      const model = uniqueName('split');
      const logging = await seedRun(tracking.uri());
      const { artifactUri } = await logModelOfRun(tracking.uri(), logging, 'churn');
      await putArtifact(tracking.uri(), artifactUri, 'deploy.yaml', deployYaml);
      await putArtifact(tracking.uri(), artifactUri, 'conda.yaml', condaYaml);
      const given = { 'tracking-uri': tracking.uri(), 'registry-uri': registry.uri(), model };
      expect((await endStep(register, { ...given, 'run-id': logging.runId, 'artifact-path': 'churn' })).outputs).toMatchObject({ outcome: 'done', version: '1' });
      const rendered = await endStep(render, { ...given, version: '1', 'model-uri-map': 'mlflow-artifacts:/=s3://bucket' });
      expect(rendered.outputs).toMatchObject({ outcome: 'done', 'model-uri': artifactUri.replace('mlflow-artifacts:/', 's3://bucket/') });
    });
  }

  it('are told to the command that trains', async () => {
    const script = 'test "$MLFLOW_REGISTRY_URI" = "$EXPECTED" && test -z "${MLFLOW_EXPERIMENT_NAME+set}"';
    const trained = await endStep(
      train,
      { 'tracking-uri': tracking.uri(), 'registry-uri': registry.uri(), experiment: uniqueName('split') },
      { program: { kind: 'program', argv: ['bash', '-c', script] }, env: { EXPECTED: registry.uri(), MLFLOW_EXPERIMENT_NAME: 'another' } },
    );
    expect(trained.outputs).toMatchObject({ outcome: 'done' });
  });
});

it.each([
  ['MLFLOW_TRACKING_AUTH', 'kubernetes', /MLFLOW_TRACKING_AUTH names a plug-in/],
  ['MLFLOW_TRACKING_AWS_SIGV4', 'true', /MLFLOW_TRACKING_AWS_SIGV4 asks for requests that are signed/],
  ['REQUESTS_CA_BUNDLE', '/nowhere/ca.pem', /REQUESTS_CA_BUNDLE: there is no file/],
])('%s=%s, which cannot be honoured, is refused by name and nothing is registered', async (name, value, message) => {
  const model = uniqueName('refused');
  const uri = name === 'REQUESTS_CA_BUNDLE' ? newer.uri().replace('http:', 'https:') : newer.uri();
  const ended = await endStep(register, { 'tracking-uri': uri, model, 'run-id': '0'.repeat(32) }, { env: { [name]: value } });
  expect(ended.outputs).toMatchObject({ outcome: 'invalid', 'error-code': 'E_INPUT', reason: expect.stringMatching(message) });
});

it.each(everyServer)('MLFLOW_WORKSPACE is refused by name on $version, which has no workspaces or would pass over it, as by MLflow\'s client', async ({ uri }) => {
  const model = uniqueName('workspace');
  const { exitCode, outputs } = await endStep(register, { 'tracking-uri': uri(), model, 'run-id': '0'.repeat(32) }, { env: { MLFLOW_WORKSPACE: 'team' } });
  expect([exitCode, outputs]).toEqual([2, expect.objectContaining({ 'error-code': 'E_INPUT', reason: expect.stringMatching(/^MLFLOW_WORKSPACE is "team", and MLflow at http\S+ has no workspaces\./) })]);
});

it.each([
  ['databricks-uc', /registry URI names Databricks/],
  ['sqlite:///registry.db', /registry URI is a database/],
  ['registry.example:5000', /registry URI must begin with http/],
])('a registry at %s is refused before anything is done', async (value, message) => {
  const ended = await endStep(register, { 'tracking-uri': newer.uri(), model: 'wine', 'run-id': '0'.repeat(32) }, { env: { MLFLOW_REGISTRY_URI: value } });
  expect(ended.outputs).toMatchObject({ outcome: 'invalid', 'error-code': 'E_TRACKING_URI', reason: expect.stringMatching(message) });
});
