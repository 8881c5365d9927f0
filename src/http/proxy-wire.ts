import { ProxyAgent, request as sendRequest } from 'undici';
import { describeFailure, WireFailure } from './failure.js';
import { computeBound, readBounded, type TlsOptions, type Wire } from './wire.js';

const unsentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

/** Speaks HTTP through a proxy: CONNECT for https, forwarding for http. Loaded only where a proxy applies. */
export function createProxyWire(proxy: URL, tls: TlsOptions): Wire {
  const dispatcher = new ProxyAgent({ uri: proxy.href, requestTls: { ...tls }, proxyTunnel: false });
  return {
    send: async ({ url, method, headers, body, timeoutMs, signal, maxBytes, isFresh }) => {
      signal.throwIfAborted();
      const timeout = AbortSignal.timeout(timeoutMs);
      try {
        const response = await sendRequest(url, {
          method,
          headers: { ...headers },
          dispatcher,
          signal: AbortSignal.any([signal, timeout]),
          reset: isFresh,
          ...(body === undefined ? {} : { body }),
        });
        const single = Object.fromEntries(
          Object.entries(response.headers).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
        );
        return { status: response.statusCode, headers: single, ...(await readBounded(response.body, computeBound(response.statusCode, maxBytes))) };
      } catch (thrown) {
        signal.throwIfAborted();
        if (timeout.aborted) throw new WireFailure('ETIMEDOUT', `no answer within ${timeoutMs / 1000} s`, true, thrown);
        const { code, message } = describeFailure(thrown);
        throw new WireFailure(code, `${message} (through the proxy ${proxy.host})`, !unsentCodes.has(code), thrown);
      }
    },
    close: () => void dispatcher.destroy().catch(() => undefined),
  };
}
