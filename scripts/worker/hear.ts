import type { ChildProcess } from 'node:child_process';

/**
 * The first thing that `accept` makes of a worker's messages; undefined when the worker is gone before.
 * It goes by the end of the channel, not by the process's exit, which may be heard of before its last message.
 */
export function hear<T>(child: ChildProcess, accept: (message: unknown) => T | undefined): Promise<T | undefined> {
  return new Promise((resolve) => {
    const settle = (heard: T | undefined): void => {
      child.off('message', onMessage).off('disconnect', onDisconnect);
      resolve(heard);
    };
    const onMessage = (message: unknown): void => {
      const heard = accept(message);
      if (heard !== undefined) settle(heard);
    };
    const onDisconnect = (): void => settle(undefined);
    child.on('message', onMessage).on('disconnect', onDisconnect);
  });
}
