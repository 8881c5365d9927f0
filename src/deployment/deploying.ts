import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import type { Manifest } from '../manifest/manifest.js';
import type { PodFacts } from '../manifest/pod-marker.js';
import type { ModelVersion } from '../mlflow/mlflow.js';
import type { OutputDefinitions, StepContext } from '../step.js';
import type { deployInputs } from './inputs.js';
import type { ManifestOrigin, Rendered } from './rendering.js';

export const deployOutputs = {
  name: { kind: 'small', description: 'The name of the SeldonDeployment.' },
  namespace: { kind: 'small', description: 'Its namespace.' },
  version: { kind: 'small', description: 'The model version that was deployed.' },
  'previous-version': { kind: 'small', description: 'The version that was deployed there before; empty where none was.' },
  'model-uri': { kind: 'small', description: 'Where the model server loads the model from; empty if an image holds it.' },
  url: { kind: 'small', description: 'Where predictions are asked for: behind the ingress of `endpoint`, or inside the cluster.' },
  changed: { kind: 'small', description: 'true where the manifest changed the cluster, false where it was deployed already.' },
  verified: { kind: 'small', description: 'true where a prediction proved the deployment.' },
  'verified-by': { kind: 'small', description: "What the prediction was asked of: `service`, the Service of each predictor that holds the version, `ingress`, or `service,ingress`; empty where it is not verified." },
} as const satisfies OutputDefinitions;

export type DeployContext = StepContext<typeof deployInputs, typeof deployOutputs>;

/** What is to be deployed, and where. */
export interface Deploying {
  readonly cluster: Cluster;
  readonly version: ModelVersion;
  readonly manifest: Manifest;
  readonly origin: ManifestOrigin;
  readonly marker: string;
  readonly forTarget: Rendered['forTarget'];
  readonly pods: ReadonlyMap<string, PodFacts>;
  readonly modelUri: string;
  /** The names of the predictors that hold the version, shadows too. */
  readonly holders: readonly string[];
  readonly namespace: string;
  readonly address: ObjectAddress;
  readonly url: string;
}
