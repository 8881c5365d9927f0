import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { isObject, objectsAt, parseJson, textAt, valueAt, type JsonObject } from '../json.js';
import { configMaps } from '../kubernetes/resources.js';
import { isSeldonVersion, storedVersion } from '../manifest/api-version.js';
import type { Manifest } from '../manifest/manifest.js';
import { managedByLabel, managerName, modelKey } from '../manifest/names.js';
import type { PodFacts } from '../manifest/pod-marker.js';
import { isManifest } from '../manifest/seldon-shape.js';
import { quoteForeign } from '../untrusted-text.js';
import { seldonDeployments } from './seldon-deployment.js';

/** A manifest that was seen serving, or one that was taken over as it stood. */
export interface KeptVersion {
  readonly manifest: Manifest;
  /** Empty for what was taken over: it is no version of ours. */
  readonly version: string;
  /** What the registered model is called now, where the manifest has a former name of it. */
  readonly model?: string;
  readonly marker: string;
  /** Whether a prediction proved it, or the rollout alone. */
  readonly verified: boolean;
  /** Of what somebody else made and was taken over: who owned its fields. */
  readonly adopted?: { readonly managedFields: readonly JsonObject[] };
  /** What it was rendered with says of its predictors' pods, by their names; earlier releases did not keep it. */
  readonly pods?: ReadonlyMap<string, PodFacts>;
}

/** A version of a registered model. Numbers alone tell nothing once a name was taken over from another model. */
export interface ModelVersionName {
  readonly model: string;
  readonly version: string;
}

/** The registered model of a kept version; undefined for what was taken over, or where nothing tells. */
export const keptModel = ({ model, manifest, adopted }: KeptVersion): string | undefined =>
  adopted === undefined ? (model ?? textAt(manifest, 'metadata', 'annotations', modelKey)) : undefined;

/** Whether it is this very version. One that does not tell its model is told by its number. */
export const isKeptOf = (kept: KeptVersion, { model, version }: { readonly model: string | undefined; readonly version: string }): boolean => {
  const own = keptModel(kept);
  return kept.version === version && (own === undefined || model === undefined || own === model);
};

/** For people: what a rollback restores, to somebody who thinks of a model. */
export function describeKept(kept: KeptVersion, model: string): string {
  const own = keptModel(kept);
  if (kept.adopted !== undefined) return 'what was taken over';
  return own === undefined || own === model ? `version ${kept.version}` : `version ${kept.version} of ${quoteForeign(own, 200)}`;
}

/** The last manifest of a deployment that was seen serving: what a failed deploy goes back to. */
export interface KeptManifest extends KeptVersion {
  /** The object that it was seen serving as: a later one of the same name is another deployment. */
  readonly ownerUid: string;
  /** What served before it, the latest first, no version twice in a row: what rolling a promotion back goes back to. */
  readonly earlier: readonly KeptVersion[];
  /** Whether nothing served before the last of `earlier`, or before this where that is empty: it made the deployment. */
  readonly isComplete: boolean;
}

/** How far back is kept, and in how many bytes: a ConfigMap holds one MiB. */
const maxEarlier = 3;
const maxEarlierBytes = 600_000;

/** Beside the deployment, which owns it: it goes when the deployment goes. */
const addressOf = (namespace: string, name: string): ObjectAddress => ({ resource: configMaps, namespace, name: keptName(name) });

export const keptName = (name: string): string => `mlflow-steps-${name}`;

/** What is to be kept once a version is seen serving. `made` says whether it made the deployment. */
export function computeKept(kept: KeptManifest | undefined, next: KeptVersion, ownerUid: string, made: boolean): KeptManifest {
  if (kept === undefined) return { ...next, ownerUid, earlier: [], isComplete: made };
  // Of one version the latest manifest counts: going back is going to another version.
  const { ownerUid: _owner, earlier, isComplete, ...last } = kept;
  return { ...next, ownerUid, earlier: isKeptOf(kept, { model: keptModel(next), version: next.version }) ? earlier : [last, ...earlier], isComplete };
}

/** What is left to go back to once the latest manifests of a version are dropped; undefined where nothing is. */
export function dropKept({ ownerUid, earlier, isComplete, ...last }: KeptManifest, name: ModelVersionName): KeptManifest | undefined {
  const all = [last, ...earlier];
  const index = all.findIndex((each) => !isKeptOf(each, name));
  const found = all[index];
  return found && { ...found, ownerUid, earlier: all.slice(index + 1), isComplete };
}

/** The same after a registered model was renamed. */
export function renameKept(kept: KeptManifest, former: string, model: string): KeptManifest {
  const rename = <T extends KeptVersion>(each: T): T => (keptModel(each) === former ? { ...each, model } : each);
  return { ...rename(kept), earlier: kept.earlier.map(rename) };
}

/** What was kept; undefined where nothing usable is. */
export async function readKept(cluster: Cluster, namespace: string, name: string): Promise<KeptManifest | undefined> {
  const object = await cluster.get(addressOf(namespace, name));
  return object && parseKept(object, namespace, name);
}

/** What was kept for this very object, and not for an earlier one of its name. */
export const keptOf = (live: JsonObject | undefined, kept: KeptManifest | undefined): KeptManifest | undefined =>
  live !== undefined && kept?.ownerUid === textAt(live, 'metadata', 'uid') ? kept : undefined;

/** Anybody who may write ConfigMaps can change it, so it is read with suspicion. */
export function parseKept(object: JsonObject, namespace: string, name: string): KeptManifest | undefined {
  const data = valueAt(object, 'data');
  const last = parseVersion({ ...(isObject(data) ? data : {}), manifest: parseJson(textAt(data, 'manifest') ?? ''), pods: parseJson(textAt(data, 'pods') ?? '') }, namespace, name);
  const ownerUid = textAt(data, 'owner-uid');
  if (last === undefined || ownerUid === undefined) return undefined;
  const given = objectsAt({ list: parseJson(textAt(data, 'earlier') ?? '[]') }, 'list');
  const earlier = given.slice(0, maxEarlier).flatMap((each) => parseVersion(each, namespace, name) ?? []);
  return { ...last, ownerUid, earlier, isComplete: textAt(data, 'complete') === 'true' && earlier.length === given.length };
}

function parseVersion(given: JsonObject, namespace: string, name: string): KeptVersion | undefined {
  const { manifest, version, model, marker, verified } = given;
  if (typeof version !== 'string' || typeof marker !== 'string' || !isManifest(manifest)) return undefined;
  if (manifest.metadata.name !== name || manifest.metadata.namespace !== namespace) return undefined;
  const adopted = parseAdopted(given['adopted']);
  if (adopted === undefined && manifest.metadata.labels[managedByLabel] !== managerName) return undefined;
  if (!isSeldonVersion(manifest.apiVersion)) return undefined;
  const pods = parsePods(given['pods']);
  return {
    manifest: { ...manifest, apiVersion: storedVersion }, version, marker, verified: String(verified) === 'true',
    ...(typeof model === 'string' ? { model } : {}), ...(adopted === undefined ? {} : { adopted }), ...(pods === undefined ? {} : { pods }),
  };
}

function parsePods(given: unknown): KeptVersion['pods'] {
  if (!isObject(given)) return undefined;
  return new Map(Object.entries(given).map(([name, facts]) => [name, { holdsVersion: valueAt(facts, 'holdsVersion') !== false, hasOwnDeadline: valueAt(facts, 'hasOwnDeadline') !== false }]));
}

/** In the list of earlier versions it is an object, in the ConfigMap's own data its text. */
function parseAdopted(given: unknown): KeptVersion['adopted'] {
  const adopted = typeof given === 'string' ? parseJson(given) : given;
  return isObject(adopted) ? { managedFields: objectsAt(adopted, 'managedFields') } : undefined;
}

export async function writeKept(cluster: Cluster, namespace: string, kept: KeptManifest): Promise<void> {
  const { name } = kept.manifest.metadata;
  const address = addressOf(namespace, name);
  const owner = { apiVersion: kept.manifest.apiVersion, kind: seldonDeployments.kind, name, uid: kept.ownerUid };
  const earlier = cutToFit(kept.earlier.map((each) => ({ ...each, ...(each.pods === undefined ? {} : { pods: toObject(each.pods) }) })));
  await cluster.apply(address, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: address.name, namespace, labels: { [managedByLabel]: managerName }, ownerReferences: [owner] },
    data: {
      manifest: JSON.stringify(kept.manifest),
      version: kept.version,
      ...(kept.model === undefined ? {} : { model: kept.model }),
      marker: kept.marker,
      ...(kept.adopted === undefined ? {} : { adopted: JSON.stringify(kept.adopted) }),
      ...(kept.pods === undefined ? {} : { pods: JSON.stringify(toObject(kept.pods)) }),
      verified: String(kept.verified),
      'owner-uid': kept.ownerUid,
      earlier: JSON.stringify(earlier),
      complete: String(kept.isComplete && earlier.length === kept.earlier.length),
    },
  }, { force: true });
}

const toObject = (pods: ReadonlyMap<string, PodFacts>): JsonObject => Object.fromEntries(pods);

function cutToFit(earlier: readonly JsonObject[]): readonly JsonObject[] {
  const fitting = earlier.slice(0, maxEarlier);
  while (Buffer.byteLength(JSON.stringify(fitting)) > maxEarlierBytes) fitting.pop();
  return fitting;
}

/** Removes what was kept, if it is ours. */
export async function removeKept(cluster: Cluster, namespace: string, name: string): Promise<void> {
  const address = addressOf(namespace, name);
  const object = await cluster.get(address);
  const labels = valueAt(object, 'metadata', 'labels');
  if (object && isObject(labels) && labels[managedByLabel] === managerName) await cluster.delete(address, { propagation: 'Background' });
}
