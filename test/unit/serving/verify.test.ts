import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StepError } from '../../../src/errors.js';
import type { JsonObject } from '../../../src/json.js';
import type { HttpReply } from '../../../src/kubernetes/cluster.js';
import type { Manifest } from '../../../src/manifest/manifest.js';
import { computeDialect } from '../../../src/serving/seldon-deployment.js';
import { planVerification, type VerifyChoice } from '../../../src/serving/verification.js';
import { verifyPrediction, type Proof } from '../../../src/serving/verify.js';
import { SimulatedMlflow } from '../../simulations/mlflow.js';
import { SimulatedV1Server } from '../../simulations/v1-model-server.js';

const withPredictors = (...predictors: Manifest['spec']['predictors']): Manifest => ({
  apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name: 'wine', labels: {}, annotations: {} }, spec: { predictors },
});
const main = { name: 'main', graph: { name: 'model' } };
const canary = { name: 'canary', graph: { name: 'model' } };
const shadow = { ...canary, shadow: true };

const server = new SimulatedV1Server();
/** What the ingress leads to, where that is not the server above. */
const ingress = new SimulatedV1Server();
let endpoint: URL;
let services: URL;
let folder: string;
beforeEach(async () => {
  for (const each of [server, ingress]) each.paths.length = 0;
  services = await server.start();
  endpoint = new URL('/gateway/', await ingress.start());
  folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-verify-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server.stop();
  await ingress.stop();
});

type Asked = Partial<Omit<Parameters<typeof verifyPrediction>[0], 'plan'>> & { readonly choice?: VerifyChoice; readonly example?: string; readonly mlModel?: JsonObject; readonly endpoint?: URL };

/** The way through the API server to the Services of the simulated server, each behind its name. */
const throughApi = {
  proxyToService: async (_namespace: string, service: string, _port: number, path: string, body: string): Promise<HttpReply> => {
    const answer = await fetch(new URL(`/${service}${path}`, services), { method: 'POST', body });
    return { status: answer.status, body: await answer.text() };
  },
};
/** A way on which the API server itself answers, in its words. */
const statusOf = (code: number, message: string): HttpReply => ({ status: code, body: JSON.stringify({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, code }) });
const forbidden = statusOf(403, 'services "wine-main" is forbidden: User "ci" cannot create resource "services/proxy"');
const closed = { proxyToService: () => Promise.resolve(forbidden) };

const twoRows = '{"inputs": [[1], [2]]}';

/** A version with this input example, deployed as V1. */
async function verify({ choice = { kind: 'auto' }, example = twoRows, endpoint: address, mlModel, ...changed }: Asked = {}): Promise<Proof> {
  const mlflow = new SimulatedMlflow();
  mlflow.addVersion('wine', '1');
  if (example !== '') mlflow.addFile('wine', '1', 'serving_input_example.json', example);
  const plan = await planVerification(choice, mlflow.artifacts, await mlflow.registry.version('wine', '1'), 'v1-mlflow', mlModel);
  if (plan.kind === 'none') throw new Error(plan.why);
  const { manifest = withPredictors(main) } = changed;
  return verifyPrediction({ cluster: throughApi, manifest, namespace: 'models', holders: manifest.spec.predictors, ingress: address && { address, headers: {}, tls: { rejectUnauthorized: true } }, signal: new AbortController().signal, ...changed, plan });
}

const fileWith = (content: unknown): VerifyChoice => {
  const path = join(folder, 'request.json');
  writeFileSync(path, JSON.stringify(content));
  return { kind: 'file', path };
};

// How each form of example is asked about, and what a real server answers: test/integration/serving.
test('a deployment is asked by its Service, then behind the prefix of the ingress', async () => {
  expect(await verify({ endpoint, example: '{"dataframe_split": {"columns": ["a", "b"], "data": [[1, 2], [3, 4]]}}' })).toMatchObject({ isProven: true, by: ['service', 'ingress'], shown: '[2,4,6,8]', remarks: [] });
  expect(server.paths).toEqual(['POST /wine-main/api/v1.0/predictions']);
  expect(ingress.paths).toEqual(['POST /gateway/seldon/models/wine/api/v1.0/predictions']);
});

// Seldon's orchestrator has no other path under that protocol: it answered 404 to V1's, which was taken for a model that does not serve.
test("under the protocol tensorflow a request of the user's is sent to that protocol's own path, and no example is", async () => {
  const manifest = { ...withPredictors(main), spec: { protocol: 'tensorflow', predictors: [main] } };
  server.next.push({ status: 200, body: '{"predictions": [[2.5], [3]]}' });
  expect(await verify({ manifest, choice: fileWith({ instances: [1, 2] }) })).toMatchObject({ isProven: true, shown: '[2.5,3]' });
  expect(server.paths).toEqual(['POST /wine-main/v1/models/model:predict']);
  const mlflow = new SimulatedMlflow();
  mlflow.addVersion('wine', '1');
  mlflow.addFile('wine', '1', 'serving_input_example.json', twoRows);
  const plan = await planVerification({ kind: 'auto' }, mlflow.artifacts, await mlflow.registry.version('wine', '1'), computeDialect(manifest), undefined);
  expect(plan).toEqual({ kind: 'none', why: expect.stringContaining('--verify FILE') });
});

describe('the predictor that holds the version proves it, whoever else answers:', () => {
  const both = withPredictors(main, canary);

  test('another one that serves does not', async () => {
    server.next.push({ status: 500, body: '{"status": {"info": "no module named xgboost"}}' });
    await expect(verify({ manifest: both, holders: [canary], endpoint })).rejects.toMatchObject({ code: 'E_VERIFY_FAILED', message: expect.stringMatching(/wine-canary:8000.* of predictor canary .*no module named xgboost/) });
    expect(ingress.paths).toEqual([]);
  });

  test('another one that does not know the request says nothing against it', async () => {
    ingress.next.push({ status: 400, body: '{"status": {"info": "3 features are expected"}}' });
    const proof = await verify({ manifest: both, holders: [canary], endpoint });
    expect(proof).toMatchObject({ isProven: true, by: ['service'], remarks: [expect.stringContaining('be it by another predictor: HTTP 400, 3 features are expected')] });
    expect(server.paths).toEqual(['POST /wine-canary/api/v1.0/predictions']);
  });

  test('a shadow is asked too, of which no ingress ever shows an answer', async () => {
    expect(await verify({ manifest: withPredictors(main, shadow), holders: [shadow], endpoint })).toMatchObject({ isProven: true, by: ['service'] });
    expect(server.paths).toEqual(['POST /wine-canary/api/v1.0/predictions']);
  });

  test('each of several that hold it', async () => {
    expect(await verify({ manifest: both, endpoint })).toMatchObject({ isProven: true, by: ['service', 'ingress'] });
    expect(server.paths).toEqual(['POST /wine-main/api/v1.0/predictions', 'POST /wine-canary/api/v1.0/predictions']);
  });

  test('and if its Service cannot be asked, an answer of the ingress proves nothing', async () => {
    const proof = await verify({ cluster: closed, manifest: both, holders: [canary], endpoint });
    expect(proof).toMatchObject({ isProven: false, why: expect.stringMatching(/cannot create resource "services\/proxy".* would prove nothing, because other predictors answer there too/) });
    expect(ingress.paths).toEqual([]);
  });
});

describe('a way that does not lead to the model says nothing of it:', () => {
  test.each([
    ['a role that lacks the right', forbidden, /HTTP 403.*is forbidden/],
    ['credentials that have expired', statusOf(401, 'Unauthorized'), /HTTP 401/],
    ['a sidecar that lets nobody in', { status: 403, body: 'RBAC: access denied' }, /HTTP 403, RBAC: access denied/],
  ])('%s', async (_, reply, why) => {
    expect(await verify({ cluster: { proxyToService: () => Promise.resolve(reply) } })).toMatchObject({ isProven: false, why: expect.stringMatching(why) });
  });

  test('then the ingress proves it, where nobody else can have answered', async () => {
    expect(await verify({ cluster: closed, endpoint })).toMatchObject({ isProven: true, by: ['ingress'], shown: '[2,4]', remarks: [expect.stringContaining('says nothing of the model')] });
  });

  test('and the ingress that shows the failure of the model is believed as well', async () => {
    ingress.next.push({ status: 500, body: '{"status": {"info": "Model not loaded yet"}}' });
    await expect(verify({ cluster: closed, endpoint })).rejects.toMatchObject({ code: 'E_VERIFY_FAILED', message: expect.stringContaining('HTTP 500, Model not loaded yet') });
  });

  const refusals: readonly [string, { readonly status: number; readonly body: string }, RegExp][] = [
    ['401', { status: 401, body: '<html>Unauthorized' }, /HTTP 401/],
    ['403', { status: 403, body: '{"error": "forbidden"}' }, /HTTP 403, forbidden/],
    ['a proxy that wants credentials', { status: 407, body: '' }, /HTTP 407/],
    ['a redirect', { status: 302, body: '' }, /it redirects \(HTTP 302\)/],
    ['a page of its own that says 200', { status: 200, body: '<html>Sign in</html>' }, /is no prediction, <html>Sign in/],
    ['JSON of its own that says 200', { status: 200, body: '{"login": "required"}' }, /is no prediction, \{"login"/],
    ['an error page', { status: 500, body: '<html>' }, /HTTP 500, <html>/],
    ['an error in words of its own', { status: 500, body: '{"timestamp": 1, "status": 500, "error": "Internal Server Error", "path": "/seldon"}' }, /HTTP 500, Internal Server Error/],
    ['a body that it finds too large', { status: 413, body: '<html>' }, /HTTP 413/],
  ];
  test.each(refusals)('an ingress that answers %s, once the Service proved it', async (_, answer, remark) => {
    ingress.next.push(answer);
    expect(await verify({ endpoint })).toMatchObject({ isProven: true, by: ['service'], remarks: [expect.stringMatching(remark)] });
  });
  test.each(refusals)('an ingress that answers %s, with nobody else to ask', async (_, answer, why) => {
    ingress.next.push(answer);
    expect(await verify({ cluster: closed, endpoint })).toMatchObject({ isProven: false, why: expect.stringMatching(why) });
  });

  test('an ingress whose certificate nobody trusts, or whose name there is not', async () => {
    for (const address of [endpoint.href.replace('http:', 'https:'), 'http://models.invalid']) {
      expect(await verify({ cluster: closed, endpoint: new URL(address) })).toMatchObject({ isProven: false });
      expect(await verify({ endpoint: new URL(address) })).toMatchObject({ isProven: true, by: ['service'] });
    }
  });
});

describe('a file says what is asked, and what is expected', () => {
  const request = { data: { ndarray: [[1.5], [2]] } };

  test('with its own tolerance', async () => {
    expect(await verify({ choice: fileWith({ request, expected: [[3.0001], [4]], tolerance: 0.001 }) })).toMatchObject({ shown: '[3,4]' });
    expect(await verify({ choice: fileWith(request) })).toMatchObject({ shown: '[3,4]' });
  });

  test.each([
    [{ request, expected: [[3.0001], [4]] }, /value 0 is 3 instead of 3.0001/],
    [{ request, expected: [[3]] }, /2 values instead of 1/],
    [{ request: { inputs: [] } }, /: HTTP 400, Invalid request data type: \{"inputs":\[\]\}\. What to do: see its cause in the log .* correct the request in that file\.$/],
  ])('and is red otherwise: %j', async (content, message) => {
    await expect(verify({ choice: fileWith(content) })).rejects.toMatchObject({ code: 'E_VERIFY_FAILED', message: expect.stringMatching(message) });
  });
});

describe('an answer that proves nothing is red', () => {
  const bad: readonly [string, number, string, RegExp][] = [
    ['with another number of rows', 200, '{"data": {"ndarray": [[1]]}}', /1 rows for 2/],
    ['with NaN', 200, '{"data": {"ndarray": [[NaN], [1]]}}', /NaN or Infinity/],
    ['that says there is none', 200, '{"data": {"ndarray": [[null], [1]]}}', /holds null/],
    ['that is an error page', 500, '<html>', /HTTP 500, <html>/],
    ['that quotes a whole traceback', 500, JSON.stringify({ status: { info: `Traceback (most recent call last):\n${'  File "a.py", line 1, in predict\n'.repeat(40)}ValueError: X has 3 features` } }), /HTTP 500, ValueError: X has 3 features\. What to do: the model refuses these values/],
    ['that would be obeyed', 500, '\u001b[2J\n::error::x', /HTTP 500/],
  ];
  test.each(bad)('%s', async (_, status, body, message) => {
    server.next.push({ status, body });
    const error: unknown = await verify().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'E_VERIFY_FAILED', message: expect.stringMatching(message) });
    expect((error as Error).message).not.toContain('\u001b');
  });
  test.each(bad.slice(0, 3))('%s, also of the ingress', async (_, status, body, message) => {
    ingress.next.push({ status, body });
    await expect(verify({ endpoint })).rejects.toMatchObject({ code: 'E_VERIFY_FAILED', message: expect.stringMatching(message) });
  });

  const names = `Failed to enforce schema of data '${'1.5 '.repeat(200)}' with schema '[...]'. Error: Model is missing inputs ['a', 'b'].`;
  const xtype = (value: string) => withPredictors({ name: 'main', graph: { name: 'model', implementation: 'MLFLOW_SERVER', parameters: [{ name: 'xtype', type: 'STRING', value }] } });
  test.each([
    ['--xtype DataFrame', names, withPredictors({ name: 'main', graph: { name: 'model', implementation: 'MLFLOW_SERVER' } })],
    ['--xtype DataFrame', names, xtype('ndarray')],
    ['input_example', names, xtype('DataFrame')],
    ['why it could not load the model', 'Model not loaded yet', xtype('DataFrame')],
  ])('says what to do (%s), and what a long answer ends with', async (advice, info, manifest) => {
    server.next.push({ status: 500, body: JSON.stringify({ status: { info } }) });
    const error: unknown = await verify({ manifest }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'E_VERIFY_FAILED', message: expect.stringMatching(new RegExp(`What to do: .*${advice}.*\\.$`)) });
    if (info === names) expect((error as Error).message).toMatch(/Failed to enforce schema .*more characters.*Model is missing inputs \['a', 'b'\]\. What to do/);
  });

  test('but for one of a route that is not there yet, which is told', async () => {
    server.next.push({ status: 503, body: '' }, { status: 404, body: '' });
    const told: string[] = [];
    expect(await verify({ tell: (message) => void told.push(message) })).toMatchObject({ shown: '[2,4]' });
    expect(server.paths).toHaveLength(3);
    expect(told).toEqual([expect.stringMatching(/^Service models\/wine-main:8000.* gives no prediction yet, and is asked again for 30 s: HTTP 503\.$/)]);
  });
});

describe('a request made from the signature, where there is no example,', () => {
  const unasked: Asked = { example: '', mlModel: { signature: { inputs: '[{"type": "double", "name": "a", "required": true}, {"type": "double", "name": "b", "required": true}]' } } };

  test('proves a model that answers it', async () => {
    expect(await verify({ ...unasked, endpoint })).toMatchObject({ isProven: true, by: ['service', 'ingress'], shown: '[3,3]' });
    expect(await verify({ ...unasked, choice: { kind: 'required' } })).toMatchObject({ isProven: true });
  });

  test.each([
    ['refuses', 400, '{"status": {"info": "colour must be red or white"}}', /does not take the values that were made up for it, which proves nothing: HTTP 400, colour must be/],
    ['fails at', 500, '{"status": {"info": "KeyError: 1.5"}}', /HTTP 500, KeyError/],
    ['answers with NaN', 200, '{"data": {"ndarray": [[NaN]]}}', /NaN/],
  ])('says nothing against one that %s made-up values', async (_, status, body, why) => {
    server.next.push({ status, body });
    expect(await verify({ ...unasked, endpoint })).toMatchObject({ isProven: false, why: expect.stringMatching(why) });
    expect(ingress.paths).toEqual([]);
  });

  test.each([
    ['was never loaded', 500, '{"status": {"info": "Model not loaded yet"}}'],
    ['lacks a package', 500, `{"status": {"info": "Traceback (most recent call last):\\n  File \\"a.py\\", line 1\\nModuleNotFoundError: No module named 'skops'"}}`],
    ['cannot be unpickled', 400, `{"error": "Can't get attribute 'Scaler' on <module '__main__'>"}`],
    ['is no model server', 501, '{"error": "this server speaks V2"}'],
    ['answers with a page', 200, '<html>'],
  ])('is red for one that %s', async (_, status, body) => {
    server.next.push({ status, body });
    await expect(verify(unasked)).rejects.toMatchObject({ code: 'E_VERIFY_FAILED' });
  });
});

test('what ends the step ends the asking', async () => {
  const stopped = new AbortController();
  const cluster = { proxyToService: () => {
    stopped.abort(new StepError('E_CANCELLED', 'told to stop'));
    return Promise.resolve(statusOf(503, 'no endpoints available for service "wine-main"'));
  } };
  await expect(verify({ cluster, signal: stopped.signal })).rejects.toMatchObject({ code: 'E_CANCELLED' });
});

test('without an example nothing is asked, or the step is red before anything is applied', async () => {
  await expect(verify({ example: '' })).rejects.toThrow('has no input example that can be sent');
  await expect(verify({ example: '', choice: { kind: 'required' } })).rejects.toMatchObject({ code: 'E_VERIFY_IMPOSSIBLE' });
});
