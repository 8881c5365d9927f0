import type { GraphNode, SeldonDeployment } from './manifest.js';
import type { FieldPath } from './problem.js';

/** Servers that Seldon runs by itself when a graph node names one; each wants a modelUri. */
const prepackagedServers = new Set([
  'MLFLOW_SERVER', 'SKLEARN_SERVER', 'XGBOOST_SERVER', 'TENSORFLOW_SERVER', 'TRITON_SERVER', 'HUGGINGFACE_SERVER', 'TEMPO_SERVER',
]);

export interface LocatedNode {
  readonly node: GraphNode;
  readonly path: FieldPath;
}

/** All nodes of all graphs, each after its parent. */
export const findNodes = ({ spec }: SeldonDeployment): readonly LocatedNode[] =>
  spec.predictors.flatMap(({ graph }, index) => walk(graph, ['spec', 'predictors', index, 'graph']));

const walk = (node: GraphNode, path: FieldPath): readonly LocatedNode[] => [
  { node, path },
  ...(node.children ?? []).flatMap((child, index) => walk(child, [...path, 'children', index])),
];

/** Nodes that load a model: those of a prepackaged server, and those that have a modelUri, be it blank. */
export const findModelNodes = (manifest: SeldonDeployment): readonly LocatedNode[] => findNodes(manifest).filter(({ node }) => isModelNode(node));

export const isModelNode = ({ implementation, modelUri }: GraphNode): boolean =>
  modelUri !== undefined || (implementation !== undefined && prepackagedServers.has(implementation));

export const isPrepackaged = ({ implementation }: GraphNode): boolean => implementation !== undefined && prepackagedServers.has(implementation);

export const isBlank = ({ modelUri }: GraphNode): boolean => modelUri === undefined || modelUri === null || modelUri.trim() === '';

/**
 * The nodes whose modelUri becomes the version's: the only model node, whatever it says; of several, the blank ones. Empty
 * where none is meant: there is no model node, or each of several names another model.
 */
export function findNodesToFill(manifest: SeldonDeployment): readonly GraphNode[] {
  const nodes = findModelNodes(manifest).map(({ node }) => node);
  return nodes.length === 1 ? nodes : nodes.filter(isBlank);
}
