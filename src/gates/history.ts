import { addDecimals, parseDecimal, type Decimal } from './decimal.js';
import { findDoubt } from './doubt.js';
import type { Ratio } from './ratio.js';
import type { Aggregate } from './selector.js';

/** What gates ask of one metric's history; the points themselves are gone. */
export interface History {
  readonly count: number;
  /** Why it proves nothing: one of its points does not. */
  readonly doubt?: string;
  readonly aggregates: ReadonlyMap<Aggregate, Ratio>;
}

export interface HistoryPoint {
  readonly value: number;
  readonly timestampMs: number;
  readonly step: number;
}

const startCapacity = 1024;

/**
 * Folds a metric's history, page by page, into what is asked for: no point is kept, but for a median's, at eight bytes each.
 * Values are the shortest decimals of the doubles that MLflow stores, which is how it writes them.
 */
export class HistoryFold {
  readonly #wanted: ReadonlySet<Aggregate>;
  readonly #acceptZeroTimestamp: boolean;
  #count = 0;
  #doubt: string | undefined;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;
  #sum: Decimal = { mantissa: 0n, exponent: 0 };
  #values = new Float64Array(startCapacity);

  constructor(wanted: ReadonlySet<Aggregate>, acceptZeroTimestamp: boolean) {
    this.#wanted = wanted;
    this.#acceptZeroTimestamp = acceptZeroTimestamp;
  }

  add(points: Iterable<HistoryPoint>): void {
    for (const point of points) {
      const { value } = point;
      const doubt = this.#doubt === undefined ? findDoubt(point, this.#acceptZeroTimestamp) : undefined;
      if (doubt !== undefined) this.#doubt = `${doubt} (at step ${point.step})`;
      this.#count += 1;
      if (this.#doubt !== undefined) continue;
      this.#min = Math.min(this.#min, value);
      this.#max = Math.max(this.#max, value);
      if (this.#wanted.has('mean')) this.#sum = addDecimals(this.#sum, toDecimal(value));
      if (this.#wanted.has('median')) this.#keep(value);
    }
  }

  finish(): History {
    const count = this.#count;
    if (this.#doubt !== undefined) return { count, doubt: this.#doubt, aggregates: new Map() };
    const aggregates = new Map<Aggregate, Ratio>();
    if (count > 0) for (const each of this.#wanted) aggregates.set(each, this.#compute(each));
    return { count, aggregates };
  }

  #compute(aggregate: Aggregate): Ratio {
    switch (aggregate) {
      case 'min':
        return { numerator: toDecimal(this.#min), denominator: 1n };
      case 'max':
        return { numerator: toDecimal(this.#max), denominator: 1n };
      case 'mean':
        return { numerator: this.#sum, denominator: BigInt(this.#count) };
      case 'median':
        return this.#computeMedian();
    }
  }

  #computeMedian(): Ratio {
    const sorted = this.#values.subarray(0, this.#count).sort();
    const upper = toDecimal(sorted[this.#count >> 1] ?? 0);
    if (this.#count % 2 === 1) return { numerator: upper, denominator: 1n };
    return { numerator: addDecimals(toDecimal(sorted[(this.#count >> 1) - 1] ?? 0), upper), denominator: 2n };
  }

  #keep(value: number): void {
    if (this.#count > this.#values.length) {
      const larger = new Float64Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#count - 1] = value;
  }
}

function toDecimal(value: number): Decimal {
  const decimal = parseDecimal(String(value));
  if (decimal === undefined) throw new TypeError(`${value} is no finite number`);
  return decimal;
}
