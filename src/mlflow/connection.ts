import type { Environment } from '../environment.js';
import { StepError } from '../errors.js';
import { findHeaderProblem } from '../http/header-text.js';

/** What the inputs say about the MLflow server: the values of mlflowInputs. */
export interface TrackingInputs {
  readonly 'tracking-uri': string;
  readonly 'registry-uri'?: string | undefined;
  readonly 'tracking-username': string | undefined;
  readonly 'tracking-password': string | undefined;
  readonly 'tracking-token': string | undefined;
  readonly 'tracking-insecure-tls': boolean;
  readonly 'tracking-ca-file': string | undefined;
  readonly 'tracking-client-cert-file': string | undefined;
}

/** The path prefix and origin of a tracking URI, without a slash at the end. Throws E_TRACKING_URI. */
export const parseTrackingUri = (raw: string): URL => parseServerUri(raw, 'tracking');

/** The same of a registry URI. Throws E_TRACKING_URI. */
export const parseRegistryUri = (raw: string): URL => parseServerUri(raw, 'registry');

function parseServerUri(raw: string, role: 'tracking' | 'registry'): URL {
  const refuse = (why: string): never => {
    throw new StepError('E_TRACKING_URI', `The ${role} URI ${why}`);
  };
  const uri = raw.trim();
  if (/^(databricks(-uc)?|uc)(:|$)/i.test(uri)) refuse("names Databricks, whose hosted MLflow is not supported. Give the http(s) address of an MLflow server.");
  if (/^(sqlite|mysql|postgresql|mssql)[+:]/i.test(uri)) {
    refuse('is a database, which only an MLflow server may open. Start one (`mlflow server --backend-store-uri …`) and give its http(s) address.');
  }
  if (/^(file:|[./~]|[a-z]:\\)/i.test(uri) || /^[\w-]+$/.test(uri)) {
    refuse(`is a folder (${hideUserinfo(uri)}), which other machines do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`);
  }
  if (!/^https?:\/\//i.test(uri)) {
    const isHost = /^[\w.-]+(:\d+)?(\/|$)/.test(uri);
    refuse(`must begin with http:// or https://.${isHost ? ` Did you mean http://${uri}?` : ` It is ${hideUserinfo(uri)}.`}`);
  }
  const url = URL.canParse(uri) ? new URL(uri) : refuse(`cannot be read: ${hideUserinfo(uri)}.`);
  if (url.username !== '' || url.password !== '') {
    refuse('contains a user name or password, which logs would show. Give them as tracking-username and tracking-password (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD).');
  }
  if (url.hash !== '' || url.search !== '') {
    refuse(`is a page of MLflow's user interface. Give the server's address only: ${url.origin}${url.pathname.replace(/\/+$/, '')}`);
  }
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url;
}

const hideUserinfo = (uri: string): string => uri.replace(/\/\/[^/@]*@/, '//***@');

/** User name and password as requests carry them, which is as secret as the password. */
export function computeBasicCredentials(inputs: Pick<TrackingInputs, 'tracking-username' | 'tracking-password'>): string | undefined {
  const { 'tracking-username': username, 'tracking-password': password } = inputs;
  return username && password ? Buffer.from(`${username}:${password}`).toString('base64') : undefined;
}

/**
 * The headers of every request: credentials as MLflow's own client chooses them (user name and password win over
 * the token), the workspace, and what we are. Never an Origin, which MLflow would take for a browser.
 */
export function computeHeaders(inputs: TrackingInputs, env: Environment): Readonly<Record<string, string>> {
  const basic = computeBasicCredentials(inputs);
  const token = inputs['tracking-token'];
  const workspace = env.MLFLOW_WORKSPACE?.trim();
  const problem = findHeaderProblem(workspace ?? '');
  if (problem !== undefined) throw new StepError('E_INPUT', `MLFLOW_WORKSPACE: ${problem}.`);
  const authorization =
    basic !== undefined ? `Basic ${basic}` : token ? `Bearer ${token}` : undefined;
  return {
    accept: 'application/json',
    'user-agent': 'mlflow-steps',
    ...(authorization ? { authorization } : {}),
    ...(workspace ? { 'x-mlflow-workspace': workspace } : {}),
  };
}

/** A whole number of MLflow's own variables; what is no number is not obeyed. */
export function readCount(env: Environment, name: string): number | undefined {
  const raw = env[name] ?? '';
  return /^\d{1,6}$/.test(raw) ? Number(raw) : undefined;
}
