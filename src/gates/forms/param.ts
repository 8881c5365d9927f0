import { parseDecimal, compareDecimals, type Decimal } from '../decimal.js';
import { showText, type Finding } from '../finding.js';
import type { GateBase } from '../gate.js';
import type { GateContext } from '../gate-context.js';
import type { GateReader } from '../gate-reader.js';
import { findMeantOperator, holds, isOperator, operators, type Operator } from '../operator.js';
import { matchesText, readTextCondition, readValue, renderTextCondition, type TextCondition } from '../text-condition.js';
import type { Token } from '../tokens.js';

/** `param max_depth <= 12` */
export interface NumberParamGate extends GateBase {
  readonly kind: 'param-number';
  readonly param: string;
  readonly operator: Operator;
  readonly number: Decimal;
  /** The number as the user wrote it. */
  readonly numberText: string;
}

/** `param solver == lbfgs`, `param solver in [lbfgs, saga]` */
export interface TextParamGate extends GateBase {
  readonly kind: 'param-text';
  readonly param: string;
  readonly condition: TextCondition;
}

export type ParamGate = NumberParamGate | TextParamGate;

const example = 'param max_depth <= 12';

/** Reads what follows the word `param`. What is a number, and not in quotes, is compared as one. Throws GateMistake. */
export function parseParam(reader: GateReader): ParamGate {
  const param = reader.requireName("a param's name after param", example);
  const sign = reader.peek();
  const right = reader.peek(1);
  if (sign?.kind === 'word' && sign.text === 'in') return { kind: 'param-text', param, condition: readTextCondition(reader, example), ...reader.describe() };
  if (sign === undefined) reader.fail(undefined, `expected an operator (${operators.join(' ')} in) after ${param}, as in: ${example}`);
  if (sign.kind !== 'operator' || !isOperator(sign.text)) reader.fail(sign, describeWrongSign(sign));
  const number = right?.kind === 'word' ? parseDecimal(right.text) : undefined;
  if (number !== undefined) {
    reader.next();
    return { kind: 'param-number', param, operator: sign.text, number, numberText: readValue(reader, sign.text, example), ...reader.describe() };
  }
  if (right !== undefined && sign.text !== '==' && sign.text !== '!=') reader.fail(right, `expected a number after ${sign.text}, found ${right.text}; a text is compared with ==, != or in`);
  return { kind: 'param-text', param, condition: readTextCondition(reader, example), ...reader.describe() };
}

function describeWrongSign({ text }: Token): string {
  const meant = text.toLowerCase() === 'in' ? 'in' : findMeantOperator(text);
  return `expected an operator (${operators.join(' ')} in), found ${text}${meant === undefined ? `, as in: ${example}` : `; did you mean ${meant}?`}`;
}

/** Decides on the run's param. One that was not logged proves nothing, nor does a text where a number is asked for. */
export function evaluateParam(gate: ParamGate, context: GateContext): Finding {
  const { candidate } = context;
  const needed = gate.kind === 'param-number' ? `${gate.operator} ${gate.numberText}` : showText(renderTextCondition(gate.condition));
  const name = showText(gate.param);
  const value = candidate.params.get(gate.param);
  if (value === undefined) {
    const near = context.suggest(gate.param, candidate.params.keys());
    const why = `the run of ${candidate.name} has logged no param ${name}${near === undefined ? '' : ` (it has ${showText(near)})`}`;
    return { verdict: 'inconclusive', candidate: 'not logged', baseline: '', needed, why };
  }
  const shown = { candidate: showText(value), baseline: '', needed };
  const found = gate.kind === 'param-text' ? matchesText(value, gate.condition) : compareNumber(value, gate);
  if (found === undefined) return { verdict: 'inconclusive', ...shown, why: `param ${name} is ${shown.candidate}, which is no number; a text is written in quotes` };
  return found ? { verdict: 'passed', ...shown } : { verdict: 'failed', ...shown, why: `param ${name} is ${shown.candidate}, needed ${needed}` };
}

function compareNumber(value: string, { operator, number }: NumberParamGate): boolean | undefined {
  const decimal = parseDecimal(value.trim());
  return decimal === undefined ? undefined : holds(compareDecimals(decimal, number), operator);
}
