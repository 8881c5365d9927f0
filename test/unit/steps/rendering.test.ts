import { describe, expect, test } from '@jest/globals';
import type { ModelVersion } from '../../../src/mlflow/mlflow.js';
import { renderManifest, type ManifestInputs } from '../../../src/steps/rendering.js';
import { SimulatedMlflow } from '../../simulations/mlflow.js';
import { sampleYaml } from '../manifest/sample.js';

const rule = 'mlflow-artifacts:/=s3://bucket';

function withDeployYaml(text: string | undefined): { readonly mlflow: SimulatedMlflow; readonly version: Promise<ModelVersion> } {
  const mlflow = new SimulatedMlflow();
  mlflow.addVersion('wine', '1');
  mlflow.addRun('run-1');
  if (text !== undefined) mlflow.addFile('wine', '1', 'deploy.yaml', text);
  return { mlflow, version: mlflow.registry.version('wine', '1') };
}

async function render(text: string | undefined, inputs: ManifestInputs = { 'model-uri-map': rule }) {
  const { mlflow, version } = withDeployYaml(text);
  return renderManifest(mlflow, await version, inputs, { pipeline: { link: 'https://ci/1' }, target: '@champion' });
}

test('a version’s deploy.yaml becomes the manifest to apply', async () => {
  const rendered = await render(sampleYaml);
  expect(rendered).toMatchObject({
    name: 'wine', namespace: undefined, modelUri: 's3://bucket/1/run-1/artifacts/model', place: 'deploy.yaml in the folder of version 1 of "wine"', notes: [],
    manifest: { metadata: { name: 'wine', annotations: { 'mlflow-steps/version': '1', 'mlflow-steps/target': '@champion' } } },
  });
  expect((await render(sampleYaml)).marker).toBe(rendered.marker);
});

test('what differs from deploy.yaml is noted', async () => {
  const text = sampleYaml.replace('  name: wine\n', '  name: wine\n  namespace: theirs\n').replace('modelUri: ""', 'modelUri: s3://old');
  const { notes, name, namespace } = await render(text, { name: 'other', namespace: 'ours', 'model-uri-map': rule, allow: new Set(['namespace=theirs']) });
  expect([name, namespace]).toEqual(['other', 'ours']);
  expect(notes).toEqual([
    'The name is other, not wine as in deploy.yaml.',
    'The namespace is ours, not theirs as in deploy.yaml.',
    "The modelUri s3://old of deploy.yaml is replaced by the version's own, s3://bucket/1/run-1/artifacts/model.",
  ]);
  expect((await render(text)).namespace).toBe('theirs');
});

describe('is refused', () => {
  test.each([
    ['without a deploy.yaml', undefined, {}, 'E_DEPLOY_YAML_MISSING', /the folder of wine version 1, run run-1 beside the model, the root of that run/],
    ['with an empty one', '# nothing', {}, 'E_DEPLOY_YAML_EMPTY', /the folder of version 1/],
    ['with a wrong --name', sampleYaml, { name: 'Wine!', 'model-uri-map': rule }, 'E_MANIFEST', /"Wine!"/],
    ['in another namespace', sampleYaml.replace('  name: wine\n', '  name: wine\n  namespace: theirs\n'), { namespace: 'ours', 'model-uri-map': rule }, 'E_MANIFEST', /metadata\.namespace \(line 5\): .*"theirs" instead of "ours".*--allow namespace=theirs/],
    ['without a rule for proxied artifacts', sampleYaml, {}, 'E_MODEL_URI', /--model-uri-map 'mlflow-artifacts:\//],
    ['with a wrong rule', sampleYaml, { 'model-uri-map': 'x' }, 'E_INPUT', /expected from=to/],
  ])('%s', async (_, text, inputs, code, message) => {
    await expect(render(text, inputs)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe('what the model server cannot load', () => {
  const renderWith = async (mlModel: string, yaml = sampleYaml) => {
    const { mlflow, version } = withDeployYaml(yaml);
    mlflow.addFile('wine', '1', 'MLmodel', mlModel);
    return renderManifest(mlflow, await version, { 'model-uri-map': rule }, { pipeline: {}, target: undefined });
  };

  test('is refused where that is certain', async () => {
    const yaml = sampleYaml.replace('example/mlserver', 'seldonio/mlserver');
    await expect(renderWith('flavors: {onnx: {}}', yaml)).rejects.toMatchObject({ code: 'E_MODEL_NOT_LOADABLE', message: expect.stringMatching(/wine version 1 would not be served: .*python_function/) });
  });

  test('is a warning where it is likely', async () => {
    const yaml = sampleYaml.replace('example/mlserver', 'seldonio/mlserver').replace('MLFLOW_SERVER', 'SKLEARN_SERVER');
    expect((await renderWith('flavors: {python_function: {}}', yaml)).warnings).toEqual([expect.stringMatching(/wine version 1 may not be served: .*SKLEARN_SERVER/)]);
    expect((await renderWith('flavors: {python_function: {}, sklearn: {}}', yaml)).warnings).toEqual([]);
  });
});
