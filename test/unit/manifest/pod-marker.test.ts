import { describe, expect, it, test } from '@jest/globals';
import type { Predictor, SeldonDeployment } from '../../../src/manifest/manifest.js';
import { rewrite, type RewriteFacts } from '../../../src/manifest/rewrite.js';
import { computeExpectationOf, seldonDeployments } from '../../../src/serving/seldon-deployment.js';

const server = (name: string): Predictor => ({ name, traffic: 50, replicas: 1, graph: { name: 'm', implementation: 'MLFLOW_SERVER', modelUri: name === 'main' ? 's3://stable' : '' } });
const [main, canary] = [server('main'), server('canary')];
const facts: RewriteFacts = { model: 'wine', version: '2', runId: 'r2', modelUri: 's3://new', name: 'wine', namespace: 'ns', target: '@champion', pipeline: undefined, timeoutMs: 60_000 };
const deploymentOf = (predictors: readonly Predictor[], spec = {}, metadata = {}): SeldonDeployment =>
  ({ apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata, spec: { predictors, ...spec } });

/** The markers of both predictors, main first. */
function markersOf(deployment: SeldonDeployment, changed: Partial<RewriteFacts> = {}): readonly (string | undefined)[] {
  const { spec } = rewrite(deployment, { ...facts, ...changed }).manifest;
  return ['main', 'canary'].map((name) => spec.predictors.find((each) => each.name === name)?.annotations?.['mlflow-steps/rollout']);
}

const usual = markersOf(deploymentOf([main, canary]));
/** Which of the two get new pods. */
const changes = (deployment: SeldonDeployment, changed: Partial<RewriteFacts> = {}): readonly string[] =>
  markersOf(deployment, changed).flatMap((marker, index) => (marker === usual[index] ? [] : [['main', 'canary'][index] ?? '']));

test('each predictor has a marker of its own', () => {
  expect(new Set(usual).size).toBe(2);
});

describe('the marker of a predictor', () => {
  it.each([
    ['traffic', deploymentOf([{ ...main, traffic: 80 }, { ...canary, traffic: 20 }])],
    ['replicas', deploymentOf([{ ...main, replicas: 3 }, canary])],
    ['replicas of all', deploymentOf([main, canary], { replicas: 3 })],
    ['labels and annotations of the object', deploymentOf([main, canary], {}, { labels: { team: 'red' }, annotations: { a: 'b' } })],
    ['what is empty, and so left out as well', deploymentOf([{ ...main, labels: {}, annotations: {}, shadow: false, componentSpecs: [] }, { ...canary, graph: { ...canary.graph, children: [], parameters: [] } }], { annotations: {} })],
  ])('does not tell %s', (_what, deployment) => {
    expect(changes(deployment)).toEqual([]);
  });

  it('does not tell for whom, by whom and for how long it is deployed', () => {
    expect(changes(deploymentOf([main, canary]), { target: undefined, pipeline: 'https://ci/2', promotionId: 'p-1', timeoutMs: 5_000 })).toEqual([]);
  });

  it.each([
    ['what its pods are', { componentSpecs: [{ spec: { containers: [{ name: 'm', image: 'other' }] } }] }],
    ['labels that reach them', { labels: { team: 'red' } }],
    ['annotations that reach them', { annotations: { team: 'red' } }],
    ['that it is a shadow, which is a label of theirs', { shadow: true }],
    ['a deadline of deploy.yaml, of which the orchestrator is told', { progressDeadlineSeconds: 5 }],
    ['replicas of a component, of which the orchestrator is told', { componentSpecs: [{ replicas: 2 }] }],
  ])('tells %s, and of no other predictor', (_what, more) => {
    expect(changes(deploymentOf([main, { ...canary, ...more }]))).toEqual(['canary']);
    expect(changes(deploymentOf([{ ...main, ...more }, canary]))).toEqual(['main']);
  });

  it('tells what is empty in a pod’s own spec, where that can say something', () => {
    const withVolume = (volume: Readonly<Record<string, unknown>>): SeldonDeployment => deploymentOf([main, { ...canary, componentSpecs: [{ spec: { containers: [{ name: 'm' }], volumes: [volume] } }] }]);
    expect(markersOf(withVolume({ name: 'v', emptyDir: {} }))).not.toEqual(markersOf(withVolume({ name: 'v' })));
  });

  it('tells the version only where the predictor holds it, also at an unchanged place', () => {
    expect(changes(deploymentOf([main, canary]), { version: '3' })).toEqual(['canary']);
    expect(changes(deploymentOf([main, canary]), { runId: 'r3' })).toEqual(['canary']);
  });

  it('tells the version of a model that deploy.yaml names', () => {
    expect(changes(deploymentOf([main, canary]), { namedVersions: new Map([['s3://stable', '7 of run x']]) })).toEqual(['main']);
  });

  it('tells what reaches the pods of all', () => {
    expect(changes(deploymentOf([main, canary], { protocol: 'v2' }))).toEqual(['main', 'canary']);
    expect(changes(deploymentOf([main, canary], { annotations: { a: 'b' } }))).toEqual(['main', 'canary']);
  });

  it('tells the ports that other predictors leave to its containers', () => {
    const first: Predictor = { name: 'first', graph: { name: 'other', implementation: 'MLFLOW_SERVER', modelUri: 's3://third' } };
    expect(changes(deploymentOf([main, canary, first]))).toEqual([]);
    expect(changes(deploymentOf([first, main, canary]))).toEqual(['main', 'canary']);
  });

  it('does not tell a component’s replicas where there is no orchestrator to be told of them', () => {
    const without = (replicas: number) => markersOf(deploymentOf([main, { ...canary, annotations: { 'seldon.io/no-engine': 'true' }, componentSpecs: [{ replicas }] }]));
    expect(without(1)).toEqual(without(3));
  });
});

test('a count of replicas that an autoscaler of the whole has set is waited for, and not the one that nobody set', () => {
  const { manifest, marker } = rewrite(deploymentOf([{ name: 'canary', graph: canary.graph }]), facts);
  const address = { resource: seldonDeployments, namespace: 'ns', name: 'wine' };
  expect(computeExpectationOf(manifest, marker, address, { metadata: { uid: 'u' }, spec: { replicas: 3 } }).workloads.map(({ replicas }) => replicas)).toEqual([3]);
  expect(computeExpectationOf(manifest, marker, address, { metadata: { uid: 'u' }, spec: {} }).workloads.map(({ replicas }) => replicas)).toEqual([1]);
});
