import { describe, expect, it } from '@jest/globals';
import { describeExitCode, wasToldToStop } from '../../../src/training/exit-code.js';

describe('an exit code of a training command', () => {
  it.each([
    [1, /^exit code 1$/],
    [42, /^exit code 42$/],
    [137, /^exit code 137 \(killed by SIGKILL, most likely because it needed more memory/],
    [-1, /^exit code -1 \(it was killed, most likely because it needed more memory.* evicted/],
    [127, /no such program/],
    [126, /cannot be executed/],
    [135, /shared memory/],
    [139, /SIGSEGV/],
    [136, /^exit code 136 \(SIGFPE\)$/],
    [143, /told to stop/],
  ])('%d says what its output does not', (code, text) => {
    expect(describeExitCode(code)).toMatch(text);
  });

  it('is of a command that was stopped where it was asked to end, not where it was killed', () => {
    expect([0, 1, -1, 130, 137, 143].filter(wasToldToStop)).toEqual([130, 143]);
  });
});
