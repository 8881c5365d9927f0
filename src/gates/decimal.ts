/** An exact decimal number: mantissa × 10^exponent. Comparisons of gates never go through binary floats. */
export interface Decimal {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** Enough for every double and far beyond; it keeps a hostile exponent from asking for gigabytes of digits. */
const maxExponent = 2000;
const maxDigits = 1000;

const pattern = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$|^([+-]?)\.(\d+)(?:[eE]([+-]?\d{1,6}))?$/;

/** Reads `0.95`, `-1`, `.5`, `1.7e-5`; undefined for anything else, NaN and infinities among them, and past the bounds. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const sign = match[1] ?? match[5] ?? '';
  const whole = match[2] ?? '';
  const fraction = match[3] ?? match[6] ?? '';
  const exponent = Number(match[4] ?? match[7] ?? '0') - fraction.length;
  const digits = whole + fraction;
  if (digits.length > maxDigits || Math.abs(exponent) > maxExponent) return undefined;
  const magnitude = BigInt(digits);
  return { mantissa: sign === '-' ? -magnitude : magnitude, exponent };
}

/** Negative where a < b, zero where they are equal, positive where a > b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = scale(a, exponent) - scale(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const scale = ({ mantissa, exponent }: Decimal, to: number): bigint => mantissa * 10n ** BigInt(exponent - to);
