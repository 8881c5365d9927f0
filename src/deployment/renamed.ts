import { undefinedOn } from '../errors.js';
import { textAt, type JsonObject } from '../json.js';
import { runIdAnnotation } from '../manifest/names.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { deployedModel, deployedVersion } from '../serving/ownership.js';
import { isOlderThanCopies } from '../promotion/record.js';
import { isAt, readRecords, type Place } from './record.js';

/**
 * Whether a deployment of ours that names another registered model is this model's: the model was renamed in MLflow since. A rename
 * keeps version numbers, runs and tags, and leaves no model of the former name. So the former name must be gone, and the version of
 * that number must be of the same run and record the place itself. A copy of a version, whose original was deleted, has all that too:
 * MLflow copies tags. But its source is the version that it was copied from, or it was made after its deployment was recorded.
 */
export async function wasRenamed(mlflow: Mlflow, live: JsonObject, model: string, place: Place): Promise<boolean> {
  const [former, number] = [deployedModel(live), deployedVersion(live)];
  if (former === undefined || number === undefined || former === model) return false;
  const version = await undefinedOn('E_VERSION_NOT_FOUND', mlflow.registry.version(model, number));
  if (version === undefined) return false;
  const isSameRun = version.runId === (textAt(live, 'metadata', 'annotations', runIdAnnotation) ?? '');
  return isSameRun && isOriginal(version, place, former) && (await undefinedOn('E_MODEL_NOT_FOUND', mlflow.registry.model(former))) === undefined;
}

function isOriginal(version: ModelVersion, place: Place, former: string): boolean {
  const record = readRecords(version).find((each) => isAt(each, place));
  return record !== undefined && isOlderThanCopies(version, former, Date.parse(record.time));
}
