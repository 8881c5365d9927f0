import { KubeConfig } from '@kubernetes/client-node';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isOpen, readRecords } from '../../src/deployment/record.js';
import { textAt } from '../../src/json.js';
import type { Cluster } from '../../src/kubernetes/cluster.js';
import { connectCluster } from '../../src/kubernetes/client.js';
import { namespaces } from '../../src/kubernetes/resources.js';
import { connectMlflow } from '../../src/mlflow/client.js';
import { seldonDeployments } from '../../src/serving/seldon-deployment.js';
import { silentLog } from '../../src/step.js';
import { trackingInputs } from '../../test/unit/mlflow/tracking-inputs.js';
import { uniqueName } from '../../test/setup/seeded-model.js';
import { startCountingGate, type OnRequest } from './counting-gate.js';
import { makeDeployableModel, type DeployServers } from './deployable-model.js';
import type { StepAnswer, StepOrder } from './deploy-worker.js';
import { openStepRunner, type StepRunner } from './step-runner.js';

/** What several steps do to the same version or the same place at once, by name. */
export const placeStories = ['two namespaces', 'deploy and undeploy', 'undeploy of an old version', 'killed after its apply', 'killed after its second apply', 'undeploy killed after its deletion'] as const;
export type PlaceStory = (typeof placeStories)[number];

const longestStaggerMs = 1_500;

/** Runs a story so many times, each with a model and namespaces of its own. Returns what was wrong with the end of each. */
export async function racePlaces(servers: DeployServers, story: PlaceStory, count: number, onTry: () => void): Promise<readonly string[]> {
  const runner = await openStepRunner();
  const cluster = await connectCluster({ kubeconfig: servers.kubeconfig }, {}, new AbortController().signal, silentLog);
  const wrong: string[] = [];
  try {
    for (let each = 0; each < count; each += 1) {
      const names = [uniqueName('place'), uniqueName('place')] as const;
      for (const name of names) await cluster.create({ resource: namespaces, name }, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
      try {
        const faults = await new PlaceTry(servers, cluster, runner, names).run(story);
        wrong.push(...faults.map((fault) => `${story} ${each}: ${fault}`));
      } finally {
        for (const name of names) await cluster.delete({ resource: namespaces, name });
      }
      onTry();
    }
  } finally {
    cluster.close();
    runner.close();
  }
  return wrong;
}

type Inputs = StepOrder['inputs'];

class PlaceTry {
  private model = '';
  private kubeconfig = '';
  private onRequest: OnRequest = () => undefined;
  private readonly seen: string[] = [];

  constructor(private readonly servers: DeployServers, private readonly cluster: Cluster, private readonly runner: StepRunner, private readonly names: readonly [string, string]) {}

  async run(story: PlaceStory): Promise<readonly string[]> {
    this.model = await makeDeployableModel(this.servers.mlflow, ['ready', 'ready', 'ready']);
    const faults = await this.throughGate(() => this.tell(story));
    return faults.length === 0 ? [] : [[...faults, ...this.seen].join('\n    ')];
  }

  /** All steps of a story go through one gate: its address is what the records take for the cluster. */
  private async throughGate<T>(act: () => Promise<T>): Promise<T> {
    const config = new KubeConfig();
    config.loadFromFile(this.servers.kubeconfig);
    const { server = '', caData } = config.getCurrentCluster() ?? {};
    const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-proof-'));
    const gate = await startCountingGate(server, caData, (phase, request) => this.onRequest(phase, request));
    this.kubeconfig = join(folder, 'kubeconfig');
    writeFileSync(this.kubeconfig, readFileSync(this.servers.kubeconfig, 'utf8').replace(server, gate.uri).replace(/^\s*certificate-authority-data: .*\n/m, ''));
    try {
      return await act();
    } finally {
      await gate.close();
      rmSync(folder, { recursive: true });
    }
  }

  private tell(story: PlaceStory): Promise<readonly string[]> {
    const [namespace] = this.names;
    switch (story) {
      case 'two namespaces': return this.deployTwice();
      case 'deploy and undeploy': return this.deployAndUndeploy(namespace);
      case 'undeploy of an old version': return this.undeployOld(namespace);
      case 'killed after its apply': return this.killAfterApply(namespace);
      // Its record says already how it ended the first time.
      case 'killed after its second apply': return this.finish('deploy', this.to(namespace, { version: '2' })).then(() => this.killAfterApply(namespace));
      case 'undeploy killed after its deletion': return this.killUndeploy(namespace);
    }
  }

  /** One version goes to two namespaces at once, then its promotion is rolled back. */
  private async deployTwice(): Promise<readonly string[]> {
    // Every MLflow has stages; those before 2.3 have no aliases.
    const promote = (version: string) => this.finish('promote', { version, to: 'Production', 'no-gates': 'true' });
    await promote('1');
    await Promise.all(this.names.map((each) => this.finish('deploy', this.to(each, { version: '1' }))));
    const { 'promotion-id': id = '' } = (await promote('2'))?.outputs ?? {};
    await Promise.all(this.names.map((each) => this.finish('deploy', this.to(each, { version: '2', 'promotion-id': id }))));
    const between = await this.findFaults({ [this.names[0]]: '2', [this.names[1]]: '2' });
    // Neither namespace is named: the records are what tells of them.
    const rolledBack = await this.finish('rollback', { 'promotion-id': id, kubeconfig: this.kubeconfig, timeout: '180s' });
    const faults = rolledBack?.exitCode === 0 ? [] : ['the rollback was not done'];
    return [...between, ...faults, ...(await this.findFaults({ [this.names[0]]: '1', [this.names[1]]: '1' }))];
  }

  private async deployAndUndeploy(namespace: string): Promise<readonly string[]> {
    if (Math.random() < 0.5) await this.finish('deploy', this.to(namespace, { version: '1' }));
    await this.stagger(
      () => this.finish('deploy', this.to(namespace, { version: '1' }), [0, 4, 6]),
      () => this.finish('undeploy', this.to(namespace, { name: 'place' }), [0, 6]),
    );
    return this.findFaults({ [namespace]: await this.findLive(namespace) });
  }

  /** A deploy of version 2 that ended done is not removed by who meant version 1. */
  private async undeployOld(namespace: string): Promise<readonly string[]> {
    await this.finish('deploy', this.to(namespace, { version: '1' }));
    const [deployed, undeployed] = await this.stagger(
      () => this.finish('deploy', this.to(namespace, { version: '2' }), [0, 4, 6]),
      () => this.finish('undeploy', this.to(namespace, { version: '1' }), [0, 6]),
    );
    const live = await this.findLive(namespace);
    const isWrong = deployed?.exitCode === 0 && live !== '2';
    const isMisjudged = undeployed?.outputs['changed'] === 'true' && live === '1';
    return [...(isWrong ? [`version 2 was declared serving, and ${live ?? 'nothing'} is there`] : []), ...(isMisjudged ? ['version 1 was said to be removed, and is there'] : []), ...(await this.findFaults({ [namespace]: live }))];
  }

  private async killAfterApply(namespace: string): Promise<readonly string[]> {
    await this.finish('deploy', this.to(namespace, { version: '1' }));
    await this.killAt('deploy', this.to(namespace, { version: '2' }), 'PATCH', `/seldondeployments/place`);
    const between = (await this.readOpen()).some((each) => each === `${namespace} 2`) ? [] : ['the place of the version that was applied is not recorded'];
    // The dead one's lease is waited out.
    await this.finish('deploy', this.to(namespace, { version: '3' }));
    return [...between, ...(await this.findFaults({ [namespace]: '3' }))];
  }

  private async killUndeploy(namespace: string): Promise<readonly string[]> {
    await this.finish('deploy', this.to(namespace, { version: '1' }));
    await this.killAt('undeploy', this.to(namespace, { name: 'place' }), 'DELETE', '/seldondeployments/place');
    // Whether or not it is gone by then, the next one ends with both in order.
    await this.finish('undeploy', { namespace, kubeconfig: this.kubeconfig, 'tracking-uri': this.servers.mlflow, name: 'place' }, [0], false);
    return this.findFaults({ [namespace]: undefined });
  }

  private readonly to = (namespace: string, more: Inputs): Inputs => ({ kubeconfig: this.kubeconfig, namespace, timeout: '180s', ...more });

  private async finish(step: StepOrder['step'], inputs: Inputs, expected: readonly number[] = [0], isOfModel = true): Promise<StepAnswer | undefined> {
    const answer = await this.runner.start(this.order(step, inputs, isOfModel)).answer;
    this.seen.push(`${step} ${inputs['version'] ?? ''} ended with ${answer?.exitCode ?? 'nothing'}: ${answer?.outputs['reason'] ?? ''}`);
    if (answer === undefined || !expected.includes(answer.exitCode)) throw new Error(this.seen.join('\n    '));
    return answer;
  }

  private order(step: StepOrder['step'], inputs: Inputs, isOfModel = true): StepOrder {
    const ofDeploy: Inputs = step === 'deploy' ? { name: 'place', verify: 'off', patience: '20s', 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts' } : {};
    return { step, inputs: { 'tracking-uri': this.servers.mlflow, ...(isOfModel ? { model: this.model } : {}), ...ofDeploy, ...inputs } };
  }

  private async stagger(first: () => Promise<StepAnswer | undefined>, second: () => Promise<StepAnswer | undefined>): Promise<readonly (StepAnswer | undefined)[]> {
    const delayMs = (Math.random() - 0.5) * 2 * longestStaggerMs;
    this.seen.push(`the second began ${Math.round(delayMs)} ms after the first`);
    const after = async (ms: number, act: typeof first): Promise<StepAnswer | undefined> => {
      if (ms > 0) await sleep(ms);
      return act();
    };
    return Promise.all([after(-delayMs, first), after(delayMs, second)]);
  }

  /** Kills the process, for real, once the server has answered the first request of this kind. */
  private async killAt(step: StepOrder['step'], inputs: Inputs, method: string, path: string): Promise<void> {
    const running = this.runner.start(this.order(step, inputs));
    this.onRequest = (phase, request) => {
      if (phase === 'after' && request.method === method && request.url?.split('?')[0]?.endsWith(path) === true) running.kill();
    };
    const answer = await running.answer;
    this.onRequest = () => undefined;
    this.seen.push(answer === undefined ? `${step} was killed` : `${step} was not killed: ${answer.outputs['reason'] ?? ''}`);
  }

  private async findLive(namespace: string): Promise<string | undefined> {
    const live = await this.cluster.get({ resource: seldonDeployments, namespace, name: 'place' });
    return live && textAt(live, 'metadata', 'annotations', 'mlflow-steps/version');
  }

  /** Where the model's versions are, as their records say. */
  private async readOpen(): Promise<readonly string[]> {
    const mlflow = connectMlflow(trackingInputs(this.servers.mlflow), {}, new AbortController().signal, silentLog);
    try {
      return (await mlflow.registry.versionsOfModel(this.model)).flatMap((version) => readRecords(version).filter(isOpen).map((record) => `${record.namespace} ${record.version}`)).sort();
    } finally {
      mlflow.close();
    }
  }

  /** What the cluster and the records have otherwise than they should. */
  private async findFaults(expected: Readonly<Record<string, string | undefined>>): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const [namespace, version] of Object.entries(expected)) {
      const live = await this.findLive(namespace);
      if (live !== version) faults.push(`${live ?? 'nothing'} is in ${namespace}, not ${version ?? 'nothing'}`);
    }
    const wanted = Object.entries(expected).flatMap(([namespace, version]) => (version === undefined ? [] : [`${namespace} ${version}`])).sort();
    const open = await this.readOpen();
    return [...faults, ...(open.join() === wanted.join() ? [] : [`the records say ${open.join(', ') || 'nothing'}, not ${wanted.join(', ') || 'nothing'}`])];
  }
}
