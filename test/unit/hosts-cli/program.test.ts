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

it.each([
  [undefined, { run: 'r1' }],
  ['{"team":"wine"}', { team: 'wine', run: 'r1' }],
  ['no JSON', { run: 'r1' }],
])('adds to the JSON that a variable holds (%s)', async (inherited, expected) => {
  const env = { PATH: process.env['PATH'], ...(inherited === undefined ? {} : { TAGS: inherited }) };
  const run = createRunProgram(new AbortController().signal, env, 'ignore');
  const check = 'process.exit(process.env.TAGS === process.env.EXPECTED ? 0 : 1)';
  expect(await run(process.execPath, ['-e', check], { env: { EXPECTED: JSON.stringify(expected) }, jsonEnv: { TAGS: { run: 'r1' } } })).toBe(0);
});
