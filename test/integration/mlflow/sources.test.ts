import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { promote } from '../../../src/steps/promote.js';
import { register } from '../../../src/steps/register.js';
import { render } from '../../../src/steps/render.js';
import { callMlflow, putArtifact, uniqueName } from '../../setup/seeded-model.js';
import { endStep } from './step-run.js';
import { logModelInRun, logModelOfRun, seedRun, type SeededRun } from './seeded-run.js';
import { everyServer } from './servers.js';

const deployYaml = `apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata: { name: sourced }
spec: { predictors: [{ name: default, graph: { name: model, implementation: MLFLOW_SERVER, modelUri: "" } }] }
`;

const condaYaml = 'name: env\ndependencies: [python=3.11, pip, { pip: [mlflow] }]\n';

/** Registers as any client may: what the server takes. */
async function registerAs(uri: string, model: string, source: string, runId: string | undefined): Promise<string> {
  await callMlflow(uri, 'POST', 'registered-models/create', { name: model }).catch(() => undefined);
  const made = (await callMlflow(uri, 'POST', 'model-versions/create', { name: model, source, ...(runId === undefined ? {} : { run_id: runId }) })) as { model_version: { version: string } };
  return String(made.model_version.version);
}

/** All forms of a model at `path` of a run that lies at `mlflow-artifacts:/…`. Newer servers refuse some of them. */
const formsOf = (uri: string, { runId, artifactUri }: SeededRun, path: string): Readonly<Record<string, string>> => ({
  'runs:/': `runs:/${runId}/${path}`,
  'runs:/ with double and trailing slashes': `runs://///${runId}//${path}/`,
  'the place in storage': `${artifactUri}/${path}`,
  'the place with a slash at its end': `${artifactUri}/${path}/`,
  'the place by the name of the server': `${artifactUri.replace('mlflow-artifacts:/', `mlflow-artifacts://${new URL(uri).host}/`)}/${path}`,
  'the address of the proxy': `${uri}/api/2.0/mlflow-artifacts/artifacts/${artifactUri.replace('mlflow-artifacts:/', '')}/${path}`,
});

describe.each(everyServer)('a model of MLflow $version', ({ uri, hasAliases, hasLoggedModels }) => {
  let run: SeededRun;
  const path = 'models/churn/v1';
  beforeAll(async () => {
    run = await seedRun(uri());
    await logModelInRun(uri(), run, path);
    await putArtifact(uri(), run.artifactUri, `${path}/deploy.yaml`, deployYaml);
    await putArtifact(uri(), run.artifactUri, `${path}/conda.yaml`, condaYaml);
    await callMlflow(uri(), 'POST', 'runs/log-batch', { run_id: run.runId, metrics: [{ key: 'rmse', value: 0.5, timestamp: Date.now(), step: 0 }] });
  });

  it.each(Object.keys(formsOf('http://x', { runId: '', experimentId: '', artifactUri: 'mlflow-artifacts:/1' }, '')))('registered as %s renders, passes its gates, and is recognised', async (form) => {
    const source = formsOf(uri(), run, path)[form] ?? '';
    const model = uniqueName('sourced');
    const version = await registerAs(uri(), model, source, run.runId).catch((refusal: unknown) => String(refusal));
    // What the server itself does not take, nobody can have registered.
    if (!/^\d+$/.test(version)) return expect(version).toMatch(/: (400|404|500) /);
    const rendered = await endStep(render, { 'tracking-uri': uri(), model, version, 'model-uri-map': 'mlflow-artifacts:/=s3://bucket' });
    expect(rendered.outputs).toMatchObject({ reason: expect.stringMatching(/^Rendered/), outcome: 'done', 'model-uri': expect.stringMatching(new RegExp(`^s3://bucket/.*/${path}/?$`)) });
    expect(parse(rendered.outputs.manifest ?? '')).toMatchObject({ kind: 'SeldonDeployment' });
    const gates = 'artifact deploy.yaml\nflavor python_function\nrmse < 1';
    const decided = await endStep(promote, { 'tracking-uri': uri(), model, version, to: hasAliases ? '@champion' : 'Production', gates, 'decide-only': 'true' });
    expect(decided.outputs).toMatchObject({ verdict: 'passed' });
    const again = await endStep(register, { 'tracking-uri': uri(), model, 'run-id': run.runId, 'artifact-path': path });
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', version, created: 'false' });
  });

  it.each(['runs:/', 'the place in storage', 'the address of the proxy'])('registered percent-encoded as %s is the model that MLflow decodes it to', async (form) => {
    const spaced = await seedRun(uri());
    for (const [file, content] of [['deploy.yaml', deployYaml], ['conda.yaml', condaYaml]] as const) await putArtifact(uri(), spaced.artifactUri, `models/my%20model/${file}`, content);
    await logModelInRun(uri(), spaced, 'models/my%20model');
    const source = formsOf(uri(), spaced, 'models/my%20model')[form] ?? '';
    const model = uniqueName('sourced');
    const version = await registerAs(uri(), model, source, spaced.runId).catch((refusal: unknown) => String(refusal));
    if (!/^\d+$/.test(version)) return expect(version).toMatch(/: (400|404|500) /);
    const rendered = await endStep(render, { 'tracking-uri': uri(), model, version, 'model-uri-map': 'mlflow-artifacts:/=s3://bucket' });
    expect(rendered.outputs).toMatchObject({ reason: expect.stringMatching(/^Rendered/), 'model-uri': expect.stringMatching(/^s3:\/\/bucket\/.*\/models\/my model$/) });
    const decided = await endStep(promote, { 'tracking-uri': uri(), model, version, to: hasAliases ? '@champion' : 'Production', gates: 'artifact deploy.yaml\nflavor python_function', 'decide-only': 'true' });
    expect(decided.outputs).toMatchObject({ verdict: 'passed' });
    for (const path of ['models/my model', 'models/my%20model']) {
      const again = await endStep(register, { 'tracking-uri': uri(), model, 'run-id': spaced.runId, 'artifact-path': path });
      expect(again.outputs).toMatchObject({ outcome: 'unchanged', version });
    }
  });

  it('registered as runs:/ without a run id has the run that it names', async () => {
    const model = uniqueName('sourced');
    const version = await registerAs(uri(), model, `runs:/${run.runId}/${path}`, undefined).catch((refusal: unknown) => String(refusal));
    if (!/^\d+$/.test(version)) return expect(version).toMatch(/: (400|404|500) /);
    const decided = await endStep(promote, { 'tracking-uri': uri(), model, version, to: hasAliases ? '@champion' : 'Production', gates: 'rmse < 1', 'decide-only': 'true' });
    expect(decided.outputs).toMatchObject({ verdict: 'passed' });
    expect((await endStep(register, { 'tracking-uri': uri(), model, 'run-id': run.runId, 'artifact-path': path })).outputs).toMatchObject({ outcome: 'unchanged', version });
  });

  it('registered as runs:/ of a run that is gone is told so, by its source', async () => {
    const model = uniqueName('gone');
    const source = `runs:/${'0'.repeat(32)}/${path}`;
    const version = await registerAs(uri(), model, source, undefined).catch((refusal: unknown) => String(refusal));
    if (!/^\d+$/.test(version)) return expect(version).toMatch(/: (400|404|500) /);
    const rendered = await endStep(render, { 'tracking-uri': uri(), model, version, 'model-uri-map': 'mlflow-artifacts:/=s3://bucket' });
    expect(rendered.outputs).toMatchObject({ outcome: 'invalid', 'error-code': 'E_RUN_NOT_FOUND', reason: expect.stringContaining(`The source ${source} names a run that MLflow does not have`) });
    const decided = await endStep(promote, { 'tracking-uri': uri(), model, version, to: hasAliases ? '@champion' : 'Production', gates: 'artifact deploy.yaml', 'decide-only': 'true' });
    expect(decided.outputs).toMatchObject({ verdict: 'inconclusive' });
    expect((await endStep(register, { 'tracking-uri': uri(), model, 'run-id': run.runId, 'artifact-path': path })).outputs).toMatchObject({ outcome: 'done', created: 'true' });
  });

  it('registered by the name of another version is that version', async () => {
    const original = uniqueName('sourced');
    const model = uniqueName('copied');
    await registerAs(uri(), original, `runs:/${run.runId}/${path}`, run.runId);
    const version = await registerAs(uri(), model, `models:/${original}/1`, undefined).catch((refusal: unknown) => String(refusal));
    if (!/^\d+$/.test(version)) return expect(version).toMatch(/: (400|404|500) /);
    const rendered = await endStep(render, { 'tracking-uri': uri(), model, version, 'model-uri-map': 'mlflow-artifacts:/=s3://bucket' });
    expect(rendered.outputs).toMatchObject({ reason: expect.stringMatching(/^Rendered/), outcome: 'done', 'model-uri': expect.stringMatching(new RegExp(`^s3://bucket/.*/${path}$`)) });
    expect((await endStep(register, { 'tracking-uri': uri(), model, 'run-id': run.runId, 'artifact-path': path })).outputs).toMatchObject({ outcome: 'unchanged', version });
  });

  it('registered by its own name is refused at once, and not followed for ever', async () => {
    const model = uniqueName('cyclic');
    await registerAs(uri(), model, `runs:/${run.runId}/${path}`, run.runId);
    const version = await registerAs(uri(), model, `models:/${model}/2`, run.runId).catch((refusal: unknown) => String(refusal));
    if (!/^\d+$/.test(version)) return expect(version).toMatch(/: (400|404|500) /);
    const rendered = await endStep(render, { 'tracking-uri': uri(), model, version, 'model-uri-map': 'mlflow-artifacts:/=s3://bucket' });
    expect(rendered.outputs).toMatchObject({ outcome: 'invalid', 'error-code': 'E_MODEL_URI', reason: expect.stringContaining('leads from version to version') });
  });

  it.each(['models', 'models/churn', 'model', 'models/churn/v1/data'])('a folder off, at %s, is named', async (near) => {
    const refused = await endStep(register, { 'tracking-uri': uri(), model: uniqueName('near'), 'run-id': run.runId, 'artifact-path': near });
    expect(refused.outputs).toMatchObject({ outcome: 'invalid', 'error-code': 'E_RUN_WITHOUT_MODEL', reason: expect.stringContaining(`"${path}"`) });
  });

  it('is not the one beside it', async () => {
    const model = uniqueName('sourced');
    await logModelInRun(uri(), run, 'models/churn/v2');
    const version = await registerAs(uri(), model, `runs:/${run.runId}/${path}`, run.runId);
    const other = await endStep(register, { 'tracking-uri': uri(), model, 'run-id': run.runId, 'artifact-path': 'models/churn/v2' });
    expect(other.outputs).toMatchObject({ outcome: 'done', created: 'true' });
    expect(other.outputs.version).not.toBe(version);
  });

  if (hasLoggedModels) {
    it.each(['runs:/', 'models:/', 'storage'])('of MLflow 3 registered as %s renders, and is recognised', async (form) => {
      const logging = await seedRun(uri());
      const { modelId, artifactUri } = await logModelOfRun(uri(), logging, 'churn');
      await putArtifact(uri(), artifactUri, 'deploy.yaml', deployYaml);
      await putArtifact(uri(), artifactUri, 'conda.yaml', condaYaml);
      const source = form === 'runs:/' ? `runs:/${logging.runId}/churn` : form === 'models:/' ? `models:/${modelId}` : artifactUri;
      const model = uniqueName('sourced');
      const version = await registerAs(uri(), model, source, form === 'storage' ? undefined : logging.runId).catch((refusal: unknown) => String(refusal));
      if (!/^\d+$/.test(version)) return expect(version).toMatch(/: (400|404|500) /);
      const rendered = await endStep(render, { 'tracking-uri': uri(), model, version, 'model-uri-map': 'mlflow-artifacts:/=s3://bucket' });
      expect(rendered.outputs).toMatchObject({ reason: expect.stringMatching(/^Rendered/), outcome: 'done', 'model-uri': artifactUri.replace('mlflow-artifacts:/', 's3://bucket/') });
      const again = await endStep(register, { 'tracking-uri': uri(), model, 'run-id': logging.runId, 'artifact-path': 'churn' });
      expect(again.outputs).toMatchObject({ outcome: 'unchanged', version });
    });
  }
});
