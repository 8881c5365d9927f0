import { describe, expect, test } from '@jest/globals';
import { checkDeployYaml } from './checked.js';
import { failureOf } from './sample.js';

/** A deploy.yaml with this spec, which YAML reads as JSON; the predictors begin at line 5. */
const yamlOf = (spec: object): string => `apiVersion: machinelearning.seldon.io/v1\nkind: SeldonDeployment\nmetadata: {name: wine}\nspec:\n  ${JSON.stringify(spec)}\n`;
const mlflow = { name: 'm', implementation: 'MLFLOW_SERVER', modelUri: 's3://b/m' };
const blank = { name: 'm', implementation: 'MLFLOW_SERVER' };
const own = (...names: readonly string[]) => [{ spec: { containers: names.map((name) => ({ name, image: `example/${name}` })) } }];
const one = (predictor: object, spec: object = {}) => ({ predictors: [{ name: 'p', graph: blank, ...predictor }], ...spec });
const two = (first: object, second: object) => ({ predictors: [{ name: 'a', graph: blank, ...first }, { name: 'b', graph: mlflow, ...second }] });
const withNode = (changes: object, predictor: object = {}) => one({ graph: { ...blank, ...changes }, ...predictor });
const withChild = (child: object, predictor: object = {}) => withNode({ children: [child] }, predictor);

describe('what the webhook refuses', () => {
  test.each([
    ['1 a protocol', one({}, { protocol: 'v3' }), /spec\.protocol \(line 5\): Seldon knows no protocol "v3": it is one of seldon, tensorflow, kfserving, v2/],
    ['2 a transport', one({}, { transport: 'http' }), /spec\.transport .*"http": it is one of rest, grpc/],
    ['3 a serverType', one({}, { serverType: 'x' }), /spec\.serverType .*rpc, kafka/],
    ['4 kafka without its variables', one({ svcOrchSpec: { env: [{ name: 'KAFKA_BROKER' }] } }, { serverType: 'kafka' }), /predictors\[0\] .*needs KAFKA_INPUT_TOPIC, KAFKA_OUTPUT_TOPIC in svcOrchSpec\.env/],
    ['5 a shadow alone', one({ shadow: true }), /shadow .*the only predictor is a shadow/],
    ['6 a Service name twice', two({ traffic: 50, annotations: { 'seldon.io/svc-name': 's' } }, { traffic: 50, annotations: { 'seldon.io/svc-name': 's' } }), /predictors\[1\]\.annotations\["seldon\.io\/svc-name"\] .*two predictors have the Service name "s"/],
    ['7 no predictors', { predictors: [] }, /there is no predictor/],
    ['8 no engine for two nodes', withChild({ ...mlflow, name: 'n' }, { annotations: { 'seldon.io/no-engine': 'true' } }), /no-engine.*one node, and it has 2/],
    ['9 a name twice', two({ traffic: 50, name: 'a' }, { traffic: 50, name: 'a' }), /two predictors are named "a"/],
    ['10 a node without a container', withChild({ name: 'n', type: 'MODEL' }), /children\[0\]\.name .*"n" has no implementation, and no container .* \(there is none\)/],
    ['11 a type that is unknown', withChild({ name: 'n', type: 'UNKNOWN_TYPE' }, { componentSpecs: own('m', 'n') }), /children\[0\]\.type .*UNKNOWN_TYPE and has no methods/],
    ['13 tensorflow with MLflow', one({}, { protocol: 'tensorflow' }), /graph\.implementation .*MLFLOW_SERVER does not speak the protocol tensorflow/],
    ['14 a server that nobody knows', withNode({ implementation: 'MY_SERVER' }), /"MY_SERVER" is no server .*--allow implementation=MY_SERVER/],
    ['15 a logger without mode', withNode({ logger: { url: 'http://x' } }), /graph\.logger .*no mode: request, response or all/],
    ['16 mixed endpoints', withNode({ endpoint: { type: 'REST' }, children: [{ ...mlflow, name: 'n', endpoint: { type: 'GRPC' } }] }), /children\[0\]\.endpoint\.type .*is GRPC, another node's is REST/],
    ['17 an endpoint against the transport', { ...withNode({ endpoint: { type: 'REST' } }), transport: 'grpc' }, /endpoint type REST contradicts spec\.transport grpc/],
    ['18 two shadows', { predictors: [...two({}, { shadow: true }).predictors, { name: 'c', graph: mlflow, shadow: true }] }, /predictors\[2\]\.shadow .*more than one shadow/],
    ['19 the traffic of a shadow', two({}, { shadow: true, traffic: 101 }), /predictors\[1\]\.traffic .*traffic 101 is not between 0 and 100/],
    ['20 traffic that does not add up', two({ traffic: 50 }, { traffic: 40 }), /spec\.predictors .*traffic of 2 predictors \(a, b\) adds up to 90, not to 100/],
    ['20 no traffic at all', two({}, {}), /adds up to 0/],
    ['21 traffic of one', one({ traffic: 50 }), /predictors\[0\]\.traffic .*gets 50 % of the traffic/],
  ])('%s', (_, spec, message) => {
    expect(failureOf(() => checkDeployYaml(yamlOf(spec)))).toEqual({ code: 'E_MANIFEST', message: expect.stringMatching(message) });
  });

  test('12 a server without modelUri, where no version fills it', () => {
    expect(failureOf(() => checkDeployYaml(yamlOf(one({})), undefined, '', { modelUri: undefined })).message).toMatch(/graph \(line 5\): the MLFLOW_SERVER has no modelUri/);
  });
});

describe('what the webhook lets pass and breaks later', () => {
  test.each([
    ['a name that is no label', one({ name: 'P' }), /DNS-1035/],
    ['a long container name', one({ graph: { ...blank, name: 'c'.repeat(49) }, componentSpecs: own('c'.repeat(49)) }), /49 characters; over 48/],
    ['no replicas', one({}, { replicas: 0 }), /spec\.replicas .*0 replicas/],
    ['no replicas of a component', one({ componentSpecs: [{ ...own('m')[0], replicas: 0 }] }), /componentSpecs\[0\]\.replicas .*0 replicas/],
  ])('%s', (_, spec, message) => {
    expect(failureOf(() => checkDeployYaml(yamlOf(spec))).message).toMatch(message);
  });
});

describe('what is sound passes', () => {
  const kafka = ['KAFKA_BROKER', 'KAFKA_INPUT_TOPIC', 'KAFKA_OUTPUT_TOPIC'].map((name) => ({ name, value: 'x' }));
  test.each([
    ['one server', one({})],
    ['V2', one({}, { protocol: 'v2', transport: 'rest' })],
    ['kfserving over grpc', withNode({ endpoint: { type: 'GRPC' } }, { replicas: 2 })],
    ['an empty protocol', one({}, { protocol: '', transport: '' })],
    ['tensorflow', { protocol: 'tensorflow', predictors: [{ name: 'p', graph: { name: 't', implementation: 'TENSORFLOW_SERVER', modelUri: 's3://b/t' } }] }],
    ['all traffic for one', one({ traffic: 100 })],
    ['no traffic for one', one({ traffic: 0 })],
    ['a canary', two({ traffic: 90 }, { traffic: 10 })],
    ['a shadow beside one', two({}, { shadow: true, traffic: 20 })],
    ['a shadow beside two', { predictors: [...two({ traffic: 75 }, { traffic: 25 }).predictors, { name: 'c', graph: mlflow, shadow: true }] }],
    ['Service names', two({ traffic: 50, annotations: { 'seldon.io/svc-name': 's' } }, { traffic: 50, annotations: { 'seldon.io/svc-name': 't' } })],
    ['no engine', one({ annotations: { 'seldon.io/no-engine': 'true' } })],
    ['an engine of its own', one({ annotations: { 'seldon.io/engine-separate-pod': 'true' }, svcOrchSpec: { env: [{ name: 'A', value: 'b' }], resources: {}, replicas: 1 } })],
    ['a transformer before the model', withNode({}, { graph: { name: 't', type: 'TRANSFORMER', children: [blank] }, componentSpecs: own('t', 'm') })],
    ['a custom container with methods', withChild({ name: 'n', type: 'UNKNOWN_TYPE', methods: ['TRANSFORM_INPUT'] }, { componentSpecs: own('m', 'n') })],
    ['a combiner and a router', one({ graph: { name: 'c', implementation: 'AVERAGE_COMBINER', children: [blank, { name: 'r', implementation: 'RANDOM_ABTEST', parameters: [{ name: 'ratioA', value: '0.5', type: 'FLOAT' }], children: [{ ...mlflow, name: 'n' }, { ...mlflow, name: 'o' }] }] } })],
    ['an explainer', one({ explainer: { type: 'AnchorTabular', modelUri: 'gs://b/explainer' } })],
    ['a logger', withNode({ logger: { url: 'http://x', mode: 'all' } })],
    ['Hugging Face by name', withChild({ name: 'h', implementation: 'HUGGINGFACE_SERVER', parameters: [{ name: 'task', value: 'text-generation', type: 'STRING' }] })],
    ['a server of its own image', withNode({ implementation: 'MY_SERVER' }, { componentSpecs: own('m') })],
    ['components of two pods', one({ graph: { ...blank, children: [{ ...mlflow, name: 'n' }] }, componentSpecs: [...own('m'), ...own('n')] })],
    ['kafka', one({ svcOrchSpec: { env: kafka } }, { serverType: 'kafka' })],
    ['resources, probes, node selectors, tolerations', one({
      engineResources: { requests: { cpu: '1' } }, labels: { hostNetwork: 'yes' }, progressDeadlineSeconds: 60, ssl: {},
      componentSpecs: [{ metadata: { labels: { a: 'b' } }, hpaSpec: { maxReplicas: 3 }, spec: { nodeSelector: { privileged: 'true' }, tolerations: [{ key: 'gpu' }], terminationGracePeriodSeconds: 5, containers: [{ name: 'm', env: [{ name: 'A', value: 'b' }, { name: 'B', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }], securityContext: { runAsNonRoot: true, allowPrivilegeEscalation: false, privileged: false, capabilities: { drop: ['ALL'] } }, livenessProbe: { tcpSocket: { port: 9000 } } }], volumes: [{ name: 'v', emptyDir: {} }, { name: 'c', configMap: { name: 'x' } }], serviceAccountName: 'default' } }],
    })],
  ])('%s', (_, spec) => {
    expect(checkDeployYaml(yamlOf(spec)).kind).toBe('SeldonDeployment');
  });

  test('a graph of own containers alone, where the model has an image', () => {
    const yaml = yamlOf(one({ graph: { name: 'n', type: 'MODEL' }, componentSpecs: own('n') }));
    expect(failureOf(() => checkDeployYaml(yaml)).message).toContain('--image');
    expect(checkDeployYaml(yaml, undefined, '', { hasImage: true, modelUri: undefined }).kind).toBe('SeldonDeployment');
  });

  test('a canary in which a model was named, and is this version', () => {
    const yaml = yamlOf({ predictors: [{ name: 'a', traffic: 90, graph: { ...mlflow, modelUri: 's3://b/1' } }, { name: 'b', traffic: 10, graph: { ...mlflow, modelUri: 's3://b/2' } }] });
    expect(checkDeployYaml(yaml, undefined, '', { modelUri: 's3://b/2' }).kind).toBe('SeldonDeployment');
  });
});
