import { describe, expect, test } from '@jest/globals';
import { adjust } from '../../../src/manifest/adjust.js';
import { storedVersion } from '../../../src/manifest/api-version.js';
import type { SeldonDeployment } from '../../../src/manifest/manifest.js';
import { findNodes, isBlank, isModelNode } from '../../../src/manifest/model-nodes.js';
import { rewrite } from '../../../src/manifest/rewrite.js';
import { findServedNodes, listHolders, type VersionChoice } from '../../../src/manifest/served-nodes.js';
import { publicGraphs } from './public-graphs.js';

const modelUri = 's3://bucket/this';
const image = 'registry.example/this:1';
const deploymentOf = (predictors: SeldonDeployment['spec']['predictors']): SeldonDeployment => ({ apiVersion: storedVersion, kind: 'SeldonDeployment', metadata: { name: 'd' }, spec: { protocol: 'v2', predictors } });
const graphOf = (title: string): SeldonDeployment => deploymentOf(publicGraphs.find((each) => each.title === title)?.predictors ?? []);

/** What is rendered: nodes with this version's place, containers with its image, and nodes whose place is blank. */
function render(deployment: SeldonDeployment, choice: VersionChoice) {
  const adjusted = adjust(deployment, { image: choice.hasImage === true ? image : undefined }, choice);
  const { manifest } = rewrite(adjusted, { ...choice, modelUri: choice.modelUri ?? '', model: 'm', version: '1', runId: '', name: 'd', namespace: 'n', target: undefined, pipeline: undefined, timeoutMs: undefined });
  const single = manifest.spec.predictors.length === 1;
  const nodes = findNodes(manifest).map(({ node, path }) => ({ node, name: single ? node.name : `${manifest.spec.predictors[Number(path[2])]?.name ?? ''}/${node.name}` }));
  return {
    filled: nodes.filter(({ node }) => node.modelUri === modelUri).map(({ name }) => name),
    blank: nodes.filter(({ node }) => isModelNode(node) && isBlank(node)).map(({ name }) => name),
    images: manifest.spec.predictors.flatMap((predictor) => (predictor.componentSpecs ?? []).flatMap(({ spec }) => (spec?.containers ?? []).filter((each) => each.image === image).map((each) => (single ? each.name : `${predictor.name}/${each.name}`)))),
  };
}

describe.each(publicGraphs)('$title', ({ predictors, image: meant, filled }) => {
  const deployment = deploymentOf(predictors);

  test('with an image it is in the one container that can be meant, else it is asked', () => {
    const choice = { modelUri, hasImage: true };
    const { problems, serving } = findServedNodes(deployment, choice);
    if (meant === undefined) return void expect([problems.length, serving.size]).toEqual([1, 0]);
    expect(problems).toEqual([]);
    expect(render(deployment, choice)).toEqual({ filled: filled ?? [], blank: [], images: [meant] });
  });

  test('without one the version is in the one place that can be meant, else it is asked', () => {
    const { problems } = findServedNodes(deployment, { modelUri });
    if (filled === undefined) return void expect(problems).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(render(deployment, { modelUri })).toEqual({ filled, blank: [], images: [] });
  });

  test('each node can be named', () => {
    for (const { node, path } of findNodes(deployment)) {
      const name = predictors.length === 1 ? node.name : `${predictors[Number(path[2])]?.name ?? ''}/${node.name}`;
      const choice = { modelUri, hasImage: true, graphNodes: [name] };
      const { problems } = findServedNodes(deployment, choice);
      if (problems.length > 0) expect(problems[0]?.message).toContain('the orchestrator does itself');
      else expect(render(deployment, choice).images).toEqual([name]);
    }
  });
});

describe('what is asked names the flag, and what it may say', () => {
  const ask = (title: string, choice: Partial<VersionChoice> = {}): string => findServedNodes(graphOf(title), { modelUri, hasImage: true, ...choice }).problems.map(({ message }) => message).join();
  test.each([
    ['a combiner of two models', {}, /the image could be that of 2 containers \(spec\.predictors\[0\]\.graph\.children\[0\], .*Say --graph-node model-1, or --graph-node model-2$/],
    ['a canary of one model', {}, /Say --graph-node main\/classifier, or --graph-node canary\/classifier$/],
    ['a combiner of a server and a model', {}, /Say --graph-node model-2, or --graph-node model-1$/],
    ['a shadow', { hasImage: false }, /each names one: which of them serves this version\? Leave its modelUri blank, or say --graph-node iris-default, or --graph-node iris-shadow$/],
    ["the orchestrator's own model", {}, /no graph node has a container that could have the image/],
    ['a model', { hasImage: false }, /no graph node loads a model.*--image/],
    ['a model', { graphNodes: ['clasifier'] }, /no graph node is named "clasifier" as --graph-node says; did you mean classifier\? There is default\/classifier/],
    ['a canary of one model', { graphNodes: ['classifier'] }, /2 graph nodes are named "classifier": say --graph-node main\/classifier/],
    ['an A/B test of one model', { graphNodes: ['random-ab-test'] }, /is RANDOM_ABTEST, which the orchestrator does itself/],
    ['a model', { graphNodes: ['classifier'], hasImage: false }, /has a container of its own and no modelUri: name the image that holds this version with --image/],
  ])('%s %j', (title, choice, message) => {
    expect(ask(title, choice)).toMatch(message);
  });
});

test('several nodes may be named', () => {
  const choice = { modelUri, graphNodes: ['main/classifier', 'canary/classifier'] };
  expect(render(graphOf('a canary of servers'), choice).filled).toEqual(choice.graphNodes);
  expect(render(graphOf('a canary of one model'), { ...choice, hasImage: true }).images).toEqual(choice.graphNodes);
});

test('a version is held by the predictors of which a node serves it, shadows too', () => {
  const model = (name: string, uri: string) => ({ name, implementation: 'MLFLOW_SERVER', modelUri: uri });
  const holdersOf = (predictors: SeldonDeployment['spec']['predictors']): readonly string[] => {
    const deployment = deploymentOf(predictors);
    return listHolders(deployment, findServedNodes(deployment, { modelUri }));
  };
  expect(holdersOf([{ name: 'main', graph: model('a', 's3://bucket/other') }, { name: 'canary', graph: { name: 'c', children: [model('a', '')] } }])).toEqual(['canary']);
  expect(holdersOf([{ name: 'main', graph: model('a', 's3://bucket/other') }, { name: 'next', shadow: true, graph: model('a', modelUri) }])).toEqual(['next']);
  expect(holdersOf([{ name: 'main', graph: model('a', '') }, { name: 'canary', graph: model('a', modelUri) }])).toEqual(['main', 'canary']);
});
