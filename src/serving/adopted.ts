import { isObject, objectsAt, textAt, valueAt, type JsonObject } from '../json.js';
import { findScaler } from '../kubernetes/managed-fields.js';
import { managerName } from '../manifest/names.js';
import { manifestMarkerOf } from '../manifest/pod-marker.js';
import { isManifest } from '../manifest/seldon-shape.js';
import type { KeptManifest } from './kept-manifest.js';

/**
 * The live manifest of what somebody else made, as what a rollback restores: without status, managed fields and what the server
 * sets. A replica count that an autoscaler writes is left out: it stays with that. Undefined for what is no SeldonDeployment.
 *
 * `former` is what an earlier try kept of the same object: after that the fields may be ours already, so it knows their owners.
 */
export function computeAdopted(live: JsonObject, former: KeptManifest | undefined): KeptManifest | undefined {
  const spec = valueAt(live, 'spec');
  const read = (field: string): JsonObject => {
    const found = valueAt(live, 'metadata', field);
    return isObject(found) ? found : {};
  };
  const { replicas, ...rest } = isObject(spec) ? spec : {};
  const manifest = {
    apiVersion: textAt(live, 'apiVersion'),
    kind: textAt(live, 'kind'),
    metadata: { name: textAt(live, 'metadata', 'name'), namespace: textAt(live, 'metadata', 'namespace'), labels: read('labels'), annotations: read('annotations') },
    spec: replicas === undefined || findScaler(live) !== undefined ? rest : { ...rest, replicas },
  };
  if (!isManifest(manifest)) return undefined;
  return {
    manifest,
    version: '',
    marker: manifestMarkerOf(live) ?? '',
    verified: false,
    adopted: { managedFields: computeOwners(live, former) },
    ownerUid: textAt(live, 'metadata', 'uid') ?? '',
    earlier: [],
    isComplete: false,
  };
}

function computeOwners(live: JsonObject, former: KeptManifest | undefined): readonly JsonObject[] {
  const entries = objectsAt(live, 'metadata', 'managedFields');
  const isOwn = (entry: JsonObject): boolean => textAt(entry, 'manager') === managerName;
  const adopted = former?.ownerUid === textAt(live, 'metadata', 'uid') ? former?.adopted : undefined;
  return adopted !== undefined && entries.some(isOwn) ? adopted.managedFields : entries.filter((entry) => !isOwn(entry));
}
