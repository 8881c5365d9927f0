import { multiplyDecimals, negate, parseDecimal, type Decimal } from './decimal.js';
import type { GateReader } from './gate-reader.js';
import { absoluteRatio, addRatios, addToRatio, multiplyRatio, type Ratio } from './ratio.js';
import type { Token } from './tokens.js';

/** What a gate does to the baseline's value: `- 0.005`, `* 0.98`, `+ 2%`. */
export interface Change {
  readonly sign: '+' | '-' | '*';
  readonly amount: Decimal;
  readonly isPercent: boolean;
  /** The amount as the user wrote it. */
  readonly amountText: string;
}

const example = 'as in: auc >= baseline - 0.005';
const hundredth: Decimal = { mantissa: 1n, exponent: -2 };

/** Reads what follows `baseline`: nothing, or a sign and an amount. */
export function readChange(reader: GateReader): Change | undefined {
  const token = reader.peek();
  const sign = token?.kind === 'word' ? token.text : undefined;
  if (token !== undefined && sign !== undefined && isWrongSign(sign)) reader.fail(token, describeWrongSign(sign));
  if (sign !== '+' && sign !== '-' && sign !== '*') return undefined;
  reader.next();
  const amount = reader.require(`expected a number or a percentage after baseline ${sign}, ${example}`);
  const isPercent = amount.kind === 'word' && amount.text.endsWith('%');
  const digits = isPercent ? amount.text.slice(0, -1) : amount.text;
  const value = amount.kind === 'word' && !/^[+-]/.test(digits) ? parseDecimal(digits) : undefined;
  if (value === undefined) reader.fail(amount, describeWrongAmount(sign, amount));
  return { sign, amount: value, isPercent, amountText: amount.text };
}

const wrongSigns: Readonly<Record<string, string>> = { '−': '-', '–': '-', '×': '*', x: '*', '·': '*', '/': '*', '**': '*', '--': '-', '++': '+', '±': '-' };

const isWrongSign = (text: string): boolean => Object.hasOwn(wrongSigns, text.slice(0, 1)) || Object.hasOwn(wrongSigns, text);

const describeWrongSign = (text: string): string =>
  `expected +, - or * after baseline, found ${text}; did you mean ${wrongSigns[text] ?? wrongSigns[text.slice(0, 1)] ?? '-'}?`;

function describeWrongAmount(sign: string, { text, kind }: Token): string {
  const wanted = `expected a number such as 0.005 or a percentage such as 2% after baseline ${sign}, found ${text}`;
  if (kind === 'quoted') return `${wanted} in quotes`;
  if (/^[+-]/.test(text)) return `${wanted}; the amount has no sign of its own`;
  const withPoint = text.replace(',', '.');
  return text.includes(',') && parseDecimal(withPoint.replace(/%$/, '')) !== undefined ? `${wanted}; did you mean ${withPoint}?` : wanted;
}

export const renderChange = (change: Change | undefined): string => (change === undefined ? '' : ` ${change.sign} ${change.amountText}`);

/**
 * What the candidate is held against. A percentage that is added or taken off is one of the baseline's magnitude, so that
 * `- 2%` is less than the baseline also where that is negative.
 */
export function computeNeeded(baseline: Ratio, change: Change | undefined): Ratio {
  if (change === undefined) return baseline;
  const amount = change.isPercent ? multiplyDecimals(change.amount, hundredth) : change.amount;
  if (change.sign === '*') return multiplyRatio(baseline, amount);
  const signed = change.sign === '-' ? negate(amount) : amount;
  return change.isPercent ? addRatios(baseline, multiplyRatio(absoluteRatio(baseline), signed)) : addToRatio(baseline, signed);
}
