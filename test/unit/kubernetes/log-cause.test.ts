import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { findLogCause } from '../../../src/kubernetes/log-cause.js';

const recorded = readFileSync(new URL('./logs/mlserver-missing-package.txt', import.meta.url), 'utf8');

describe('findLogCause', () => {
  it("finds the root of MLServer's traceback behind the noise of its shutdown", () => {
    expect(findLogCause(recorded)).toBe("ModuleNotFoundError: No module named 'foo'");
  });

  it('keeps the last exception where one came up while another was handled', () => {
    const log = ['Traceback (most recent call last):', '  File "a.py"', 'KeyError: 1', '', 'During handling of the above exception, another exception occurred:', '',
      'Traceback (most recent call last):', '  File "b.py"', 'OSError: disk is full', ''].join('\n');
    expect(findLogCause(log)).toBe('OSError: disk is full');
  });

  it('takes the last complaint where there is no traceback', () => {
    expect(findLogCause('starting\nFATAL: cannot open /mnt/models\nbye\n')).toBe('FATAL: cannot open /mnt/models');
  });

  it('takes the last line where nothing complains, and nothing from an empty log', () => {
    expect(findLogCause('one\ntwo\n\n')).toBe('two');
    expect(findLogCause('')).toBeUndefined();
  });
});
