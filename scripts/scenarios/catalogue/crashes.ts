import { demand } from '../api.js';
import { crashed, waitsFor } from '../facts.js';
import { renderDeployYaml, withPods } from '../manifests.js';
import type { Scenario, Stage } from '../scenario.js';
import { done, failed, impatient, patienceMs } from './expected.js';
import { slowly, withOperator } from './plans.js';
import { crashesThenRecovers, crashLoop, failingInit, healthy, initRecovers, missingSecret, neverReady, secretAppears } from './pod-scripts.js';

/** What somebody else does to the deployment, with rights of their own. */
async function meddle({ api, namespace, name }: Stage, deployYaml: string): Promise<void> {
  const { spec } = JSON.parse(deployYaml) as { spec: unknown };
  await demand(api, 'PATCH', `/apis/machinelearning.seldon.io/v1/namespaces/${namespace}/seldondeployments/${name}`, { spec }, 'application/merge-patch+json');
}

const crashing = { inputs: impatient, expected: failed(/crash|exit code|ended/), known: crashed(), patienceMs, knownSooner: crashed(2) } as const;
const patient = { patience: '60s' } as const;

/** Containers that end or cannot start: they may recover, so red is said after patience. */
export const crashes: readonly Scenario[] = [
  { name: 'crash-loop', what: 'the model server crashes again and again', deploy: withPods(crashLoop), ...crashing },
  {
    name: 'crash-loop-update', what: 'the same over a version that serves: Available at first, then Creating for ever',
    before: withPods(healthy), deploy: withOperator(slowly, crashLoop), ...crashing, inputs: { patience: '20s' }, patienceMs: 20_000, misleads: ['rollout status', 'wait Ready', 'wait Available'],
  },
  {
    name: 'second-predictor-broken', what: 'the second of two predictors crashes, the first one serves: kubectl waits once both have a Deployment',
    deploy: renderDeployYaml({ predictors: [{ name: 'first', traffic: 50, pods: healthy }, { name: 'second', traffic: 50, pods: crashLoop }] }), ...crashing,
    waitsBegin: ({ deployments }) => deployments.length === 2, misleads: ['rollout status'],
  },
  {
    name: 'rolled-back', what: 'a crashing version over one that serves, which is put back',
    before: withPods(healthy), deploy: withPods(crashLoop), inputs: { ...impatient, 'on-failure': 'rollback' },
    expected: { verdict: 'red', exitCode: 4, outcome: 'rolled-back', reason: /Version 1 was put back and serves/ }, serving: { version: '1' },
  },
  {
    name: 'rolled-back-to-what-was-kept', what: 'the same after somebody broke what served: what was seen serving is put back, not what was found',
    before: withPods(healthy), deploy: withPods(crashLoop), inputs: { ...impatient, 'on-failure': 'rollback', 'force-conflicts': 'true' },
    prepare: (stage) => meddle(stage, withPods(neverReady)),
    expected: { verdict: 'red', exitCode: 4, outcome: 'rolled-back', reason: /Version 1 was put back and serves/ }, serving: { version: '1' },
  },
  { name: 'crash-recovers', what: 'crashes once, then serves', deploy: withPods(crashesThenRecovers), inputs: patient, expected: done(), serving: { version: '1' } },
  {
    name: 'init-fails', what: 'the storage initializer fails again and again', deploy: withPods(failingInit),
    ...crashing, expected: failed(/init container/),
  },
  { name: 'init-recovers', what: 'the storage initializer fails once, then loads the model', deploy: withPods(initRecovers), inputs: patient, expected: done(), serving: { version: '1' } },
  {
    name: 'secret-missing', what: 'the container waits for a Secret that nobody makes', deploy: withPods(missingSecret),
    inputs: impatient, expected: failed(/cannot start.*not found/), known: waitsFor('CreateContainerConfigError'), patienceMs,
  },
  { name: 'secret-appears', what: 'the Secret appears while the container waits for it', deploy: withPods(secretAppears), inputs: patient, expected: done(/may recover/), serving: { version: '1' } },
  {
    name: 'never-ready', what: 'the readiness probe never passes: no error, but in time the end', deploy: withPods(neverReady),
    inputs: { timeout: '8s' }, expected: { verdict: 'red', exitCode: 5, outcome: 'timeout', code: 'E_TIMEOUT', reason: /did not serve within 8 s .*not ready/ },
  },
  {
    name: 'never-ready-rolled-back', what: 'the same over a version that serves, which is put back when the time is over',
    before: withPods(healthy), deploy: withPods(neverReady), inputs: { timeout: '8s', 'on-failure': 'rollback' },
    expected: { verdict: 'red', exitCode: 5, outcome: 'timeout', code: 'E_TIMEOUT', reason: /did not serve within 8 s .*Version 1 was put back and serves/ }, serving: { version: '1' },
  },
];
