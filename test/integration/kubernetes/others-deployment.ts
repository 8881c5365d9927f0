import { execFileSync } from 'node:child_process';
import { renderDeployYaml, type PredictorPlan } from '../../../scripts/scenarios/manifests.js';
import { isObject, objectsAt, textAt, valueAt, type JsonObject } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { deployments, pods } from '../../../src/kubernetes/resources.js';
import { isBeingDeleted, isReady, uidOf } from '../../../src/kubernetes/workload-objects.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { requireVariable } from '../../setup/variables.js';
import { kubeconfig } from './namespaces.js';

/** What somebody else deployed, by the tools that people have, with a real kubectl. */

const kubectl = requireVariable('MLFLOW_STEPS_TEST_KUBECTL');

export const runKubectl = (namespace: string, args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): string =>
  execFileSync(kubectl, ['--kubeconfig', kubeconfig, '--namespace', namespace, ...args], { encoding: 'utf8', input, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });

export interface Metadata {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
  readonly ownerReferences?: readonly JsonObject[];
}

/** A manifest that is nobody's in particular: its pods are scripted, its model is elsewhere. */
export function renderTheirs(name: string, metadata: Metadata = {}, plan: PredictorPlan = {}, spec: JsonObject = {}): string {
  const rendered: unknown = JSON.parse(renderDeployYaml({ name, predictors: [plan] }));
  if (!isObject(rendered) || !isObject(rendered['spec'])) throw new Error('no manifest');
  const text = JSON.stringify({ ...rendered, metadata: { name, ...metadata }, spec: { ...rendered['spec'], ...spec } });
  return text.replaceAll('"modelUri":""', '"modelUri":"pvc://mlflow-artifacts/theirs"');
}

/** How something else makes a deployment. */
export const makers: Readonly<Record<string, (namespace: string, manifest: string) => void>> = {
  'kubectl apply': (namespace, manifest) => void runKubectl(namespace, ['apply', '-f', '-'], manifest),
  'kubectl apply --server-side': (namespace, manifest) => void runKubectl(namespace, ['apply', '--server-side', '-f', '-'], manifest),
  'kubectl create, and kubectl edit': (namespace, manifest) => {
    runKubectl(namespace, ['create', '-f', '-'], manifest);
    const { metadata: { name } } = JSON.parse(manifest) as { metadata: { name: string } };
    runKubectl(namespace, ['edit', 'sdep', name], '', { KUBE_EDITOR: "sed -i 's/replicas: 1/replicas: 2/'" });
  },
  'kubectl create, and kubectl patch': (namespace, manifest) => {
    runKubectl(namespace, ['create', '-f', '-'], manifest);
    const { metadata: { name } } = JSON.parse(manifest) as { metadata: { name: string } };
    runKubectl(namespace, ['patch', 'sdep', name, '--type', 'json', '--patch', '[{"op": "replace", "path": "/spec/predictors/0/replicas", "value": 2}]']);
  },
  // As Helm 3 does it: an update in its name. Helm itself is not here.
  'a field manager called helm': (namespace, manifest) => void runKubectl(namespace, ['create', '--field-manager', 'helm', '-f', '-'], manifest),
  'a field manager called argocd-controller': (namespace, manifest) => void runKubectl(namespace, ['apply', '--server-side', '--field-manager', 'argocd-controller', '-f', '-'], manifest),
};

export const liveOf = (cluster: Cluster, namespace: string, name: string): Promise<JsonObject | undefined> => cluster.get({ resource: seldonDeployments, namespace, name });

/** All of an object that its maker wrote, and who owns that. */
export function readContent(object: JsonObject | undefined): unknown {
  const owners = objectsAt(object, 'metadata', 'managedFields').filter((entry) => textAt(entry, 'subresource') === undefined);
  const { labels, annotations, finalizers, ownerReferences } = (object?.['metadata'] ?? {}) as JsonObject;
  return { labels, annotations, finalizers, ownerReferences, spec: object?.['spec'], owners };
}

export const managersOf = (object: JsonObject | undefined): readonly string[] =>
  objectsAt(object, 'metadata', 'managedFields').filter((entry) => textAt(entry, 'subresource') === undefined).map((entry) => textAt(entry, 'manager') ?? '');

const selector = (name: string): { readonly labelSelector: string } => ({ labelSelector: `seldon-deployment-id=${name}` });

/** The UIDs of its pods that are ready, and stay. */
export const readyPods = async (cluster: Cluster, namespace: string, name: string): Promise<readonly string[]> =>
  (await cluster.list(pods, namespace, selector(name))).filter((pod) => isReady(pod) && !isBeingDeleted(pod)).map(uidOf).toSorted();

/** Waits until the operator says that it serves. */
export async function untilServing(cluster: Cluster, namespace: string, name: string, replicas = 1): Promise<void> {
  for (;;) {
    const [live, found] = await Promise.all([liveOf(cluster, namespace, name), readyPods(cluster, namespace, name)]);
    const made = await cluster.list(deployments, namespace, selector(name));
    const isComplete = made.length > 0 && made.every((each) => valueAt(each, 'status', 'availableReplicas') === valueAt(each, 'spec', 'replicas'));
    if (textAt(live, 'status', 'state') === 'Available' && found.length === replicas && isComplete) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Looks again and again how many pods serve, until it is stopped; gives the least that it saw. */
export function watchPods(cluster: Cluster, namespace: string, name: string): { stop(): Promise<number> } {
  const stopped = new AbortController();
  const least = (async () => {
    let seen = Number.POSITIVE_INFINITY;
    while (!stopped.signal.aborted) seen = Math.min(seen, (await readyPods(cluster, namespace, name)).length);
    return seen;
  })();
  return { stop: () => (stopped.abort(), least) };
}
