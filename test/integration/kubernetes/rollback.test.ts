import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { StepError } from '../../../src/errors.js';
import { textAt } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { configMaps, leases } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { promote } from '../../../src/steps/promote.js';
import { register } from '../../../src/steps/register.js';
import { rollback } from '../../../src/steps/rollback.js';
import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { endStep, type StepOptions } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { readTag, trackingUri, trainWine } from './wine.js';

const model = uniqueName('wine');
const name = 'wine';
const promotions = new Map<string, string>();
let cluster: Cluster;
let namespace: string;

const common = () => ({ 'tracking-uri': trackingUri, model });
const inCluster = () => ({ ...common(), kubeconfig, namespace, timeout: '120s' });

async function promoteAndDeploy(version: string): Promise<void> {
  const promoted = await endStep(promote, { ...common(), version, to: '@champion', 'no-gates': 'true' });
  const id = promoted.outputs['promotion-id'] ?? '';
  promotions.set(version, id);
  const deployed = await endStep(deploy, { ...inCluster(), at: '@champion', 'promotion-id': id, verify: 'off', 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts' });
  expect(deployed.outputs).toMatchObject({ outcome: 'done', version });
}

const rollBack = (version: string, changed: Readonly<Record<string, string>> = {}, options: StepOptions = {}) =>
  endStep(rollback, { ...inCluster(), 'promotion-id': promotions.get(version) ?? '', ...changed }, options);

const live = () => cluster.get({ resource: seldonDeployments, namespace, name });
const liveVersion = async (): Promise<string | undefined> => textAt(await live(), 'metadata', 'annotations', 'mlflow-steps/version');
const champion = async (): Promise<unknown> =>
  ((await callMlflow(trackingUri, 'GET', `registered-models/alias?name=${model}&alias=champion`)) as { model_version: { version: string } }).model_version.version;

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  const run = await trainWine();
  expect((await endStep(register, { ...common(), 'run-id': run })).outputs['version']).toBe('1');
  const { model_version: first } = (await callMlflow(trackingUri, 'GET', `model-versions/get?name=${model}&version=1`)) as { model_version: { source: string } };
  for (let more = 2; more <= 3; more += 1) await callMlflow(trackingUri, 'POST', 'model-versions/create', { name: model, source: first.source, run_id: run, model_id: first.source.replace('models:/', '') });
  for (const version of ['1', '2', '3']) await promoteAndDeploy(version);
});

/** In order: each starts from what the one before left. */
describe('rollback, on a real API server with a real model server', () => {
  it('does nothing where another promotion came after it', async () => {
    expect(await rollBack('2')).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged', changed: 'false', reason: expect.stringContaining('version 3 does') } });
    expect([await champion(), await liveVersion()]).toEqual(['3', '3']);
  });

  it('undoes the promotion, and puts back what its deploy replaced', async () => {
    const { exitCode, outputs } = await rollBack('3');
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', changed: 'true', version: '3', 'previous-version': '2', deployments: `${namespace}/${name}` } });
    expect(outputs['reason']).toContain(`SeldonDeployment/${namespace}/${name} serves version 2 again.`);
    expect([await champion(), await liveVersion()]).toEqual(['2', '2']);
    expect(await readTag(model, '3', 'mlflow-steps.deployment')).toMatchObject([{ state: 'rolled-back', reason: 'its promotion was rolled back' }]);
    expect(await readTag(model, '2', 'mlflow-steps.deployment')).toMatchObject([{ state: 'serving', namespace, name, target: '@champion' }]);
    expect(await cluster.get({ resource: configMaps, namespace, name: `mlflow-steps-${name}` })).toMatchObject({ data: { version: '2' } });
    expect(await cluster.get({ resource: leases, namespace, name: `mlflow-steps-${name}` })).toBeUndefined();
  });

  it('does so once', async () => {
    expect(await rollBack('3')).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged', changed: 'false' } });
    expect([await champion(), await liveVersion()]).toEqual(['2', '2']);
  });

  it('leaves the deployment alone on request, and finishes what a cancelled one had begun', async () => {
    expect((await rollBack('2', { deployment: 'leave' })).outputs).toMatchObject({ outcome: 'done', 'previous-version': '1' });
    expect([await champion(), await liveVersion()]).toEqual(['1', '2']);
    const controller = new AbortController();
    const cancelled = rollBack('2', {}, { signal: controller.signal });
    while ((await liveVersion()) !== '1') await sleep(50);
    controller.abort(new StepError('E_CANCELLED', 'Cancelled by the test.', { exit: 143 }));
    expect((await cancelled).exitCode).toBe(143);
    expect((await rollBack('2')).outputs).toMatchObject({ outcome: 'done', reason: expect.stringContaining('serves version 1 again') });
    expect(await readTag(model, '2', 'mlflow-steps.deployment')).toMatchObject([{ state: 'rolled-back' }]);
    expect((await rollBack('2')).outputs).toMatchObject({ outcome: 'unchanged' });
    expect(await liveVersion()).toBe('1');
  });

  it('removes what the promotion’s deploy was the first of, or keeps it on request', async () => {
    expect((await rollBack('1', { deployment: 'keep-first' })).outputs).toMatchObject({ outcome: 'done', 'previous-version': '' });
    expect(await liveVersion()).toBe('1');
    expect((await rollBack('1')).outputs).toMatchObject({ outcome: 'done', reason: expect.stringContaining('was removed') });
    expect(await live()).toBeUndefined();
    expect(await readTag(model, '1', 'mlflow-steps.deployment')).toMatchObject([{ state: 'removed' }]);
  });
});
