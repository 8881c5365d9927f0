import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/json.js';
import { computeRollout, type RolloutSnapshot, type RolloutVerdict } from '../../../src/kubernetes/rollout.js';
import type { Manifest, Predictor } from '../../../src/manifest/manifest.js';
import { rewrite } from '../../../src/manifest/rewrite.js';
import { computeExpectation, computeServiceName, seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { judgeNaively, type NaiveVerdict } from './naive-waits.js';
import { crashing, deploymentOf, podOf, ready, replicaSetOf, sliceFor, sliceOf, waiting } from './objects.js';

/** Moments of rollouts under Seldon's operator at which the usual waits go astray: what they say, and what the verdict says. */

const graph = { name: 'm', implementation: 'MLFLOW_SERVER', modelUri: 'pvc://claim/2' };
const manifestOf = (predictors: readonly Predictor[], name = 'wine', annotations = {}): Manifest =>
  ({ apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name, namespace: 'ns', labels: {}, annotations: {} }, spec: { predictors, annotations } });
const single = manifestOf([{ name: 'default', graph }]);

const ownerOf = (state: string, more: JsonObject = {}, isReady = state === 'Available'): JsonObject => ({
  metadata: { name: 'wine', uid: 'owner' },
  spec: { annotations: { 'mlflow-steps/rollout': 'new' } },
  status: { state, conditions: [{ type: 'Ready', status: isReady ? 'True' : 'False' }, { type: 'DeploymentsReady', status: 'True' }], ...more },
});

/** A complete rollout of version 2, changed in what a moment is about. */
const momentOf = (changed: Partial<RolloutSnapshot>): RolloutSnapshot => ({
  owner: ownerOf('Available'), deployments: [deploymentOf({})], replicaSets: [replicaSetOf({})], pods: [podOf({ container: ready })], endpointSlices: [sliceOf('p1')], events: [], ...changed,
});

const judge = (snapshot: RolloutSnapshot, manifest = single): RolloutVerdict =>
  computeRollout(computeExpectation(manifest, 'new', { resource: seldonDeployments, namespace: 'ns', name: manifest.metadata.name }, 'owner'), snapshot);

const naive = (available: NaiveVerdict, readyCondition: NaiveVerdict, rolloutStatus: NaiveVerdict) => ({ available, ready: readyCondition, rolloutStatus });
const isLikely = { state: 'failed', certainty: 'likely' };

const old = deploymentOf({ marker: 'old', generation: 1 });
/** The update of a Deployment before its controller has seen it: the status is that of version 1. */
const unobserved = deploymentOf({ generation: 2, observedGeneration: 1 });
const halfway = deploymentOf({ updatedReplicas: 1, totalReplicas: 2, availableReplicas: 1 });
const oldSet = replicaSetOf({ name: 'rs-old', uid: 'rs-old', revision: '1' });
const oldPod = podOf({ name: 'p0', owner: 'rs-old', container: ready });

describe('what the waits say of each trap', () => {
  it('is right of a complete rollout, each of them', () => {
    expect(judgeNaively(momentOf({}))).toEqual(naive('green', 'green', 'green'));
    expect(judge(momentOf({}))).toEqual({ state: 'current' });
  });

  it('a. an Available that is left from before the apply', () => {
    const moment = momentOf({ deployments: [old], replicaSets: [oldSet], pods: [oldPod], endpointSlices: [sliceOf('p0')] });
    expect(judgeNaively(moment)).toEqual(naive('green', 'green', 'green'));
    expect(judge(moment)).toMatchObject({ ...isLikely, reason: 'OperatorSilent' });
  });

  it('b. an Available that the operator concludes from the status of version 1, after Creating was seen', () => {
    const moment = momentOf({ deployments: [unobserved], replicaSets: [oldSet], pods: [oldPod], endpointSlices: [sliceOf('p0')] });
    expect(judgeNaively(moment)).toEqual(naive('green', 'green', 'waits'));
    expect(judge(moment)).toMatchObject({ state: 'progressing', waitingFor: expect.stringContaining('to be observed') });
  });

  it('c. a change of traffic or metadata alone, in which the state stays Available', () => {
    const moment = momentOf({ deployments: [halfway], replicaSets: [oldSet, replicaSetOf({})], pods: [oldPod, podOf({})], endpointSlices: [sliceOf('p0')] });
    expect(judgeNaively(moment)).toEqual(naive('green', 'green', 'waits'));
    expect(judge(moment)).toMatchObject({ state: 'progressing' });
  });

  it('d. a broken version 2 over a healthy version 1, which stays Creating for ever', () => {
    const pods = [oldPod, podOf({ container: waiting('ErrImagePull', 'docker.io/x:y: not found') })];
    const moment = momentOf({ owner: ownerOf('Creating'), deployments: [halfway], replicaSets: [oldSet, replicaSetOf({})], pods, endpointSlices: [sliceOf('p0')] });
    expect(judgeNaively(moment)).toEqual(naive('waits', 'waits', 'waits'));
    expect(judge(moment)).toMatchObject({ state: 'failed', certainty: 'certain', reason: 'ErrImagePull' });
  });

  const two = manifestOf([{ name: 'default', graph, traffic: 50 }, { name: 'canary', graph, traffic: 50 }]);
  const canary = (fields = {}) => deploymentOf({ name: 'wine-canary-0-m', uid: 'd2', ...fields });
  const canarySet = replicaSetOf({ name: 'rs2', uid: 'rs2', owner: 'd2' });

  it('e. a broken second predictor, behind a first one that is complete', () => {
    const pods = [podOf({ container: ready }), podOf({ name: 'p2', owner: 'rs2', container: crashing(2, 1) })];
    const moment = momentOf({ owner: ownerOf('Creating'), deployments: [deploymentOf({}), canary({ availableReplicas: 0 })], replicaSets: [replicaSetOf({}), canarySet], pods });
    expect(judgeNaively(moment)).toEqual(naive('waits', 'waits', 'green'));
    expect(judge(moment, two)).toMatchObject({ state: 'failed', reason: 'CrashLoopBackOff', object: 'Pod/p2', restarts: 2 });
  });

  it('f. the condition Ready, which flips back as the state does', () => {
    const moment = momentOf({ owner: ownerOf('Creating', {}, true), deployments: [unobserved], replicaSets: [oldSet], pods: [oldPod], endpointSlices: [sliceOf('p0')] });
    expect(judgeNaively(moment)).toEqual(naive('waits', 'green', 'waits'));
    expect(judge(moment)).toMatchObject({ state: 'progressing' });
  });

  it('g. a quota, which no status shows before the deadline of ten minutes', () => {
    const conditions = [{ type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message: 'pods "x" is forbidden: exceeded quota: q' }];
    const moment = momentOf({ owner: ownerOf('Creating'), deployments: [deploymentOf({ updatedReplicas: 0, totalReplicas: 0, availableReplicas: 0 })], replicaSets: [replicaSetOf({ conditions })], pods: [] });
    expect(judgeNaively(moment)).toEqual(naive('waits', 'waits', 'waits'));
    expect(judge(moment)).toMatchObject({ state: 'failed', certainty: 'certain', reason: 'FailedCreate' });
  });

  it('h. another version at the same place, which makes no rollout by itself', () => {
    const facts = { model: 'wine', runId: 'r', modelUri: 'pvc://claim/2', name: 'wine', namespace: 'ns', target: undefined, pipeline: undefined, timeoutMs: undefined };
    const [first, second] = ['1', '2'].map((version) => rewrite(single, { ...facts, version }));
    expect(first?.manifest.spec.predictors[0]?.graph).toEqual(second?.manifest.spec.predictors[0]?.graph);
    const [one, two] = [first, second].map((each) => each?.manifest.spec.predictors[0]?.annotations?.['mlflow-steps/rollout']);
    expect(one).not.toBe(two);
    const moment = momentOf({ deployments: [deploymentOf({ marker: 'old', initArguments: ['/mnt/pvc/claim/2'] })] });
    expect(judgeNaively(moment)).toEqual(naive('green', 'green', 'green'));
    expect(judge(moment)).toMatchObject({ ...isLikely, reason: 'OperatorSilent' });
  });

  describe('i. the Deployment that a selector finds first', () => {
    it('is none right after the apply', () => {
      const moment = momentOf({ owner: ownerOf(''), deployments: [], replicaSets: [], pods: [], endpointSlices: [] });
      expect(judgeNaively(moment).rolloutStatus).toBe('red');
      expect(judge(moment)).toMatchObject({ ...isLikely, waitingFor: 'the operator to make the Deployment of predictor default' });
    });

    it('is none where the name is long, because the label is hashed', () => {
      const name = `wine-${'x'.repeat(70)}`;
      const long = manifestOf([{ name: 'default', graph }], name);
      const deployments = [deploymentOf({ name: 'seldon-0123456789abcdef0123456789abcdef', id: 'seldon-fedcba9876543210fedcba9876543210' })];
      const moment = momentOf({ deployments, endpointSlices: [sliceFor(computeServiceName(name, { name: 'default', graph }), 'p1')] });
      expect(judgeNaively(moment, name).rolloutStatus).toBe('red');
      expect(judge(moment, long)).toEqual({ state: 'current' });
    });

    it('is not the separate orchestrator, whose label holds the name of the Service', () => {
      const separate = manifestOf([{ name: 'default', graph }], 'wine', { 'seldon.io/engine-separate-pod': 'true' });
      const told = (marker: string) => Buffer.from(JSON.stringify({ name: 'default', annotations: { 'mlflow-steps/rollout': marker } })).toString('base64');
      const orchestrator = (marker: string) => {
        const made = deploymentOf({ name: 'wine-default-svc-orch', uid: 'd2', id: 'wine-default', marker: undefined });
        return { ...made, spec: { replicas: 1, template: { spec: { containers: [{ name: 'engine', env: [{ name: 'ENGINE_PREDICTOR', value: told(marker) }] }] } } } };
      };
      const more = (marker: string) => ({
        deployments: [deploymentOf({}), orchestrator(marker)],
        replicaSets: [replicaSetOf({}), canarySet],
        pods: [podOf({ container: ready }), podOf({ name: 'p2', owner: 'rs2', container: ready })],
        endpointSlices: [sliceFor('wine-default', 'p2'), sliceFor('wine-default-m', 'p1')],
      });
      expect(judgeNaively(momentOf(more('old')))).toEqual(naive('green', 'green', 'green'));
      expect(judge(momentOf(more('old')), separate)).toMatchObject({ ...isLikely, message: expect.stringContaining('predictor default, orchestrator') });
      expect(judge(momentOf(more('new')), separate)).toEqual({ state: 'current' });
      const throughOld = momentOf({ ...more('new'), endpointSlices: [sliceFor('wine-default', 'p2'), sliceFor('wine-default-m', 'p1', 'p0')] });
      expect(judge(throughOld, separate)).toMatchObject({ state: 'progressing', waitingFor: expect.stringContaining('wine-default-m') });
    });
  });

  it('j. a Failed that is left from before a repairing apply', () => {
    const description = 'Deployment is no longer progressing and not available.';
    const moment = momentOf({ owner: ownerOf('Failed', { description }), deployments: [old], replicaSets: [oldSet], pods: [oldPod] });
    expect(judge(moment)).toMatchObject({ ...isLikely, reason: 'OperatorReportsFailure', message: description });
  });

  it('k. a Failed that the operator retries, over healthy Deployments', () => {
    const moment = momentOf({ owner: ownerOf('Failed', { description: 'Operation cannot be fulfilled: the object has been modified' }) });
    expect(judgeNaively(moment)).toMatchObject({ available: 'waits', ready: 'waits', rolloutStatus: 'green' });
    expect(judge(moment)).toMatchObject(isLikely);
  });

  it('l. an Available before the Deployment of a renamed predictor is gone, and before its Service has forgotten the pods', () => {
    const former = deploymentOf({ name: 'wine-former-0-m', uid: 'd0', marker: 'old' });
    const moment = momentOf({ deployments: [deploymentOf({}), former] });
    expect(judgeNaively(moment)).toEqual(naive('green', 'green', 'green'));
    expect(judge(moment)).toEqual({ state: 'progressing', waitingFor: 'the earlier Deployment wine-former-0-m to be removed' });
    expect(judge(momentOf({ endpointSlices: [sliceOf('p1', 'p0')] }))).toMatchObject({ state: 'progressing', waitingFor: expect.stringContaining('earlier pod p0') });
  });

  it('m. a deletion, which a wait on the state never hears of', () => {
    const moment = momentOf({ owner: undefined, deployments: [], replicaSets: [], pods: [], endpointSlices: [] });
    expect(judgeNaively(moment)).toMatchObject({ available: 'waits', ready: 'waits' });
    expect(judge(moment)).toMatchObject({ state: 'failed', certainty: 'certain', reason: 'Deleted' });
  });

  it('n. an Available in the blip of a pod that flaps', () => {
    const moment = momentOf({ unsteadyPods: new Set(['p1']) });
    expect(judgeNaively(moment)).toEqual(naive('green', 'green', 'green'));
    expect(judge(moment)).toMatchObject({ state: 'progressing', waitingFor: expect.stringContaining('to stay ready') });
  });
});

describe('other shapes of a rollout', () => {
  const scaled = (replicas: number) => manifestOf([{ name: 'default', graph, replicas }]);
  const podsOf = (count: number) => Array.from({ length: count }, (_, index) => podOf({ name: `p${index + 1}`, container: ready }));
  const complete = (replicas: number) => momentOf({ deployments: [deploymentOf({ replicas })], pods: podsOf(replicas), endpointSlices: [sliceOf(...podsOf(replicas).map((_, index) => `p${index + 1}`))] });

  it.each([[3], [1]])('is current with %s replicas, and waits while there are others', (replicas) => {
    expect(judge(complete(replicas), scaled(replicas))).toEqual({ state: 'current' });
    expect(judge(complete(2), scaled(replicas))).toMatchObject({ ...isLikely, waitingFor: expect.stringContaining(`to be scaled from 2 to ${replicas}`) });
  });

  it('is current without pods where none are asked for, which the operator never calls Available', () => {
    expect(judge({ ...complete(0), owner: ownerOf('Creating') }, scaled(0))).toEqual({ state: 'current' });
  });
});
