import { delimiter, dirname } from 'node:path';
import { modelUriMap, type InstanceState } from './state.js';

const quote = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** The variables with which the steps and kubectl find an instance. */
export function computeVariables(state: InstanceState): Readonly<Record<string, string>> {
  return {
    ...(state.mlflow ? { MLFLOW_TRACKING_URI: state.mlflow.url } : {}),
    ...(state.cluster
      ? { KUBECONFIG: state.cluster.kubeconfig, MLFLOW_STEPS_ENDPOINT: state.cluster.endpoint, MLFLOW_STEPS_MODEL_URI_MAP: modelUriMap }
      : {}),
  };
}

/** The same as lines for a shell. Python with MLflow and kubectl come onto the PATH. */
export function renderExports(state: InstanceState): string {
  const lines = Object.entries(computeVariables(state)).map(([name, value]) => `export ${name}=${quote(value)}`);
  const folders = [state.cluster ? dirname(state.cluster.kubectl) : undefined, state.python ? dirname(state.python) : undefined];
  const path = folders.filter((folder) => folder !== undefined).map(quote).join(delimiter);
  return [...lines, ...(path ? [`export PATH=${path}${delimiter}"$PATH"`] : [])].join('\n');
}
