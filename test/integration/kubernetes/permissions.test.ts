import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { isObject, objectsAt, textAt, textsAt, type JsonObject } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { leases } from '../../../src/kubernetes/resources.js';
import { deploy } from '../../../src/steps/deploy.js';
import { promote } from '../../../src/steps/promote.js';
import { register } from '../../../src/steps/register.js';
import { render } from '../../../src/steps/render.js';
import { rollback } from '../../../src/steps/rollback.js';
import { undeploy } from '../../../src/steps/undeploy.js';
import { uniqueName } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy.js';
import { seedUnpullable } from './unpullable.js';
import { trackingUri, trainWine } from './wine.js';

const kubectl = requireVariable('MLFLOW_STEPS_TEST_KUBECTL');
const hasServiceProxy = requireVariable('MLFLOW_STEPS_TEST_SERVICE_PROXY') === 'true';
const endpoint = requireVariable('MLFLOW_STEPS_TEST_ENDPOINT');
const steps = ['render', 'deploy', 'rollback', 'undeploy'] as const;
type ClusterStep = (typeof steps)[number];

/** Where several predictors share the requests. */
const ofPairs = ['networking.istio.io/virtualservices', 'getambassador.io/mappings'].flatMap((each) => [`list ${each}`, `watch ${each}`]);

/** What a step needs in other stories than the one below. */
const elsewhere: Readonly<Record<ClusterStep, readonly string[]>> = {
  render: [],
  // Its owner's removal mostly takes it along.
  deploy: ['delete /configmaps', ...ofPairs],
  rollback: [
    ...ofPairs,
    'delete machinelearning.seldon.io/seldondeployments', // of one that is the first of its name
    'get coordination.k8s.io/leases', // held by another
    'update coordination.k8s.io/leases', // of one that takes longer than a third of the lease
    'get /pods/log', // of one that does not serve again
  ],
  undeploy: ['get /configmaps', 'delete /configmaps', 'get coordination.k8s.io/leases', 'update coordination.k8s.io/leases'],
};

let cluster: Cluster;
let namespace: string;
let folder: string;
/** What a pipeline would have: for each step an account with its committed Roles and no other. */
const accounts = new Map<ClusterStep, { readonly kubeconfig: string; readonly proxy: RecordingProxy; readonly roles: readonly JsonObject[] }>();
/** What a step has beside its own Role, where it is given `storage-secret`. */
const more: Readonly<Partial<Record<ClusterStep, string>>> = { render: 'storage-secret', deploy: 'storage-secret' };

const kubectlIn = (args: readonly string[]): string => execFileSync(kubectl, ['--kubeconfig', kubeconfig, '--namespace', namespace, ...args], { encoding: 'utf8' });

async function makeAccount(step: ClusterStep): Promise<void> {
  const name = `mlflow-steps-${step}`;
  const roles: JsonObject[] = [];
  for (const file of [step, more[step]].filter((each) => each !== undefined)) {
    const manifest = fileURLToPath(new URL(`../../../tasks/tekton/rbac/${file}.yaml`, import.meta.url));
    kubectlIn(['apply', '-f', manifest]);
    for (const document of parseAllDocuments(readFileSync(manifest, 'utf8'))) {
      const object: unknown = document.toJSON();
      if (!isObject(object) || object['kind'] !== 'Role') continue;
      const role = textAt(object, 'metadata', 'name') ?? '';
      kubectlIn(['create', 'rolebinding', `${step}-${role}`, '--role', role, '--serviceaccount', `${namespace}:${name}`]);
      roles.push(object);
    }
  }
  const proxy = await startRecordingProxy(kubeconfig);
  const limited = join(folder, step);
  writeFileSync(limited, `apiVersion: v1
kind: Config
current-context: limited
clusters: [{name: c, cluster: {server: "${proxy.url}"}}]
users: [{name: u, user: {token: "${kubectlIn(['create', 'token', name]).trim()}"}}]
contexts: [{name: limited, context: {cluster: c, user: u, namespace: ${namespace}}}]
`);
  accounts.set(step, { kubeconfig: limited, proxy, roles });
}

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-permissions-'));
  for (const step of steps) await makeAccount(step);
});

afterAll(async () => {
  for (const { proxy } of accounts.values()) await proxy.close();
  rmSync(folder, { recursive: true });
});

const common = (step: ClusterStep) => ({ 'tracking-uri': trackingUri, kubeconfig: accounts.get(step)?.kubeconfig ?? '' });
const waiting = () => ({ timeout: '120s', ...(hasServiceProxy ? {} : { endpoint }) });
const storage = { RCLONE_CONFIG_S3_TYPE: 's3', RCLONE_CONFIG_S3_SECRET_ACCESS_KEY: 'of-the-bucket' };
const deployVersion = (model: string, version: string, more: Readonly<Record<string, string>> = {}) =>
  endStep(deploy, { ...common('deploy'), ...waiting(), model, version, 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts', ...more }, { env: storage });
const renderDiff = (model: string, version: string, more: Readonly<Record<string, string>> = {}) =>
  endStep(render, { ...common('render'), model, version, diff: 'true', 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts', ...more }, { env: storage });

/** Promotes a version without gates; gives what its deploy and rollback are told of that. */
async function promoteVersion(model: string, version: string): Promise<Readonly<Record<string, string>>> {
  const { outputs } = await endStep(promote, { 'tracking-uri': trackingUri, model, version, to: '@champion', 'no-gates': 'true' });
  return { 'promotion-id': outputs['promotion-id'] ?? '' };
}

const isToldOff = /forbidden|CANNOT/i;

/** In order: each starts from what the one before left. */
describe('under an account with the Role of its step alone', () => {
  const model = uniqueName('wine');

  it('a deploy that fails says why, and removes what it made, but for the Secret of its storage', async () => {
    const { model: unpullable, version } = await seedUnpullable('unpullable', 'registry.example/none:1');
    const withSecret = { 'storage-secret': 'model-storage' };
    expect((await renderDiff(unpullable, version, withSecret)).outputs['reason']).toContain(`Secret/${namespace}/model-storage would be created`);
    const { exitCode, outputs, printed } = await deployVersion(unpullable, version, withSecret);
    expect(printed.join('\n')).toContain(`Secret/${namespace}/model-storage created`);
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 4, outputs: { outcome: 'failed', reason: expect.stringContaining('As a first deployment it was removed.') } });
    expect(printed.join('\n')).not.toMatch(/forbidden/i);
  });

  it(`deploy is green, also after one that died${hasServiceProxy ? ', verified through the service proxy' : ''}`, async () => {
    await endStep(register, { 'tracking-uri': trackingUri, model, 'run-id': await trainWine() });
    expect((await renderDiff(model, '1')).outputs['reason']).toContain('would be created');
    await cluster.create({ resource: leases, namespace, name: 'mlflow-steps-wine' }, {
      apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name: 'mlflow-steps-wine', namespace }, spec: { holderIdentity: 'a dead process', leaseDurationSeconds: 1 },
    });
    const { exitCode, outputs, printed } = await deployVersion(model, '1', { at: '@champion', ...(await promoteVersion(model, '1')) });
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', verified: 'true' } });
    for (const line of printed) expect(line).not.toMatch(isToldOff);
  });

  it('rollback puts the version before back, and undeploy removes it', async () => {
    await endStep(register, { 'tracking-uri': trackingUri, model, 'run-id': await trainWine('--seed', '8') });
    const promotion = await promoteVersion(model, '2');
    expect((await renderDiff(model, '2')).outputs['reason']).toContain('would be changed');
    expect((await deployVersion(model, '2', { at: '@champion', ...promotion })).exitCode).toBe(0);
    const undone = await endStep(rollback, { ...common('rollback'), ...waiting(), model, version: '2', ...promotion });
    expect(undone).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', deployments: `${namespace}/wine` } });
    const removed = await endStep(undeploy, { ...common('undeploy'), model, version: '1' });
    expect(removed).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', name: 'wine', changed: 'true' } });
    for (const line of [...undone.printed, ...removed.printed]) expect(line).not.toMatch(isToldOff);
  });

  it.each(steps)('%s asked for all of it, and nothing else', (step) => {
    const { roles = [], proxy } = accounts.get(step) ?? {};
    const granted = roles.flatMap((role) => objectsAt(role, 'rules')).flatMap((rule) =>
      textsAt(rule, 'apiGroups').flatMap((group) => textsAt(rule, 'resources').flatMap((resource) => textsAt(rule, 'verbs').map((verb) => `${verb} ${group}/${resource}`))),
    );
    const wanted = hasServiceProxy ? granted : granted.filter((each) => each !== 'create /services/proxy');
    expect([...new Set([...(proxy?.used ?? []), ...elsewhere[step]])].toSorted()).toEqual(wanted.toSorted());
  });
});
