import { isObject, objectsAt } from '../json.js';
import type { ComponentSpec, Container, GraphNode, Predictor, SeldonDeployment } from './manifest.js';
import { isPrepackaged } from './model-nodes.js';
import { findServedNodes, type VersionChoice } from './served-nodes.js';

/** What a user says of the manifest besides deploy.yaml. What is undefined stays as it is. */
export interface Adjustments {
  readonly protocol?: string | undefined;
  /** How an MLFLOW_SERVER hands inputs to the model. */
  readonly xtype?: string | undefined;
  readonly replicas?: number | undefined;
  /** The image of the container that serves this version. */
  readonly image?: string | undefined;
}

/** deploy.yaml's deployment with the user's adjustments, and with probes that outlast what its servers do when they start. */
export function adjust(deployment: SeldonDeployment, adjustments: Adjustments, choice: VersionChoice): SeldonDeployment {
  const { protocol, xtype, replicas, image } = adjustments;
  const { serving } = findServedNodes(deployment, choice);
  const spec = { ...deployment.spec, ...(protocol === undefined ? {} : { protocol }) };
  const isV1 = spec.protocol === undefined || spec.protocol === '' || spec.protocol === 'seldon';
  const predictors = spec.predictors.map((predictor) => {
    const nodes = listNodes(predictor.graph);
    const steps: readonly ((given: Predictor) => Predictor)[] = [
      ...(replicas === undefined ? [] : [(given: Predictor) => scale(given, replicas)]),
      ...(image === undefined ? [] : nodes.filter((node) => serving.has(node)).map((node) => (given: Predictor) => changeContainer(given, predictor, node, (container) => ({ ...container, image })))),
      ...(isV1 ? nodes.filter(({ implementation }) => implementation === 'MLFLOW_SERVER').map((node) => (given: Predictor) => changeContainer(given, predictor, node, addProbes)) : []),
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
  hasContainers(given) || !hasContainers(predictor) ? predictor : nodes.filter(isPrepackaged).reduce((changed, node) => changeContainer(changed, given, node, (container) => container), predictor);

/**
 * Changes the container of a graph node. Adds one where there is none to the first component, as Seldon would add a server's; not for a node
 * that needs a container of its own beside those that `given`, as deploy.yaml has it, names: it is missed, which a rule tells.
 */
function changeContainer(predictor: Predictor, given: Predictor, node: GraphNode, change: (container: Container) => Container): Predictor {
  const { name } = node;
  const components = predictor.componentSpecs ?? [];
  const found = components.findIndex(({ spec }) => spec?.containers?.some((container) => container.name === name));
  if (found < 0 && !isPrepackaged(node) && hasContainers(given)) return predictor;
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
