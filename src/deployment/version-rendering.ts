import { StepError } from '../errors.js';
import { InputProblem } from '../inputs.js';
import { isObject, type JsonObject } from '../json.js';
import { storedVersion } from '../manifest/api-version.js';
import { adjust } from '../manifest/adjust.js';
import { checkRules, findHints, readShape } from '../manifest/check.js';
import { parseDeployYaml } from '../manifest/deploy-yaml.js';
import { valueIn } from '../manifest/field-values.js';
import type { SeldonDeployment } from '../manifest/manifest.js';
import { findModelNodes } from '../manifest/model-nodes.js';
import { computeModelUri, parseUriRules } from '../manifest/model-uri.js';
import { rewrite } from '../manifest/rewrite.js';
import type { CheckFacts } from '../manifest/rules/rule.js';
import { findServedNodes, listHolders, type VersionChoice } from '../manifest/served-nodes.js';
import { setFields, type FieldSetting } from '../manifest/set-fields.js';
import { referToSecret, withoutReferences } from '../manifest/storage-secret.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { findLoadingProblems } from '../serving/loading.js';
import { chooseSource, findDeployYamlText } from './deploy-yaml-source.js';
import { findImage } from './image.js';
import { readModelYaml } from '../model-file.js';
import { resolveNamedModels } from './named-models.js';
import type { ManifestInputs, Rendered, RenderOptions } from './rendering.js';
import { parseTarget, showTarget } from '../mlflow/target.js';

/** Carries out what renderManifest says. */
export async function renderVersion(mlflow: Mlflow, version: ModelVersion, inputs: ManifestInputs, options: RenderOptions): Promise<Rendered> {
  const rules = parseUriRules(inputs['model-uri-map'] ?? '');
  const listing = mlflow.artifacts.listOfVersion(version, '');
  const [given, downloadUri, modelYaml, files, image] = await Promise.all([
    findDeployYamlText(mlflow, version, inputs['deploy-yaml'], listing),
    mlflow.registry.downloadUri(version.model, version.version),
    readModelYaml(mlflow, version),
    listing.catch(undefinedIfUnreadable),
    findImage(mlflow, version.model, inputs.image, inputs['image-tag']),
  ]);
  const mlModel = typeof modelYaml === 'string' ? undefined : modelYaml;
  const found = await chooseSource(mlflow, version, given, inputs, mlModel);
  const yaml = parseDeployYaml(found.text, found.place);
  const origin = { place: found.place, lineOf: yaml.lineOf };
  const known = { graphNodes: inputs['graph-node'] ?? [], hasImage: image !== undefined };
  const early: CheckFacts = { allowed: inputs.allow ?? new Set(), namespace: inputs.namespace, storageSecret: inputs['storage-secret']?.name, choice: { ...known, modelUri: downloadUri } };
  const shaped = readShape(applySettings(readShape(yaml.root, origin, early), inputs.set ?? []), origin, early);
  const { deployment: resolved, versions: namedVersions } = await resolveNamedModels(mlflow, shaped, known, rules, found.calledAs);
  // An image that holds the model needs no place that a model server can read.
  const modelUri = needsPlace(resolved, known) ? computeModelUri(downloadUri, rules) : '';
  const choice: VersionChoice = { ...known, modelUri };
  const { protocol, xtype, replicas } = inputs;
  const adjusted = adjust(resolved, { protocol, xtype, replicas, image }, choice);
  const deployment = inputs.name === undefined ? adjusted : { ...adjusted, metadata: { ...adjusted.metadata, name: inputs.name } };
  const secret = inputs['storage-secret']?.name;
  const facts: CheckFacts = { allowed: inputs.allow ?? new Set(), namespace: inputs.namespace, storageSecret: secret, choice };
  checkRules(secret === undefined ? deployment : withoutReferences(deployment, secret), facts, origin);
  const hints = findHints(resolved, facts, origin);
  const name = inputs.name ?? deployment.metadata?.name ?? '';
  const namespace = inputs.namespace ?? deployment.metadata?.namespace;
  const referring = secret === undefined ? deployment : referToSecret(deployment, secret);
  const made = {
    model: version.model,
    version: version.version,
    runId: version.runId,
    ...choice,
    modelUri,
    name,
    namespace,
    // One spelling of a stage, so that no deployment seems to belong to another target.
    target: options.target === undefined ? undefined : showTarget(parseTarget(options.target)),
    pipeline: options.pipeline.link,
    promotionId: options.promotionId,
    namedVersions,
    timeoutMs: options.timeoutMs,
  };
  const { manifest, marker, pods } = rewrite(referring, made);
  const problems = findLoadingProblems(manifest, modelUri, {
    model: mlModel,
    names: files && new Set(files.map(({ path }) => path)),
  });
  const certain = problems.filter(({ isCertain }) => isCertain).map(({ message }) => message);
  if (certain.length > 0) throw new StepError('E_MODEL_NOT_LOADABLE', `${version.model} version ${version.version} would not be served: ${certain.join('; ')}.`);
  const unsure = problems.map(({ message }) => `${version.model} version ${version.version} may not be served: ${message}.`);
  const holders = listHolders(deployment, findServedNodes(deployment, choice));
  return { manifest, name, namespace, modelUri, holders, marker, pods, forTarget: (target) => rewrite(referring, { ...made, target }), mlModel, place: found.place, origin: { ...origin, has: (path) => valueIn(shaped, path) !== undefined }, warnings: [...found.warnings, ...hints, ...unsure], notes: describeChanges(yaml.root, resolved, { name, namespace, image, choice }, found.calledAs) };
}

/** Whether a node fetches the version, so that its place must be one that a model server reads. */
const needsPlace = (deployment: SeldonDeployment, { graphNodes, hasImage }: { readonly graphNodes: readonly string[]; readonly hasImage: boolean }): boolean =>
  graphNodes.length > 0 ? findServedNodes(deployment, { graphNodes, hasImage, modelUri: undefined }).filled.size > 0 : !hasImage || findModelNodes(deployment).length > 0;

/** The list of a folder is of use, not needed: deploy.yaml itself is looked for in what can be read, or the step has failed before. */
function undefinedIfUnreadable(thrown: unknown): undefined {
  if (thrown instanceof StepError && thrown.code === 'E_ARTIFACT_STORE') return undefined;
  throw thrown;
}

function applySettings(root: SeldonDeployment, settings: readonly FieldSetting[]): JsonObject {
  try {
    return setFields({ ...root }, settings);
  } catch (thrown) {
    throw thrown instanceof InputProblem ? new StepError('E_INPUT', `set: ${thrown.message}.`, { cause: thrown }) : thrown;
  }
}

/** What deploy.yaml says and the manifest does not. What nobody wrote says nothing. */
function describeChanges(
  root: Readonly<Record<string, unknown>>,
  deployment: SeldonDeployment,
  { name, namespace, image, choice }: Pick<Rendered, 'name' | 'namespace'> & { readonly image: string | undefined; readonly choice: VersionChoice },
  source: string | undefined,
): readonly string[] {
  const given = isObject(root['metadata']) ? root['metadata'] : {};
  const notes: string[] = [];
  const differ = (what: string, now: string, was: unknown): void => {
    if (source !== undefined && typeof was === 'string') notes.push(`The ${what} is ${now}, not ${was} as in ${source}.`);
  };
  if (root['apiVersion'] !== storedVersion) differ('apiVersion', `${storedVersion}, which the cluster stores`, root['apiVersion']);
  if (given['name'] !== name) differ('name', name, given['name']);
  if (given['namespace'] !== namespace) differ('namespace', namespace ?? '', given['namespace']);
  const { filled, serving } = findServedNodes(deployment, choice);
  for (const { modelUri: other } of filled) {
    if (typeof other === 'string' && other.trim() !== '' && other !== choice.modelUri) notes.push(`The modelUri ${other} of ${source ?? 'it'} is replaced by the version's own, ${choice.modelUri ?? ''}.`);
  }
  if (choice.hasImage === true && filled.size === 0) notes.push(...[...serving].map((node) => `The image ${image} is that of the container ${node.name}, which serves the version.`));
  return notes;
}
