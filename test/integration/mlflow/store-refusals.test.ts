import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MlflowVersion } from '../../../sandbox/mlflow/command.js';
import { promote } from '../../../src/steps/promote.js';
import { register } from '../../../src/steps/register.js';
import { render } from '../../../src/steps/render.js';
import { startOwnMlflow, type OwnMlflow } from '../../setup/own-mlflow.js';
import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { accessDenied, startRefusingStore, type RefusingStore, type StoreRefusal } from '../../simulations/refusing-store.js';
import { alone, bucketStore, findBoto } from './bare-stores.js';
import { seedRun, type SeededRun } from './seeded-run.js';
import { endStep } from './step-run.js';

const refusals: readonly StoreRefusal[] = [
  accessDenied,
  { status: 401, code: 'Unauthorized', message: 'The request is not authorized.' },
  { status: 404, code: 'NoSuchBucket', message: 'The specified bucket does not exist' },
  { status: 403, code: 'InvalidAccessKeyId', message: 'The AWS Access Key Id you provided does not exist in our records.' },
  { status: 403, code: 'SignatureDoesNotMatch', message: 'The request signature we calculated does not match the signature you provided.' },
  { status: 400, code: 'ExpiredToken', message: 'The provided token has expired.' },
  { status: 400, code: 'AuthorizationHeaderMalformed', message: "The authorization header is malformed; the region is wrong; expecting 'eu-central-1'" },
  { status: 403, code: 'RequestTimeTooSkewed', message: 'The difference between the request time and the current time is too large.' },
  { status: 403, code: 'AllAccessDisabled', message: 'All access to this object has been disabled' },
];

/** What a real server passes on of a bucket that refuses it, which is a simulation; MLflow and boto3 are real. */
describe.each<[MlflowVersion, 'direct' | 'proxied']>([['3.17.2', 'direct'], ['3.17.2', 'proxied'], ['2.22.5', 'proxied'], ['2.9.2', 'direct'], ['1.30.1', 'direct']])('an MLflow %s, artifacts %s, tells', (version, artifacts) => {
  let store: RefusingStore;
  let server: OwnMlflow;
  let model: string;
  let run: SeededRun;
  beforeAll(async () => {
    store = await startRefusingStore();
    const variables = { ...alone, PYTHONPATH: await findBoto(), MLFLOW_S3_ENDPOINT_URL: store.url, AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_DEFAULT_REGION: 'eu-west-1' };
    server = await startOwnMlflow(version, { artifacts, artifactStore: bucketStore, variables });
    run = await seedRun(server.uri);
    model = uniqueName('refused');
    await callMlflow(server.uri, 'POST', 'registered-models/create', { name: model });
    await callMlflow(server.uri, 'POST', 'model-versions/create', { name: model, source: `${run.artifactUri}/model`, run_id: run.runId });
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
  });

  it.each(refusals.map((refusal) => [refusal.status, refusal.code, refusal] as const))('%s %s as the store\'s, at once', async (_status, _code, refusal) => {
    store.refuseBy(refusal);
    const given = { 'tracking-uri': server.uri, model, version: '1' };
    const rendered = await endStep(render, { ...given, 'default-template': 'true', 'model-uri-map': 'mlflow-artifacts:/=s3://bucket' });
    expect({ ...rendered.outputs, exitCode: rendered.exitCode }).toMatchObject({ exitCode: 2, outcome: 'invalid', 'error-code': 'E_ARTIFACT_STORE' });
    const to = version === '1.30.1' ? 'Production' : '@champion';
    const decided = await endStep(promote, { ...given, to, gates: 'artifact deploy.yaml', 'decide-only': 'true' });
    expect([decided.exitCode, decided.outputs['error-code']]).toEqual([3, 'E_GATES_INCONCLUSIVE']);
    expect([...rendered.printed, ...decided.printed].filter((line) => line.includes('Trying again'))).toEqual([]);
  });

  // The older servers of the tests answer one request at a time: while they wait for the store, they answer nobody.
  if (version === '3.17.2') {
    it('that the store does not answer, and not that the server cannot be reached', async () => {
      store.fallSilent();
      const asked = { env: { MLFLOW_HTTP_REQUEST_TIMEOUT: '2', MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' } };
      const given = { 'tracking-uri': server.uri, model };
      const rendered = await endStep(render, { ...given, version: '1', 'default-template': 'true', 'model-uri-map': 'mlflow-artifacts:/=s3://bucket' }, asked);
      expect(rendered.outputs).toMatchObject({ outcome: 'invalid', 'error-code': 'E_ARTIFACT_STORE', reason: expect.stringMatching(/answers, but not when it is to read .*no answer within 2 s/) });
      const decided = await endStep(promote, { ...given, version: '1', to: '@champion', gates: 'artifact deploy.yaml', 'decide-only': 'true' }, asked);
      expect(decided.outputs).toMatchObject({ outcome: 'inconclusive' });
      const registered = await endStep(register, { ...given, 'run-id': run.runId }, asked);
      expect(registered.outputs).toMatchObject({ outcome: 'unchanged', version: '1' });
    });
  }
});
