import { createServer, type Socket } from 'node:net';

export interface SilentServer {
  readonly url: string;
  close(): Promise<void>;
}

/** A simulation of a server that is stopped (SIGSTOP), or behind a firewall that swallows: it accepts connections, and never answers. */
export const startSilentServer = (): Promise<SilentServer> => startServer((socket) => void socket.resume());

/** The same, but it dribbles an answer that never ends: each byte is a sign of life. */
export const startDribblingServer = (): Promise<SilentServer> =>
  startServer((socket) => {
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n{'));
    const timer = setInterval(() => socket.write(' '), 200);
    socket.on('close', () => clearInterval(timer));
  });

async function startServer(treat: (socket: Socket) => void): Promise<SilentServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    treat(socket);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
