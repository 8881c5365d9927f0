import { beforeAll, describe, expect, it } from '@jest/globals';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import { renderDeployYaml } from '../../../scripts/scenarios/manifests.js';
import { numberAt, objectsAt, textAt, type JsonObject } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { pods } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { endStep, type StepEnding } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { trackingUri } from './wine.js';

let cluster: Cluster;
let namespace: string;
useNamespace((made) => ({ cluster, namespace } = made));

type Inputs = Readonly<Record<string, string>>;

/** One name of a model with versions of these deploy.yamls, all in one folder, so that their place never changes. */
class Place {
  private model = '';

  constructor(private readonly name: string, private readonly deployYamls: readonly string[]) {}

  async seed(): Promise<void> {
    this.model = await seedVersions(trackingUri, this.deployYamls, true);
  }

  deploy(version: number, changed: Inputs = {}): Promise<StepEnding> {
    const inputs = { 'tracking-uri': trackingUri, kubeconfig, namespace, model: this.model, version: String(version), name: this.name };
    return endStep(deploy, { ...inputs, verify: 'off', timeout: '90s', patience: '20s', 'on-failure': 'keep', 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts', ...changed });
  }

  live = async (): Promise<JsonObject> => (await cluster.get({ resource: seldonDeployments, namespace, name: this.name })) ?? {};

  /** The UIDs of pods that are not told to end, by predictor. */
  async pods(): Promise<Readonly<Record<string, readonly string[]>>> {
    const found = await cluster.list(pods, namespace, { labelSelector: `seldon-deployment-id=${this.name}` });
    const living = found.filter((pod) => textAt(pod, 'metadata', 'deletionTimestamp') === undefined);
    return Object.fromEntries(['main', 'canary'].map((name) => [name, living.filter((pod) => textAt(pod, 'metadata', 'labels', 'version') === name).map((pod) => textAt(pod, 'metadata', 'uid') ?? '').toSorted()]));
  }

  /** Makes of it what an earlier release would have applied: one marker for all. */
  async makeOld(): Promise<void> {
    const live = await this.live();
    const old = { 'mlflow-steps/rollout': '0123456789abcdef' };
    const predictors = objectsAt(live, 'spec', 'predictors').map((each) => ({ ...each, annotations: old }));
    const { 'mlflow-steps/manifest': _new, ...annotations } = (live['metadata'] as { annotations: Record<string, string> }).annotations;
    const { labels } = live['metadata'] as { labels: Record<string, string> };
    await cluster.apply({ resource: seldonDeployments, namespace, name: this.name }, {
      apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name: this.name, namespace, annotations, labels }, spec: { ...(live['spec'] as object), annotations: old, predictors },
    });
    const expected = async (): Promise<boolean> => (await cluster.list(pods, namespace, { labelSelector: `seldon-deployment-id=${this.name}` }))
      .every((pod) => textAt(pod, 'metadata', 'annotations', 'mlflow-steps/rollout') === '0123456789abcdef' && objectsAt(pod, 'status', 'conditions').some((each) => each['type'] === 'Ready' && each['status'] === 'True'));
    for (const endMs = Date.now() + 60_000; !(await expected()); ) {
      if (Date.now() > endMs) throw new Error('the old form was never rolled out');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The canary holds the version; the main predictor serves a model of its own. */
const pair = (traffic = 80): string => {
  const yaml = JSON.parse(renderDeployYaml({ predictors: [{ name: 'main', traffic }, { name: 'canary', traffic: 100 - traffic }] })) as { spec: { predictors: { graph: { modelUri: string } }[] } };
  yaml.spec.predictors[0]!.graph.modelUri = 'pvc://mlflow-artifacts/stable';
  return JSON.stringify(yaml);
};

const said = ({ printed }: StepEnding): string => printed.join('\n');

describe('pods that need not change run on', () => {
  const place = new Place('pair', [pair(), pair()]);
  let before: Awaited<ReturnType<Place['pods']>>;

  beforeAll(async () => {
    await place.seed();
    expect((await place.deploy(1)).outputs).toMatchObject({ outcome: 'done' });
    before = await place.pods();
    expect(Object.values(before).map(({ length }) => length)).toEqual([1, 1]);
  });

  it('while only the traffic changes', async () => {
    const ending = await place.deploy(1, { set: 'spec.predictors[0].traffic=50\nspec.predictors[1].traffic=50' });
    expect(ending.outputs).toMatchObject({ outcome: 'done', changed: 'true' });
    expect(await place.pods()).toEqual(before);
    expect(said(ending)).toContain('pods of predictor main: kept');
    expect(said(ending)).toContain('spec.predictors[main].traffic: 80 → 50');
  });

  it('while only a label of the object changes, which is a change all the same', async () => {
    const ending = await place.deploy(1, { set: "metadata.labels['team']=red" });
    expect(ending.outputs).toMatchObject({ outcome: 'done', changed: 'true' });
    expect(said(ending)).toContain('metadata.labels.team: (none) → "red"');
    expect((await place.deploy(1, { set: "metadata.labels['team']=red" })).outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect(await place.pods()).toEqual(before);
  });

  it('while what is empty is written out', async () => {
    expect((await place.deploy(1, { set: 'spec.predictors[0].labels={}\nspec.predictors[1].graph.children=[]\nspec.annotations={}' })).outputs).toMatchObject({ outcome: 'done' });
    expect(await place.pods()).toEqual(before);
  });

  it('while another time is given to the rollout, which is the deadline of new pods alone', async () => {
    expect((await place.deploy(1, { timeout: '150s' })).outputs).toMatchObject({ outcome: 'done' });
    expect(objectsAt(await place.live(), 'spec', 'predictors').map((each) => numberAt(each, 'progressDeadlineSeconds'))).toEqual([90, 90]);
    expect(await place.pods()).toEqual(before);
  });

  it('while their number grows: those that are there stay', async () => {
    expect((await place.deploy(1, { replicas: '2' })).outputs).toMatchObject({ outcome: 'done' });
    const { main = [], canary = [] } = await place.pods();
    expect([main.length, canary.length]).toEqual([2, 2]);
    expect(main).toEqual(expect.arrayContaining([...(before['main'] ?? [])]));
    expect(canary).toEqual(expect.arrayContaining([...(before['canary'] ?? [])]));
    expect((await place.deploy(1)).outputs).toMatchObject({ outcome: 'done' });
    before = await place.pods();
  });

  it('while the other predictor gets another version at the very same place, which is rolled out there', async () => {
    const ending = await place.deploy(2);
    expect(ending.outputs).toMatchObject({ outcome: 'done', changed: 'true' });
    const after = await place.pods();
    expect(after['main']).toEqual(before['main']);
    expect(after['canary']).not.toEqual(before['canary']);
    expect(said(ending)).toContain('pods of predictor main: kept');
    expect(said(ending)).toContain('pods of predictor canary: replaced (version 2 lies where version 1 did)');
    before = after;
  });

  it('while the other predictor fails, and is rolled back', async () => {
    const ending = await place.deploy(2, { set: "spec.predictors[1].componentSpecs[0].metadata.annotations['sandbox/pod']=image-not-found", 'on-failure': 'rollback', timeout: '60s' });
    expect(ending.outputs).toMatchObject({ outcome: 'rolled-back' });
    expect((await place.pods())['main']).toEqual(before['main']);
    before = await place.pods();
    expect((await place.deploy(2)).outputs).toMatchObject({ outcome: 'unchanged' });
    expect(await place.pods()).toEqual(before);
  });

  it('and get a new marker where somebody else changed what reaches them, so that the old are not taken for the new', async () => {
    const live = await place.live();
    const predictors = JSON.parse(JSON.stringify(objectsAt(live, 'spec', 'predictors'))) as { componentSpecs: { spec: Record<string, unknown> }[] }[];
    predictors[0]!.componentSpecs[0]!.spec['terminationGracePeriodSeconds'] = 2;
    const address = { resource: seldonDeployments, namespace, name: 'pair' };
    const marker = textAt(objectsAt(live, 'spec', 'predictors')[0], 'annotations', 'mlflow-steps/rollout');
    await cluster.replace(address, { ...live, spec: { ...(live['spec'] as object), predictors } });
    expect((await place.deploy(2, { 'force-conflicts': 'true' })).outputs).toMatchObject({ outcome: 'done', changed: 'true' });
    const renewed = textAt(objectsAt(await place.live(), 'spec', 'predictors')[0], 'annotations', 'mlflow-steps/rollout');
    expect(renewed).toMatch(/^[0-9a-f]{16}\.\d+$/);
    expect(renewed?.split('.')[0]).toBe(marker);
    const after = await place.pods();
    expect(after['main']).not.toEqual(before['main']);
    expect(after['canary']).toEqual(before['canary']);
    expect((await place.deploy(2)).outputs).toMatchObject({ outcome: 'unchanged' });
    expect(await place.pods()).toEqual(after);
  });
});

describe('a deployment of an earlier release', () => {
  const place = new Place('old', [pair(), pair()]);
  let before: Awaited<ReturnType<Place['pods']>>;

  beforeAll(async () => {
    await place.seed();
    expect((await place.deploy(1)).outputs).toMatchObject({ outcome: 'done' });
    await place.makeOld();
    before = await place.pods();
  });

  it('is recognised, and not restarted by the upgrade', async () => {
    expect((await place.deploy(1)).outputs).toMatchObject({ outcome: 'unchanged' });
    expect(await place.pods()).toEqual(before);
    expect(textAt(await place.live(), 'metadata', 'annotations', 'mlflow-steps/manifest')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('keeps the pods of the predictor that does not change, also with the deploys after that', async () => {
    expect((await place.deploy(2)).outputs).toMatchObject({ outcome: 'done' });
    const after = await place.pods();
    expect(after['main']).toEqual(before['main']);
    expect(after['canary']).not.toEqual(before['canary']);
    expect((await place.deploy(2, { set: 'spec.predictors[0].traffic=10\nspec.predictors[1].traffic=90' })).outputs).toMatchObject({ outcome: 'done' });
    expect(await place.pods()).toEqual(after);
  });
});
