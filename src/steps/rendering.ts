import { StepError } from '../errors.js';
import { isObject } from '../json.js';
import type { Allowed } from '../manifest/allow.js';
import type { Manifest, SeldonDeployment } from '../manifest/manifest.js';
import { findNodesToFill } from '../manifest/model-nodes.js';
import { computeModelUri, parseUriRules } from '../manifest/model-uri.js';
import { findDeployYaml } from '../mlflow/model-location.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { findLoadingProblems } from '../serving/loading.js';
import type { PipelineFacts } from '../step.js';
import { parseTarget, showTarget } from './target.js';

/** The values of `manifestInputs` (common-inputs.ts) and `namespace`. */
export interface ManifestInputs {
  readonly name?: string | undefined;
  readonly namespace?: string | undefined;
  readonly 'model-uri-map'?: string | undefined;
  readonly allow?: Allowed | undefined;
}

export interface RenderOptions {
  /** The rollout's marker; computed from version and manifest unless given. */
  readonly marker?: string;
  /** Sets an absent progressDeadlineSeconds of each predictor. */
  readonly timeoutMs?: number;
  readonly pipeline: PipelineFacts;
  /** The stage or @alias that the version is deployed for, in any spelling; undefined where a version alone was named. */
  readonly target: string | undefined;
}

export interface Rendered {
  readonly manifest: Manifest;
  readonly name: string;
  /** `--namespace`, else what deploy.yaml says, else undefined: the context's own is meant. */
  readonly namespace: string | undefined;
  readonly modelUri: string;
  /** The same for the same version and manifest, so that a rerun changes nothing. */
  readonly marker: string;
  /** Where deploy.yaml was found, for people. */
  readonly place: string;
  /** What a reader should know about the rewriting. */
  readonly notes: readonly string[];
  /** What is likely to go wrong once it is applied. */
  readonly warnings: readonly string[];
}

/**
 * The manifest of a model version: its deploy.yaml, checked and rewritten. Reads MLflow only. Throws E_DEPLOY_YAML_*,
 * E_MANIFEST, E_MODEL_URI, E_MODEL_NOT_LOADABLE, and E_INPUT for a wrong `model-uri-map`.
 */
export async function renderManifest(mlflow: Mlflow, version: ModelVersion, inputs: ManifestInputs, options: RenderOptions): Promise<Rendered> {
  // Loaded late: the YAML parser is of no use to the steps that only move a target.
  const [{ checkRules, readShape }, { parseDeployYaml }, { rewrite }, { readModelYaml }] = await Promise.all([
    import('../manifest/check.js'),
    import('../manifest/deploy-yaml.js'),
    import('../manifest/rewrite.js'),
    import('./model-file.js'),
  ]);
  const rules = parseUriRules(inputs['model-uri-map'] ?? '');
  const [found, downloadUri, model, files] = await Promise.all([
    findDeployYaml(mlflow, version),
    mlflow.registry.downloadUri(version.model, version.version),
    readModelYaml(mlflow, version),
    mlflow.artifacts.listOfVersion(version, ''),
  ]);
  if (found === undefined) throw describeMissing(version);
  const yaml = parseDeployYaml(found.text, found.place);
  const origin = { place: found.place, lineOf: yaml.lineOf };
  const read = readShape(yaml.root, origin);
  const deployment = inputs.name === undefined ? read : { ...read, metadata: { ...read.metadata, name: inputs.name } };
  const modelUri = computeModelUri(downloadUri, rules);
  const allowed = inputs.allow ?? new Set();
  checkRules(deployment, { allowed, namespace: inputs.namespace, hasOwnImage: false, modelUri }, origin);
  const name = inputs.name ?? deployment.metadata?.name ?? '';
  const namespace = inputs.namespace ?? deployment.metadata?.namespace;
  const { manifest, marker } = rewrite(deployment, {
    model: version.model,
    version: version.version,
    runId: version.runId,
    modelUri,
    name,
    namespace,
    // One spelling of a stage, so that no deployment seems to belong to another target.
    target: options.target === undefined ? undefined : showTarget(parseTarget(options.target)),
    pipeline: options.pipeline.link,
    marker: options.marker,
    timeoutMs: options.timeoutMs,
  });
  const problems = findLoadingProblems(manifest, modelUri, {
    model: typeof model === 'string' ? undefined : model,
    names: files && new Set(files.map(({ path }) => path)),
  });
  const certain = problems.filter(({ isCertain }) => isCertain).map(({ message }) => message);
  if (certain.length > 0) throw new StepError('E_MODEL_NOT_LOADABLE', `${version.model} version ${version.version} would not be served: ${certain.join('; ')}.`);
  const warnings = problems.map(({ message }) => `${version.model} version ${version.version} may not be served: ${message}.`);
  return { manifest, name, namespace, modelUri, marker, place: found.place, warnings, notes: describeChanges(yaml.root, deployment, { name, namespace, modelUri }) };
}

function describeMissing({ model, version, runId }: ModelVersion): StepError {
  const places = [`the folder of ${model} version ${version}`, ...(runId === '' ? [] : [`run ${runId} beside the model`, 'the root of that run'])];
  return new StepError(
    'E_DEPLOY_YAML_MISSING',
    `${model} version ${version} has no deploy.yaml: looked in ${places.join(', ')}. Log one with the model, as in mlflow.log_artifact("deploy.yaml")` +
      `${runId === '' ? '; this version was registered without a run, so only its own folder can hold one' : ''}.`,
  );
}

/** What deploy.yaml says and the manifest does not. */
function describeChanges(
  root: Readonly<Record<string, unknown>>,
  deployment: SeldonDeployment,
  { name, namespace, modelUri }: Pick<Rendered, 'name' | 'namespace' | 'modelUri'>,
): readonly string[] {
  const given = isObject(root['metadata']) ? root['metadata'] : {};
  const notes: string[] = [];
  if (typeof given['name'] === 'string' && given['name'] !== name) notes.push(`The name is ${name}, not ${given['name']} as in deploy.yaml.`);
  if (typeof given['namespace'] === 'string' && given['namespace'] !== namespace) {
    notes.push(`The namespace is ${namespace ?? ''}, not ${given['namespace']} as in deploy.yaml.`);
  }
  for (const { modelUri: other } of findNodesToFill(deployment)) {
    if (typeof other === 'string' && other.trim() !== '' && other !== modelUri) notes.push(`The modelUri ${other} of deploy.yaml is replaced by the version's own, ${modelUri}.`);
  }
  return notes;
}
