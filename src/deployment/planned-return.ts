import { StepError, undefinedOn } from '../errors.js';
import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { textAt, type JsonObject } from '../json.js';
import { renderAddress } from '../kubernetes/resources.js';
import { computeLabelValue } from '../manifest/label-value.js';
import { managedByLabel, managerName, modelKey, promotionAnnotation } from '../manifest/names.js';
import { manifestMarkerOf } from '../manifest/pod-marker.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { parseTargets, showTarget } from '../mlflow/target.js';
import type { PromotionRecord } from '../promotion/record.js';
import { dropKept, keptOf, readKept, renameKept, type KeptManifest } from '../serving/kept-manifest.js';
import { deployedFor, deployedModel, deployedVersion } from '../serving/ownership.js';
import { seldonDeployments } from '../serving/seldon-deployment.js';
import { placeOf, type DeploymentRecord } from './record.js';
import { findOpen } from './recording.js';
import { wasRenamed } from './renamed.js';

/** What to do about one deployment that followed on the promotion. */
export interface PlannedReturn {
  readonly address: ObjectAddress;
  /** The object that this was planned for. */
  readonly live: JsonObject | undefined;
  /** What is put back; undefined where the promotion's deploy was the first, and what it made is to go. */
  readonly back: KeptManifest | undefined;
}

/** Whether a record is of this cluster: by its address, or because this very SeldonDeployment is here. One that may not be read is not. */
export async function isHere(cluster: Cluster, { server, namespace, name, uid }: DeploymentRecord): Promise<boolean> {
  if (server === cluster.identity || (server === cluster.server && uid === undefined)) return true;
  if (uid === undefined) return false;
  return textAt(await undefinedOn('E_CLUSTER_FORBIDDEN', cluster.get({ resource: seldonDeployments, namespace, name })), 'metadata', 'uid') === uid;
}

/**
 * The deployments that followed on a promotion and serve its version still, each with what served there before; also those of which
 * an earlier rollback was killed before it had written down what it did. `here` is what the version's tags say of this cluster. Throws E_NOTHING_KEPT before anything is changed;
 * later, those are in the plan too, and are told one by one.
 */
export async function planReturns(
  cluster: Cluster, mlflow: Mlflow, version: ModelVersion, here: readonly DeploymentRecord[], undone: Undone, namespace: string | undefined, isChanged: boolean,
): Promise<readonly PlannedReturn[]> {
  const recorded = here.filter((each) => namespace === undefined || each.namespace === namespace);
  const namespaces = new Set([namespace ?? cluster.defaultNamespace, ...recorded.map((each) => each.namespace)]);
  const planned: PlannedReturn[] = [];
  for (const place of namespaces) {
    const objects = await cluster.list(seldonDeployments, place, { labelSelector: `${managedByLabel}=${managerName},${modelKey}=${computeLabelValue(version.model)}` });
    const byName = new Map(objects.map((each) => [textAt(each, 'metadata', 'name') ?? '', each]));
    const names = new Set([...byName.keys(), ...recorded.filter((each) => each.namespace === place).map(({ name }) => name)]);
    for (const name of names) {
      const address = { resource: seldonDeployments, namespace: place, name };
      // What is recorded may be no longer labelled as ours, or as this model's.
      const live = byName.get(name) ?? (await cluster.get(address));
      const plan = await planReturn(cluster, mlflow, address, live, version, undone);
      if (plan === 'nothing kept' && isChanged) planned.push({ address, live, back: undefined });
      else if (plan === 'nothing kept') throw describeNothingKept(address, version, 'Nothing was changed. Undo the promotion alone with --deployment leave, then deploy what holds its target.');
      else if (plan !== undefined) planned.push(plan);
    }
  }
  return planned;
}

/** What is undone: a promotion as its record was before, and whether a first deployment stays. */
export interface Undone {
  readonly record: PromotionRecord;
  readonly keepFirst: boolean;
}

/** What to do about one deployment as it is now, or undefined where it is none of the promotion's. */
export async function planReturn(
  cluster: Cluster, mlflow: Mlflow, address: ObjectAddress, live: JsonObject | undefined, version: ModelVersion, { record, keepFirst }: Undone,
): Promise<PlannedReturn | 'nothing kept' | undefined> {
  const wasUndone = record.state === 'undone';
  if (live === undefined) return wasUndone ? { address, live, back: undefined } : undefined;
  const { namespace = '', name } = address;
  const former = (await wasRenamed(mlflow, live, version.model, placeOf(cluster.identity, namespace, name, live))) ? deployedModel(live) : undefined;
  const model = former === undefined ? deployedModel(live) : version.model;
  const found = keptOf(live, await readKept(cluster, namespace, name));
  const own = found !== undefined && former !== undefined ? renameKept(found, former, version.model) : found;
  const marker = manifestMarkerOf(live) ?? '';
  if (!isOfPromotion(live, model, version, record)) {
    // What an earlier rollback applied, where it was killed before it saw it serve.
    const isBegun = wasUndone && !(model === version.model && deployedVersion(live) === version.version) && own !== undefined && own.marker === marker && findOpen(version).some((each) => each.namespace === namespace && each.name === name);
    return isBegun ? { address, live, back: own } : undefined;
  }
  const back = own && dropKept(own, { model: version.model, version: version.version });
  if (back !== undefined) return { address, live, back };
  if (own?.isComplete) return keepFirst ? undefined : { address, live, back };
  return 'nothing kept';
}

export const describeNothingKept = (address: ObjectAddress, { model, version }: ModelVersion, advice: string): StepError =>
  new StepError('E_NOTHING_KEPT', `${renderAddress(address)} serves ${model} version ${version}, and no manifest of an earlier version is kept to go back to. ${advice}`);

/** A deploy without --promotion-id is the promotion's if it was for the same target. */
function isOfPromotion(live: JsonObject, deployed: string | undefined, { model, version }: ModelVersion, { id, target }: PromotionRecord): boolean {
  if (deployedVersion(live) !== version) return false;
  const annotated = textAt(live, 'metadata', 'annotations', promotionAnnotation);
  // A promotion's id is its own, also after the model was renamed.
  if (annotated !== undefined) return annotated === id;
  if (deployed !== model) return false;
  return parseTargets(target).some((each) => showTarget(each) === deployedFor(live));
}
