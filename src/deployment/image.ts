import { StepError } from '../errors.js';
import { isImage } from '../manifest/image.js';
import type { Mlflow } from '../mlflow/mlflow.js';

/**
 * The image that a tag of the registered model names, else the one that was given. Whoever may tag the model chooses
 * what runs, so only a user's own `image-tag` makes it count. Throws E_MANIFEST for a tag that is no image.
 */
export async function findImage({ registry }: Mlflow, model: string, given: string | undefined, tag: string | undefined): Promise<string | undefined> {
  if (tag === undefined) return given;
  const tagged = (await registry.model(model)).tags.get(tag)?.trim();
  if (tagged === undefined || tagged === '') return given;
  if (isImage(tagged)) return tagged;
  throw new StepError('E_MANIFEST', `The tag ${tag} of the registered model ${model} names no container image: ${JSON.stringify(tagged.slice(0, 200))}.`);
}
