import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startWatchKeeper } from '../../test/proxies/watch-keeper.js';
import { uniqueName } from '../../test/setup/seeded-model.js';
import { demand, type Api } from './api.js';
import type { DeployEnding, Deployer, Said } from './deployer-process.js';
import { isServing, listPods, serves } from './facts.js';
import { findFaults, judgeNaive, type NaiveJudgement } from './judgement.js';
import { startOddIngress } from './ingresses.js';
import { defaultName, renderDeployYaml } from './manifests.js';
import { startNaiveWaits, type Kubectl, type NaiveEnding } from './naive-waits.js';
import { observe, type Tracked } from './observer.js';
import type { Control, Scenario, Stage } from './scenario.js';
import { seedVersions } from './seeding.js';

/** What scenarios run on. */
export interface Rig {
  readonly trackingUri: string;
  readonly modelUriMap: string;
  readonly kubectl: Kubectl;
  readonly api: Api;
  readonly deployer: Deployer;
  readonly control: Control | undefined;
}

interface WasSo {
  readonly wasSo: boolean | undefined;
}

export interface JudgedWait extends NaiveEnding {
  readonly judgement: NaiveJudgement;
}

export interface Result {
  readonly scenario: Scenario;
  readonly ending: DeployEnding;
  readonly said: readonly Said[];
  /** When the apply was answered. */
  readonly appliedMs: number | undefined;
  /** When the cluster could tell. */
  readonly knownMs: number | undefined;
  /** When we said it. */
  readonly saidMs: number;
  readonly waits: readonly JudgedWait[];
  /** What is wrong with our verdict. */
  readonly faults: readonly string[];
}

/** So long kubectl may still come to a verdict after us. */
const graceMs = 3_000;
const knowableMs = 15_000;
const beginMs = 30_000;
const appliedWords = / (created|configured|unchanged): /;
const greenWords = /^The rollout is complete/;

/** Plays one scenario in a namespace of its own. Throws where the stage cannot be set. */
export async function runScenario(scenario: Scenario, rig: Rig): Promise<Result> {
  const { api } = rig;
  const namespace = uniqueName('scenario');
  await demand(api, 'POST', '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  const observer = await observe(api, namespace);
  const yamls = [scenario.before, scenario.deploy].filter((text) => text !== undefined);
  const name = nameIn(yamls.at(-1) ?? '');
  const said: Said[] = [];
  const listeners = new Set<(text: string) => void>();
  const stage: Stage = {
    namespace, name, api, observer, said,
    control: rig.control ?? noControl,
    untilSaid: (words) =>
      new Promise((resolve) => {
        const look = (text: string): void => void (words.test(text) && (listeners.delete(look), resolve()));
        listeners.add(look);
        for (const { text } of said) look(text);
      }),
  };
  const enough = new AbortController();
  const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
  const proxied = join(folder, 'kubeconfig');
  const proxy = scenario.watches && (await startWatchKeeper(rig.kubectl.kubeconfig, scenario.watches, proxied));
  const ingress = scenario.ingress && (await startOddIngress(scenario.ingress));
  try {
    const model = await seedVersions(rig.trackingUri, yamls.length > 0 ? yamls : [renderDeployYaml()], scenario.isSamePlace);
    const inputs = (version: number): Readonly<Record<string, string>> => ({
      'tracking-uri': rig.trackingUri, 'model-uri-map': rig.modelUriMap, kubeconfig: rig.kubectl.kubeconfig, namespace, model, version: String(version),
      verify: 'off', 'on-failure': 'keep', timeout: '120s', patience: '20s',
    });
    if (scenario.before !== undefined) {
      const first = await rig.deployer.deploy(inputs(1), () => undefined);
      if (first.exitCode !== 0 && !scenario.beforeFails) throw new Error(`what was to serve before does not: ${first.reason}`);
    }
    const before = await observer.look();
    await scenario.prepare?.(stage);
    let appliedMs: number | undefined;
    let greenMs: number | undefined;
    let waits: readonly Promise<NaiveEnding & WasSo>[] = [];
    let ours: Promise<boolean> | undefined;
    const { serving } = scenario;
    const fact = serving ? serves(serving) : scenario.known;
    const isSo = async (): Promise<boolean> => serving !== undefined && isServing(serving)(await observer.look());
    let known: (() => Tracked) | undefined;
    let knownSooner: (() => Tracked) | undefined;
    const onSaid = (each: Said): void => {
      said.push(each);
      if (appliedMs === undefined && appliedWords.test(each.text)) {
        appliedMs = each.atMs;
        // What never begins says nothing: it is told to end with the others.
        const begin = scenario.waitsBegin ? observer.until(scenario.waitsBegin, beginMs).catch(() => undefined) : Promise.resolve();
        waits = startNaiveWaits(rig.kubectl, namespace, name, begin, enough.signal).map(async (wait) => {
          const ended = await wait;
          return { ...ended, wasSo: ended.verdict === 'green' ? await isSo() : undefined };
        });
        known = fact && observer.track(fact);
        knownSooner = scenario.knownSooner && observer.track(scenario.knownSooner);
      }
      if (greenWords.test(each.text)) {
        greenMs = each.atMs;
        ours = isSo();
      }
      for (const listener of listeners) listener(each.text);
    };
    const [ending] = await Promise.all([
      rig.deployer.deploy({ ...inputs(yamls.length === 0 ? 1 : yamls.length), ...(proxy ? { kubeconfig: proxied } : {}), ...(ingress ? { endpoint: ingress.endpoint } : {}), ...scenario.inputs }, onSaid),
      scenario.meanwhile?.(stage),
    ]);
    // What is only likely has to have lasted until it was said; what follows is of no account.
    const lasted = known?.().lastMs;
    if (fact && known !== undefined) await observer.until(fact, knowableMs).catch(() => undefined);
    await Promise.race([Promise.all(waits), sleep(graceMs)]);
    enough.abort();
    const knownMs = computeKnown(scenario.patienceMs, { first: known?.().firstMs, lasted, sooner: knownSooner?.().firstMs });
    const saidMs = ending.exitCode === 0 && greenMs !== undefined ? greenMs : ending.atMs;
    const endings = await Promise.all(waits);
    const after = await observer.look();
    const replaced = (scenario.keeps ?? []).filter((predictor) => !listPods(before, predictor).every((uid) => listPods(after, predictor).includes(uid)));
    const printed = rig.deployer.takePrinted();
    return {
      scenario, ending, said, appliedMs, knownMs, saidMs,
      waits: endings.map((each) => ({ ...each, judgement: judgeNaive(scenario.expected.verdict, each, each.wasSo) })),
      faults: [
        ...findFaults(scenario.expected, { ending, said: said.map(({ text }) => text), saidMs, knownMs, wasSo: await ours }, fact !== undefined),
        ...replaced.map((predictor) => `the pods of ${predictor} were replaced, and need not have been`),
        ...(printed === '' ? [] : [`Node printed: ${printed}`]),
      ],
    };
  } finally {
    enough.abort();
    await proxy?.close();
    rmSync(folder, { recursive: true });
    await scenario.restore?.(stage);
    await observer.stop();
    await ingress?.close();
    await api.send('DELETE', `/api/v1/namespaces/${namespace}`);
  }
}

interface Seen {
  readonly first: number | undefined;
  readonly lasted: number | undefined;
  readonly sooner: number | undefined;
}

function computeKnown(patienceMs: number | undefined, { first, lasted, sooner }: Seen): number | undefined {
  if (patienceMs === undefined) return first;
  const times = [lasted === undefined ? undefined : lasted + patienceMs, sooner].filter((each) => each !== undefined);
  return times.length === 0 ? undefined : Math.min(...times);
}

const nameIn = (deployYaml: string): string => /"metadata":\{"name":"([^"]+)"/.exec(deployYaml)?.[1] ?? defaultName;

const noControl: Control = {
  stop: () => Promise.reject(new Error('this cluster is not the harness’s own')),
  start: () => Promise.reject(new Error('this cluster is not the harness’s own')),
};
