import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { writeAsked } from '../../../src/hosts/standard-streams.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A process of its own that says "ready" once it has done `prepare`, and then does `then` when its input ends. */
async function startProcess(prepare: string, then = ''): Promise<ChildProcessWithoutNullStreams> {
  const script = `${prepare}
    process.stdin.on('end', async () => { ${then} }).resume();
    process.stdout.write('ready');`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type', 'module', '-e', script], { cwd: root });
  await once(child.stdout, 'data');
  return child;
}

it('what is said to nobody ends no process', async () => {
  const child = await startProcess(
    "import { outliveReaders } from './src/hosts/standard-streams.ts'; outliveReaders();",
    "for (let count = 0; count < 3; count += 1) { process.stdout.write('a'); process.stderr.write('b'); await new Promise(setImmediate); } process.exit(7);",
  );
  const ended = once(child, 'exit');
  child.stdout.destroy();
  child.stderr.destroy();
  child.stdin.end();
  expect(await ended).toEqual([7, null]);
});

it.each([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const)('%s cancels, with exit code %d', async (signal, exitCode) => {
  const child = await startProcess(
    "import { createStopSignal } from './src/hosts/stop-signal.ts'; const stop = createStopSignal(); stop.addEventListener('abort', () => process.exit(stop.reason.exit));",
  );
  const ended = once(child, 'exit');
  child.kill(signal);
  expect(await ended).toEqual([exitCode, null]);
});

describe('what was asked for on stdout', () => {
  const failing = (code: string): Writable =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) }).on('error', () => undefined);

  it('is nobody’s loss where its reader has gone', () => expect(writeAsked(failing('EPIPE'), 'x')).resolves.toBeUndefined());
  it('is lost where the disk is full', () => expect(writeAsked(failing('ENOSPC'), 'x')).rejects.toThrow('ENOSPC'));
});
