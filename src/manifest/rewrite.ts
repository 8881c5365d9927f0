import { isObject } from '../json.js';
import { storedVersion } from './api-version.js';
import { computeLabelValue } from './label-value.js';
import type { ComponentSpec, GraphNode, Manifest, Metadata, Predictor, SeldonDeployment } from './manifest.js';
import { computeMarker } from './marker.js';
import { walkGraph } from './model-nodes.js';
import { managedByLabel, managerName, manifestAnnotation, modelKey, ownPrefix, pipelineAnnotation, promotionAnnotation, runIdAnnotation, targetKey, versionAnnotation } from './names.js';
import { computePodMarker, withPodMarkers, type PodFacts } from './pod-marker.js';
import { findServedNodes, type VersionChoice } from './served-nodes.js';

/** What a manifest is made for. */
export interface RewriteFacts extends VersionChoice {
  readonly model: string;
  readonly version: string;
  /** Empty where the version has no run. */
  readonly runId: string;
  readonly modelUri: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly target: string | undefined;
  /** A link to the pipeline's run. */
  readonly pipeline: string | undefined;
  /** The id of the promotion that led to it. */
  readonly promotionId?: string | undefined;
  /** The versions of models that deploy.yaml names in MLflow's words, by their places. */
  readonly namedVersions?: ReadonlyMap<string, string>;
  readonly timeoutMs: number | undefined;
}

/** What the API server owns, or an earlier deployment left: never sent. */
const serverFields = new Set([
  'creationTimestamp', 'deletionGracePeriodSeconds', 'deletionTimestamp', 'finalizers', 'generateName', 'generation', 'managedFields',
  'ownerReferences', 'resourceVersion', 'selfLink', 'uid',
]);
const clientAnnotation = 'kubectl.kubernetes.io/last-applied-configuration';

type Texts = Readonly<Record<string, string>>;

export interface Rewritten {
  readonly manifest: Manifest;
  /** A hash of the whole manifest. */
  readonly marker: string;
  /** By the names of predictors. */
  readonly pods: ReadonlyMap<string, PodFacts>;
}

/** The manifest to apply: deploy.yaml's, with the version's place in storage, our names, and markers that reach the pods. */
export function rewrite(deployment: SeldonDeployment, facts: RewriteFacts): Rewritten {
  const { filled, serving } = findServedNodes(deployment, facts);
  const predictors = deployment.spec.predictors.map((predictor) => ({
    ...withoutOwn(predictor, 'annotations', 'labels'),
    name: predictor.name,
    graph: fillNode(predictor.graph, filled, facts.modelUri),
    ...(Array.isArray(predictor.componentSpecs) ? { componentSpecs: predictor.componentSpecs.map(cleanComponent) } : {}),
  }));
  const metadata = computeMetadata(deployment.metadata ?? {}, facts);
  const bare: Manifest = {
    apiVersion: storedVersion,
    kind: 'SeldonDeployment',
    metadata,
    spec: { ...withoutOwn(deployment.spec, 'annotations'), predictors },
  };
  // The pipeline's link, the promotion and the deadline differ between runs that deploy the same, so they stay out of the marker.
  const marker = computeMarker(bare);
  const annotations: Texts = { ...metadata.annotations, [manifestAnnotation]: marker, ...(facts.pipeline === undefined ? {} : { [pipelineAnnotation]: facts.pipeline }), ...(facts.promotionId === undefined ? {} : { [promotionAnnotation]: facts.promotionId }) };
  const pods = new Map(deployment.spec.predictors.map((predictor): readonly [string, PodFacts] => {
    // Where nothing tells who serves this version, all may.
    const holdsVersion = serving.size === 0 || walkGraph(predictor.graph, []).some(({ node }) => serving.has(node));
    return [predictor.name, { holdsVersion, hasOwnDeadline: predictor.progressDeadlineSeconds === undefined }];
  }));
  const markers = predictors.map((predictor) =>
    ({ name: predictor.name, marker: computePodMarker(bare.spec, predictor, listVersions(predictor, pods.get(predictor.name)?.holdsVersion ?? true, facts)) }));
  const marked = withPodMarkers({ ...bare, metadata: { ...metadata, annotations } }, markers);
  return { manifest: { ...marked, spec: { ...marked.spec, predictors: marked.spec.predictors.map((predictor) => setDeadline(predictor, facts.timeoutMs)) } }, marker, pods };
}

/** The versions of a predictor's models: another one at an unchanged place is another model. */
const listVersions = ({ graph, explainer }: Predictor, holdsVersion: boolean, { version, runId, namedVersions }: RewriteFacts): readonly unknown[] => [
  ...(holdsVersion ? [[version, runId]] : []),
  ...[...walkGraph(graph, []).map(({ node }) => node.modelUri), explainer?.modelUri].flatMap((place) => namedVersions?.get(place ?? '') ?? []),
];

function computeMetadata(given: Metadata, facts: RewriteFacts): Manifest['metadata'] {
  const kept = Object.fromEntries(Object.entries(given).filter(([field]) => !serverFields.has(field)));
  const exact: Texts = { [modelKey]: facts.model, ...(facts.target === undefined ? {} : { [targetKey]: facts.target }) };
  const sanitised = Object.fromEntries(Object.entries(exact).map(([key, value]) => [key, computeLabelValue(value)]));
  return {
    ...kept,
    name: facts.name,
    ...(facts.namespace === undefined ? {} : { namespace: facts.namespace }),
    labels: { ...dropOwn(given.labels), [managedByLabel]: managerName, ...sanitised },
    annotations: {
      ...dropOwn(given.annotations),
      ...exact,
      [versionAnnotation]: facts.version,
      ...(facts.runId === '' ? {} : { [runIdAnnotation]: facts.runId }),
    },
  };
}

/** Labels or annotations without ours, which deploy.yaml cannot forge. */
const dropOwn = (texts: Texts | undefined): Texts =>
  Object.fromEntries(Object.entries(texts ?? {}).filter(([key]) => !key.startsWith(ownPrefix) && key !== managedByLabel && key !== clientAnnotation));

/** The same object with ours dropped from the named maps, where it has them. */
function withoutOwn<T extends object>(value: T, ...fields: readonly (keyof T & ('annotations' | 'labels'))[]): T {
  const cleaned = fields.flatMap((field) => {
    const texts = value[field];
    return typeof texts === 'object' && texts !== null ? [[field, dropOwn(Object.fromEntries(Object.entries(texts)))] as const] : [];
  });
  return { ...value, ...Object.fromEntries(cleaned) };
}

/** A component's metadata goes to the pods as well, where a forged marker would prove anything. */
const cleanComponent = (component: ComponentSpec): ComponentSpec =>
  isObject(component['metadata']) ? { ...component, metadata: withoutOwn(component['metadata'], 'annotations', 'labels') } : component;

const fillNode = (node: GraphNode, filled: ReadonlySet<GraphNode>, modelUri: string): GraphNode => ({
  ...node,
  ...(filled.has(node) ? { modelUri } : {}),
  ...(Array.isArray(node.children) ? { children: node.children.map((child: GraphNode) => fillNode(child, filled, modelUri)) } : {}),
});

const setDeadline = (predictor: Predictor, timeoutMs: number | undefined): Predictor => ({
  ...predictor,
  // A shorter deadline than the wait would only be told later; a longer one would never be told.
  ...(predictor.progressDeadlineSeconds === undefined && timeoutMs !== undefined ? { progressDeadlineSeconds: Math.max(1, Math.ceil(timeoutMs / 1000)) } : {}),
});
