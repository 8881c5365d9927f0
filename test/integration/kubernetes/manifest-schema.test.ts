import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { compactSchema } from '../../../scripts/manifest-schema/compact.js';
import { parseJson } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { findSchemaProblems } from '../../../src/manifest/schema/find-schema-problems.js';
import { schemaTypes } from '../../../src/manifest/schema/types.js';
import { pods } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { requireVariable } from '../../setup/variables.js';
import { kubeconfig, useNamespace } from './namespaces.js';

let cluster: Cluster;
let namespace: string;
useNamespace((made) => ({ cluster, namespace } = made));

const ask = (path: string): unknown => parseJson(execFileSync(requireVariable('MLFLOW_STEPS_TEST_KUBECTL'), ['--kubeconfig', kubeconfig, 'get', '--raw', path], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }));

it('the types are what the API server tells of them', () => {
  expect(compactSchema(ask('/openapi/v3/api/v1'), ask('/openapi/v3/apis/machinelearning.seldon.io/v1'))).toBe(schemaTypes);
});

describe('a real API server says the same', () => {
  const graph = { name: 'm', implementation: 'MLFLOW_SERVER', modelUri: 's3://b/m' };
  const of = (predictor: object, spec: object = {}) => ({ apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name: 'asked', namespace }, spec: { predictors: [{ name: 'p', graph, ...predictor }], ...spec } });

  it.each([
    ['a field that nothing has', () => of({}, { batch: {} })],
    ['a field at the wrong level', () => of({ protocol: 'v2' })],
    ['a misspelt field', () => of({ graph: { ...graph, modelURI: 'x' } })],
    ['componentSpecs of nothing', () => of({ componentSpecs: null })],
    ['replicas in quotes', () => of({ replicas: '2' })],
    ['a shadow in quotes', () => of({ shadow: 'true' })],
    ['a list for the graph', () => of({ graph: [graph] })],
  ])('%s is refused', async (_, object) => {
    expect(findSchemaProblems(object()).filter(({ isPassed }) => !isPassed)).toHaveLength(1);
    await expect(cluster.apply({ resource: seldonDeployments, namespace, name: 'asked' }, object(), { dryRun: true })).rejects.toMatchObject({ code: 'E_APPLY_REFUSED' });
  });

  it.each([
    ['a pod', () => of({ componentSpecs: [{ spec: { containers: [{ name: 'm', resources: { limits: { cpu: 1, memory: '1Gi' } } }] } }] })],
    ['what no schema of a recursive graph can say', () => of({ graph: { ...graph, children: [{ ...graph, name: 'n', modelURI: 'x' }] } })],
  ])('%s is accepted', async (_, object) => {
    expect(findSchemaProblems(object()).filter(({ isPassed }) => !isPassed)).toEqual([]);
    expect(await cluster.apply({ resource: seldonDeployments, namespace, name: 'asked' }, object(), { dryRun: true })).toBeDefined();
  });

  // The real definition holds the pod's own types, which the sandbox's leaves unchecked.
  it.each([
    ['a limit that is a list', { resources: { limits: { memory: [1] } } }],
    ['a limit with a B for bytes', { resources: { limits: { memory: '2GB' } } }],
    ['a limit with a blank', { resources: { limits: { memory: '2 Gi' } } }],
    ['a broken port', { livenessProbe: { httpGet: { path: '/', port: 80.5 } } }],
    ['a port beyond 32 bits', { ports: [{ containerPort: 99_999_999_999 }] }],
  ])('of a pod: %s is refused', async (_, container) => {
    const spec = { containers: [{ name: 'm', image: 'x', ...container }] };
    expect(findSchemaProblems(of({ componentSpecs: [{ spec }] }))).toHaveLength(1);
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'asked', namespace }, spec };
    await expect(cluster.apply({ resource: pods, namespace, name: 'asked' }, pod, { dryRun: true })).rejects.toThrow(/refused to patch|quantities must match/);
  });

  it.each(['1', '1.5Gi', '.5', '1e3', '2E', '100m', '1n', '+1k'])('of a pod: the quantity %s is accepted', async (memory) => {
    const spec = { containers: [{ name: 'm', image: 'x', resources: { limits: { memory } } }] };
    expect(findSchemaProblems(of({ componentSpecs: [{ spec }] }))).toEqual([]);
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'asked', namespace }, spec };
    expect(await cluster.apply({ resource: pods, namespace, name: 'asked' }, pod, { dryRun: true })).toBeDefined();
  });
});
