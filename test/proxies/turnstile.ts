import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from './passing-on.js';

export interface Turnstile {
  readonly url: string;
  /** Resolves when a request came that was not let through. */
  readonly held: Promise<void>;
  /** Lets through what was held, and all that comes. */
  open(): void;
  close(): Promise<void>;
}

/** A proxy that lets so many requests through to a server, and holds those after them until it is opened: the middle of what asks. */
export async function startTurnstile(pass: (incoming: IncomingMessage, outgoing: ServerResponse) => void, letThrough: number): Promise<Turnstile> {
  const waiting: (() => void)[] = [];
  let isOpen = false;
  let count = 0;
  let tellHeld: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (tellHeld = resolve));
  const server = await listen(createServer(), (incoming, outgoing) => {
    count += 1;
    if (isOpen || count <= letThrough) return pass(incoming, outgoing);
    waiting.push(() => pass(incoming, outgoing));
    tellHeld();
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    held,
    open: () => {
      isOpen = true;
      for (const each of waiting.splice(0)) each();
    },
    close: () => server.close(),
  };
}
