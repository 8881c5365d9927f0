import { describe, expect, test } from '@jest/globals';
import { appendPath, decodePath, findPathBelow, normalizePlace, parseModelSource } from '../../../src/mlflow/model-source.js';

const run = '5b082f44db5f4ac39da3b7f363dca0cf';
const model = `m-${run}`;

describe('a source', () => {
  test.each([
    [`runs:/${run}/model`, { kind: 'run', runId: run, path: 'model' }],
    [`runs:/${run}/models/churn/v1`, { kind: 'run', runId: run, path: 'models/churn/v1' }],
    [`runs://${run.slice(0, 4)}@databricks/${run}/model/`, { kind: 'run', runId: run, path: 'model' }],
    [`RUNS:///${run}//model//`, { kind: 'run', runId: run, path: 'model' }],
    [`runs:/${run}`, { kind: 'run', runId: run, path: '' }],
    [`runs:/${run}/my model%20x`, { kind: 'run', runId: run, path: 'my model%20x' }],
    ['models:/wine/3', { kind: 'version', model: 'wine', version: '3' }],
    ['models:/wine/007', { kind: 'version', model: 'wine', version: '7' }],
    ['models://profile@databricks/wine/3', { kind: 'version', model: 'wine', version: '3' }],
    ['models:/wine@champion', { kind: 'holder', model: 'wine', at: '@champion' }],
    ['models:/wine/Production', { kind: 'holder', model: 'wine', at: 'Production' }],
    ['models:/wine/latest', { kind: 'latest', model: 'wine' }],
    [`models:/${model}`, { kind: 'logged-model', modelId: model, path: '' }],
    [`models:/${model}/`, { kind: 'logged-model', modelId: model, path: '' }],
    [`models:/${model}/artifacts/inner`, { kind: 'logged-model', modelId: model, path: 'artifacts/inner' }],
    ['models:/m-odd/3', { kind: 'version', model: 'm-odd', version: '3' }],
    [`mlflow-artifacts:/1/models/${model}/artifacts`, { kind: 'logged-model', modelId: model, path: '' }],
    [`s3://bucket/1/models/${model}/artifacts/`, { kind: 'logged-model', modelId: model, path: '' }],
    [`mlflow-artifacts:/1/${run}/artifacts/model`, { kind: 'storage', place: `mlflow-artifacts:/1/${run}/artifacts/model` }],
    [`runs:/${run}/../other`, { kind: 'storage', place: undefined }],
    ['models:/wine/1/more', { kind: 'storage', place: undefined }],
    ['models:/', { kind: 'storage', place: undefined }],
    ['models:/@champion', { kind: 'storage', place: undefined }],
    ['', { kind: 'storage', place: undefined }],
  ])('%s is read', (source, expected) => expect(parseModelSource(source)).toEqual(expected));

  test('of any length and content is read without an error', () => {
    for (const source of ['%', 'file:///%E0%A4%A', 'x'.repeat(100_000), 'runs:', 'models:wine', '://', '\u0000', 's3://']) expect(() => parseModelSource(source)).not.toThrow();
  });
});

test.each([
  ['mlflow-artifacts:/1/r/artifacts', 'my%20model', 'my model'],
  ['/srv/1/r/artifacts', 'my%20model', 'my model'],
  ['file:///srv/1/r/artifacts', 'a%2Fb', 'a/b'],
  ['s3://bucket/1/r/artifacts', 'my%20model', 'my%20model'],
  ['mlflow-artifacts:/1/r/artifacts', 'models/%2e%2e/other', 'models/%2e%2e/other'],
  ['mlflow-artifacts:/1/r/artifacts', '100%', '100%'],
])('below %s, %s is %s', (root, path, expected) => expect(decodePath(root, path)).toBe(expected));

test('an encoded way out of a folder is no place', () => expect(normalizePlace('mlflow-artifacts:/1/r/artifacts/%2e%2e/other')).toBeUndefined());

describe('two spellings of one place', () => {
  test.each([
    ['mlflow-artifacts:/1/r/artifacts/model', 'mlflow-artifacts://ml.example:5000/1/r//artifacts/model/'],
    ['mlflow-artifacts:/1/r/artifacts', 'https://ml.example/prefix/api/2.0/mlflow-artifacts/artifacts/1/r/artifacts'],
    ['s3://bucket/prefix/model', 'S3://bucket//prefix/model/?versionId=3'],
    ['s3://bucket/prefix', 's3a://bucket/prefix'],
    ['/srv/mlruns/1/r/artifacts', 'file:///srv/mlruns/1/r/artifacts/'],
    ['/srv/my runs/1', 'file:/srv/my%20runs/1'],
    ['/srv/my runs/1', '/srv/my%20runs/1'],
    ['mlflow-artifacts:/1/r/artifacts/my model', 'mlflow-artifacts:/1/r/artifacts/my%20model'],
    ['mlflow-artifacts:/1/r/artifacts/my model', 'https://ml.example/api/2.0/mlflow-artifacts/artifacts/1/r/artifacts/my%20model'],
    ['/srv/mlruns', 'file://localhost/srv/./mlruns'],
    ['dbfs:/databricks/mlflow-tracking/1/r/artifacts', 'dbfs:///databricks/mlflow-tracking/1/r/artifacts'],
    ['wasbs://models@account.blob.core.windows.net/a', 'wasbs://models@account.blob.core.windows.net//a/'],
  ])('%s and %s', (one, other) => {
    expect(normalizePlace(other)).toBe(normalizePlace(one));
    expect(normalizePlace(one)).toBeDefined();
  });

  test.each([['s3://bucket/a', 's3://other/a'], ['gs://bucket/a', 's3://bucket/a'], ['/srv/a', 'srv/a'], ['s3://bucket/my model', 's3://bucket/my%20model'], ['dbfs:/a/b', 'dbfs://a/b']])('but not %s and %s', (one, other) => {
    expect(normalizePlace(other)).not.toBe(normalizePlace(one));
  });
});

test.each([
  ['s3://bucket/1/r/artifacts', 's3://bucket/1/r/artifacts/models/churn/v1', 'models/churn/v1'],
  ['s3://bucket/1/r/artifacts', 's3://bucket/1/r/artifacts', ''],
  ['s3://bucket/1/r/artifacts', 's3://bucket/1/r/artifacts-old/model', undefined],
  [undefined, 's3://bucket/a', undefined],
  ['s3:/', 's3://bucket/a', undefined],
])('below %s, %s is %s', (folder, place, expected) => expect(findPathBelow(folder, place)).toBe(expected));

test.each([
  ['s3://bucket/1/r/artifacts/', 'model', 's3://bucket/1/r/artifacts/model'],
  ['mlflow-artifacts:/1/r/artifacts?token=a', 'model', 'mlflow-artifacts:/1/r/artifacts/model?token=a'],
  ['s3://bucket/1/r/artifacts', '', 's3://bucket/1/r/artifacts'],
])('%s with %s is %s', (uri, path, expected) => expect(appendPath(uri, path)).toBe(expected));
