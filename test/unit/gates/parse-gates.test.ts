import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { StepError } from '../../../src/errors.js';
import type { Gate } from '../../../src/gates/gate.js';
import { operators } from '../../../src/gates/operator.js';
import { parseGates } from '../../../src/gates/parse-gates.js';

const parse = (text: string): readonly Gate[] => parseGates([{ origin: 'gates', text }]);

function problemsOf(text: string): string {
  try {
    parse(text);
  } catch (thrown) {
    if (thrown instanceof StepError && thrown.code === 'E_GATE_SYNTAX') return thrown.message;
    throw thrown;
  }
  throw new Error(`${text} was read`);
}

describe('gates that are right', () => {
  test.each([
    ['accuracy >= 0.9', 'accuracy', '>=', '0.9'],
    ['accuracy>=0.9', 'accuracy', '>=', '0.9'],
    ['  val/loss <= 1e-3   # as agreed', 'val/loss', '<=', '1e-3'],
    ['"f1 score" != -1', 'f1 score', '!=', '-1'],
    ['"a \\"b\\" \\\\ # <" < .5', 'a "b" \\ # <', '<', '.5'],
    ['"0.5" > 1', '0.5', '>', '1'],
    ['tag == 1', 'tag', '==', '1'],
    ['genauigkeit_ü@5 > 0', 'genauigkeit_ü@5', '>', '0'],
    ['- accuracy >= 0.9', 'accuracy', '>=', '0.9'],
    ["- '\"f1 score\" >= 0.9' # quoted for YAML", 'f1 score', '>=', '0.9'],
    ["- 'it''s >= 1'", "it's", '>=', '1'],
    ['- "accuracy >= 0.9"', 'accuracy', '>=', '0.9'],
  ])('%s', (text, metric, operator, thresholdText) => {
    expect(parse(text)).toEqual([expect.objectContaining({ kind: 'threshold', metric, operator, thresholdText })]);
  });

  test('empty lines and comments hold none, lines keep their numbers', () => {
    const gates = parse('# first\r\n\r\naccuracy >= 0.9 # why\n\n  rmse < 1\n#');
    expect(gates.map(({ text, position }) => [text, position])).toEqual([
      ['accuracy >= 0.9', { line: 3, column: 1 }],
      ['rmse < 1', { line: 5, column: 3 }],
    ]);
    expect(parse('\n # nothing\n')).toEqual([]);
  });

  test('ten thousand of them are read', () => {
    expect(parse('accuracy >= 0.9\n'.repeat(10_000))).toHaveLength(10_000);
  });

  test('every name in quotes, every operator and every double is read back', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => name.trim() !== '' && !/[\r\n]/.test(name)),
        fc.constantFrom(...operators),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (metric, operator, threshold) => {
          const text = `"${metric.replace(/["\\]/g, '\\$&')}" ${operator} ${threshold}`;
          expect(parse(text)).toEqual([expect.objectContaining({ metric, operator, text, thresholdText: String(threshold) })]);
        },
      ),
    );
  });
});

describe('gates that are wrong', () => {
  test.each([
    ['accuracy => 0.9', 'line 1, column 10: expected an operator (< <= > >= == !=), found =>; did you mean >=?'],
    ['accuracy = 0.9', 'line 1, column 10: expected an operator (< <= > >= == !=), found =; did you mean ==?'],
    ['accuracy gte 0.9', 'found gte; did you mean >=?'],
    ['accuracy ≥ 0.9', 'found ≥; did you mean >=?'],
    ['accuracy', 'line 1, column 9: expected an operator'],
    ['accuracy >=', 'line 1, column 12: expected a number or baseline after >='],
    ['accuracy >= ninety', 'line 1, column 13: expected a number such as 0.9, -1 or 2.5e-3, or baseline, found ninety'],
    ['accuracy >= 0,9', 'did you mean 0.9?'],
    ['accuracy >= 90%', 'did you mean 0.9?'],
    ['accuracy >= "0.9"', 'in quotes; write 0.9 without them'],
    ['accuracy >= NaN', 'expected a number'],
    ['accuracy >= 1e99999', 'too many digits'],
    ['accuracy >= 0.9 and rmse < 1', 'line 1, column 17: expected the end of the gate after 0.9, found and; write one gate a line'],
    ['accuracy >= 0.9; rmse < 1', 'expected a number such as 0.9, -1 or 2.5e-3, or baseline, found 0.9;'],
    ['0.9 <= accuracy', 'line 1, column 1: expected a metric\'s name first, found the number 0.9'],
    ['>= 0.9', 'line 1, column 1: expected a metric\'s name before the operator'],
    ['f1 score >= 0.9', 'column 4: expected an operator (< <= > >= == !=), found score; a metric\'s name with spaces is quoted: "f1 score"'],
    ['"f1 score >= 0.9', 'line 1, column 1: expected a closing "'],
    ['"" > 1', 'between the quotes'],
    ['- accuracy => 0.9', 'line 1, column 12: expected an operator'],
    ["- 'accuracy => 0.9'", 'line 1, column 13: expected an operator'],
  ])('%s', (text, message) => {
    expect(problemsOf(text)).toContain(message);
  });

  test('are reported together, each with its line', () => {
    const message = problemsOf('accuracy => 0.9\nrmse < 1\nloss < x\n');
    expect(message).toMatch(/^2 gates cannot be read:\n {2}- gates, line 1, .*\n {2}- gates, line 3, /);
  });

  test('are named up to a bound', () => {
    const message = problemsOf('accuracy\n'.repeat(10_000));
    expect(message).toContain('10000 gates cannot be read');
    expect(message).toContain('… and 9950 more');
  });

  test('any text is read or refused with E_GATE_SYNTAX', () => {
    const pieces = fc.constantFrom('accuracy', '"', '\\', '>=', '=', '0.9', '#', '- ', "'", ' ', '\n', '\t', 'ü', '%');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(pieces).map((each) => each.join(''))), (text) => {
        try {
          for (const gate of parse(text)) expect(parse(gate.text)).toEqual([{ ...gate, position: { line: 1, column: 1 } }]);
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: 'E_GATE_SYNTAX' });
        }
      }),
      { numRuns: 500 },
    );
  });
});
