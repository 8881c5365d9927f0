import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isObject } from '../../../src/json.js';
import { parseHistoryPage } from '../../../src/mlflow/history-page.js';

/** What was read, with its points gone through. */
function readWhole(text: string): unknown {
  const page = parseHistoryPage(text);
  return isObject(page) && 'metrics' in page && typeof page.metrics === 'object' && page.metrics !== null && Symbol.iterator in page.metrics
    ? { ...page, metrics: [...(page.metrics as Iterable<unknown>)] }
    : page;
}

const value = fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.integer(), fc.string(), fc.boolean(), fc.constant(null));
const point = fc.dictionary(fc.oneof(fc.constantFrom('key', 'value', 'timestamp', 'step', '{', '}]', '"metrics": ['), fc.string()), value);
const page = fc.record({ metrics: fc.array(point), next_page_token: fc.string() }, { requiredKeys: [] });
const layout = fc.constantFrom(undefined, 1, 2, '\t');

describe('a page of a history', () => {
  test('is read as JSON.parse reads it, whatever its names and texts hold', () => {
    fc.assert(fc.property(page, layout, (content, space) => expect(readWhole(JSON.stringify(content, undefined, space))).toEqual(JSON.parse(JSON.stringify(content)))), { numRuns: 500 });
  });

  test('of any other shape too', () => {
    const shapes = fc.oneof(fc.jsonValue(), fc.record({ metrics: fc.jsonValue() }), fc.record({ metrics: fc.array(fc.jsonValue()), more: fc.jsonValue() }));
    fc.assert(fc.property(shapes, layout, (content, space) => expect(readWhole(JSON.stringify(content, undefined, space))).toEqual(JSON.parse(JSON.stringify(content)))), { numRuns: 500 });
  });

  test.each(['{"metrics": [', '{"metrics": [{}', '{"metrics": [{"a": 1},]}', '{"metrics": [{"a" 1}]}', '{"metrics": [{}]', '{"metrics": [{}] x}', '<html>'])('that is cut or wrong is refused: %s', (text) => {
    expect(() => readWhole(text)).toThrow(SyntaxError);
  });

  test('is not in memory twice: its points come one by one', () => {
    const { metrics } = parseHistoryPage('{"metrics": [{"step": 1}, {"step": wrong}]}') as { metrics: Iterable<unknown> };
    const points = metrics[Symbol.iterator]();
    expect(points.next().value).toEqual({ step: 1 });
    expect(() => points.next()).toThrow(SyntaxError);
  });
});
