import { describe, expect, test } from '@jest/globals';
import { computeModelUri, parseUriRules } from '../../../src/manifest/model-uri.js';
import { failureOf } from './sample.js';

describe('places that are read as they are, or in rclone’s words', () => {
  test.each([
    ['s3://bucket/1/models/m-1/artifacts', 's3://bucket/1/models/m-1/artifacts'],
    ['gs://bucket/a b/model', 'gs://bucket/a b/model'],
    ['pvc://claim/path', 'pvc://claim/path'],
    ['S3://Bucket/a%20b', 's3://Bucket/a%20b'],
    ['wasbs://container@account.blob.core.windows.net/1/model', 'azureblob:container/1/model'],
    ['abfss://fs@account.dfs.core.windows.net/1/model', 'azureblob:fs/1/model'],
  ])('%s', (place, expected) => {
    expect(computeModelUri(place, [])).toBe(expected);
  });
});

describe('rules', () => {
  test.each([
    ['mlflow-artifacts:/=s3://bucket/prefix', 'mlflow-artifacts:/1/models/m-1/artifacts', 's3://bucket/prefix/1/models/m-1/artifacts'],
    ['mlflow-artifacts:/=pvc://claim', 'mlflow-artifacts:/1/models/m-1/artifacts', 'pvc://claim/1/models/m-1/artifacts'],
    ['mlflow-artifacts:=pvc://claim/', 'mlflow-artifacts:/1/m', 'pvc://claim/1/m'],
    ['mlflow-artifacts:/=pvc://claim', 'mlflow-artifacts://mlflow:5000/1/m', 'pvc://claim/1/m'],
    ['mlflow-artifacts://mlflow:5000=pvc://a\nmlflow-artifacts:/=pvc://b', 'mlflow-artifacts://mlflow:5000/1/m', 'pvc://a/1/m'],
    ['/mnt/mlruns=pvc://claim/mlruns', '/mnt/mlruns/1/r/artifacts/model', 'pvc://claim/mlruns/1/r/artifacts/model'],
    ['file:///mnt/=pvc://claim', 'file:///mnt/1/r', 'pvc://claim/1/r'],
    ['mlflow-artifacts://a:1=pvc://a\nmlflow-artifacts://b:1=pvc://b', 'mlflow-artifacts://b:1/1/m', 'pvc://b/1/m'],
    ['mlflow-artifacts:/=pvc://claim', 'MLFLOW-ARTIFACTS:/1/m', 'pvc://claim/1/m'],
    ['file:///mnt=pvc://claim', 'file://localhost/mnt/a%20b/1%2F', 'pvc://claim/a b/1/'],
    ['/mnt/=pvc://claim', 'file:/mnt/100%/r', 'pvc://claim/100%/r'],
    ['file:/mnt=pvc://claim', '/mnt/1/a%20b', 'pvc://claim/1/a%20b'],
    ['s3://b=s3://c', 'S3://b/X', 's3://c/X'],
    ['s3://b=s3://c\ns3://b/x=gs://longest', 's3://b/x/y', 'gs://longest/y'],
    ['s3://b=s3://c', 's3://b', 's3://c'],
    ['s3://b=s3://c', 's3://bucket/x', 's3://bucket/x'],
    ['mlflow-artifacts:/=wasbs://c@a.blob.core.windows.net/p', 'mlflow-artifacts:/1/m', 'azureblob:c/p/1/m'],
    ['mlflow-artifacts:/=myremote:bucket', 'mlflow-artifacts:/1/m', 'myremote:bucket/1/m'],
  ])('%s for %s', (rules, place, expected) => {
    expect(computeModelUri(place, parseUriRules(rules))).toBe(expected);
  });

  test.each(['nonsense', '=s3://b', 'a=', 'a=/local/path', 'a=s3://', 'a=mlflow-artifacts:/x', 'a=file:///x'])('"%s" is refused', (rule) => {
    expect(failureOf(() => parseUriRules(rule))).toMatchObject({ code: 'E_INPUT', message: expect.stringContaining("--model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'") });
  });

  test('wrong ones are told together', () => {
    expect(failureOf(() => parseUriRules('a\nb')).message).toContain('got "a"; expected from=to, got "b"');
  });
});

describe('places that no model server reads', () => {
  test.each([
    ['mlflow-artifacts:/1/m', 'artifact proxy', "'mlflow-artifacts:/=s3://bucket/prefix'"],
    ['models:/m-1', 'a name inside MLflow', "'models:/m-1=s3://"],
    ['runs:/r/model', 'a name inside MLflow', '--model-uri-map'],
    ['dbfs:/x/1', 'Databricks', "'dbfs:/=s3://"],
    ['file:///srv/mlruns/1/0123456789abcdef0123456789abcdef/artifacts/model', "MLflow's own machine", "'file:///srv/mlruns=s3://"],
    ['/srv/mlruns/12/models/m-1/artifacts', "MLflow's own machine", "'/srv/mlruns=s3://"],
    ['hdfs://namenode/x', 'does not know', "'hdfs://namenode/x=s3://"],
    ['', "MLflow's own machine", '--model-uri-map'],
    ['s3:///no-bucket', 'does not know', '--model-uri-map'],
  ])('%s is refused with the flag to type', (place, why, flag) => {
    const { code, message } = failureOf(() => computeModelUri(place, []));
    expect(code).toBe('E_MODEL_URI');
    expect(message).toContain(why);
    expect(message).toContain(flag);
  });

  test.each(['s3://bucket/../other', 'mlflow-artifacts:/..\\x', 's3://b/\u001b[31m'])('%j is no plain path, whatever the rules', (place) => {
    expect(failureOf(() => computeModelUri(place, parseUriRules('mlflow-artifacts:/=s3://b'))).code).toBe('E_MODEL_URI');
  });
});
