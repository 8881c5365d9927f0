import { expect, test } from '@jest/globals';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOutputFolders } from '../../../src/hosts/cli/output-folders.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';

const given = { texts: new Map<string, string>(), problems: ['before'] };
const folder = makeTemporaryFolder();

test('folders for outputs are made before the step begins', () => {
  const outputDir = join(folder, 'new', 'one');
  expect(makeOutputFolders({ given, help: false, json: false, outputDir, resultsDir: undefined })).toMatchObject({ outputDir, given: { problems: ['before'] } });
  expect(existsSync(outputDir)).toBe(true);
});

test('one that cannot be made is a wrong input like any other', () => {
  writeFileSync(join(folder, 'file'), '');
  const resultsDir = join(folder, 'file', 'results');
  const made = makeOutputFolders({ given, help: false, json: false, outputDir: undefined, resultsDir });
  expect(made.resultsDir).toBeUndefined();
  expect(made.given.problems).toEqual(['before', expect.stringContaining(`--results-dir: ${resultsDir} cannot be written`)]);
});
