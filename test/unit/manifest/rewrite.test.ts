import { describe, expect, test } from '@jest/globals';
import { parseDeployYaml } from '../../../src/manifest/deploy-yaml.js';
import type { Manifest } from '../../../src/manifest/manifest.js';
import { renderYaml } from '../../../src/manifest/render-yaml.js';
import { rewrite, type RewriteFacts } from '../../../src/manifest/rewrite.js';
import { isManifest } from '../../../src/manifest/seldon-shape.js';
import { checkDeployYaml } from './checked.js';
import { sampleYaml } from './sample.js';

const facts: RewriteFacts = {
  model: 'wine', version: '3', runId: 'run-3', modelUri: 's3://bucket/3', name: 'wine', namespace: 'models', target: '@champion',
  pipeline: 'https://ci/1', timeoutMs: 90_500,
};
const run = (yaml = sampleYaml, changes: Partial<RewriteFacts> = {}) => rewrite(checkDeployYaml(yaml, 'wine'), { ...facts, ...changes });
const onlyPredictor = ({ spec }: Manifest) => spec.predictors[0];

test('names, place, labels and annotations are ours; the rest is as in deploy.yaml', () => {
  const { manifest, marker } = run();
  expect(manifest).toEqual({
    apiVersion: 'machinelearning.seldon.io/v1',
    kind: 'SeldonDeployment',
    metadata: {
      name: 'wine',
      namespace: 'models',
      labels: { 'app.kubernetes.io/managed-by': 'mlflow-steps', 'mlflow-steps/model': 'wine', 'mlflow-steps/target': 'champion' },
      annotations: {
        'mlflow-steps/model': 'wine', 'mlflow-steps/target': '@champion', 'mlflow-steps/version': '3', 'mlflow-steps/run-id': 'run-3',
        'mlflow-steps/pipeline': 'https://ci/1', 'mlflow-steps/manifest': marker,
      },
    },
    spec: {
      protocol: 'v2',
      predictors: [
        {
          name: 'default',
          replicas: 1,
          progressDeadlineSeconds: 91,
          annotations: { 'mlflow-steps/rollout': expect.stringMatching(/^[0-9a-f]{16}$/) },
          graph: { name: 'classifier', implementation: 'MLFLOW_SERVER', modelUri: 's3://bucket/3' },
          componentSpecs: [{ spec: { containers: [{ name: 'classifier', image: 'example/mlserver:1.7.1' }] } }],
        },
      ],
    },
  });
  expect(isManifest(JSON.parse(JSON.stringify(manifest)))).toBe(true);
});

test.each(['modelUri: s3://old/place', 'modelUri:', 'modelUri: "  "'])('the only model node is filled over "%s"', (field) => {
  expect(onlyPredictor(run(sampleYaml.replace('modelUri: ""', field)).manifest)?.graph.modelUri).toBe('s3://bucket/3');
});

test('of several model nodes only blank ones are filled', () => {
  const yaml = sampleYaml
    .replace('modelUri: ""\n', 'modelUri: s3://kept/one\n        children: [{name: second, implementation: MLFLOW_SERVER}]\n')
    .replace('                image', '              - name: second\n                image');
  expect(onlyPredictor(run(yaml).manifest)?.graph).toMatchObject({ modelUri: 's3://kept/one', children: [{ modelUri: 's3://bucket/3' }] });
});

test('a given progress deadline stays, and none is set without a timeout', () => {
  expect(onlyPredictor(run(sampleYaml.replace('replicas: 1', 'progressDeadlineSeconds: 5')).manifest)?.progressDeadlineSeconds).toBe(5);
  expect(onlyPredictor(run(sampleYaml, { timeoutMs: undefined }).manifest)).not.toHaveProperty('progressDeadlineSeconds');
});

test('forged names of ours, status and what the server owns are dropped', () => {
  const yaml = `${sampleYaml.replace(
    '  name: wine\n',
    `  name: wine
  uid: x
  resourceVersion: "5"
  finalizers: [foregroundDeletion]
  labels: {team: red, app.kubernetes.io/managed-by: helm, mlflow-steps/model: beer, mlflow-steps/other: x}
  annotations: {mlflow-steps/version: "9", mlflow-steps/pipeline: forged, kubectl.kubernetes.io/last-applied-configuration: "{}", note: kept}
`,
  )}status: {state: Available}\n`
    .replace('      replicas: 1\n', '      replicas: 1\n      annotations: {mlflow-steps/rollout: forged, a: b}\n      labels: {mlflow-steps/model: beer, c: d}\n')
    .replace('        - spec:\n', '        - metadata: {annotations: {mlflow-steps/rollout: forged, e: f}}\n          spec:\n');
  const { manifest } = run(yaml, { pipeline: undefined });
  expect(manifest).not.toHaveProperty('status');
  expect(Object.keys(manifest.metadata).sort()).toEqual(['annotations', 'labels', 'name', 'namespace']);
  expect(manifest.metadata.labels).toEqual({ team: 'red', 'app.kubernetes.io/managed-by': 'mlflow-steps', 'mlflow-steps/model': 'wine', 'mlflow-steps/target': 'champion' });
  expect(manifest.metadata.annotations).toMatchObject({ 'mlflow-steps/version': '3', note: 'kept' });
  expect(JSON.stringify(manifest)).not.toContain('forged');
  expect(onlyPredictor(manifest)).toMatchObject({
    annotations: { a: 'b', 'mlflow-steps/rollout': expect.stringMatching(/^[0-9a-f]{16}$/) }, labels: { c: 'd' }, componentSpecs: [{ metadata: { annotations: { e: 'f' } } }],
  });
});

describe('the marker of the whole manifest', () => {
  test('is the same whoever deploys the same thing, however long they wait, whatever the order of keys', () => {
    const reordered = sampleYaml.replace('      replicas: 1\n', '').replace('    - name: default\n', '    - replicas: 1\n      name: default\n');
    const { marker } = run();
    expect(marker).toMatch(/^[0-9a-f]{16}$/);
    expect(run(sampleYaml, { pipeline: 'https://ci/2', timeoutMs: 1 }).marker).toBe(marker);
    expect(run(reordered).marker).toBe(marker);
  });

  test('differs by version, by place and by what deploy.yaml says', () => {
    const markers = [run(), run(sampleYaml, { version: '4' }), run(sampleYaml, { modelUri: 's3://bucket/4' }), run(sampleYaml.replace('replicas: 1', 'replicas: 2'))];
    expect(new Set(markers.map(({ marker }) => marker)).size).toBe(4);
  });
});

test('a long or odd model name makes a valid label, and stands exactly in the annotation', () => {
  const model = `Modèle / ${'x'.repeat(100)}`;
  const { metadata } = run(sampleYaml, { model }).manifest;
  expect(metadata.labels['mlflow-steps/model']).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,61}[A-Za-z0-9]$/);
  expect(metadata.annotations['mlflow-steps/model']).toBe(model);
});

test('as YAML it reads back the same', () => {
  const { manifest } = run(sampleYaml, { version: '0644', runId: 'yes', pipeline: 'a: b # c' });
  expect(parseDeployYaml(renderYaml(manifest), 'here').root).toEqual(manifest);
});
