/** A variable of a container: a value, or a key of a Secret. */
export interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: { readonly secretKeyRef: { readonly name: string; readonly key: string; readonly optional: true } };
}

/** All that the user's container may write to. */
export const scratchFolder = '/tmp';

/**
 * No image knows the user that training runs as (container.ts): without a home and a name by these, Python's getpass.getuser()
 * fails, and MLflow notes nobody as the user of a run.
 */
export const trainingUserVariables: readonly Variable[] = [
  { name: 'HOME', value: scratchFolder },
  { name: 'USER', value: 'mlflow-steps' },
  { name: 'LOGNAME', value: 'mlflow-steps' },
];

/** The Secret with MLflow's credentials for the user's container; it may be absent. */
const trainingCredentials = 'mlflow-training-credentials';

/** For MLflow's own client. They stand last: a variable can only quote those before it. */
export const trainingSecretVariables: readonly Variable[] = ['username', 'password', 'token'].map((key) => ({
  name: `MLFLOW_TRACKING_${key.toUpperCase()}`,
  valueFrom: { secretKeyRef: { name: trainingCredentials, key, optional: true } },
}));
