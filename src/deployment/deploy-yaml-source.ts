import { readBoundedFile } from '../bounded-file.js';
import { StepError, undefinedOn } from '../errors.js';
import type { JsonObject } from '../json.js';
import { defaultTemplatePlace, renderDefaultTemplate } from '../manifest/default-template.js';
import { findNearMisses } from '../mlflow/deploy-yaml-near-misses.js';
import { findDeployYaml, maxDeployYamlBytes, type DeployYaml } from '../mlflow/model-location.js';
import type { ArtifactFile, Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { listColumns } from '../serving/input-example.js';
import { quoteForeign } from '../untrusted-text.js';
import type { ManifestInputs } from './rendering.js';

/** The text that a manifest is made from, and what a reader should know about the choice. */
export interface ManifestSource extends DeployYaml {
  /** What to call it in a sentence about what it says: a file of the user's own by its path. Undefined if nobody wrote it. */
  readonly calledAs: string | undefined;
  readonly warnings: readonly string[];
}

/** The deploy.yaml to use: the file of `deploy-yaml`, else what was logged with the version; undefined if there is neither. Throws E_INPUT, E_DEPLOY_YAML_TOO_LARGE. */
export const findDeployYamlText = (mlflow: Mlflow, version: ModelVersion, path: string | undefined, listing: Promise<readonly ArtifactFile[] | undefined>): Promise<DeployYaml | undefined> =>
  path === undefined ? findDeployYaml(mlflow, version, listing) : Promise.resolve().then(() => readDeployYamlFile(path));

function readDeployYamlFile(path: string): DeployYaml {
  let text: string | undefined;
  try {
    text = readBoundedFile(path, maxDeployYamlBytes);
  } catch (cause) {
    throw new StepError('E_INPUT', `deploy-yaml: "${path}" cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  }
  if (text === undefined) throw new StepError('E_DEPLOY_YAML_TOO_LARGE', `${path} (--deploy-yaml) is larger than ${maxDeployYamlBytes} bytes, so it was not read. A deploy.yaml is a few kilobytes.`);
  return { text, place: `${path} (--deploy-yaml)` };
}

/** What to render from: what was found, else the default template on request. Throws E_DEPLOY_YAML_MISSING, which names what may have been meant. */
export async function chooseSource(mlflow: Mlflow, version: ModelVersion, found: DeployYaml | undefined, inputs: ManifestInputs, mlModel: JsonObject | undefined): Promise<ManifestSource> {
  if (found !== undefined) return { ...found, calledAs: inputs['deploy-yaml'] ?? 'deploy.yaml', warnings: [] };
  const near = await undefinedOn('E_RUN_NOT_FOUND', findNearMisses(mlflow, version));
  if (inputs['default-template'] !== true) throw describeMissing(version, near ?? []);
  const warnings = (near ?? []).map((each) => `${quoteForeign(each, 300)} is not used, because it is not named deploy.yaml: ${defaultTemplatePlace} is.`);
  return { text: renderDefaultTemplate(version.model, listColumns(mlModel).length > 0), place: defaultTemplatePlace, calledAs: undefined, warnings };
}

function describeMissing({ model, version, runId }: ModelVersion, near: readonly string[]): StepError {
  const places = [`the folder of ${model} version ${version}`, ...(runId === '' ? [] : [`run ${runId} beside the model`, 'the root of that run'])];
  const instead = near.length === 0 ? '' : ` There is ${near.map((each) => quoteForeign(each, 300)).join(', ')}: name it deploy.yaml.`;
  const add = runId === ''
    ? 'This version was registered without a run, so only its own folder can hold one'
    : `Add it afterwards, by mlflow artifacts log-artifact --run-id ${runId} --local-file deploy.yaml`;
  return new StepError(
    'E_DEPLOY_YAML_MISSING',
    `${model} version ${version} has no deploy.yaml: looked in ${places.join(', ')}.${instead} ${add}; or give one of the repository by --deploy-yaml FILE, or say --default-template.`,
  );
}
