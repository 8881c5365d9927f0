import type { ComponentSpec, GraphNode, Predictor } from '../../../src/manifest/manifest.js';

/** Shapes of graphs that Seldon's documentation and examples have, written anew with the names that they use. */

const own = (name: string, type?: string, ...children: readonly GraphNode[]): GraphNode => ({ name, ...(type === undefined ? {} : { type }), ...(children.length > 0 ? { children } : {}) });
const server = (name: string, implementation: string, modelUri?: string): GraphNode => ({ name, implementation, ...(modelUri === undefined ? {} : { modelUri }) });
const inEngine = (name: string, implementation: string, ...children: readonly GraphNode[]): GraphNode => ({ name, implementation, children });
const pod = (...names: readonly string[]): ComponentSpec => ({ spec: { containers: names.map((name) => ({ name, image: `example/${name}:1` })) } });
const sklearn = (name: string): GraphNode => server(name, 'SKLEARN_SERVER', 'gs://seldon-models/sklearn/iris');

interface PublicGraph {
  readonly title: string;
  readonly predictors: readonly Predictor[];
  /** The node that --image means without more being said; none where it has to be asked. */
  readonly image?: string;
  /** The nodes that the version's place is written into without --image; none where it has to be asked. */
  readonly filled?: readonly string[];
}

const one = (title: string, graph: GraphNode, componentSpecs: readonly ComponentSpec[], means: Pick<PublicGraph, 'image' | 'filled'> = {}): PublicGraph => ({ title, predictors: [{ name: 'default', graph, ...(componentSpecs.length > 0 ? { componentSpecs } : {}) }], ...means });
const several = (title: string, predictors: readonly Predictor[], means: Pick<PublicGraph, 'image' | 'filled'> = {}): PublicGraph => ({ title, predictors, ...means });

export const publicGraphs: readonly PublicGraph[] = [
  one('a server', server('classifier', 'MLFLOW_SERVER', 'gs://seldon-models/mlflow/elasticnet_wine'), [], { image: 'classifier', filled: ['classifier'] }),
  one('a server with its container', server('classifier', 'SKLEARN_SERVER', 'gs://seldon-models/sklearn/iris'), [{ spec: { containers: [{ name: 'classifier' }] } }], { image: 'classifier', filled: ['classifier'] }),
  one('a server beside a side car', sklearn('classifier'), [pod('classifier', 'feedback-sidecar')], { image: 'classifier', filled: ['classifier'] }),
  one('TensorFlow', server('mnist-model', 'TENSORFLOW_SERVER', 'gs://seldon-models/tfserving/mnist-model'), [], { image: 'mnist-model', filled: ['mnist-model'] }),
  one('Triton with its own image', server('infer', 'TRITON_SERVER', 'gs://seldon-models/triton/simple'), [pod('infer')], { image: 'infer', filled: ['infer'] }),
  one('Hugging Face by name', server('gpt2-model', 'HUGGINGFACE_SERVER'), []),
  one('a model', own('classifier', 'MODEL'), [pod('classifier')], { image: 'classifier' }),
  one('a model without type', own('classifier'), [pod('classifier')], { image: 'classifier' }),
  one('a model with methods', { name: 'node', methods: ['TRANSFORM_INPUT', 'TRANSFORM_OUTPUT'], type: 'UNKNOWN_TYPE' }, [pod('node')], { image: 'node' }),
  one('a model that fetches', { name: 'custom', type: 'MODEL', modelUri: 's3://models/custom' }, [pod('custom')], { image: 'custom', filled: ['custom'] }),
  one('a side car beside a model', own('iris-model', 'MODEL'), [pod('iris-model', 'kafka-ingestor')], { image: 'iris-model' }),
  one('two models in a row', own('classifier', 'MODEL', own('classifier2', 'MODEL')), [pod('classifier', 'classifier2')]),
  one('two models in two pods', own('classifier', 'MODEL', own('classifier2', 'MODEL')), [pod('classifier'), pod('classifier2')]),
  one('two models without types', own('a', undefined, own('b')), [pod('a', 'b')]),
  one('a transformer before a model', own('translator', 'TRANSFORMER', own('spam-classifier', 'MODEL')), [pod('translator', 'spam-classifier')], { image: 'spam-classifier' }),
  one('transformers around a model', own('output-transformer', 'OUTPUT_TRANSFORMER', own('input-transformer', 'TRANSFORMER', own('model', 'MODEL'))), [pod('input-transformer'), pod('model'), pod('output-transformer')], { image: 'model' }),
  one('transformers alone', own('output-transformer', 'OUTPUT_TRANSFORMER', own('input-transformer', 'TRANSFORMER')), [pod('input-transformer', 'output-transformer')]),
  one('a transformer before a server', own('transformer', 'TRANSFORMER', server('classifier', 'MLFLOW_SERVER', '')), [pod('transformer')], { image: 'classifier', filled: ['classifier'] }),
  one('a transformer before a server that names a model', own('transformer', 'TRANSFORMER', sklearn('classifier')), [pod('transformer')], { image: 'classifier', filled: ['classifier'] }),
  one('a model before a server', own('classifier', 'MODEL', sklearn('second')), [pod('classifier')], { filled: ['second'] }),
  one('a combiner of two models', own('combiner', 'COMBINER', own('model-1', 'MODEL'), own('model-2', 'MODEL')), [pod('model-1', 'model-2', 'combiner')]),
  one('a combiner in pods of its own', own('combiner', 'COMBINER', own('model-1', 'MODEL'), own('model-2', 'MODEL')), [pod('model-1'), pod('model-2'), pod('combiner')]),
  one('a combiner of two servers', own('combiner', 'COMBINER', sklearn('model-1'), sklearn('model-2')), [pod('combiner')]),
  one('a combiner of two servers, one blank', own('combiner', 'COMBINER', server('model-1', 'SKLEARN_SERVER', ''), sklearn('model-2')), [pod('combiner')], { image: 'model-1', filled: ['model-1'] }),
  one('a combiner of a server and a model', own('combiner', 'COMBINER', own('model-1', 'MODEL'), sklearn('model-2')), [pod('combiner', 'model-1')], { filled: ['model-2'] }),
  one('translator, combiner, two models', own('translator', 'TRANSFORMER', own('combiner', 'COMBINER', own('keras', 'MODEL'), own('spam', 'MODEL'))), [pod('combiner', 'spam', 'keras', 'translator')]),
  one('a router of three models', own('eg-router', 'ROUTER', own('classifier-1', 'MODEL'), own('classifier-2', 'MODEL'), own('classifier-3', 'MODEL')), [pod('classifier-1', 'classifier-2', 'classifier-3'), pod('eg-router')]),
  one('a router of servers', own('router', 'ROUTER', sklearn('a'), sklearn('b')), [pod('router')]),
  one('an A/B test of two models', inEngine('random-ab-test', 'RANDOM_ABTEST', own('classifier-1', 'MODEL'), own('classifier-2', 'MODEL')), [pod('classifier-1'), pod('classifier-2')]),
  one('an A/B test of one model', inEngine('random-ab-test', 'RANDOM_ABTEST', own('classifier-1', 'MODEL')), [pod('classifier-1')], { image: 'classifier-1' }),
  one('an average of three models', inEngine('ensemble', 'AVERAGE_COMBINER', own('classifier-1', 'MODEL'), own('classifier-2', 'MODEL'), own('classifier-3', 'MODEL')), [pod('classifier-1', 'classifier-2', 'classifier-3')]),
  one('an average of servers', inEngine('ensemble', 'AVERAGE_COMBINER', sklearn('a'), sklearn('b')), []),
  one('an outlier detector before an A/B test', own('outlier-detector', 'TRANSFORMER', inEngine('ab', 'RANDOM_ABTEST', own('classifier-1', 'MODEL'), own('classifier-2', 'MODEL'))), [pod('classifier-1', 'classifier-2', 'outlier-detector')]),
  one('outlier detector, A/B test, transformer, average', own('outlier-detector', 'TRANSFORMER', inEngine('ab', 'RANDOM_ABTEST', own('transformer', 'TRANSFORMER', own('classifier-1', 'MODEL')), inEngine('ensemble', 'AVERAGE_COMBINER', own('classifier-2', 'MODEL'), own('classifier-3', 'MODEL')))), [pod('classifier-1'), pod('classifier-2'), pod('classifier-3'), pod('outlier-detector'), pod('transformer')]),
  one("the orchestrator's own model", { name: 'stub', implementation: 'SIMPLE_MODEL' }, []),
  one("the orchestrator's own model with a place", { name: 'stub', implementation: 'SIMPLE_MODEL', modelUri: '' }, []),
  one("the orchestrator's own router of a model", inEngine('router', 'SIMPLE_ROUTER', own('m', 'MODEL')), [pod('m')], { image: 'm' }),
  several('a canary of one model', [{ name: 'main', traffic: 75, graph: own('classifier', 'MODEL'), componentSpecs: [pod('classifier')] }, { name: 'canary', traffic: 25, graph: own('classifier', 'MODEL'), componentSpecs: [pod('classifier')] }]),
  several('a canary of servers', [{ name: 'main', traffic: 75, graph: sklearn('classifier') }, { name: 'canary', traffic: 25, graph: sklearn('classifier') }]),
  several('a canary of servers, blank', [{ name: 'main', traffic: 75, graph: sklearn('classifier') }, { name: 'canary', traffic: 25, graph: server('classifier', 'SKLEARN_SERVER', '') }], { image: 'canary/classifier', filled: ['canary/classifier'] }),
  several('a shadow', [{ name: 'default', graph: sklearn('iris-default') }, { name: 'shadow', shadow: true, graph: sklearn('iris-shadow') }]),
  several('a canary of a server and a model', [{ name: 'main', traffic: 75, graph: sklearn('classifier') }, { name: 'canary', traffic: 25, graph: own('classifier', 'MODEL'), componentSpecs: [pod('classifier')] }], { filled: ['main/classifier'] }),
];
