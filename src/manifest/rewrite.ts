import { isObject } from '../json.js';
import { storedVersion } from './api-version.js';
import { computeLabelValue } from './label-value.js';
import type { ComponentSpec, GraphNode, Manifest, Metadata, Predictor, SeldonDeployment } from './manifest.js';
import { computeMarker } from './marker.js';
import { managedByLabel, managerName, markerAnnotation, modelKey, ownPrefix, pipelineAnnotation, promotionAnnotation, runIdAnnotation, targetKey, versionAnnotation } from './names.js';
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
  /** Computed from all that reaches the pods unless given. */
  readonly marker: string | undefined;
  readonly timeoutMs: number | undefined;
}

/** What the API server owns, or an earlier deployment left: never sent. */
const serverFields = new Set([
  'creationTimestamp', 'deletionGracePeriodSeconds', 'deletionTimestamp', 'finalizers', 'generateName', 'generation', 'managedFields',
  'ownerReferences', 'resourceVersion', 'selfLink', 'uid',
]);
const clientAnnotation = 'kubectl.kubernetes.io/last-applied-configuration';

type Texts = Readonly<Record<string, string>>;

/** The manifest to apply: deploy.yaml's, with the version's place in storage, our names, and a marker that reaches the pods. */
export function rewrite(deployment: SeldonDeployment, facts: RewriteFacts): { readonly manifest: Manifest; readonly marker: string } {
  const { filled } = findServedNodes(deployment, facts);
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
  const marker = facts.marker ?? computeMarker(bare);
  const annotations: Texts = { ...metadata.annotations, ...(facts.pipeline === undefined ? {} : { [pipelineAnnotation]: facts.pipeline }), ...(facts.promotionId === undefined ? {} : { [promotionAnnotation]: facts.promotionId }) };
  const manifest: Manifest = {
    ...bare,
    metadata: { ...metadata, annotations },
    spec: {
      ...bare.spec,
      annotations: { ...bare.spec.annotations, [markerAnnotation]: marker },
      predictors: predictors.map((predictor) => finishPredictor(predictor, marker, facts.timeoutMs)),
    },
  };
  return { manifest, marker };
}

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

const finishPredictor = (predictor: Predictor, marker: string, timeoutMs: number | undefined): Predictor => ({
  ...predictor,
  annotations: { ...predictor.annotations, [markerAnnotation]: marker },
  // A shorter deadline than the wait would only be told later; a longer one would never be told.
  ...(predictor.progressDeadlineSeconds === undefined && timeoutMs !== undefined ? { progressDeadlineSeconds: Math.max(1, Math.ceil(timeoutMs / 1000)) } : {}),
});
