import { nearestName } from '../names.js';
import { parseDecimal } from './decimal.js';
import type { GateReader } from './gate-reader.js';
import type { Operator } from './operator.js';

/** Which of a metric's logged values is meant; `last` is what MLflow itself shows. */
export const selectors = ['last', 'best', 'worst', 'min', 'max', 'mean', 'median'] as const;
export type Selector = (typeof selectors)[number];

/** What is computed of a metric's history. */
export type Aggregate = 'min' | 'max' | 'mean' | 'median';

export const findSelector = (text: string): Selector | undefined => selectors.find((each) => each === text);

/** Reads the selector and the gate's end; `last` where there is none. */
export function readSelector(reader: GateReader, operator: Operator): Selector {
  const token = reader.next();
  if (token === undefined) return 'last';
  const selector = token.kind === 'word' ? findSelector(token.text) : undefined;
  if (selector === undefined) {
    const near = token.kind === 'word' ? nearestName(token.text.toLowerCase(), selectors) : undefined;
    const previous = reader.tokens[reader.tokens.indexOf(token) - 1]?.text ?? '';
    if (token.text.startsWith('%') && parseDecimal(previous) !== undefined) reader.fail(token, `expected the end of the gate after ${previous}, found ${token.text}; did you mean ${previous}%?`);
    reader.fail(
      token,
      near === undefined
        ? `expected the end of the gate after ${previous}, found ${token.text}; write one gate a line`
        : `expected the end of the gate or one of ${selectors.join(', ')}, found ${token.text}; did you mean ${near}?`,
    );
  }
  if ((selector === 'best' || selector === 'worst') && (operator === '==' || operator === '!=')) {
    reader.fail(token, `${selector} has no meaning with ${operator}, which does not say whether more is better; write min or max`);
  }
  reader.requireEnd();
  return selector;
}

/**
 * What a selector asks of the history, or undefined for the last value alone. The gate's operator says what is better: with
 * `>=` and `>` more is, with `<=` and `<` less is.
 */
export function computeAggregate(selector: Selector, operator: Operator): Aggregate | undefined {
  const isMoreBetter = operator === '>' || operator === '>=';
  switch (selector) {
    case 'last':
      return undefined;
    case 'best':
      return isMoreBetter ? 'max' : 'min';
    case 'worst':
      return isMoreBetter ? 'min' : 'max';
    case 'min':
    case 'max':
    case 'mean':
    case 'median':
      return selector;
  }
}
