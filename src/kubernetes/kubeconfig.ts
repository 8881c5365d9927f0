import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { KubeConfig } from '@kubernetes/client-node';
import { readBoundedFile } from '../bounded-file.js';
import type { Environment } from '../environment.js';
import { StepError } from '../errors.js';
import { findProxy } from '../http/proxy.js';
import { isObject } from '../json.js';

export interface KubeconfigInputs {
  /** A file, or several as KUBECONFIG lists them. */
  readonly kubeconfig?: string | undefined;
  readonly context?: string | undefined;
}

/** What a connection needs of a kubeconfig, wherever that came from. */
export interface LoadedKubeconfig {
  readonly server: string;
  readonly namespace: string | undefined;
  readonly context: string;
  /** Whether reading it again can give other credentials (plug-ins and token files do). */
  readonly config: KubeConfig;
}

const tokenFile = '/var/run/secrets/kubernetes.io/serviceaccount/token';
const maxKubeconfigBytes = 4 * 1024 * 1024;

/**
 * Reads the kubeconfig of the inputs, else ~/.kube/config, else the pod's service account, as kubectl does.
 * Throws E_KUBECONFIG_MISSING, E_KUBECONFIG_SYNTAX, E_KUBECONFIG_CONTEXT.
 */
export function loadKubeconfig(inputs: KubeconfigInputs, env: Environment): LoadedKubeconfig {
  const config = readConfig(inputs.kubeconfig, env);
  if (inputs.context !== undefined) config.setCurrentContext(inputs.context);
  const name = config.getCurrentContext();
  const context = name ? config.getContexts().find((each) => each.name === name) : undefined;
  const known = config.getContexts().map((each) => each.name).join(', ') || 'none';
  if (!context) {
    const problem = name ? `The kubeconfig has no context "${name}"` : 'The kubeconfig names no current context';
    throw new StepError('E_KUBECONFIG_CONTEXT', `${problem}. Its contexts are: ${known}. Choose one with --context.`);
  }
  const cluster = config.getClusters().find((each) => each.name === context.cluster);
  if (!cluster) {
    throw new StepError('E_KUBECONFIG_CONTEXT', `Context "${name}" names the cluster "${context.cluster}", which the kubeconfig does not define.`);
  }
  const server = parseServer(cluster.server, cluster.name);
  const proxyUrl = cluster.proxyUrl ?? findProxy(server, env, 'go');
  const isPlain = server.protocol === 'http:';
  config.clusters = [
    { ...cluster, ...(proxyUrl === undefined ? {} : { proxyUrl }), ...(isPlain ? { skipTLSVerify: true } : {}) },
  ];
  config.users = config.getUsers().filter((each) => each.name === context.user);
  for (const user of config.getUsers()) tellPlugin(user.exec, cluster.server);
  return { server: cluster.server.replace(/\/+$/, ''), namespace: context.namespace, context: name, config };
}

/** Throws E_KUBECONFIG_SYNTAX for what is no http(s) address, and for one that holds a password: errors and records name the server. */
function parseServer(address: string, cluster: string): URL {
  const where = `The kubeconfig's server of the cluster "${cluster}"`;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) throw new StepError('E_KUBECONFIG_SYNTAX', `${where} is no http(s) address.`);
  const server = new URL(address);
  if (server.username !== '' || server.password !== '') throw new StepError('E_KUBECONFIG_SYNTAX', `${where} contains a user name or password. Give them as the kubeconfig's user.`);
  return server;
}

function readConfig(given: string | undefined, env: Environment): KubeConfig {
  const config = new KubeConfig();
  const files = given === undefined ? findDefaultFiles(env) : given.split(delimiter).filter(Boolean);
  if (files.length === 0) return readServiceAccount(config, env);
  const existing = files.filter((file) => existsSync(file));
  const [first, ...others] = existing;
  if (first === undefined) {
    throw new StepError('E_KUBECONFIG_MISSING', `The kubeconfig ${files.join(', ')} does not exist. Give a file with --kubeconfig or KUBECONFIG.`);
  }
  readFile(config, first);
  for (const file of others) {
    const other = new KubeConfig();
    readFile(other, file);
    for (const cluster of other.getClusters()) if (!config.getCluster(cluster.name)) config.addCluster(cluster);
    for (const user of other.getUsers()) if (!config.getUser(user.name)) config.addUser(user);
    for (const context of other.getContexts()) {
      if (!config.getContexts().some((each) => each.name === context.name)) config.addContext(context);
    }
    if (!config.getCurrentContext()) config.setCurrentContext(other.getCurrentContext());
  }
  return config;
}

function readFile(config: KubeConfig, file: string): void {
  try {
    const text = readBoundedFile(file, maxKubeconfigBytes);
    if (text === undefined) throw new Error(`it is larger than ${maxKubeconfigBytes} bytes`);
    const folder = dirname(file);
    config.loadFromString(useTokenFiles(text, folder));
    config.makePathsAbsolute(folder);
    config.users = config.getUsers().map((user) => (user.token === undefined ? user : { ...user, token: user.token.trim() }));
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new StepError('E_KUBECONFIG_SYNTAX', `The kubeconfig ${file} cannot be read: ${why}. Check that it is the YAML that kubectl uses.`, { cause: error });
  }
}

/** kubectl's `tokenFile`, which client-node knows by another name only, and beside the working directory. */
const useTokenFiles = (text: string, folder: string): string =>
  text.replace(/(^|[\s{,])tokenFile:[ \t]*(["']?)([^"',}\n]+)\2/g, (_, before: string, _quote: string, path: string) => `${before}token-file: ${JSON.stringify(resolve(folder, path.trim()))}`);

const findDefaultFiles = (env: Environment): readonly string[] =>
  [join(env['HOME'] ?? homedir(), '.kube', 'config')].filter((file) => existsSync(file));

function readServiceAccount(config: KubeConfig, env: Environment): KubeConfig {
  if (!env['KUBERNETES_SERVICE_HOST'] || !existsSync(tokenFile)) {
    throw new StepError(
      'E_KUBECONFIG_MISSING',
      'There is no kubeconfig (--kubeconfig, KUBECONFIG, ~/.kube/config), and this does not run in a pod with a service account. Give one with --kubeconfig.',
    );
  }
  config.loadFromCluster();
  return config;
}

/** Plug-ins are told which cluster they are asked for; client-node leaves this out. */
function tellPlugin(exec: unknown, server: string): void {
  if (!isObject(exec)) return;
  const apiVersion = exec['apiVersion'] ?? 'client.authentication.k8s.io/v1';
  const info = { apiVersion, kind: 'ExecCredential', spec: { interactive: false, cluster: { server } } };
  const env: readonly unknown[] = Array.isArray(exec['env']) ? exec['env'] : [];
  Object.assign(exec, { env: [...env, { name: 'KUBERNETES_EXEC_INFO', value: JSON.stringify(info) }] });
}
