import { describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingressInputs } from '../../../src/deployment/ingress-inputs.js';
import { credentialFiles, findCredential } from '../../../src/input-files.js';
import { findSecrets, parseInputs } from '../../../src/input-sources.js';
import { storageSecret } from '../../../src/manifest/storage-secret.js';
import { clusterInputs, mlflowInputs } from '../../../src/steps/common-inputs.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';

const inputs = { ...mlflowInputs, ...clusterInputs, ...ingressInputs };
const nothing = { texts: new Map<string, string>(), problems: [] };
const makeFolder = (files: Readonly<Record<string, string>>): string => {
  const folder = makeTemporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

describe('credentials in folders', () => {
  test('give what no variable gives: contents, and paths of what is a file itself', () => {
    const mlflow = makeFolder({ uri: 'http://mlflow:5000\n', username: 'ann', password: 's3cret\n', 'ca.crt': 'PEM' });
    const kubeconfig = makeFolder({ config: 'apiVersion: v1' });
    const env = { MLFLOW_STEPS_CREDENTIALS: `${mlflow}::${kubeconfig}`, MLFLOW_TRACKING_USERNAME: 'bob' };
    const given = parseInputs(inputs, nothing, env, new Map());
    expect(given).toMatchObject({ 'tracking-uri': 'http://mlflow:5000', 'tracking-username': 'bob', 'tracking-password': 's3cret', 'tracking-ca-file': `${mlflow}/ca.crt`, kubeconfig: `${kubeconfig}/config` });
    expect(findSecrets(inputs, nothing, env)).toEqual(['s3cret\n']);
  });

  test('are none where no folder is bound, and of no other input', () => {
    const folder = makeFolder({ model: 'wine', constructor: 'x' });
    expect(findCredential('tracking-token', { MLFLOW_STEPS_CREDENTIALS: ':' })).toBeUndefined();
    for (const name of ['model', 'constructor']) expect(findCredential(name, { MLFLOW_STEPS_CREDENTIALS: folder })).toBeUndefined();
  });

  test('that cannot be read are named', () => {
    const folder = makeFolder({ token: 'x'.repeat(65 * 1024) });
    mkdirSync(join(folder, 'password'));
    const env = { MLFLOW_STEPS_CREDENTIALS: folder };
    expect(() => findCredential('tracking-token', env)).toThrow('larger than 64 KiB');
    expect(() => findCredential('tracking-password', env)).toThrow(join(folder, 'password'));
    expect(findSecrets(inputs, nothing, env)).toEqual([]);
  });

  test('belong to inputs that there are', () => {
    for (const name of Object.keys(credentialFiles)) expect(inputs).toHaveProperty([name]);
  });
});

describe('what model servers fetch models with', () => {
  const definitions = { 'storage-secret': { kind: storageSecret, description: 'x' } } as const;
  const given = { texts: new Map([['storage-secret', 'bucket']]), problems: [] };

  test('may be files of those folders too; a variable wins, and all are masked', () => {
    const first = makeFolder({ RCLONE_CONFIG_S3_TYPE: 's3\n', RCLONE_CONFIG_S3_ACCESS_KEY_ID: 'the-key', username: 'ann', OTHER: 'x' });
    const second = makeFolder({ RCLONE_CONFIG_S3_ACCESS_KEY_ID: 'later', RCLONE_CONFIG_S3_SECRET_ACCESS_KEY: 'of-the-file', RCLONE_CONFIG_PASS: 'not-for-it' });
    const env = { MLFLOW_STEPS_CREDENTIALS: `${first}::/no/such/folder:${second}`, RCLONE_CONFIG_S3_SECRET_ACCESS_KEY: 'of-the-variable' };
    const { 'storage-secret': secret } = parseInputs(definitions, given, env, new Map());
    expect(Object.fromEntries(secret?.variables ?? [])).toEqual({ RCLONE_CONFIG_S3_TYPE: 's3', RCLONE_CONFIG_S3_ACCESS_KEY_ID: 'the-key', RCLONE_CONFIG_S3_SECRET_ACCESS_KEY: 'of-the-variable' });
    expect(findSecrets(definitions, given, env)).toEqual(expect.arrayContaining(['the-key', 'of-the-variable']));
  });

  test('is named where it cannot be read', () => {
    const folder = makeFolder({ RCLONE_CONFIG_S3_TYPE: 'x'.repeat(65 * 1024) });
    const env = { MLFLOW_STEPS_CREDENTIALS: folder };
    expect(() => parseInputs(definitions, given, env, new Map())).toThrow(`${folder}/RCLONE_CONFIG_S3_TYPE cannot be read: it is larger than 64 KiB`);
    expect(findSecrets(definitions, given, env)).toEqual([]);
  });
});
