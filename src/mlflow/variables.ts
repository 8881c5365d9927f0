import type { Environment } from '../environment.js';
import { StepError } from '../errors.js';

/**
 * What becomes of a variable with which MLflow's own client would do something else than without: `honoured` by an input or
 * by the client, `harmless` where it changes nothing that these steps do, or refused with what to do instead.
 */
type Treatment = 'honoured' | 'harmless' | { readonly refusedFor: string; readonly isSet?: (value: string) => boolean };

const isTrue = (value: string): boolean => /^(true|1)$/i.test(value.trim());

/** By name, all that change whom a client speaks to, as whom, and what it takes for done. */
export const mlflowVariables: Readonly<Record<string, Treatment>> = {
  MLFLOW_TRACKING_URI: 'honoured',
  MLFLOW_REGISTRY_URI: 'honoured',
  MLFLOW_TRACKING_USERNAME: 'honoured',
  MLFLOW_TRACKING_PASSWORD: 'honoured',
  MLFLOW_TRACKING_TOKEN: 'honoured',
  MLFLOW_TRACKING_INSECURE_TLS: 'honoured',
  MLFLOW_TRACKING_SERVER_CERT_PATH: 'honoured',
  MLFLOW_TRACKING_CLIENT_CERT_PATH: 'honoured',
  MLFLOW_WORKSPACE: 'honoured',
  MLFLOW_HTTP_REQUEST_TIMEOUT: 'honoured',
  MLFLOW_HTTP_REQUEST_MAX_RETRIES: 'honoured',
  REQUESTS_CA_BUNDLE: 'honoured',
  CURL_CA_BUNDLE: 'honoured',
  SSL_CERT_FILE: 'honoured',
  SSL_CERT_DIR: 'honoured',
  HTTP_PROXY: 'honoured',
  HTTPS_PROXY: 'honoured',
  ALL_PROXY: 'honoured',
  NO_PROXY: 'honoured',

  MLFLOW_TRACKING_AUTH: {
    refusedFor: 'names a plug-in of the Python client that makes credentials, which these steps cannot load. Unset it, and give what it would make: tracking-token (MLFLOW_TRACKING_TOKEN), or tracking-username and tracking-password',
  },
  MLFLOW_TRACKING_AWS_SIGV4: {
    isSet: isTrue,
    refusedFor: 'asks for requests that are signed for AWS, which these steps do not send. Unset it, and reach MLflow by an address that takes a token or a password',
  },

  // Pauses between tries are these steps' own, and a Retry-After is always respected.
  MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR: 'harmless',
  MLFLOW_HTTP_REQUEST_BACKOFF_JITTER: 'harmless',
  MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER: 'harmless',
  // A redirect is never followed, and said to be one.
  MLFLOW_ALLOW_HTTP_REDIRECTS: 'harmless',
  // Only small files are sent and read, each by the server itself.
  MLFLOW_ENABLE_PROXY_MULTIPART_UPLOAD: 'harmless',
  MLFLOW_ENABLE_PROXY_MULTIPART_DOWNLOAD: 'harmless',
  MLFLOW_ENABLE_MULTIPART_UPLOAD: 'harmless',
  MLFLOW_ENABLE_MULTIPART_DOWNLOAD: 'harmless',
  MLFLOW_S3_ENDPOINT_URL: 'harmless',
  MLFLOW_S3_IGNORE_TLS: 'harmless',
  MLFLOW_ARTIFACT_UPLOAD_DOWNLOAD_TIMEOUT: 'harmless',
  // Tags and params that are too long are cut or refused by the server alone.
  MLFLOW_TRUNCATE_LONG_VALUES: 'harmless',
  // train makes a run of its own in the experiment of its input, and tells its command which; another name would contradict that.
  MLFLOW_EXPERIMENT_NAME: 'harmless',
  MLFLOW_RUN_ID: 'harmless',
  MLFLOW_EXPERIMENT_ID: 'harmless',
};

/** Throws E_INPUT that names every variable which would change what the steps do, and cannot be honoured. */
export function refuseVariables(env: Environment): void {
  const problems = Object.entries(mlflowVariables).flatMap(([name, treatment]) => {
    const value = env[name]?.trim() ?? '';
    if (typeof treatment === 'string' || value === '' || treatment.isSet?.(value) === false) return [];
    return [`${name} ${treatment.refusedFor}.`];
  });
  if (problems.length > 0) throw new StepError('E_INPUT', problems.join('\n'));
}
