import { expect, it } from '@jest/globals';
import { scriptedImage, scriptedNode } from '../../../scripts/scenarios/manifests.js';
import { objectsAt, textAt, valueAt } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { pods } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { seedModel } from '../../setup/seeded-model.js';
import { endStep, type StepEnding } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { trackingUri } from './wine.js';

let cluster: Cluster;
let namespace: string;
useNamespace((made) => ({ cluster, namespace } = made));

interface Graph {
  readonly name: string;
  readonly children?: readonly Graph[];
  readonly [field: string]: unknown;
}

const namesIn = ({ name, children = [] }: Graph): readonly string[] => [name, ...children.flatMap(namesIn)];

/** JSON is YAML. Each node has a container in scripted pods. */
const renderGraph = (name: string, graph: Graph): string => {
  const containers = namesIn(graph).map((node) => ({ name: node, image: scriptedImage }));
  const componentSpecs = [{ spec: { nodeSelector: scriptedNode, terminationGracePeriodSeconds: 1, containers } }];
  return JSON.stringify({
    apiVersion: 'machinelearning.seldon.io/v1alpha2', kind: 'SeldonDeployment', metadata: { name },
    spec: { name, predictors: [{ name: 'default', replicas: 1, graph, componentSpecs }] },
  });
};

async function deployGraph(name: string, graph: Graph, inputs: Readonly<Record<string, string>> = {}): Promise<StepEnding> {
  const { model, version } = await seedModel(trackingUri, { artifacts: { 'deploy.yaml': renderGraph(name, graph), 'model/conda.yaml': 'dependencies: [python=3.11, pip, {pip: [mlflow]}]\n' } });
  return endStep(deploy, {
    'tracking-uri': trackingUri, kubeconfig, namespace, model, version, verify: 'off', timeout: '90s', 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts', ...inputs,
  });
}

/** The model URI of each node that is live. */
async function readLive(name: string): Promise<Readonly<Record<string, unknown>>> {
  const live = await cluster.get({ resource: seldonDeployments, namespace, name });
  const walk = (node: unknown): readonly (readonly [string, unknown])[] => [[textAt(node, 'name') ?? '', valueAt(node, 'modelUri')], ...objectsAt(node, 'children').flatMap(walk)];
  return Object.fromEntries(objectsAt(live, 'spec', 'predictors').flatMap((each) => walk(each['graph'])));
}

const imagesOf = async (name: string): Promise<readonly (string | undefined)[]> =>
  (await cluster.list(pods, namespace, { labelSelector: `seldon-deployment-id=${name}` })).flatMap((pod) => objectsAt(pod, 'spec', 'containers').map((each) => `${textAt(each, 'name')}=${textAt(each, 'image')}`));

const server = (name: string, modelUri: string): Graph => ({ name, implementation: 'MLFLOW_SERVER', modelUri });

it.each<[string, Graph]>([
  ['a transformer before a model server', { name: 'before', type: 'TRANSFORMER', children: [server('model', '')] }],
  ['an output transformer', { name: 'after', type: 'OUTPUT_TRANSFORMER', children: [server('model', '')] }],
  ['a router over two servers, one of which is another model', { name: 'router', type: 'ROUTER', children: [server('model', ''), server('other', 'pvc://mlflow-artifacts/other')] }],
  ['a combiner of two servers of this version', { name: 'combiner', type: 'COMBINER', children: [server('model', ''), server('twin', '')] }],
])('deploys %s until it serves', async (what, graph) => {
  const name = `graph-${graph.name}`;
  const { outputs, ending } = await deployGraph(name, graph);
  expect({ what, outputs, message: ending.error?.message }).toMatchObject({ outputs: { outcome: 'done', changed: 'true' } });
  const live = await readLive(name);
  expect(live).toMatchObject({ model: outputs['model-uri'], ...('twin' in live ? { twin: outputs['model-uri'] } : {}), ...('other' in live ? { other: 'pvc://mlflow-artifacts/other' } : {}) });
  expect(outputs['model-uri']).toMatch(/^pvc:\/\/mlflow-artifacts\/.+\/model$/);
});

it('puts the version into the node that graph-node names, and into no other', async () => {
  const graph: Graph = { name: 'router', type: 'ROUTER', children: [server('first', 'pvc://mlflow-artifacts/first'), server('second', 'pvc://mlflow-artifacts/second')] };
  const refused = await deployGraph('chosen', graph);
  expect([refused.exitCode, refused.outputs['reason']]).toEqual([2, expect.stringContaining('say --graph-node first, or --graph-node second')]);
  const { outputs } = await deployGraph('chosen', graph, { 'graph-node': 'second' });
  expect(outputs).toMatchObject({ outcome: 'done', changed: 'true' });
  expect(await readLive('chosen')).toMatchObject({ first: 'pvc://mlflow-artifacts/first', second: outputs['model-uri'] });
});

it('puts an image that holds the version into the container that graph-node names, and names no place', async () => {
  const own: Graph = { name: 'first', type: 'MODEL', children: [{ name: 'second', type: 'MODEL' }] };
  const image = 'registry.example/models/held:2';
  const refused = await deployGraph('held', own, { image });
  expect([refused.exitCode, refused.outputs['reason']]).toEqual([2, expect.stringContaining('Say --graph-node first, or --graph-node second')]);
  const { outputs, printed } = await deployGraph('held', own, { image, 'graph-node': 'default/second' });
  expect(outputs).toMatchObject({ outcome: 'done', 'model-uri': '' });
  expect(await imagesOf('held')).toEqual(expect.arrayContaining([`second=${image}`, `first=${scriptedImage}`]));
  expect(printed.join('\n')).toMatch(/created: \S+ version 1, which its image holds\./);
});
