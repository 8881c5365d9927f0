import { nearestName } from '../names.js';
import type { GraphNode, SeldonDeployment } from './manifest.js';
import { findModelNodes, findNodes, isBlank, isBuiltIn, isModelNode, isPrepackaged, needsContainer, walkGraph, type LocatedNode } from './model-nodes.js';
import { showPath, type ManifestProblem } from './problem.js';

/** What is known of the version besides the graph. */
export interface VersionChoice {
  /** Where it lies in storage; undefined while that is not known. */
  readonly modelUri: string | undefined;
  /** `--graph-node`: names of nodes, or predictor/node; none unless given. */
  readonly graphNodes?: readonly string[];
  /** Whether an image is given for its container. */
  readonly hasImage?: boolean;
}

/** The nodes of a graph that serve the version. */
export interface ServedNodes {
  /** Their modelUri becomes the version's. */
  readonly filled: ReadonlySet<GraphNode>;
  /** The filled ones, those that name the version's place themselves, and those whose container has its image. */
  readonly serving: ReadonlySet<GraphNode>;
  /** Why the graph does not tell which nodes those are. */
  readonly problems: readonly ManifestProblem[];
}

const inPredictors = ['spec', 'predictors'];
const maxShown = 5;

const found = (filled: readonly LocatedNode[], others: readonly LocatedNode[] = []): ServedNodes => {
  const nodes = filled.map(({ node }) => node);
  return { filled: new Set(nodes), serving: new Set([...nodes, ...others.map(({ node }) => node)]), problems: [] };
};

const unknown = (message: string): ServedNodes => ({ filled: new Set(), serving: new Set(), problems: [{ path: inPredictors, message }] });

/**
 * Finds the nodes that serve the version: those that the user names; else the blank ones, or the only one that loads a model, or the only
 * container that can hold it. Several that could be meant are a problem, and so is none: nothing is guessed.
 */
export function findServedNodes(manifest: SeldonDeployment, choice: VersionChoice): ServedNodes {
  if (manifest.spec.predictors.length === 0) return found([]);
  const { graphNodes = [], hasImage = false } = choice;
  if (graphNodes.length > 0) return findNamed(manifest, graphNodes, hasImage);
  const models = findModelNodes(manifest);
  if (models.length === 0) return findContainer(manifest, hasImage);
  const atPlace = models.filter(({ node }) => choice.modelUri !== undefined && node.modelUri === choice.modelUri);
  const blank = models.filter(({ node }) => isBlank(node));
  if (blank.length > 0 || atPlace.length > 0) return found(blank, atPlace);
  if (models.length > 1) return unknown(`${models.length} graph nodes load models (${listPaths(models)}), and each names one: which of them serves this version? Leave its modelUri blank, or ${say(manifest, models)}`);
  const containers = hasImage ? findNodes(manifest).filter(({ node }) => canHoldModel(node)) : [];
  if (containers.length > 0) return unknown(`the image could be that of several graph nodes (${listPaths([...models, ...containers])}): which of them serves this version? ${capitalize(say(manifest, [...models, ...containers]))}`);
  return found(models);
}

/** The names of the predictors, shadows too, of which a node serves the version. */
export const listHolders = ({ spec }: SeldonDeployment, { serving }: ServedNodes): readonly string[] =>
  spec.predictors.filter(({ graph }) => walkGraph(graph, []).some(({ node }) => serving.has(node))).map(({ name }) => name);

/** An image that holds the model runs in a container of deploy.yaml's own, and no node fetches anything. */
function findContainer(manifest: SeldonDeployment, hasImage: boolean): ServedNodes {
  if (!hasImage) return unknown("no graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which may be blank; or name the model's own image with --image");
  const own = findNodes(manifest).filter(({ node }) => needsContainer(node));
  const holding = own.filter(({ node }) => canHoldModel(node));
  const [only, ...others] = holding.length > 0 ? holding : own;
  if (only === undefined) return unknown('no graph node has a container that could have the image: one needs to be without implementation, or with one such as MLFLOW_SERVER');
  if (others.length > 0) return unknown(`the image could be that of ${others.length + 1} containers (${listPaths([only, ...others])}): which of them serves this version? ${capitalize(say(manifest, [only, ...others]))}`);
  return found([], [only]);
}

/** An own container that is no transformer, combiner or router. Seldon takes one of which nothing is said for a model. */
const canHoldModel = (node: GraphNode): boolean =>
  needsContainer(node) && !isModelNode(node) && (node['type'] === 'MODEL' || (node['type'] === undefined && node['methods'] === undefined));

function findNamed(manifest: SeldonDeployment, graphNodes: readonly string[], hasImage: boolean): ServedNodes {
  const nodes = findNodes(manifest);
  const resolved = graphNodes.map((name) => resolve(manifest, nodes, name, hasImage));
  const problems = resolved.flatMap((each) => ('message' in each ? [{ path: inPredictors, message: each.message }] : []));
  if (problems.length > 0) return { filled: new Set(), serving: new Set(), problems };
  const meant = resolved.flatMap((each) => ('node' in each ? [each] : []));
  const loads = ({ node }: LocatedNode): boolean => isModelNode(node) || isPrepackaged(node);
  return found(meant.filter(loads), meant.filter((each) => !loads(each)));
}

function resolve(manifest: SeldonDeployment, nodes: readonly LocatedNode[], name: string, hasImage: boolean): LocatedNode | { readonly message: string } {
  const shown = JSON.stringify(name.slice(0, 100));
  const [node, ...others] = nodes.filter((each) => each.node.name === name || nameOf(manifest, each) === name);
  if (node === undefined) {
    const near = nearestName(name, nodes.map((each) => each.node.name));
    return { message: `no graph node is named ${shown} as --graph-node says${near === undefined ? '' : `; did you mean ${near}?`} There is ${nodes.slice(0, maxShown).map((each) => nameOf(manifest, each)).join(', ')}` };
  }
  if (others.length > 0) return { message: `${others.length + 1} graph nodes are named ${shown}: ${say(manifest, [node, ...others])}` };
  if (isBuiltIn(node.node)) return { message: `the graph node ${shown} of --graph-node is ${String(node.node.implementation)}, which the orchestrator does itself: it loads no model` };
  if (needsContainer(node.node) && !isModelNode(node.node) && !hasImage) return { message: `the graph node ${shown} of --graph-node has a container of its own and no modelUri: name the image that holds this version with --image` };
  return node;
}

/** predictor/node */
const nameOf = ({ spec }: SeldonDeployment, { node, path }: LocatedNode): string => `${spec.predictors[Number(path[2])]?.name ?? ''}/${node.name}`;

/** The flag to type, with the names to choose from. */
function say(manifest: SeldonDeployment, nodes: readonly LocatedNode[]): string {
  const all = findNodes(manifest).map(({ node }) => node.name);
  const names = nodes.slice(0, maxShown).map((each) => (all.filter((name) => name === each.node.name).length > 1 ? nameOf(manifest, each) : each.node.name));
  return `say --graph-node ${names.join(', or --graph-node ')}`.slice(0, 600);
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const listPaths = (nodes: readonly LocatedNode[]): string =>
  `${nodes.slice(0, maxShown).map(({ path }) => showPath(path)).join(', ')}${nodes.length > maxShown ? ' …' : ''}`;
