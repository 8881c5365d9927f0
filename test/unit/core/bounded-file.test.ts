import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readBoundedFile } from '../../../src/bounded-file.js';

const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-bounded-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([['', 5, ''], ['abcde', 5, 'abcde'], ['abcdef', 5, undefined], ['ü', 2, 'ü'], ['ü', 1, undefined]])('%j within %i bytes is %j', (text, maxBytes, expected) => {
  const path = join(folder, 'file');
  writeFileSync(path, text);
  expect(readBoundedFile(path, maxBytes)).toBe(expected);
});

test('a device without an end is longer than any bound', () => {
  expect(readBoundedFile('/dev/zero', 1024 * 1024)).toBeUndefined();
});

test('a pipe is read to its end', () => {
  const read = `import(${JSON.stringify(join(process.cwd(), 'src/bounded-file.ts'))}).then(({ readBoundedFile }) => console.log(readBoundedFile('/dev/stdin', 100).length))`;
  expect(execFileSync('bash', ['-c', `printf %s abc | node --import tsx -e ${JSON.stringify(read)}`], { encoding: 'utf8' }).trim()).toBe('3');
});

test.each([['a folder', ''], ['nothing', 'absent']])('%s cannot be read', (_, name) => {
  expect(() => readBoundedFile(join(folder, name), 10)).toThrow();
});
