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
  /** One line for the same page: what to do about it, where a message says no more. */
  readonly remedy: string;
}

const invalid = (meaning: string, remedy: string): ErrorClass => ({ outcome: 'invalid', exit: 2, meaning, remedy });
const failed = (meaning: string, remedy: string): ErrorClass => ({ outcome: 'failed', exit: 4, meaning, remedy });
const unreachable = (meaning: string, remedy: string): ErrorClass => ({ outcome: 'unreachable', exit: 6, meaning, remedy });

/** Every error code with its outcome and exit code. Pipelines depend on these: add, never rename. */
export const errorClasses = {
  E_UNEXPECTED: { outcome: 'error', exit: 1, meaning: 'Something that this project did not foresee.', remedy: 'Read the cause below the message; if the step was run as documented, report it with that text.' },
  E_COMMAND_FAILED: { outcome: 'failed', exit: 1, meaning: 'The training command ended with a non-zero exit code.', remedy: "Read the command's own output above; mend the script, and train again." },
  E_TRAINED_ELSEWHERE: { outcome: 'failed', exit: 1, meaning: 'The training command ended well, but its run is empty and another one holds what it logged.', remedy: 'Let the script log in the run that was made for it: no set_experiment(), no run of its own.' },
  E_CANCELLED: { outcome: 'cancelled', exit: 130, meaning: 'The step was told to stop (SIGINT 130, SIGTERM 143, SIGHUP 129).', remedy: 'Run the step again: it goes on from what was done.' },
  E_TIMEOUT: { outcome: 'timeout', exit: 5, meaning: 'A wait did not end in time.', remedy: 'See what it was waiting for; give it longer with `--timeout` if it is only slow.' },

  E_INPUT: invalid('Inputs are missing, misspelt or malformed.', 'Correct each input that the message names.'),
  E_CONFIG_FILE: invalid('mlflow-steps.yaml cannot be read.', 'Correct in mlflow-steps.yaml what the message names.'),

  E_TRACKING_URI: invalid('The tracking URI is not the http(s) address of an MLflow server.', 'Give the http(s) address of an MLflow server as `--tracking-uri` or MLFLOW_TRACKING_URI.'),
  E_MLFLOW_UNAUTHORIZED: invalid('MLflow answered 401: no or wrong credentials.', 'Give credentials that MLflow takes, in the variables that the message names.'),
  E_MLFLOW_FORBIDDEN: invalid('MLflow answered 403: these credentials may not do this.', "Let MLflow's administrator grant the account what the message names, or use another account."),
  E_MLFLOW_HOST_REFUSED: invalid('MLflow refused the Host header (its --allowed-hosts).', 'Start MLflow with `--allowed-hosts` naming the host, or use an address that it allows.'),
  E_MLFLOW_TLS: invalid("MLflow's certificate is not trusted, or it refused the client's.", 'Give the authority as `--tracking-ca-file`, or a client certificate as `--tracking-client-cert-file`.'),
  E_NOT_MLFLOW: invalid('What answers at the tracking URI is not an MLflow server.', 'Correct the tracking URI, also for a path that belongs to it.'),
  E_MLFLOW_REFUSED: invalid('MLflow refused a request as wrong.', "Correct what MLflow's own words name."),
  E_MLFLOW_RESPONSE: { outcome: 'error', exit: 1, meaning: 'MLflow answered something that its API does not allow.', remedy: 'See whether the tracking URI leads to a supported MLflow, without a proxy that changes its answers.' },
  E_MLFLOW_UNREACHABLE: unreachable('MLflow cannot be reached, or keeps answering with server errors.', 'See whether MLflow runs and can be reached from here; then run the step again.'),
  E_MODEL_NOT_FOUND: invalid('No registered model has this name.', 'Correct `--model`, or register a first version of it.'),
  E_VERSION_NOT_FOUND: invalid('The registered model has no such version.', 'Correct `--version`: the message names the newest.'),
  E_RUN_NOT_FOUND: invalid('No run has this id.', 'Give the id of a run of this server: `train` puts it out as `run-id`.'),
  E_RUN_DELETED: invalid('The run is deleted.', 'Restore the run, or name another one.'),
  E_EXPERIMENT_NOT_FOUND: invalid('No experiment has this name, or it is deleted.', 'Restore the experiment, or use another name.'),
  E_STAGE_UNKNOWN: invalid('MLflow has no such stage.', 'Write a stage that MLflow has, or an alias with its @.'),
  E_ALIAS_NOT_FOUND: invalid('No version of the model has this alias.', 'Correct the alias, or promote a version to it first.'),
  E_STAGE_EMPTY: invalid('No version of the model is in this stage.', 'Promote a version to the stage first.'),
  E_RUN_WITHOUT_MODEL: invalid('The run has logged no model at this artifact path.', 'Log a model in the run, or give its path as `--artifact-path`.'),
  E_BEST_NOT_FOUND: invalid('No child of the run has ended well with a value of the metric that is to choose the best.', 'Correct the metric of `--best`, or name the best run as `--run-id`.'),
  E_REGISTRATION_FAILED: { outcome: 'error', exit: 1, meaning: 'MLflow reports that the registration failed.', remedy: 'See the log of the MLflow server; then run the step again.' },
  E_ARTIFACT_STORE: invalid('The MLflow server cannot read or write its artifact store: it lacks credentials, a package or the place.', 'Give the MLflow server what it lacks, as the message names it.'),
  E_ARTIFACT_TOO_LARGE: invalid('An artifact is larger than what the step reads.', 'Log the file that is meant: what the step reads has a few kilobytes.'),

  E_GATES_MISSING: invalid('No gate was given, and --no-gates was not said.', 'Give `--gates`, `--gates-file` or `--model-gates`, or say `--no-gates`.'),
  E_GATE_SYNTAX: invalid('A gate cannot be read.', 'Correct the gate at the column that the message names; gates.md has every form.'),
  E_GATES_REFUSED: { outcome: 'refused', exit: 3, meaning: 'A gate failed: the version was not promoted.', remedy: 'Train a better version; or change the gates, if they ask for too much.' },
  E_GATES_INCONCLUSIVE: { outcome: 'inconclusive', exit: 3, meaning: 'A gate could not be decided: the version was not promoted.', remedy: 'Log what the gate lacks, or drop the gate.' },
  E_PROMOTION_NOT_FOUND: invalid('No version of the model has the record of this promotion.', 'Give the `promotion-id` that `promote` has put out, with the same model.'),
  E_PROMOTION_UNDONE: invalid('The promotion was undone, or its version taken out of the target since: promote it again.', 'Promote the version again, if it shall have the target.'),
  E_PROMOTION_HELD: { outcome: 'conflict', exit: 6, meaning: 'Another promotion of the model is under way.', remedy: 'Run the step again when the other promotion has ended.' },
  E_PROMOTION_OVERTAKEN: { outcome: 'conflict', exit: 6, meaning: 'Another promotion moved the target meanwhile.', remedy: 'Look at who holds the target now; promote the version again, if it shall have it.' },

  E_DEPLOY_YAML_MISSING: invalid('The model has no deploy.yaml in any of the places that are looked at.', 'Log a deploy.yaml with the model, give one by `--deploy-yaml`, or say `--default-template`.'),
  E_DEPLOY_YAML_SYNTAX: invalid('deploy.yaml is not valid YAML.', 'Correct the YAML at the line that the message names.'),
  E_DEPLOY_YAML_EMPTY: invalid('deploy.yaml has no content.', 'Log a deploy.yaml that holds a SeldonDeployment.'),
  E_DEPLOY_YAML_DOCUMENTS: invalid('deploy.yaml holds more than one document.', 'Log one SeldonDeployment alone.'),
  E_DEPLOY_YAML_KIND: invalid('deploy.yaml describes another kind than SeldonDeployment.', 'Log a SeldonDeployment of machinelearning.seldon.io.'),
  E_DEPLOY_YAML_TOO_LARGE: invalid('deploy.yaml is larger than what is read.', 'Log the SeldonDeployment alone, without the model.'),
  E_DEPLOY_YAML_BOMB: invalid('deploy.yaml expands to far more than it holds (aliases or nesting).', 'Write the manifest without the aliases or levels that the message names.'),
  E_MANIFEST: invalid('The manifest breaks a rule that the cluster or this project has.', 'Correct each field that the message names, or widen the policy with the `--allow` that it names.'),
  E_MODEL_URI: invalid('No model server can read the place where MLflow keeps the model.', 'Map the place with `--model-uri-map`, or keep models where model servers can read.'),
  E_MODEL_NOT_LOADABLE: invalid('The model server of the manifest cannot load the model.', 'Log the model as the message says, or serve it by another server or image.'),
  E_NAME_TAKEN: invalid('The name belongs to another model or target, or to somebody else.', 'Choose another name with `--name`, or take the deployment over with the flag that the message names.'),
  E_NOTHING_KEPT: invalid('No manifest of an earlier version is kept to go back to.', 'Deploy the version that is meant instead.'),

  E_KUBECONFIG_MISSING: invalid('There is no kubeconfig, and this is not a pod.', 'Give one with `--kubeconfig` or KUBECONFIG.'),
  E_KUBECONFIG_SYNTAX: invalid('The kubeconfig cannot be read.', 'Correct the file that the message names: kubectl must be able to use it.'),
  E_KUBECONFIG_CONTEXT: invalid('The kubeconfig has no such context, or none is current.', 'Choose with `--context` one of the contexts that the message names.'),
  E_CLUSTER_UNAUTHORIZED: invalid('The cluster answered 401: credentials are wrong or have expired.', 'Log in again, or give a fresh kubeconfig.'),
  E_CLUSTER_FORBIDDEN: invalid('The cluster answered 403: the role lacks a permission.', 'Give the account the Role of permissions.md in the namespace; or correct `--namespace`.'),
  E_CLUSTER_UNREACHABLE: unreachable('The cluster cannot be reached, or keeps answering with server errors.', 'See whether the API server can be reached from here; then run the step again.'),
  E_CLUSTER_RESPONSE: { outcome: 'error', exit: 1, meaning: 'The cluster answered something that its API does not allow.', remedy: "See whether the kubeconfig's server is a Kubernetes API, without a proxy that changes its answers." },
  E_CRD_MISSING: invalid('The cluster does not know SeldonDeployments.', 'Install Seldon Core 1 in the cluster, or choose the right cluster with `--context`.'),
  E_NAMESPACE_NOT_FOUND: invalid('The namespace does not exist.', 'Create it, correct `--namespace`, or say `--create-namespace`.'),
  E_APPLY_REFUSED: failed('The cluster refused the manifest.', 'Correct in deploy.yaml what the cluster names; run the step again, if the object has only changed meanwhile.'),
  E_APPLY_CONFLICT: failed('Another field manager owns a field of the manifest.', 'Leave the field to its manager, or take it over with `--force-conflicts`.'),
  E_ROLLOUT_FAILED: failed('The new version cannot become ready.', 'See the reason below.'),
  E_DELETED_WHILE_WAITING: failed('The deployment was deleted while it was waited for.', 'See who deleted it; then run the step again.'),
  E_VERIFY_IMPOSSIBLE: invalid('Verification is required, and the model has neither an input example to send nor a signature to make a request from.', 'Log the model with `input_example=…`, or give a request with `--verify FILE`.'),
  E_VERIFY_FAILED: failed('The served model gave no well-formed prediction.', 'Do what the message advises by the answer: such as `--xtype DataFrame`, another request with `--verify FILE`, or another image.'),
  E_NOT_VERIFIED: unreachable('The deployment is ready, and nothing could ask its model for the prediction that `verify` demands.', 'Let the credentials create services/proxy, or give what the ingress wants; then deploy again.'),
  E_DEPLOY_HELD: { outcome: 'conflict', exit: 6, meaning: 'Another deploy of this name is under way.', remedy: 'Run the step again when the other deploy has ended.' },
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
