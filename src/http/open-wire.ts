import { createNodeWire } from './node-wire.js';
import type { TlsOptions, Wire } from './wire.js';

/** The wire to a server: its own connections, or a proxy's, whose code is loaded only then. */
export function openWire(base: URL, tls: TlsOptions, proxy: URL | undefined): Wire {
  if (proxy === undefined) return createNodeWire(base.protocol, tls);
  const wire = import('./proxy-wire.js').then(({ createProxyWire }) => createProxyWire(proxy, tls));
  return {
    send: async (request) => (await wire).send(request),
    close: () => void wire.then((loaded) => loaded.close(), () => undefined),
  };
}
