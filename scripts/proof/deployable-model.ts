import { callMlflow, seedModel } from '../../test/setup/seeded-model.js';

export interface DeployServers {
  readonly mlflow: string;
  readonly kubeconfig: string;
}

const renderDeployYaml = (script: string): string => `apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata: {name: proof}
spec:
  protocol: v2
  predictors:
    - name: default
      graph: {name: model, implementation: MLFLOW_SERVER, modelUri: ""}
      componentSpecs:
        - metadata: {annotations: {sandbox/pod: ${script}}}
          spec: {nodeSelector: {sandbox/node: scripted}, containers: [{name: model}]}
`;

/** A registered model whose versions each have pods that do what a script of the sandbox's node says. */
export async function makeDeployableModel(mlflow: string, scripts: readonly string[]): Promise<string> {
  const [first = 'ready', ...others] = scripts;
  const { model } = await seedModel(mlflow, { artifacts: { 'deploy.yaml': renderDeployYaml(first) } });
  for (const each of others) {
    const other = await seedModel(mlflow, { artifacts: { 'deploy.yaml': renderDeployYaml(each) } });
    const { model_version: { source } } = (await callMlflow(mlflow, 'GET', `model-versions/get?name=${other.model}&version=1`)) as { model_version: { source: string } };
    await callMlflow(mlflow, 'POST', 'model-versions/create', { name: model, source, run_id: other.runId });
  }
  return model;
}
