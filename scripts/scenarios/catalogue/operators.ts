import { setTimeout as sleep } from 'node:timers/promises';
import { exists, isState } from '../facts.js';
import { withPods } from '../manifests.js';
import type { Scenario } from '../scenario.js';
import { done, failed, impatient, patienceMs } from './expected.js';
import { bothPredictors, erring, flippingBack, slowly, withOperator } from './plans.js';
import { flapping, healthy, neverReady, readyAfter } from './pod-scripts.js';

const operator = 'seldon-operator';
/** A pod that lost its readiness once has to keep it for so long. */
const steadyMs = 10_000;
const all = ['rollout status', 'wait Ready', 'wait Available'] as const;

/** What the operator says, late, wrongly or not at all. */
export const operators: readonly Scenario[] = [
  {
    name: 'operator-slow', what: 'the operator reacts seconds later; until then the old Available stands',
    before: withPods(healthy), deploy: withOperator(slowly, healthy), expected: done(/the operator to/), serving: { version: '2' }, misleads: all,
  },
  {
    name: 'operator-slow-first', what: 'the same for a first deployment', deploy: withOperator(slowly, healthy),
    expected: done(/the operator to/), serving: { version: '1' }, misleads: ['rollout status'],
  },
  {
    name: 'operator-flips-back', what: 'after Creating the operator says Available again, of the version before: kubectl waits from Creating on',
    before: withPods(healthy), deploy: withOperator(flippingBack, readyAfter(12)), expected: done(), serving: { version: '2' },
    waitsBegin: isState('Creating'), misleads: ['wait Ready', 'wait Available'],
  },
  {
    name: 'operator-stopped', what: 'there is no operator: said while waiting, red after patience', needsControl: true,
    before: withPods(healthy), deploy: withPods(readyAfter(1)), inputs: impatient,
    prepare: ({ control }) => control.stop(operator), restore: ({ control }) => control.start(operator),
    expected: failed(/the operator has not reacted/, 'E_ROLLOUT_FAILED', /the operator to/), known: exists, patienceMs, misleads: all,
  },
  {
    name: 'operator-stopped-replicas', what: 'there is no operator, and only replicas change: what is ready is not taken for what was asked', needsControl: true,
    before: withPods(healthy), inputs: { ...impatient, replicas: '2' },
    prepare: ({ control }) => control.stop(operator), restore: ({ control }) => control.start(operator),
    expected: failed(/it still waits for .* to be scaled from 1 to 2/, 'E_ROLLOUT_FAILED', /to be scaled/), known: exists, patienceMs, misleads: all, keeps: ['default'],
  },
  {
    name: 'operator-back', what: 'the operator is away for a while and comes back', needsControl: true,
    before: withPods(healthy), deploy: withPods(readyAfter(1)), inputs: { patience: '60s' },
    prepare: ({ control }) => control.stop(operator),
    meanwhile: async ({ control, untilSaid }) => {
      await untilSaid(/the operator to/);
      await sleep(3_000);
      await control.start(operator);
    },
    expected: done(), serving: { version: '2' }, misleads: all,
  },
  {
    name: 'operator-errs-briefly', what: 'the operator reports an error that it retries: Failed for a few seconds', before: withPods(healthy),
    deploy: withOperator(erring('Operation cannot be fulfilled on deployments.apps: the object has been modified', '3s'), healthy),
    expected: done(/may recover/), serving: { version: '2' },
  },
  {
    name: 'operator-errs', what: 'the operator reports an error for ever', deploy: withOperator(erring('Service "model-default" is invalid: metadata.name'), healthy),
    inputs: impatient, expected: failed(/is invalid: metadata\.name/), known: isState('Failed'),
  },
  {
    name: 'stale-failed', what: 'the Failed of a broken version stands when the repairing one is applied',
    before: withPods(neverReady, { deadlineSeconds: 2 }), beforeFails: true, deploy: withPods(readyAfter(2)),
    prepare: async ({ observer }) => void (await observer.until(isState('Failed'), 20_000)),
    expected: done(), serving: { version: '2' },
  },
  {
    name: 'flapping-first', what: 'a first deployment whose pod is ready for a moment again and again: green only when it holds', deploy: withPods(flapping), inputs: { patience: '60s' },
    expected: done(/to stay ready/), serving: { version: '1' },
  },
  {
    name: 'flapping', what: 'a pod loses its readiness twice, and the operator says Available in between',
    before: bothPredictors(healthy, healthy), deploy: bothPredictors(flapping, readyAfter(8)), inputs: { patience: '60s' },
    expected: done(/not ready/), serving: { version: '2', pods: 2, deployments: 2 }, patienceMs: steadyMs, misleads: ['wait Available'],
  },
];
