import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const holder = fileURLToPath(new URL('hold-lock.py', import.meta.url));

export interface Lock {
  /** Resolves when it is free for others. */
  release(): Promise<void>;
}

interface Held {
  readonly child: ChildProcess;
  readonly isHeld: boolean;
}

/** Node has no lock of the kernel's, and a file that merely exists goes stale: Python, needed anyway, holds one for us. */
async function hold(python: string, path: string, mode: 'wait' | 'try', onWait: () => void): Promise<Held> {
  const child = spawn(python, ['-S', '-E', holder, path, mode], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // Not its exit, which may be heard of before its last line.
    child.on('close', (code) => reject(new Error(`the lock on ${path} ended with exit code ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'waiting') onWait();
      else resolve({ child, isHeld: line === 'held' });
    });
  });
}

const lockOf = ({ child }: Held): Lock => {
  // Neither the pipe nor the holder keeps this process alive: when it ends, so does the lock.
  child.unref();
  return {
    release: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        // Now it is waited for, also by a process that has nothing else to do.
        child.ref();
        child.stdin?.end();
      }),
  };
};

/** Waits until nobody else holds the lock; `onWait` is called once if somebody does. */
export async function takeLock(python: string, path: string, onWait: () => void): Promise<Lock> {
  mkdirSync(dirname(path), { recursive: true });
  return lockOf(await hold(python, path, 'wait', onWait));
}

/** The lock, or undefined where somebody else holds it, or has just deleted its folder. */
export async function tryLock(python: string, path: string): Promise<Lock | undefined> {
  const held = await hold(python, path, 'try', () => undefined);
  return held.isHeld ? lockOf(held) : undefined;
}
