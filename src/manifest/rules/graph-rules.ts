import { textAt, textsAt, valueAt } from '../../json.js';
import { describeAllow } from '../allow.js';
import { isBlank, isModelNode, isPrepackaged, knownServers, needsContainer } from '../model-nodes.js';
import { findContainerNameProblems } from './name-rules.js';
import { listNames, ofNodes } from './node-rule.js';
import type { Rule } from './rule.js';

/** Which nodes serve the version. */
const servedNodes: Rule = { name: 'served-nodes', find: (_, { served }) => served.problems };

/** The container that Seldon adds for a server has the node's name; those of deploy.yaml are told by their own. */
const nodeNames = ofNodes('node-names', ({ node, path, containers }) => {
  const at = [...path, 'name'];
  if (node.name === '') return [{ path: at, message: 'the graph node has no name' }];
  return isPrepackaged(node) && !containers.some(({ name }) => name === node.name) ? findContainerNameProblems(node.name, at, "the graph node's name") : [];
});

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

/** A blank one that nothing fills would be deployed without a model. */
const modelUris = ofNodes('model-uri', ({ node, path }, { served, choice }) =>
  isModelNode(node) && isBlank(node) && served.problems.length === 0 && (!served.filled.has(node) || choice.modelUri === undefined)
    ? [{ path, message: `the ${node.implementation ?? 'graph node'} has no modelUri, and does not serve this version: name its model, or leave its modelUri out where its container needs none` }]
    : [],
);

/** Seldon adds no storage initializer where there is an init container of its name. */
const initializers = ofNodes('initializers', ({ node, path, manifest }, { served }) => {
  const name = `${node.name}-model-initializer`;
  const index = Number(path[2]);
  return !served.filled.has(node)
    ? []
    : (manifest.spec.predictors[index]?.componentSpecs ?? []).flatMap(({ spec }, component) =>
        (spec?.initContainers ?? []).flatMap((container, at) =>
          container.name === name
            ? [{ path: ['spec', 'predictors', index, 'componentSpecs', component, 'spec', 'initContainers', at], message: `the init container ${JSON.stringify(name)} stands where Seldon fetches the model of ${JSON.stringify(node.name)}, so this version would never be fetched: give it another name, or leave it out` }]
            : [],
        ),
      );
});

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
  servedNodes, nodeNames, ownContainers, nodeMethods, modelUris, initializers, tensorflow, implementations, loggers,
];
