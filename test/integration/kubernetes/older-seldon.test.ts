import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { healthy, imageNotFound } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { defaultName as name, withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import { StepError } from '../../../src/errors.js';
import { isObject, textAt, valueAt } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { configMaps } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { render } from '../../../src/steps/render.js';
import { requireVariable } from '../../setup/variables.js';
import { endStep } from '../mlflow/step-run.js';
import { readContent, renderTheirs, untilServing } from './others-deployment.js';
import { connectOwn, startOwnCluster, type OwnCluster } from './own-cluster.js';
import { trackingUri } from './wine.js';

const namespace = 'models';
const field = 'progressDeadlineSeconds';
const leftOut = `has no field spec.predictors[0].${field}, which is left out of SeldonDeployment/${namespace}/${name}`;

let own: OwnCluster;
let cluster: Cluster;
let model: string;

const patchDefinition = (patch: readonly object[]) =>
  promisify(execFile)(requireVariable('MLFLOW_STEPS_TEST_KUBECTL'), ['--kubeconfig', own.kubeconfig, 'patch', 'crd', 'seldondeployments.machinelearning.seldon.io', '--type', 'json', '-p', JSON.stringify(patch)]);

/** The resource definition as releases of Seldon Core before 1.15 have it: without the predictors' deadline. */
async function makeOlder(): Promise<void> {
  const place = `schema/openAPIV3Schema/properties/spec/properties/predictors/items/properties/${field}`;
  await patchDefinition([0, 1, 2].map((version) => ({ op: 'remove', path: `/spec/versions/${version}/${place}` })));
  // The API server takes it up a moment later.
  const asked = { apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name: 'asked', namespace }, spec: { predictors: [{ name: 'p', graph: { name: 'g' }, [field]: 1 }] } };
  const isKnown = (): Promise<boolean> =>
    cluster.apply({ resource: seldonDeployments, namespace, name: 'asked' }, asked, { dryRun: true }).then(() => true, (thrown: unknown) => !(thrown instanceof StepError && thrown.message.includes(field)));
  while (await isKnown()) await new Promise((resolve) => setTimeout(resolve, 50));
}

beforeAll(async () => {
  own = await startOwnCluster();
  cluster = await connectOwn(own);
  await makeOlder();
  const second = withPods(imageNotFound).replace('seldon.io/v1"', 'seldon.io/v1alpha2"');
  model = await seedVersions(trackingUri, [withPods(healthy).replace('seldon.io/v1"', 'seldon.io/v1alpha3"'), second, withPods(healthy, { deadlineSeconds: 300 }), withPods(healthy).replace('"protocol":"v2"', '"protocol":"v2",\n"invented":1')]);
});
afterAll(async () => {
  cluster.close();
  await own.end();
});

const inputs = () => ({ 'tracking-uri': trackingUri, kubeconfig: own.kubeconfig, namespace, model, 'model-uri-map': modelUriMap });
const deployVersion = (version: string, more: Readonly<Record<string, string>> = {}) => endStep(deploy, { ...inputs(), version, timeout: '180s', verify: 'off', ...more });
const live = () => cluster.get({ resource: seldonDeployments, namespace, name });

/** In order: each starts from what the one before left. */
it('a field of ours that the cluster does not know is no difference to a dry run, and said', async () => {
  const asked = await deployVersion('1', { 'dry-run': 'server' });
  expect(asked.outputs).toMatchObject({ outcome: 'done', reason: expect.stringContaining('would be created') });
  expect(asked.printed.join('\n')).toContain(leftOut);
});

it('is left out of what is applied, and the version serves', async () => {
  const { outputs, printed } = await deployVersion('1');
  expect(outputs).toMatchObject({ outcome: 'done', reason: expect.stringContaining('serves as') });
  expect(printed.join('\n')).toContain(leftOut);
  expect(printed.join('\n')).toContain('The apiVersion is machinelearning.seldon.io/v1, which the cluster stores, not machinelearning.seldon.io/v1alpha3');
  expect(JSON.stringify(await live())).not.toContain(`"${field}"`);
  expect((await deployVersion('1')).outputs).toMatchObject({ outcome: 'unchanged' });
  expect((await endStep(render, { ...inputs(), version: '1', diff: 'true' })).outputs).toMatchObject({ outcome: 'done', reason: expect.stringContaining('would not change') });
});

it('does not keep a rollback from what served before, also to what was kept as an older version of the resource', async () => {
  const address = { resource: configMaps, namespace, name: `mlflow-steps-${name}` };
  const kept = await cluster.get(address);
  const data = valueAt(kept, 'data');
  expect(textAt(data, 'manifest')).toContain('"machinelearning.seldon.io/v1"');
  const older = { ...kept, data: { ...(isObject(data) ? data : {}), manifest: textAt(data, 'manifest')?.replace('seldon.io/v1"', 'seldon.io/v1alpha2"') } };
  await cluster.replace(address, older);
  const { exitCode, outputs } = await deployVersion('2', { patience: '1s' });
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 4, outputs: { outcome: 'rolled-back', reason: expect.stringContaining('Version 1 was put back and serves.') } });
  expect(textAt(await live(), 'metadata', 'annotations', 'mlflow-steps/version')).toBe('1');
});

it("a field of deploy.yaml's own is refused with its line, and nothing is changed", async () => {
  const before = await live();
  for (const [version, place] of [['3', `spec.predictors[0].${field} is line 1 of deploy.yaml`], ['4', 'spec.invented is line 2 of deploy.yaml']] as const) {
    const { ending, outputs } = await deployVersion(version, { allow: 'field=invented' });
    expect(ending.error).toMatchObject({ code: 'E_APPLY_REFUSED', message: expect.stringContaining(place) });
    expect(outputs['reason']).toContain('The cluster may run an older release of Seldon Core');
  }
  expect((await live())?.['spec']).toEqual(before?.['spec']);
});

it('what somebody else made is taken over there too, and restored as it was if the new version fails', async () => {
  const theirs = 'theirs';
  const place = { resource: seldonDeployments, namespace, name: theirs };
  const made = promisify(execFile)(requireVariable('MLFLOW_STEPS_TEST_KUBECTL'), ['--kubeconfig', own.kubeconfig, '--namespace', namespace, 'apply', '-f', '-']);
  made.child.stdin?.end(renderTheirs(theirs));
  await made;
  await untilServing(cluster, namespace, theirs);
  const before = readContent(await cluster.get(place));
  const failed = await deployVersion('2', { name: theirs, adopt: 'true', patience: '1s' });
  expect({ exitCode: failed.exitCode, outputs: failed.outputs }).toMatchObject({ exitCode: 4, outputs: { outcome: 'rolled-back', reason: expect.stringContaining('was restored as it stood') } });
  expect(readContent(await cluster.get(place))).toEqual(before);
  const { outputs, printed } = await deployVersion('1', { name: theirs, adopt: 'true' });
  expect(outputs).toMatchObject({ outcome: 'done', version: '1' });
  expect(printed.join('\n')).toContain(leftOut.replace(/[^/]*$/, theirs));
  expect(JSON.stringify((await cluster.get(place))?.['spec'])).not.toContain(`"${field}"`);
  expect((await deployVersion('1', { name: theirs })).outputs).toMatchObject({ outcome: 'unchanged' });
});

it('a field that is accepted, and dropped by the version that the cluster stores, is said too', async () => {
  const properties = 'schema/openAPIV3Schema/properties/spec/properties';
  // The first is the only one that knows them, and is not stored any more.
  await patchDefinition([
    { op: 'add', path: `/spec/versions/0/${properties}/predictors/items/properties/${field}`, value: { type: 'integer' } },
    { op: 'add', path: `/spec/versions/0/${properties}/invented`, value: { type: 'integer' } },
    { op: 'replace', path: '/spec/versions/0/storage', value: false },
    { op: 'replace', path: '/spec/versions/2/storage', value: true },
  ]);
  const lost = `The cluster accepted spec.predictors[0].${field} of SeldonDeployment/${namespace}/dropped and did not keep it: Kubernetes gives up`;
  const ask = async (): Promise<string> => (await deployVersion('4', { name: 'dropped', allow: 'field=invented', 'dry-run': 'server' })).printed.join('\n');
  while (!(await ask()).includes('did not keep')) await new Promise((resolve) => setTimeout(resolve, 50));
  const { outputs, printed } = await deployVersion('4', { name: 'dropped', allow: 'field=invented' });
  expect(outputs).toMatchObject({ outcome: 'done', reason: expect.stringContaining('serves as') });
  expect(printed.join('\n')).toContain(lost);
  expect(printed.join('\n')).toContain(`spec.invented of SeldonDeployment/${namespace}/dropped and did not keep it: its release of Seldon Core does not know this field, which is line 2 of deploy.yaml`);
});

it('a definition that does not have version v1 is told as that of an older release', async () => {
  await patchDefinition([{ op: 'replace', path: '/spec/versions/0/served', value: false }]);
  const ask = () => deployVersion('1', { 'dry-run': 'server' });
  while ((await ask()).outputs['error-code'] !== 'E_CRD_MISSING') await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await ask()).outputs).toMatchObject({ outcome: 'invalid', reason: expect.stringContaining('a definition that has v1alpha2 and v1alpha3 alone is of a release before it') });
});
