import { StepError, type ErrorCode } from '../errors.js';
import { valueAt } from '../json.js';
import type { Cluster, Resource } from '../kubernetes/cluster.js';
import { rules } from './rights.js';

const reviews: Resource = { group: 'authorization.k8s.io', version: 'v1', plural: 'selfsubjectaccessreviews', kind: 'SelfSubjectAccessReview' };

/** Without these a deploy works, and says less of what went wrong. */
const dispensable: ReadonlySet<string> = new Set(['pods/log', 'events', 'virtualservices', 'mappings']);

/** What tells of the cluster itself, and not that it answers no such question. */
const telling: ReadonlySet<ErrorCode> = new Set(['E_CLUSTER_UNREACHABLE', 'E_CLUSTER_UNAUTHORIZED', 'E_CANCELLED']);

const atOnce = 5;

interface Right {
  readonly group: string;
  readonly resource: string;
  readonly verb: string;
}

interface Needs {
  /** Whether predictions go through the API server. */
  readonly asksByProxy: boolean;
  /** The Secret that is made. */
  readonly secret: string | undefined;
}

/** What a deploy cannot do without in its namespace. Where it may not watch, it lists. */
const listNeeded = ({ asksByProxy, secret }: Needs): readonly (Right & { readonly name?: string })[] => [
  ...rules.flatMap(({ group, resources, verbs }) =>
    resources.flatMap((resource) => {
      if (dispensable.has(resource) || (resource === 'services/proxy' && !asksByProxy)) return [];
      return (verbs.deploy ?? []).filter((verb) => verb !== 'watch').map((verb) => ({ group, resource, verb }));
    })),
  // A role that names one Secret cannot limit who makes it.
  ...(secret === undefined ? [] : ['get', 'patch'].map((verb) => ({ group: '', resource: 'secrets', verb, name: secret }))),
];

/** Throws E_CLUSTER_FORBIDDEN with every right that a deploy needs and these credentials lack, by SelfSubjectAccessReviews. A cluster that answers none is not asked further. */
export async function assertRights(cluster: Cluster, namespace: string, needs: Needs): Promise<void> {
  const list = await findMissing(cluster, namespace, needs);
  if (list !== undefined) throw new StepError('E_CLUSTER_FORBIDDEN', `A deploy to the namespace ${namespace} needs rights that these credentials lack: ${list}. Give the account the Role of docs/permissions.md there, or correct --namespace if another one is meant.`);
}

/** An error about one missing right, with all the others that the same deploy would stumble over next. What is none of that is as it was. */
export async function withAllMissing(thrown: unknown, cluster: Cluster, namespace: string, needs: Needs): Promise<unknown> {
  if (!(thrown instanceof StepError) || thrown.code !== 'E_CLUSTER_FORBIDDEN') return thrown;
  const list = await findMissing(cluster, namespace, needs).catch(() => undefined);
  if (list === undefined) return thrown;
  return new StepError(thrown.code, `${thrown.message} All that a deploy needs there and they lack: ${list}.`, { cause: thrown, outcome: thrown.outcome, exit: thrown.exit });
}

/** `get, create leases.coordination.k8s.io; list pods`; undefined if nothing is missing. */
async function findMissing(cluster: Cluster, namespace: string, needs: Needs): Promise<string | undefined> {
  const needed = listNeeded(needs);
  const missing: Right[] = [];
  for (let from = 0; from < needed.length; from += atOnce) {
    const some = needed.slice(from, from + atOnce);
    const allowed = await Promise.all(some.map((each) => isAllowed(cluster, namespace, each)));
    missing.push(...some.filter((_, index) => allowed[index] === false));
  }
  if (missing.length === 0) return undefined;
  const byResource = new Map<string, string[]>();
  for (const { group, resource, verb } of missing) {
    const shown = group === '' ? resource : `${resource}.${group}`;
    byResource.set(shown, [...(byResource.get(shown) ?? []), verb]);
  }
  return [...byResource].map(([resource, verbs]) => `${verbs.join(', ')} ${resource}`).join('; ');
}

async function isAllowed(cluster: Cluster, namespace: string, { group, resource: whole, verb, name }: Right & { readonly name?: string }): Promise<boolean | undefined> {
  const [resource, subresource] = whole.split('/');
  const resourceAttributes = { namespace, group, resource, verb, ...(subresource === undefined ? {} : { subresource }), ...(name === undefined ? {} : { name }) };
  try {
    const answer = await cluster.create({ resource: reviews, name: whole }, { apiVersion: 'authorization.k8s.io/v1', kind: reviews.kind, spec: { resourceAttributes } });
    const isSaid = valueAt(answer, 'status', 'allowed');
    return typeof isSaid === 'boolean' ? isSaid : undefined;
  } catch (thrown) {
    if (thrown instanceof StepError && !telling.has(thrown.code)) return undefined;
    throw thrown;
  }
}
