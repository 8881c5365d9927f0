import { StepError, undefinedOn } from '../errors.js';
import { textAt, type JsonObject } from '../json.js';
import type { Cluster } from '../kubernetes/cluster.js';
import { namespaces, renderAddress } from '../kubernetes/resources.js';
import { managedByLabel, managerName } from '../manifest/names.js';
import { nearestIgnoringCase } from '../names.js';
import { deployedFor, deployedModel, deployedVersion } from '../serving/ownership.js';
import { seldonDeployments } from '../serving/seldon-deployment.js';
import { quoteForeign } from '../untrusted-text.js';

/** What was looked for. */
export interface Wanted {
  readonly name?: string | undefined;
  readonly model?: string | undefined;
  readonly at?: string | undefined;
}

const maxShown = 5;

const nameOf = (object: JsonObject): string => textAt(object, 'metadata', 'name') ?? '';

/**
 * What to say besides where nothing of what was meant is deployed: what of the same model or name is there, and how it is removed, or what may have
 * been meant, or that there is no such namespace, if these credentials may see that. Empty if nothing comes near.
 */
export async function explainAbsence(cluster: Cluster, namespace: string, wanted: Wanted, isOfModel: (object: JsonObject) => boolean): Promise<string> {
  const objects = (await undefinedOn('E_CLUSTER_FORBIDDEN', cluster.list(seldonDeployments, namespace, { labelSelector: `${managedByLabel}=${managerName}` }))) ?? [];
  if (objects.length === 0 && (await isMissing(cluster, namespace))) return ` There is no namespace ${namespace}: if it was not deleted but misspelt, choose another with --namespace.`;
  const near = objects.filter((each) => (wanted.name === undefined ? isOfModel(each) : nameOf(each) === wanted.name));
  const meant = findMeant(wanted, objects, near);
  const asked = meant === undefined ? '' : ` Did you mean ${quoteForeign(meant, 300)}?`;
  if (near.length === 0) return asked;
  const more = near.length > maxShown ? ` and ${near.length - maxShown} more` : '';
  const shown = near.slice(0, maxShown).map((each) => `${renderAddress({ resource: seldonDeployments, namespace, name: nameOf(each) })}, deployed as ${describeDeployed(each)}`);
  return ` ${near.some((each) => deployedFor(each) === undefined) ? 'BUT THERE IS' : 'There is'} ${shown.join('; ')}${more}.${asked} --name ${near.length === 1 ? nameOf(near[0] ?? {}) : 'NAME'} alone removes it, whatever it was deployed for.`;
}

/** The input that comes near to one that would have found something. */
function findMeant({ name, model, at }: Wanted, objects: readonly JsonObject[], near: readonly JsonObject[]): string | undefined {
  const pick = (flag: string, word: string | undefined, among: readonly (string | undefined)[]): string | undefined => {
    const found = word === undefined ? undefined : nearestIgnoringCase(word, among.filter((each) => each !== undefined));
    return found === undefined || found === word ? undefined : `${flag} ${found}`;
  };
  if (near.length > 0) return pick('--at', at, near.map(deployedFor));
  return pick('--name', name, objects.map(nameOf)) ?? (name === undefined ? pick('--model', model, objects.map(deployedModel)) : undefined);
}

/** What an object of ours was deployed as. It may have been changed since. */
export function describeDeployed(object: JsonObject): string {
  const target = deployedFor(object);
  return quoteForeign(`${deployedModel(object) ?? 'a model of unknown name'} version ${deployedVersion(object) ?? '?'} ${target === undefined ? 'for no stage or alias' : `for ${target}`}`);
}

const isMissing = (cluster: Cluster, namespace: string): Promise<boolean> =>
  cluster.get({ resource: namespaces, name: namespace }).then((found) => found === undefined, (thrown: unknown) => {
    if (thrown instanceof StepError && thrown.code === 'E_CLUSTER_FORBIDDEN') return false;
    throw thrown;
  });
