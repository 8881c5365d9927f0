import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { crashLoop, healthy, imageNotFound } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import { textAt, valueAt } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { moveOwnership, readOwners } from '../../../src/kubernetes/managed-fields.js';
import { configMaps } from '../../../src/kubernetes/resources.js';
import { computeAdopted } from '../../../src/serving/adopted.js';
import { writeKept } from '../../../src/serving/kept-manifest.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { promote } from '../../../src/steps/promote.js';
import { render } from '../../../src/steps/render.js';
import { rollback } from '../../../src/steps/rollback.js';
import { undeploy } from '../../../src/steps/undeploy.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { liveOf, makers, managersOf, readContent, readyPods, renderTheirs, runKubectl, untilServing, watchPods } from './others-deployment.js';
import { readTag, trackingUri } from './wine.js';

const [good, broken, scaled] = ['1', '2', '3'];
let cluster: Cluster;
let namespace: string;
let model: string;

const inputs = (name: string, version: string) => ({
  'tracking-uri': trackingUri, kubeconfig, namespace, model, version, name, verify: 'off', timeout: '60s', patience: '5s', 'model-uri-map': modelUriMap,
});
const deployIt = (name: string, version: string, changed: Readonly<Record<string, string>> = {}) => endStep(deploy, { ...inputs(name, version), ...changed });
const adopt = (name: string, version: string, changed: Readonly<Record<string, string>> = {}) => deployIt(name, version, { adopt: 'true', ...changed });
const live = (name: string) => liveOf(cluster, namespace, name);
const kept = (name: string) => cluster.get({ resource: configMaps, namespace, name: `mlflow-steps-${name}` });

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  const withoutReplicas = withPods(healthy).replace('"replicas":1,', '');
  model = await seedVersions(trackingUri, [withPods(healthy), withPods(imageNotFound), withoutReplicas]);
});

/** Makes one that serves, and gives what it is. */
async function make(how: string, name: string, manifest = renderTheirs(name)): Promise<unknown> {
  makers[how]?.(namespace, manifest);
  await untilServing(cluster, namespace, name, /edit|patch/.test(how) ? 2 : 1);
  return readContent(await live(name));
}

describe.each(Object.keys(makers).map((how, index) => [how, `theirs-${index}`] as const))('a deployment that was made by %s', (how, name) => {
  it('is refused without --adopt, which is named', async () => {
    await make(how, name);
    for (const kind of ['server', 'none']) {
      const { ending, exitCode } = await deployIt(name, good, { 'dry-run': kind });
      expect({ code: ending.error?.code, exitCode }).toEqual({ code: 'E_NAME_TAKEN', exitCode: 2 });
      expect(ending.error?.message).toContain('--adopt takes it over without an outage');
      expect(ending.error?.message).not.toMatch(/remove/i);
    }
  });

  it('is restored exactly as it was if the new version fails, its pods and the owners of its fields too', async () => {
    const [before, podsBefore] = [readContent(await live(name)), await readyPods(cluster, namespace, name)];
    const watched = watchPods(cluster, namespace, name);
    const { outputs, exitCode } = await adopt(name, broken);
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 4, outputs: { outcome: 'rolled-back', 'previous-version': '', reason: expect.stringMatching(/was restored as it stood, with who owns its fields, and serves\.$/) } });
    expect(readContent(await live(name))).toEqual(before);
    // The new manifest wants one replica: of two, one went.
    const podsAfter = await readyPods(cluster, namespace, name);
    expect(podsBefore.length > 1 ? podsAfter.filter((each) => podsBefore.includes(each)).length : podsAfter).toEqual(podsBefore.length > 1 ? 1 : podsBefore);
    expect(await watched.stop()).toBeGreaterThanOrEqual(1);
    expect(await kept(name)).toBeUndefined();
  });

  it('is taken over without an outage, with nothing left of who made it', async () => {
    const watched = watchPods(cluster, namespace, name);
    const { outputs, exitCode } = await adopt(name, good);
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', changed: 'true', version: good } });
    expect(await watched.stop()).toBeGreaterThanOrEqual(1);
    const object = await live(name);
    expect(managersOf(object)).toEqual(['mlflow-steps']);
    expect(valueAt(object, 'metadata', 'annotations', 'kubectl.kubernetes.io/last-applied-configuration')).toBeUndefined();
    expect(object).toMatchObject({ metadata: { labels: { 'app.kubernetes.io/managed-by': 'mlflow-steps' } }, spec: { predictors: [{ replicas: 1 }] } });
    expect((await deployIt(name, good)).outputs).toMatchObject({ outcome: 'unchanged' });
  });
});

it('a rollback of the promotion restores what was taken over, and leaves it to its owner', async () => {
  const name = 'promoted';
  const before = await make('kubectl apply', name);
  const promoted = await endStep(promote, { 'tracking-uri': trackingUri, model, version: scaled, to: '@champion', 'no-gates': 'true' });
  const promotion = { 'promotion-id': promoted.outputs['promotion-id'] ?? '' };
  expect((await adopt(name, scaled, promotion)).exitCode).toBe(0);
  const undone = await endStep(rollback, { 'tracking-uri': trackingUri, kubeconfig, namespace, model, version: scaled, timeout: '60s', ...promotion });
  expect(undone).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', deployments: `${namespace}/${name}`, reason: expect.stringContaining('serves what was taken over again, as it stood') } });
  expect(readContent(await live(name))).toEqual(before);
  expect(await readTag(model, scaled, 'mlflow-steps.deployment')).toContainEqual(expect.objectContaining({ name, state: 'rolled-back' }));
  expect(await kept(name)).toBeUndefined();
  expect((await endStep(rollback, { 'tracking-uri': trackingUri, kubeconfig, namespace, model, version: scaled, ...promotion })).outputs).toMatchObject({ outcome: 'unchanged' });
  expect((await endStep(undeploy, { kubeconfig, namespace, name })).ending.error).toMatchObject({ code: 'E_NAME_TAKEN' });
  expect(readContent(await live(name))).toEqual(before);
});

it('who else claims it is named with what to do, and which fields are left over with whose they are; a dry run says it too', async () => {
  const name = 'wine-production';
  await make('kubectl apply', name, renderTheirs(name, {
    labels: { 'app.kubernetes.io/managed-by': 'Helm', 'kustomize.toolkit.fluxcd.io/name': 'models', 'app.kubernetes.io/mdc-type': 'seldon' },
    annotations: { 'meta.helm.sh/release-name': 'wine', 'meta.helm.sh/release-namespace': 'models', 'argocd.argoproj.io/tracking-id': 'wines:machinelearning.seldon.io/SeldonDeployment:models/wine' },
  }));
  runKubectl(namespace, ['label', 'sdep', name, 'team=red']);
  const claims = ['the Helm release models/wine. ', 'the Argo CD application wines. ', "Flux's Kustomization models. ", 'mlflow-deployment-controller (seldon). ', 'mlflow2seldon, perhaps'];
  const dry = await adopt(name, good, { 'dry-run': 'server' });
  expect(dry.outputs['reason']).toContain(`SeldonDeployment/${namespace}/${name} would be taken over and be changed`);
  expect(dry.printed.join('\n')).toMatch(/This would take over .*, which "kubectl-client-side-apply" \(/);
  expect(dry.printed.join('\n')).toMatch(/that are not in deploy\.yaml would go: .*metadata\.annotations\.kubectl\.kubernetes\.io\/last-applied-configuration/);
  expect(dry.printed.join('\n')).toMatch(/stay as they are: metadata\.labels\.team of "kubectl-label"/);
  expect(dry.printed.join('\n')).toMatch(/pods of predictor \S+: (?:replaced|new|kept)/);
  const { outputs, printed } = await adopt(name, good);
  expect(outputs['outcome']).toBe('done');
  for (const said of [dry.printed.join('\n'), printed.join('\n')]) for (const claim of claims) expect(said).toContain(`is also managed by ${claim}`);
  expect(printed.join('\n')).toMatch(/neither in deploy\.yaml nor ours stay as they are: metadata\.labels\.team of "kubectl-label" \(an update, last at /);
  expect(Object.keys(Object(valueAt(await live(name), 'metadata', 'labels')) as object).filter((key) => !key.startsWith('mlflow-steps/')).toSorted()).toEqual(['app.kubernetes.io/managed-by', 'team']);
  const diff = await endStep(render, { 'tracking-uri': trackingUri, kubeconfig, namespace, model, version: scaled, name, diff: 'true', 'model-uri-map': modelUriMap });
  expect(diff.exitCode).toBe(0);
});

describe('finalizers, and the references to owners', () => {
  const name = 'guarded';
  const patch = (text: string): string => runKubectl(namespace, ['patch', 'sdep', name, '--type', 'merge', '--patch', text]);
  const guards = { finalizers: ['example.com/guard'], ownerReferences: [expect.objectContaining({ name: 'guard' })] };
  beforeAll(async () => {
    const owner = JSON.parse(runKubectl(namespace, ['create', 'configmap', 'guard', '--output', 'json'])) as { metadata: { uid: string } };
    const { uid } = owner.metadata;
    await make('kubectl apply', name, renderTheirs(name, { labels: { team: 'red' }, finalizers: guards.finalizers, ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'guard', uid }] }));
  });
  // It would keep the namespace for ever.
  afterAll(() => void patch('{"metadata":{"finalizers":null}}'));

  it.each([
    ['whose owners are known', () => undefined],
    ['that is older than what tells who owns its fields', () => patch('{"metadata":{"managedFields":[{}]}}')],
  ])('of a deployment %s are left to who set them, and all else is restored if the new version fails', async (_what, prepare) => {
    prepare();
    const before = readContent(await live(name));
    const { outputs, printed } = await adopt(name, broken);
    expect(outputs).toMatchObject({ outcome: 'rolled-back' });
    expect(printed.join('\n')).toContain('metadata.finalizers["example.com/guard"] of "');
    expect(before).toMatchObject({ ...guards, labels: { team: 'red' } });
    expect(readContent(await live(name))).toEqual(before);
  });

  it('are left by the one that is taken over, with nothing else of who made it', async () => {
    expect((await adopt(name, good)).outputs).toMatchObject({ outcome: 'done' });
    const object = await live(name);
    expect(object).toMatchObject({ metadata: guards });
    expect(readOwners(object).filter(({ manager, subresource }) => manager !== 'mlflow-steps' && subresource === '').flatMap(({ paths }) => paths).map(([, field]) => field)).toEqual(['finalizers', 'ownerReferences']);
    expect(Object.keys(Object(valueAt(object, 'metadata', 'labels')) as object)).not.toContain('team');
    expect(valueAt(object, 'metadata', 'annotations', 'kubectl.kubernetes.io/last-applied-configuration')).toBeUndefined();
  });
});

it('what does not serve itself is told, and is restored as it stands without a wait', async () => {
  const name = 'half-serving';
  makers['kubectl apply']?.(namespace, renderTheirs(name));
  await untilServing(cluster, namespace, name);
  makers['kubectl apply']?.(namespace, renderTheirs(name, {}, { pods: crashLoop }));
  // Until the operator has read it, nothing tells that it will not serve.
  while (textAt(await live(name), 'status', 'state') === 'Available') await new Promise((resolve) => setTimeout(resolve, 50));
  const before = readContent(await live(name));
  const { outputs, printed, exitCode } = await adopt(name, broken, { timeout: '120s' });
  expect(printed.join('\n')).toContain('does not serve fully as it stands: ');
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 4, outputs: { outcome: 'rolled-back', reason: expect.stringContaining('it did not serve fully before either') } });
  expect(readContent(await live(name))).toEqual(before);
  expect((await adopt(name, good)).outputs).toMatchObject({ outcome: 'done' });
});

describe('one that is scaled by an autoscaler', () => {
  const name = 'scaled';

  it('keeps its replicas while it is taken over, and while that is undone', async () => {
    await make('kubectl apply', name, renderTheirs(name, {}, {}, { replicas: 1 }).replace('"replicas":1,"graph"', '"graph"'));
    // Through the subresource, as an autoscaler does it.
    runKubectl(namespace, ['scale', 'sdep', name, '--replicas', '2']);
    await untilServing(cluster, namespace, name, 2);
    const failed = await adopt(name, broken);
    expect(failed.outputs).toMatchObject({ outcome: 'rolled-back' });
    expect(failed.printed.join('\n')).toMatch(/also managed by an autoscaler \(.*, through scale\)\. It goes on setting spec\.replicas/);
    expect(await live(name)).toMatchObject({ spec: { replicas: 2 } });
    const { outputs } = await adopt(name, scaled);
    expect(outputs).toMatchObject({ outcome: 'done' });
    expect(await live(name)).toMatchObject({ spec: { replicas: 2 } });
    expect(await readyPods(cluster, namespace, name)).toHaveLength(2);
  });

  it('is not fought over the replicas unless the user says so', async () => {
    runKubectl(namespace, ['label', 'sdep', name, 'app.kubernetes.io/managed-by=somebody', '--overwrite']);
    const { ending } = await adopt(name, scaled, { set: 'spec.replicas=1' });
    expect(ending.error).toMatchObject({ code: 'E_APPLY_CONFLICT', message: expect.stringMatching(/spec\.replicas is set by .* an autoscaler.*Take spec\.replicas out of deploy\.yaml.*--force-conflicts/) });
    expect((await adopt(name, scaled, { set: 'spec.replicas=1', 'force-conflicts': 'true' })).outputs).toMatchObject({ outcome: 'done' });
  });
});

it('what a killed run had begun is finished by the next one, which still knows whose the fields were', async () => {
  const name = 'killed';
  const before = await make('kubectl apply', name);
  const object = (await live(name)) ?? {};
  const adopted = computeAdopted(object, undefined);
  if (adopted === undefined) throw new Error('nothing to keep');
  await writeKept(cluster, namespace, adopted);
  const address = { resource: seldonDeployments, namespace, name };
  const moved = await cluster.setOwnership(address, moveOwnership(object, 'mlflow-steps', 'machinelearning.seldon.io/v1', new Date()), textAt(object, 'metadata', 'resourceVersion') ?? '');
  expect(managersOf(moved)).toEqual(['mlflow-steps']);
  expect((await adopt(name, broken)).outputs).toMatchObject({ outcome: 'rolled-back' });
  expect(readContent(await live(name))).toEqual(before);
});

it('one of another registered model of ours is not taken over by --adopt, but by its name', async () => {
  const other = await seedVersions(trackingUri, [withPods(healthy)]);
  const name = 'ours';
  expect((await deployIt(name, good, { model: other })).exitCode).toBe(0);
  const refused = await adopt(name, good);
  expect(refused.ending.error).toMatchObject({ code: 'E_NAME_TAKEN', message: expect.stringContaining(`--adopt-from "${other}" takes it over without an outage`) });
  const watched = watchPods(cluster, namespace, name);
  expect((await deployIt(name, good, { 'adopt-from': other })).outputs).toMatchObject({ outcome: 'done', version: good });
  expect(await watched.stop()).toBeGreaterThanOrEqual(1);
});
