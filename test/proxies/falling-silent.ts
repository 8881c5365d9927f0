import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { writeFileSync } from 'node:fs';
import { openUpstream, renderKubeconfigFor } from './api-upstream.js';
import { giveBack, listen } from './passing-on.js';

export interface FallingSilent {
  /** Resolves when a request for a path that ends so was given up by who asked, while the proxy was silent. */
  readonly untilGivenUp: (pathEnd: string) => Promise<void>;
  /** Answers again; what was held back is cut off. */
  readonly speak: () => void;
  close(): Promise<void>;
}

/**
 * A proxy before the API server of a kubeconfig that falls silent, as a network does that drops all: once so many watches are open and `word` has come
 * through, it holds back what is asked and what watches tell. Writes a kubeconfig that leads there.
 */
export async function startFallingSilent(kubeconfig: string, ownKubeconfig: string, { word, watches }: { readonly word: string; readonly watches: number }): Promise<FallingSilent> {
  const upstream = openUpstream(kubeconfig);
  const held = new Set<ServerResponse>();
  const answering = new Map<IncomingMessage, ServerResponse>();
  const waiting = new Set<{ readonly pathEnd: string; readonly resolve: () => void }>();
  let open = 0;
  let hasCome = false;
  let state: 'speaking' | 'silent' | 'speaking again' = 'speaking';
  const fallSilentInTime = (): void => {
    if (state !== 'speaking' || !hasCome || open < watches) return;
    state = 'silent';
    for (const [answer, response] of answering) {
      answer.unpipe(response);
      held.add(response);
    }
  };
  const listenTo = (answer: IncomingMessage): void => {
    let last = '';
    answer.on('data', (chunk: Buffer) => {
      const text = last + chunk.toString('latin1');
      hasCome ||= text.includes(word);
      last = text.slice(-word.length);
      // Who asked hears that word.
      setImmediate(fallSilentInTime);
    });
  };
  const server = await listen(createServer(), (incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://any');
    if (state === 'silent') {
      held.add(outgoing);
      outgoing.on('close', () => {
        if (state === 'silent') for (const each of waiting) if (pathname.endsWith(each.pathEnd)) each.resolve();
      });
      return;
    }
    upstream.pass(incoming, outgoing, (answer) => {
      answering.set(answer, outgoing);
      answer.on('close', () => answering.delete(answer));
      giveBack(answer, outgoing);
      listenTo(answer);
      if (searchParams.has('watch')) open += 1;
      setImmediate(fallSilentInTime);
    });
  });
  writeFileSync(ownKubeconfig, renderKubeconfigFor(kubeconfig, `http://127.0.0.1:${server.port}`));
  return {
    untilGivenUp: (pathEnd) => new Promise((resolve) => void waiting.add({ pathEnd, resolve })),
    speak: () => {
      state = 'speaking again';
      for (const response of held) response.destroy();
      held.clear();
    },
    close: async () => {
      upstream.close();
      await server.close();
    },
  };
}
