import { rmSync, statSync } from 'node:fs';
import { tryLock } from '../processes/lock.js';
import { folderOf, listInstances, lockOf } from './state.js';

const keptMs = 24 * 60 * 60 * 1000;

/** Deletes what instances that are dead left behind, once nobody will look for their logs any more. */
export async function pruneDeadInstances(python: string): Promise<void> {
  for (const id of listInstances()) {
    if (Date.now() - statSync(folderOf(id)).mtimeMs < keptMs) continue;
    const lock = await tryLock(python, lockOf(id));
    if (lock) rmSync(folderOf(id), { recursive: true, force: true });
    await lock?.release();
  }
}
