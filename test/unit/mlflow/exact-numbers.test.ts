import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWithExactNumbers } from '../../../src/mlflow/exact-numbers.js';

/** What JSON.parse gives, with numbers as text. */
const withTexts = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, member: unknown) => (typeof member === 'number' ? JSON.stringify(member) : member)) as unknown;

describe('parseWithExactNumbers', () => {
  it.each([
    ['0.30000000000000004', '0.30000000000000004'],
    ['1e-07', '1e-07'],
    ['1.2345678901234569e+23', '1.2345678901234569e+23'],
    ['-0.0', '-0.0'],
    ['100.0', '100.0'],
    ['123456789012345678901234567890.123456789', '123456789012345678901234567890.123456789'],
    ['"NaN"', 'NaN'],
    ['true', true],
    ['null', null],
  ])('keeps %s as it was written', (written, expected) => {
    expect(parseWithExactNumbers(`{"value": ${written}}`)).toEqual({ value: expected });
  });

  it('leaves digits inside of texts alone, also behind escaped quotes and backslashes', () => {
    const value = { key: 'a "1.5" \\', other: '\\"2', '3.5': 'x7' };
    expect(parseWithExactNumbers(JSON.stringify(value))).toEqual(value);
  });

  it('agrees with JSON.parse on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(parseWithExactNumbers(JSON.stringify(value))).toEqual(withTexts(value));
    }));
  });

  it.each(['', '{', '{"a": NaN}', '{"a": "1}', '1 2', '<html>', '{"a": 01x}'])('refuses %j', (json) => {
    expect(() => parseWithExactNumbers(json)).toThrow(SyntaxError);
  });

  it('takes time in proportion to a long text without an end', () => {
    const before = process.cpuUsage();
    expect(() => parseWithExactNumbers(`"${'\\\\1'.repeat(300_000)}`)).toThrow(SyntaxError);
    // Of processor time, in microseconds: what else the machine does meanwhile does not count.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
