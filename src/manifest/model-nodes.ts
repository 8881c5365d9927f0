import type { GraphNode, SeldonDeployment } from './manifest.js';
import type { FieldPath } from './problem.js';

/** Servers that Seldon knows without being told of them. An operator's configuration may name more. */
export const knownServers: ReadonlySet<string> = new Set([
  'MLFLOW_SERVER', 'SKLEARN_SERVER', 'XGBOOST_SERVER', 'TENSORFLOW_SERVER', 'TRITON_SERVER', 'HUGGINGFACE_SERVER', 'TEMPO_SERVER',
]);

/** Implementations that are no model server: the orchestrator itself does their work, or a container that the node names. */
const builtIn = new Set(['UNKNOWN_IMPLEMENTATION', 'SIMPLE_MODEL', 'SIMPLE_ROUTER', 'RANDOM_ABTEST', 'AVERAGE_COMBINER']);

export interface LocatedNode {
  readonly node: GraphNode;
  readonly path: FieldPath;
}

/** All nodes of a graph, each after its parent. */
export const walkGraph = (node: GraphNode, path: FieldPath): readonly LocatedNode[] => [
  { node, path },
  ...(node.children ?? []).flatMap((child, index) => walkGraph(child, [...path, 'children', index])),
];

/** All nodes of all graphs, each after its parent. */
export const findNodes = ({ spec }: SeldonDeployment): readonly LocatedNode[] =>
  spec.predictors.flatMap(({ graph }, index) => walkGraph(graph, ['spec', 'predictors', index, 'graph']));

/** Nodes that load a model: those of a prepackaged server, and those that have a modelUri, be it blank; none that the orchestrator does itself. */
export const findModelNodes = (manifest: SeldonDeployment): readonly LocatedNode[] => findNodes(manifest).filter(({ node }) => isModelNode(node));

/** A Hugging Face server without a modelUri fetches a model by the name in its parameters. */
export const isModelNode = (node: GraphNode): boolean =>
  isPrepackaged(node) ? node.implementation !== 'HUGGINGFACE_SERVER' || node.modelUri !== undefined : needsContainer(node) && node.modelUri !== undefined;

/** A node that Seldon runs a model server for by itself. */
export const isPrepackaged = ({ implementation }: GraphNode): boolean => implementation !== undefined && implementation !== '' && !builtIn.has(implementation);

/** A node that a container of its name does the work of. */
export const needsContainer = ({ implementation = '' }: GraphNode): boolean => implementation === '' || implementation === 'UNKNOWN_IMPLEMENTATION';

/** A node that the orchestrator does the work of. */
export const isBuiltIn = (node: GraphNode): boolean => !isPrepackaged(node) && !needsContainer(node);

export const isBlank = ({ modelUri }: GraphNode): boolean => modelUri === undefined || modelUri === null || modelUri.trim() === '';
