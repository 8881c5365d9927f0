import type { Environment } from '../environment.js';
import { storagePrefix } from '../input-files.js';
import { InputProblem, type InputKind } from '../inputs.js';
import type { JsonObject } from '../json.js';
import { mapNodes } from './adjust.js';
import type { Predictor, SeldonDeployment } from './manifest.js';
import { isModelNode } from './model-nodes.js';

/** The Secret with which model servers fetch models: rclone's configuration, as this step's own environment has it. */
export interface StorageSecret {
  readonly name: string;
  /** RCLONE_CONFIG_<REMOTE>_<OPTION> → value. */
  readonly variables: ReadonlyMap<string, string>;
}

const isStorageVariable = (name: string): boolean => name.startsWith(storagePrefix) && /^[A-Za-z0-9]+_\w+$/.test(name.slice(storagePrefix.length));

/** Options of rclone that are no secret; masking what they say would blank out ordinary words. */
const isOpen = (name: string, value: string): boolean =>
  /_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.test(name) ||
  /^(?:true|false|\d{1,5})$/.test(value);

const findVariables = (env: Environment): readonly (readonly [string, string])[] =>
  Object.entries(env).flatMap(([name, value]) => (isStorageVariable(name) && value !== undefined && value !== '' ? [[name, value] as const] : []));

export const storageSecret: InputKind<StorageSecret> = {
  label: 'name of a Secret',
  // Also as Kubernetes writes them, in case that it quotes one.
  secretsIn: (env) => findVariables(env).flatMap(([name, value]) => (isOpen(name, value) ? [] : [value, Buffer.from(value).toString('base64')])),
  parse: (name, env = {}) => {
    if (!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(name)) throw new InputProblem(`expected the name of a Secret (lower-case letters, digits, "-" and "."), got "${name.slice(0, 100)}"`);
    const variables = new Map(findVariables(env));
    if (variables.size === 0) throw new InputProblem('the environment has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY');
    return { name, variables };
  },
};

/** The deployment with what `change` makes of the Secret's name in each place that loads a model. */
const mapReferences = (deployment: SeldonDeployment, change: (place: JsonObject) => JsonObject): SeldonDeployment => ({
  ...deployment,
  spec: {
    ...deployment.spec,
    predictors: deployment.spec.predictors.map((predictor): Predictor => ({
      ...predictor,
      graph: mapNodes(predictor.graph, (node) => (isModelNode(node) ? change(node) : {})),
      ...(predictor.explainer?.modelUri ? { explainer: { ...predictor.explainer, ...change(predictor.explainer) } } : {}),
    })),
  },
});

const isNone = ({ envSecretRefName: name }: JsonObject): boolean => name === undefined || name === null || name === '';

/** Refers to the Secret wherever a model is loaded and no other Secret is named. */
export const referToSecret = (deployment: SeldonDeployment, name: string): SeldonDeployment =>
  mapReferences(deployment, (place) => (isNone(place) ? { envSecretRefName: name } : {}));

/** Without the references that the user asked for, which deploy.yaml may spell out itself: what is left is deploy.yaml's own wish. */
export const withoutReferences = (deployment: SeldonDeployment, name: string): SeldonDeployment =>
  mapReferences(deployment, (place) => (place['envSecretRefName'] === name ? { envSecretRefName: undefined } : {}));
