import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isObject } from '../../../src/json.js';
import type { Manifest } from '../../../src/manifest/manifest.js';
import { parse } from '../../../src/manifest/parse-yaml.js';
import type { Mlflow } from '../../../src/mlflow/mlflow.js';
import { computeDialect } from '../../../src/serving/seldon-deployment.js';
import { planVerification, type VerifyChoice } from '../../../src/serving/verification.js';
import { verifyPrediction, type Proof } from '../../../src/serving/verify.js';
import { deploy } from '../../../src/steps/deploy.js';
import { uniqueName } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';
import { kubeconfig, useNamespace } from '../kubernetes/namespaces.js';
import { servers as mlflowServers, withMlflow } from '../mlflow/servers.js';
import { endStep } from '../mlflow/step-run.js';
import { startV1Servers, type V1Servers } from './v1-servers.js';

const trackingUri = mlflowServers[0].uri();
const prefix = uniqueName('v1');
const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-v1-'));
let servers: V1Servers;
beforeAll(async () => {
  servers = await startV1Servers(trackingUri, prefix);
});
afterAll(async () => {
  await servers.stop();
  rmSync(folder, { recursive: true });
});

type Proved = Extract<Proof, { isProven: true }>;
type Xtype = 'ndarray' | 'DataFrame';

const deployed = (name: string, xtype: Xtype): Manifest => ({
  apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name, labels: {}, annotations: {} },
  spec: { predictors: [{ name: 'default', graph: { name: 'model', implementation: 'MLFLOW_SERVER', modelUri: 'pvc://models', parameters: [{ name: 'xtype', type: 'STRING', value: xtype }] } }] },
});

const verifyWith = async ({ artifacts, registry }: Mlflow, model: string, xtype: Xtype, choice: VerifyChoice): Promise<Proved> => {
  const name = `${model}-${xtype}`;
  await servers.listening(name);
  const version = await registry.version(`${prefix}-${model}`, '1');
  const mlModel: unknown = parse((await artifacts.readOfVersion(version, 'MLmodel', 1e6)) ?? '');
  const manifest = deployed(name, xtype);
  const plan = await planVerification(choice, artifacts, version, computeDialect(manifest), isObject(mlModel) ? mlModel : undefined);
  if (plan.kind === 'none') throw new Error(plan.why);
  const proof = await verifyPrediction({
    cluster: servers.services, manifest, namespace: 'models', holders: manifest.spec.predictors, ingress: { address: servers.endpoint, headers: {}, tls: { rejectUnauthorized: true } }, plan, signal: new AbortController().signal,
  });
  if (!proof.isProven) throw new Error(proof.why);
  expect(proof.by).toEqual(['service', 'ingress']);
  return proof;
};

/** Verifies one of the models of v1-models.py as a deploy does. */
const verify = (model: string, xtype: Xtype, choice: VerifyChoice = { kind: 'required' }): Promise<Proved> =>
  withMlflow(trackingUri, (mlflow) => verifyWith(mlflow, model, xtype, choice));

const fileWith = (content: unknown): VerifyChoice => {
  const path = join(folder, 'request.json');
  writeFileSync(path, JSON.stringify(content));
  return { kind: 'file', path };
};

describe("Seldon's own wrapper answers the model's own example", () => {
  it.each<[string, string, Xtype, string]>([
    ['a table of several types', 'mixed', 'DataFrame', '[3,8]'],
    ['the same without xtype', 'mixed', 'ndarray', '[3,8]'],
    ['a table of whole floats', 'whole', 'DataFrame', '[4,6]'],
    ['a table with missing values', 'missing', 'DataFrame', '[1.5,7]'],
    ['columns of texts', 'texts', 'DataFrame', '["xz","yw"]'],
    ['a table that is answered by a table', 'frame', 'DataFrame', '[2,6,4,8]'],
    ['an array of whole floats', 'tensor', 'ndarray', '[2,4,6,8]'],
    ['a dict of lists', 'lists', 'DataFrame', '[3]'],
    ['the same without xtype', 'lists', 'ndarray', '[3]'],
    ['a dict of scalars', 'scalars', 'DataFrame', '[3]'],
    ['the same without xtype', 'scalars', 'ndarray', '[3]'],
    ['a list of dicts', 'records', 'DataFrame', '[1,2]'],
    ['a table with lists in it', 'nested', 'DataFrame', '[2,1]'],
    ['a text', 'text', 'ndarray', '[1]'],
  ])('%s (%s, %s)', async (_, model, xtype, shown) => {
    expect((await verify(model, xtype)).shown).toBe(shown);
  });
});

describe('it is red, with the reason, where', () => {
  it.each<[string, string, Xtype, RegExp]>([
    ['the answer holds NaN', 'nan', 'DataFrame', /the answer holds NaN or Infinity/],
    ['the model raises', 'raising', 'DataFrame', /HTTP 500, the lookup table\nis .*empty\. What to do: /],
    ['the model was not loaded, although the pod is ready', 'unloadable', 'DataFrame', /HTTP 500, Model not loaded yet/],
    ['the wrapper cannot send the answer', 'series', 'DataFrame', /HTTP 400, Unknown data type returned as payload/],
    ['the names of the columns were dropped', 'whole', 'ndarray', /HTTP 500, .*Model is missing inputs \['a', 'b'\].* What to do: deploy with --xtype DataFrame/s],
  ])('%s', async (_, model, xtype, message) => {
    const error: unknown = await verify(model, xtype).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'E_VERIFY_FAILED', message: expect.stringMatching(message) });
    expect((error as Error).message).not.toContain('\u001b');
  });
});

describe('a file of the user', () => {
  const request = { data: { names: ['height', 'width'], ndarray: [[1.5, 2], [3.5, 4]] } };

  it('is answered by a classifier, within its tolerance', async () => {
    expect((await verify('classifier', 'DataFrame', fileWith({ request, expected: [[0.9, 0.1], [0.1, 0.9]], tolerance: 0.2 }))).shown).toMatch(/^\[0\.\d+,/);
  });

  it.each([
    [{ request, expected: [[0.1, 0.9], [0.9, 0.1]], tolerance: 0.2 }, /the prediction is not the expected one: value 0 is 0\.\d+ instead of 0\.1/],
    [{ request: { inputs: [] } }, /HTTP 400, Invalid request data type: \{'inputs': \[\]\}\. What to do: /],
    [{ request: { data: { names: ['height'], ndarray: [[1.5]] } } }, /HTTP 500, .*Model is missing inputs \['width'\]/s],
  ])('is red otherwise: %j', async (content, message) => {
    await expect(verify('classifier', 'DataFrame', fileWith(content))).rejects.toMatchObject({ code: 'E_VERIFY_FAILED', message: expect.stringMatching(message) });
  });
});

describe('on the cluster', () => {
  const isProxied = requireVariable('MLFLOW_STEPS_TEST_SERVICE_PROXY') === 'true';
  const endpoint = requireVariable('MLFLOW_STEPS_TEST_ENDPOINT');
  let namespace: string;
  useNamespace((made) => ({ namespace } = made));

  const deployMixed = (changed: Readonly<Record<string, string>>) =>
    endStep(deploy, {
      'tracking-uri': trackingUri, kubeconfig, namespace, model: `${prefix}-mixed`, version: '1', name: 'mixed', 'default-template': 'true',
      'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts/', verify: 'required', timeout: '180s', ...changed,
    });

  it('a deploy without deploy.yaml is green when that wrapper has answered', async () => {
    await servers.listening('mixed-DataFrame');
    const { exitCode, outputs, printed } = await deployMixed({ endpoint });
    expect({ exitCode, ...outputs }).toMatchObject({
      exitCode: 0, outcome: 'done', verified: 'true', url: `${endpoint}/seldon/${namespace}/mixed/api/v1.0/predictions`, reason: expect.stringContaining('proven by a prediction'),
    });
    expect(printed.join('\n')).toContain('[3,8]');
    const answer = await fetch(outputs['url'] ?? '', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"inputs": []}' });
    expect([answer.status, await answer.json()]).toMatchObject([400, { status: { info: "Invalid request data type: {'inputs': []}" } }]);
  });

  // Elsewhere the API server cannot reach the sandbox's pods; service-proxy.test.ts says why.
  (isProxied ? it : it.skip)("and again through the API server's service proxy", async () => {
    expect(await deployMixed({})).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged', verified: 'true', url: `http://mixed-default.${namespace}:8000/api/v1.0/predictions` } });
  });
});
