import { findModelNodes, findNodes, findNodesToFill, isPrepackaged } from '../model-nodes.js';
import { showPath } from '../problem.js';
import type { Rule } from './rule.js';

const maxShown = 5;

const predictors: Rule = {
  name: 'predictors',
  find: ({ spec }) => (spec.predictors.length > 0 ? [] : [{ path: ['spec', 'predictors'], message: 'there is no predictor' }]),
};

const modelNode: Rule = {
  name: 'model-node',
  find: (manifest) => {
    const nodes = findModelNodes(manifest);
    if (manifest.spec.predictors.length === 0 || findNodesToFill(manifest).length > 0) return [];
    const path = ['spec', 'predictors'];
    if (nodes.length === 0) {
      return [{ path, message: 'no graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which may be blank' }];
    }
    const places = nodes.slice(0, maxShown).map(({ path: place }) => showPath(place)).join(', ');
    return [{ path, message: `${nodes.length} graph nodes load models (${places}${nodes.length > maxShown ? ' …' : ''}), and each names one: which of them serves this version? Leave its modelUri blank` }];
  },
};

const nodeNames: Rule = {
  name: 'node-names',
  find: (manifest) =>
    findNodes(manifest).flatMap(({ node, path }) =>
      node.name === '' ? [{ path: [...path, 'name'], message: 'the graph node has no name' }] : [],
    ),
};

/** Seldon adds a second container, silently, where a prepackaged node's name matches none. */
const nodeContainers: Rule = {
  name: 'node-containers',
  find: (manifest) =>
    manifest.spec.predictors.flatMap(({ componentSpecs }, index) => {
      const containers = (componentSpecs ?? []).flatMap((component) => (component.spec?.containers ?? []).map(({ name }) => name));
      if (containers.length === 0) return [];
      return findNodes(manifest)
        .filter(({ node, path }) => path[2] === index && isPrepackaged(node) && !containers.includes(node.name))
        .map(({ node, path }) => ({
          path: [...path, 'name'],
          message: `no container of componentSpecs is named ${JSON.stringify(node.name)} as its graph node is (there is ${containers.slice(0, maxShown).map((name) => JSON.stringify(name)).join(', ')}): Seldon would add another container beside them`,
        }));
    }),
};

const replicas: Rule = {
  name: 'replicas',
  find: ({ spec }) =>
    spec.predictors.flatMap(({ replicas: count }, index) =>
      count !== undefined && count < 1 ? [{ path: ['spec', 'predictors', index, 'replicas'], message: `${count} replicas never become available` }] : [],
    ),
};

export const graphRules: readonly Rule[] = [predictors, modelNode, nodeNames, nodeContainers, replicas];
