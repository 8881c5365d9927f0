import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { healthy } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { withPods } from '../../../scripts/scenarios/manifests.js';
import { namespaces } from '../../../src/kubernetes/resources.js';
import { loadSteps } from '../../../src/steps/index.js';
import { openUpstream, renderKubeconfigFor, type ApiUpstream } from '../../proxies/api-upstream.js';
import { passThrough } from '../../proxies/passing-on.js';
import { startTurnstile, type Turnstile } from '../../proxies/turnstile.js';
import { startOwnMlflow, type OwnMlflow } from '../../setup/own-mlflow.js';
import { seedModel, uniqueName } from '../../setup/seeded-model.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';
import { connectOwn, startOwnCluster, type OwnCluster } from '../kubernetes/own-cluster.js';
import { endStep, type StepEnding } from '../mlflow/step-run.js';

type Texts = Readonly<Record<string, string>>;

/** Under the operator's webhook. */
const namespace = 'stopped';
const timeout = '10s';
/** Of who does without that server, and needs time for the rest. */
const ampleTimeout = '90s';
/** All that a step of this timeout may take with what it then puts in order, and far more than it needs. */
const boundMs = 90_000;
/** What is asked of MLflow has a bound of its own in steps that have no timeout. */
const env = { MLFLOW_HTTP_REQUEST_TIMEOUT: '5', MLFLOW_HTTP_REQUEST_MAX_RETRIES: '1' };
const folder = makeTemporaryFolder();
let mlflow: OwnMlflow;
let cluster: OwnCluster;
let upstream: ApiUpstream;

const seed = () => seedModel(mlflow.uri, { artifacts: { 'model/deploy.yaml': withPods(healthy) } });

async function run(name: string, texts: Texts, servers: Texts, variables: Texts = {}): Promise<StepEnding> {
  const step = (await loadSteps()).find((each) => each.name === name);
  if (!step) throw new Error(`there is no step ${name}`);
  const known = Object.entries({ ...texts, ...servers }).filter(([input]) => input in step.inputs);
  return endStep(step, Object.fromEntries(known), { env: variables, ...(name === 'train' ? { program: { kind: 'program', argv: ['true'] } as const } : {}) });
}

async function runFirst(name: string, texts: Texts): Promise<Texts> {
  const { exitCode, outputs } = await run(name, texts, { 'tracking-uri': mlflow.uri, kubeconfig: cluster.kubeconfig });
  if (exitCode !== 0) throw new Error(`${name}: ${outputs['reason'] ?? ''}`);
  return outputs;
}

const to = { to: '@champion', 'no-gates': 'true' };
const placing = { namespace, verify: 'off', 'model-uri-map': modelUriMap };
const promoted = async (): Promise<Texts> => {
  const { model, version } = await seed();
  return { model, version, ...to, ...(await runFirst('promote', { model, version, ...to })) };
};
const deployed = async (): Promise<Texts> => {
  const { model = '', version = '', 'promotion-id': id = '' } = await promoted();
  const texts = { model, version, name: model, 'promotion-id': id, ...placing };
  await runFirst('deploy', { ...texts, timeout: '120s' });
  return texts;
};

/** What each step needs, made before it runs. */
const given: Readonly<Record<string, () => Promise<Texts>>> = {
  train: async () => ({ experiment: uniqueName('stopped') }),
  'train-start': async () => ({ experiment: uniqueName('stopped') }),
  'train-finish': async () => ({ 'run-id': (await runFirst('train-start', { experiment: uniqueName('stopped') }))['run-id'] ?? '', 'exit-code': '0' }),
  'train-stop': async () => {
    const texts = { experiment: uniqueName('stopped'), 'start-id': 'pod/1' };
    await runFirst('train-start', texts);
    return texts;
  },
  register: async () => ({ model: uniqueName('stopped'), 'run-id': (await seed()).runId }),
  promote: async () => ({ ...(await seed()), ...to }),
  demote: async () => ({ ...(await promoted()), from: '@champion' }),
  render: async () => ({ ...(await seed()), 'model-uri-map': modelUriMap }),
  deploy: async () => {
    const { model = '', version = '', 'promotion-id': id = '' } = await promoted();
    return { model, version, name: model, 'promotion-id': id, ...placing };
  },
  rollback: deployed,
  undeploy: deployed,
  pipeline: async () => {
    const { runId } = await seed();
    const model = uniqueName('stopped');
    return { model, 'run-id': runId, name: model, ...to, ...placing };
  },
};

type Server = 'MLflow' | 'kube-apiserver' | 'seldon-operator';

interface Case {
  readonly server: Server;
  readonly step: string;
  /** How many of its requests to that server are answered before it is stopped. */
  readonly answered: number;
  readonly exitCodes: readonly number[];
}

/** Before a step, and in its middle. Who needs the cluster alone does without MLflow, and who only deletes without the operator. */
const cases: readonly Case[] = [
  ...Object.entries({ train: 3, 'train-start': 1, 'train-finish': 1, 'train-stop': 1, register: 2, promote: 5, demote: 5, render: 2, deploy: 5, rollback: 5, pipeline: 9 })
    .flatMap(([step, middle]) => [0, middle].map((answered): Case => ({ server: 'MLflow', step, answered, exitCodes: [5, 6] }))),
  { server: 'MLflow', step: 'undeploy', answered: 0, exitCodes: [0] },
  ...Object.entries({ deploy: 9, rollback: 9, undeploy: 5, pipeline: 9 })
    .flatMap(([step, middle]) => [0, middle].map((answered): Case => ({ server: 'kube-apiserver', step, answered, exitCodes: [5, 6] }))),
  { server: 'seldon-operator', step: 'deploy', answered: 0, exitCodes: [5, 6] },
  { server: 'seldon-operator', step: 'pipeline', answered: 0, exitCodes: [5, 6] },
  { server: 'seldon-operator', step: 'rollback', answered: 0, exitCodes: [0] },
  { server: 'seldon-operator', step: 'undeploy', answered: 0, exitCodes: [0] },
];

const nameOf = ({ server, step, answered }: Case): string => `${step}, ${server} stopped ${answered === 0 ? 'before' : `after ${answered} requests`}`;
const signal = (server: Server, name: NodeJS.Signals): void => (server === 'MLflow' ? mlflow.signal(name) : cluster.signal(server, name));

interface Prepared {
  readonly each: Case;
  readonly texts: Texts;
  readonly servers: Texts;
  readonly turnstile: Turnstile;
}

async function prepare(each: Case): Promise<Prepared> {
  const isMlflow = each.server === 'MLflow';
  const [texts, turnstile] = [await given[each.step]?.() ?? {}, await startTurnstile(isMlflow ? (asked, answer) => passThrough(new URL(mlflow.uri), asked, answer) : (asked, answer) => upstream.pass(asked, answer), each.answered)];
  if (isMlflow) return { each, texts, turnstile, servers: { 'tracking-uri': turnstile.url, kubeconfig: cluster.kubeconfig } };
  const kubeconfig = join(folder, nameOf(each));
  writeFileSync(kubeconfig, renderKubeconfigFor(cluster.kubeconfig, turnstile.url));
  return { each, texts, turnstile, servers: { 'tracking-uri': mlflow.uri, kubeconfig } };
}

interface Ended extends StepEnding {
  readonly tookMs: number;
}

/** Stops a server when all steps are as far as they should be; they go on with it stopped. */
async function endAll(server: Server, prepared: readonly Prepared[]): Promise<readonly (readonly [string, Ended])[]> {
  const startedMs = performance.now();
  const running = prepared.map(({ each, texts, servers, turnstile }) => {
    const ending = run(each.step, { ...texts, timeout: each.exitCodes.includes(0) ? ampleTimeout : timeout }, servers, env).then((ended): Ended => ({ ...ended, tookMs: performance.now() - startedMs }));
    return { name: nameOf(each), turnstile, ending, reached: Promise.race([turnstile.held, ending]) };
  });
  await Promise.all(running.map(({ reached }) => reached));
  signal(server, 'SIGSTOP');
  try {
    for (const { turnstile } of running) turnstile.open();
    return await Promise.all(running.map(async ({ name, ending }) => [name, await ending] as const));
  } finally {
    signal(server, 'SIGCONT');
    await Promise.all(running.map(({ turnstile }) => turnstile.close()));
  }
}

const endings = new Map<string, Ended>();
beforeAll(async () => {
  [mlflow, cluster] = await Promise.all([startOwnMlflow('3.17.2', {}), startOwnCluster()]);
  upstream = openUpstream(cluster.kubeconfig);
  const client = await connectOwn(cluster);
  await client.create({ resource: namespaces, name: namespace }, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels: { 'sandbox/webhook': 'on' } } });
  client.close();
  const prepared: Prepared[] = [];
  const waiting = [...cases];
  const prepareSome = async (): Promise<void> => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) prepared.push(await prepare(each));
  };
  await Promise.all([1, 2, 3, 4].map(prepareSome));
  for (const server of ['MLflow', 'seldon-operator', 'kube-apiserver'] as const) {
    for (const [name, ended] of await endAll(server, prepared.filter(({ each }) => each.server === server))) endings.set(name, ended);
  }
});
afterAll(async () => {
  upstream.close();
  await Promise.all([mlflow.stop(), cluster.end()]);
});

describe('with a real server that is stopped (SIGSTOP)', () => {
  it.each(cases.map((each) => [nameOf(each), each] as const))('%s: it ends in time, and says what it could not', (name, { exitCodes }) => {
    const ended = endings.get(name);
    expect({ exitCodes, reason: ended?.outputs['reason'] }).toEqual({ exitCodes: expect.arrayContaining([ended?.exitCode]), reason: expect.stringMatching(/./) });
    expect(ended?.tookMs).toBeLessThan(boundMs);
  });
});
