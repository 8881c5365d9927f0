import { renderDeployYaml, withPods } from '../manifests.js';
import { crashed } from '../facts.js';
import type { Scenario } from '../scenario.js';
import { done, failed, impatient, patienceMs, unchanged } from './expected.js';
import { bothPredictors, canaryPair, shareTraffic, withSeparateOrchestrator } from './plans.js';
import { crashLoop, healthy, lingering, readyAfter } from './pod-scripts.js';

const longName = `scored-by-gradient-boosting-${'for-every-region-'.repeat(3)}v`;

/** Deploys that work. */
export const changes: readonly Scenario[] = [
  { name: 'fresh', what: 'a first deployment', deploy: withPods(readyAfter(1)), expected: done(), serving: { version: '1' } },
  {
    name: 'update', what: 'a new version over one that serves',
    before: withPods(healthy), deploy: withPods(readyAfter(2)), expected: done(), serving: { version: '2' },
  },
  { name: 'unchanged', what: 'the same version again', before: withPods(healthy), expected: unchanged, serving: { version: '1' } },
  {
    name: 'same-place', what: 'a new version at the place of the one before, which by itself is no change for the operator',
    before: withPods(readyAfter(2)), deploy: withPods(readyAfter(2)), isSamePlace: true, expected: done(), serving: { version: '2' },
  },
  {
    name: 'scale-up', what: 'only the number of replicas grows, from 1 to 3',
    before: withPods(healthy), deploy: withPods(healthy, { replicas: 3 }), expected: done(), serving: { version: '2', pods: 3 },
  },
  {
    name: 'scale-down', what: 'only the number of replicas falls, from 3 to 1',
    before: withPods(healthy, { replicas: 3 }), deploy: withPods(healthy), expected: done(), serving: { version: '2' },
  },
  {
    name: 'traffic-only', what: 'only the traffic of two predictors changes',
    before: bothPredictors(healthy, healthy), deploy: bothPredictors(healthy, healthy, 50), expected: done(), serving: { version: '2', pods: 2, deployments: 2 },
  },
  {
    name: 'traffic-alone', what: 'only the traffic of two predictors changes, of the same version: no pod is replaced',
    before: bothPredictors(healthy, healthy), inputs: { set: shareTraffic(50) }, expected: done(), serving: { version: '1', pods: 2, deployments: 2 }, keeps: ['main', 'canary'],
  },
  {
    name: 'replicas-alone', what: 'only the number of replicas grows, of the same version: the pod that is there stays',
    before: withPods(healthy), inputs: { replicas: '3' }, expected: done(), serving: { version: '1', pods: 3 }, keeps: ['default'],
  },
  {
    name: 'label-alone', what: 'only a label of the object changes: no pod hears of it',
    before: withPods(healthy), inputs: { set: "metadata.labels['team']=fraud" }, expected: done(), serving: { version: '1' }, keeps: ['default'],
  },
  {
    name: 'canary-pair', what: 'one of two predictors gets a new version: the pods of the other stay',
    before: canaryPair(healthy), deploy: canaryPair(readyAfter(2), 50), expected: done(), serving: { version: '2', pods: 2, deployments: 2 }, keeps: ['main'],
  },
  {
    name: 'canary-pair-same-place', what: 'the same at the place of the version before',
    before: canaryPair(readyAfter(1)), deploy: canaryPair(readyAfter(1)), isSamePlace: true, expected: done(), serving: { version: '2', pods: 2, deployments: 2 }, keeps: ['main'],
  },
  {
    name: 'canary-pair-broken', what: 'the new version of the canary crashes: the other predictor serves on',
    before: canaryPair(healthy), deploy: canaryPair(crashLoop), inputs: impatient, expected: failed(/crash|exit code|ended/), known: crashed(), patienceMs, knownSooner: crashed(2), keeps: ['main'],
  },
  {
    name: 'metadata-only', what: "only a label of the pods' template changes",
    before: withPods(healthy), deploy: withPods(healthy, { podLabels: { team: 'fraud' } }), expected: done(), serving: { version: '2' },
  },
  { name: 'two-predictors', what: 'a first deployment of two predictors with traffic', deploy: bothPredictors(healthy, healthy), expected: done(), serving: { version: '1', pods: 2, deployments: 2 } },
  {
    name: 'separate-orchestrator', what: 'an update whose orchestrator is a Deployment of its own',
    before: withSeparateOrchestrator(healthy), deploy: withSeparateOrchestrator(readyAfter(2)),
    expected: done(), serving: { version: '2', pods: 2, deployments: 2 },
  },
  {
    name: 'long-names', what: 'a name so long that the operator hashes what it makes of it',
    before: renderDeployYaml({ name: longName, predictors: [{ pods: healthy }] }), deploy: renderDeployYaml({ name: longName, predictors: [{ pods: readyAfter(2) }] }),
    expected: done(), serving: { version: '2' }, misleads: ['rollout status'],
  },
  {
    name: 'renamed-predictor', what: 'a predictor gets another name: the Deployment of the old one goes later',
    before: renderDeployYaml({ predictors: [{ name: 'blue', pods: healthy }] }), deploy: renderDeployYaml({ predictors: [{ name: 'green', pods: readyAfter(2) }] }),
    expected: done(), serving: { version: '2' },
  },
  {
    name: 'lingering-pods', what: 'an old pod takes long to end: it takes no more requests, and is not waited for',
    before: withPods(lingering(4)), deploy: withPods(readyAfter(1)), expected: done(), serving: { version: '2' },
  },
  {
    name: 'slow-start', what: 'a model that takes long to load is no error',
    deploy: withPods(readyAfter(9)), inputs: { patience: '3s' }, expected: done(/is running and not ready yet/), serving: { version: '1' },
  },
];
