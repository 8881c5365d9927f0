import { describe, expect, test } from '@jest/globals';
import { checkDeployYaml } from './checked.js';
import { failureOf, sampleYaml } from './sample.js';

const check = (text: string, name?: string) => checkDeployYaml(text, name);
const container = '              - name: classifier\n';
const withContainer = (yaml: string): string => sampleYaml.replace(container, `${container}${yaml.replace(/^/gm, '                ')}\n`);
const withPod = (yaml: string): string => sampleYaml.replace('            containers:\n', `${yaml.replace(/^/gm, '            ')}\n            containers:\n`);

test('what keeps to the rules passes, under its own name or another', () => {
  expect(check(sampleYaml).metadata?.name).toBe('wine');
  expect(check(sampleYaml.replace('  name: wine\n', '  labels: {}\n'), 'other').metadata?.name).toBe('other');
  expect(check(sampleYaml, 'a'.repeat(77)).metadata?.name).toHaveLength(77);
});

describe('what breaks a rule is refused with path and line', () => {
  const replace = (from: string, to: string): string => sampleYaml.replace(from, to);
  test.each([
    ['no name', replace('  name: wine\n', '  labels: {}\n'), /metadata\.name \(line \d+\): there is no name; write one, or give --name/],
    ['a name with a dot', replace('name: wine', 'name: wine.v1'), /metadata\.name \(line 4\): .*DNS-1035/],
    ['a name that begins with a digit', replace('name: wine', 'name: 1wine'), /DNS-1035/],
    ['a name that YAML reads as a number', replace('name: wine', 'name: 123'), /metadata\.name \(line 4\): expected a text \(write it in quotes: "123"\)/],
    ["a predictor's name", replace('name: default', 'name: Default'), /spec\.predictors\[0\]\.name \(line 8\): .*DNS-1035/],
    ['two predictors of one name', sampleYaml + sampleYaml.slice(sampleYaml.indexOf('    - name: default')), /two predictors are named "default"/],
    ['a long container name', sampleYaml.replaceAll('name: classifier', `name: ${'c'.repeat(49)}`), /has 49 characters; over 48/],
    ['no spec', sampleYaml.slice(0, sampleYaml.indexOf('spec:')), /spec \(line 1\): expected a mapping, found nothing/],
    ['no predictor', `${sampleYaml.slice(0, sampleYaml.indexOf('  predictors'))}  predictors: []\n`, /there is no predictor/],
    ['predictors that are no list', replace('    - name: default\n      replicas', '      replicas'), /spec\.predictors .*expected a list, found a mapping/],
    ['replicas in quotes', replace('replicas: 1', 'replicas: "1"'), /replicas \(line 9\): expected a whole number, found the text "1"/],
    ['no replicas', replace('replicas: 1', 'replicas: 0'), /0 replicas never become available/],
    ['no model node', replace('        implementation: MLFLOW_SERVER\n        modelUri: ""\n', ''), /no graph node loads a model/],
    ['privileged', withContainer('securityContext: {privileged: true}'), /securityContext\.privileged \(line \d+\): it asks for privileged/],
    ['capabilities', withContainer('securityContext: {capabilities: {add: [SYS_ADMIN]}}'), /adds capabilities/],
    ['a port of the node', withContainer('ports: [{containerPort: 1, hostPort: 80}]'), /port of the node/],
    ['a path of the node', withPod('volumes: [{name: x, hostPath: {path: /}}]'), /volumes\[0\]\.hostPath \(line \d+\): it mounts a path of the node/],
    ["the node's network", withPod('hostNetwork: true'), /hostNetwork/],
    ['privileged before the start', withPod('initContainers: [{name: i, securityContext: {privileged: true}}]'), /initContainers\[0\]/],
  ])('%s', (_, text, message) => {
    expect(failureOf(() => check(text))).toEqual({ code: 'E_MANIFEST', message: expect.stringMatching(message) });
  });

  test('all together', () => {
    const { message } = failureOf(() => check(withPod('hostPID: true').replace('name: wine', 'name: Wine')));
    expect(message).toMatch(/cannot be deployed:\n {2}- metadata\.name.*\n {2}- .*hostPID/);
  });
});

test('what is not shaped is told with what breaks a rule, and with fields that there are not', () => {
  const text = withContainer('readinessProbe: {failureThreshhold: 3}').replace('replicas: 1', 'replicas: one').replace('MLFLOW_SERVER', 'MLFLOW_SERVR').replace(/^ +image: .*\n/m, '').replace('            containers:\n', '            hostPID: true\n            containers:\n');
  const { code, message } = failureOf(() => check(text));
  expect(code).toBe('E_MANIFEST');
  for (const each of [/replicas \(line 9\): expected a whole number, found the text "one"/, /implementation \(line \d+\): .*MLFLOW_SERVR/, /hostPID/, /no field "failureThreshhold"; did you mean failureThreshold\? If the cluster knows it/]) expect(message).toMatch(each);
  expect(message.split('\n')).toHaveLength(5);
});

describe('several model nodes', () => {
  const second = (uri: string): string => sampleYaml.replace('        modelUri: ""\n', `        modelUri: ""\n        children:\n          - {name: second, implementation: SKLEARN_SERVER, modelUri: "${uri}"}\n`).replace('                image', '              - name: second\n                image');

  test('with a blank one pass', () => {
    expect(check(second('s3://b/other')).kind).toBe('SeldonDeployment');
  });

  test('without a blank one are ambiguous', () => {
    const { code, message } = failureOf(() => check(second('s3://b/other').replace('modelUri: ""', 'modelUri: s3://b/first')));
    expect(code).toBe('E_MANIFEST');
    expect(message).toMatch(/2 graph nodes load models \(spec\.predictors\[0\]\.graph, spec\.predictors\[0\]\.graph\.children\[0\]\), and each names one/);
  });
});
