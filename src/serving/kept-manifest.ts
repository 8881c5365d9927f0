import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { isObject, parseJson, textAt, valueAt, type JsonObject } from '../json.js';
import { configMaps } from '../kubernetes/resources.js';
import type { Manifest } from '../manifest/manifest.js';
import { managedByLabel, managerName } from '../manifest/names.js';
import { isSeldonDeployment } from '../manifest/seldon-shape.js';
import { seldonDeployments } from './seldon-deployment.js';

/** The last manifest of a deployment that was seen serving: what a failed deploy goes back to. */
export interface KeptManifest {
  readonly manifest: Manifest;
  readonly version: string;
  readonly marker: string;
  /** Whether a prediction proved it, or the rollout alone. */
  readonly verified: boolean;
  /** The object that it was seen serving as: a later one of the same name is another deployment. */
  readonly ownerUid: string;
}

/** Beside the deployment, which owns it: it goes when the deployment goes. */
const addressOf = (namespace: string, name: string): ObjectAddress => ({ resource: configMaps, namespace, name: keptName(name) });

export const keptName = (name: string): string => `mlflow-steps-${name}`;

/** What was kept; undefined where nothing usable is. */
export async function readKept(cluster: Cluster, namespace: string, name: string): Promise<KeptManifest | undefined> {
  const object = await cluster.get(addressOf(namespace, name));
  return object && parseKept(object, namespace, name);
}

/** Anybody who may write ConfigMaps can change it, so it is read with suspicion. */
export function parseKept(object: JsonObject, namespace: string, name: string): KeptManifest | undefined {
  const manifest = parseJson(textAt(object, 'data', 'manifest') ?? '');
  const version = textAt(object, 'data', 'version');
  const marker = textAt(object, 'data', 'marker');
  const ownerUid = textAt(object, 'data', 'owner-uid');
  if (!isManifest(manifest) || version === undefined || marker === undefined || ownerUid === undefined) return undefined;
  if (manifest.metadata.name !== name || manifest.metadata.namespace !== namespace) return undefined;
  if (manifest.metadata.labels[managedByLabel] !== managerName) return undefined;
  return { manifest, version, marker, ownerUid, verified: textAt(object, 'data', 'verified') === 'true' };
}

const isManifest = (value: unknown): value is Manifest =>
  isSeldonDeployment(value) && value.metadata?.name !== undefined && value.metadata.labels !== undefined && value.metadata.annotations !== undefined;

export async function writeKept(cluster: Cluster, namespace: string, kept: KeptManifest): Promise<void> {
  const { name } = kept.manifest.metadata;
  const address = addressOf(namespace, name);
  const owner = { apiVersion: kept.manifest.apiVersion, kind: seldonDeployments.kind, name, uid: kept.ownerUid };
  await cluster.apply(address, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: address.name, namespace, labels: { [managedByLabel]: managerName }, ownerReferences: [owner] },
    data: {
      manifest: JSON.stringify(kept.manifest),
      version: kept.version,
      marker: kept.marker,
      verified: String(kept.verified),
      'owner-uid': kept.ownerUid,
    },
  }, { force: true });
}

/** Removes what was kept, if it is ours. */
export async function removeKept(cluster: Cluster, namespace: string, name: string): Promise<void> {
  const address = addressOf(namespace, name);
  const object = await cluster.get(address);
  const labels = valueAt(object, 'metadata', 'labels');
  if (object && isObject(labels) && labels[managedByLabel] === managerName) await cluster.delete(address, { propagation: 'Background' });
}
