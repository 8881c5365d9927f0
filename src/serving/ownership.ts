import { StepError } from '../errors.js';
import { textAt, type JsonObject } from '../json.js';
import type { Manifest } from '../manifest/manifest.js';
import { managedByLabel, managerName, modelKey, targetKey, versionAnnotation } from '../manifest/names.js';

export const isOurs = (object: JsonObject): boolean => textAt(object, 'metadata', 'labels', managedByLabel) === managerName;

const annotationOf = (object: unknown, key: string): string | undefined => textAt(object, 'metadata', 'annotations', key);

/** The model version that an object of ours was made for. */
export const deployedVersion = (object: JsonObject): string | undefined => annotationOf(object, versionAnnotation);
export const deployedModel = (object: JsonObject): string | undefined => annotationOf(object, modelKey);

/**
 * Refuses a name that another model or target, or somebody else, deployed. A version that was deployed without a target
 * may take a name over from one with a target and back: it is the same model, and its user named it. Throws E_NAME_TAKEN.
 */
export function assertNameIsFree(live: JsonObject | undefined, manifest: Manifest, place: string): void {
  if (!live) return;
  const { annotations } = manifest.metadata;
  const problem = describeForeigner(live, annotations[modelKey], annotations[targetKey]);
  if (problem === undefined) return;
  throw new StepError('E_NAME_TAKEN', `${place} ${problem}. Choose another name with --name, or remove that deployment first.`);
}

function describeForeigner(live: JsonObject, model: string | undefined, target: string | undefined): string | undefined {
  if (!isOurs(live)) {
    const manager = textAt(live, 'metadata', 'labels', managedByLabel);
    return `exists, and mlflow-steps did not deploy it${manager === undefined ? '' : ` (${managedByLabel} is ${manager})`}`;
  }
  const liveModel = deployedModel(live);
  if (liveModel !== model) return `serves another model, ${liveModel ?? 'of unknown name'}`;
  const liveTarget = annotationOf(live, targetKey);
  if (liveTarget && target && liveTarget !== target) return `serves this model for another target, ${liveTarget} instead of ${target}`;
  return undefined;
}
