import { describe, expect, it } from '@jest/globals';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { deploy } from '../../../src/steps/deploy.js';
import { render } from '../../../src/steps/render.js';
import { parseDeployYaml } from '../../../src/manifest/deploy-yaml.js';
import { callMlflow, seedModel, uniqueName } from '../../setup/seeded-model.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { trackingUri } from './wine.js';

let cluster: Cluster;
let namespace: string;
useNamespace((made) => ({ cluster, namespace } = made));

const conda = { 'model/conda.yaml': 'name: mlflow-env\n' };
const graph = (node: string): string => `apiVersion: machinelearning.seldon.io/v1\nkind: SeldonDeployment\nmetadata: {name: wine}\nspec:\n  predictors:\n    - name: default\n      graph: ${node}\n`;

/** Renders, and asks the cluster (its webhook's rules among it) whether it would take it; gives the predictor. */
async function accepted(seeded: { readonly model: string; readonly version: string }, said: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const inputs = { 'tracking-uri': trackingUri, kubeconfig, namespace, model: seeded.model, version: seeded.version, 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts', ...said };
  const asked = await endStep(deploy, { ...inputs, 'dry-run': 'server' });
  expect(asked.outputs).toMatchObject({ outcome: 'done', reason: expect.stringContaining('would be created. Nothing was changed.') });
  const { outputs } = await endStep(render, inputs);
  const { spec } = parseDeployYaml(outputs['manifest'] ?? '', 'output').root as { spec: { predictors: unknown[] } };
  return spec.predictors[0];
}

/** Nothing is deployed: the API server and the operator's rules are asked in dry runs. */
describe('what a user says besides deploy.yaml, a real API server accepts', () => {
  it('the default template, with probes that outlast a conda build, and V2 without them', async () => {
    const seeded = await seedModel(trackingUri, { artifacts: conda });
    const place = { modelUri: expect.stringMatching(/^pvc:\/\/mlflow-artifacts\//), implementation: 'MLFLOW_SERVER' };
    const probe = { initialDelaySeconds: 60, periodSeconds: 5, failureThreshold: 100 };
    expect(await accepted(seeded, { 'default-template': 'true' })).toMatchObject({
      graph: place, componentSpecs: [{ spec: { containers: [{ name: 'model', readinessProbe: probe, livenessProbe: probe }] } }],
    });
    const v2 = await accepted(seeded, { 'default-template': 'true', protocol: 'v2', replicas: '2' });
    expect(v2).toMatchObject({ graph: place, replicas: 2 });
    expect(JSON.stringify(v2)).not.toContain('Probe');
  });

  it('an image that a tag of the model names, fields, and how inputs are handed over', async () => {
    const seeded = await seedModel(trackingUri, { artifacts: { ...conda, 'deploy.yaml': graph('{name: model, implementation: MLFLOW_SERVER, modelUri: ""}') } });
    await callMlflow(trackingUri, 'POST', 'registered-models/set-tag', { name: seeded.model, key: 'deployment-image', value: 'registry.example/wine:7' });
    const said = { image: 'registry.example/other:1', 'image-tag': 'deployment-image', xtype: 'DataFrame', set: 'spec.predictors[0].graph.logger.mode=all\nspec.predictors[0].annotations.team=red' };
    expect(await accepted(seeded, said)).toMatchObject({
      annotations: { team: 'red' },
      graph: { logger: { mode: 'all' }, parameters: [{ name: 'xtype', type: 'STRING', value: 'DataFrame' }] },
      componentSpecs: [{ spec: { containers: [{ name: 'model', image: 'registry.example/wine:7' }] } }],
    });
  });

  it('models that other nodes and an explainer name, by version and by alias', async () => {
    const other = await seedModel(trackingUri, { artifacts: conda });
    await callMlflow(trackingUri, 'POST', 'registered-models/alias', { name: other.model, alias: 'champion', version: other.version });
    const child = (name: string, uri: string): string => `{name: ${name}, implementation: MLFLOW_SERVER, modelUri: "models:/${other.model}${uri}"}`;
    const node = `{name: first, implementation: MLFLOW_SERVER, modelUri: "", children: [${child('second', `/${other.version}`)}, ${child('third', '@champion')}]}`;
    const seeded = await seedModel(trackingUri, { artifacts: { ...conda, 'deploy.yaml': `${graph(node)}      explainer: {type: AnchorTabular, modelUri: "models:/${other.model}/1"}\n` } });
    const place = expect.stringMatching(/^pvc:\/\/mlflow-artifacts\/.+\/artifacts\/model$/);
    expect(await accepted(seeded)).toMatchObject({ graph: { modelUri: place, children: [{ modelUri: place }, { modelUri: place }] }, explainer: { modelUri: place } });
  });

  it('a name that is too long for the names that Kubernetes makes of it', async () => {
    const seeded = await seedModel(trackingUri, { artifacts: conda });
    expect(await accepted(seeded, { 'default-template': 'true', name: uniqueName('w'.repeat(50)) })).toMatchObject({ name: 'default' });
    expect(await cluster.list({ group: 'machinelearning.seldon.io', version: 'v1', plural: 'seldondeployments', kind: 'SeldonDeployment' }, namespace)).toEqual([]);
  });
});
