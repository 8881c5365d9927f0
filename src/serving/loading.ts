import { isObject, objectsAt, textAt, valueAt, type JsonObject } from '../json.js';
import type { GraphNode, Manifest, Predictor } from '../manifest/manifest.js';
import { walkGraph } from '../manifest/model-nodes.js';
import { listColumns } from './input-example.js';
import { findServerLimits, type ServerLimits } from './server-limits.js';
import { speaksV2 } from './seldon-deployment.js';

/** What a version holds, as its MLmodel file and its folder say. */
export interface LoggedFiles {
  /** The MLmodel file; undefined where there is none that can be read. */
  readonly model: JsonObject | undefined;
  /** The names in the version's folder; undefined where MLflow cannot list it. */
  readonly names: ReadonlySet<string> | undefined;
}

/** Why a model server will not load the model, or is not likely to. */
export interface LoadingProblem {
  readonly isCertain: boolean;
  readonly message: string;
}

interface Loading {
  readonly node: GraphNode;
  readonly isV2: boolean;
  /** Seldon's own, in a version where that is known; undefined for an image of the user's, which may hold anything. */
  readonly server: ServerLimits | undefined;
  readonly model: JsonObject;
  readonly flavors: JsonObject;
  readonly names: ReadonlySet<string> | undefined;
}

/** What the servers of this version's nodes cannot load of it. Says nothing of what is not known. */
export function findLoadingProblems(manifest: Manifest, modelUri: string, { model, names }: LoggedFiles): readonly LoadingProblem[] {
  const nodes = manifest.spec.predictors.flatMap((predictor) =>
    walkGraph(predictor.graph, [])
      .filter(({ node }) => node.modelUri === modelUri)
      .map(({ node }) => ({ node, server: findServerLimits(imageOf(predictor, node)) })),
  );
  const flavors = valueAt(model, 'flavors');
  if (model === undefined || !isObject(flavors)) {
    const needsModel = nodes.some(({ node, server }) => node.implementation === 'MLFLOW_SERVER' && server !== undefined);
    return needsModel ? [{ isCertain: false, message: 'the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else' }] : [];
  }
  const isV2 = speaksV2(manifest);
  const problems = nodes.flatMap((each) => findOfNode({ ...each, isV2, model, flavors, names }));
  return problems.filter(({ message }, index) => problems.findIndex((other) => other.message === message) === index);
}

const imageOf = (predictor: Predictor, { name }: GraphNode): string | undefined =>
  objectsAt(predictor, 'componentSpecs')
    .flatMap((component) => objectsAt(component, 'spec', 'containers'))
    .filter((container) => container['name'] === name)
    .map((container) => textAt(container, 'image'))[0];

function findOfNode(loading: Loading): readonly LoadingProblem[] {
  const { implementation } = loading.node;
  if (implementation === 'SKLEARN_SERVER') return findInSklearnServer(loading);
  if (implementation !== 'MLFLOW_SERVER') return [];
  return [...findMissingFlavor(loading), ...(loading.isV2 ? findInV2Image(loading) : [...findMissingConda(loading), ...findDroppedNames(loading)])];
}

const listFlavors = (flavors: JsonObject): string => Object.keys(flavors).slice(0, 5).join(', ').slice(0, 200) || 'none';

function findMissingFlavor({ flavors, server }: Loading): readonly LoadingProblem[] {
  if (flavors['python_function'] !== undefined) return [];
  return [{ isCertain: server !== undefined, message: `an MLFLOW_SERVER loads the flavor python_function, and the model has none (it has ${listFlavors(flavors)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc` }];
}

/** Seldon's own server makes the model's conda environment when it starts, from the file that the flavor names. */
function findMissingConda({ flavors, server, names }: Loading): readonly LoadingProblem[] {
  const file = textAt(flavors, 'python_function', 'env', 'conda') ?? textAt(flavors, 'python_function', 'env') ?? 'conda.yaml';
  if (names === undefined || names.has(file)) return [];
  return [{ isCertain: server !== undefined, message: `a V1 MLFLOW_SERVER makes the model's environment from ${file.slice(0, 100)}, and the version has no such file: log the model with its environment, or deploy with --protocol v2 and environment.tar.gz` }];
}

/** Without xtype the server hands an array on as it came, without the names that the request gives beside it; MLflow refuses that. */
function findDroppedNames({ node, server, model }: Loading): readonly LoadingProblem[] {
  const xtype = objectsAt(node, 'parameters').find((parameter) => textAt(parameter, 'name') === 'xtype');
  const columns = listColumns(model);
  if (server === undefined || columns.length === 0 || (textAt(xtype, 'value') ?? 'ndarray') !== 'ndarray') return [];
  return [{ isCertain: false, message: `a V1 MLFLOW_SERVER drops the names of columns, which the model's signature wants (${columns.slice(0, 3).join(', ').slice(0, 100)}${columns.length > 3 ? ', …' : ''}), and refuses arrays then: deploy with --xtype DataFrame` }];
}

/** A V2 server runs the model in the environment that is packed beside it, else in its own. */
function findInV2Image({ server, names, model, flavors }: Loading): readonly LoadingProblem[] {
  if (server === undefined || names === undefined || names.has('environment.tar.gz')) return [];
  const isSkops = textAt(flavors, 'sklearn', 'serialization_format') === 'skops';
  const { title, mlflowBefore, pythonUpTo } = server;
  const problems: LoadingProblem[] = [
    { isCertain: false, message: `the version has no environment.tar.gz, so ${title} runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with --image` },
  ];
  const readsNoSkops = mlflowBefore !== undefined && mlflowBefore <= 3;
  if (isSkops) problems.push({ isCertain: readsNoSkops, message: `the model is saved as skops, which ${readsNoSkops ? `${title} cannot read: its MLflow is older than 3` : "a server's MLflow older than 3 cannot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz` });
  const mlflow = textAt(model, 'mlflow_version') ?? '';
  if (mlflowBefore !== undefined && Number.parseInt(mlflow, 10) >= mlflowBefore) {
    problems.push({ isCertain: false, message: `the model was logged by MLflow ${mlflow.slice(0, 40)}, and ${title} has one older than ${mlflowBefore}` });
  }
  const python = textAt(flavors, 'python_function', 'python_version') ?? '';
  const minor = Number(/^3\.(\d+)/.exec(python)?.[1]);
  if (pythonUpTo !== undefined && minor > pythonUpTo) {
    problems.push({ isCertain: false, message: `the model was logged by Python ${python.slice(0, 40)}, and ${title} has 3.${pythonUpTo} at most: what was pickled may not load` });
  }
  return problems;
}

function findInSklearnServer({ flavors, server }: Loading): readonly LoadingProblem[] {
  if (server === undefined) return [];
  if (flavors['sklearn'] === undefined) return [{ isCertain: false, message: `a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${listFlavors(flavors)})` }];
  if (textAt(flavors, 'sklearn', 'serialization_format') !== 'skops') return [];
  return [{ isCertain: true, message: 'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_format="cloudpickle", or serve it with MLFLOW_SERVER' }];
}
