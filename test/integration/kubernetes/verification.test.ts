import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { textAt } from '../../../src/json.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { createAuthority, type Authority } from '../../proxies/certificates.js';
import { startGuardedIngress, type GuardedIngress } from '../../proxies/guarded-ingress.js';
import { startTlsProxy, type TlsProxy } from '../../proxies/tls-proxy.js';
import { uniqueName } from '../../setup/seeded-model.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';
import { requireVariable } from '../../setup/variables.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { trackingUri } from './wine.js';

// Elsewhere the API server cannot reach the sandbox's pods; service-proxy.test.ts says why.
const describeProxied = requireVariable('MLFLOW_STEPS_TEST_SERVICE_PROXY') === 'true' ? describe : describe.skip;
const ingress = requireVariable('MLFLOW_STEPS_TEST_ENDPOINT');
const kubectl = requireVariable('MLFLOW_STEPS_TEST_KUBECTL');
const script = fileURLToPath(new URL('log-answering.py', import.meta.url));
const token = 'a-t0ken-of-the-ingress';
const name = 'answering';
const model = uniqueName('answering');
const folder = makeTemporaryFolder();
let cluster: Cluster;
let namespace: string;
let guarded: GuardedIngress;
let login: GuardedIngress;
let redirecting: GuardedIngress;
let authority: Authority;
let tls: TlsProxy;
/** The kubeconfig of an account that may do all that a deploy does, but not ask Services. */
let withoutProxy: string;

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  await promisify(execFile)(requireVariable('MLFLOW_STEPS_TEST_PYTHON'), ['-W', 'ignore', script, model], { env: { ...process.env, MLFLOW_TRACKING_URI: trackingUri } });
  guarded = await startGuardedIngress(ingress, { token });
  login = await startGuardedIngress(ingress, { token });
  redirecting = await startGuardedIngress(ingress, { token: 'another', login: `${login.uri}/login` });
  authority = createAuthority('The authority of the company');
  tls = await startTlsProxy(ingress, { pem: authority.serverPem, token });
  withoutProxy = makeAccount();
});
afterAll(async () => {
  await Promise.all([guarded.close(), login.close(), redirecting.close(), tls.close()]);
  authority.remove();
});

function makeAccount(): string {
  const own = (args: readonly string[], input = ''): string => execFileSync(kubectl, ['--kubeconfig', kubeconfig, '--namespace', namespace, ...args], { encoding: 'utf8', input });
  const resources = ['seldondeployments', 'configmaps', 'leases', 'deployments', 'replicasets', 'pods', 'pods/log', 'endpointslices', 'events'];
  const role = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: { name: 'limited' }, rules: [{ apiGroups: ['*'], resources, verbs: ['*'] }] };
  own(['apply', '-f', '-'], stringify(role));
  own(['create', 'serviceaccount', 'limited']);
  own(['create', 'rolebinding', 'limited', '--role', 'limited', '--serviceaccount', `${namespace}:limited`]);
  const config = parse(own(['config', 'view', '--raw'])) as { users: { name: string; user: unknown }[] };
  const path = join(folder, 'limited');
  writeFileSync(path, stringify({ ...config, users: config.users.map((user) => ({ ...user, user: { token: own(['create', 'token', 'limited']).trim() } })) }));
  return path;
}

const predictor = (title: string, modelUri: string, more: object = {}): object => ({
  name: title, replicas: 1, graph: { name: 'model', implementation: 'MLFLOW_SERVER', modelUri }, ...more,
  componentSpecs: [{ spec: { containers: [{ name: 'model', readinessProbe: { initialDelaySeconds: 2, periodSeconds: 1, failureThreshold: 120 } }] } }],
});

function deployVersion(version: string, predictors: readonly object[], changed: Readonly<Record<string, string>> = {}) {
  const file = join(folder, `deploy-${predictors.length}.yaml`);
  writeFileSync(file, stringify({ apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name }, spec: { protocol: 'v2', predictors } }));
  return endStep(deploy, {
    'tracking-uri': trackingUri, kubeconfig, namespace, model, version, 'deploy-yaml': file, timeout: '300s', 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts/', ...changed,
  });
}
const alone = [predictor('default', '')];
const liveVersion = async (): Promise<string | undefined> =>
  textAt(await cluster.get({ resource: seldonDeployments, namespace, name }), 'metadata', 'annotations', 'mlflow-steps/version');

/** In order: each starts from what the one before left. */
describeProxied('a prediction, on a real API server with real model servers', () => {
  it('that can be asked nowhere leaves a first deployment as it is: not verified, and exit 6 where that is required', async () => {
    const closed = { kubeconfig: withoutProxy, endpoint: guarded.uri };
    const required = await deployVersion('1', alone, { ...closed, verify: 'required' });
    expect({ ...required.outputs, exitCode: required.exitCode }).toMatchObject({ exitCode: 6, outcome: 'unreachable', 'error-code': 'E_NOT_VERIFIED', verified: 'false', 'verified-by': '', changed: 'true' });
    expect(required.outputs['reason']).toMatch(/verb create on services\/proxy.* HTTP 401.* left as it is/);
    expect(await liveVersion()).toBe('1');
    const auto = await deployVersion('1', alone, closed);
    expect({ ...auto.outputs, exitCode: auto.exitCode }).toMatchObject({ exitCode: 0, outcome: 'unchanged', verified: 'false' });
    expect(auto.printed.join('\n')).toMatch(/NOT VERIFIED: .*services\/proxy/);
  });

  it('is asked of the Service where the ingress wants a token, or redirects to a login, which nothing is sent to', async () => {
    for (const endpoint of [guarded.uri, redirecting.uri, tls.uri]) {
      const { exitCode, outputs } = await deployVersion('1', alone, { endpoint, 'endpoint-token': endpoint === redirecting.uri ? token : '', verify: 'required' });
      expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, verified: 'true', 'verified-by': 'service' });
    }
    expect(redirecting.asked).toEqual([`Bearer ${token}`]);
    expect(login.asked).toEqual([]);
  });

  it('is asked of the ingress too, which gets its token and is trusted by its authority', async () => {
    const { exitCode, outputs, printed } = await deployVersion('1', alone, { endpoint: tls.uri, 'endpoint-token': token, 'endpoint-ca-file': authority.caFile });
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, verified: 'true', 'verified-by': 'service,ingress' });
    const headers = await deployVersion('1', alone, { kubeconfig: withoutProxy, endpoint: tls.uri, 'endpoint-headers': `Authorization: Bearer ${token}`, 'endpoint-ca-file': authority.caFile });
    expect({ exitCode: headers.exitCode, ...headers.outputs }).toMatchObject({ exitCode: 0, verified: 'true', 'verified-by': 'ingress' });
    expect([...printed, ...headers.printed, JSON.stringify([outputs, headers.outputs])].join('\n')).not.toContain(token);
  });

  it.each([
    ['canary', { traffic: 0 }],
    ['shadow', { traffic: 0, shadow: true }],
  ])('that a %s fails at is red, though another predictor answers at the ingress', async (title, more) => {
    const { exitCode, outputs } = await deployVersion('2', [predictor('default', `models:/${model}/1`, { traffic: 100 }), predictor(title, '', more)], { endpoint: ingress });
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 4, outcome: 'rolled-back', 'error-code': 'E_VERIFY_FAILED', verified: 'false' });
    expect(outputs['reason']).toMatch(new RegExp(`Service ${namespace}/${name}-${title}:8000.* of predictor ${title} .*the lookup table is empty`));
    expect(await liveVersion()).toBe('1');
  });

  it('is made from the signature where there is no example, and said so', async () => {
    const { exitCode, outputs } = await deployVersion('3', alone, { verify: 'required' });
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, verified: 'true', 'verified-by': 'service', reason: expect.stringContaining("of a request made from the model's signature") });
  });

  it('with made-up values that the model does not take says nothing against it', async () => {
    const { exitCode, outputs, printed } = await deployVersion('4', alone);
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, outcome: 'done', verified: 'false' });
    expect(printed.join('\n')).toMatch(/does not take the values that were made up for it, which proves nothing: .*none of the known values/);
    expect(await liveVersion()).toBe('4');
  });
});
