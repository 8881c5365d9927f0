/** How a step ends, as pipelines read it from the `outcome` output. */
export type Outcome =
  | 'done'
  | 'unchanged'
  | 'skipped'
  | 'error'
  | 'failed'
  | 'invalid'
  | 'refused'
  | 'inconclusive'
  | 'rolled-back'
  | 'rollback-failed'
  | 'timeout'
  | 'unreachable'
  | 'conflict'
  | 'cancelled';

interface ErrorClass {
  readonly outcome: Outcome;
  readonly exit: number;
  /** One line for the troubleshooting page: when this happens. */
  readonly meaning: string;
}

const invalid = (meaning: string): ErrorClass => ({ outcome: 'invalid', exit: 2, meaning });
const failed = (meaning: string): ErrorClass => ({ outcome: 'failed', exit: 4, meaning });
const unreachable = (meaning: string): ErrorClass => ({ outcome: 'unreachable', exit: 6, meaning });

/** Every error code with its outcome and exit code. Pipelines depend on these: add, never rename. */
export const errorClasses = {
  E_UNEXPECTED: { outcome: 'error', exit: 1, meaning: 'Something that this project did not foresee.' },
  E_COMMAND_FAILED: { outcome: 'failed', exit: 1, meaning: 'The training command ended with a non-zero exit code.' },
  E_TRAINED_ELSEWHERE: { outcome: 'failed', exit: 1, meaning: 'The training command ended well, but its run is empty and another one holds what it logged.' },
  E_CANCELLED: { outcome: 'cancelled', exit: 130, meaning: 'The step was told to stop (SIGINT 130, SIGTERM 143, SIGHUP 129).' },
  E_TIMEOUT: { outcome: 'timeout', exit: 5, meaning: 'A wait did not end in time.' },

  E_INPUT: invalid('Inputs are missing, misspelt or malformed.'),
  E_CONFIG_FILE: invalid('mlflow-steps.yaml cannot be read.'),

  E_TRACKING_URI: invalid('The tracking URI is not the http(s) address of an MLflow server.'),
  E_MLFLOW_UNAUTHORIZED: invalid('MLflow answered 401: no or wrong credentials.'),
  E_MLFLOW_FORBIDDEN: invalid('MLflow answered 403: these credentials may not do this.'),
  E_MLFLOW_HOST_REFUSED: invalid('MLflow refused the Host header (its --allowed-hosts).'),
  E_MLFLOW_TLS: invalid("MLflow's certificate is not trusted, or it refused the client's."),
  E_NOT_MLFLOW: invalid('What answers at the tracking URI is not an MLflow server.'),
  E_MLFLOW_REFUSED: invalid('MLflow refused a request as wrong.'),
  E_MLFLOW_RESPONSE: { outcome: 'error', exit: 1, meaning: 'MLflow answered something that its API does not allow.' },
  E_MLFLOW_UNREACHABLE: unreachable('MLflow cannot be reached, or keeps answering with server errors.'),
  E_MODEL_NOT_FOUND: invalid('No registered model has this name.'),
  E_VERSION_NOT_FOUND: invalid('The registered model has no such version.'),
  E_RUN_NOT_FOUND: invalid('No run has this id.'),
  E_RUN_DELETED: invalid('The run is deleted.'),
  E_EXPERIMENT_NOT_FOUND: invalid('No experiment has this name, or it is deleted.'),
  E_STAGE_UNKNOWN: invalid('MLflow has no such stage.'),
  E_ALIAS_NOT_FOUND: invalid('No version of the model has this alias.'),
  E_STAGE_EMPTY: invalid('No version of the model is in this stage.'),
  E_RUN_WITHOUT_MODEL: invalid('The run has logged no model at this artifact path.'),
  E_BEST_NOT_FOUND: invalid('No child of the run has ended well with a value of the metric that is to choose the best.'),
  E_REGISTRATION_FAILED: { outcome: 'error', exit: 1, meaning: 'MLflow reports that the registration failed.' },
  E_ARTIFACT_STORE: invalid('The MLflow server cannot read or write its artifact store: it lacks credentials, a package or the place.'),
  E_ARTIFACT_TOO_LARGE: invalid('An artifact is larger than what the step reads.'),

  E_GATES_MISSING: invalid('No gate was given, and --no-gates was not said.'),
  E_GATE_SYNTAX: invalid('A gate cannot be read.'),
  E_GATES_REFUSED: { outcome: 'refused', exit: 3, meaning: 'A gate failed: the version was not promoted.' },
  E_GATES_INCONCLUSIVE: { outcome: 'inconclusive', exit: 3, meaning: 'A gate could not be decided: the version was not promoted.' },
  E_PROMOTION_NOT_FOUND: invalid('No version of the model has the record of this promotion.'),
  E_PROMOTION_UNDONE: invalid('The promotion was undone, or its version taken out of the target since: promote it again.'),
  E_PROMOTION_HELD: { outcome: 'conflict', exit: 6, meaning: 'Another promotion of the model is under way.' },
  E_PROMOTION_OVERTAKEN: { outcome: 'conflict', exit: 6, meaning: 'Another promotion moved the target meanwhile.' },

  E_DEPLOY_YAML_MISSING: invalid('The model has no deploy.yaml in any of the places that are looked at.'),
  E_DEPLOY_YAML_SYNTAX: invalid('deploy.yaml is not valid YAML.'),
  E_DEPLOY_YAML_EMPTY: invalid('deploy.yaml has no content.'),
  E_DEPLOY_YAML_DOCUMENTS: invalid('deploy.yaml holds more than one document.'),
  E_DEPLOY_YAML_KIND: invalid('deploy.yaml describes another kind than SeldonDeployment.'),
  E_DEPLOY_YAML_TOO_LARGE: invalid('deploy.yaml is larger than what is read.'),
  E_DEPLOY_YAML_BOMB: invalid('deploy.yaml expands to far more than it holds (aliases or nesting).'),
  E_MANIFEST: invalid('The manifest breaks a rule that the cluster or this project has.'),
  E_MODEL_URI: invalid('No model server can read the place where MLflow keeps the model.'),
  E_MODEL_NOT_LOADABLE: invalid('The model server of the manifest cannot load the model.'),
  E_NAME_TAKEN: invalid('The name belongs to another model or target, or to somebody else.'),
  E_NOTHING_KEPT: invalid('No manifest of an earlier version is kept to go back to.'),

  E_KUBECONFIG_MISSING: invalid('There is no kubeconfig, and this is not a pod.'),
  E_KUBECONFIG_SYNTAX: invalid('The kubeconfig cannot be read.'),
  E_KUBECONFIG_CONTEXT: invalid('The kubeconfig has no such context, or none is current.'),
  E_CLUSTER_UNAUTHORIZED: invalid('The cluster answered 401: credentials are wrong or have expired.'),
  E_CLUSTER_FORBIDDEN: invalid('The cluster answered 403: the role lacks a permission.'),
  E_CLUSTER_UNREACHABLE: unreachable('The cluster cannot be reached, or keeps answering with server errors.'),
  E_CLUSTER_RESPONSE: { outcome: 'error', exit: 1, meaning: 'The cluster answered something that its API does not allow.' },
  E_CRD_MISSING: invalid('The cluster does not know SeldonDeployments.'),
  E_NAMESPACE_NOT_FOUND: invalid('The namespace does not exist.'),
  E_APPLY_REFUSED: failed('The cluster refused the manifest.'),
  E_APPLY_CONFLICT: failed('Another field manager owns a field of the manifest.'),
  E_ROLLOUT_FAILED: failed('The new version cannot become ready.'),
  E_DELETED_WHILE_WAITING: failed('The deployment was deleted while it was waited for.'),
  E_VERIFY_IMPOSSIBLE: invalid('Verification is required, and the model has neither an input example to send nor a signature to make a request from.'),
  E_VERIFY_FAILED: failed('The served model gave no well-formed prediction.'),
  E_NOT_VERIFIED: unreachable('The deployment is ready, and nothing could ask its model for the prediction that `verify` demands.'),
  E_DEPLOY_HELD: { outcome: 'conflict', exit: 6, meaning: 'Another deploy of this name is under way.' },
} as const satisfies Record<string, ErrorClass>;

export type ErrorCode = keyof typeof errorClasses;

export interface StepErrorOptions {
  readonly cause?: unknown;
  /** Overrides the code's own outcome, as when a failed rollout was rolled back. */
  readonly outcome?: Outcome;
  /** Overrides the code's own exit code (a cancellation by SIGTERM is 143). */
  readonly exit?: number;
}

/**
 * The one error that steps throw. `message` says what happened, why, and what to do, and names the object,
 * version or metric; it is shown without a stack trace.
 */
export class StepError extends Error {
  override readonly name = 'StepError';
  readonly code: ErrorCode;
  readonly outcome: Outcome;
  readonly exit: number;

  constructor(code: ErrorCode, message: string, options: StepErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    const errorClass: ErrorClass = errorClasses[code];
    this.code = code;
    this.outcome = options.outcome ?? errorClass.outcome;
    this.exit = options.exit ?? errorClass.exit;
  }
}

/** What was asked for, or undefined where that fails with this very code. */
export async function undefinedOn<T>(code: ErrorCode, asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (thrown) {
    if (thrown instanceof StepError && thrown.code === code) return undefined;
    throw thrown;
  }
}

/** Turns anything thrown into a StepError; what is not one already becomes E_UNEXPECTED with its cause kept. */
export function toStepError(thrown: unknown): StepError {
  if (thrown instanceof StepError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new StepError('E_UNEXPECTED', message, { cause: thrown });
}
