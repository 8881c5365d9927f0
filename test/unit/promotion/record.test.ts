import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseRecord, renderRecord, type PromotionRecord } from '../../../src/promotion/record.js';

const record: PromotionRecord = {
  id: 'p-1', state: 'held', model: 'wine', version: '2', target: '@champion', verdict: 'passed', previousVersion: '1', actor: 'ada',
  gates: [{ gate: 'accuracy >= 0.9', candidate: '0.95', verdict: 'passed' }], time: '2026-01-01T00:00:00.000Z',
};

test('is read back as it was written', () => {
  expect(parseRecord(renderRecord(record))).toEqual(record);
});

test('is ASCII, of at most 5,000 characters, whatever it holds', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(anyText, anyText, anyText, fc.nat(1000), (gate, candidate, actor, count) => {
      const text = renderRecord({ ...record, actor, pipeline: 'ü'.repeat(count), gates: Array.from({ length: count }, () => ({ gate, candidate, verdict: 'failed' })) });
      expect(text.length).toBeLessThanOrEqual(5000);
      expect(text).toMatch(/^[\x20-\x7e]*$/);
      const read = parseRecord(text);
      expect(read?.id).toBe('p-1');
      if (gate !== '') expect((read?.gates.length ?? 0) + (read?.gatesOmitted ?? 0)).toBe(count);
    }),
  );
});

test('what did not pass is kept before what did', () => {
  const passed = Array.from({ length: 500 }, (_, index) => ({ gate: `metric_${index} >= 0.5`, candidate: '1', verdict: 'passed' }));
  const read = parseRecord(renderRecord({ ...record, gates: [...passed, { gate: 'late >= 1', candidate: '0', verdict: 'failed' }] }));
  expect(read?.gates[0]).toEqual({ gate: 'late >= 1', candidate: '0', verdict: 'failed' });
  expect(read?.gatesOmitted).toBeGreaterThan(0);
});

describe('a tag that anybody may have written', () => {
  test.each(['', 'null', '[]', '"x"', '{', '{}', '{"id":"p-1"}', 'x'.repeat(6000)])('%j is no record', (text) => {
    expect(parseRecord(text)).toBeUndefined();
  });

  test.each([['state', 'gone'], ['verdict', 'great'], ['version', 2], ['id', ''], ['target', null], ['target', 'Prod'], ['target', '@'], ['time', {}]])('with a wrong %s is none', (field, value) => {
    expect(parseRecord(JSON.stringify({ ...record, [field]: value }))).toBeUndefined();
  });

  test('with wrong details is read without them', () => {
    expect(parseRecord(JSON.stringify({ ...record, previousVersion: '1; rm', previousStage: 'Gone', actor: {}, gates: [null, 1, {}, { gate: 'a > 1', verdict: 'passed' }], extra: 1 }))).toEqual({
      id: 'p-1', state: 'held', model: 'wine', version: '2', target: '@champion', verdict: 'passed', time: record.time,
      gates: [{ gate: 'a > 1', candidate: '', verdict: 'passed' }],
    });
  });
});
