import { undefinedOn } from '../errors.js';
import { textAt, type JsonObject } from '../json.js';
import { runIdAnnotation } from '../manifest/names.js';
import type { Mlflow } from '../mlflow/mlflow.js';
import { deployedModel, deployedVersion } from '../serving/ownership.js';
import { isAt, readRecords, type Place } from './record.js';

/**
 * Whether a deployment of ours that names another registered model is this model's: the model was renamed in MLflow since. A rename
 * keeps version numbers, runs and tags, and leaves no model of the former name. So the former name must be gone, and the version of
 * that number must be of the same run; where a version has no run, its own record must name the place.
 */
export async function wasRenamed(mlflow: Mlflow, live: JsonObject, model: string, place: Place): Promise<boolean> {
  const [former, number] = [deployedModel(live), deployedVersion(live)];
  if (former === undefined || number === undefined || former === model) return false;
  const version = await undefinedOn('E_VERSION_NOT_FOUND', mlflow.registry.version(model, number));
  if (version === undefined) return false;
  const runId = textAt(live, 'metadata', 'annotations', runIdAnnotation);
  const isSame = runId === undefined ? version.runId === '' && readRecords(version).some((each) => isAt(each, place)) : version.runId === runId;
  return isSame && (await undefinedOn('E_MODEL_NOT_FOUND', mlflow.registry.model(former))) === undefined;
}
