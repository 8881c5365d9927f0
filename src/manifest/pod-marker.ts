import { isObject, objectsAt, textAt, valueAt, type JsonObject } from '../json.js';
import type { Manifest } from './manifest.js';
import { computeMarker } from './marker.js';
import { isPrepackaged } from './model-nodes.js';
import { manifestAnnotation, markerAnnotation } from './names.js';

/** What a rendered manifest says of one predictor's pods besides its fields. */
export interface PodFacts {
  /** Whether the version that is deployed is among its models. */
  readonly holdsVersion: boolean;
  /** Whether its progressDeadlineSeconds is ours and not deploy.yaml's. */
  readonly hasOwnDeadline: boolean;
}

/** Which pods a marker stands for, whatever else of the manifest changes: what reaches them, and the versions of their models. */
export const computePodMarker = (spec: JsonObject, predictor: JsonObject, versions: readonly unknown[]): string =>
  computeMarker([selectPodFields(spec, predictor), versions]);

/** The marker with which the same fields get new pods, because others changed what is live without changing the marker. */
export const renewMarker = (marker: string, generation: number): string => `${marker}.${generation}`;

/** A marker as it was before it was renewed. */
export const originOf = (marker: string): string => marker.split('.', 1)[0] ?? '';

/**
 * What Seldon's operator hands to a predictor's own pods, or makes from it for them: not traffic, not replicas, not metadata, not other
 * predictors but for the ports that those before it take. The orchestrator is told the predictor as it is, so also a component's
 * replicas and the deadline; without one nobody in the pods is.
 */
export function selectPodFields(spec: JsonObject, predictor: JsonObject): JsonObject {
  const { predictors: _others, replicas: _shared, annotations: sharedAnnotations, ...shared } = spec;
  const { traffic: _traffic, replicas: _replicas, annotations, ...own } = predictor;
  const asked = { ...withoutMarker(sharedAnnotations), ...withoutMarker(annotations) };
  const told = asked['seldon.io/no-engine'] === 'true' ? withoutScaling(own) : own;
  return {
    spec: withoutEmpty({ ...shared, annotations: withoutMarker(sharedAnnotations) }),
    predictor: withoutEmpty({ ...told, annotations: withoutMarker(annotations) }),
    ports: listPorts(spec, predictor),
  };
}

/** The operator takes what is empty or false of Seldon's own fields for what is not there. In a pod's spec some say something, as `emptyDir: {}` does. */
const withoutEmpty = (fields: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => {
    const kept = key === 'spec' || key === 'containerSpec' ? value : Array.isArray(value) ? value.map((each: unknown) => (isObject(each) ? withoutEmpty(each) : each)) : isObject(value) ? withoutEmpty(value) : value;
    return kept === null || kept === false || (typeof kept === 'object' && Object.keys(kept).length === 0) ? [] : [[key, kept]];
  }));

function withoutMarker(annotations: unknown): JsonObject {
  const { [markerAnnotation]: _marker, ...others } = isObject(annotations) ? annotations : {};
  return others;
}

function withoutScaling({ progressDeadlineSeconds: _deadline, ...predictor }: JsonObject): JsonObject {
  const componentSpecs = objectsAt(predictor, 'componentSpecs').map(({ replicas: _replicas, hpaSpec: _hpa, kedaSpec: _keda, pdbSpec: _pdb, ...component }) => component);
  return { ...predictor, ...(componentSpecs.length > 0 ? { componentSpecs } : {}) };
}

/** Containers get ports in the order in which the predictors name them; a name that several use has one port. */
function listPorts(spec: JsonObject, predictor: JsonObject): JsonObject {
  const all = [...new Set(objectsAt(spec, 'predictors').flatMap(listContainers))];
  return Object.fromEntries(listContainers(predictor).map((name) => [name, all.indexOf(name)]));
}

const listContainers = (predictor: JsonObject): readonly string[] => [
  ...objectsAt(predictor, 'componentSpecs').flatMap((component) => objectsAt(component, 'spec', 'containers')).flatMap((container) => textAt(container, 'name') ?? []),
  ...listServers(valueAt(predictor, 'graph')),
];

/** The nodes that get a container from the operator where they have none. */
const listServers = (node: unknown): readonly string[] => [
  ...(isPrepackaged({ name: '', implementation: textAt(node, 'implementation') ?? '' }) ? [textAt(node, 'name') ?? ''] : []),
  ...objectsAt(node, 'children').flatMap(listServers),
];

/** The predictors of a SeldonDeployment as the cluster has it, by name. */
export const predictorsByName = (object: JsonObject): ReadonlyMap<string, JsonObject> =>
  new Map(objectsAt(object, 'spec', 'predictors').map((predictor) => [textAt(predictor, 'name') ?? '', predictor]));

export const podMarkerOf = (predictor: unknown): string | undefined => textAt(predictor, 'annotations', markerAnnotation);

/** The one marker that earlier releases gave to the spec and to every predictor. */
export const sharedMarkerOf = (object: unknown): string | undefined => textAt(object, 'spec', 'annotations', markerAnnotation);

/** By which an object tells which manifest was applied last; earlier releases had the shared marker for that. */
export const manifestMarkerOf = (object: unknown): string | undefined => textAt(object, 'metadata', 'annotations', manifestAnnotation) ?? sharedMarkerOf(object);

/** What a predictor keeps of its pods. */
export interface KeptPods {
  readonly name: string;
  readonly marker: string;
  readonly deadline?: number;
}

/** The manifest with these markers and deadlines of its predictors, and with the shared marker of an earlier release where it is given. */
export function withPodMarkers(manifest: Manifest, kept: readonly KeptPods[], shared?: string): Manifest {
  const byName = new Map(kept.map((each) => [each.name, each]));
  const predictors = manifest.spec.predictors.map((predictor) => {
    const found = byName.get(predictor.name);
    if (found === undefined) return predictor;
    const { marker, deadline } = found;
    return { ...predictor, annotations: { ...predictor.annotations, [markerAnnotation]: marker }, ...(deadline === undefined ? {} : { progressDeadlineSeconds: deadline }) };
  });
  const annotations = shared === undefined ? {} : { annotations: { ...manifest.spec.annotations, [markerAnnotation]: shared } };
  return { ...manifest, spec: { ...manifest.spec, ...annotations, predictors } };
}
