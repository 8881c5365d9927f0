import { seedModel, type SeededModel } from '../../setup/seeded-model.js';
import { trackingUri } from './wine.js';

/** A version whose server's image is in no registry. It is named as the graph's node is, so it replaces the server's own. */
export const seedUnpullable = (name: string, image: string): Promise<SeededModel> =>
  seedModel(trackingUri, {
    artifacts: {
      'deploy.yaml': `apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata:
  name: ${name}
spec:
  protocol: v2
  predictors:
    - name: default
      replicas: 1
      graph: {name: model, implementation: MLFLOW_SERVER, modelUri: ""}
      componentSpecs:
        - spec:
            containers:
              - {name: model, image: "${image}"}
`,
    },
  });
