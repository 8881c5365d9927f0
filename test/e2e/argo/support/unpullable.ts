/** The deploy.yaml of a version whose server's image is in no registry. */
export const renderUnpullable = (name: string): string => `apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata: { name: ${name} }
spec:
  protocol: v2
  predictors:
    - name: default
      graph: { name: model, implementation: MLFLOW_SERVER, modelUri: "" }
      componentSpecs: [{ spec: { containers: [{ name: model, image: "registry.example/none:1" }] } }]
`;
