import { StepError } from '../errors.js';
import { namespaces } from '../kubernetes/resources.js';
import { describeAllow, renderAllow, type Allowed } from '../manifest/allow.js';
import type { Manifest } from '../manifest/manifest.js';
import { managedByLabel, managerName } from '../manifest/names.js';
import type { ModelVersion } from '../mlflow/mlflow.js';
import { computeServiceName, livePredictors, renderIngressPath, renderPredictionPath, seldonDeployments, servicePort } from '../serving/seldon-deployment.js';
import { joinUrl } from '../serving/verify.js';
import type { DeployContext, Deploying } from './deploying.js';
import type { Rendered } from './rendering.js';

/** Names the place, and sets the outputs that are known before anything happens. */
export async function aim(context: DeployContext, version: ModelVersion, rendered: Rendered): Promise<Deploying> {
  const { manifest, origin, marker, forTarget, pods, modelUri, holders, name, namespace: named } = rendered;
  const { endpoint } = context.inputs;
  const cluster = await context.cluster();
  const namespace = named ?? cluster.defaultNamespace;
  // Without --namespace only deploy.yaml named one, and only the kubeconfig says which one is meant.
  if (context.inputs.namespace === undefined) assertNamespace(rendered, cluster.defaultNamespace, context.inputs.allow);
  const placed: Manifest = { ...manifest, metadata: { ...manifest.metadata, namespace } };
  const url = computeUrl(placed, namespace, endpoint);
  const known = { name, namespace, version: version.version, 'model-uri': modelUri, url, changed: 'false', verified: 'false', 'verified-by': '' };
  for (const key of ['name', 'namespace', 'version', 'model-uri', 'url', 'changed', 'verified', 'verified-by'] as const) context.output(key, known[key]);
  return { cluster, version, manifest: placed, origin, marker, forTarget, pods, modelUri, holders, namespace, address: { resource: seldonDeployments, namespace, name }, url };
}

function assertNamespace({ namespace, place }: Rendered, meant: string, allowed: Allowed = new Set()): void {
  if (namespace === undefined || namespace === meant || allowed.has(renderAllow('namespace', namespace))) return;
  throw new StepError('E_MANIFEST', `${place} cannot be deployed. It names the namespace ${JSON.stringify(namespace)} instead of the context's ${JSON.stringify(meant)}, ${describeAllow('namespace', namespace)}.`);
}

function computeUrl(manifest: Manifest, namespace: string, endpoint: URL | undefined): string {
  const [predictor] = livePredictors(manifest);
  if (!predictor) return '';
  if (endpoint) return joinUrl(endpoint, renderIngressPath(manifest, namespace, predictor)).href;
  return `http://${computeServiceName(manifest.metadata.name, predictor)}.${namespace}:${servicePort}${renderPredictionPath(manifest, predictor)}`;
}

/** Creates the namespace where there is none, with our label. */
export async function ensureNamespace({ log }: DeployContext, { cluster, namespace }: Deploying): Promise<void> {
  const address = { resource: namespaces, name: namespace };
  if (await cluster.get(address)) return;
  const labels = { [managedByLabel]: managerName };
  await cluster.create(address, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels } });
  log.progress(`Created the namespace ${namespace}.`);
}
