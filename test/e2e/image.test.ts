import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { version } from '../../src/version.js';
import { seedModel, uniqueName } from '../setup/seeded-model.js';
import { requireVariable } from '../setup/variables.js';
import { findMissing, leastFlags, openPodman, type Podman } from './support/podman.js';

const trackingUri = requireVariable('MLFLOW_STEPS_TEST_URI_3_17');
const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = process.env['MLFLOW_STEPS_TEST_BUNDLE'];
/** The folder that holds dist/. */
const built = bundle === undefined ? root : dirname(dirname(bundle));
const image = 'localhost/mlflow-steps:test';
const missing = findMissing();

let podman: Podman;

/** As a Task runs it: no rights, a root file system that nobody can write, one fixed command. */
const runStep = (args: readonly string[], env: Readonly<Record<string, string>> = {}, flags: readonly string[] = []) =>
  podman.run(
    'run', '--rm', ...leastFlags, '--pull=never', '--read-only', '--read-only-tmpfs=false', '--user', '65532:65532', '--cap-drop=all', '--security-opt=no-new-privileges', '--tmpfs', '/tekton/results:mode=1777',
    ...flags, ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]), '--entrypoint', 'node', image, '/app/dist/cli.js', ...args,
  );

(missing === undefined ? describe : describe.skip)(`the image${missing === undefined ? '' : ` (${missing})`}`, () => {
  beforeAll(async () => {
    podman = openPodman();
    await podman.importNode('localhost/node:host');
    const flags = ['--pull=never', '--ulimit', 'nofile=1024:1024', '--ulimit', 'nproc=1024:1024', '--network=host', '--isolation=chroot', '--build-arg', 'BASE=localhost/node:host'];
    const ended = await podman.run('build', ...flags, '--tag', image, '--file', `${root}Dockerfile`, '--ignorefile', `${root}.dockerignore`, built);
    if (ended.exitCode !== 0) throw new Error(ended.stderr);
  });

  afterAll(() => podman.remove());

  test('runs as nobody, who is not root, and holds the built files and nothing else of ours', async () => {
    const { stdout } = await podman.run('image', 'inspect', '--format', '{{.Config.User}} {{json .Config.Entrypoint}}', image);
    expect(stdout.trim()).toBe('65532:65532 ["node","/app/dist/cli.js"]');
    expect(await runStep(['--version'])).toMatchObject({ exitCode: 0, stdout: `${version}\n` });
    const listing = await podman.run('run', '--rm', ...leastFlags, '--pull=never', '--entrypoint', 'node', image, '-p', "require('fs').readdirSync('/app').join()");
    expect(listing).toMatchObject({ exitCode: 0, stdout: 'LICENSE,dist\n' });
  });

  test('takes a step to its end with a root file system that it cannot write', async () => {
    const { model } = await seedModel(trackingUri, { metrics: { accuracy: 0.5 } });
    const env = { MLFLOW_TRACKING_URI: trackingUri, MLFLOW_STEPS_MODEL: model, MLFLOW_STEPS_VERSION: '1', MLFLOW_STEPS_TO: '@champion', MLFLOW_STEPS_GATES: 'accuracy >= 0.9' };
    const ended = await runStep(['promote', '--results-dir', '/tekton/results'], env);
    expect(ended).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('E_GATES_REFUSED') });
    expect(await runStep(['promote', '--output-dir', '/app/outputs'], env)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('/app/outputs cannot be written') });
  });

  test('speaks to the cluster as the account of its pod, in the namespace of its pod, where it has no kubeconfig', async () => {
    const kubeconfig = requireVariable('MLFLOW_STEPS_TEST_KUBECONFIG');
    const namespace = uniqueName('account');
    const kubectl = (...args: readonly string[]): string => execFileSync(requireVariable('MLFLOW_STEPS_TEST_KUBECTL'), ['--kubeconfig', kubeconfig, '--namespace', namespace, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-account-'));
    kubectl('create', 'namespace', namespace);
    try {
      kubectl('apply', '--filename', `${root}tasks/tekton/rbac/render.yaml`);
      kubectl('create', 'rolebinding', 'render', '--role', 'mlflow-steps-render', '--serviceaccount', `${namespace}:mlflow-steps-render`);
      const { clusters } = parse(kubectl('config', 'view', '--raw', '--minify')) as { clusters: [{ cluster: { server: string; 'certificate-authority-data': string } }] };
      const { server, 'certificate-authority-data': authority } = clusters[0].cluster;
      // What the kubelet mounts into a pod.
      const files = { token: kubectl('create', 'token', 'mlflow-steps-render').trim(), 'ca.crt': Buffer.from(authority, 'base64').toString(), namespace };
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      execFileSync('chmod', ['-R', 'a+rX', folder]);
      const { hostname, port } = new URL(server);
      const { model } = await seedModel(trackingUri, { artifacts: { 'model/conda.yaml': 'name: model\n' } });
      const env = { MLFLOW_TRACKING_URI: trackingUri, KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port };
      const args = ['render', '--model', model, '--version', '1', '--name', model, '--default-template', '--diff', '--model-uri-map', 'mlflow-artifacts:/=s3://b'];
      const ended = await runStep(args, env, ['--volume', `${folder}:/var/run/secrets/kubernetes.io/serviceaccount:ro`]);
      expect(ended).toMatchObject({ exitCode: 0, stderr: expect.stringContaining(`SeldonDeployment/${namespace}/${model} would be created`) });
    } finally {
      kubectl('delete', 'namespace', namespace, '--wait=false');
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
