import { describe, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { healthy, imageNotFound } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import { readRecords } from '../../../src/deployment/record.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { deploy } from '../../../src/steps/deploy.js';
import { promote } from '../../../src/steps/promote.js';
import { rollback } from '../../../src/steps/rollback.js';
import { uniqueName } from '../../setup/seeded-model.js';
import { everyServer, withMlflow } from '../mlflow/servers.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { liveOf } from './others-deployment.js';

let cluster: Cluster;
let namespace: string;
useNamespace((made) => ({ cluster, namespace } = made));

/** Versions of the same numbers, told apart by their models. In order: each starts from what the one before left. */
describe.each(everyServer)('a name that one model took over from another, with MLflow $version', ({ hasAliases, uri }) => {
  const name = uniqueName('shared');
  const to = hasAliases ? '@champion' : 'Production';
  let first: string;
  let second: string;

  const inputs = (model: string, version: string) => ({ 'tracking-uri': uri(), kubeconfig, namespace, model, version, timeout: '90s' });
  const deployIt = (model: string, version: string, more: Readonly<Record<string, string>> = {}) =>
    endStep(deploy, { ...inputs(model, version), name, patience: '5s', verify: 'off', 'model-uri-map': modelUriMap, ...more });
  const promoteAndDeploy = async (model: string, version: string, more: Readonly<Record<string, string>> = {}): Promise<string> => {
    const promoted = await endStep(promote, { 'tracking-uri': uri(), model, version, to, 'no-gates': 'true' });
    const id = promoted.outputs['promotion-id'] ?? '';
    expect((await deployIt(model, version, { 'promotion-id': id, ...more })).outputs).toMatchObject({ outcome: 'done' });
    return id;
  };
  const rollBack = (model: string, version: string, id: string) => endStep(rollback, { ...inputs(model, version), 'promotion-id': id });
  const stateOf = async (model: string, version: string) => readRecords(await withMlflow(uri(), ({ registry }) => registry.version(model, version))).find((each) => each.name === name)?.state;
  const deployed = async () => {
    const { metadata } = (await liveOf(cluster, namespace, name)) as { metadata: { annotations: Record<string, string> } };
    return [metadata.annotations['mlflow-steps/model'], metadata.annotations['mlflow-steps/version']];
  };

  it('is given back to the other model by a rollback, whose version has the same number', async () => {
    first = await seedVersions(uri(), [withPods(healthy), withPods(healthy)]);
    second = await seedVersions(uri(), [withPods(healthy), withPods(imageNotFound)]);
    await promoteAndDeploy(first, '1');
    const id = await promoteAndDeploy(second, '1', { 'adopt-from': first });
    expect([await deployed(), await stateOf(first, '1'), await stateOf(second, '1')]).toEqual([[second, '1'], 'replaced', 'serving']);
    expect(await rollBack(second, '1', id)).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', reason: expect.stringContaining(`serves version 1 of ${first} again.`) } });
    expect([await deployed(), await stateOf(first, '1'), await stateOf(second, '1')]).toEqual([[first, '1'], 'serving', 'rolled-back']);
  });

  it('is put back to the other model where the new one fails', async () => {
    const { exitCode, outputs } = await deployIt(second, '2', { 'adopt-from': first });
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 4, outputs: { outcome: 'rolled-back', reason: expect.stringContaining(`Version 1 of ${first} was put back and serves.`) } });
    expect([await deployed(), await stateOf(first, '1'), await stateOf(second, '2'), await stateOf(second, '1')]).toEqual([[first, '1'], 'serving', 'rolled-back', 'rolled-back']);
  });

  it('keeps all of both, however often it changes hands', async () => {
    const taken = await promoteAndDeploy(second, '1', { 'adopt-from': first });
    const back = await promoteAndDeploy(first, '1', { 'adopt-from': second });
    expect([await deployed(), await stateOf(first, '1'), await stateOf(second, '1')]).toEqual([[first, '1'], 'serving', 'replaced']);
    expect((await rollBack(first, '1', back)).outputs).toMatchObject({ outcome: 'done', reason: expect.stringContaining(`serves version 1 of ${second} again.`) });
    expect([await deployed(), await stateOf(first, '1'), await stateOf(second, '1')]).toEqual([[second, '1'], 'rolled-back', 'serving']);
    expect((await rollBack(second, '1', taken)).outputs).toMatchObject({ outcome: 'done', reason: expect.stringContaining(`serves version 1 of ${first} again.`) });
    expect([await deployed(), await stateOf(first, '1'), await stateOf(second, '1')]).toEqual([[first, '1'], 'serving', 'rolled-back']);
  });
});
