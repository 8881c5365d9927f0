import type { Writable } from 'node:stream';

/**
 * Keeps a step alive whose reader has gone (`| head`, a `tee` that the same Ctrl-C ended, a closed terminal): without
 * this, its next message would end it in the middle of what it changes or puts back.
 */
export function outliveReaders(streams: readonly Writable[] = [process.stdout, process.stderr]): void {
  for (const stream of streams) stream.on('error', () => undefined);
}

/** Writes what a user asked for. Resolves also where its reader has gone; rejects where it could not be written, as on a full disk. */
export const writeAsked = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (failure) => {
      if (failure && (failure as NodeJS.ErrnoException).code !== 'EPIPE') reject(failure);
      else resolve();
    });
  });
