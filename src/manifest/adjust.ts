import { isObject, objectsAt } from '../json.js';
import type { ComponentSpec, Container, GraphNode, Predictor, SeldonDeployment } from './manifest.js';
import { findNodesToFill, findNodes, isPrepackaged, needsContainer } from './model-nodes.js';

/** What a user says of the manifest besides deploy.yaml. What is undefined stays as it is. */
export interface Adjustments {
  readonly protocol?: string | undefined;
  /** How an MLFLOW_SERVER hands inputs to the model. */
  readonly xtype?: string | undefined;
  readonly replicas?: number | undefined;
  /** The image of the container that serves this version. */
  readonly image?: string | undefined;
}

/** The nodes that serve this version: those that are filled with its place, and those that name that place themselves. */
export function findNodesOfVersion(manifest: SeldonDeployment, modelUri: string | undefined): ReadonlySet<GraphNode> {
  const nodes = findNodes(manifest).map(({ node }) => node);
  const serving = new Set([...findNodesToFill(manifest), ...nodes.filter((node) => modelUri !== undefined && node.modelUri === modelUri)]);
  if (serving.size > 0) return serving;
  // A model that came in an image of its own is fetched by no node.
  const [own, ...others] = nodes.filter(needsContainer);
  return new Set(own !== undefined && others.length === 0 ? [own] : []);
}

/** deploy.yaml's deployment with the user's adjustments, and with probes that outlast what its servers do when they start. */
export function adjust(deployment: SeldonDeployment, adjustments: Adjustments, modelUri: string | undefined): SeldonDeployment {
  const { protocol, xtype, replicas, image } = adjustments;
  const serving = findNodesOfVersion(deployment, modelUri);
  const spec = { ...deployment.spec, ...(protocol === undefined ? {} : { protocol }) };
  const isV1 = spec.protocol === undefined || spec.protocol === '' || spec.protocol === 'seldon';
  const predictors = spec.predictors.map((predictor) => {
    const nodes = listNodes(predictor.graph);
    const steps: readonly ((given: Predictor) => Predictor)[] = [
      ...(replicas === undefined ? [] : [(given: Predictor) => scale(given, replicas)]),
      ...(image === undefined ? [] : nodes.filter((node) => serving.has(node)).map((node) => (given: Predictor) => changeContainer(given, predictor, node.name, (container) => ({ ...container, image })))),
      ...(isV1 ? nodes.filter(({ implementation }) => implementation === 'MLFLOW_SERVER').map((node) => (given: Predictor) => changeContainer(given, predictor, node.name, addProbes)) : []),
      // Last, because it makes other nodes of those that are known.
      ...(xtype === undefined ? [] : [(given: Predictor) => ({ ...given, graph: mapNodes(given.graph, (node) => (serving.has(node) && node.implementation === 'MLFLOW_SERVER' ? setParameter(node, 'xtype', xtype) : {})) })]),
    ];
    return addContainers(steps.reduce((given, step) => step(given), predictor), predictor, nodes);
  });
  return { ...deployment, spec: { ...spec, predictors } };
}

const listNodes = (node: GraphNode): readonly GraphNode[] => [node, ...(node.children ?? []).flatMap(listNodes)];

/** A graph in which each node has what `change` gives for it besides its own fields. */
export const mapNodes = (node: GraphNode, change: (node: GraphNode) => Partial<GraphNode>): GraphNode => ({
  ...node,
  ...change(node),
  ...(Array.isArray(node.children) ? { children: node.children.map((child: GraphNode) => mapNodes(child, change)) } : {}),
});

const setParameter = (node: GraphNode, name: string, value: string): Partial<GraphNode> => ({
  parameters: [...objectsAt(node, 'parameters').filter((parameter) => parameter['name'] !== name), { name, type: 'STRING', value }],
});

/** A component's own count would win over the predictor's; where an autoscaler is asked for, it decides. */
function scale(predictor: Predictor, replicas: number): Predictor {
  const componentSpecs = predictor.componentSpecs?.map((component) => {
    const { replicas: _own, ...rest } = component;
    return isObject(component['hpaSpec']) || isObject(component['kedaSpec']) ? component : rest;
  });
  return { ...predictor, replicas, ...(componentSpecs === undefined ? {} : { componentSpecs }) };
}

const hasContainers = ({ componentSpecs }: Predictor): boolean => (componentSpecs ?? []).some(({ spec }) => (spec?.containers ?? []).length > 0);

/** Where one container was added to a predictor that named none, those of its other model servers, as Seldon would add them. */
const addContainers = (predictor: Predictor, given: Predictor, nodes: readonly GraphNode[]): Predictor =>
  hasContainers(given) || !hasContainers(predictor) ? predictor : nodes.filter(isPrepackaged).reduce((changed, { name }) => changeContainer(changed, given, name, (container) => container), predictor);

/** Changes the container of a graph node; adds it where `given`, as deploy.yaml has it, names none at all. Beside others it is missed, which a rule tells. */
function changeContainer(predictor: Predictor, given: Predictor, name: string, change: (container: Container) => Container): Predictor {
  const components = predictor.componentSpecs ?? [];
  const found = components.findIndex(({ spec }) => spec?.containers?.some((container) => container.name === name));
  if (found < 0 && hasContainers(given)) return predictor;
  const at = Math.max(0, found);
  const component: ComponentSpec = components[at] ?? {};
  const present = component.spec?.containers ?? [];
  const containers = found < 0 ? [...present, change({ name })] : present.map((container) => (container.name === name ? change(container) : container));
  const changed = { ...component, spec: { ...component.spec, containers } };
  return { ...predictor, componentSpecs: components.length === 0 ? [changed] : components.map((each, index) => (index === at ? changed : each)) };
}

/** Ten minutes: a V1 MLFLOW_SERVER builds the model's conda environment first, and Seldon's own probes end it after 75 s. */
const patientProbe = { httpGet: { path: '/health/ping', port: 'http' }, initialDelaySeconds: 60, periodSeconds: 5, failureThreshold: 100 };

function addProbes(container: Container): Container {
  const isGiven = (field: string): boolean => container[field] !== undefined && container[field] !== null;
  if (isGiven('startupProbe')) return container;
  return { ...container, ...(isGiven('readinessProbe') ? {} : { readinessProbe: patientProbe }), ...(isGiven('livenessProbe') ? {} : { livenessProbe: patientProbe }) };
}
