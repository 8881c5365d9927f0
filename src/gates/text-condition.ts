import type { GateReader } from './gate-reader.js';
import { findMeantOperator } from './operator.js';
import type { Token } from './tokens.js';

/** `== approved`, `!= rejected`, `in [approved, "signed off"]`: texts are equal in every character, or they are not. */
export type TextCondition =
  | { readonly operator: '==' | '!='; readonly value: string }
  | { readonly operator: 'in'; readonly values: readonly string[] };

const maxValues = 1000;

/** Reads the operator and what follows it to the gate's end. `example` stands in messages. Throws GateMistake. */
export function readTextCondition(reader: GateReader, example: string): TextCondition {
  const sign = reader.require(`expected ==, != or in, as in: ${example}`);
  if (sign.kind === 'word' && sign.text === 'in') return { operator: 'in', values: readList(reader, sign) };
  if (sign.kind !== 'operator' || (sign.text !== '==' && sign.text !== '!=')) reader.fail(sign, describeWrongSign(sign, example));
  return { operator: sign.text, value: readValue(reader, sign.text, example) };
}

/** Reads one value, which must be the gate's last word. Throws GateMistake. */
export function readValue(reader: GateReader, after: string, example: string): string {
  const value = reader.require(`expected a value after ${after}, as in: ${example}`);
  if (value.kind === 'operator') reader.fail(value, `expected a value after ${after}, found ${value.text}; a value with one of < > = ! is quoted, as in: ${example}`);
  const extra = reader.peek();
  if (extra !== undefined) reader.fail(extra, `expected the end of the gate after ${value.text}, found ${extra.text}; a value with spaces or one of < > = ! is quoted`);
  return value.text;
}

function describeWrongSign({ text }: Token, example: string): string {
  const meant = text.toLowerCase() === 'in' ? 'in' : findMeantOperator(text);
  if (meant === '==' || meant === '!=' || meant === 'in') return `expected ==, != or in, found ${text}; did you mean ${meant}?`;
  return `expected ==, != or in, found ${text}, as in: ${example}`;
}

/** A list's pieces: brackets and commas stand alone wherever they are outside of quotes. */
function* readPieces(reader: GateReader): Generator<Token> {
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token.kind !== 'word') yield token;
    else {
      for (const piece of token.text.matchAll(/[[\],]|[^[\],]+/g)) {
        const column = token.column + piece.index;
        yield { kind: 'word', text: piece[0], column, end: column + piece[0].length };
      }
    }
  }
}

function readList(reader: GateReader, sign: Token): readonly string[] {
  const example = 'in [approved, "signed off"]';
  const pieces = readPieces(reader);
  const next = (expected: string): Token => {
    const piece = pieces.next();
    return piece.done === true ? reader.fail(undefined, `expected ${expected}, as in: ${example}`) : piece.value;
  };
  const open = next('a list in [ ] after in');
  if (!isSign(open, '[')) reader.fail(open, `expected a list in [ ] after ${sign.text}, found ${open.text}, as in: ${example}`);
  const values: string[] = [];
  for (;;) {
    const value = next('a value');
    if (value.kind === 'operator' || isSign(value, '[') || isSign(value, ']') || isSign(value, ',')) {
      reader.fail(value, `expected a value, found ${value.text}${value.kind === 'operator' ? '; a value with one of < > = ! is quoted' : ''}`);
    }
    values.push(value.text);
    if (values.length > maxValues) reader.fail(value, `a list may have ${maxValues} values`);
    const after = next(', or ]');
    if (isSign(after, ']')) break;
    if (!isSign(after, ',')) reader.fail(after, `expected , or ] after ${value.text}, found ${after.text}; a value with spaces is quoted`);
  }
  const extra = pieces.next();
  if (extra.done !== true) reader.fail(extra.value, `expected the end of the gate after ], found ${extra.value.text}; write one gate a line`);
  return values;
}

const isSign = ({ kind, text }: Token, sign: string): boolean => kind === 'word' && text === sign;

export const matchesText = (text: string, condition: TextCondition): boolean =>
  condition.operator === 'in' ? condition.values.includes(text) : (text === condition.value) === (condition.operator === '==');

export const renderTextCondition = (condition: TextCondition): string =>
  condition.operator === 'in' ? `in [${condition.values.join(', ')}]` : `${condition.operator} ${condition.value}`;
