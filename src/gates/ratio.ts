import { absolute, addDecimals, compareDecimals, multiplyDecimals, renderDecimal, type Decimal } from './decimal.js';

/** numerator ÷ denominator, kept undivided: a mean compares exactly though it may have no end in decimals. */
export interface Ratio {
  readonly numerator: Decimal;
  /** Greater than zero. */
  readonly denominator: bigint;
}

export const toRatio = (decimal: Decimal): Ratio => ({ numerator: decimal, denominator: 1n });

const times = (decimal: Decimal, factor: bigint): Decimal => ({ mantissa: decimal.mantissa * factor, exponent: decimal.exponent });

/** Negative where a < b, zero where they are equal, positive where a > b. */
export const compareRatios = (a: Ratio, b: Ratio): number => compareDecimals(times(a.numerator, b.denominator), times(b.numerator, a.denominator));

export const addToRatio = ({ numerator, denominator }: Ratio, decimal: Decimal): Ratio => ({
  numerator: addDecimals(numerator, times(decimal, denominator)),
  denominator,
});

export const multiplyRatio = ({ numerator, denominator }: Ratio, decimal: Decimal): Ratio => ({ numerator: multiplyDecimals(numerator, decimal), denominator });

export const addRatios = (a: Ratio, b: Ratio): Ratio => ({
  numerator: addDecimals(times(a.numerator, b.denominator), times(b.numerator, a.denominator)),
  denominator: a.denominator * b.denominator,
});

export const absoluteRatio = ({ numerator, denominator }: Ratio): Ratio => ({ numerator: absolute(numerator), denominator });

const shownDigits = 12;

/** The value for people: whole where it ends within twelve digits, else those with `≈` before them. */
export function renderRatio({ numerator, denominator }: Ratio): string {
  if (denominator === 1n) return renderDecimal(numerator);
  const length = (value: bigint): number => String(value < 0n ? -value : value).length;
  const shift = Math.max(0, shownDigits + length(denominator) - length(numerator.mantissa));
  const scaled = numerator.mantissa * 10n ** BigInt(shift);
  const quotient = { mantissa: scaled / denominator, exponent: numerator.exponent - shift };
  if (scaled % denominator === 0n) return renderDecimal(quotient);
  const surplus = Math.max(0, length(quotient.mantissa) - shownDigits);
  return `≈${renderDecimal({ mantissa: quotient.mantissa / 10n ** BigInt(surplus), exponent: quotient.exponent + surplus })}`;
}
