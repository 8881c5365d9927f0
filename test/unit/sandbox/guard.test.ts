import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../../sandbox/folders.js';

const guard = join(projectFolder, 'sandbox', 'processes', 'guard.mjs');
const started: ChildProcessWithoutNullStreams[] = [];

/** Starts a guard around a shell script; resolves with the process ids that the script printed. */
async function startScript(script: string, patienceMs = 5000, env: NodeJS.ProcessEnv = {}): Promise<{ child: ChildProcessWithoutNullStreams; pids: readonly number[]; exited: Promise<number | null> }> {
  const child = spawn(process.execPath, [guard, '--', 'sh', '-c', script], { env: { ...process.env, GUARD_PATIENCE_MS: String(patienceMs), ...env } });
  started.push(child);
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(String(data))));
  return { child, pids: line.trim().split(' ').map(Number), exited };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function waitUntilGone(pids: readonly number[]): Promise<void> {
  while (pids.some(isAlive)) await sleep(25);
}

afterEach(() => {
  for (const child of started.splice(0)) child.stdin.end();
});

/** Prints its own process id and that of a child, and waits. */
const family = 'sleep 300 & echo $$ $!; wait';

describe('guard', () => {
  it('ends the whole group when its stdin closes', async () => {
    const { child, pids, exited } = await startScript(family);
    expect(pids.every(isAlive)).toBe(true);
    child.stdin.end();
    await exited;
    await waitUntilGone(pids);
  });

  it('has the command and what it starts give way where it was told to', async () => {
    // The guard sets the priority of what runs already.
    const { pids } = await startScript('until [ "$(nice)" = 19 ]; do :; done; sh -c nice', 5000, { GUARD_GIVES_WAY: 'true' });
    expect(pids).toEqual([19]);
  });

  it('ends the whole group when its parent is killed with SIGKILL', async () => {
    const parentScript = `
      const { spawn } = require('node:child_process');
      spawn(process.execPath, [${JSON.stringify(guard)}, '--', 'sh', '-c', ${JSON.stringify(family)}], { stdio: ['pipe', 'inherit', 'inherit'] });`;
    const parent = spawn(process.execPath, ['-e', parentScript]);
    started.push(parent);
    const line = await new Promise<string>((resolve) => parent.stdout.once('data', (data: Buffer) => resolve(String(data))));
    const pids = line.trim().split(' ').map(Number);
    expect(pids.every(isAlive)).toBe(true);
    parent.kill('SIGKILL');
    await waitUntilGone(pids);
  });

  it('kills what does not end by itself', async () => {
    const { child, pids, exited } = await startScript(`trap '' TERM; (trap '' TERM; sleep 300) & echo $$ $!; while :; do sleep 1; done`, 300);
    child.stdin.end();
    await exited;
    await waitUntilGone(pids);
  });

  it('passes the exit code on, and ends what the command left behind', async () => {
    const { pids, exited } = await startScript('sleep 300 & echo $!; exit 7');
    expect(await exited).toBe(7);
    await waitUntilGone(pids);
  });

  it('says that a program does not exist', async () => {
    const child = spawn(process.execPath, [guard, '--', 'no-such-program']);
    started.push(child);
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += String(data)));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(127);
    expect(said).toContain('no-such-program');
  });
});
