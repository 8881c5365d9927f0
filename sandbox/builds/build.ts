import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { locksFolder } from '../folders.js';
import { takeLock } from '../processes/lock.js';
import { readStamp, writeStamp } from './stamp.js';

export interface Build {
  readonly name: string;
  /** What the build depends on, hashed. */
  readonly stamp: string;
  /** Written last: without it, what the build made counts as not there. */
  readonly stampFile: string;
  /** Makes it anew; what an interrupted build left behind may be in the way. */
  make(): Promise<void>;
}

export interface BuildContext {
  /** For the lock. */
  readonly python: string;
  readonly onProgress: (message: string) => void;
}

/** Makes what is not there yet or out of date; a second process that wants the same waits for the first. */
export async function ensureBuilt(build: Build, { python, onProgress }: BuildContext): Promise<void> {
  const isUpToDate = (): boolean => readStamp(build.stampFile) === build.stamp;
  if (isUpToDate()) return;
  const lock = await takeLock(python, join(locksFolder, build.name), () =>
    onProgress(`another process is building ${build.name}; waiting for it`),
  );
  try {
    if (isUpToDate()) return;
    rmSync(build.stampFile, { force: true });
    await build.make();
    writeStamp(build.stampFile, build.stamp);
  } finally {
    await lock.release();
  }
}
