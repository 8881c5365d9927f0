import { nearestName } from '../../names.js';
import { readChange } from '../baseline-change.js';
import { parseDecimal } from '../decimal.js';
import type { GateReader } from '../gate-reader.js';
import { findKeyword, findNearKeyword } from '../keywords.js';
import { findMeantOperator, isOperator, operators } from '../operator.js';
import { findSelector, readSelector } from '../selector.js';
import type { Token } from '../tokens.js';
import type { BaselineGate } from './baseline.js';
import type { ThresholdGate } from './threshold.js';

const example = 'as in: accuracy >= 0.9';

/** Reads `metric operator number [selector]` and `metric operator baseline [± amount] [selector]`. Throws GateMistake. */
export function parseMetricGate(reader: GateReader): ThresholdGate | BaselineGate {
  const metric = readMetricName(reader);
  const sign = reader.next();
  if (sign === undefined) reader.fail(undefined, describeMissingOperator(metric, reader));
  if (sign.kind !== 'operator' || !isOperator(sign.text)) reader.fail(sign, describeWrongOperator(sign, reader));
  const operator = sign.text;
  const right = reader.require(`expected a number or baseline after ${operator}, ${example}`);
  if (right.kind === 'word' && right.text === 'baseline') {
    const change = readChange(reader);
    return { kind: 'baseline', metric, operator, change, selector: readSelector(reader, operator), ...reader.describe() };
  }
  const threshold = right.kind === 'word' ? parseDecimal(right.text) : undefined;
  if (threshold === undefined) reader.fail(right, describeWrongNumber(right, reader));
  return { kind: 'threshold', metric, operator, threshold, thresholdText: right.text, selector: readSelector(reader, operator), ...reader.describe() };
}

function readMetricName(reader: GateReader): string {
  const name = reader.next();
  if (name === undefined || name.kind === 'operator') reader.fail(name, `expected a metric's name before the operator, ${example}`);
  if (name.text.trim() === '') reader.fail(name, `expected a metric's name between the quotes`);
  if (name.kind === 'word' && parseDecimal(name.text) !== undefined) {
    reader.fail(name, `expected a metric's name first, found the number ${name.text}; the metric comes first, ${example} (a metric of that name is written "${name.text}")`);
  }
  return name.text;
}

function describeMissingOperator(metric: string, reader: GateReader): string {
  const near = findNearKeyword(reader.tokens[0]);
  return `expected an operator (${operators.join(' ')}) after ${metric}, ${example}${near === undefined ? '' : `; or did you mean ${near}?`}`;
}

function describeWrongOperator(sign: Token, { tokens }: GateReader): string {
  const wanted = `expected an operator (${operators.join(' ')}), found ${sign.text}`;
  const meant = findMeantOperator(sign.text);
  if (meant !== undefined) return `${wanted}; did you mean ${meant}?`;
  const near = findNearKeyword(tokens[0]);
  const form = near === undefined ? '' : `; ${near === tokens[0]?.text ? 'as in' : 'did you mean'} ${near}${near === tokens[0]?.text ? '' : '?'}`;
  const nextOperator = tokens.findIndex(({ kind }) => kind === 'operator');
  if (sign.kind === 'operator' || nextOperator <= 1) return `${wanted}${form}`;
  if (sign.kind === 'word' && findSelector(sign.text) !== undefined && nextOperator === 2) return `${wanted}; ${sign.text} stands at the end of the gate, as in: rmse <= 0.2 best`;
  const name = tokens.slice(0, nextOperator).map(({ text }) => text).join(' ');
  return `${wanted}; a metric's name with spaces is quoted: "${name}"${form.replace(/^;/, '; or')}`;
}

function describeWrongNumber({ kind, text }: Token, { tokens: [first, sign] }: GateReader): string {
  const wanted = `expected a number such as 0.9, -1 or 2.5e-3, or baseline, found ${text}`;
  const joined = kind === 'operator' ? findMeantOperator(`${sign?.text ?? ''}${text}`) ?? `${sign?.text ?? ''}${text}` : '';
  if (isOperator(joined)) return `${wanted}; did you mean ${joined}, in one piece?`;
  if (kind === 'quoted' && parseDecimal(text) !== undefined) return `${wanted} in quotes; write ${text} without them`;
  const withPoint = text.replace(',', '.');
  if (text.includes(',') && parseDecimal(withPoint) !== undefined) return `${wanted}; did you mean ${withPoint}?`;
  const percent = /^[\d.]+%$/.test(text) ? parseDecimal(text.slice(0, -1)) : undefined;
  if (percent !== undefined) return `${wanted}; did you mean ${Number(text.slice(0, -1)) / 100}? A percentage is one of the baseline, as in: baseline - 2%`;
  if (/^[+-]?\d/.test(text)) return `${wanted}, which is no number or has too many digits`;
  if (nearestName(text.toLowerCase(), ['baseline']) !== undefined) return `${wanted}; did you mean baseline?`;
  const keyword = first === undefined ? undefined : findKeyword(first);
  return keyword === undefined ? wanted : `${wanted}; before an operator ${keyword} is a metric's name`;
}
