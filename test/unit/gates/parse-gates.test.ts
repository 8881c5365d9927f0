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
    ['accuracy >= 90%', 'did you mean 0.9? A percentage is one of the baseline, as in: baseline - 2%'],
    ['accuracy >= "0.9"', 'in quotes; write 0.9 without them'],
    ['accuracy >= NaN', 'expected a number'],
    ['accuracy >= 1e99999', 'too many digits'],
    ['accuracy >= 0.9 and rmse < 1', 'line 1, column 17: expected the end of the gate after 0.9, found and; write one gate a line'],
    ['accuracy >= 0.9; rmse < 1', 'expected a number such as 0.9, -1 or 2.5e-3, or baseline, found 0.9;'],
    ['0.9 <= accuracy', 'line 1, column 1: expected a metric\'s name first, found the number 0.9'],
    ['>= 0.9', 'line 1, column 1: expected a metric\'s name before the operator'],
    ['f1 score >= 0.9', 'column 4: expected an operator (< <= > >= == !=), found score; a metric\'s name with spaces is quoted: "f1 score"'],
    ['"f1 score >= 0.9', 'line 1, column 1: expected a closing "'],
    ['accuracy > = 0.9', 'line 1, column 12: expected a number such as 0.9, -1 or 2.5e-3, or baseline, found =; did you mean >=, in one piece?'],
    ['accuracy = > 0.9', 'line 1, column 10: expected an operator (< <= > >= == !=), found =; did you mean ==?'],
    ['accuracy >= 90 %', 'line 1, column 16: expected the end of the gate after 90, found %; did you mean 90%?'],
    ['"" > 1', 'between the quotes'],
    ["'accuracy' > 1", "line 1, column 1: expected a name or a value, found '; what is quoted stands in double quotes"],
    ["- 'accuracy > 1", "line 1, column 3: expected a name or a value, found '"],
    ["tag approval != 'rejected'", "line 1, column 17: expected a name or a value, found '"],
    ["param solver in [lbfgs,'saga']", "line 1, column 24: expected a name or a value, found '"],
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

describe('forms', () => {
  test.each<[string, object]>([
    ['rmse <= 0.2 best', { kind: 'threshold', metric: 'rmse', operator: '<=', thresholdText: '0.2', selector: 'best' }],
    ['accuracy >= 0.9', { selector: 'last' }],
    ['accuracy >= 0.9 median # agreed', { selector: 'median', text: 'accuracy >= 0.9 median' }],
    ['auc >= baseline', { kind: 'baseline', metric: 'auc', change: undefined, selector: 'last' }],
    ['auc >= baseline - 0.005', { change: { sign: '-', amountText: '0.005', isPercent: false } }],
    ['auc>=baseline-0.005', { change: { sign: '-', amountText: '0.005' } }],
    ['auc >= baseline -0.005 worst', { change: { sign: '-', amountText: '0.005' }, selector: 'worst' }],
    ['auc >= baseline- 0.005', { change: { sign: '-', amountText: '0.005' } }],
    ['rmse <= baseline * 0.98', { change: { sign: '*', amountText: '0.98' } }],
    ['rmse <= baseline*98%', { change: { sign: '*', amountText: '98%', isPercent: true } }],
    ['rmse <= baseline + 5% mean', { change: { sign: '+', amountText: '5%', isPercent: true }, selector: 'mean' }],
    ['baseline >= baseline', { kind: 'baseline', metric: 'baseline' }],
    ['a-b*c >= -1', { kind: 'threshold', metric: 'a-b*c', thresholdText: '-1' }],
    ['tag approval == approved', { kind: 'tag', tag: 'approval', condition: { operator: '==', value: 'approved' } }],
    ['tag approval==approved', { kind: 'tag', condition: { operator: '==', value: 'approved' } }],
    ["tag who == O'Brien", { condition: { operator: '==', value: "O'Brien" } }],
    [`tag who == "'x'"`, { condition: { operator: '==', value: "'x'" } }],
    ['tag "signed off" != ""', { tag: 'signed off', condition: { operator: '!=', value: '' } }],
    ['tag in in [in]', { tag: 'in', condition: { operator: 'in', values: ['in'] } }],
    ['tag stage in [blue,"dark green", red ]', { condition: { operator: 'in', values: ['blue', 'dark green', 'red'] } }],
    ['tag stage in ["a]b"]', { condition: { operator: 'in', values: ['a]b'] } }],
    ['param max_depth <= 12', { kind: 'param-number', param: 'max_depth', operator: '<=', numberText: '12' }],
    ['param max_depth == 12', { kind: 'param-number' }],
    ['param max_depth == "12"', { kind: 'param-text', condition: { operator: '==', value: '12' } }],
    ['param solver != lbfgs', { kind: 'param-text', condition: { operator: '!=', value: 'lbfgs' } }],
    ['param solver in [lbfgs, 3]', { kind: 'param-text', condition: { operator: 'in', values: ['lbfgs', '3'] } }],
    ['signature compatible', { kind: 'signature' }],
    ['dataset same-as baseline', { kind: 'dataset' }],
    ['flavor python_function', { kind: 'flavor', flavor: 'python_function' }],
    ['artifact conf/deploy.yaml', { kind: 'artifact', path: 'conf/deploy.yaml' }],
    ['artifact "a b.txt"', { kind: 'artifact', path: 'a b.txt' }],
    ['tag >= 1', { kind: 'threshold', metric: 'tag' }],
    ['signature > baseline', { kind: 'baseline', metric: 'signature' }],
    ['"param" >= 1', { kind: 'threshold', metric: 'param' }],
  ])('%s', (text, gate) => {
    expect(parse(text)).toMatchObject([gate]);
  });

  test.each([
    ['rmse <= 0.2 bset', 'line 1, column 13: expected the end of the gate or one of last, best, worst, min, max, mean, median, found bset; did you mean best?'],
    ['rmse == 0.2 best', 'column 13: best has no meaning with =='],
    ['rmse <= 0.2 best accuracy >= 0.9', 'column 18: expected the end of the gate after best, found accuracy; write one gate a line'],
    ['rmse <= 0.2 best worst', 'column 18: expected the end of the gate after best, found worst'],
    ['auc >= baseline best - 0.1', 'column 22: expected the end of the gate after best, found -'],
    ['auc >= baseline - 5 %', 'column 21: expected the end of the gate after 5, found %; did you mean 5%?'],
    ['flavor == python_function', "found python_function; before an operator flavor is a metric's name"],
    ['rmse best <= 0.2', 'column 6: expected an operator (< <= > >= == !=), found best; best stands at the end of the gate'],
    ['auc >= baselin - 1', 'column 8: expected a number such as 0.9, -1 or 2.5e-3, or baseline, found baselin; did you mean baseline?'],
    ['auc >= baseline / 2', 'column 17: expected +, - or * after baseline, found /; did you mean *?'],
    ['auc >= baseline − 2', 'did you mean -?'],
    ['auc >= baseline -', 'column 18: expected a number or a percentage after baseline -'],
    ['auc >= baseline - -1', 'column 19: expected a number such as 0.005 or a percentage such as 2% after baseline -, found -1; the amount has no sign of its own'],
    ['auc >= baseline - 0,5%', 'did you mean 0.5%?'],
    ['auc >= baseline - "1"', 'in quotes'],
    ['auc >= baseline 0.5', 'column 17: expected the end of the gate after baseline, found 0.5'],
    ['auc >= 0.9 - 0.1', 'column 12: expected the end of the gate after 0.9, found -'],
    ['tag', "column 4: expected a tag's name after tag"],
    ['tag approval', 'column 13: expected ==, != or in, as in: tag approval == approved'],
    ['tag approval = approved', 'column 14: expected ==, != or in, found =; did you mean ==?'],
    ['tag approval >= 3', 'expected ==, != or in, found >='],
    ['tag approval IN [a]', 'found IN; did you mean in?'],
    ['tag approval ==', 'column 16: expected a value after =='],
    ['tag approval == signed off', 'column 24: expected the end of the gate after signed, found off; a value with spaces or one of < > = ! is quoted'],
    ['tag approval == a=b', 'a value with spaces or one of < > = ! is quoted'],
    ['tag approval in approved', 'column 17: expected a list in [ ] after in, found approved'],
    ['tag approval in [', 'expected a value'],
    ['tag approval in []', 'column 18: expected a value, found ]'],
    ['tag approval in [a, ]', 'expected a value, found ]'],
    ['tag approval in [a b]', 'column 20: expected , or ] after a, found b; a value with spaces is quoted'],
    ['tag approval in [a', 'expected , or ]'],
    ['tag approval in [a] b', 'column 21: expected the end of the gate after ], found b'],
    ['tags approval == approved', 'column 6: expected an operator (< <= > >= == !=), found approval; a metric\'s name with spaces is quoted: "tags approval"; or did you mean tag?'],
    ['Tag approval == approved', 'or did you mean tag?'],
    ['param depth <= deep', 'column 16: expected a number after <=, found deep; a text is compared with ==, != or in'],
    ['param depth', 'expected an operator (< <= > >= == != in) after depth'],
    ['param depth => 3', 'found =>; did you mean >=?'],
    ['param depth <= 3 4', 'expected the end of the gate after 3, found 4'],
    ['signature compatibel', 'column 11: expected compatible, found compatibel; did you mean compatible?'],
    ['signature compatible now', 'column 22: expected the end of the gate'],
    ['signatur compatible', 'did you mean signature?'],
    ['dataset sameas baseline', 'column 9: expected same-as, found sameas; did you mean same-as?'],
    ['dataset same-as', 'column 16: expected baseline'],
    ['flavor pyfunc', 'column 8: an MLmodel file has no flavor pyfunc; did you mean python_function?'],
    ['flavour python_function', 'did you mean flavor?'],
    ['artifact ../secret', 'column 10: expected the path of a file beside the model'],
    ['artifact /etc/passwd', 'is no relative path'],
    ['artifact s3://bucket/x', 'is no relative path'],
    ['artifact conf/', 'is a folder'],
    ['artifact a//b', 'has a part that is empty'],
  ])('%s is refused', (text, message) => {
    expect(problemsOf(text)).toContain(message);
  });

  test('more than ten thousand are refused', () => {
    expect(problemsOf('accuracy >= 0.9\n'.repeat(10_001))).toContain('10001 gates are more than are decided at once (10000)');
  });
});
