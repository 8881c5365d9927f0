import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ensurePython } from '../../../sandbox/builds/python.js';
import { checkPrerequisites } from '../../../sandbox/prerequisites.js';
import { findLogCause } from '../../../src/log-cause/log-cause.js';

const programs = new URL('./programs.py', import.meta.url).pathname;
const missing = "ModuleNotFoundError: No module named 'skops_that_nobody_installed'";

const python = { serving: '', wrapper: '' };
beforeAll(async () => {
  const found = checkPrerequisites(['node', 'python']);
  python.serving = await ensurePython('serving', found, () => undefined);
  python.wrapper = await ensurePython('seldon-core-1.18.2', found, () => undefined);
});

/** All that it writes until it ends by itself; that it does is part of each case. */
function logOf(program: string, args: readonly string[], cwd?: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', timeout: 120_000, ...(cwd === undefined ? {} : { cwd }) });
  if (error) throw error;
  expect(status).not.toBe(0);
  return `${stdout}${stderr}`;
}

describe('the cause in the log of a real Python program', () => {
  it.each([
    ['load', missing],
    ['load_chained', missing],
    ['load_while_handling', missing],
    ['clean_up_what_was_never_made', missing],
    ['cache_that_misses', "FileNotFoundError: [Errno 2] No such file or directory: '/no/such/place/model.pkl'"],
    ['left_over_by_gc', missing],
    ['fails_at_exit', missing],
    ['fails_at_exit_in_its_own_words', missing],
    ['workers', missing],
    ['pool', missing],
    ['thread_beside', missing],
    ['task_group', missing],
    ['task_nobody_awaits', missing],
    ['optional_first', missing],
    ['logged_then_noise', missing],
    ['json_logs', missing],
    ['prefixed_lines', missing],
    ['memory', 'MemoryError'],
    ['validation', 'validation.<locals>.ValidationError: 1 validation error for ModelSettings name Field required'],
    ['syntax', 'SyntaxError: invalid syntax'],
  ])('%s', (name, cause) => {
    expect(findLogCause(logOf(python.serving, [programs, name]))?.text).toBe(cause);
  });

  it('is the one of the workers, not of the gunicorn that started them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gunicorn-'));
    try {
      writeFileSync(join(folder, 'app.py'), 'import skops_that_nobody_installed\n');
      const log = logOf(python.serving, ['-m', 'gunicorn', '--bind', '127.0.0.1:0', '--workers', '3', 'app:app'], folder);
      expect(log).toContain('Worker failed to boot');
      expect(findLogCause(log)?.text).toBe(missing);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("is what Seldon's own wrapper could not import, not what its end complains of", () => {
    const folder = mkdtempSync(join(tmpdir(), 'wrapper-'));
    try {
      writeFileSync(join(folder, 'Model.py'), 'import skops_that_nobody_installed\n\n\nclass Model:\n    pass\n');
      const log = logOf(python.wrapper, ['-m', 'seldon_core.microservice', 'Model', '--service-type', 'MODEL', '--grpc-workers', '0'], folder);
      expect(findLogCause(log)?.text).toBe(missing);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
