import { describe, expect, test } from '@jest/globals';
import { evaluateGates } from '../../../src/gates/evaluate.js';
import { computeReport, describeRefusal, renderGateTable } from '../../../src/gates/report.js';
import { evaluate, evidenceOf, metricsOf } from './facts.js';

const candidateOf = (metrics: Readonly<Record<string, string>>) => evidenceOf({ metrics: metricsOf(metrics) });

describe('a threshold', () => {
  test.each([
    ['accuracy >= 0.9', '0.9', 'passed'],
    ['accuracy > 0.9', '0.9', 'failed'],
    ['accuracy >= 0.9', '0.8999999999999999', 'failed'],
    ['accuracy == 0.90', '9e-1', 'passed'],
    ['accuracy != 0.9', '0.9', 'failed'],
    ['accuracy < -1', '-1.5', 'passed'],
    ['accuracy <= 0', '-0.0', 'passed'],
    ['accuracy >= 0', '0.0', 'passed'],
    ['accuracy >= 0', '-1.7976931348623157e+308', 'inconclusive'],
    ['accuracy != 0', 'NaN', 'inconclusive'],
    ['accuracy >= 0', 'garbage', 'inconclusive'],
  ])('%s of %s: %s', (gate, value, verdict) => {
    expect(evaluate(gate, candidateOf({ accuracy: value })).verdict).toBe(verdict);
  });

  test('a missing metric passes no operator', () => {
    for (const operator of ['<', '<=', '>', '>=', '==', '!=']) {
      expect(evaluate(`missing ${operator} 0`, candidateOf({ accuracy: '1' })).verdict).toBe('inconclusive');
    }
  });

  test('0.0 logged with a real time is a value, with timestamp 0 it is not', () => {
    const zero = { text: '0.0', value: 0, timestampMs: 0 };
    expect(evaluate('loss <= 1', evidenceOf({ metrics: new Map([['loss', zero]]) })).verdict).toBe('inconclusive');
    expect(evaluate('loss <= 1', evidenceOf({ metrics: new Map([['loss', { ...zero, timestampMs: 5 }]]) })).verdict).toBe('passed');
    expect(evaluate('loss <= 1', evidenceOf({ metrics: new Map([['loss', zero]]) }, { acceptZeroTimestamp: true })).verdict).toBe('passed');
  });
});

describe('several gates', () => {
  const candidate = candidateOf({ accuracy: '0.85', rmse: '0.1' });

  test('one that failed weighs more than one that could not be decided', () => {
    const evaluation = evaluate('rmse < 1\nauc > 0.5\naccuracy >= 0.9', candidate);
    expect(evaluation.verdict).toBe('failed');
    expect(describeRefusal(evaluation)).toBe(
      '1 of 3 gates failed: accuracy is 0.85, needed >= 0.9; 1 of 3 gates could not be decided: the run of wine version 2 has logged no metric auc',
    );
  });

  test('none decide nothing', () => {
    expect(evaluateGates([], candidate).verdict).toBe('inconclusive');
  });

  test('none passes for a candidate in doubt', () => {
    const evaluation = evaluate('rmse < 1', evidenceOf({ metrics: metricsOf({ rmse: '0.1' }), doubt: 'the run r is deleted' }));
    expect(evaluation).toMatchObject({ verdict: 'inconclusive', results: [{ verdict: 'inconclusive', candidate: '0.1' }] });
    expect(describeRefusal(evaluation)).toBe('the run r is deleted');
  });

  test('what did not pass stands first in the table; the report keeps the order', () => {
    const evaluation = evaluate('rmse < 1\naccuracy >= 0.9', candidate);
    expect(renderGateTable(evaluation)).toEqual({
      kind: 'table',
      header: ['gate', 'candidate', 'baseline', 'needed', 'verdict'],
      rows: [['accuracy >= 0.9', '0.85', '', '>= 0.9', 'failed'], ['rmse < 1', '0.1', '', '< 1', 'passed']],
    });
    expect(computeReport(evaluation).map(({ gate }) => gate)).toEqual(['rmse < 1', 'accuracy >= 0.9']);
  });

  test('a table of thousands is cut and says so', () => {
    const table = renderGateTable(evaluate('rmse < 1\n'.repeat(1000), candidate));
    expect(table).toMatchObject({ rows: expect.arrayContaining([['… 800 more', '', '', '', '']]) });
  });
});
