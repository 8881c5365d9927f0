import type { Predictor, SeldonDeployment } from '../manifest.js';
import { walkGraph } from '../model-nodes.js';
import type { FieldPath, ManifestProblem } from '../problem.js';
import type { Rule } from './rule.js';

const pathOf = (index: number, ...fields: FieldPath): FieldPath => ['spec', 'predictors', index, ...fields];

const predictors: Rule = {
  name: 'predictors',
  find: ({ spec }) => (spec.predictors.length > 0 ? [] : [{ path: ['spec', 'predictors'], message: 'there is no predictor' }]),
};

const ofEach = (name: string, find: (predictor: Predictor, index: number, all: readonly Predictor[]) => readonly ManifestProblem[]): Rule => ({
  name,
  find: ({ spec }: SeldonDeployment) => spec.predictors.flatMap((predictor, index) => find(predictor, index, spec.predictors)),
});

const serviceNames = ofEach('service-names', ({ annotations }, index, all) => {
  const name = annotations?.['seldon.io/svc-name'];
  const isSecond = name !== undefined && all.slice(0, index).some((other) => other.annotations?.['seldon.io/svc-name'] === name);
  return isSecond ? [{ path: pathOf(index, 'annotations', 'seldon.io/svc-name'), message: `two predictors have the Service name ${JSON.stringify(name)}` }] : [];
});

/** Whatever its value: the annotation alone counts. */
const noEngine = ofEach('no-engine', ({ annotations, graph }, index) => {
  const nodes = walkGraph(graph, []).length;
  const isAlone = annotations?.['seldon.io/no-engine'] === undefined || nodes === 1;
  return isAlone ? [] : [{ path: pathOf(index, 'annotations', 'seldon.io/no-engine'), message: `without an engine the graph may have one node, and it has ${nodes}` }];
});

const shadows = ofEach('shadows', ({ shadow }, index, all) => {
  if (shadow !== true) return [];
  const path = pathOf(index, 'shadow');
  if (all.length === 1) return [{ path, message: 'the only predictor is a shadow, whose answers nobody gets' }];
  const isSecond = all.slice(0, index).some((other) => other.shadow === true);
  return isSecond ? [{ path, message: 'there is more than one shadow' }] : [];
});

/** The webhook asks it of shadows only; a route with another weight is refused later. */
const trafficRange = ofEach('traffic-range', ({ traffic }, index) =>
  traffic !== undefined && (traffic < 0 || traffic > 100) ? [{ path: pathOf(index, 'traffic'), message: `traffic ${traffic} is not between 0 and 100` }] : [],
);

const trafficSum: Rule = {
  name: 'traffic-sum',
  find: ({ spec }) => {
    const live = spec.predictors.flatMap((predictor, index) => (predictor.shadow === true ? [] : [{ ...predictor, index }]));
    const sum = live.reduce((total, { traffic = 0 }) => total + traffic, 0);
    if (live.length > 1 && sum !== 100) return [{ path: ['spec', 'predictors'], message: `the traffic of ${live.length} predictors (${live.map(({ name }) => name).join(', ').slice(0, 200)}) adds up to ${sum}, not to 100` }];
    const [only] = live;
    if (spec.predictors.length > 1 || only === undefined || sum <= 0 || sum >= 100) return [];
    return [{ path: pathOf(only.index, 'traffic'), message: `the only predictor gets ${sum} % of the traffic: leave traffic out, or write 100` }];
  },
};

const replicas: Rule = {
  name: 'replicas',
  find: ({ spec }) => {
    const counts: { readonly path: FieldPath; readonly count: unknown }[] = [{ path: ['spec', 'replicas'], count: spec['replicas'] }];
    spec.predictors.forEach((predictor, index) => {
      counts.push({ path: pathOf(index, 'replicas'), count: predictor.replicas });
      (predictor.componentSpecs ?? []).forEach((component, at) => counts.push({ path: pathOf(index, 'componentSpecs', at, 'replicas'), count: component['replicas'] }));
    });
    return counts.flatMap(({ path, count }) => (typeof count === 'number' && count < 1 ? [{ path, message: `${count} replicas never become available` }] : []));
  },
};

export const predictorRules: readonly Rule[] = [predictors, serviceNames, noEngine, shadows, trafficRange, trafficSum, replicas];
