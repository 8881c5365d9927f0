import { StepError } from '../errors.js';
import { textAt, type JsonObject } from '../json.js';
import type { Manifest } from '../manifest/manifest.js';
import { managedByLabel, managerName, modelKey, targetKey, versionAnnotation } from '../manifest/names.js';
import { quoteForeign } from '../untrusted-text.js';
import type { ModelVersionName } from './kept-manifest.js';

export const isOurs = (object: JsonObject): boolean => textAt(object, 'metadata', 'labels', managedByLabel) === managerName;

const annotationOf = (object: unknown, key: string): string | undefined => textAt(object, 'metadata', 'annotations', key);

/** The model version that an object of ours was made for. */
export const deployedVersion = (object: JsonObject): string | undefined => annotationOf(object, versionAnnotation);
export const deployedModel = (object: JsonObject): string | undefined => annotationOf(object, modelKey);
/** The stage or @alias that it was deployed for, as it stands there. */
export const deployedFor = (object: JsonObject): string | undefined => annotationOf(object, targetKey);

/** The version of a registered model that an object of ours was made for, as it was called then. */
export function nameDeployed(object: JsonObject): ModelVersionName | undefined {
  const [model, version] = [deployedModel(object), deployedVersion(object)];
  return isOurs(object) && model !== undefined && version !== undefined ? { model, version } : undefined;
}

/** Why a name is not free: somebody else's, or ours for another model or target. */
export interface Trespass {
  readonly kind: 'foreign' | 'model' | 'target';
  readonly problem: string;
  /** The registered model that is deployed there, of a deployment of ours. */
  readonly model?: string | undefined;
}

/** What the user said may be taken over. */
export interface TakingInputs {
  readonly adopt: boolean;
  readonly 'adopt-from'?: string | undefined;
}

/**
 * What speaks against deploying over what is live: it is another model's or target's, or somebody else's. A version that was
 * deployed without a target may take a name over from one with a target and back: it is the same model, and its user named it.
 */
export function findTrespass(live: JsonObject | undefined, { metadata: { annotations } }: Manifest, wasRenamed = false): Trespass | undefined {
  if (!live) return undefined;
  if (!isOurs(live)) {
    const manager = textAt(live, 'metadata', 'labels', managedByLabel);
    return { kind: 'foreign', problem: `exists, and mlflow-steps did not deploy it${manager === undefined ? '' : ` (${managedByLabel} is ${quoteForeign(manager, 100)})`}` };
  }
  const model = deployedModel(live);
  if (model !== annotations[modelKey] && !wasRenamed) return { kind: 'model', model, problem: `serves another model, ${model === undefined ? 'of unknown name' : quoteForeign(model, 200)}` };
  const [was, wanted] = [annotationOf(live, targetKey), annotations[targetKey]];
  return was && wanted && was !== wanted ? { kind: 'target', model, problem: `serves this model for another target, ${quoteForeign(was, 200)} instead of ${wanted}` } : undefined;
}

/** Throws E_NAME_TAKEN unless the user said that this may be taken over. */
export function assertMayTake(trespass: Trespass | undefined, inputs: TakingInputs, place: string): void {
  if (trespass === undefined) return;
  const { kind, problem, model } = trespass;
  const isMeant = kind === 'foreign' ? inputs.adopt : model !== undefined && inputs['adopt-from'] === model;
  if (isMeant) return;
  const flag = kind === 'foreign' ? '--adopt' : `--adopt-from ${JSON.stringify(quoteForeign(model ?? '', 200))}`;
  throw new StepError('E_NAME_TAKEN', `${place} ${problem}. ${kind !== 'foreign' && model === undefined ? '' : `${flag} takes it over without an outage. `}If that is not meant, choose another name with --name.`);
}
