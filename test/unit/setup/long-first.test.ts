import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { isObject } from '../../../src/json.js';

const tests = fileURLToPath(new URL('../../', import.meta.url));

it('names files that are there', () => {
  const seconds: unknown = JSON.parse(readFileSync(join(tests, 'setup', 'long-files.json'), 'utf8'));
  const files = isObject(seconds) ? Object.keys(seconds) : [];
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !existsSync(join(tests, file)))).toEqual([]);
});
