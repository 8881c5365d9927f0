import { describe, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { healthy, imageNotFound } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { renderDeployYaml, withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import { isObject, numberAt, objectsAt, parseJson, textAt, valueAt, type JsonObject } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { configMaps, pods } from '../../../src/kubernetes/resources.js';
import { isBeingDeleted, isReady, uidOf } from '../../../src/kubernetes/workload-objects.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { promote } from '../../../src/steps/promote.js';
import { rollback } from '../../../src/steps/rollback.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { readyPods, runKubectl, untilServing } from './others-deployment.js';
import { trackingUri } from './wine.js';

let cluster: Cluster;
let namespace: string;
useNamespace((made) => ({ cluster, namespace } = made));

const marker = 'mlflow-steps/rollout';
const inputs = (model: string) => ({ 'tracking-uri': trackingUri, kubeconfig, namespace, model, timeout: '90s', patience: '10s' });
const deployIt = (name: string, model: string, version: string, more: Readonly<Record<string, string>> = {}) =>
  endStep(deploy, { ...inputs(model), name, version, verify: 'off', 'model-uri-map': modelUriMap, ...more });
const promoteAndDeploy = async (name: string, model: string, version: string, more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const promoted = await endStep(promote, { 'tracking-uri': trackingUri, model, version, to: '@champion', 'no-gates': 'true' });
  const id = promoted.outputs['promotion-id'] ?? '';
  expect((await deployIt(name, model, version, { 'promotion-id': id, ...more })).outputs).toMatchObject({ outcome: 'done' });
  return id;
};
const rollBack = (model: string, version: string, id: string) => endStep(rollback, { ...inputs(model), version, 'promotion-id': id });

const liveOf = async (name: string): Promise<JsonObject> => (await cluster.get({ resource: seldonDeployments, namespace, name })) ?? {};
const podsOf = async (name: string, predictor: string): Promise<readonly string[]> =>
  (await cluster.list(pods, namespace, { labelSelector: `seldon-deployment-id=${name},version=${predictor}` })).filter((pod) => isReady(pod) && !isBeingDeleted(pod)).map(uidOf).toSorted();

/** The canary holds the version; the main predictor serves a model of its own. */
function pair(traffic: number): string {
  const yaml = JSON.parse(renderDeployYaml({ predictors: [{ name: 'main', traffic }, { name: 'canary', traffic: 100 - traffic }] })) as { spec: { predictors: { graph: { modelUri: string } }[] } };
  yaml.spec.predictors[0]!.graph.modelUri = 'pvc://mlflow-artifacts/stable';
  return JSON.stringify(yaml);
}

/** A manifest as an earlier release would have applied it: with one marker for all, and none of the object itself. */
function makeOld(manifest: JsonObject, old: string): JsonObject {
  const metadata = valueAt(manifest, 'metadata') as { annotations: Record<string, string>; name: string; namespace: string; labels: Record<string, string> };
  const { 'mlflow-steps/manifest': _new, ...annotations } = metadata.annotations;
  const { name, labels } = metadata;
  const spec = valueAt(manifest, 'spec') as JsonObject;
  const predictors = objectsAt(spec, 'predictors').map((each) => ({ ...each, annotations: { [marker]: old } }));
  return { apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name, namespace: metadata.namespace, labels, annotations }, spec: { ...spec, annotations: { [marker]: old }, predictors } };
}

describe('going back keeps the pods that need not change', () => {
  it('of a predictor whose traffic, replicas and deadline alone are restored', async () => {
    const name = 'traffic';
    const model = await seedVersions(trackingUri, [pair(80), pair(50)]);
    await promoteAndDeploy(name, model, '1');
    const id = await promoteAndDeploy(name, model, '2', { replicas: '2', timeout: '150s' });
    const before = await podsOf(name, 'main');
    expect(before).toHaveLength(2);
    expect(await rollBack(model, '2', id)).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } });
    const after = await podsOf(name, 'main');
    expect(after).toHaveLength(1);
    expect(before).toEqual(expect.arrayContaining([...after]));
    expect(objectsAt(await liveOf(name), 'spec', 'predictors').map((each) => numberAt(each, 'traffic'))).toEqual([80, 20]);
  });

  it('of a predictor that was given a new marker meanwhile, because somebody else had changed what reaches it', async () => {
    const name = 'renewed';
    const model = await seedVersions(trackingUri, [pair(80), pair(50)]);
    await promoteAndDeploy(name, model, '1');
    const live = await liveOf(name);
    const predictors = JSON.parse(JSON.stringify(objectsAt(live, 'spec', 'predictors'))) as { componentSpecs: { spec: Record<string, unknown> }[] }[];
    predictors[0]!.componentSpecs[0]!.spec['terminationGracePeriodSeconds'] = 2;
    await cluster.replace({ resource: seldonDeployments, namespace, name }, { ...live, spec: { ...(live['spec'] as object), predictors } });
    const id = await promoteAndDeploy(name, model, '2', { 'force-conflicts': 'true' });
    expect(textAt(objectsAt(await liveOf(name), 'spec', 'predictors')[0], 'annotations', marker)).toMatch(/\.\d+$/);
    const [main, canary] = [await podsOf(name, 'main'), await podsOf(name, 'canary')];
    expect(await rollBack(model, '2', id)).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } });
    expect(await podsOf(name, 'main')).toEqual(main);
    expect(await podsOf(name, 'canary')).not.toEqual(canary);
    expect((await deployIt(name, model, '1')).exitCode).toBe(0);
    expect(await podsOf(name, 'main')).toEqual(main);
  });

  it('where an earlier release deployed both versions, each with one marker for all pods', async () => {
    const name = 'old';
    const model = await seedVersions(trackingUri, [pair(80), pair(50)]);
    await promoteAndDeploy(name, model, '1');
    const id = await promoteAndDeploy(name, model, '2');
    const [one, two] = ['1111111111111111', '2222222222222222'];
    const address = { resource: configMaps, namespace, name: `mlflow-steps-${name}` };
    const object = (await cluster.get(address)) ?? {};
    const { pods: _new, ...data } = valueAt(object, 'data') as Record<string, string>;
    const manifest = JSON.stringify(makeOld(parseJson(data['manifest'] ?? '') as JsonObject, two));
    const earlier = objectsAt({ list: parseJson(data['earlier'] ?? '') }, 'list').map(({ pods: _facts, ...each }) => (isObject(each['manifest']) ? { ...each, marker: one, manifest: makeOld(each['manifest'], one) } : each));
    expect(earlier).toHaveLength(1);
    await cluster.replace(address, { ...object, data: { ...data, manifest, marker: two, earlier: JSON.stringify(earlier) } });
    await cluster.apply({ resource: seldonDeployments, namespace, name }, makeOld(await liveOf(name), two), {});
    const isRolledOut = async (): Promise<boolean> => {
      const found = await cluster.list(pods, namespace, { labelSelector: `seldon-deployment-id=${name}` });
      return found.length === 2 && found.every((pod) => textAt(pod, 'metadata', 'annotations', marker) === two && isReady(pod));
    };
    while (!(await isRolledOut())) await new Promise((resolve) => setTimeout(resolve, 100));
    const [main, canary] = [await podsOf(name, 'main'), await podsOf(name, 'canary')];
    expect(await rollBack(model, '2', id)).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', reason: expect.stringContaining('serves version 1 again.') } });
    expect(await podsOf(name, 'main')).toEqual(main);
    expect(await podsOf(name, 'canary')).not.toEqual(canary);
    expect((await deployIt(name, model, '1')).exitCode).toBe(0);
    expect(await podsOf(name, 'main')).toEqual(main);
  });

  it('and counts none of the restarts that they had before', async () => {
    const name = 'restarted';
    const model = await seedVersions(trackingUri, [withPods({ ...healthy, 'sandbox/back-off': '2s' }), withPods(imageNotFound)]);
    expect((await deployIt(name, model, '1')).exitCode).toBe(0);
    const [first] = await cluster.list(pods, namespace, { labelSelector: `seldon-deployment-id=${name}` });
    const deploying = deployIt(name, model, '2', { patience: '60s' });
    while ((await cluster.list(pods, namespace, { labelSelector: `seldon-deployment-id=${name}` })).length < 2) await new Promise((resolve) => setTimeout(resolve, 100));
    // The fourth time in its life that it crashes, and it will recover as it did before.
    const containerStatuses = objectsAt(first, 'status', 'containerStatuses').map((each) => ({ ...each, ready: false, started: false, restartCount: 3, state: { terminated: { exitCode: 1, reason: 'Error' } } }));
    runKubectl(namespace, ['patch', 'pod', textAt(first, 'metadata', 'name') ?? '', '--subresource', 'status', '--patch', JSON.stringify({ status: { containerStatuses } })]);
    expect((await deploying).outputs).toMatchObject({ outcome: 'rolled-back', reason: expect.stringContaining('Version 1 was put back and serves.') });
    const [last] = await cluster.list(pods, namespace, { labelSelector: `seldon-deployment-id=${name}` });
    expect([uidOf(last ?? {}), numberAt(objectsAt(last, 'status', 'containerStatuses')[0], 'restartCount')]).toEqual([uidOf(first ?? {}), 4]);
  });

  it('and leaves their number to an autoscaler', async () => {
    const name = 'scaled';
    const model = await seedVersions(trackingUri, [withPods(healthy).replace('"replicas":1,', ''), withPods(imageNotFound).replace('"replicas":1,', '')]);
    expect((await deployIt(name, model, '1')).exitCode).toBe(0);
    // One that scales nothing is off; to reach its least it needs no metrics.
    runKubectl(namespace, ['scale', 'sdep', name, '--replicas', '1']);
    runKubectl(namespace, ['autoscale', `seldondeployments.machinelearning.seldon.io/${name}`, '--min=2', '--max=3', '--cpu-percent=80']);
    await untilServing(cluster, namespace, name, 2);
    const before = await readyPods(cluster, namespace, name);
    expect((await deployIt(name, model, '2')).outputs).toMatchObject({ outcome: 'rolled-back', reason: expect.stringContaining('Version 1 was put back and serves.') });
    expect(await liveOf(name)).toMatchObject({ spec: { replicas: 2 } });
    expect(await readyPods(cluster, namespace, name)).toEqual(before);
    expect((await deployIt(name, model, '1')).outputs).toMatchObject({ outcome: 'unchanged' });
  });
});
