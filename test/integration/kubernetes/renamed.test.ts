import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { healthy } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { deploy } from '../../../src/steps/deploy.js';
import { promote } from '../../../src/steps/promote.js';
import { rollback } from '../../../src/steps/rollback.js';
import { undeploy } from '../../../src/steps/undeploy.js';
import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { everyServer, pythons, withMlflow } from '../mlflow/servers.js';
import { endStep } from '../mlflow/step-run.js';
import { readRecords } from '../../../src/deployment/record.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { liveOf } from './others-deployment.js';

let cluster: Cluster;
let namespace: string;
useNamespace((made) => ({ cluster, namespace } = made));

describe.each(everyServer)('with MLflow $version', ({ version: server, hasAliases, hasLoggedModels, uri }) => {
  const to = hasAliases ? '@champion' : 'Production';
  const inputs = (model: string) => ({ 'tracking-uri': uri(), kubeconfig, namespace, model, timeout: '90s' });
  const deployIt = (name: string, model: string, version: string, more: Readonly<Record<string, string>> = {}) =>
    endStep(deploy, { ...inputs(model), name, version, verify: 'off', 'model-uri-map': modelUriMap, ...more });
  const undeployIt = (model: string, more: Readonly<Record<string, string>>) => endStep(undeploy, { ...inputs(model), ...more });
  const seed = () => seedVersions(uri(), [withPods(healthy), withPods(healthy, { replicas: 2 })]);
  const call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => callMlflow(uri(), method, path, body);
  const rename = async (from: string): Promise<string> => {
    await call('POST', 'registered-models/rename', { name: from, new_name: `${from}-renamed` });
    return `${from}-renamed`;
  };
  const versionOf = (model: string, version: string) => withMlflow(uri(), ({ registry }) => registry.version(model, version));
  const statesOf = async (model: string, version: string) => readRecords(await versionOf(model, version)).map(({ name, state }) => `${name} ${state}`);
  const promoteAndDeploy = async (name: string, model: string, version: string): Promise<string> => {
    const promoted = await endStep(promote, { 'tracking-uri': uri(), model, version, to, 'no-gates': 'true' });
    const id = promoted.outputs['promotion-id'] ?? '';
    expect((await deployIt(name, model, version, { 'promotion-id': id })).outputs).toMatchObject({ outcome: 'done' });
    return id;
  };

  it('deploy and undeploy recognise their own after its model was renamed, and nothing of a model that is still there', async () => {
    const name = uniqueName('story');
    const [former, other] = [await seed(), await seed()];
    expect((await deployIt(name, former, '1')).exitCode).toBe(0);
    expect((await deployIt(name, other, '1')).ending.error).toMatchObject({ code: 'E_NAME_TAKEN', message: expect.stringContaining(`--adopt-from "${former}"`) });
    const renamed = await rename(former);
    expect((await deployIt(name, other, '1')).ending.error).toMatchObject({ code: 'E_NAME_TAKEN' });
    expect((await undeployIt(other, { name })).ending.error).toMatchObject({ code: 'E_NAME_TAKEN' });
    expect((await undeployIt(other, { version: '1' })).outputs).toMatchObject({ outcome: 'unchanged' });
    expect((await deployIt(name, renamed, '2')).outputs).toMatchObject({ outcome: 'done', 'previous-version': '1' });
    expect(await liveOf(cluster, namespace, name)).toMatchObject({ metadata: { annotations: { 'mlflow-steps/model': renamed } } });

    const again = await rename(renamed);
    expect((await undeployIt(again, { version: '1' })).outputs).toMatchObject({ outcome: 'unchanged' });
    expect((await undeployIt(again, { version: '2' })).outputs).toMatchObject({ outcome: 'done', name });
    expect(await liveOf(cluster, namespace, name)).toBeUndefined();
  });

  it('a rollback puts back what served before, whenever the model was renamed', async () => {
    const name = uniqueName('rolled');
    const model = await seed();
    await promoteAndDeploy(name, model, '1');
    const second = await promoteAndDeploy(name, model, '2');
    const renamed = await rename(model);
    const rollBack = (id: string, now: string) => endStep(rollback, { ...inputs(now), version: '2', 'promotion-id': id });
    expect(await rollBack(second, renamed)).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', deployments: `${namespace}/${name}`, reason: expect.stringContaining('serves version 1 again.') } });
    expect([await statesOf(renamed, '1'), await statesOf(renamed, '2')]).toEqual([[`${name} serving`], [`${name} rolled-back`]]);

    // What is kept of version 1 has the former name, that of version 2 the name that was new then.
    const third = await promoteAndDeploy(name, renamed, '2');
    const again = await rename(renamed);
    expect((await rollBack(third, again)).outputs).toMatchObject({ outcome: 'done', reason: expect.stringContaining('serves version 1 again.') });
    expect(await liveOf(cluster, namespace, name)).toMatchObject({ metadata: { annotations: { 'mlflow-steps/version': '1' } } });
    expect([await statesOf(again, '1'), await statesOf(again, '2')]).toEqual([[`${name} serving`], [`${name} rolled-back`]]);
    expect((await deployIt(name, again, '1')).outputs).toMatchObject({ outcome: 'done', 'previous-version': '1' });
  });

  /** How another model gets a version of the same number and run. */
  const copies: Readonly<Record<string, (from: string, to: string) => Promise<unknown>>> = {
    'registered of the same run': async (from, copy) => {
      const { source, runId } = await versionOf(from, '1');
      await call('POST', 'registered-models/create', { name: copy });
      return call('POST', 'model-versions/create', { name: copy, source, run_id: runId });
    },
    'copied with its tags by a script': async (from, copy) => {
      const { source, runId, tags } = await versionOf(from, '1');
      await call('POST', 'registered-models/create', { name: copy });
      return call('POST', 'model-versions/create', { name: copy, source, run_id: runId, tags: [...tags].map(([key, value]) => ({ key, value })) });
    },
    ...(hasLoggedModels ? {
      "copied by MLflow's client": (from, copy) =>
        promisify(execFile)(pythons[server](), ['-c', 'import sys, mlflow; mlflow.MlflowClient(sys.argv[1]).copy_model_version(f"models:/{sys.argv[2]}/1", sys.argv[3])', uri(), from, copy]),
    } : {}),
  };

  it.each(Object.keys(copies))('a version that was %s is not taken for a renamed one once its original is deleted', async (how) => {
    const [name, copy] = [uniqueName('copied'), uniqueName('copy')];
    const original = await seed();
    expect((await deployIt(name, original, '1')).exitCode).toBe(0);
    await copies[how]?.(original, copy);
    expect((await versionOf(copy, '1')).runId).toBe((await versionOf(original, '1')).runId);
    await call('DELETE', 'registered-models/delete', { name: original });
    expect((await deployIt(name, copy, '1')).ending.error).toMatchObject({ code: 'E_NAME_TAKEN', message: expect.stringContaining(`--adopt-from "${original}"`) });
    expect((await undeployIt(copy, { name })).ending.error).toMatchObject({ code: 'E_NAME_TAKEN' });
    expect((await undeployIt(copy, { version: '1' })).outputs).toMatchObject({ outcome: 'unchanged' });
    expect((await deployIt(name, copy, '1', { 'adopt-from': original })).outputs).toMatchObject({ outcome: 'done' });
  });
});
