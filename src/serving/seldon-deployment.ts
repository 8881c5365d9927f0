import { createHash } from 'node:crypto';
import type { ObjectAddress, Resource } from '../kubernetes/cluster.js';
import { isObject, numberAt, objectsAt, parseJson, textAt, valueAt, type JsonObject } from '../json.js';
import type { OwnerStatus, RolloutExpectation, ServiceExpectation, WorkloadExpectation } from '../kubernetes/rollout.js';
import type { RouteExpectation } from '../kubernetes/rollout-routes.js';
import type { GraphNode, Manifest, Predictor } from '../manifest/manifest.js';
import { walkGraph } from '../manifest/model-nodes.js';
import { markerAnnotation } from '../manifest/names.js';
import { manifestMarkerOf, podMarkerOf, predictorsByName } from '../manifest/pod-marker.js';

/** What steps must know of Seldon Core 1: its names, its status, and where its predictions are. */

export const seldonDeployments: Resource = {
  group: 'machinelearning.seldon.io', version: 'v1', plural: 'seldondeployments', kind: 'SeldonDeployment',
};

/** On all that the operator makes, so it narrows lists; its value is hashed or the predictor's, so it proves nothing. */
export const ownedSelector = 'seldon-deployment-id';

/** The predictor Services' HTTP port. */
export const servicePort = 8000;

const longestName = 63;

/** The operator replaces names that are too long by their MD5. */
const shorten = (name: string): string =>
  name.length <= longestName ? name : `seldon-${createHash('md5').update(name).digest('hex')}`;

/** The value of `ownedSelector` on a deployment's model pods. */
export const computeDeploymentLabel = shorten;

export const computeServiceName = (deployment: string, predictor: Predictor): string =>
  predictor.annotations?.['seldon.io/svc-name'] ?? shorten(`${deployment}-${predictor.name}`);

export const speaksV2 = ({ spec: { protocol } }: Pick<Manifest, 'spec'>): boolean => protocol === 'v2' || protocol === 'kfserving';

const speaksTensorflow = ({ spec: { protocol } }: Pick<Manifest, 'spec'>): boolean => protocol === 'tensorflow';

/** In whose words predictions are asked for: V2's, TensorFlow Serving's, or those of Seldon's V1, where an MLFLOW_SERVER understands more than others. */
export type Dialect = 'v2' | 'tensorflow' | 'v1' | 'v1-mlflow';

/** Those in which an example of MLflow's can be said. */
export type ExampleDialect = Exclude<Dialect, 'tensorflow'>;

export const computeDialect = (manifest: Pick<Manifest, 'spec'>): Dialect =>
  speaksV2(manifest) ? 'v2' : speaksTensorflow(manifest) ? 'tensorflow' : manifest.spec.predictors.some(({ graph }) => walkGraph(graph, []).some(({ node }) => node.implementation === 'MLFLOW_SERVER')) ? 'v1-mlflow' : 'v1';

/** The request path of a prediction behind a predictor's Service. */
export const renderPredictionPath = (manifest: Manifest, predictor: Predictor): string =>
  speaksV2(manifest) ? `/v2/models/${encodeURIComponent(predictor.graph.name)}/infer`
  : speaksTensorflow(manifest) ? `/v1/models/${encodeURIComponent(predictor.graph.name)}:predict`
  : '/api/v1.0/predictions';

/** The same behind an ingress, which tells deployments apart by a prefix. */
export const renderIngressPath = (manifest: Manifest, namespace: string, predictor: Predictor): string =>
  `/seldon/${encodeURIComponent(namespace)}/${encodeURIComponent(manifest.metadata.name)}${renderPredictionPath(manifest, predictor)}`;

/** The predictors that answer requests; a shadow's answers are dropped. */
export const livePredictors = ({ spec }: Manifest): readonly Predictor[] => spec.predictors.filter(({ shadow }) => shadow !== true);

/**
 * What has to be true for this manifest to serve, given the UID of the object that applying it made, and the count of replicas that
 * object has for all predictors: where the manifest leaves it to others, it is theirs, as an autoscaler's.
 */
export function computeExpectation(manifest: Manifest, marker: string, address: ObjectAddress, uid: string, replicas = numberAt(manifest.spec, 'replicas')): RolloutExpectation {
  return {
    owner: address,
    uid,
    marker,
    markerAnnotation,
    workloads: manifest.spec.predictors.flatMap((predictor) => listWorkloads(manifest, predictor, marker, replicas)),
    services: manifest.spec.predictors.flatMap((predictor) => listServices(manifest, predictor)),
    routes: listRoutes(manifest),
    labelSelector: ownedSelector,
    readMarker: (owner) => (hasPodMarkers(owner, manifest) ? manifestMarkerOf(owner) : undefined),
    readPodMarker,
    readStatus: readSeldonStatus,
  };
}

/** The same, given the object itself. */
export const computeExpectationOf = (manifest: Manifest, marker: string, address: ObjectAddress, applied: JsonObject): RolloutExpectation =>
  computeExpectation(manifest, marker, address, textAt(applied, 'metadata', 'uid') ?? '', numberAt(applied, 'spec', 'replicas'));

/** Who applies something else over ours may leave our annotations of the object as they are. */
export function hasPodMarkers(owner: JsonObject, { spec }: Manifest): boolean {
  const live = predictorsByName(owner);
  return spec.predictors.every((predictor) => podMarkerOf(live.get(predictor.name)) === podMarkerOf(predictor));
}

/** A separate orchestrator has it only in the predictor's spec, which its container is told in base64. */
export function readPodMarker(deployment: JsonObject): string | undefined {
  const own = textAt(deployment, 'spec', 'template', 'metadata', 'annotations', markerAnnotation);
  if (own !== undefined) return own;
  const told = objectsAt(deployment, 'spec', 'template', 'spec', 'containers')
    .flatMap((container) => objectsAt(container, 'env')).find((variable) => textAt(variable, 'name') === 'ENGINE_PREDICTOR');
  return textAt(parseJson(Buffer.from(textAt(told, 'value') ?? '', 'base64').toString('utf8')), 'annotations', markerAnnotation);
}

/** The way into a predictor, and the way from a separate orchestrator to the nodes of its graph. */
const listServices = (manifest: Manifest, predictor: Predictor): readonly ServiceExpectation[] => [
  { name: computeServiceName(manifest.metadata.name, predictor), isRequired: textAt(manifest.spec, 'serverType') !== 'kafka' },
  ...(hasSeparateOrchestrator(manifest, predictor) ? listNodeNames(predictor.graph) : [])
    .map((node) => ({ name: shorten(`${manifest.metadata.name}-${predictor.name}-${node}`), isRequired: false })),
];

/** How the predictors share the requests; of one alone, nothing is to be said. */
function listRoutes(manifest: Manifest): readonly RouteExpectation[] {
  const { predictors } = manifest.spec;
  if (predictors.length < 2) return [];
  const live = livePredictors(manifest);
  return predictors.map((predictor) => {
    const { name, traffic = 0, shadow = false } = predictor;
    // The only one that answers gets all, whatever its weight is.
    const weight = (shadow && traffic === 0) || (!shadow && live.length === 1) ? undefined : traffic;
    return { title: `predictor ${name}`, service: computeServiceName(manifest.metadata.name, predictor), weight, isShadow: shadow, takesRest: !shadow && predictor === live[0] };
  });
}

const hasSeparateOrchestrator = ({ spec }: Manifest, { annotations }: Predictor): boolean =>
  [spec.annotations, annotations].some((each) => each?.['seldon.io/engine-separate-pod'] === 'true');

/** `status.state` is the operator's last word, which may be about the spec before this one. */
export function readSeldonStatus(owner: JsonObject): OwnerStatus {
  const state = textAt(owner, 'status', 'state');
  const description = textAt(owner, 'status', 'description') ?? '';
  if (state === 'Available') return { state: 'ready' };
  return { state: state === 'Failed' ? 'failed' : 'working', description };
}

const listModelUris = ({ modelUri, children }: GraphNode): readonly string[] =>
  [...(modelUri ? [modelUri] : []), ...(children ?? []).flatMap(listModelUris)];

/** The storage initializer sees a claim as a folder. */
const toPlaceInPod = (uri: string): string => uri.replace(/^pvc:\/\//, '/mnt/pvc/');

function listWorkloads(manifest: Manifest, predictor: Predictor, marker: string, shared: number | undefined): readonly WorkloadExpectation[] {
  const deployment = manifest.metadata.name;
  const base = `${deployment}-${predictor.name}`;
  const title = `predictor ${predictor.name}`;
  const marked = { marker: podMarkerOf(predictor) ?? marker, modelPlaces: listModelUris(predictor.graph).map(toPlaceInPod) };
  const components = predictor.componentSpecs?.length ? predictor.componentSpecs : [{}];
  const models = components.map((component, index): WorkloadExpectation => {
    const containers = objectsAt(component, 'spec', 'containers').map((container) => textAt(container, 'name') ?? '');
    const named = textAt(component, 'metadata', 'name');
    const endings = [named, containers.join('-'), listNodeNames(predictor.graph).join('-')].filter((ending) => ending !== undefined);
    return {
      title: components.length > 1 ? `${title}, component ${index}` : title,
      names: endings.map((ending) => shorten(`${base}-${index}-${ending}`)),
      prefixes: [`${base}-${index}-`],
      ...marked,
      isMarked: true,
      replicas: computeReplicas(predictor, component, shared),
    };
  });
  const unmarked = (what: string, name: string, replicas?: number): WorkloadExpectation =>
    ({ title: `${title}, ${what}`, names: [shorten(name)], prefixes: [], ...marked, isMarked: false, replicas });
  return [
    ...models,
    ...(hasSeparateOrchestrator(manifest, predictor) ? [unmarked('orchestrator', `${base}-svc-orch`, numberAt(predictor, 'svcOrchSpec', 'replicas') ?? predictor.replicas ?? shared ?? 1)] : []),
    ...(textAt(predictor, 'explainer', 'type') ? [unmarked('explainer', `${base}-explainer`)] : []),
  ];
}

const listNodeNames = ({ name, children }: GraphNode): readonly string[] => [name, ...(children ?? []).flatMap(listNodeNames)];

/** The nearest count wins; where an autoscaler is asked for, it decides. */
function computeReplicas(predictor: Predictor, component: unknown, shared: number | undefined): number | undefined {
  if (isObject(valueAt(component, 'hpaSpec')) || isObject(valueAt(component, 'kedaSpec'))) return undefined;
  return numberAt(component, 'replicas') ?? predictor.replicas ?? shared ?? 1;
}
