import { StepError, undefinedOn } from '../errors.js';
import type { JsonObject } from '../json.js';
import type { Manifest } from '../manifest/manifest.js';
import { modelKey, targetKey, versionAnnotation } from '../manifest/names.js';
import type { Mlflow, Target } from '../mlflow/mlflow.js';
import { parseTarget, showTarget } from '../mlflow/target.js';
import { deployedFor, deployedModel, isOurs } from '../serving/ownership.js';
import type { Rendered } from './rendering.js';

/** The stage or @alias that an object of ours was deployed for. Anybody can have written it. */
export function deployedTarget(object: JsonObject): Target | undefined {
  try {
    return parseTarget(deployedFor(object) ?? '');
  } catch (thrown) {
    if (!(thrown instanceof StepError)) throw thrown;
    return undefined;
  }
}

/** The version that a target names now; undefined if nobody can tell, or none has it. */
export const findHolder = async ({ registry }: Mlflow, model: string, target: Target): Promise<string | undefined> =>
  (await undefinedOn('E_ALIAS_NOT_FOUND', undefinedOn('E_STAGE_UNKNOWN', registry.holder(model, target))))?.version;

interface Telling {
  readonly progress: (message: string) => void;
  readonly warn: (message: string) => void;
}

/**
 * The manifest of a version that was named alone, to be applied over this model's deployment for a target. If the version holds the target, the
 * deployment stays the target's. If not, it is nobody's any more, which is told with what to do: all that looks for it by its target will miss it.
 */
export async function keepTarget<T extends Pick<Rendered, 'manifest' | 'forTarget'>>(mlflow: Mlflow, live: JsonObject | undefined, isRenamed: boolean, given: T, place: string, { progress, warn }: Telling): Promise<T & Pick<Rendered, 'manifest'> & Partial<Pick<Rendered, 'marker'>>> {
  const { annotations, namespace } = given.manifest.metadata;
  const [model = '', version = ''] = [annotations[modelKey], annotations[versionAnnotation]];
  const isSame = live !== undefined && isOurs(live) && (isRenamed || deployedModel(live) === model);
  const target = !isSame || annotations[targetKey] !== undefined ? undefined : deployedTarget(live);
  if (target === undefined) return given;
  const shown = showTarget(target);
  const holder = await findHolder(mlflow, model, target);
  if (holder === version) {
    progress(`${place} was deployed for ${shown}, and stays so: version ${version} holds ${shown} of ${model}.`);
    const { manifest, marker } = given.forTarget(shown);
    return { ...given, marker, manifest: placeIn(manifest, namespace) };
  }
  warn(
    `${place} WAS DEPLOYED FOR ${shown}, AND WILL NOT BE ANY MORE: this is version ${version} without --at, and ${shown} of ${model} ${holder === undefined ? 'names no version' : `names version ${holder}`}. ` +
      `What looks for the deployment of ${shown}, such as undeploy --at or a rollback, will not find it. If version ${version} is meant for ${shown}, promote it and say --at ${shown}; if not, give it a deployment of its own with --name.`,
  );
  return given;
}

const placeIn = (manifest: Manifest, namespace: string | undefined): Manifest => (namespace === undefined ? manifest : { ...manifest, metadata: { ...manifest.metadata, namespace } });
