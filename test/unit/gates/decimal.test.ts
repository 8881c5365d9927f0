import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareDecimals, parseDecimal, type Decimal } from '../../../src/gates/decimal.js';

function read(text: string): Decimal {
  const decimal = parseDecimal(text);
  if (decimal === undefined) throw new Error(`${text} is no decimal`);
  return decimal;
}

describe('parseDecimal', () => {
  test.each([['0.95', 95n, -2], ['-1', -1n, 0], ['+.5', 5n, -1], ['1.', 1n, 0], ['1.5e3', 15n, 2], ['5e-324', 5n, -324]])('reads %s', (text, mantissa, exponent) => {
    expect(parseDecimal(text)).toEqual({ mantissa, exponent });
  });

  test.each(['', 'NaN', 'Infinity', '-inf', '0x10', '1,5', '1e', '.', '1_000', '5%', ' 1', '1e999999', '1'.repeat(1001)])('refuses %s', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test('reads every finite double as JSON writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ noNaN: true, noDefaultInfinity: true }), (a, b) => {
        const expected = a < b ? -1 : a > b ? 1 : 0;
        expect(compareDecimals(read(String(a)), read(String(b)))).toBe(expected);
      }),
    );
  });
});

describe('compareDecimals', () => {
  test('is exact where binary floats are not', () => {
    expect(compareDecimals(read('0.1'), read('0.1000000000000000055511151231257827'))).toBe(-1);
    expect(compareDecimals(read('0.30'), read('3e-1'))).toBe(0);
    expect(compareDecimals(read('-0.0'), read('0'))).toBe(0);
    expect(compareDecimals(read('1e300'), read('1e-300'))).toBe(1);
  });

  test('agrees with whole numbers scaled by any power of ten', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.integer({ min: -200, max: 200 }), (a, b, exponent) => {
        const expected = a < b ? -1 : a > b ? 1 : 0;
        expect(compareDecimals(read(`${a}e${exponent}`), read(`${b}e${exponent}`))).toBe(expected);
      }),
    );
  });
});
