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

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { mantissa: scale(a, exponent) + scale(b, exponent), exponent };
}

export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal => ({ mantissa: a.mantissa * b.mantissa, exponent: a.exponent + b.exponent });

export const negate = ({ mantissa, exponent }: Decimal): Decimal => ({ mantissa: -mantissa, exponent });

export const absolute = (decimal: Decimal): Decimal => (decimal.mantissa < 0n ? negate(decimal) : decimal);

const scale = ({ mantissa, exponent }: Decimal, to: number): bigint => mantissa * 10n ** BigInt(exponent - to);

/** More digits than a person reads are cut in what is shown, never in what is compared. */
const maxShownDigits = 40;

/** `0.895`, `-12000`, `1.5e-9`: without needless zeros; `≈` before what is cut. */
export function renderDecimal({ mantissa, exponent }: Decimal): string {
  if (mantissa === 0n) return '0';
  const sign = mantissa < 0n ? '-' : '';
  const all = String(mantissa < 0n ? -mantissa : mantissa);
  const digits = all.replace(/0+$/, '');
  // The power of ten of the first digit.
  const power = all.length - 1 + exponent;
  if (digits.length > maxShownDigits) return `≈${sign}${renderScientific(digits.slice(0, maxShownDigits), power)}`;
  if (power < -7 || power >= 21) return `${sign}${renderScientific(digits, power)}`;
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0');
  const fraction = digits.slice(power + 1);
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

const renderScientific = (digits: string, power: number): string =>
  `${digits.slice(0, 1)}${digits.length > 1 ? `.${digits.slice(1)}` : ''}e${power < 0 ? '-' : '+'}${Math.abs(power)}`;
