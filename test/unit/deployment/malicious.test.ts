import { describe, expect, test } from '@jest/globals';
import { explainEnding } from '../../../src/deployment/explanation.js';
import { renderManifest } from '../../../src/deployment/rendering.js';
import { StepError } from '../../../src/errors.js';
import { renderHtmlSummary } from '../../../src/hosts/github/html-summary.js';
import { WorkflowCommands } from '../../../src/hosts/github/workflow-commands.js';
import type { RolloutFailure } from '../../../src/kubernetes/rollout.js';
import { renderYaml } from '../../../src/manifest/render-yaml.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { neutralize } from '../../../src/untrusted-text.js';
import { findObeyedCommands } from '../../e2e/support/obeyed-commands.js';
import { SimulatedMlflow } from '../../simulations/mlflow.js';
import { sampleYaml } from '../manifest/sample.js';

const attack = '\u001b]0;owned\u0007\u001b[2J\r\n::set-output name=version::99\n##[set-env name=PATH;]/evil\u202e<script>alert(1)</script>';
const quoted = JSON.stringify(attack);
const head = 'apiVersion: machinelearning.seldon.io/v1\nkind: SeldonDeployment\n';
const laughs = [...'bcdefghij'].map((each, index) => `${each}: &${each} [${Array(9).fill(`*${'abcdefghij'[index] ?? ''}`).join()}]`).join('\n');

async function render(text: string, options: { readonly mlModel?: string; readonly namespace?: string } = {}) {
  const mlflow = new SimulatedMlflow();
  mlflow.addVersion('wine', '1');
  mlflow.addRun('run-1');
  mlflow.addFile('wine', '1', 'deploy.yaml', text);
  if (options.mlModel !== undefined) mlflow.addFile('wine', '1', 'MLmodel', options.mlModel);
  const inputs = { 'model-uri-map': 'mlflow-artifacts:/=s3://bucket', namespace: options.namespace };
  return renderManifest(mlflow, await mlflow.registry.version('wine', '1'), inputs, { pipeline: {}, target: undefined });
}

/** What a runner, its job summary and a terminal make of a text of ours that quotes it. */
function expectHarmless(text: string): void {
  let log = '';
  new WorkflowCommands((written) => (log += written)).print(text);
  expect(findObeyedCommands(log)).toEqual([]);
  expect(neutralize(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(renderHtmlSummary([{ kind: 'paragraph', text }, { kind: 'log', title: text, text }, { kind: 'table', header: [text], rows: [[text]] }])).not.toMatch(/<script|\u001b/);
}

describe('a malicious deploy.yaml is refused, in words that do no harm', () => {
  test.each([
    ['of 10 MB', `${sampleYaml}# ${'x'.repeat(10 * 1024 * 1024)}`, 'E_DEPLOY_YAML_TOO_LARGE'],
    ['that is an alias bomb', `a: &a [x,x,x,x,x,x,x,x,x]\n${laughs}`, 'E_DEPLOY_YAML_BOMB'],
    ['with an alias bomb in a real one', `${sampleYaml}x:\n  a: &a [x,x,x,x,x,x,x,x,x]\n${laughs.replaceAll(/^/gm, '  ')}`, 'E_DEPLOY_YAML_BOMB'],
    ['that contains itself', `${head}spec: &a {predictors: [*a]}`, 'E_DEPLOY_YAML_BOMB'],
    ['that nests deep', `${head}spec: ${'['.repeat(100_000)}`, 'E_DEPLOY_YAML_BOMB'],
    ['that is a Pod', 'apiVersion: v1\nkind: Pod\nmetadata: {name: wine}', 'E_DEPLOY_YAML_KIND'],
    ['that is a List of others', `apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: Secret}]`, 'E_DEPLOY_YAML_KIND'],
    ['that is a ClusterRoleBinding beside a real one', `${sampleYaml}---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\n`, 'E_DEPLOY_YAML_DOCUMENTS'],
    ['of a kind that is an attack', `apiVersion: v1\nkind: ${quoted}`, 'E_DEPLOY_YAML_KIND'],
    ['with an attack for an apiVersion', `apiVersion: ${quoted}\nkind: SeldonDeployment`, 'E_DEPLOY_YAML_KIND'],
    ['with an attack for a name', sampleYaml.replace('name: wine', `name: ${quoted}`), 'E_MANIFEST'],
    ['with an attack for a namespace', sampleYaml.replace('name: wine', `name: wine\n  namespace: ${quoted}`), 'E_MANIFEST'],
    ["with an attack for a predictor's name", sampleYaml.replace('name: default', `name: ${quoted}`), 'E_MANIFEST'],
    ["with an attack for a node's name", sampleYaml.replace('name: classifier', `name: ${quoted}`), 'E_MANIFEST'],
    ['with an attack for a key', `${sampleYaml.replace('  protocol: v2', `  protocol: v3\n  ${quoted}: 1`)}`, 'E_MANIFEST'],
    ['with an attack for a protocol', sampleYaml.replace('protocol: v2', `protocol: ${quoted}`), 'E_MANIFEST'],
    ['with an attack for an implementation', sampleYaml.replace('MLFLOW_SERVER', quoted).replace(/ *image: .*\n/, ''), 'E_MANIFEST'],
    ['with an attack for a service account', sampleYaml.replace('containers:', `serviceAccountName: ${quoted}\n            containers:`), 'E_MANIFEST'],
    ['with an attack for a model of MLflow’s', sampleYaml.replace('modelUri: ""', `modelUri: ""\n        children: [{name: b, implementation: MLFLOW_SERVER, modelUri: ${JSON.stringify(`models:/${attack}`)}}]`), 'E_MODEL_URI'],
    ['with names of JavaScript’s own', `${head}metadata: {name: wine}\nspec: {__proto__: {predictors: []}, constructor: 1}`, 'E_MANIFEST'],
    ['with an attack where YAML ends', `${head}: : ${attack}`, 'E_DEPLOY_YAML_SYNTAX'],
    ['with an attack for a key that stands twice', `${head}${quoted}: 1\n${quoted}: 2`, 'E_DEPLOY_YAML_SYNTAX'],
  ])('%s', async (_, text, code) => {
    const startedAt = performance.now();
    const error: unknown = await render(text, { namespace: 'ours' }).then(() => undefined, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StepError);
    const { code: told, message } = error as StepError;
    expect(told).toBe(code);
    expect(message.length).toBeLessThan(20_000);
    expectHarmless(message);
    // Whatever the machine does meanwhile: no bomb went off.
    expect(performance.now() - startedAt).toBeLessThan(120_000);
  });
});

describe('a malicious deploy.yaml that is rendered', () => {
  const forged = `
  labels: {app.kubernetes.io/managed-by: Helm, mlflow-steps/model: other}
  annotations: {mlflow-steps/version: "99", mlflow-steps/promotion: p-forged, mlflow-steps/rollout: forged, mlflow-steps/manifest: forged, kubectl.kubernetes.io/last-applied-configuration: "{}"}
  ownerReferences: [{apiVersion: v1, kind: Node, name: n, uid: u}]
  finalizers: [keep.example/for-ever]
  uid: forged
  resourceVersion: "1"`;

  test('cannot say whose it is, what it serves, or that it cannot be deleted', async () => {
    const spec = '  annotations: {mlflow-steps/rollout: forged}\n  protocol: v2';
    const { manifest, marker } = await render(sampleYaml.replace('  name: wine', `  name: wine${forged}`).replace('  protocol: v2', spec));
    const text = JSON.stringify(manifest);
    for (const each of ['Helm', 'other', '"99"', 'p-forged', 'forged', 'ownerReferences', 'finalizers', 'resourceVersion', 'last-applied']) expect(text).not.toContain(each);
    expect(manifest).toMatchObject({ metadata: { labels: { 'app.kubernetes.io/managed-by': 'mlflow-steps', 'mlflow-steps/model': 'wine' }, annotations: { 'mlflow-steps/version': '1', 'mlflow-steps/manifest': marker } } });
    expect(manifest.spec.annotations).toEqual({});
  });

  test('reads back from its YAML as what it was: no text in it becomes another field or document', async () => {
    const odd = { note: attack, more: 'a\n---\nkind: Secret\n', block: 'a\n::error::b\n', '::error::key': 'x', legacy: 'a##[error]b', 'key##[error]c': 'y' };
    const text = sampleYaml.replace('  name: wine', `  name: wine\n  annotations: ${JSON.stringify(odd)}`);
    const yaml = renderYaml((await render(text)).manifest);
    expect((await render(yaml)).manifest.metadata.annotations).toMatchObject(odd);
    expect(yaml).not.toMatch(/^---/m);
    expect(yaml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
    // It is printed as it stands, so that it can be piped on.
    expect(findObeyedCommands(yaml)).toEqual([]);
  });
});

test.each([
  ['no YAML', 'flavors: ['], ['an alias bomb', `a: &a [x]\n${laughs}`], ['attacks', `flavors: {${quoted}: {}}\nmlflow_version: ${quoted}\nsignature: {inputs: ${quoted}}`], ['a list', '[1]'],
])('an MLmodel file that holds %s does no harm', async (_, mlModel) => {
  const outcome = await render(sampleYaml.replace('example/mlserver', 'seldonio/mlserver'), { mlModel }).then(
    ({ warnings, manifest }) => [...warnings, JSON.stringify(manifest)], (thrown: unknown) => [(thrown as StepError).message, (thrown as StepError).code]);
  for (const text of outcome) expectHarmless(text);
});

test('what events, states and logs of the cluster say does no harm, and is cut', () => {
  const flood = `${attack}${'x'.repeat(1_000_000)}`;
  const failure: RolloutFailure = { state: 'failed', certainty: 'certain', object: `Pod/${attack}`, reason: attack, message: flood };
  const diagnosis = { cause: attack, objects: flood, log: { title: attack, text: flood }, excerpt: flood };
  const { error, excerpts, log } = explainEnding(failure, diagnosis, { resource: seldonDeployments, namespace: 'models', name: 'wine' }, 1_000);
  expect(error.message.length).toBeLessThan(5_000);
  expectHarmless(error.message);
  for (const { title, text } of [...excerpts, ...(log ? [log] : [])]) {
    expectHarmless(title);
    expectHarmless(text);
  }
});
