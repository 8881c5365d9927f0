import { StepError } from '../errors.js';
import type { HttpReply } from './cluster.js';
import { findQuotedReason } from '../log-cause/log-cause.js';
import { objectsAt, parseJson, textAt, valueAt } from '../json.js';
import { cut, neutralize } from '../untrusted-text.js';
import { findUndeclaredFields, UndeclaredFields } from './undeclared-fields.js';

/** What was asked, for messages. */
export interface Asked {
  /** Kubernetes' word: get, list, watch, patch, create, update, delete. */
  readonly verb: string;
  /** `Kind/namespace/name`, or the plural of a list. */
  readonly what: string;
  readonly namespace?: string | undefined;
  readonly server: string;
}

const maxMessageCharacters = 1500;

/** The server's own words, bounded and safe to print. */
export function readServerText({ status, body }: HttpReply): string {
  const message = textAt(parseJson(body), 'message') ?? (body.trim().startsWith('<') ? '' : body.trim());
  return cut(neutralize(findQuotedReason(message)), maxMessageCharacters) || `HTTP ${status}`;
}

/** Turns an answer that is no success into the error that a user can act on. */
export function computeApiError(asked: Asked, reply: HttpReply): StepError {
  const status = parseJson(reply.body);
  const said = readServerText(reply);
  const request = `${asked.verb} ${asked.what}`;
  switch (reply.status) {
    case 401:
      return new StepError(
        'E_CLUSTER_UNAUTHORIZED',
        `${asked.server} answered 401 to ${request}: it does not take the kubeconfig's credentials, which may have expired. Log in again, or give a fresh kubeconfig.`,
      );
    case 403:
      return computeForbidden(asked, status, said);
    case 404:
      return computeNotFound(asked, status, said);
    case 409:
      return new StepError('E_APPLY_REFUSED', `${asked.what} has changed meanwhile: ${ended(said)} Run the step again.`);
    case 429:
      return unavailable(asked, said);
    default:
      break;
  }
  if (reply.status >= 500 && !isRefusedManifest(asked, said)) return unavailable(asked, said);
  if (reply.status >= 400) {
    const fields = asked.verb === 'patch' ? findUndeclaredFields(textAt(status, 'message') ?? '') : [];
    if (fields.length > 0) return new UndeclaredFields(`The cluster refused to ${request}: ${said}`, fields);
    return new StepError('E_APPLY_REFUSED', `The cluster refused to ${request}: ${ended(said)}${asked.verb === 'patch' ? ' Correct in deploy.yaml what it names.' : ''}`);
  }
  return new StepError('E_CLUSTER_RESPONSE', `${asked.server} answered ${reply.status} to ${request}: ${ended(said)} See whether it is the API server, without a proxy that changes its answers.`);
}

/** Server-side apply answers 500 to a field that the schema does not have. */
const isRefusedManifest = (asked: Asked, said: string): boolean =>
  asked.verb === 'patch' && /field not declared in schema|failed to create typed patch object|cannot unmarshal/.test(said);

/** A webhook is a server of its own, which the API server asks; that of SeldonDeployments is a part of their operator. */
function unavailable(asked: Asked, said: string): StepError {
  const advice = said.includes('failed calling webhook') ? "See whether what answers for that webhook runs, which for SeldonDeployments is Seldon's operator; then try again." : 'Try again when the cluster is well.';
  return new StepError('E_CLUSTER_UNREACHABLE', `${asked.server} could not ${asked.verb} ${asked.what}: ${said}. ${advice}`);
}

function computeForbidden(asked: Asked, status: unknown, said: string): StepError {
  if (objectsAt(status, 'details', 'causes').some((cause) => textAt(cause, 'reason') === 'NamespaceTerminating')) {
    return new StepError('E_NAMESPACE_NOT_FOUND', `The namespace ${asked.namespace ?? ''} is being deleted: ${ended(said)} Wait until it is gone and make it anew, or choose another with --namespace.`);
  }
  // Admission (quotas, policies) answers 403 as well; only RBAC names a verb and a resource.
  const isDenied = /cannot \w+ (resource|path)/.test(said);
  if (!isDenied && ['patch', 'create', 'update'].includes(asked.verb)) {
    return new StepError('E_APPLY_REFUSED', `The cluster refused to ${asked.verb} ${asked.what}: ${ended(said)} Let the quotas and policies of the namespace allow it, or ask for what they allow.`);
  }
  const place = asked.namespace === undefined ? '' : ` in the namespace ${asked.namespace}`;
  return new StepError(
    'E_CLUSTER_FORBIDDEN',
    `These credentials may not ${asked.verb} ${asked.what}${place}: ${ended(said)} Give the account the Role of docs/permissions.md there (this needs the verb "${asked.verb}")${asked.namespace === undefined ? '.' : ', or correct --namespace if another one is meant.'}`,
  );
}

function computeNotFound(asked: Asked, status: unknown, said: string): StepError {
  if (textAt(status, 'details', 'kind') === 'namespaces') {
    return new StepError(
      'E_NAMESPACE_NOT_FOUND',
      `The namespace ${textAt(status, 'details', 'name') ?? asked.namespace ?? ''} does not exist. Create it, choose another with --namespace, or say --create-namespace.`,
    );
  }
  // The server knows the kind when it names it; a path that it does not serve is plain text or a Status without details.
  if (valueAt(status, 'details', 'kind') === undefined) {
    return new StepError(
      'E_CRD_MISSING',
      `${asked.server} does not serve ${asked.what}: its resource definition is not installed. For SeldonDeployments, install Seldon Core 1 first; a definition that has v1alpha2 and v1alpha3 alone is of a release before it.`,
    );
  }
  return new StepError('E_CLUSTER_RESPONSE', `${asked.server} could not ${asked.verb} ${asked.what}: ${ended(said)} See whether it is the API server, without a proxy that changes its answers.`);
}

const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
