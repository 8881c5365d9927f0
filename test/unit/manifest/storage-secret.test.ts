import { describe, expect, it } from '@jest/globals';
import { findSecrets, parseInputs } from '../../../src/input-sources.js';
import { referToSecret, storageSecret, withoutReferences } from '../../../src/manifest/storage-secret.js';
import type { SeldonDeployment } from '../../../src/manifest/manifest.js';

const env = {
  RCLONE_CONFIG_S3_TYPE: 's3', RCLONE_CONFIG_S3_ENV_AUTH: 'false', RCLONE_CONFIG_S3_ENDPOINT: 'http://minio:9000',
  RCLONE_CONFIG_S3_ACCESS_KEY_ID: 'the-key', RCLONE_CONFIG_S3_SECRET_ACCESS_KEY: 'hunter2', RCLONE_CONFIG_PASS: 'not-for-it', RCLONE_CONFIG_GS_TYPE: '', OTHER: 'x',
};
const inputs = { 'storage-secret': { kind: storageSecret, description: 'x' } } as const;

describe('the Secret for storage', () => {
  it('takes its name from the input and its keys from the environment', () => {
    const given = { texts: new Map([['storage-secret', 'bucket']]), problems: [] };
    const { 'storage-secret': secret } = parseInputs(inputs, given, env, new Map());
    expect(secret).toEqual({ name: 'bucket', variables: new Map(Object.entries(env).filter(([name]) => name.startsWith('RCLONE_CONFIG_S3_'))) });
  });

  it('is masked before anything is printed, but for words that are no secret', () => {
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    expect(findSecrets(inputs, { texts: new Map(), problems: [] }, env)).toEqual(['the-key', base64('the-key'), 'hunter2', base64('hunter2')]);
  });

  it.each([['Bucket'], ['a/b'], ['-a'], ['$(id)']])('is refused by the name %s', (name) => {
    expect(() => storageSecret.parse(name, env)).toThrow('expected the name of a Secret');
  });

  it('is refused where there is nothing to put into it', () => {
    expect(() => storageSecret.parse('bucket', { OTHER: 'x' })).toThrow('RCLONE_CONFIG_<REMOTE>_<OPTION>');
  });
});

const deployment: SeldonDeployment = {
  apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment',
  spec: {
    predictors: [
      {
        name: 'default',
        graph: {
          name: 'router', implementation: 'RANDOM_ABTEST',
          children: [
            { name: 'a', implementation: 'MLFLOW_SERVER', modelUri: '' },
            { name: 'b', implementation: 'MLFLOW_SERVER', modelUri: 's3://b', envSecretRefName: 'theirs' },
            { name: 'c', implementation: 'SKLEARN_SERVER', modelUri: 's3://c', envSecretRefName: 'bucket' },
          ],
        },
        explainer: { type: 'AnchorTabular', modelUri: 's3://e' },
      },
    ],
  },
};

it('every model node and explainer that names no other Secret refers to it', () => {
  expect(referToSecret(deployment, 'bucket').spec.predictors).toMatchObject([
    { graph: { children: [{ envSecretRefName: 'bucket' }, { envSecretRefName: 'theirs' }, { envSecretRefName: 'bucket' }] }, explainer: { envSecretRefName: 'bucket' } },
  ]);
  expect(referToSecret(deployment, 'bucket').spec.predictors[0]?.graph).not.toHaveProperty('envSecretRefName');
});

it('what deploy.yaml asks for besides is still its own wish', () => {
  const [predictor] = withoutReferences(deployment, 'bucket').spec.predictors;
  expect(predictor?.graph.children?.map((node) => node['envSecretRefName'])).toEqual([undefined, 'theirs', undefined]);
});
