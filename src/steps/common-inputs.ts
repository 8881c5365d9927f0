import { bearerToken, checked, choice, flag, integer, lines, text, textLines, type InputCheck, type InputDefinitions } from '../inputs.js';
import { checkDeployYamlFile } from '../deployment/deploy-yaml-file.js';
import { allowLines } from '../manifest/allow.js';
import { imageName } from '../manifest/image.js';
import { parseUriRules } from '../manifest/model-uri.js';
import { checkDeploymentName, checkNamespace } from '../manifest/object-names.js';
import { fieldSettings } from '../manifest/set-fields.js';
import { storageSecret } from '../manifest/storage-secret.js';
import { parseRegistryUri, parseTrackingUri } from '../mlflow/connection.js';
import { assertVersionNamed, parseTarget } from '../mlflow/target.js';
import { modelName, versionNumber } from '../mlflow/version-inputs.js';

/** Inputs of every step that speaks to MLflow. */
export const mlflowInputs = {
  'tracking-uri': {
    kind: checked(text, parseTrackingUri),
    required: true,
    description: 'The http(s) address of the MLflow server.',
    variables: ['MLFLOW_TRACKING_URI'],
  },
  'registry-uri': {
    kind: checked(text, parseRegistryUri),
    description: 'The http(s) address of the MLflow server with the registered models, if it is another one. The credentials are the same.',
    variables: ['MLFLOW_REGISTRY_URI'],
  },
  'tracking-username': {
    kind: text,
    description: 'User name for basic authentication.',
    variables: ['MLFLOW_TRACKING_USERNAME'],
  },
  'tracking-password': {
    kind: text,
    secret: true,
    description: 'Password for basic authentication.',
    variables: ['MLFLOW_TRACKING_PASSWORD'],
  },
  'tracking-token': {
    kind: bearerToken,
    secret: true,
    description: 'Bearer token; user name and password win over it.',
    variables: ['MLFLOW_TRACKING_TOKEN'],
  },
  'tracking-insecure-tls': {
    kind: flag,
    default: 'false',
    description: "Accept any certificate of MLflow's. For tests only.",
    variables: ['MLFLOW_TRACKING_INSECURE_TLS'],
  },
  'tracking-ca-file': {
    kind: text,
    description: 'PEM file with the certificate authorities to trust for MLflow.',
    variables: ['MLFLOW_TRACKING_SERVER_CERT_PATH'],
  },
  'tracking-client-cert-file': {
    kind: text,
    description: 'PEM file with a client certificate and its key, for mutual TLS with MLflow.',
    variables: ['MLFLOW_TRACKING_CLIENT_CERT_PATH'],
  },
} as const satisfies InputDefinitions;

/** Inputs of every step that speaks to a cluster. */
export const clusterInputs = {
  kubeconfig: {
    kind: text,
    description: 'The kubeconfig file; without one, the service account of the pod that this runs in.',
    variables: ['KUBECONFIG'],
  },
  context: { kind: text, description: "The kubeconfig's context; its current one unless given." },
  namespace: { kind: checked(text, checkNamespace), description: "The namespace; the context's own unless given." },
} as const satisfies InputDefinitions;

/** Which version of which model a step is about: by number or by what holds a stage or alias. */
export const versionInputs = {
  model: { kind: modelName, required: true, description: 'The registered model.' },
  version: { kind: versionNumber, description: 'The model version. Not needed with `at`; given both, this version must be the one that `at` names.' },
  at: { kind: checked(text, parseTarget), description: 'The stage or @alias whose version is meant, such as @champion or Production.' },
} as const satisfies InputDefinitions;

/** Said also if the model is wrong. */
export const versionCheck: InputCheck = { of: ['version', 'at'], check: assertVersionNamed };

/** What a deploy may take over that it did not make itself, shared by render and deploy. */
export const takingInputs = {
  adopt: {
    kind: flag,
    default: 'false',
    description:
      'Takes over, without an outage, a SeldonDeployment of this name that something else made (kubectl, Helm, Argo CD, a controller). Its live manifest is kept as what a rollback restores. Says which fields are left over, and what else claims to manage it.',
  },
  'adopt-from': { kind: modelName, description: 'The registered model whose deployment by this project is taken over; refused otherwise. Name the same model to take it over from another stage or alias.' },
} as const satisfies InputDefinitions;

/** Of every step that tells GitHub something. */
export const githubToken = {
  kind: bearerToken,
  secret: true,
  description: 'The token to tell GitHub with, such as `github.token`: a comment needs the permission `pull-requests: write`, a deployment `deployments: write`.',
  variables: ['GITHUB_TOKEN'],
} as const;

/** Inputs that shape the manifest, shared by render and deploy. */
export const manifestInputs = {
  name: { kind: checked(text, checkDeploymentName), description: 'The name of the SeldonDeployment; metadata.name of deploy.yaml unless given.' },
  'model-uri-map': {
    kind: checked(textLines, parseUriRules),
    description:
      'Rules `from=to`, one a line, that map a place in storage to one that model servers read, such as mlflow-artifacts:/=s3://bucket/prefix.',
  },
  protocol: { kind: choice('seldon', 'v2', 'kfserving', 'tensorflow'), description: 'The protocol of predictions, over spec.protocol of deploy.yaml; seldon is V1.' },
  xtype: { kind: choice('DataFrame', 'ndarray'), description: 'How a V1 MLFLOW_SERVER hands inputs to the model.' },
  replicas: { kind: integer(1, 10_000), description: 'The replicas of each predictor.' },
  image: { kind: imageName, description: 'The image of the container that serves this version.' },
  'image-tag': { kind: text, description: 'A tag of the registered model that names that image, such as deployment-image; where it is set, it wins over `image`.' },
  'graph-node': {
    kind: lines,
    description: 'The graph node that serves this version, as its name or predictor/name, where deploy.yaml does not tell; one a line.',
  },
  set: {
    kind: fieldSettings,
    description: 'Fields to set over deploy.yaml, `path=value`, one a line, such as spec.predictors[0].graph.logger.mode=all. A value is JSON where it is, else a text; all is checked afterwards.',
  },
  'storage-secret': {
    kind: storageSecret,
    description:
      'The Secret with which model servers fetch models. Every model node that names no other refers to it, and deploy makes or updates it from the variables RCLONE_CONFIG_<REMOTE>_<OPTION> of its own environment. Values are never shown.',
  },
  'deploy-yaml': { kind: checked(text, checkDeployYamlFile), description: 'A file to use instead of the deploy.yaml that was logged with the version, such as one of the repository.' },
  'default-template': { kind: flag, default: 'false', description: 'Deploys a model that has no deploy.yaml as one MLFLOW_SERVER.' },
  allow: {
    kind: allowLines,
    description:
      'What deploy.yaml may ask for that is refused otherwise, one a line, such as service-account=trainer or secret=bucket-credentials. Each refusal names the entry to give.',
  },
} as const satisfies InputDefinitions;
