import { formatDuration } from '../terminal/durations.js';
import { keyOf, startClient, type Traffic } from './client.js';
import { DemoFailure, expectThat } from './ended.js';
import { waitBesides } from './kubectl-wait.js';
import { predict, requestFile } from './prediction.js';
import { findHolder, readVersionTags } from './registry.js';
import type { Stage } from './stage.js';
import { StepRunner, type StepEnding } from './steps.js';
import type { Systems } from './systems.js';

const model = 'wine';
const alias = 'champion';
const gates = 'accuracy >= 0.9';
const script = 'examples/wine/train.py';
/** After a deploy the client goes on for so long, to see that it stays as it is. */
const settleMs = 2_000;

/** What the later parts of the story know of the earlier ones. */
interface Served {
  readonly version: string;
  readonly key: string;
  readonly url: string;
  readonly name: string;
  readonly namespace: string;
}

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const sleep = async (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Tells the whole story once. Throws a DemoFailure where it comes out otherwise. */
export class Story {
  readonly #steps: StepRunner;
  /** Which version gives which answer. */
  readonly #versions = new Map<string, string>();

  constructor(
    private readonly stage: Stage,
    private readonly systems: Systems,
  ) {
    this.#steps = new StepRunner(stage, () => systems.environment());
  }

  async tell(): Promise<void> {
    this.stage.heading('A first model: train, register, promote, deploy, predict');
    const { trackingUri } = await this.systems.mlflow;
    const first = await this.#trainAndRegister('first', ['--n-estimators', '20', '--max-depth', '2']);
    await this.#promote(first);
    await this.#waitForCluster();
    const served = await this.#serve(first);

    this.stage.heading('A worse model: refused');
    await this.#refuse(served, trackingUri);

    this.stage.heading('A better model: takes over while a client predicts');
    const better = await this.#replace(served);

    this.stage.heading('A broken model: found out, and taken back');
    await this.#takeBack(better, trackingUri);

    this.stage.heading('What happened');
    this.stage.table();
    await this.#showRecord(better.version, trackingUri);
  }

  async #trainAndRegister(runName: string, flags: readonly string[]): Promise<string> {
    const trained = await this.#steps.run('train', ['--experiment', model, '--run-name', runName, '--', 'python', script, ...flags]);
    this.stage.record(`train ${runName}`, `run ${trained.output('run-id').slice(0, 8)}`, trained.tookMs);
    const registered = await this.#steps.run('register', ['--model', model, '--run-id', trained.output('run-id')]);
    const version = registered.output('version');
    this.stage.record(`register ${runName}`, `version ${version}`, registered.tookMs);
    return version;
  }

  async #promote(version: string, expectedExit = 0): Promise<StepEnding> {
    const promoted = await this.#steps.run('promote', ['--model', model, '--version', version, '--to', `@${alias}`, '--gates', gates], expectedExit);
    this.stage.record(`promote version ${version}`, promoted.output('outcome'), promoted.tookMs);
    return promoted;
  }

  async #waitForCluster(): Promise<void> {
    const startedMs = Date.now();
    await this.systems.cluster;
    const waitedMs = Date.now() - startedMs;
    if (waitedMs > 500) this.stage.record('wait for Kubernetes', 'ready', waitedMs);
  }

  async #deploy(version: string, args: readonly string[] = [], expectedExit = 0): Promise<StepEnding> {
    const deployed = await this.#steps.run('deploy', ['--model', model, '--at', `@${alias}`, '--timeout', '5m', ...args], expectedExit);
    this.stage.record(`deploy version ${version}`, deployed.output('outcome'), deployed.tookMs);
    return deployed;
  }

  /** Asks the served model and remembers which version gives this answer. */
  async #predict(url: string, version: string): Promise<string> {
    this.stage.command(`curl -s -H 'content-type: application/json' -d @${requestFile} ${url}`);
    const startedMs = Date.now();
    const answer = await predict(url);
    this.stage.output(`probabilities of the first wine's three classes: ${answer.slice(0, 3).map((each) => each.toFixed(3)).join(', ')}`);
    this.stage.record(`predict with version ${version}`, 'answered', Date.now() - startedMs);
    const key = keyOf(answer);
    this.#versions.set(key, version);
    return key;
  }

  async #serve(version: string): Promise<Served> {
    const deployed = await this.#deploy(version, ['--create-namespace']);
    const url = deployed.output('url');
    const key = await this.#predict(url, version);
    return { version, key, url, name: deployed.output('name'), namespace: deployed.output('namespace') };
  }

  async #refuse(served: Served, trackingUri: string): Promise<void> {
    const worse = await this.#trainAndRegister('worse', ['--n-estimators', '3', '--max-depth', '1', '--features', '4']);
    await this.#promote(worse, 3);
    const key = keyOf(await predict(served.url));
    expectThat(key === served.key, 'another model answers after a promotion that was refused');
    const holder = await findHolder(trackingUri, model, alias);
    expectThat(holder === served.version, `@${alias} is version ${holder} after a promotion that was refused`);
    this.stage.good(`exit code 3; @${alias} is still version ${served.version}, and it still answers.`);
  }

  async #replace(served: Served): Promise<Served> {
    const version = await this.#trainAndRegister('better', ['--n-estimators', '200']);
    await this.#promote(version);
    const client = startClient(served.url);
    let traffic: Traffic;
    let deployedMs: number;
    try {
      await this.#deploy(version);
      deployedMs = Date.now() - client.startedMs;
      await sleep(settleMs);
    } finally {
      traffic = await client.stop();
    }
    const key = await this.#predict(served.url, version);
    expectThat(key !== served.key, `the answers did not change: version ${served.version} still serves`);
    this.#sayTraffic(traffic);
    const last = traffic.spans.find((span) => span.key === served.key);
    const first = traffic.spans.find((span) => span.key === key);
    expectThat(first !== undefined && last !== undefined, 'the client did not see both versions');
    this.stage.text(
      `  The first answer of version ${version} came after ${inSeconds(first.firstMs)}, the last of version ${served.version} after ${inSeconds(last.lastMs)}; deploy was green after ${inSeconds(deployedMs)}.`,
    );
    expectThat(traffic.failures.length === 0, `${traffic.failures.length} requests failed during the rollout: ${traffic.failures[0] ?? ''}`);
    expectThat(last.lastMs <= deployedMs, `deploy was green while version ${served.version} still answered`);
    this.stage.record('client during the takeover', `${traffic.requests} requests, ${traffic.failures.length} failed`, deployedMs);
    return { ...served, version, key };
  }

  async #takeBack(served: Served, trackingUri: string): Promise<void> {
    const version = await this.#trainAndRegister('broken', ['--n-estimators', '200', '--ratios']);
    const promoted = await this.#promote(version);
    const { kubectl } = await this.systems.cluster;
    const beside = await waitBesides({ kubectl, env: this.systems.environment(), name: served.name, namespace: served.namespace });
    const client = startClient(served.url);
    let serving = '';
    const answered = beside.answered.then((answer) => {
      serving = this.#nameOf(client.lastKey());
      return answer;
    });
    let traffic: Traffic;
    let deployed: StepEnding;
    try {
      this.stage.text(`\nBeside it, as soon as the manifest is applied: ${beside.command}`);
      deployed = await this.#deploy(version, ['--promotion-id', promoted.output('promotion-id')], 4);
      await sleep(settleMs);
    } finally {
      traffic = await client.stop();
    }
    const answer = await Promise.race([answered, sleep(settleMs).then(() => undefined)]);
    await beside.stop();
    this.stage.command(beside.command);
    if (answer) {
      this.stage.output(answer.text ?? '');
      this.stage.text(
        `  kubectl ended with exit code ${answer.exitCode} ${formatDuration(answer.afterApplyMs)} after the apply, while ${serving} was serving. Version ${version} never did.`,
      );
      this.stage.record('kubectl wait on the same rollout', answer.exitCode === 0 ? 'green' : `exit code ${answer.exitCode}`, answer.afterApplyMs);
    } else {
      this.stage.text('  kubectl had not answered when deploy had long ended.');
      this.stage.record('kubectl wait on the same rollout', 'no answer', deployed.tookMs);
    }
    this.#sayTraffic(traffic);
    await this.#expectTakenBack(served, version, deployed, traffic, trackingUri);
  }

  async #expectTakenBack(served: Served, version: string, deployed: StepEnding, traffic: Traffic, trackingUri: string): Promise<void> {
    expectThat(deployed.output('outcome') === 'rolled-back', `deploy ended as ${deployed.output('outcome')}, not as rolled-back`);
    const holder = await findHolder(trackingUri, model, alias);
    expectThat(holder === served.version, `@${alias} is version ${holder}, not ${served.version} again`);
    const strangers = traffic.spans.filter((span) => span.key !== served.key);
    expectThat(strangers.length === 0, `${strangers.length} other answers came than those of version ${served.version}`);
    expectThat(traffic.failures.length === 0, `${traffic.failures.length} requests failed: ${traffic.failures[0] ?? ''}`);
    expectThat(keyOf(await predict(served.url)) === served.key, `version ${served.version} does not answer after the rollback`);
    this.stage.good(`deploy was red after ${formatDuration(deployed.tookMs)} (exit code 4). Version ${served.version} serves, @${alias} is version ${holder} again, and not one answer came from version ${version}.`);
    this.stage.record('client during the failure', `${traffic.requests} requests, ${traffic.failures.length} failed`, deployed.tookMs);
  }

  #nameOf(key: string | undefined): string {
    const version = key === undefined ? undefined : this.#versions.get(key);
    return version === undefined ? 'an unknown version' : `version ${version}`;
  }

  #sayTraffic({ requests, failures, spans }: Traffic): void {
    const byVersion = spans.map((span) => `${span.count} answered by ${this.#nameOf(span.key)}`).join(', ');
    const text = `The client sent ${requests} requests: ${failures.length} failed, ${byVersion}.`;
    if (failures.length === 0) this.stage.good(text);
    else this.stage.bad(`${text} The first failure: ${failures[0]}`);
  }

  async #showRecord(version: string, trackingUri: string): Promise<void> {
    const tags = await readVersionTags(trackingUri, model, version);
    const record = tags.get('mlflow-steps.promotion');
    if (record === undefined) throw new DemoFailure(`version ${version} has no tag mlflow-steps.promotion`);
    this.stage.heading(`The promotion record, as MLflow shows it: tag mlflow-steps.promotion of ${model} version ${version}`);
    const parsed: unknown = JSON.parse(record);
    this.stage.text(JSON.stringify(parsed, null, 2));
  }
}
