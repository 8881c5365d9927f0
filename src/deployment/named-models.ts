import { StepError } from '../errors.js';
import { textAt } from '../json.js';
import { mapNodes } from '../manifest/adjust.js';
import type { Predictor, SeldonDeployment } from '../manifest/manifest.js';
import { findModelNodes } from '../manifest/model-nodes.js';
import { findServedNodes, type VersionChoice } from '../manifest/served-nodes.js';
import { computeModelUri, type UriRule } from '../manifest/model-uri.js';
import type { Mlflow } from '../mlflow/mlflow.js';
import { parseModelSource } from '../mlflow/model-source.js';
import { resolveVersion, type VersionInputs } from '../mlflow/target.js';

/** Places in MLflow's words, or in Azure's, which Seldon's storage initializer does not read as they are. */
const foreign = /^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i;

const maxNames = 20;

export interface NamedModels {
  readonly deployment: SeldonDeployment;
  /** Which versions they are, by their places. */
  readonly versions: ReadonlyMap<string, string>;
}

/**
 * The deployment with the models that its graphs and explainers name in MLflow's words (`models:/name/5`,
 * `models:/name@alias`, `models:/name/Production`) replaced by their places in storage. Those that this version fills are left. Throws E_MODEL_URI, and what resolving a version throws.
 */
export async function resolveNamedModels(mlflow: Mlflow, deployment: SeldonDeployment, choice: Omit<VersionChoice, 'modelUri'>, rules: readonly UriRule[], source = 'deploy.yaml'): Promise<NamedModels> {
  const { predictors } = deployment.spec;
  const { filled } = findServedNodes(deployment, { ...choice, modelUri: undefined });
  const nodes = findModelNodes(deployment).filter(({ node }) => !filled.has(node)).map(({ node }) => node.modelUri);
  const explainers = predictors.map((predictor) => textAt(predictor, 'explainer', 'modelUri'));
  const named = [...nodes, ...explainers].filter((uri) => typeof uri === 'string').filter((uri) => foreign.test(uri));
  const uris = [...new Set(named)];
  if (uris.length === 0) return { deployment, versions: new Map() };
  if (uris.length > maxNames) throw new StepError('E_MANIFEST', `${source} names ${uris.length} models in MLflow; ${maxNames} are looked up at most.`);
  const places = new Map(await Promise.all(uris.map(async (uri) => [uri, await resolveUri(mlflow, uri, rules, source)] as const)));
  const place = (uri: unknown): { modelUri?: string } => {
    const found = typeof uri === 'string' ? places.get(uri)?.place : undefined;
    return found === undefined ? {} : { modelUri: found };
  };
  const replace = (predictor: Predictor): Predictor => ({
    ...predictor,
    graph: mapNodes(predictor.graph, (node) => (filled.has(node) ? {} : place(node.modelUri))),
    ...(predictor.explainer ? { explainer: { ...predictor.explainer, ...place(predictor.explainer.modelUri) } } : {}),
  });
  return {
    deployment: { ...deployment, spec: { ...deployment.spec, predictors: predictors.map(replace) } },
    versions: new Map([...places.values()].flatMap((each) => (each.version === undefined ? [] : [[each.place, each.version]]))),
  };
}

async function resolveUri(mlflow: Mlflow, uri: string, rules: readonly UriRule[], source: string): Promise<{ readonly place: string; readonly version?: string }> {
  try {
    if (!/^models:/i.test(uri) || parseModelSource(uri).kind === 'logged-model') return { place: computeModelUri(await mlflow.artifacts.storageOf(uri), rules) };
    const { model, version, runId } = await resolveVersion(mlflow, parseName(uri));
    return { place: computeModelUri(await mlflow.registry.downloadUri(model, version), rules), version: `${version} of run ${runId}` };
  } catch (thrown) {
    if (!(thrown instanceof StepError) || thrown.outcome !== 'invalid') throw thrown;
    throw new StepError(thrown.code, `${source} names the model ${JSON.stringify(uri.slice(0, 200))}: ${thrown.message}`, { cause: thrown });
  }
}

function parseName(uri: string): VersionInputs {
  const [, model = '', alias, last = ''] = /^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.exec(uri) ?? [];
  if (model === '') {
    throw new StepError('E_MODEL_URI', `write models:/<name>/<version>, models:/<name>@<alias> or models:/<name>/<stage>.`);
  }
  if (alias !== undefined) return { model, at: alias };
  return /^\d{1,15}$/.test(last) ? { model, version: Number(last) } : { model, at: last };
}
