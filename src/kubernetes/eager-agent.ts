import https from 'node:https';
import { isIP, Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** What is opened and not used for so long (milliseconds) is closed: something on the way may have dropped it without a word. */
const unusedMs = 10_000;

/** An agent that can open a connection ahead of the first request, which then waits for no handshake. */
export class EagerAgent extends https.Agent {
  private ahead: Socket | undefined;

  /** What is wrong with the server is told by the first request: it opens a connection of its own then. */
  openAhead(server: URL): void {
    const host = server.hostname.replace(/^\[|\]$/g, '');
    const servername = this.options.servername ?? (isIP(host) === 0 ? host : '');
    const socket = super.createConnection({ ...this.options, host, port: server.port || '443', servername });
    if (!(socket instanceof Socket)) return;
    socket.on('error', () => undefined);
    socket.setTimeout(unusedMs, () => socket.destroy());
    this.ahead = socket;
  }

  override createConnection(options: https.RequestOptions, callback?: (error: Error | null, stream: Duplex) => void): Duplex | null | undefined {
    const socket = this.ahead;
    this.ahead = undefined;
    if (!socket || socket.destroyed) return super.createConnection(options, callback);
    socket.removeAllListeners('timeout').setTimeout(0);
    return socket;
  }

  override destroy(): void {
    this.ahead?.destroy();
    super.destroy();
  }
}
