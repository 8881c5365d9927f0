import { credentialsVariable } from '../../input-files.js';
import type { Step } from '../../step.js';
import { usesCluster, usesStorage } from '../engines/inputs.js';
import type { Variable } from '../engines/variables.js';

export interface Workspace {
  readonly name: string;
  readonly description: string;
  readonly optional: true;
  readonly readOnly?: true;
}

export const credentialsWorkspace: Workspace = {
  name: 'mlflow-credentials',
  description: "A Secret with what MLflow asks for, each key a file: `username` and `password`, or `token`; also `uri`, `registry-uri`, `ca.crt`, `client.pem`, and for the ingress `endpoint-token`, `endpoint-headers`, `endpoint-ca.crt`.",
  optional: true,
  readOnly: true,
};

export const kubeconfigWorkspace: Workspace = {
  name: 'kubeconfig',
  description: 'A Secret with a kubeconfig in its key `config`; without it, the service account of the pod.',
  optional: true,
  readOnly: true,
};

export const storageWorkspace: Workspace = {
  name: 'model-storage',
  description: 'A Secret with what model servers fetch models with, each key a file: `RCLONE_CONFIG_<REMOTE>_<OPTION>`. With `storage-secret` it is copied to them.',
  optional: true,
  readOnly: true,
};

export const outputWorkspace: Workspace = {
  name: 'output',
  description: 'Gets a file for each output, the reports among them that are too large for results.',
  optional: true,
};

/** Where the secrets are that a step may read. */
export const secretWorkspaces = (step: Step): readonly Workspace[] => [
  credentialsWorkspace,
  ...(usesCluster(step) ? [kubeconfigWorkspace] : []),
  ...(usesStorage(step) ? [storageWorkspace] : []),
];

/** Tekton writes an empty path where a workspace is not bound. Files, because a variable's text can quote another variable. */
export const credentialsVariableOf = (workspaces: readonly Workspace[]): Variable => ({
  name: credentialsVariable,
  value: workspaces.map(({ name }) => `$(workspaces.${name}.path)`).join(':'),
});

export const outputFolderFlag = `--output-dir=$(workspaces.${outputWorkspace.name}.path)`;

/** What one step of several sees; without it, all of them would. */
export const useWorkspace = ({ name }: Workspace): object => ({ name, mountPath: `/workspace/${name}` });
