import { describe, expect, it } from '@jest/globals';
import type { Manifest } from '../../../src/manifest/manifest.js';
import type { JsonObject } from '../../../src/json.js';
import { assertMayTake, findTrespass, type TakingInputs } from '../../../src/serving/ownership.js';
import { computeExpectation, computeServiceName, renderIngressPath, seldonDeployments } from '../../../src/serving/seldon-deployment.js';

const manifestOf = (spec: Partial<Manifest['spec']>, name = 'wine'): Manifest => ({
  apiVersion: 'machinelearning.seldon.io/v1',
  kind: 'SeldonDeployment',
  metadata: { name, namespace: 'ns', labels: { 'app.kubernetes.io/managed-by': 'mlflow-steps' }, annotations: { 'mlflow-steps/model': 'wine', 'mlflow-steps/target': '@champion' } },
  spec: { predictors: [{ name: 'default', graph: { name: 'm', modelUri: 'pvc://claim/p' } }], ...spec },
});
const expectationOf = (manifest: Manifest) => computeExpectation(manifest, 'marker', { resource: seldonDeployments, namespace: 'ns', name: manifest.metadata.name }, 'uid');

describe('computeExpectation', () => {
  it('expects one Deployment for a predictor, and the folder that a claim becomes in a pod', () => {
    expect(expectationOf(manifestOf({}))).toMatchObject({
      workloads: [{ title: 'predictor default', modelPlaces: ['/mnt/pvc/claim/p'], prefixes: ['wine-default-0-'], isMarked: true, replicas: 1 }],
    });
  });

  it("expects the operator's hash where a name is too long", () => {
    const predictor = { name: 'default', graph: { name: 'm' }, componentSpecs: [{ spec: { containers: [{ name: 'm' }] } }] };
    const name = 'a'.repeat(60);
    const [workload] = expectationOf(manifestOf({ predictors: [predictor] }, name)).workloads;
    // md5 of <name>-default-0-m
    expect(workload?.names).toEqual(expect.arrayContaining([expect.stringMatching(/^seldon-[0-9a-f]{32}$/)]));
    expect(computeServiceName(name, predictor)).toMatch(/^seldon-[0-9a-f]{32}$/);
  });

  it('takes the nearest count of replicas, and none where an autoscaler decides', () => {
    const graph = { name: 'm' };
    const components = [{ replicas: 3, spec: {} }, { spec: {} }, { hpaSpec: { maxReplicas: 3 }, spec: {} }];
    const workloads = expectationOf(manifestOf({ replicas: 4, predictors: [{ name: 'a', graph, replicas: 2, componentSpecs: components }, { name: 'b', graph }] })).workloads;
    expect(workloads.map(({ replicas }) => replicas)).toEqual([3, 2, undefined, 4]);
  });

  it('expects an orchestrator of its own, which carries no marker', () => {
    const { workloads } = expectationOf(manifestOf({ annotations: { 'seldon.io/engine-separate-pod': 'true' } }));
    expect(workloads).toMatchObject([{ isMarked: true }, { isMarked: false, names: ['wine-default-svc-orch'] }]);
  });

  it("reads the operator's status", () => {
    const { readStatus } = expectationOf(manifestOf({}));
    expect(readStatus({ status: { state: 'Available' } })).toEqual({ state: 'ready' });
    expect(readStatus({ status: { state: 'Failed', description: 'why' } })).toEqual({ state: 'failed', description: 'why' });
    expect(readStatus({})).toEqual({ state: 'working', description: '' });
  });
});

describe('renderIngressPath', () => {
  it('differs by protocol', () => {
    const [predictor] = manifestOf({}).spec.predictors;
    if (!predictor) throw new Error('no predictor');
    expect(renderIngressPath(manifestOf({ protocol: 'v2' }), 'ns', predictor)).toBe('/seldon/ns/wine/v2/models/m/infer');
    expect(renderIngressPath(manifestOf({}), 'ns', predictor)).toBe('/seldon/ns/wine/api/v1.0/predictions');
  });
});

describe('assertMayTake', () => {
  const manifest = manifestOf({});
  const live = (labels: object, annotations: object) => ({ metadata: { labels, annotations } });
  const ours = { 'app.kubernetes.io/managed-by': 'mlflow-steps' };
  const take = (object: JsonObject | undefined, inputs: Partial<TakingInputs> = {}) => () => assertMayTake(findTrespass(object, manifest), { adopt: false, ...inputs }, 'x');

  it('lets a deployment of the same model and target be replaced', () => {
    expect(take(undefined)).not.toThrow();
    expect(take(live(ours, manifest.metadata.annotations))).not.toThrow();
    expect(take(live(ours, { 'mlflow-steps/model': 'wine' }))).not.toThrow();
  });

  it.each([
    ['somebody else', live({}, {}), 'mlflow-steps did not deploy it. --adopt takes it over without an outage.', { adopt: true }],
    ['another tool', live({ 'app.kubernetes.io/managed-by': 'Helm' }, {}), '(app.kubernetes.io/managed-by is Helm). --adopt takes it over', { adopt: true }],
    ['another model', live(ours, { 'mlflow-steps/model': 'beer' }), 'another model, beer. --adopt-from "beer" takes it over', { 'adopt-from': 'beer' }],
    ['another target', live(ours, { 'mlflow-steps/model': 'wine', 'mlflow-steps/target': '@next' }), '@next instead of @champion. --adopt-from "wine" takes it over', { 'adopt-from': 'wine' }],
  ])('refuses what %s deployed, unless the user says so', (_who, object, words, saying) => {
    expect(take(object)).toThrow(words);
    expect(take(object, saying)).not.toThrow();
  });

  it('takes no other model over at the mere word --adopt, nor another than was said', () => {
    const beer = live(ours, { 'mlflow-steps/model': 'beer' });
    expect(take(beer, { adopt: true })).toThrow('another model');
    expect(take(beer, { 'adopt-from': 'ale' })).toThrow('another model');
    expect(take(live(ours, {}), { adopt: true, 'adopt-from': '' })).toThrow('of unknown name');
    expect(take(live({}, {}), { 'adopt-from': 'beer' })).toThrow('did not deploy it');
  });
});
