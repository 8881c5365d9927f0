import type { JsonObject } from '../json.js';
import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { renderAddress } from '../kubernetes/resources.js';
import type { Manifest } from '../manifest/manifest.js';
import { modelKey } from '../manifest/names.js';
import type { Mlflow } from '../mlflow/mlflow.js';
import { assertMayTake, findTrespass, type TakingInputs } from '../serving/ownership.js';
import { placeOf } from './record.js';
import { wasRenamed } from './renamed.js';

/** Whose the deployment is that a manifest is to be applied over. */
export interface Owned {
  /** Whether it is of this registered model by a former name. */
  readonly isRenamed: boolean;
  /** Whether something else made it, and the user lets it be taken over. */
  readonly isForeign: boolean;
}

/** Asks MLflow only if the deployment names another model. Throws E_NAME_TAKEN if the name is not free for the manifest. */
export async function assertNameIsOurs(mlflow: Mlflow, { identity }: Pick<Cluster, 'identity'>, address: ObjectAddress, live: JsonObject | undefined, manifest: Manifest, inputs: TakingInputs): Promise<Owned> {
  const { namespace = '', name } = address;
  const isRenamed = live !== undefined && (await wasRenamed(mlflow, live, manifest.metadata.annotations[modelKey] ?? '', placeOf(identity, namespace, name, live)));
  const trespass = findTrespass(live, manifest, isRenamed);
  assertMayTake(trespass, inputs, renderAddress(address));
  return { isRenamed, isForeign: trespass?.kind === 'foreign' };
}
