import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MlflowVersion } from '../../../sandbox/mlflow/command.js';
import { promote } from '../../../src/steps/promote.js';
import { register } from '../../../src/steps/register.js';
import { render } from '../../../src/steps/render.js';
import { startOwnMlflow, type OwnMlflow } from '../../setup/own-mlflow.js';
import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { startRefusingStore, type RefusingStore } from '../../simulations/refusing-store.js';
import { alone, bucketStore, findBoto } from './bare-stores.js';
import { seedRun, type SeededRun } from './seeded-run.js';
import { endStep } from './step-run.js';

let refusing: RefusingStore | undefined;
const lacks: Readonly<Record<string, () => Promise<Readonly<Record<string, string>>>>> = {
  'without boto3': async () => alone,
  'without credentials': async () => ({ ...alone, PYTHONPATH: await findBoto() }),
  'whose credentials are refused': async () => {
    refusing = await startRefusingStore();
    return { ...alone, PYTHONPATH: await findBoto(), MLFLOW_S3_ENDPOINT_URL: refusing.url, AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_DEFAULT_REGION: 'eu-west-1' };
  },
};

describe.each<[MlflowVersion, keyof typeof lacks, 'direct' | 'proxied']>([
  ['3.17.2', 'without boto3', 'direct'],
  ['3.17.2', 'without credentials', 'proxied'],
  ['3.17.2', 'whose credentials are refused', 'direct'],
  ['2.22.5', 'without credentials', 'direct'],
  ['2.9.2', 'without boto3', 'proxied'],
  ['2.9.2', 'whose credentials are refused', 'direct'],
  ['1.30.1', 'without credentials', 'direct'],
])('an MLflow %s %s, artifacts %s', (version, lack, artifacts) => {
  let server: OwnMlflow;
  let run: SeededRun;
  let model: string;
  const target = version === '1.30.1' ? 'Production' : '@champion';
  beforeAll(async () => {
    server = await startOwnMlflow(version, { artifacts, artifactStore: bucketStore, variables: (await lacks[lack]?.()) ?? {} });
    run = await seedRun(server.uri);
    const history = JSON.stringify([{ artifact_path: 'model', run_id: run.runId, flavors: {} }]);
    await callMlflow(server.uri, 'POST', 'runs/set-tag', { run_id: run.runId, key: 'mlflow.log-model.history', value: history });
    await callMlflow(server.uri, 'POST', 'runs/log-batch', { run_id: run.runId, metrics: [{ key: 'rmse', value: 0.5, timestamp: Date.now(), step: 0 }] });
    model = uniqueName('unreadable');
  });
  afterAll(async () => {
    await server.stop();
    await refusing?.close();
  });
  const given = (): Record<string, string> => ({ 'tracking-uri': server.uri, model });
  /** Nobody waits for a store that the server cannot read, as for a server that cannot be reached. */
  const endAtOnce: typeof endStep = async (...asked) => {
    const ended = await endStep(...asked);
    expect(ended.printed.filter((line) => line.includes('Trying again'))).toEqual([]);
    return ended;
  };

  it('has the run registered, once', async () => {
    const registered = await endAtOnce(register, { ...given(), 'run-id': run.runId });
    expect(registered.outputs).toMatchObject({ outcome: 'done', version: '1', source: `${run.artifactUri}/model` });
    expect((await endStep(register, { ...given(), 'run-id': run.runId })).outputs).toMatchObject({ outcome: 'unchanged', version: '1' });
  });

  it('has what its client noted decide whether there is a model', async () => {
    const other = await endStep(register, { ...given(), 'run-id': run.runId, 'artifact-path': 'other' });
    expect(other.outputs).toMatchObject({ outcome: 'invalid', 'error-code': 'E_RUN_WITHOUT_MODEL', reason: expect.stringContaining('It has models at "model"') });
  });

  it('has gates on metrics decided', async () => {
    const decided = await endStep(promote, { ...given(), version: '1', to: target, gates: 'rmse < 1' });
    expect(decided.outputs).toMatchObject({ outcome: 'done', verdict: 'passed' });
  });

  it.each(['flavor python_function', 'artifact deploy.yaml'])('leaves the gate "%s" undecided', async (gate) => {
    const decided = await endAtOnce(promote, { ...given(), version: '1', to: target, gates: `${gate}\nrmse < 1`, 'decide-only': 'true' });
    expect([decided.exitCode, decided.outputs.outcome, decided.outputs['error-code']]).toEqual([3, 'inconclusive', 'E_GATES_INCONCLUSIVE']);
    expect(JSON.stringify(decided.ending.summary)).toContain('cannot read');
  });

  it.each<Record<string, string>>([{}, { 'default-template': 'true' }])('is told by render at once, with %j', async (more) => {
    const rendered = await endAtOnce(render, { ...given(), version: '1', 'model-uri-map': 'mlflow-artifacts:/=s3://bucket', ...more });
    expect([rendered.exitCode, rendered.outputs.outcome, rendered.outputs['error-code']]).toEqual([2, 'invalid', 'E_ARTIFACT_STORE']);
    expect(rendered.outputs.reason).toMatch(/answers, but cannot read .*artifact store.* Give the server \(not this step\) the Python package/);
  });

  it('does not give gates that were logged with the model', async () => {
    const decided = await endStep(promote, { ...given(), version: '1', to: target, gates: 'rmse < 1', 'model-gates': 'true' });
    expect([decided.exitCode, decided.outputs['error-code']]).toEqual([2, 'E_ARTIFACT_STORE']);
  });

  it('is warned of where a report cannot be kept', async () => {
    const decided = await endAtOnce(promote, { ...given(), version: '1', to: target, gates: 'rmse < 1', 'report-artifact': 'true' });
    expect(decided.exitCode).toBe(0);
    expect(decided.printed.join('\n')).toContain('The report was not kept as an artifact');
  });
});
