import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type RequestListener, type Server } from 'node:http';
import { createServer as createNetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demand, openApi, type Api } from '../../scripts/scenarios/api.js';
import type { ErrorCode } from '../../src/errors.js';
import { objectsAt, textAt } from '../../src/json.js';
import { runCli } from '../setup/run-cli.js';
import { callMlflow, seedModel, uniqueName, type SeededModel } from '../setup/seeded-model.js';
import { requireVariable } from '../setup/variables.js';
import { findObeyedCommands } from './support/obeyed-commands.js';
import { startClusterWithoutCrd, type BareCluster } from './support/cluster-without-crd.js';

const uri = requireVariable('MLFLOW_STEPS_TEST_URI_3_17');
const kubeconfig = requireVariable('MLFLOW_STEPS_TEST_KUBECONFIG');
const kubectl = requireVariable('MLFLOW_STEPS_TEST_KUBECTL');

const goodYaml = `apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata:
  name: NAME
spec:
  protocol: v2
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri:
`;
const uriMap = ['--model-uri-map', 'mlflow-artifacts:/=pvc://mlflow-artifacts'];
/** 10 levels of 10 aliases each: some hundred bytes that stand for 10^10 nodes. */
const yamlBomb = `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 10 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array.from({ length: 10 }, () => `*a${level}`).join(', ')}]`).join('\n')}\n`;

let directory: string;
let good: SeededModel;
const servers: Server[] = [];
let bareCluster: BareCluster | undefined;
let api: Api;
const named = (): string => goodYaml.replace('NAME', uniqueName('bad-input'));
const inDirectory = (name: string, content: string): string => {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
};
const listen = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
};
/** A port that nobody listens on: it was free a moment ago. */
const closedPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createNetServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address !== 'string' ? address.port : 0));
    });
  });
const withDeployYaml = async (content: string | Buffer): Promise<SeededModel> => seedModel(uri, { artifacts: { 'deploy.yaml': content } });
const deploy = (seeded: SeededModel, ...more: string[]): string[] =>
  ['deploy', '--model', seeded.model, '--version', seeded.version, '--tracking-uri', uri, '--kubeconfig', kubeconfig, ...uriMap, '--timeout', '60s', ...more];

beforeAll(async () => {
  api = openApi(kubeconfig);
  directory = mkdtempSync(join(tmpdir(), 'mlflow-steps-bad-input-'));
  good = await seedModel(uri, { metrics: { accuracy: 0.97 }, artifacts: { 'deploy.yaml': named() } });
});
afterAll(async () => {
  api.close();
  await bareCluster?.stop();
  rmSync(directory, { recursive: true });
  for (const server of servers) server.close();
});

interface Row {
  readonly what: string;
  readonly args: () => Promise<readonly string[]> | readonly string[];
  readonly env?: () => Record<string, string>;
  readonly code: ErrorCode;
  readonly exit: number;
  /** What the message must name. */
  readonly names: () => readonly string[];
}

const promote = (...more: string[]): string[] => ['promote', '--tracking-uri', uri, '--gates', 'accuracy >= 0.9', ...more];

const onMlflow: readonly Row[] = [
  { what: 'an unknown model', args: () => promote('--model', 'no-such-model', '--version', '1', '--to', '@champion'), code: 'E_MODEL_NOT_FOUND', exit: 2, names: () => ['no-such-model'] },
  { what: 'an unknown version', args: () => promote('--model', good.model, '--version', '99', '--to', '@champion'), code: 'E_VERSION_NOT_FOUND', exit: 2, names: () => [good.model, '99'] },
  { what: 'an unknown run', args: () => ['register', '--tracking-uri', uri, '--model', good.model, '--run-id', '0123456789abcdef0123456789abcdef'], code: 'E_RUN_NOT_FOUND', exit: 2, names: () => ['0123456789abcdef0123456789abcdef'] },
  {
    what: 'a deleted experiment',
    args: async () => {
      const name = uniqueName('deleted');
      const created = await callMlflow(uri, 'POST', 'experiments/create', { name });
      await callMlflow(uri, 'POST', 'experiments/delete', { experiment_id: created.experiment_id });
      return ['train', '--tracking-uri', uri, '--experiment', name, '--', 'true'];
    },
    code: 'E_EXPERIMENT_NOT_FOUND', exit: 2, names: () => ['deleted-'],
  },
  { what: 'an unknown stage', args: () => promote('--model', good.model, '--version', '1', '--to', 'Prodction'), code: 'E_STAGE_UNKNOWN', exit: 2, names: () => ['Prodction', 'Production'] },
  { what: 'an alias that nobody holds', args: () => ['render', '--tracking-uri', uri, '--model', good.model, '--at', '@nobody'], code: 'E_ALIAS_NOT_FOUND', exit: 2, names: () => ['@nobody', good.model] },
  { what: 'a stage that nobody is in', args: () => ['render', '--tracking-uri', uri, '--model', good.model, '--at', 'Staging'], code: 'E_STAGE_EMPTY', exit: 2, names: () => ['Staging', good.model] },
  { what: 'a tracking URI that is a file path', args: () => promote('--tracking-uri', './mlruns', '--model', 'wine', '--version', '1', '--to', '@champion').toSpliced(1, 2), code: 'E_TRACKING_URI', exit: 2, names: () => ['./mlruns'] },
  {
    what: 'a tracking URI that nobody answers at',
    args: async () => ['promote', '--tracking-uri', `http://127.0.0.1:${await closedPort()}`, '--gates', 'accuracy >= 0.9', '--model', 'wine', '--version', '1', '--to', '@champion'],
    code: 'E_MLFLOW_UNREACHABLE', exit: 6, names: () => ['127.0.0.1', 'nothing listens there'],
    env: () => ({ MLFLOW_HTTP_REQUEST_MAX_RETRIES: '1' }),
  },
  {
    what: 'a tracking URI that answers with HTML',
    args: async () => ['promote', '--tracking-uri', await listen((_, response) => response.setHeader('content-type', 'text/html').end('<html>Welcome</html>')), '--gates', 'accuracy >= 0.9', '--model', 'wine', '--version', '1', '--to', '@champion'],
    code: 'E_NOT_MLFLOW', exit: 2, names: () => ['127.0.0.1', 'HTML'],
  },
  {
    what: 'wrong credentials',
    args: async () => ['promote', '--tracking-uri', await listen((_, response) => response.writeHead(401).end('You are not authenticated.')), '--gates', 'accuracy >= 0.9', '--model', 'wine', '--version', '1', '--to', '@champion'],
    code: 'E_MLFLOW_UNAUTHORIZED', exit: 2, names: () => ['401', 'MLFLOW_TRACKING_'],
  },
  {
    what: 'a Host header that MLflow does not allow',
    args: async () => {
      // Forwards to the real server under another name, as a reverse proxy would that it was not told of.
      const forward = await listen((incoming, response) => {
        incoming.pipe(request(`${uri}${incoming.url ?? ''}`, { method: incoming.method, headers: { ...incoming.headers, host: 'mlflow.example.com' } }, (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        }));
      });
      return ['promote', '--tracking-uri', forward, '--gates', 'accuracy >= 0.9', '--model', 'wine', '--version', '1', '--to', '@champion'];
    },
    code: 'E_MLFLOW_HOST_REFUSED', exit: 2, names: () => ['--allowed-hosts'],
  },
];

const onDeployYaml: readonly Row[] = [
  { what: 'no deploy.yaml', args: async () => deploy(await seedModel(uri)), code: 'E_DEPLOY_YAML_MISSING', exit: 2, names: () => ['deploy.yaml'] },
  { what: 'a deploy.yaml that is no YAML', args: async () => deploy(await withDeployYaml('a: [1,\n}')), code: 'E_DEPLOY_YAML_SYNTAX', exit: 2, names: () => ['deploy.yaml', 'line'] },
  { what: 'an empty deploy.yaml', args: async () => deploy(await withDeployYaml('# nothing\n')), code: 'E_DEPLOY_YAML_EMPTY', exit: 2, names: () => ['deploy.yaml'] },
  { what: 'several documents', args: async () => deploy(await withDeployYaml(`${named()}---\n${named()}`)), code: 'E_DEPLOY_YAML_DOCUMENTS', exit: 2, names: () => ['2'] },
  { what: 'another kind', args: async () => deploy(await withDeployYaml('apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n')), code: 'E_DEPLOY_YAML_KIND', exit: 2, names: () => ['Deployment', 'SeldonDeployment'] },
  { what: 'a deploy.yaml of 100 MB', args: async () => deploy(await withDeployYaml(Buffer.alloc(100_000_000, '# padding\n'))), code: 'E_DEPLOY_YAML_TOO_LARGE', exit: 2, names: () => ['deploy.yaml'] },
  { what: 'a YAML bomb', args: async () => deploy(await withDeployYaml(yamlBomb)), code: 'E_DEPLOY_YAML_BOMB', exit: 2, names: () => ['deploy.yaml'] },
  { what: 'a deploy.yaml that nests deep', args: async () => deploy(await withDeployYaml(`kind: SeldonDeployment\nspec: ${'['.repeat(100_000)}`)), code: 'E_DEPLOY_YAML_BOMB', exit: 2, names: () => ['deploy.yaml'] },
  { what: 'commands to a terminal and to a runner in a name', args: async () => deploy(await withDeployYaml(goodYaml.replace('NAME', JSON.stringify('\u001b]0;owned\u0007\u001b[2J\n::error::forged\n##[set-env name=PATH;]/evil\u202e')))), code: 'E_MANIFEST', exit: 2, names: () => ['metadata.name (line 4)', 'forged'] },
  { what: 'a place that no model server can read', args: async () => deploy(await withDeployYaml(named())).filter((each) => !uriMap.includes(each)), code: 'E_MODEL_URI', exit: 2, names: () => ['mlflow-artifacts:', '--model-uri-map'] },
];

const withKubeconfig = (path: string, ...more: string[]): string[] => ['deploy', '--model', good.model, '--version', good.version, '--tracking-uri', uri, '--kubeconfig', path, ...uriMap, ...more];
const withUser = (token: string): string =>
  inDirectory(uniqueName('kubeconfig'), readFileSync(kubeconfig, 'utf8').replace(/token: .*/, `token: ${token}`));

const onCluster: readonly Row[] = [
  { what: 'a kubeconfig that is missing', args: () => withKubeconfig(join(directory, 'nowhere')), code: 'E_KUBECONFIG_MISSING', exit: 2, names: () => ['nowhere'] },
  { what: 'a kubeconfig that is not YAML', args: () => withKubeconfig(inDirectory('not-yaml', 'a: [1,\n}')), code: 'E_KUBECONFIG_SYNTAX', exit: 2, names: () => ['not-yaml'] },
  { what: 'a context that the kubeconfig has not', args: () => withKubeconfig(kubeconfig, '--context', 'no-such-context'), code: 'E_KUBECONFIG_CONTEXT', exit: 2, names: () => ['no-such-context'] },
  { what: 'expired credentials', args: () => withKubeconfig(withUser('expired')), code: 'E_CLUSTER_UNAUTHORIZED', exit: 2, names: () => ['401'] },
  { what: 'a namespace that does not exist', args: () => withKubeconfig(kubeconfig, '--namespace', 'no-such-namespace'), code: 'E_NAMESPACE_NOT_FOUND', exit: 2, names: () => ['no-such-namespace', '--create-namespace'] },
  {
    what: 'a namespace that is forbidden',
    args: () => {
      const account = uniqueName('reader');
      const run = (...args: string[]): string => execFileSync(kubectl, ['--kubeconfig', kubeconfig, '--namespace', 'default', ...args], { encoding: 'utf8' });
      run('create', 'serviceaccount', account);
      return withKubeconfig(withUser(run('create', 'token', account).trim()), '--namespace', 'kube-system');
    },
    code: 'E_CLUSTER_FORBIDDEN', exit: 2, names: () => ['kube-system'],
  },
  {
    what: 'a cluster without the SeldonDeployment CRD',
    args: async () => {
      bareCluster = await startClusterWithoutCrd(directory);
      return withKubeconfig(bareCluster.kubeconfig, '--namespace', 'default');
    },
    code: 'E_CRD_MISSING', exit: 2, names: () => ['SeldonDeployment', 'install Seldon Core 1'],
  },
];

describe.each([
  ['MLflow', onMlflow],
  ['deploy.yaml', onDeployYaml],
  ['the cluster', onCluster],
])('bad input about %s', (_, rows) => {
  it.each(rows)('$what ends with $code', async ({ args, env, code, exit, names }) => {
    const before = await observe();
    const [step = '', ...rest] = await args();
    const ending = await runCli([step, '--output', 'json', ...rest], env?.());
    expect(ending.stderr).toContain(`[${code}]`);
    expect(ending.exitCode).toBe(exit);
    for (const name of names()) expect(ending.outputs.reason).toContain(name);
    expect(ending.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect(ending.stderr).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
    expect(findObeyedCommands(ending.stderr)).toEqual([]);
    expect(await observe()).toEqual(before);
  });
});

/** What a refused step must leave as it was: the model's versions, aliases and tags, and the cluster's deployments. */
async function observe(): Promise<unknown> {
  const model = await callMlflow(uri, 'GET', `registered-models/get?name=${good.model}`);
  const lists = await Promise.all(['/apis/machinelearning.seldon.io/v1/seldondeployments', '/api/v1/secrets', '/api/v1/configmaps'].map((path) => demand(api, 'GET', path)));
  const names = lists.flatMap((list) => objectsAt(list, 'items').map((each) => textAt(each, 'metadata', 'name') ?? ''));
  return { model, names: names.filter((name) => name.includes('bad-input')) };
}
