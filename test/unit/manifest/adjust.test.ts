import { describe, expect, test } from '@jest/globals';
import { adjust, type Adjustments } from '../../../src/manifest/adjust.js';
import { renderDefaultTemplate } from '../../../src/manifest/default-template.js';
import { isImage } from '../../../src/manifest/image.js';
import type { Predictor } from '../../../src/manifest/manifest.js';
import { checkDeployYaml } from './checked.js';

const graph = { name: 'm', implementation: 'MLFLOW_SERVER' };
const change = (predictor: Partial<Predictor>, adjustments: Adjustments, protocol?: string) => {
  const { spec } = adjust(
    { apiVersion: 'v1', kind: 'SeldonDeployment', spec: { predictors: [{ name: 'p', graph, ...predictor }], ...(protocol === undefined ? {} : { protocol }) } },
    adjustments,
    { modelUri: 's3://b/this', hasImage: adjustments.image !== undefined },
  );
  return { protocol: spec.protocol, ...spec.predictors[0] };
};
const probe = { httpGet: { path: '/health/ping', port: 'http' }, initialDelaySeconds: 60, periodSeconds: 5, failureThreshold: 100 };

test('nothing is changed of a V2 deployment without adjustments', () => {
  expect(change({ replicas: 2 }, {}, 'v2')).toEqual({ protocol: 'v2', name: 'p', graph, replicas: 2 });
});

describe('probes that outlast a conda build', () => {
  test('are added to a V1 MLFLOW_SERVER, with the container that Seldon would add', () => {
    expect(change({}, {}).componentSpecs).toEqual([{ spec: { containers: [{ name: 'm', readinessProbe: probe, livenessProbe: probe }] } }]);
    expect(change({}, { protocol: 'v2' }).componentSpecs).toBeUndefined();
    expect(change({}, { protocol: 'seldon' }, 'v2').componentSpecs).toHaveLength(1);
    expect(change({ graph: { name: 'm', implementation: 'SKLEARN_SERVER' } }, {}).componentSpecs).toBeUndefined();
  });

  test('bring the containers of the other model servers with them, as Seldon would', () => {
    const two = { graph: { name: 'r', implementation: 'RANDOM_ABTEST', children: [graph, { name: 's', implementation: 'SKLEARN_SERVER', modelUri: 's3://b/s' }] } };
    expect(change(two, {}).componentSpecs).toEqual([{ spec: { containers: [{ name: 'm', readinessProbe: probe, livenessProbe: probe }, { name: 's' }] } }]);
    expect(change(two, {}, 'v2').componentSpecs).toBeUndefined();
  });

  test.each([[undefined], ['x']])('add the container of a server beside others, as Seldon would (image %s)', (image) => {
    const componentSpecs = [{ spec: { containers: [{ name: 'n' }] } }];
    expect(change({ componentSpecs }, { image }).componentSpecs).toEqual([
      { spec: { containers: [{ name: 'n' }, { name: 'm', ...(image === undefined ? {} : { image }), readinessProbe: probe, livenessProbe: probe }] } },
    ]);
  });

  test('add none for a node that needs its own, which may be misspelt', () => {
    const componentSpecs = [{ spec: { containers: [{ name: 'n' }] } }];
    expect(change({ graph: { name: 'm', type: 'MODEL' }, componentSpecs }, { image: 'x' }).componentSpecs).toEqual(componentSpecs);
  });

  test('leave those that are given', () => {
    const own = { tcpSocket: { port: 9000 } };
    expect(change({ componentSpecs: [{ spec: { containers: [{ name: 'other' }, { name: 'm', livenessProbe: own }] } }] }, {}).componentSpecs).toEqual([
      { spec: { containers: [{ name: 'other' }, { name: 'm', livenessProbe: own, readinessProbe: probe }] } },
    ]);
    const started = [{ spec: { containers: [{ name: 'm', startupProbe: own }] } }];
    expect(change({ componentSpecs: started }, {}).componentSpecs).toEqual(started);
  });
});

test('xtype is a parameter of the MLFLOW_SERVER', () => {
  const parameters = [{ name: 'xtype', type: 'STRING', value: 'ndarray' }, { name: 'other', type: 'INT', value: '1' }];
  expect(change({ graph: { ...graph, parameters } }, { xtype: 'DataFrame' }).graph?.['parameters']).toEqual([parameters[1], { name: 'xtype', type: 'STRING', value: 'DataFrame' }]);
});

test('replicas win over those of components, but for autoscaled ones', () => {
  expect(change({ replicas: 1, componentSpecs: [{ replicas: 2, spec: {} }, { replicas: 3, hpaSpec: {} }] }, { replicas: 5 }, 'v2')).toMatchObject({
    replicas: 5, componentSpecs: [{ spec: {} }, { replicas: 3, hpaSpec: {} }],
  });
});

describe('the image', () => {
  const imagesOf = (predictor: Partial<Predictor>) => change(predictor, { image: 'x' }, 'v2').componentSpecs?.flatMap(({ spec }) => (spec?.containers ?? []).map(({ name, image }) => `${name}=${image ?? ''}`));
  test.each<[string, Partial<Predictor>, readonly string[]]>([
    ['of the only node', {}, ['m=x']],
    ['over the one that is there', { componentSpecs: [{ spec: { containers: [{ name: 't', image: 't' }] } }, { spec: { containers: [{ name: 'm', image: 'y' }] } }] }, ['t=t', 'm=x']],
    ['of the blank node', { graph: { ...graph, children: [{ ...graph, name: 'n', modelUri: 's3://b/n' }] } }, ['m=x', 'n=']],
    ['of the node that names this version', { graph: { ...graph, modelUri: 's3://b/n', children: [{ ...graph, name: 'n', modelUri: 's3://b/this' }] } }, ['n=x', 'm=']],
    ['of an own container', { graph: { name: 'own', type: 'MODEL' }, componentSpecs: [{ spec: { containers: [{ name: 'own' }] } }] }, ['own=x']],
  ])('%s', (_, predictor, expected) => {
    expect(imagesOf(predictor)).toEqual(expected);
  });

  test.each([['wine', true], ['registry.example:5000/a/wine:1.0@sha256:0af1', true], ['a b', false], ['-x', false], ['a//b', false], ['$(id)', false], ['a'.repeat(600), false]])('%s', (text, expected) => {
    expect(isImage(text)).toBe(expected);
  });
});

test.each([['wine', 'wine'], ['Wine quality/v2', 'wine-quality-v2'], ['1st', 'model-1st'], ['on', 'model-on'], ['Ω', 'model'], ['x'.repeat(80), 'x'.repeat(40)], ["a: {b}'\n", 'a-b']])('the default template of %j has the name %s', (model, name) => {
  expect(checkDeployYaml(renderDefaultTemplate(model, false)).metadata?.name).toBe(name);
});

test('the default template hands a model with named columns tables, and says nothing to others', () => {
  const parametersOf = (hasColumns: boolean) => checkDeployYaml(renderDefaultTemplate('wine', hasColumns)).spec.predictors[0]?.graph['parameters'];
  expect(parametersOf(true)).toEqual([{ name: 'xtype', type: 'STRING', value: 'DataFrame' }]);
  expect(parametersOf(false)).toBeUndefined();
});
