/** A deploy.yaml as people log it: one MLflow node, its modelUri blank. */
export const sampleYaml = `apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata:
  name: wine
spec:
  protocol: v2
  predictors:
    - name: default
      replicas: 1
      graph:
        name: classifier
        implementation: MLFLOW_SERVER
        modelUri: ""
      componentSpecs:
        - spec:
            containers:
              - name: classifier
                image: example/mlserver:1.7.1
`;

/** Thrown code and message of a call that must throw. */
export function failureOf(call: () => unknown): { readonly code: string; readonly message: string } {
  try {
    call();
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown) return { code: String(thrown.code), message: thrown.message };
    throw thrown;
  }
  throw new Error('Nothing was thrown.');
}
