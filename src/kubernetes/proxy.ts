/** The proxy that the environment names for a server, as kubectl reads it; undefined where there is none. */
export function findProxy(server: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { protocol, hostname } = new URL(server);
  const variable = protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const proxy = env[variable.toUpperCase()] ?? env[variable];
  if (!proxy || isExempt(hostname, env['NO_PROXY'] ?? env['no_proxy'] ?? '')) return undefined;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

function isExempt(hostname: string, exemptions: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (host === 'localhost' || host === '::1' || host.startsWith('127.')) return true;
  return exemptions
    .split(',')
    .map((each) => each.trim().replace(/:\d+$/, ''))
    .filter(Boolean)
    .some((each) => each === '*' || host === each.replace(/^\./, '') || host.endsWith(each.startsWith('.') ? each : `.${each}`) || isInRange(host, each));
}

/** IPv4 only, which is what NO_PROXY lists of cluster networks hold. */
function isInRange(host: string, range: string): boolean {
  const [base, bits] = range.split('/');
  const address = computeAddress(host);
  const start = computeAddress(base ?? '');
  if (bits === undefined || address === undefined || start === undefined || !/^\d+$/.test(bits)) return false;
  const size = 2 ** (32 - Number(bits));
  return Math.floor(address / size) === Math.floor(start / size);
}

function computeAddress(text: string): number | undefined {
  const parts = text.split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part) || part < 0 || part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}
