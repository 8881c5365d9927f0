import { StepError } from '../errors.js';
import { isTlsFailure, type WireFailure } from '../http/failure.js';
import type { WireResponse } from '../http/wire.js';
import { parseJson, textAt } from '../json.js';
import { quoteForeign } from '../untrusted-text.js';

export const unreachable = (message: string, cause?: unknown): StepError => new StepError('E_MLFLOW_UNREACHABLE', message, { cause });

/** The server took a request and did not answer it, or what is before the server waited in vain: it may be busy with something else that does not answer. */
export class Unanswered extends StepError {
  constructor(message: string, readonly why: string, cause?: unknown) {
    super('E_MLFLOW_UNREACHABLE', message, { cause });
  }
}

/** The error of a failed connection; `isFinal` where trying again cannot help. */
export function wireError(failure: WireFailure, server: string): { error: StepError; isFinal: boolean } {
  if (failure.code === 'EPROTO' && failure.message.includes('wrong version number')) {
    const error = new StepError('E_TRACKING_URI', `${server} does not speak TLS. Did you mean http://${server.replace(/^https:\/\//, '')}?`, { cause: failure });
    return { error, isFinal: true };
  }
  if (isTlsFailure(failure.code)) {
    const message =
      `The TLS connection to MLflow at ${server} failed: ${quoteForeign(failure.message)}. ` +
      'Give the authority that signed its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it wants one.';
    return { error: new StepError('E_MLFLOW_TLS', message, { cause: failure }), isFinal: true };
  }
  if (failure.code === 'ENOTFOUND') {
    return { error: unreachable(`MLflow cannot be reached: no host has the name in ${server}. Check the tracking URI.`, failure), isFinal: true };
  }
  const why = failure.code === 'ECONNREFUSED' ? 'nothing listens there (connection refused)' : quoteForeign(failure.message).replace(/\.$/, '');
  const message = `MLflow at ${server} cannot be reached: ${why}. See whether it runs, and whether the tracking URI is right.`;
  return { error: failure.wasSent ? new Unanswered(message, why, failure) : unreachable(message, failure), isFinal: false };
}

/** The error of a status that means the same for every call, or undefined where it is the call's to say. */
export function refusalOf(response: WireResponse, server: string, errorCode: string, authorization: string | undefined): StepError | undefined {
  const { status, body } = response;
  if (status >= 300 && status < 400) {
    const to = quoteForeign(redirectTarget(response.headers.location ?? ''));
    return new StepError('E_NOT_MLFLOW', `${server} redirects${to === '' ? '' : ` to ${to}`}, which is not followed. Give the address of MLflow itself as tracking URI; if that is a login page, give credentials that pass it.`);
  }
  if (errorCode === 'FEATURE_DISABLED') {
    return new StepError('E_MLFLOW_REFUSED', `MLflow at ${server} has switched off what this needs. It says: ${quoteForeign(textAt(parseJson(body), 'message') ?? body)}`);
  }
  if (status === 401) {
    const what = authorization !== undefined
      ? `The credentials are wrong. What was sent is ${authorization.startsWith('Basic ') ? 'a user name with its password: correct tracking-username and tracking-password, or where else they come from (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, ~/.mlflow/credentials)' : 'a token: give a fresh tracking-token (MLFLOW_TRACKING_TOKEN), or tracking-username and tracking-password if MLflow wants these'}.`
      : 'Give tracking-username and tracking-password, or tracking-token (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).';
    return new StepError('E_MLFLOW_UNAUTHORIZED', `MLflow at ${server} answered 401 (unauthorized). ${what}`);
  }
  if (status === 403 && body.includes('Invalid Host header')) {
    const host = server.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    return new StepError('E_MLFLOW_HOST_REFUSED', `MLflow at ${server} refused the Host header "${host}". Start it with --allowed-hosts naming ${host} (MLFLOW_SERVER_ALLOWED_HOSTS), or use an address that it allows.`);
  }
  if (status === 403) {
    const said = errorCode === '' && /^\s*</.test(body) ? '' : ` It says: ${quoteForeign(body).replace(/\.$/, '')}.`;
    return new StepError('E_MLFLOW_FORBIDDEN', `MLflow at ${server} answered 403 (forbidden): these credentials may not do this.${said} Let MLflow's administrator grant them the right, or use others.`);
  }
  return undefined;
}

/** Where a redirect leads, without a query that may hold a token. */
const redirectTarget = (location: string): string => location.replace(/[?#].*$/s, '');
