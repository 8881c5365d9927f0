import { describe, expect, it } from '@jest/globals';
import { computePredictionVerdict, findDifference } from '../../../src/serving/prediction.js';

const v2 = (shape: readonly number[], data: readonly unknown[]): string => JSON.stringify({ model_name: 'm', outputs: [{ name: 'o', shape, datatype: 'FP64', data }] });

describe('computePredictionVerdict', () => {
  it.each([
    ['V2', v2([2, 1], [0.1, 0.9])],
    ['V2, nested', v2([2, 2], [[1, 2], [3, 4]])],
    ['V2, texts', v2([2], ['red', 'white'])],
    ['V1, ndarray', '{"data": {"names": [], "ndarray": [[1], [0]]}}'],
    ['V1, JSON', '{"jsonData": [{"class": "red"}, {"class": "white"}]}'],
    ['TensorFlow', '{"predictions": [[0.1], [0.9]]}'],
    ['TensorFlow, by columns', '{"outputs": {"a": [1, 2], "b": [3, 4]}}'],
    ['V1, tensor', '{"data": {"tensor": {"shape": [2, 1], "values": [1, 0]}}}'],
  ])('accepts a well-formed prediction (%s)', (_form, body) => {
    expect(computePredictionVerdict(body, 2)).toMatchObject({ ok: true });
  });

  it.each([
    ['another number of rows', v2([1], [1]), 'output o has 1 rows for 2 that were asked about'],
    ['null, as NaN is written', v2([2], [1, null]), 'output o holds null at position 1, which is no finite value'],
    ['a text that says NaN', v2([2], ['NaN', '1']), 'output o holds "NaN" at position 0, which is no finite value'],
    ['NaN in the JSON', '{"outputs": [{"name": "o", "shape": [1], "data": [NaN]}]}', 'the answer holds NaN or Infinity'],
    ['fewer values than its shape says', v2([2, 2], [1, 2]), 'output o has 2 values for the shape [2, 2]'],
    ['no outputs', '{"outputs": []}', 'the answer has no outputs'],
    ['a missing value deep inside', '{"jsonData": [{"a": [1, {"b": null}]}, 2]}', 'the answer holds null at position 1, which is no finite value'],
    ['an answer that nests as deep as it likes', `{"data": {"ndarray": ${'['.repeat(5_000)}null${']'.repeat(5_000)}}}`, 'the answer holds null at position 0, which is no finite value'],
    ['NaN that TensorFlow writes', '{"predictions": [[NaN], [1]]}', 'the answer holds NaN or Infinity'],
    ['other rows of TensorFlow', '{"predictions": [[1]]}', 'the answer has 1 rows for 2 that were asked about'],
    ['an error', '{"error": "no such column"}', 'the model server says: no such column'],
    ['HTML', '<html>', 'the answer is not JSON'],
    ['something else', '{"ok": true}', 'the answer holds neither outputs (V2), nor data (V1), nor predictions (TensorFlow)'],
    ['empty data', '{"data": {"ndarray": []}}', 'the answer has no data'],
  ])('refuses %s', (_what, body, problem) => {
    expect(computePredictionVerdict(body, 2)).toEqual({ ok: false, problem });
  });
});

describe('findDifference', () => {
  it('allows numbers to differ by the tolerance, and nothing else', () => {
    expect(findDifference([1.0000001, 'a'], [1, 'a'], 1e-6)).toBeUndefined();
    expect(findDifference([1000.0005], [1000], 1e-6)).toBeUndefined();
    expect(findDifference([1.1], [1], 1e-6)).toBe('value 0 is 1.1 instead of 1');
    expect(findDifference([1], [[1, 2]], 1e-6)).toBe('1 values instead of 2');
  });
});
