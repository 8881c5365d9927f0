import { describe, expect, test } from '@jest/globals';
import { findHints } from '../../../src/manifest/check.js';
import { schemaTypes } from '../../../src/manifest/schema/types.js';
import { checkDeployYaml } from './checked.js';
import { failureOf, sampleYaml } from './sample.js';

const inPredictor = (text: string): string => sampleYaml.replace('      replicas: 1\n', `      replicas: 1\n      ${text}\n`);
const inGraph = (text: string): string => sampleYaml.replace('        modelUri: ""\n', `        modelUri: ""\n        ${text}\n`);
const inPod = (text: string): string => sampleYaml.replace('            containers:\n', `            ${text}\n            containers:\n`);
const inContainer = (text: string): string => `${sampleYaml}                ${text}\n`;
const inSpec = (text: string): string => sampleYaml.replace('  protocol: v2\n', `  protocol: v2\n  ${text}\n`);

describe('what the schema refuses is told by line', () => {
  test.each([
    ['componentSpecs of nothing', sampleYaml.slice(0, sampleYaml.indexOf('      componentSpecs')) + '      componentSpecs:\n', /spec\.predictors\[0\]\.componentSpecs \(line 14\): expected a list, found nothing: leave the field out/],
    ['an imagePullPolicy that is a number', inContainer('imagePullPolicy: 22'), /containers\[0\]\.imagePullPolicy \(line 19\): expected a text \(write it in quotes: "22"\), found the number 22/],
    ['a variable whose value is a number', inContainer('env: [{name: A, value: 1}]'), /env\[0\]\.value \(line 19\): expected a text/],
    ['a port in quotes', inContainer('ports: [{containerPort: "9000"}]'), /ports\[0\]\.containerPort \(line 19\): expected a whole number, found the text "9000"/],
    ['a mapping for a list', inContainer('env: {A: b}'), /\.env \(line 19\): expected a list, found a mapping/],
    ['a list for a mapping', inPod('nodeSelector: [a]'), /nodeSelector \(line 16\): expected a mapping of texts, found a list/],
    ['a label that is a number', inPod('nodeSelector: {gpu: 1}'), /nodeSelector\.gpu \(line 16\): expected a text \(write it in quotes: "1"\)/],
    ['a quantity that is a list', inContainer('resources: {limits: [1]}'), /resources\.limits \(line 19\): expected a mapping/],
    ['a limit that is a list', inContainer('resources: {limits: {memory: [1]}}'), /limits\.memory \(line 19\): expected a quantity such as 500m, 1\.5 or 2Gi, found a list/],
    ['a limit of nothing', inContainer('resources: {limits: {memory: }}'), /limits\.memory \(line 19\): expected a quantity such as 500m, 1\.5 or 2Gi, found nothing/],
    ['a limit with a B for bytes', inContainer('resources: {limits: {memory: 2GB}}'), /limits\.memory \(line 19\): expected a quantity \(did you mean 2G\?\), found the text "2GB"/],
    ['a limit with a blank', inContainer('resources: {requests: {memory: 2 gi}}'), /requests\.memory \(line 19\): expected a quantity \(did you mean 2Gi\?\)/],
    ['a size limit in words', inPod('volumes: [{name: v, emptyDir: {sizeLimit: much}}]'), /sizeLimit \(line 16\): expected a quantity such as/],
    ['a broken port', inContainer('livenessProbe: {httpGet: {path: /, port: 80.5}}'), /httpGet\.port \(line 19\): expected a whole number, found the number 80\.5/],
    ['more replicas than the operator can read', sampleYaml.replace('replicas: 1', 'replicas: 99999999999'), /replicas \(line 9\): 99999999999 is more than 32 bits hold/],
    ['a user id beyond all', inPod('securityContext: {runAsUser: 1e30}'), /runAsUser \(line 16\): 1e\+30 is more than 64 bits hold/],
    ['a grace period in words', inPod('terminationGracePeriodSeconds: ten'), /terminationGracePeriodSeconds \(line 16\): expected a whole number/],
    ['replicas of the graph', inGraph('replicas: 2'), /graph\.replicas \(line 14\): spec\.predictors\[\]\.graph has no field "replicas"; it belongs to spec\.predictors\[\]\. If the cluster knows it, say --allow field=replicas/],
    ['a modelUri of the predictor', inPredictor('modelUri: x'), /predictors\[0\]\.modelUri \(line 10\): .* it belongs to spec\.predictors\[\]\.(?:graph|explainer)\./],
    ['an image of the pod', inPod('image: x'), /spec\.image \(line 16\): .* it belongs to spec\.predictors\[\]\.componentSpecs\[\]\.spec\.(?:containers|initContainers|ephemeralContainers)\[\]/],
    ['a volume of the container', inContainer('volumes: []'), /volumes \(line 19\): .* it belongs to spec\.predictors\[\]\.componentSpecs\[\]\.spec\./],
    ['a protocol of the predictor', inPredictor('protocol: v2'), /predictors\[0\]\.protocol \(line 10\): .* it belongs to spec\./],
    ['predictors at the root', `${sampleYaml}predictors: []\n`, /predictors \(line 19\): a SeldonDeployment has no field "predictors"; it belongs to spec\./],
    ['a misspelt field', inContainer('imagePullPolcy: Always'), /has no field "imagePullPolcy"; did you mean imagePullPolicy\?/],
    ['a field of other cases', inGraph('modelURI: x'), /has no field "modelURI"; did you mean modelUri\?/],
    ['a field that nothing has', inSpec('batch: {}'), /spec\.batch \(line 7\): spec has no field "batch"\. If the cluster knows it, say --allow field=batch/],
  ])('%s', (_, text, message) => {
    expect(failureOf(() => checkDeployYaml(text))).toEqual({ code: 'E_MANIFEST', message: expect.stringMatching(message) });
  });
});

test('all together, and the rules with them', () => {
  const { message } = failureOf(() => checkDeployYaml(inContainer('imagePullPolicy: 22').replace('  protocol: v2\n', '  protocol: v3\n  batch: {}\n')));
  expect(message).toMatch(/cannot be deployed:\n {2}- spec\.batch.*\n {2}- .*imagePullPolicy.*\n {2}- spec\.protocol/);
});

describe('what the schema has passes', () => {
  test.each([
    ['numbers and texts for quantities', inContainer('resources: {limits: {cpu: 1, memory: 1Gi, nvidia.com/gpu: "1"}, requests: {cpu: 100m, memory: 1.5e9, ephemeral-storage: .5Gi}}')],
    ['ports by name or number', inContainer('livenessProbe: {httpGet: {path: /, port: http}, tcpSocket: {port: 9000}}')],
    ['variables of all kinds', inContainer('env: [{name: A, value: "1"}, {name: B, valueFrom: {fieldRef: {fieldPath: metadata.name}}}, {name: C, valueFrom: {configMapKeyRef: {name: c, key: k, optional: true}}}]')],
    ['ids of 64 bits', inPod('securityContext: {runAsUser: 4294967294}')],
    ['scheduling', inPod('affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: In, values: [b]}]}]}}}')],
    ['spreading', inPod('topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, labelSelector: {matchLabels: {a: b}}}]')],
    ['volumes', inPod('volumes: [{name: e, emptyDir: {sizeLimit: 1Gi}}, {name: p, persistentVolumeClaim: {claimName: c}}, {name: c, configMap: {name: m, items: [{key: k, path: p, mode: 0644}]}}]')],
    ['autoscaling, budgets and metadata', sampleYaml.replace('        - spec:', '        - hpaSpec: {maxReplicas: 3, metrics: [{type: Resource}]}\n          pdbSpec: {minAvailable: 1}\n          kedaSpec: {triggers: []}\n          metadata: {labels: {a: b}, creationTimestamp: null}\n          spec:')],
    ['metadata as it is exported', sampleYaml.replace('  name: wine\n', '  name: wine\n  creationTimestamp: null\n  uid: u\n  generation: 3\n')],
    ['fields of the deprecated gateway', inSpec('oauth_key: a')],
    ['a status', `${sampleYaml}status: {state: Available}\n`],
  ])('%s', (_, text) => {
    expect(checkDeployYaml(text).kind).toBe('SeldonDeployment');
  });

  test('a field that the user says the cluster has', () => {
    expect(checkDeployYaml(inSpec('batch: {}'), undefined, 'field=batch').kind).toBe('SeldonDeployment');
    expect(failureOf(() => checkDeployYaml(inSpec('batch: {}'), undefined, 'field=other')).code).toBe('E_MANIFEST');
  });
});

test('what the cluster lets pass below the graph, and Seldon does not heed, is a warning', () => {
  const text = inGraph('children: [{name: second, implementation: SKLEARN_SERVER, modelUri: "s3://b/second", modelURI: x, replicas: "2"}]');
  const deployment = checkDeployYaml(text);
  const hints = findHints(deployment, { allowed: new Set(), namespace: undefined, storageSecret: undefined, choice: { modelUri: 's3://b/this' } }, { place: 'here', lineOf: () => 14 });
  expect(hints).toEqual([expect.stringMatching(/children\[0\]\.modelURI \(line 14\): .*did you mean modelUri\?/), expect.stringMatching(/children\[0\]\.replicas .*belongs to spec\.predictors\[\]/)]);
});

test('the types stay small enough for the bundle', () => {
  expect(schemaTypes.length).toBeLessThan(13_000);
});
