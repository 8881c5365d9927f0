import { StepError } from '../errors.js';
import { quoteForeign } from '../untrusted-text.js';

/** What an MLflow server needs in order to read a kind of store. */
interface StoreNeeds {
  readonly scheme: RegExp;
  readonly packages: string;
  readonly credentials: string;
}

const stores: readonly StoreNeeds[] = [
  { scheme: /^s3[an]?:/i, packages: 'boto3', credentials: 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or a role, and MLFLOW_S3_ENDPOINT_URL for a store that is not of AWS' },
  { scheme: /^gs:/i, packages: 'google-cloud-storage', credentials: 'GOOGLE_APPLICATION_CREDENTIALS or a service account' },
  { scheme: /^(wasbs?|abfss?):/i, packages: 'azure-storage-blob and azure-identity', credentials: 'AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_ACCESS_KEY or a managed identity' },
  { scheme: /^(hdfs|viewfs):/i, packages: 'pyarrow and the Hadoop client', credentials: "Hadoop's configuration and, if it is asked for, a Kerberos ticket" },
  { scheme: /^oss:/i, packages: 'aliyunstoreplugin', credentials: 'MLFLOW_OSS_KEY_ID and MLFLOW_OSS_KEY_SECRET' },
  { scheme: /^sftp:/i, packages: 'pysftp', credentials: 'the key or password of the account' },
];

/** Words with which servers and storage libraries say that it is the store, and that another try says the same. */
const tellsOfStore = new RegExp(
  [
    "No module named '?\"?(boto3|botocore|google|azure|pyarrow|pysftp|aliyunstoreplugin|oss2)",
    'ModuleNotFoundError',
    'NoCredentials|Unable to locate credentials|PartialCredentials|CredentialRetrievalError|DefaultCredentialsError|default credentials were not found',
    'AccessDenied|Access Denied|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken|AuthorizationFailure|AuthenticationFailed|Forbidden',
    'NoSuchBucket|ContainerNotFound|BucketNotFound|bucket does not exist',
    'EndpointConnectionError|Could not connect to the endpoint|InvalidEndpoint|Invalid endpoint',
  ].join('|'),
  'i',
);

/** Whether the text of a server error says that the store cannot be read, so that no second try is needed to know. */
export const isOfStore = (body: string): boolean => tellsOfStore.test(body);

/** Whether a refusal is the store's of the server, and not the server's of this step: 3.17 passes on with its own status what S3 answered. */
export const tellsRefusedStore = (status: number, body: string): boolean =>
  status >= 400 && status < 500 && /Failed to \w+ [^"]{0,200}(s3|gs|wasbs?|abfss?|hdfs|viewfs|oss|r2|b2):\/\//i.test(body) && (status !== 404 || /bucket|container/i.test(body.replace(/[a-z0-9+.-]+:\/\/\S*/gi, '')));

/** The error of a server that answers, but cannot read or write where it keeps artifacts. `said` is what it answered. */
export function storeFailure(server: string, what: string, place: string, said: string): StepError {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(place)?.[0] ?? '';
  const needs = stores.find((each) => each.scheme.test(place));
  const quoted = quoteForeign(said).replace(/\.$/, '');
  const why = quoted === '' ? 'It does not say why; its log does' : `It says: ${quoted}`;
  const remedy =
    needs !== undefined
      ? `Give the server (not this step) the Python package ${needs.packages} and the store's credentials (${needs.credentials}), and restart it`
      : scheme === 'mlflow-artifacts:'
        ? 'Give the server (not this step) the Python package and the credentials of the store that its --artifacts-destination names, and restart it'
        : 'See that the folder exists on the server (not here) and that the server may use it';
  return new StepError('E_ARTIFACT_STORE', `MLflow at ${server} answers, but cannot ${what} its artifact store${place === '' ? '' : ` at ${quoteForeign(place)}`}. ${why}. ${remedy}.`);
}

/**
 * The error of a folder of the server's own machine that has no file: servers list a folder that is not there as an empty one, and every
 * model has files. So they lie on a disk of whoever logged them, or are deleted.
 */
export const emptyStore = (server: string, place: string): StepError =>
  new StepError('E_ARTIFACT_STORE', `MLflow at ${server} answers, but has no file at ${quoteForeign(place)}, a folder of its own machine: what was logged may lie on the machine that logged it, or be deleted. Mount that folder on the server (not here), or start the server with --serve-artifacts, and have clients log through it.`);

/** The error of a server that answers all but what makes it use its store. `why` is what came instead of an answer. */
export const silentStore = (server: string, what: string, place: string, why: string): StepError =>
  new StepError('E_ARTIFACT_STORE', `MLflow at ${server} answers, but not when it is to ${what} its artifact store${place === '' ? '' : ` at ${quoteForeign(place)}`}: ${why}. See that the server (not this step) reaches that store: a firewall or a wrong endpoint lets it wait for ever.`);
