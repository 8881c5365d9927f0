import type { Environment } from '../environment.js';

/**
 * Whose reading of HTTP_PROXY, HTTPS_PROXY and NO_PROXY is followed, since people have set them for those: `curl`, which is
 * Python's too (lower case first, ALL_PROXY, loopback like any host), or `go` (upper case first, loopback never by a proxy).
 */
export type ProxyCustom = 'curl' | 'go';

/** The address of the proxy that the environment wants for a URL, with its scheme, as yet unchecked; undefined for none. */
export function findProxy(url: URL, env: Environment, custom: ProxyCustom): string | undefined {
  const read = (name: string): string => (custom === 'curl' ? env[name] || env[name.toUpperCase()] : env[name.toUpperCase()] || env[name]) || '';
  const proxy = read(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') || (custom === 'curl' ? read('all_proxy') : '');
  if (proxy === '' || (custom === 'go' && isLoopback(hostOf(url)))) return undefined;
  if (read('no_proxy').split(/[\s,]+/).some((entry) => covers(entry.toLowerCase(), url))) return undefined;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);

/** `*`, a host, a domain with or without its dot, a range of IPv4 addresses; each with a port where one is meant. */
function covers(entry: string, url: URL): boolean {
  if (entry === '*') return true;
  const isBareIpv6 = entry.split(':').length > 2 && !entry.startsWith('[');
  const [, name = '', port] = isBareIpv6 ? ['', entry] : (/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.exec(entry) ?? []);
  const urlPort = url.port || (url.protocol === 'https:' ? '443' : '80');
  if (name === '' || (port !== undefined && port !== urlPort)) return false;
  const host = hostOf(url);
  const exempt = name.replace(/^\[|\]$/g, '');
  return host === exempt || host.endsWith(`.${exempt}`) || isInRange(host, exempt);
}

/** IPv4 only, which is what NO_PROXY lists of cluster networks hold. */
function isInRange(host: string, range: string): boolean {
  const [base, bits] = range.split('/');
  const address = parseIpv4(host);
  const start = parseIpv4(base ?? '');
  if (bits === undefined || address === undefined || start === undefined || !/^\d+$/.test(bits)) return false;
  const size = 2 ** (32 - Number(bits));
  return Math.floor(address / size) === Math.floor(start / size);
}

function parseIpv4(text: string): number | undefined {
  const parts = text.split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part) || part < 0 || part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}
