import { StepError } from '../errors.js';
import type { Environment } from './connection.js';

/**
 * The proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY (either case, lower case first, as curl and Python have it)
 * want for a URL. Throws E_INPUT for a proxy that is no URL.
 */
export function computeProxy(url: URL, env: Environment): URL | undefined {
  const read = (name: string): string => env[name] || env[name.toUpperCase()] || '';
  const proxy = read(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') || read('all_proxy');
  if (proxy === '' || read('no_proxy').split(/[\s,]+/).some((entry) => covers(entry.toLowerCase(), url))) return undefined;
  const address = /^\w+:\/\//.test(proxy) ? proxy : `http://${proxy}`;
  if (!URL.canParse(address) || !/^https?:/i.test(address)) {
    throw new StepError('E_INPUT', 'The HTTP_PROXY or HTTPS_PROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.');
  }
  return new URL(address);
}

/** `*`, a host, a domain with or without its dot, each with a port where one is meant. */
function covers(entry: string, url: URL): boolean {
  if (entry === '') return false;
  if (entry === '*') return true;
  const [, name = '', port] = /^\*?\.?(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [];
  const urlPort = url.port || (url.protocol === 'https:' ? '443' : '80');
  return name !== '' && (port === undefined || port === urlPort) && (url.hostname === name || url.hostname.endsWith(`.${name}`));
}
