import { objectsAt, textAt } from '../../json.js';
import type { Predictor, SeldonDeployment } from '../manifest.js';
import { walkGraph, type LocatedNode } from '../model-nodes.js';
import type { ManifestProblem } from '../problem.js';
import type { Rule, RuleContext } from './rule.js';

const containersOf = (predictor: Predictor): readonly { readonly name: string; readonly image: string }[] =>
  objectsAt(predictor, 'componentSpecs').flatMap((component) =>
    objectsAt(component, 'spec', 'containers').map((container) => ({ name: textAt(container, 'name') ?? '', image: textAt(container, 'image') ?? '' })),
  );

/** A node, and the containers of its predictor. */
export interface NodeOfPredictor extends LocatedNode {
  readonly containers: ReturnType<typeof containersOf>;
  readonly manifest: SeldonDeployment;
}

/** A rule about each node of each graph. */
export const ofNodes = (name: string, find: (node: NodeOfPredictor, context: RuleContext) => readonly ManifestProblem[]): Rule => ({
  name,
  find: (manifest, context) =>
    manifest.spec.predictors.flatMap((predictor, index) => {
      const containers = containersOf(predictor);
      return walkGraph(predictor.graph, ['spec', 'predictors', index, 'graph']).flatMap((located) => find({ ...located, containers, manifest }, context));
    }),
});

const maxShown = 5;

export const listNames = (containers: NodeOfPredictor['containers']): string =>
  containers.slice(0, maxShown).map(({ name }) => JSON.stringify(name)).join(', ') || 'none';
