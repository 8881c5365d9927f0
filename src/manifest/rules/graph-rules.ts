import { objectsAt, textAt, textsAt, valueAt } from '../../json.js';
import { describeAllow } from '../allow.js';
import type { Predictor, SeldonDeployment } from '../manifest.js';
import { findModelNodes, findNodesToFill, isBlank, isModelNode, isPrepackaged, knownServers, needsContainer, walkGraph, type LocatedNode } from '../model-nodes.js';
import { showPath, type ManifestProblem } from '../problem.js';
import type { Rule, RuleContext } from './rule.js';

const maxShown = 5;

const modelNode: Rule = {
  name: 'model-node',
  find: (manifest, { hasOwnImage, modelUri }) => {
    const nodes = findModelNodes(manifest);
    if (manifest.spec.predictors.length === 0 || findNodesToFill(manifest).length > 0) return [];
    const path = ['spec', 'predictors'];
    if (nodes.length === 0) {
      if (hasOwnImage) return [];
      return [{ path, message: "no graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which may be blank; or name the model's own image with --image" }];
    }
    if (modelUri !== undefined && nodes.some(({ node }) => node.modelUri === modelUri)) return [];
    const places = nodes.slice(0, maxShown).map(({ path: place }) => showPath(place)).join(', ');
    return [{ path, message: `${nodes.length} graph nodes load models (${places}${nodes.length > maxShown ? ' …' : ''}), and each names one: which of them serves this version? Leave its modelUri blank` }];
  },
};

const containersOf = (predictor: Predictor): readonly { readonly name: string; readonly image: string }[] =>
  objectsAt(predictor, 'componentSpecs').flatMap((component) =>
    objectsAt(component, 'spec', 'containers').map((container) => ({ name: textAt(container, 'name') ?? '', image: textAt(container, 'image') ?? '' })),
  );

interface NodeOfPredictor extends LocatedNode {
  readonly containers: ReturnType<typeof containersOf>;
  readonly manifest: SeldonDeployment;
}

const ofNodes = (name: string, find: (node: NodeOfPredictor, context: RuleContext) => readonly ManifestProblem[]): Rule => ({
  name,
  find: (manifest, context) =>
    manifest.spec.predictors.flatMap((predictor, index) => {
      const containers = containersOf(predictor);
      return walkGraph(predictor.graph, ['spec', 'predictors', index, 'graph']).flatMap((located) => find({ ...located, containers, manifest }, context));
    }),
});

const listNames = (containers: NodeOfPredictor['containers']): string =>
  containers.slice(0, maxShown).map(({ name }) => JSON.stringify(name)).join(', ') || 'none';

const nodeNames = ofNodes('node-names', ({ node, path }) => (node.name === '' ? [{ path: [...path, 'name'], message: 'the graph node has no name' }] : []));

/** Seldon adds a second container, silently, where a prepackaged node's name matches none. */
const nodeContainers = ofNodes('node-containers', ({ node, path, containers }) =>
  containers.length === 0 || !isPrepackaged(node) || containers.some(({ name }) => name === node.name)
    ? []
    : [{ path: [...path, 'name'], message: `no container of componentSpecs is named ${JSON.stringify(node.name)} as its graph node is (there is ${listNames(containers)}): Seldon would add another container beside them` }],
);

const ownContainers = ofNodes('own-containers', ({ node, path, containers }) =>
  !needsContainer(node) || containers.some(({ name }) => name === node.name)
    ? []
    : [{ path: [...path, 'name'], message: `the graph node ${JSON.stringify(node.name)} has no implementation, and no container of componentSpecs has its name (there is ${listNames(containers)})` }],
);

const nodeMethods = ofNodes('node-methods', ({ node, path }) =>
  needsContainer(node) && node['type'] === 'UNKNOWN_TYPE' && textsAt(node, 'methods').length === 0
    ? [{ path: [...path, 'type'], message: 'the graph node is of UNKNOWN_TYPE and has no methods: give it a type such as MODEL, or list its methods' }]
    : [],
);

/** A blank one is filled with the version's place, where that is known. */
const modelUris = ofNodes('model-uri', ({ node, path }, { modelUri }) =>
  isPrepackaged(node) && isModelNode(node) && isBlank(node) && modelUri === undefined
    ? [{ path, message: `the ${node.implementation ?? ''} has no modelUri` }]
    : [],
);

const withoutTensorflow = new Set(['SKLEARN_SERVER', 'XGBOOST_SERVER', 'MLFLOW_SERVER', 'HUGGINGFACE_SERVER']);

const tensorflow = ofNodes('tensorflow', ({ node, path, manifest }) =>
  manifest.spec.protocol === 'tensorflow' && withoutTensorflow.has(node.implementation ?? '')
    ? [{ path: [...path, 'implementation'], message: `${node.implementation ?? ''} does not speak the protocol tensorflow of spec.protocol` }]
    : [],
);

const implementations = ofNodes('implementation', ({ node, path, containers }, { allowed }) => {
  const name = node.implementation ?? '';
  if (!isPrepackaged(node) || knownServers.has(name) || allowed.has(`implementation=${name}`)) return [];
  if (containers.some((container) => container.name === node.name && container.image !== '')) return [];
  const known = [...knownServers].join(', ');
  return [{ path: [...path, 'implementation'], message: `${JSON.stringify(name)} is no server that Seldon has by itself (${known}), ${describeAllow('implementation', name)} where the operator's configuration has it` }];
});

const loggers = ofNodes('logger-mode', ({ node, path }) =>
  valueAt(node, 'logger') !== undefined && node['logger'] !== null && !textAt(node, 'logger', 'mode')
    ? [{ path: [...path, 'logger'], message: 'the logger has no mode: request, response or all' }]
    : [],
);

export const graphRules: readonly Rule[] = [
  modelNode, nodeNames, nodeContainers, ownContainers, nodeMethods, modelUris, tensorflow, implementations, loggers,
];
