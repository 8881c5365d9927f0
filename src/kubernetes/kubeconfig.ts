import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { KubeConfig } from '@kubernetes/client-node';
import { requireBuiltin } from '../builtin.js';
import type { Environment } from '../environment.js';
import { StepError } from '../errors.js';
import { findProxy } from '../http/proxy.js';
import { isObject, textAt } from '../json.js';
import { readKubeconfigFiles, type KubeconfigContent } from './kubeconfig-file.js';
import { readUser } from './kubeconfig-user.js';

export interface KubeconfigInputs {
  /** A file, or several as KUBECONFIG lists them. */
  readonly kubeconfig?: string | undefined;
  readonly context?: string | undefined;
}

/** What a connection needs of a kubeconfig, wherever that came from. */
export interface LoadedKubeconfig {
  readonly server: string;
  /** The server, and which of those is meant that have the same address. */
  readonly identity: string;
  readonly namespace: string | undefined;
  readonly context: string;
  /** Whether reading it again can give other credentials (plug-ins and token files do). */
  readonly config: KubeConfig;
}

const tokenFile = '/var/run/secrets/kubernetes.io/serviceaccount/token';

/**
 * Reads the kubeconfig of the inputs, else ~/.kube/config, else the pod's service account, as kubectl does. What is wrong with
 * clusters and users that the context does not name does no harm. Throws E_KUBECONFIG_MISSING, E_KUBECONFIG_SYNTAX,
 * E_KUBECONFIG_CONTEXT, and E_CLUSTER_UNAUTHORIZED for an old form of credentials that has expired.
 */
export function loadKubeconfig(inputs: KubeconfigInputs, env: Environment): LoadedKubeconfig {
  const content = readContent(inputs.kubeconfig, env);
  if (content === undefined) return loadServiceAccount(inputs, env);
  const name = inputs.context ?? content.currentContext;
  const context = name === '' ? undefined : content.contexts.get(name);
  const known = [...content.contexts.keys()].join(', ') || 'none';
  if (context === undefined) {
    const problem = name === '' ? 'The kubeconfig names no current context' : `The kubeconfig has no context "${name}"`;
    throw new StepError('E_KUBECONFIG_CONTEXT', `${problem}. Its contexts are: ${known}. Choose one with --context.`);
  }
  const clusterName = textAt(context, 'cluster') ?? '';
  const cluster = content.clusters.get(clusterName);
  if (cluster === undefined) {
    throw new StepError('E_KUBECONFIG_CONTEXT', `Context "${name}" names the cluster "${clusterName}", which the kubeconfig does not define.`);
  }
  const server = parseServer(textAt(cluster, 'server') ?? '', clusterName);
  const userName = textAt(context, 'user') ?? '';
  const user = content.users.get(userName);
  if (user === undefined && userName !== '') throw new StepError('E_KUBECONFIG_CONTEXT', `Context "${name}" names the user "${userName}", which the kubeconfig does not define.`);
  const proxyUrl = textAt(cluster, 'proxy-url') || findProxy(server, env, 'go');
  const config = new KubeConfig();
  const chosen = {
    clusters: [{ name: clusterName, cluster: { ...cluster, ...(proxyUrl === undefined ? {} : { 'proxy-url': proxyUrl }), ...(server.protocol === 'http:' ? { 'insecure-skip-tls-verify': true } : {}) } }],
    // Without any user, client-node leaves the cluster's TLS out too.
    users: [{ name: userName || 'anonymous', user: user === undefined ? {} : readUser(userName, user) }],
    contexts: [{ name, context: { cluster: clusterName, user: userName || 'anonymous', namespace: context['namespace'] } }],
    'current-context': name,
  };
  config.loadFromString(JSON.stringify(chosen));
  config.users = config.getUsers().map((each) => (each.token === undefined ? each : { ...each, token: each.token.trim() }));
  for (const each of config.getUsers()) tellPlugin(each.exec, textAt(cluster, 'server') ?? '');
  const address = (textAt(cluster, 'server') ?? '').replace(/\/+$/, '');
  return { server: address, identity: address, namespace: textAt(context, 'namespace') || undefined, context: name, config };
}

/** Throws E_KUBECONFIG_SYNTAX for what is no http(s) address, and for one that holds a password: errors and records name the server. */
function parseServer(address: string, cluster: string): URL {
  const where = `The kubeconfig's server of the cluster "${cluster}"`;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) throw new StepError('E_KUBECONFIG_SYNTAX', `${where} is no http(s) address.`);
  const server = new URL(address);
  if (server.username !== '' || server.password !== '') throw new StepError('E_KUBECONFIG_SYNTAX', `${where} contains a user name or password. Give them as the kubeconfig's user.`);
  return server;
}

/** What the files of the inputs say; undefined if there are none, and the pod's account is meant. */
function readContent(given: string | undefined, env: Environment): KubeconfigContent | undefined {
  const files = given === undefined ? findDefaultFiles(env) : given.split(delimiter).filter(Boolean);
  if (files.length === 0) return undefined;
  const existing = files.filter((file) => existsSync(file));
  if (existing.length === 0) {
    throw new StepError('E_KUBECONFIG_MISSING', `The kubeconfig ${files.join(', ')} does not exist. Give a file with --kubeconfig or KUBECONFIG.`);
  }
  const content = readKubeconfigFiles(existing);
  if (!content.isEmpty) return content;
  // An empty file at the usual place is no kubeconfig that anybody gave.
  if (given === undefined) return undefined;
  throw new StepError('E_KUBECONFIG_SYNTAX', `The kubeconfig ${existing.join(', ')} says nothing: it is empty, or holds comments alone. Give a file with --kubeconfig or KUBECONFIG.`);
}

const findDefaultFiles = (env: Environment): readonly string[] =>
  [join(env['HOME'] ?? homedir(), '.kube', 'config')].filter((file) => existsSync(file));

function loadServiceAccount(inputs: KubeconfigInputs, env: Environment): LoadedKubeconfig {
  if (!env['KUBERNETES_SERVICE_HOST'] || !existsSync(tokenFile)) {
    throw new StepError(
      'E_KUBECONFIG_MISSING',
      'There is no kubeconfig (--kubeconfig, KUBECONFIG, ~/.kube/config), and this does not run in a pod with a service account. Give one with --kubeconfig.',
    );
  }
  const config = new KubeConfig();
  config.loadFromCluster();
  const name = inputs.context ?? config.getCurrentContext();
  const context = config.getContexts().find((each) => each.name === name);
  const cluster = context && config.getCluster(context.cluster);
  if (!context || !cluster) throw new StepError('E_KUBECONFIG_CONTEXT', `There is no kubeconfig that could have a context "${name}": this runs with the service account of its pod. Leave --context out, or give --kubeconfig.`);
  const proxyUrl = findProxy(parseServer(cluster.server, cluster.name), env, 'go');
  config.clusters = [{ ...cluster, ...(proxyUrl === undefined ? {} : { proxyUrl }) }];
  const server = cluster.server.replace(/\/+$/, '');
  return { server, identity: nameFromWithin(server, cluster.caFile), namespace: context.namespace, context: name, config };
}

/** From within, every cluster of the same installer has the same address, and a certificate authority of its own. */
export function nameFromWithin(server: string, caFile: string | undefined): string {
  if (caFile === undefined || !existsSync(caFile)) return server;
  return `${server}#ca-${requireBuiltin('node:crypto').createHash('sha256').update(readFileSync(caFile)).digest('hex').slice(0, 16)}`;
}

/** Plug-ins are told which cluster they are asked for; client-node leaves this out. */
function tellPlugin(exec: unknown, server: string): void {
  if (!isObject(exec)) return;
  const apiVersion = exec['apiVersion'] ?? 'client.authentication.k8s.io/v1';
  const info = { apiVersion, kind: 'ExecCredential', spec: { interactive: false, cluster: { server } } };
  const env: readonly unknown[] = Array.isArray(exec['env']) ? exec['env'] : [];
  Object.assign(exec, { env: [...env, { name: 'KUBERNETES_EXEC_INFO', value: JSON.stringify(info) }] });
}
