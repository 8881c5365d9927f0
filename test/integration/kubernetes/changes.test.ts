import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { numberAt, valueAt, type JsonObject } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { secrets } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { render } from '../../../src/steps/render.js';
import { requireVariable } from '../../setup/variables.js';
import { endStep, type StepEnding } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { seedUnpullable } from './unpullable.js';
import { trackingUri } from './wine.js';

const kubectl = requireVariable('MLFLOW_STEPS_TEST_KUBECTL');
const [, role = ''] = /```yaml\n([^`]*name: mlflow-steps-storage\n[^`]*)```/.exec(readFileSync(new URL('../../../docs/permissions.md', import.meta.url), 'utf8')) ?? [];
const name = 'changing';
const env = { RCLONE_CONFIG_S3_TYPE: 's3', RCLONE_CONFIG_S3_ACCESS_KEY_ID: 'the-access-key', RCLONE_CONFIG_S3_SECRET_ACCESS_KEY: 'hunter2hunter2' };
const base64 = (text: string): string => Buffer.from(text).toString('base64');
let cluster: Cluster;
let namespace: string;
let folder: string;
let seeded: { readonly model: string; readonly version: string };

const inputs = () => ({ 'tracking-uri': trackingUri, kubeconfig, namespace, ...seeded, 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts', 'storage-secret': 'bucket' });
const runKubectl = (args: readonly string[], input = ''): string => execFileSync(kubectl, ['--kubeconfig', kubeconfig, '--namespace', namespace, ...args], { encoding: 'utf8', input });
/** Nobody has its image, so each is red soon; what is there stays there. */
const deployIt = (changed: Readonly<Record<string, string>> = {}, variables: Readonly<Record<string, string>> = env) =>
  endStep(deploy, { ...inputs(), 'on-failure': 'keep', verify: 'off', patience: '10s', ...changed }, { env: variables });
const live = () => cluster.get({ resource: seldonDeployments, namespace, name });
const secret = () => cluster.get({ resource: secrets, namespace, name: 'bucket' });

function expectNoSecret({ printed, ending }: StepEnding): void {
  const told = JSON.stringify([printed, [...ending.outputs], ending.summary]);
  for (const value of ['hunter2', 'the-access-key']) for (const form of [value, base64(value).slice(0, 8)]) expect(told).not.toContain(form);
}

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-changes-'));
  seeded = await seedUnpullable(name, 'registry.example/none:1');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** In order: each starts from what the one before left. */
describe('what deploy changes in a real cluster, and says of it', () => {
  it('would create both in a dry run, and creates nothing', async () => {
    const ending = await deployIt({ 'dry-run': 'server' });
    expect(ending).toMatchObject({ exitCode: 0, outputs: { reason: expect.stringContaining(`SeldonDeployment/${namespace}/${name} would be created, and Secret/${namespace}/bucket would be created`) } });
    expect(ending.printed.join('\n')).toContain('RCLONE_CONFIG_S3_SECRET_ACCESS_KEY');
    expectNoSecret(ending);
    expect([await live(), await secret()]).toEqual([undefined, undefined]);
  });

  it('makes the Secret, refers to it, and shows no value of it', async () => {
    const ending = await deployIt();
    expect(ending.exitCode).toBe(4);
    expect(ending.printed.join('\n')).toContain(`Secret/${namespace}/bucket created (keys: ${Object.keys(env).join(', ')}).`);
    expectNoSecret(ending);
    expect(await secret()).toMatchObject({
      metadata: { labels: { 'app.kubernetes.io/managed-by': 'mlflow-steps' } },
      data: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, base64(value)])),
    });
    expect(await live()).toMatchObject({ spec: { predictors: [{ graph: { envSecretRefName: 'bucket' } }] } });
  });

  it('says what a render would change, and changes nothing', async () => {
    const before = await live();
    const options = { env: { ...env, RCLONE_CONFIG_S3_SECRET_ACCESS_KEY: 'hunter2hunter3' } };
    const ending = await endStep(render, { ...inputs(), diff: 'true', replicas: '2', set: "metadata.labels['team']=red" }, options);
    expect(ending.outputs['diff']?.split('\n').filter(Boolean)).toEqual([
      'metadata.labels.team: (none) → "red"',
      'spec.predictors[default].replicas: 1 → 2',
      `Secret/${namespace}/bucket: data.RCLONE_CONFIG_S3_SECRET_ACCESS_KEY: *** → ***`,
    ]);
    expect(ending.outputs['reason']).toContain('would be changed');
    expect(ending.printed.join('\n')).toContain('pods of predictor default: kept');
    expectNoSecret(ending);
    // Its status goes on changing: the operator reports what its pods do.
    const withoutStatus = (object: JsonObject | undefined): unknown => [object?.['spec'], valueAt(object, 'metadata', 'labels'), numberAt(object, 'metadata', 'generation')];
    expect(withoutStatus(await live())).toEqual(withoutStatus(before));
    expect((await endStep(render, { ...inputs(), diff: 'true' }, { env })).outputs['diff']).toBe('');
  });

  it('names field and manager of a conflict, and takes the field over at the user’s word', async () => {
    const theirs = JSON.parse(JSON.stringify(await live())) as { metadata: Record<string, unknown>; status?: unknown; spec: { predictors: { replicas: number }[] } };
    theirs.spec.predictors[0]!.replicas = 3;
    const applied = JSON.stringify({ apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name, namespace }, spec: { predictors: theirs.spec.predictors } });
    runKubectl(['apply', '--server-side', '--field-manager', 'capacity-team', '--force-conflicts', '-f', '-'], applied);
    const refused = await deployIt();
    expect(refused.ending.error).toMatchObject({ code: 'E_APPLY_CONFLICT', message: expect.stringMatching(/\.spec\.predictors, held by "capacity-team" \(server-side apply, last at 20.*deploy\.yaml cannot leave it out\. Theirs → ours: .*spec\.predictors\[default\]\.replicas: 3 → 1.*--force-conflicts\. Take spec out of what they apply as well/) });
    expect(await live()).toMatchObject({ spec: { predictors: [{ replicas: 3 }] } });
    const forced = await deployIt({ 'force-conflicts': 'true' });
    expect(forced.ending.error).toMatchObject({ code: 'E_ROLLOUT_FAILED' });
    expect(forced.printed.join('\n')).toContain('spec.predictors[default].replicas: 3 → 1');
    expect(await live()).toMatchObject({ spec: { predictors: [{ replicas: 1 }] } });
  });

  it('drops from the Secret what the environment has no longer', async () => {
    const { RCLONE_CONFIG_S3_ACCESS_KEY_ID: _gone, ...rest } = env;
    await deployIt({}, rest);
    expect(Object.keys((await secret())?.['data'] ?? {}).toSorted()).toEqual(Object.keys(rest).toSorted());
  });

  it('leaves a Secret alone that somebody else made, and names it', async () => {
    runKubectl(['create', 'secret', 'generic', 'theirs', '--from-literal', 'a=b']);
    for (const kind of ['server', 'none']) {
      const { ending } = await deployIt({ 'storage-secret': 'theirs', 'dry-run': kind });
      expect(ending.error).toMatchObject({ code: 'E_NAME_TAKEN', message: expect.stringContaining(`Secret/${namespace}/theirs exists, and mlflow-steps did not make it`) });
    }
    expect(await cluster.get({ resource: secrets, namespace, name: 'theirs' })).toMatchObject({ data: { a: base64('b') } });
  });

  it('needs no right to other Secrets: the Roles of docs/permissions.md are enough', async () => {
    const [, main = ''] = /```yaml\n([^`]*name: mlflow-steps\n[^`]*)```/.exec(readFileSync(new URL('../../../docs/permissions.md', import.meta.url), 'utf8')) ?? [];
    runKubectl(['delete', 'secret', 'bucket']);
    runKubectl(['create', 'serviceaccount', 'pipeline']);
    runKubectl(['apply', '-f', '-'], `${main}\n---\n${role.replace('model-storage', 'bucket')}`);
    for (const each of ['mlflow-steps', 'mlflow-steps-storage']) runKubectl(['create', 'rolebinding', each, '--role', each, '--serviceaccount', `${namespace}:pipeline`]);
    const limited = join(folder, 'kubeconfig');
    const token = runKubectl(['create', 'token', 'pipeline']).trim();
    writeFileSync(limited, `apiVersion: v1\nkind: Config\ncurrent-context: c\nclusters: [{name: c, cluster: {server: "${cluster.server}", insecure-skip-tls-verify: true}}]\nusers: [{name: u, user: {token: "${token}"}}]\ncontexts: [{name: c, context: {cluster: c, user: u, namespace: ${namespace}}}]\n`);
    for (const state of ['created', 'unchanged']) expect((await deployIt({ kubeconfig: limited })).printed.join('\n')).toContain(`Secret/${namespace}/bucket ${state}`);
    const { ending } = await deployIt({ kubeconfig: limited, 'storage-secret': 'theirs' });
    expect(ending.error).toMatchObject({ code: 'E_CLUSTER_FORBIDDEN', message: expect.stringContaining('get Secret') });
  });
});
