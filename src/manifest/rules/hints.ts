import { nearestName } from '../../names.js';
import { isPrepackaged, walkGraph } from '../model-nodes.js';
import { listNames, ofNodes } from './node-rule.js';
import type { Rule } from './rule.js';

/**
 * A server without a container of its own beside containers that no node names: Seldon adds the server's, and those stay side cars. One of
 * them may be meant for the server under a misspelt name; a transformer's container before a server is no such thing.
 */
const strayContainers = ofNodes('stray-containers', ({ node, path, containers, manifest }) => {
  if (!isPrepackaged(node) || containers.some(({ name }) => name === node.name)) return [];
  const predictor = manifest.spec.predictors[Number(path[2])];
  const nodes = new Set(predictor === undefined ? [] : walkGraph(predictor.graph, []).map((each) => each.node.name));
  const stray = containers.filter(({ name }) => !nodes.has(name));
  if (stray.length === 0) return [];
  const near = nearestName(node.name, stray.map(({ name }) => name));
  const advice = near === undefined ? 'If one of them is meant for it, give it that name' : `Did you mean ${JSON.stringify(near)} for it? Then give it that name`;
  return [{ path: [...path, 'name'], message: `no container of componentSpecs is named ${JSON.stringify(node.name)} as its graph node is, so Seldon adds one beside ${listNames(stray)}, which no graph node names. ${advice}` }];
});

/** Guesses about what may not be meant: they are told, and refuse nothing. */
export const hintRules: readonly Rule[] = [strayContainers];
