import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { KubeConfig } from '@kubernetes/client-node';
import { numberAt, textAt } from '../../src/json.js';
import type { Cluster } from '../../src/kubernetes/cluster.js';
import { connectCluster } from '../../src/kubernetes/client.js';
import { leases, namespaces } from '../../src/kubernetes/resources.js';
import { parseRecords } from '../../src/deployment/record.js';
import { readKept } from '../../src/serving/kept-manifest.js';
import { seldonDeployments } from '../../src/serving/seldon-deployment.js';
import { silentLog } from '../../src/step.js';
import { callMlflow, uniqueName } from '../../test/setup/seeded-model.js';
import { startCountingGate, type CountingGate } from './counting-gate.js';
import { makeDeployableModel, type DeployServers } from './deployable-model.js';
import type { StepAnswer, StepOrder } from './deploy-worker.js';
import { openStepRunner, type StepRunner } from './step-runner.js';

/** About what a deploy sends, by what its version does; one that ends by itself before its point counts too. */
const requests = { ready: 34, 'image-not-found': 60 } as const;
const longestDelayMs = 400;
const atOnce = 5;

/** What a second version does: it serves, or its image is in no registry, so that the first is put back and its promotion undone. */
const endings = ['ready', 'image-not-found'] as const;
type SecondVersion = (typeof endings)[number];

/**
 * A deploy over a version that serves is killed at a random one of its requests, before or after the server has heard of
 * it, or a moment later, and run again. Returns what was wrong with the end of each, as if it had not been killed.
 */
export async function deployKills({ mlflow, kubeconfig }: DeployServers, count: number, onTry: (wasKilled: boolean) => void): Promise<readonly string[]> {
  const runner = await openStepRunner();
  const cluster = await connectCluster({ kubeconfig }, {}, new AbortController().signal, silentLog);
  const namespace = uniqueName('proof');
  await cluster.create({ resource: namespaces, name: namespace }, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  const wrong: string[] = [];
  const numbers = Array.from({ length: count }, (_, index) => index).values();
  const work = async (): Promise<void> => {
    for (const each of numbers) {
      const second = endings[each % 2] ?? 'ready';
      const point = { nth: 1 + Math.floor(Math.random() * requests[second]), phase: Math.random() < 0.5 ? 'before' : 'after', delayMs: Math.random() < 0.5 ? 0 : Math.floor(Math.random() * longestDelayMs) } as const;
      const { faults, wasKilled } = await new Try({ mlflow, kubeconfig }, cluster, runner, namespace).run(second, point);
      wrong.push(...faults.map((fault) => `deploy ${each} (${second}, killed ${point.delayMs} ms ${point.phase} request ${point.nth}): ${fault}`));
      onTry(wasKilled);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(atOnce, count) }, work));
  } finally {
    await cluster.delete({ resource: namespaces, name: namespace });
    cluster.close();
    runner.close();
  }
  return wrong;
}

interface Point {
  readonly nth: number;
  readonly phase: 'before' | 'after';
  readonly delayMs: number;
}

class Try {
  private count = 0;
  private onRequest: (phase: 'before' | 'after') => void = () => undefined;
  private readonly name = uniqueName('d');

  constructor(private readonly servers: DeployServers, private readonly cluster: Cluster, private readonly runner: StepRunner, private readonly namespace: string) {}

  async run(second: SecondVersion, point: Point): Promise<{ readonly faults: readonly string[]; readonly wasKilled: boolean }> {
    const config = new KubeConfig();
    config.loadFromFile(this.servers.kubeconfig);
    const { server = '', caData } = config.getCurrentCluster() ?? {};
    const tell = (phase: 'before' | 'after'): void => this.onRequest(phase);
    const gates = await Promise.all([startCountingGate(this.servers.mlflow, undefined, tell), startCountingGate(server, caData, tell)]);
    const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-proof-'));
    const kubeconfig = join(folder, 'kubeconfig');
    writeFileSync(kubeconfig, readFileSync(this.servers.kubeconfig, 'utf8').replace(server, gates[1].uri).replace(/^\s*certificate-authority-data: .*\n/m, ''));
    try {
      return await this.runThrough(gates, kubeconfig, second, point);
    } finally {
      await Promise.all(gates.map((gate) => gate.close()));
      rmSync(folder, { recursive: true });
    }
  }

  private async runThrough([mlflow]: readonly CountingGate[], kubeconfig: string, second: SecondVersion, point: Point): Promise<{ readonly faults: readonly string[]; readonly wasKilled: boolean }> {
    const model = await makeDeployableModel(this.servers.mlflow, ['ready', second]);
    const common = { 'tracking-uri': mlflow?.uri ?? '', model };
    const promote = (version: string): StepOrder => ({ step: 'promote', inputs: { ...common, version, to: '@champion', 'no-gates': 'true' } });
    const deploy = (version: string, more: StepOrder['inputs'] = {}): StepOrder => ({
      step: 'deploy',
      inputs: { ...common, version, kubeconfig, namespace: this.namespace, name: this.name, verify: 'off', timeout: '90s', patience: '20s', 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts', ...more },
    });
    await this.finish(promote('1'), 0);
    await this.finish(deploy('1'), 0);
    const { 'promotion-id': promotionId = '' } = (await this.finish(promote('2'), 0)).outputs;
    const order = deploy('2', { 'promotion-id': promotionId });
    const wasKilled = (await this.interrupt(order, point)) === undefined;
    const again = await this.runner.start(order).answer;
    const { outcome = 'none', reason = '', 'error-code': code } = again?.outputs ?? {};
    // One that had undone the promotion already is not carried out again.
    const isRight = second === 'ready' ? ['done', 'unchanged'].includes(outcome) : outcome === 'rolled-back' || code === 'E_PROMOTION_UNDONE';
    const faults = isRight ? [] : [`the run after it ended as ${outcome}: ${reason}`];
    return { wasKilled, faults: [...faults, ...(await this.findFaults(model, second === 'ready' ? '2' : '1', deploy))] };
  }

  /** Ends with undefined where the process was killed at the point. */
  private async interrupt(order: StepOrder, { nth, phase, delayMs }: Point): Promise<StepAnswer | undefined> {
    const step = this.runner.start(order);
    this.count = 0;
    this.onRequest = (here) => {
      if (here === 'before') this.count += 1;
      if (here === phase && this.count === nth) void sleep(delayMs).then(() => step.kill());
    };
    const answer = await step.answer;
    this.onRequest = () => undefined;
    return answer;
  }

  private async finish(order: StepOrder, exitCode: number): Promise<StepAnswer> {
    const answer = await this.runner.start(order).answer;
    if (answer?.exitCode !== exitCode) throw new Error(`${order.step} ended with ${answer?.exitCode ?? 'nothing'}: ${answer?.outputs['reason'] ?? ''}`);
    return answer;
  }

  /** What differs from the end of a deploy that nobody killed, in which this version serves. */
  private async findFaults(model: string, version: string, deploy: (version: string) => StepOrder): Promise<readonly string[]> {
    const address = { resource: seldonDeployments, namespace: this.namespace, name: this.name };
    const live = await this.cluster.get(address);
    const kept = await readKept(this.cluster, this.namespace, this.name);
    const lease = await this.cluster.get({ resource: leases, namespace: this.namespace, name: `mlflow-steps-${this.name}` });
    const alias = ((await callMlflow(this.servers.mlflow, 'GET', `registered-models/get?name=${model}`)) as { registered_model: { aliases?: readonly { alias: string; version: string }[] } })
      .registered_model.aliases?.find((each) => each.alias === 'champion')?.version;
    const states = await Promise.all(['1', '2'].map((each) => this.readStates(model, each)));
    const wanted = version === '2' ? ['replaced', 'serving'] : ['serving', 'rolled-back'];
    // Deploying what should serve now changes nothing: the object is what one apply makes of the manifest.
    const again = await this.finish(deploy(version), 0);
    const after = await this.cluster.get(address);
    return [
      ...(textAt(live, 'metadata', 'annotations', 'mlflow-steps/version') === version ? [] : [`version ${textAt(live, 'metadata', 'annotations', 'mlflow-steps/version') ?? 'none'} is deployed, not ${version}`]),
      ...(again.outputs['outcome'] === 'unchanged' && numberAt(after, 'metadata', 'generation') === numberAt(live, 'metadata', 'generation') ? [] : [`deploying it again was ${again.outputs['outcome'] ?? ''}`]),
      ...(kept?.version === version && kept.marker === textAt(live, 'metadata', 'annotations', 'mlflow-steps/manifest') ? [] : [`version ${kept?.version ?? 'none'} is kept`]),
      ...(kept?.earlier.length === (version === '2' ? 1 : 0) ? [] : [`${kept?.earlier.length ?? 0} earlier versions are kept`]),
      ...(lease === undefined ? [] : ['the Lease is left']),
      ...(alias === version ? [] : [`@champion is ${alias ?? 'nobody'}`]),
      ...(states.join() === wanted.join() ? [] : [`the versions' records say ${states.join(' and ')}, not ${wanted.join(' and ')}`]),
    ];
  }

  private async readStates(model: string, version: string): Promise<string> {
    const answer = (await callMlflow(this.servers.mlflow, 'GET', `model-versions/get?name=${model}&version=${version}`)) as { model_version: { tags?: readonly { key: string; value: string }[] } };
    return parseRecords(answer.model_version.tags?.find(({ key }) => key === 'mlflow-steps.deployment')?.value).map(({ state }) => state).join('+');
  }
}
