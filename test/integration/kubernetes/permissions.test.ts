import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import { objectsAt, textsAt } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { leases } from '../../../src/kubernetes/resources.js';
import { deploy } from '../../../src/steps/deploy.js';
import { register } from '../../../src/steps/register.js';
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
const [, role = ''] = /```yaml\n([^`]*kind: Role\n[^`]*)```/.exec(readFileSync(new URL('../../../docs/permissions.md', import.meta.url), 'utf8')) ?? [];

let cluster: Cluster;
let namespace: string;
let folder: string;
let proxy: RecordingProxy;
/** What a pipeline would have: an account with that Role and no other. */
let limited: string;

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-permissions-'));
  proxy = await startRecordingProxy(kubeconfig);
  const run = (args: readonly string[], input = ''): string =>
    execFileSync(kubectl, ['--kubeconfig', kubeconfig, '--namespace', namespace, ...args], { encoding: 'utf8', input });
  run(['create', 'serviceaccount', 'pipeline']);
  run(['apply', '-f', '-'], role);
  run(['create', 'rolebinding', 'pipeline', '--role', 'mlflow-steps', '--serviceaccount', `${namespace}:pipeline`]);
  limited = join(folder, 'kubeconfig');
  writeFileSync(limited, `apiVersion: v1
kind: Config
current-context: limited
clusters: [{name: c, cluster: {server: "${proxy.url}"}}]
users: [{name: u, user: {token: "${run(['create', 'token', 'pipeline']).trim()}"}}]
contexts: [{name: limited, context: {cluster: c, user: u, namespace: ${namespace}}}]
`);
});

afterAll(async () => {
  await proxy.close();
  rmSync(folder, { recursive: true });
});

const common = () => ({ 'tracking-uri': trackingUri, kubeconfig: limited });
const deployVersion = (model: string, version: string) =>
  endStep(deploy, { ...common(), model, version, timeout: '120s', 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts', ...(hasServiceProxy ? {} : { endpoint }) });

/** In order: each starts from what the one before left. */
describe('under an account with the Role of docs/permissions.md alone', () => {
  it('a deploy that fails says why, and removes what it made', async () => {
    const { model, version } = await seedUnpullable('unpullable', 'registry.example/none:1');
    const { exitCode, outputs, printed } = await deployVersion(model, version);
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 4, outputs: { outcome: 'failed', reason: expect.stringContaining('As a first deployment it was removed.') } });
    expect(printed.join('\n')).not.toMatch(/forbidden/i);
  });

  it(`deploy is green, also after one that died${hasServiceProxy ? ', verified through the service proxy' : ''}; undeploy too`, async () => {
    const model = uniqueName('wine');
    await endStep(register, { 'tracking-uri': trackingUri, model, 'run-id': await trainWine() });
    await cluster.create({ resource: leases, namespace, name: 'mlflow-steps-wine' }, {
      apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name: 'mlflow-steps-wine', namespace }, spec: { holderIdentity: 'a dead process', leaseDurationSeconds: 1 },
    });
    const deployed = await deployVersion(model, '1');
    expect(deployed).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', verified: 'true' } });
    const undeployed = await endStep(undeploy, { ...common(), model, version: '1' });
    expect(undeployed).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', name: 'wine', changed: 'true' } });
    for (const line of [...deployed.printed, ...undeployed.printed]) expect(line).not.toMatch(/forbidden|CANNOT/i);
  });

  it('both used all of it, and nothing else', () => {
    const granted = objectsAt(parseYaml(role), 'rules').flatMap((rule) =>
      textsAt(rule, 'apiGroups').flatMap((group) => textsAt(rule, 'resources').flatMap((resource) => textsAt(rule, 'verbs').map((verb) => `${verb} ${group}/${resource}`))),
    );
    const wanted = hasServiceProxy ? granted : granted.filter((each) => each !== 'create /services/proxy');
    // Its owner's removal mostly takes it along, before undeploy gets to it.
    const used = new Set([...proxy.used, 'delete /configmaps']);
    expect([...used].toSorted()).toEqual(wanted.toSorted());
  });
});
