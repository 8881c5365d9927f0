import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fieldSettings } from '../../../src/manifest/set-fields.js';
import type { ModelVersion } from '../../../src/mlflow/mlflow.js';
import { renderManifest, type ManifestInputs } from '../../../src/deployment/rendering.js';
import { SimulatedMlflow } from '../../simulations/mlflow.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';
import { sampleYaml } from '../manifest/sample.js';

const folder = makeTemporaryFolder();
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
  // What stays a target's is the same as what is deployed for it.
  const { mlflow, version } = withDeployYaml(sampleYaml);
  const alone = await renderManifest(mlflow, await version, { 'model-uri-map': rule }, { pipeline: { link: 'https://ci/1' }, target: undefined });
  expect(alone.marker).not.toBe(rendered.marker);
  expect(alone.forTarget('@champion')).toMatchObject({ marker: rendered.marker, manifest: rendered.manifest });
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

test('the default template says nothing of its own, and a file of the user’s own is called by its path', async () => {
  const { mlflow, version } = withDeployYaml(undefined);
  mlflow.addFile('wine', '1', 'conda.yaml', 'name: x\n');
  const options = { pipeline: {}, target: undefined };
  expect((await renderManifest(mlflow, await version, { name: 'bare', 'model-uri-map': rule, 'default-template': true }, options)).notes).toEqual([]);
  const path = join(folder, 'my.yaml');
  writeFileSync(path, sampleYaml.replace('modelUri: ""', 'modelUri: s3://old').replace('seldon.io/v1', 'seldon.io/v1alpha2'));
  const { notes } = await renderManifest(mlflow, await version, { name: 'bare', 'model-uri-map': rule, 'deploy-yaml': path }, options);
  expect(notes).toEqual([
    `The apiVersion is machinelearning.seldon.io/v1, which the cluster stores, not machinelearning.seldon.io/v1alpha2 as in ${path}.`,
    `The name is bare, not wine as in ${path}.`,
    `The modelUri s3://old of ${path} is replaced by the version's own, s3://bucket/1/run-1/artifacts/model.`,
  ]);
});

test.each(['v1alpha2', 'v1alpha3'])('%s is sent as the version that the cluster stores', async (version) => {
  const { manifest, notes, marker } = await render(sampleYaml.replace('seldon.io/v1', `seldon.io/${version}`));
  expect(manifest.apiVersion).toBe('machinelearning.seldon.io/v1');
  expect(notes).toEqual([`The apiVersion is machinelearning.seldon.io/v1, which the cluster stores, not machinelearning.seldon.io/${version} as in deploy.yaml.`]);
  expect(marker).toBe((await render(sampleYaml)).marker);
});

describe('a guess is told, and refuses nothing', () => {
  test.each([
    ['a name that is misspelt', sampleYaml.replace('- name: classifier', '- name: clasifier'), [/graph\.name \(line 11\): no container of componentSpecs is named "classifier" .* beside "clasifier".* Did you mean "clasifier" for it\? Then give it that name\.$/]],
    ['a side car', sampleYaml.replace('- name: classifier', '- name: proxy'), [/adds one beside "proxy", which no graph node names\. If one of them is meant for it/]],
    ['a transformer before the server', sampleYaml.replace('        name: classifier\n        implementation: MLFLOW_SERVER\n        modelUri: ""\n', '        name: t\n        type: TRANSFORMER\n        children: [{name: classifier, implementation: MLFLOW_SERVER}]\n').replace('- name: classifier', '- name: t'), []],
  ])('%s', async (_, text, warnings) => {
    const rendered = await render(text);
    expect(rendered.warnings.filter((each) => each.startsWith('deploy.yaml'))).toEqual(warnings.map((each) => expect.stringMatching(each)));
    expect(JSON.stringify(rendered.manifest)).toContain(rendered.modelUri);
    // Without an image of its own, Seldon adds the server's container; with one, it is added here.
    const { manifest } = await render(text, { 'model-uri-map': rule, image: 'registry.example/wine:7' });
    expect(manifest.spec.predictors[0]?.componentSpecs?.[0]?.spec?.containers).toEqual([expect.objectContaining({ image: 'example/mlserver:1.7.1' }), { name: 'classifier', image: 'registry.example/wine:7' }]);
  });
});

test('the node that serves the version is named where deploy.yaml does not tell', async () => {
  const text = sampleYaml.replace('        implementation: MLFLOW_SERVER\n        modelUri: ""\n', '        type: MODEL\n        children: [{name: second, type: MODEL}]\n').replace('                image', '              - name: second\n                image');
  const image = 'registry.example/wine:7';
  await expect(render(text, { image })).rejects.toMatchObject({ code: 'E_MANIFEST', message: expect.stringContaining('Say --graph-node classifier, or --graph-node second') });
  const { manifest, modelUri, notes } = await render(text, { image, 'graph-node': ['second'] });
  expect(modelUri).toBe('');
  expect(manifest.spec.predictors[0]?.componentSpecs?.[0]?.spec?.containers).toEqual([{ name: 'classifier' }, { name: 'second', image }]);
  expect(notes).toEqual([`The image ${image} is that of the container second, which serves the version.`]);
});

test('an init container that stands where the model would be fetched is refused', async () => {
  const text = sampleYaml.replace('            containers:', '            initContainers: [{name: classifier-model-initializer, image: rclone}]\n            containers:');
  await expect(render(text)).rejects.toMatchObject({ code: 'E_MANIFEST', message: expect.stringMatching(/initContainers\[0\] \(line \d+\): .*this version would never be fetched/) });
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

describe('what the user says besides', () => {
  const two = sampleYaml
    .replace('modelUri: ""\n', `modelUri: ""\n        children: [{name: second, implementation: MLFLOW_SERVER, modelUri: "models:/beer/2"}, {name: third, implementation: MLFLOW_SERVER, modelUri: "models:/beer@champion"}]\n      explainer: {type: AnchorTabular, modelUri: models:/beer/Production}\n`)
    .replace('                image', '              - name: second\n              - name: third\n                image');
  const addBeer = (mlflow: SimulatedMlflow): void => {
    for (const version of ['1', '2', '3']) mlflow.addVersion('beer', version, { stage: version === '3' ? 'Production' : 'None' });
  };

  test('models in other nodes and explainers are looked up', async () => {
    const { mlflow, version } = withDeployYaml(two);
    addBeer(mlflow);
    await mlflow.registry.setAlias('beer', 'champion', '1');
    const { manifest } = await renderManifest(mlflow, await version, { 'model-uri-map': rule }, { pipeline: {}, target: undefined });
    expect(manifest.spec.predictors[0]).toMatchObject({
      graph: { modelUri: 's3://bucket/1/run-1/artifacts/model', children: [{ modelUri: 's3://bucket/1/run-2/artifacts/model' }, { modelUri: 's3://bucket/1/run-1/artifacts/model' }] },
      explainer: { modelUri: 's3://bucket/1/run-3/artifacts/model' },
    });
  });

  test.each([
    ['models:/nobody/1', 'E_MODEL_NOT_FOUND'], ['models:/beer/9', 'E_VERSION_NOT_FOUND'], ['models:/beer@nobody', 'E_ALIAS_NOT_FOUND'], ['models:/beer/Nowhere', 'E_STAGE_UNKNOWN'],
    ['models:/beer', 'E_MODEL_URI'], ['models:/beer/1/2', 'E_MODEL_URI'], ['runs:/r/model', 'E_MODEL_URI'],
  ])('%s is refused', async (uri, code) => {
    const { mlflow, version } = withDeployYaml(two.replace('models:/beer/2', uri));
    addBeer(mlflow);
    await mlflow.registry.setAlias('beer', 'champion', '1');
    await expect(renderManifest(mlflow, await version, { 'model-uri-map': rule }, { pipeline: {}, target: undefined })).rejects.toMatchObject({ code, message: expect.stringContaining(uri) });
  });

  test('fields are set, and checked afterwards', async () => {
    const settings = (text: string): ManifestInputs => ({ 'model-uri-map': rule, set: fieldSettings.parse(text) });
    expect((await render(sampleYaml, settings('spec.predictors[0].replicas=3'))).manifest.spec.predictors[0]?.replicas).toBe(3);
    await expect(render(sampleYaml, settings('spec.predictors[0].replicas=0'))).rejects.toMatchObject({ code: 'E_MANIFEST' });
    await expect(render(sampleYaml, settings('spec.predictors[0].replicas=many'))).rejects.toMatchObject({ code: 'E_MANIFEST', message: expect.stringContaining('expected a whole number') });
    await expect(render(sampleYaml, settings('spec.predictors[0].graph.envSecretRefName=s'))).rejects.toMatchObject({ code: 'E_MANIFEST', message: expect.stringContaining('--allow secret=s') });
    await expect(render(sampleYaml, settings('spec.predictors[7].name=x'))).rejects.toMatchObject({ code: 'E_INPUT' });
  });

  test('the Secret for storage is referred to, which opens no other use of it', async () => {
    const secret = { name: 'bucket', variables: new Map([['RCLONE_CONFIG_S3_TYPE', 's3']]) };
    const inputs = { 'model-uri-map': rule, 'storage-secret': secret };
    const graphOf = async (text: string) => (await render(text, inputs)).manifest.spec.predictors[0]?.graph;
    expect(await graphOf(sampleYaml)).toMatchObject({ envSecretRefName: 'bucket' });
    expect(await graphOf(sampleYaml.replace('modelUri: ""', 'modelUri: ""\n        envSecretRefName: bucket'))).toMatchObject({ envSecretRefName: 'bucket' });
    await expect(graphOf(sampleYaml.replace('modelUri: ""', 'modelUri: ""\n        envSecretRefName: other'))).rejects.toMatchObject({ code: 'E_MANIFEST', message: expect.stringContaining('--allow secret=other') });
    const inContainer = sampleYaml.replace('                image', '                envFrom: [{secretRef: {name: bucket}}]\n                image');
    await expect(graphOf(inContainer)).rejects.toMatchObject({ code: 'E_MANIFEST', message: expect.stringContaining('--allow secret=bucket') });
    expect((await render(sampleYaml, inputs)).marker).not.toBe((await render(sampleYaml)).marker);
  });

  test('the image that a tag names wins over the one that is given', async () => {
    const imageWith = async (tag: string | undefined, inputs: ManifestInputs) => {
      const { mlflow, version } = withDeployYaml(sampleYaml);
      if (tag !== undefined) await mlflow.registry.setModelTag('wine', 'deployment-image', tag);
      const { manifest } = await renderManifest(mlflow, await version, { 'model-uri-map': rule, ...inputs }, { pipeline: {}, target: undefined });
      return manifest.spec.predictors[0]?.componentSpecs?.[0]?.spec?.containers?.[0]?.image;
    };
    const both = { image: 'given', 'image-tag': 'deployment-image' };
    expect(await imageWith('tagged:1', both)).toBe('tagged:1');
    expect(await imageWith(undefined, both)).toBe('given');
    expect(await imageWith('tagged:1', { image: 'given' })).toBe('given');
    await expect(imageWith('$(id)', both)).rejects.toMatchObject({ code: 'E_MANIFEST' });
  });

  test('a model without deploy.yaml gets the default template on request', async () => {
    const rendered = await render(undefined, { 'model-uri-map': rule, 'default-template': true });
    expect(rendered).toMatchObject({ name: 'wine', place: 'the default template', notes: [] });
    expect(rendered.manifest.spec.predictors[0]).toMatchObject({
      graph: { implementation: 'MLFLOW_SERVER', modelUri: rendered.modelUri }, componentSpecs: [{ spec: { containers: [{ name: 'model', readinessProbe: { failureThreshold: 100 } }] } }],
    });
  });
});
