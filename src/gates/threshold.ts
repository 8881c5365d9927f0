import { nearestName } from '../names.js';
import type { Candidate, Finding, LoggedMetric } from './candidate.js';
import { compareDecimals, parseDecimal } from './decimal.js';
import type { GateProblem, ThresholdGate } from './gate.js';
import { findMeantOperator, holds, isOperator, operators } from './operator.js';
import type { GateLine } from './gate-lines.js';
import type { Token } from './tokens.js';

const example = 'as in: accuracy >= 0.9';

/** Reads `metric operator number`, or says what is wrong with it. */
export function parseThreshold(line: GateLine, tokens: readonly Token[]): ThresholdGate | GateProblem {
  const problem = (column: number, message: string): GateProblem => ({ line: line.number, column, message });
  const end = line.column + line.text.trimEnd().length;
  const [name, sign, number, extra] = tokens;
  if (name === undefined || name.kind === 'operator') {
    return problem(name?.column ?? line.column, `expected a metric's name before the operator, ${example}`);
  }
  if (name.kind === 'quoted' && name.text.trim() === '') return problem(name.column, `expected a metric's name between the quotes`);
  if (name.kind === 'word' && parseDecimal(name.text) !== undefined) {
    return problem(name.column, `expected a metric's name first, found the number ${name.text}; the metric comes first, ${example} (a metric of that name is written "${name.text}")`);
  }
  if (sign === undefined) return problem(end, `expected an operator (${operators.join(' ')}) after ${name.text}, ${example}`);
  if (sign.kind !== 'operator' || !isOperator(sign.text)) return problem(sign.column, describeWrongOperator(sign, tokens));
  if (number === undefined) return problem(end, `expected a number after ${sign.text}, ${example}`);
  const threshold = number.kind === 'word' ? parseDecimal(number.text) : undefined;
  if (threshold === undefined) return problem(number.column, describeWrongNumber(number));
  if (extra !== undefined) return problem(extra.column, `expected the end of the gate after ${number.text}, found ${extra.text}; write one gate a line`);
  return {
    kind: 'threshold',
    text: line.text.slice(name.column - line.column, number.column - line.column + number.text.length),
    position: { line: line.number, column: name.column },
    metric: name.text,
    operator: sign.text,
    threshold,
    thresholdText: number.text,
  };
}

function describeWrongOperator(sign: Token, tokens: readonly Token[]): string {
  const nextOperator = tokens.findIndex(({ kind }) => kind === 'operator');
  if (sign.kind !== 'operator' && findMeantOperator(sign.text) === undefined && nextOperator > 1) {
    const name = tokens.slice(0, nextOperator).map(({ text }) => text).join(' ');
    return `expected an operator (${operators.join(' ')}), found ${sign.text}; a metric's name with spaces is quoted: "${name}"`;
  }
  const meant = findMeantOperator(sign.text);
  return `expected an operator (${operators.join(' ')}), found ${sign.text}${meant ? `; did you mean ${meant}?` : ''}`;
}

function describeWrongNumber({ kind, text }: Token): string {
  const wanted = `expected a number such as 0.9, -1 or 2.5e-3, found ${text}`;
  if (kind === 'quoted' && parseDecimal(text) !== undefined) return `${wanted} in quotes; write ${text} without them`;
  const withPoint = text.replace(',', '.');
  if (text.includes(',') && parseDecimal(withPoint) !== undefined) return `${wanted}; did you mean ${withPoint}?`;
  const percent = /^[\d.]+%$/.test(text) ? parseDecimal(text.slice(0, -1)) : undefined;
  if (percent !== undefined) return `${wanted}; did you mean ${Number(text.slice(0, -1)) / 100}?`;
  if (/^[+-]?\d/.test(text)) return `${wanted}, which is no number or has too many digits`;
  return wanted;
}

/** Decides a threshold on the candidate's metric by exact decimal comparison. */
export function evaluateThreshold(gate: ThresholdGate, candidate: Candidate): Finding {
  const needed = `${gate.operator} ${gate.thresholdText}`;
  const metric = candidate.metrics.get(gate.metric);
  if (metric === undefined) {
    const near = nearestName(gate.metric, [...candidate.metrics.keys()]);
    return { verdict: 'inconclusive', candidate: 'not logged', needed, why: `the run has logged no metric ${gate.metric}${near ? ` (it has ${near})` : ''}` };
  }
  const doubt = findDoubt(metric);
  if (doubt !== undefined) return { verdict: 'inconclusive', candidate: metric.text, needed, why: `${gate.metric} is ${doubt}` };
  const value = parseDecimal(metric.text);
  if (value === undefined) return { verdict: 'inconclusive', candidate: metric.text.slice(0, 100), needed, why: `${gate.metric} is no number` };
  if (holds(compareDecimals(value, gate.threshold), gate.operator)) return { verdict: 'passed', candidate: metric.text, needed };
  return { verdict: 'failed', candidate: metric.text, needed, why: `${gate.metric} is ${metric.text}, needed ${needed}` };
}

/** MLflow stores ±Infinity as the largest double. */
const largest = Number.MAX_VALUE;

/** Why a metric's value says nothing about the model, if so. */
function findDoubt({ value, timestampMs }: LoggedMetric): string | undefined {
  if (Number.isNaN(value)) return 'NaN';
  if (Math.abs(value) >= largest) return 'infinite (MLflow stores ±Infinity as ±1.797e308)';
  // A malformed value inside a batch is stored as this, with the answer 200, by every MLflow version. A client that sends the
  // timestamp before the value escapes the mark; MLflow's own clients send it after.
  if (value === 0 && timestampMs === 0) return "0.0 with timestamp 0, the mark of MLflow's silently lost values; log it again";
  return undefined;
}
