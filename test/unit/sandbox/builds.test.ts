import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ensureBuilt, type Build } from '../../../sandbox/builds/build.js';
import { computeStamp, readStamp, readTree } from '../../../sandbox/builds/stamp.js';
import { projectFolder } from '../../../sandbox/folders.js';
import { checkPrerequisites } from '../../../sandbox/prerequisites.js';
import { takeLock, tryLock } from '../../../sandbox/processes/lock.js';

const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-builds-'));
const { python } = checkPrerequisites(['python']);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a stamp', () => {
  it('changes with each part, and tells where one ends', () => {
    const stamps = [['ab', 'c'], ['a', 'bc'], ['abc'], ['ab', 'd']].map((parts) => computeStamp(parts));
    expect(new Set(stamps).size).toBe(stamps.length);
    expect(computeStamp(['ab', Buffer.from('c')])).toBe(stamps[0]);
  });

  it('covers names and contents of a tree, in one order', () => {
    const tree = join(folder, 'tree');
    mkdirSync(join(tree, 'below'), { recursive: true });
    writeFileSync(join(tree, 'b.go'), 'two');
    writeFileSync(join(tree, 'below', 'a.go'), 'one');
    writeFileSync(join(tree, 'b_test.go'), 'not part of it');
    expect(readTree(tree, (path) => !path.endsWith('_test.go')).map(String)).toEqual(['b.go', 'two', 'below/a.go', 'one']);
  });
});

describe('a lock', () => {
  it('is held by one alone, and free again when released', async () => {
    const path = join(folder, 'lock');
    const first = await tryLock(python, path);
    expect(first).toBeDefined();
    expect(await tryLock(python, path)).toBeUndefined();
    let hasWaited = false;
    const second = takeLock(python, path, () => {
      hasWaited = true;
      void first?.release();
    });
    await (await second).release();
    expect(hasWaited).toBe(true);
  });
});

describe('a lock holder that ends at once', () => {
  it('is understood, also where its end is heard of before its line', async () => {
    const holder = join(folder, 'late-holder');
    // A process of its own says the line as soon as the holder is gone for whoever started it.
    writeFileSync(holder, '#!/bin/sh\n(while kill -0 $$ 2>/dev/null; do :; done; echo taken) &\n', { mode: 0o755 });
    expect(await tryLock(holder, join(folder, 'late'))).toBeUndefined();
  });
});

describe('a process that has nothing else to do', () => {
  it('lives until the lock that it releases is free', () => {
    const lock = JSON.stringify(join(projectFolder, 'sandbox', 'processes', 'lock.ts'));
    const script = `import { tryLock } from ${lock}; await (await tryLock(${JSON.stringify(python)}, ${JSON.stringify(join(folder, 'alone'))}))?.release(); console.log('released');`;
    const ended = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { cwd: projectFolder, encoding: 'utf8' });
    expect({ status: ended.status, stdout: ended.stdout }).toEqual({ status: 0, stdout: 'released\n' });
  });
});

describe('whoever waits for a lock', () => {
  it('stops waiting when its own parent ends', async () => {
    const path = join(folder, 'waited-for');
    const lock = await tryLock(python, path);
    const waiter = spawn(python, [join(projectFolder, 'sandbox', 'processes', 'hold-lock.py'), path, 'wait']);
    const exited = new Promise((resolve) => waiter.on('exit', resolve));
    await new Promise((resolve) => waiter.stdout.once('data', resolve));
    waiter.stdin.end();
    expect(await exited).toBe(0);
    await lock?.release();
  });
});

describe('a build', () => {
  let made = 0;
  const name = `test-${process.pid}`;
  const build = (stamp: string, make?: () => Promise<void>): Build => ({
    name,
    stamp,
    stampFile: join(folder, 'stamp'),
    make: make ?? (async () => void (made += 1)),
  });
  const context = { python, onProgress: () => undefined };

  it('is made once for a stamp, and anew for another', async () => {
    await ensureBuilt(build('one'), context);
    await ensureBuilt(build('one'), context);
    expect(made).toBe(1);
    await ensureBuilt(build('two'), context);
    expect(made).toBe(2);
  });

  it('counts as not there when it was interrupted', async () => {
    const interrupted = ensureBuilt(build('three', async () => Promise.reject(new Error('interrupted'))), context);
    await expect(interrupted).rejects.toThrow('interrupted');
    expect(readStamp(join(folder, 'stamp'))).toBeUndefined();
  });

  it('is made by one of two that want it at once; the other says that it waits', async () => {
    made = 0;
    const messages: string[] = [];
    let sayWaiting = (): void => undefined;
    const otherWaits = new Promise<void>((resolve) => (sayWaiting = resolve));
    const slow = build('four', async () => {
      made += 1;
      await otherWaits;
    });
    const saying = { python, onProgress: (message: string) => (messages.push(message), sayWaiting()) };
    await Promise.all([ensureBuilt(slow, saying), ensureBuilt(slow, saying)]);
    expect(made).toBe(1);
    expect(messages).toEqual([`another process is building ${name}; waiting for it`]);
  });
});
