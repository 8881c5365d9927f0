import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { hear } from '../../../scripts/worker/hear.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';

const folder = makeTemporaryFolder();

function start(script: string) {
  const file = join(folder, 'worker.mjs');
  writeFileSync(file, `import { spawn } from 'node:child_process';\n${script}`);
  return fork(file, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
}

const text = (message: unknown): string | undefined => (typeof message === 'string' ? message : undefined);

describe('what a worker says', () => {
  it('is heard up to what is wanted', async () => {
    const worker = start(`process.send(1); process.send('two'); process.send('three'); process.disconnect();`);
    expect(await hear(worker, text)).toBe('two');
  });

  it('is undefined where the worker ends without it', async () => {
    expect(await hear(start('process.send(1); process.exit()'), text)).toBeUndefined();
  });

  it('is heard also after its exit was', async () => {
    const heard: unknown[] = [];
    // A process of its own writes to the channel as soon as the worker is gone for whoever started it.
    const worker = start(`
      const last = 'while kill -0 ' + process.pid + ' 2>/dev/null; do :; done; echo \\'"last"\\' >&3';
      spawn('sh', ['-c', last], { stdio: ['ignore', 'ignore', 'inherit', 3], detached: true }).unref();
      process.exit();
    `);
    worker.once('exit', () => heard.push('exit'));
    heard.push(await hear(worker, text));
    expect(heard).toEqual(['exit', 'last']);
  });
});
