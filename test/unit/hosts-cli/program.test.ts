import { expect, it } from '@jest/globals';
import { createRunProgram } from '../../../src/hosts/program.js';

it('resolves with the exit code, and with 128 + n for a signal', async () => {
  const run = createRunProgram(new AbortController().signal, process.env, 'ignore');
  expect(await run(process.execPath, ['-e', 'process.exit(7)'], { env: {} })).toBe(7);
  expect(await run(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1e3)'], { env: {} })).toBe(137);
});

it('says which program is missing', async () => {
  const run = createRunProgram(new AbortController().signal, process.env, 'ignore');
  await expect(run('no-such-program', [], { env: {} })).rejects.toMatchObject({ code: 'E_INPUT', message: expect.stringContaining('no-such-program') });
});

it('ends the whole process group when it is cancelled', async () => {
  const controller = new AbortController();
  const run = createRunProgram(controller.signal, process.env, ['ignore', 'ignore', 'ignore']);
  const ended = run('bash', ['-c', 'sleep 600 & wait'], { env: {} });
  controller.abort();
  expect(await ended).toBe(143);
});
