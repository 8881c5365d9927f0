/** The deploy.yaml of each scenario: a SeldonDeployment whose pods do what their annotations script. */

export interface PredictorPlan {
  readonly name?: string;
  readonly replicas?: number;
  readonly traffic?: number;
  /** Annotations of the pods: their script. */
  readonly pods?: Readonly<Record<string, string>>;
  readonly podLabels?: Readonly<Record<string, string>>;
  readonly container?: string;
  readonly implementation?: string;
  /** Empty where it is this version's. */
  readonly modelUri?: string;
  /** Empty where it is left to the operator. */
  readonly image?: string;
  /** Where its pods go, instead of the node for scripted ones. */
  readonly node?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly deadlineSeconds?: number;
  readonly env?: readonly unknown[];
  /** More of the pods' spec. */
  readonly podSpec?: Readonly<Record<string, unknown>>;
}

export interface DeploymentPlan {
  readonly name?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly predictors?: readonly PredictorPlan[];
}

export const defaultName = 'model';
export const scriptedImage = 'registry.example/models/server:1';
export const scriptedNode = { 'sandbox/node': 'scripted' };

/** JSON is YAML. */
export const renderDeployYaml = ({ name = defaultName, annotations, predictors = [{}] }: DeploymentPlan = {}): string =>
  JSON.stringify({
    apiVersion: 'machinelearning.seldon.io/v1',
    kind: 'SeldonDeployment',
    metadata: { name },
    spec: { protocol: 'v2', ...(annotations ? { annotations } : {}), predictors: predictors.map(renderPredictor) },
  });

/** A healthy one of one predictor, whose pods do this. */
export const withPods = (pods: Readonly<Record<string, string>>, more: PredictorPlan = {}): string => renderDeployYaml({ predictors: [{ pods, ...more }] });

function renderPredictor(plan: PredictorPlan): unknown {
  const { name = 'default', replicas = 1, traffic, pods = {}, podLabels = {}, container = 'server', implementation = 'MLFLOW_SERVER', modelUri = '', image = scriptedImage, node = scriptedNode, annotations, deadlineSeconds, env, podSpec } = plan;
  return {
    name,
    replicas,
    ...(traffic === undefined ? {} : { traffic }),
    ...(annotations ? { annotations } : {}),
    ...(deadlineSeconds === undefined ? {} : { progressDeadlineSeconds: deadlineSeconds }),
    graph: { name: container, implementation, modelUri },
    componentSpecs: [{
      metadata: { annotations: pods, labels: podLabels },
      spec: { nodeSelector: node, terminationGracePeriodSeconds: 1, ...podSpec, containers: [{ name: container, ...(image === '' ? {} : { image }), ...(env ? { env } : {}) }] },
    }],
  };
}
