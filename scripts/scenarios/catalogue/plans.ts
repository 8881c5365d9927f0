import { renderDeployYaml } from '../manifests.js';

type Annotations = Readonly<Record<string, string>>;

/** Orders to the sandbox's operator, about this deployment alone: to notice it later than kubectl takes to start on a busy machine, or to err. */
export const slowly: Annotations = { 'sandbox/operator-delay': '8s' };
export const erring = (error: string, forDuration?: string): Annotations =>
  ({ 'sandbox/operator-error': error, ...(forDuration === undefined ? {} : { 'sandbox/operator-error-for': forDuration }) });

/** It takes the status of the version before for that of the new one, and says Available for longer than kubectl takes to start. */
export const flippingBack: Annotations = { 'sandbox/operator-flip-back': '8s' };

export const withOperator = (annotations: Annotations, pods: Annotations): string => renderDeployYaml({ annotations, predictors: [{ pods }] });

/** Two predictors that share the traffic. */
export const bothPredictors = (main: Annotations, canary: Annotations, traffic = 90): string =>
  renderDeployYaml({ predictors: [{ name: 'main', traffic, pods: main }, { name: 'canary', traffic: 100 - traffic, pods: canary }] });

/** The same, of which only the canary holds the version that is deployed: the main one has a model of its own. */
export const canaryPair = (canary: Annotations, traffic = 90): string =>
  renderDeployYaml({ predictors: [{ name: 'main', traffic, modelUri: 'pvc://mlflow-artifacts/stable' }, { name: 'canary', traffic: 100 - traffic, pods: canary }] });

/** Traffic of two predictors as an input that sets it. */
export const shareTraffic = (main: number): string => `spec.predictors[0].traffic=${main}\nspec.predictors[1].traffic=${100 - main}`;

/** An orchestrator that is a Deployment of its own. */
export const withSeparateOrchestrator = (pods: Annotations): string => withOperator({ 'seldon.io/engine-separate-pod': 'true' }, pods);
