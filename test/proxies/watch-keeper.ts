import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import { openUpstream, renderKubeconfigFor } from './api-upstream.js';
import { listen } from './passing-on.js';

/** What becomes of watches: they stay open and tell nothing, as behind a proxy that buffers, or they end at once with 200. */
export type Keeping = 'buffered' | 'ended';

export interface WatchKeeper {
  readonly url: string;
  /** How many watches met it. */
  readonly met: () => number;
  close(): Promise<void>;
}

/** A proxy before the API server of a kubeconfig that passes all on but what watches tell. Writes a kubeconfig that leads there. */
export async function startWatchKeeper(kubeconfig: string, keeping: Keeping, ownKubeconfig: string): Promise<WatchKeeper> {
  const upstream = openUpstream(kubeconfig);
  let met = 0;
  const server = await listen(createServer(), (incoming, outgoing) => {
    if (!new URL(incoming.url ?? '', 'http://any').searchParams.has('watch')) return upstream.pass(incoming, outgoing);
    met += 1;
    outgoing.writeHead(200, { 'content-type': 'application/json' });
    if (keeping === 'ended') outgoing.end();
    else outgoing.flushHeaders();
  });
  const url = `http://127.0.0.1:${server.port}`;
  writeFileSync(ownKubeconfig, renderKubeconfigFor(kubeconfig, url));
  return {
    url,
    met: () => met,
    close: async () => {
      upstream.close();
      await server.close();
    },
  };
}
