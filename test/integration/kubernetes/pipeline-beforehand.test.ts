import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { KubeConfig } from '@kubernetes/client-node';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { healthy } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { defaultName as name, withPods } from '../../../scripts/scenarios/manifests.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { leases } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { pipeline } from '../../../src/steps/pipeline.js';
import { callMlflow, seedModel, uniqueName } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { trackingUri } from './wine.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';

const kubectl = requireVariable('MLFLOW_STEPS_TEST_KUBECTL');
let cluster: Cluster;
let namespace: string;
const folder = makeTemporaryFolder();
let runId: string;
let bareRunId: string;

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  runId = (await seedModel(trackingUri, { metrics: { accuracy: 0.9 }, artifacts: { 'deploy.yaml': withPods(healthy) } })).runId;
  bareRunId = (await seedModel(trackingUri, { metrics: { accuracy: 0.9 } })).runId;
});

/** The cluster by another address, or for another account. */
function writeKubeconfig(file: string, change: { readonly server?: string; readonly token?: string }): string {
  const config = new KubeConfig();
  config.loadFromFile(kubeconfig);
  const { server = '', caData } = config.getCurrentCluster() ?? {};
  const user = change.token === undefined ? config.getCurrentUser() : { token: change.token };
  const path = join(folder, file);
  writeFileSync(path, JSON.stringify({
    apiVersion: 'v1', kind: 'Config', 'current-context': 'c',
    clusters: [{ name: 'c', cluster: { server: change.server ?? server, ...(caData === undefined ? {} : { 'certificate-authority-data': caData }) } }],
    contexts: [{ name: 'c', context: { cluster: 'c', user: 'u', namespace } }],
    users: [{ name: 'u', user: { token: user?.token } }],
  }));
  return path;
}

function makeAccount(): string {
  const run = (...args: readonly string[]): string => execFileSync(kubectl, ['--kubeconfig', kubeconfig, '--namespace', namespace, ...args], { encoding: 'utf8' });
  run('create', 'serviceaccount', 'narrow');
  run('create', 'role', 'narrow', '--verb=get,list,create,patch', '--resource=seldondeployments.machinelearning.seldon.io');
  run('create', 'rolebinding', 'narrow', '--role=narrow', `--serviceaccount=${namespace}:narrow`);
  return writeKubeconfig('narrow', { token: run('create', 'token', 'narrow').trim() });
}

async function run(more: Readonly<Record<string, string>>) {
  const model = uniqueName('beforehand');
  const ended = await endStep(pipeline, {
    'tracking-uri': trackingUri, kubeconfig, namespace, model, 'run-id': runId, to: '@champion', gates: 'accuracy >= 0.5', verify: 'off', timeout: '120s', 'model-uri-map': modelUriMap, ...more,
  });
  const { registered_model: registered } = (await callMlflow(trackingUri, 'GET', `registered-models/get?name=${model}`)) as { registered_model: { aliases?: readonly unknown[] } };
  return { ...ended, code: ended.ending.error?.code, wasMoved: (registered.aliases ?? []).length > 0 };
}

it.each<[string, string, number, () => Readonly<Record<string, string>>]>([
  ['a deploy.yaml', 'E_DEPLOY_YAML_MISSING', 2, () => ({ 'run-id': bareRunId })],
  ['a manifest that keeps the rules', 'E_MANIFEST', 2, () => ({ set: 'spec.predictors[0].name=Not_A_Name' })],
  ['an input example to verify with', 'E_VERIFY_IMPOSSIBLE', 2, () => ({ verify: 'required' })],
  ['a cluster that answers', 'E_CLUSTER_UNREACHABLE', 6, () => ({ kubeconfig: writeKubeconfig('gone', { server: 'https://127.0.0.1:9' }) })],
  ['its namespace', 'E_NAMESPACE_NOT_FOUND', 2, () => ({ namespace: 'there-is-none' })],
  ['the rights that its deploy needs', 'E_CLUSTER_FORBIDDEN', 2, () => ({ kubeconfig: makeAccount() })],
])('a pipeline without %s moves nothing', async (_what, code, exitCode, change) => {
  const ended = await run(change());
  expect({ code: ended.code, exitCode: ended.exitCode, wasMoved: ended.wasMoved }).toEqual({ code, exitCode, wasMoved: false });
  expect(await cluster.get({ resource: seldonDeployments, namespace, name })).toBeUndefined();
  expect(await cluster.get({ resource: leases, namespace, name: `mlflow-steps-${name}` })).toBeUndefined();
});

it('a pipeline whose gates refuse says that first, and one with all of it is done', async () => {
  expect(await run({ 'run-id': bareRunId, gates: 'accuracy >= 0.99' })).toMatchObject({ exitCode: 3, wasMoved: false, outputs: { outcome: 'refused' } });
  expect(await run({})).toMatchObject({ exitCode: 0, wasMoved: true, outputs: { outcome: 'done' } });
});

it('a pipeline whose name is another model’s moves nothing', async () => {
  expect(await run({})).toMatchObject({ code: 'E_NAME_TAKEN', wasMoved: false });
});
