import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import type { Manifest } from '../../../src/manifest/manifest.js';
import { planVerification, type VerifyChoice } from '../../../src/serving/verification.js';
import { verifyPrediction, type Verified } from '../../../src/serving/verify.js';
import { SimulatedMlflow } from '../../simulations/mlflow.js';
import { SimulatedV1Server } from '../../simulations/v1-model-server.js';

const manifest: Manifest = {
  apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name: 'wine', labels: {}, annotations: {} },
  spec: { predictors: [{ name: 'default', graph: { name: 'model' } }] },
};
const server = new SimulatedV1Server();
let endpoint: URL;
let folder: string;
beforeEach(async () => {
  server.paths.length = 0;
  endpoint = new URL('/gateway/', await server.start());
  folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-verify-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server.stop();
});

/** A version with this input example, deployed as V1, and what --verify says. */
async function verify(choice: VerifyChoice, example?: string): Promise<Verified> {
  const mlflow = new SimulatedMlflow();
  mlflow.addVersion('wine', '1');
  if (example !== undefined) mlflow.addFile('wine', '1', 'serving_input_example.json', example);
  const plan = await planVerification(choice, mlflow.artifacts, await mlflow.registry.version('wine', '1'), 'v1-mlflow', undefined);
  if (plan.kind === 'none') throw new Error(plan.why);
  return verifyPrediction({} as Cluster, manifest, 'models', endpoint, plan, new AbortController().signal);
}

const fileWith = (content: unknown): VerifyChoice => {
  const path = join(folder, 'request.json');
  writeFileSync(path, JSON.stringify(content));
  return { kind: 'file', path };
};
const auto: VerifyChoice = { kind: 'auto' };

// How each form of example is asked about, and what a real server answers: test/integration/serving.
test('a V1 deployment is asked behind its prefix', async () => {
  expect((await verify(auto, '{"dataframe_split": {"columns": ["a", "b"], "data": [[1, 2], [3, 4]]}}')).shown).toBe('[2,4,6,8]');
  expect(server.paths).toEqual(['POST /gateway/seldon/models/wine/api/v1.0/predictions']);
});

describe('a file says what is asked, and what is expected', () => {
  const request = { data: { ndarray: [[1.5], [2]] } };

  test('with its own tolerance', async () => {
    expect((await verify(fileWith({ request, expected: [[3.0001], [4]], tolerance: 0.001 }))).shown).toBe('[3,4]');
    expect((await verify(fileWith(request))).shown).toBe('[3,4]');
  });

  test.each([
    [{ request, expected: [[3.0001], [4]] }, /value 0 is 3 instead of 3.0001/],
    [{ request, expected: [[3]] }, /2 values instead of 1/],
    [{ request: { inputs: [] } }, /: HTTP 400, Invalid request data type: \{"inputs":\[\]\}$/],
  ])('and is red otherwise: %j', async (content, message) => {
    await expect(verify(fileWith(content))).rejects.toMatchObject({ code: 'E_VERIFY_FAILED', message: expect.stringMatching(message) });
  });
});

describe('an answer that proves nothing is red', () => {
  const example = '{"inputs": [[1], [2]]}';
  test.each([
    ['with another number of rows', 200, '{"data": {"ndarray": [[1]]}}', /1 rows for 2/],
    ['with NaN', 200, '{"data": {"ndarray": [[NaN], [1]]}}', /NaN or Infinity/],
    ['that says there is none', 200, '{"data": {"ndarray": [[null], [1]]}}', /holds null/],
    ['that is an error page', 500, '<html>', /HTTP 500/],
    ['that quotes a whole traceback', 500, JSON.stringify({ status: { info: `Traceback (most recent call last):\n${'  File "a.py", line 1, in predict\n'.repeat(40)}ValueError: X has 3 features` } }), /HTTP 500, ValueError: X has 3 features$/],
    ['that would be obeyed', 500, '\u001b[2J\n::error::x', /HTTP 500/],
  ])('%s', async (_, status, body, message) => {
    server.next.push({ status, body });
    const error: unknown = await verify(auto, example).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'E_VERIFY_FAILED', message: expect.stringMatching(message) });
    expect((error as Error).message).not.toContain('\u001b');
  });

  test('but for one of a route that is not there yet', async () => {
    server.next.push({ status: 503, body: '' }, { status: 404, body: '' });
    expect((await verify(auto, example)).shown).toBe('[2,4]');
    expect(server.paths).toHaveLength(3);
  });
});

test('without an example nothing is asked, or the step is red before anything is applied', async () => {
  await expect(verify(auto)).rejects.toThrow('has no input example that can be sent');
  await expect(verify({ kind: 'required' })).rejects.toMatchObject({ code: 'E_VERIFY_IMPOSSIBLE' });
});
