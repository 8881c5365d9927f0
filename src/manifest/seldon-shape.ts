import type { Manifest, SeldonDeployment } from './manifest.js';
import type { ManifestProblem } from './problem.js';
import { booleanShape, constantShape, lazily, listOf, mapOf, mapping, nullable, numberShape, optional, textShape, type Shape } from './shape.js';

const texts = optional(mapOf(textShape));

const graphNode: Shape = mapping({
  name: textShape,
  implementation: optional(textShape),
  type: optional(textShape),
  methods: nullable(listOf(textShape)),
  modelUri: nullable(textShape),
  endpoint: nullable(mapping({ type: optional(textShape) })),
  logger: nullable(mapping({ mode: optional(textShape) })),
  parameters: nullable(listOf(mapping({ name: textShape }))),
  children: nullable(listOf(lazily(() => graphNode))),
});

const container = mapping({ name: textShape, image: optional(textShape), securityContext: nullable(mapping({})), ports: nullable(listOf(mapping({}))) });

const componentSpec = mapping({
  replicas: optional(numberShape),
  spec: optional(
    mapping({ containers: nullable(listOf(container)), initContainers: nullable(listOf(container)), volumes: nullable(listOf(mapping({}))) }),
  ),
});

const predictor = mapping({
  name: textShape,
  graph: graphNode,
  componentSpecs: nullable(listOf(componentSpec)),
  replicas: optional(numberShape),
  traffic: optional(numberShape),
  shadow: optional(booleanShape),
  annotations: texts,
  labels: texts,
  progressDeadlineSeconds: optional(numberShape),
  explainer: nullable(mapping({ type: optional(textShape), modelUri: nullable(textShape) })),
  svcOrchSpec: nullable(mapping({ env: nullable(listOf(mapping({ name: textShape }))) })),
});

const seldonDeployment = mapping({
  apiVersion: textShape,
  kind: constantShape('SeldonDeployment'),
  metadata: optional(mapping({ name: optional(textShape), namespace: optional(textShape), labels: texts, annotations: texts })),
  spec: mapping({ predictors: listOf(predictor), protocol: optional(textShape), replicas: optional(numberShape), annotations: texts }),
});

/** Every place in which a document is not shaped as a SeldonDeployment. */
export const findShapeProblems = (root: unknown): readonly ManifestProblem[] => seldonDeployment(root, []);

/** The guard of the same: true where there is no such place. */
export const isSeldonDeployment = (root: unknown): root is SeldonDeployment => findShapeProblems(root).length === 0;

const manifest: Shape = (value, path) => [
  ...seldonDeployment(value, path),
  ...mapping({ metadata: mapping({ name: textShape, labels: mapOf(textShape), annotations: mapOf(textShape) }) })(value, path),
];

/** The guard of a rewritten manifest, for one that was kept elsewhere and comes back. */
export const isManifest = (value: unknown): value is Manifest => manifest(value, []).length === 0;
