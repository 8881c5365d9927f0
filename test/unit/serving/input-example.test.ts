import { describe, expect, it } from '@jest/globals';
import { countRows, exampleFiles, hasNestedColumns, parseInputExample, parseSignatureTypes, type InputExample } from '../../../src/serving/input-example.js';
import { renderPredictionRequest } from '../../../src/serving/prediction-request.js';
import type { ExampleDialect } from '../../../src/serving/seldon-deployment.js';

const parse = (value: unknown): InputExample => {
  const example = parseInputExample(JSON.stringify(value));
  if (!example) throw new Error('no example');
  return example;
};
const request = (value: unknown, types: ReadonlyMap<string, string> = new Map(), dialect: ExampleDialect = 'v2'): unknown =>
  JSON.parse(renderPredictionRequest(parse(value), types, dialect));

describe('a logged input example', () => {
  it('of MLflow 3 and 2, a table, becomes a column an input', () => {
    const types = parseSignatureTypes('[{"type": "double", "name": "alcohol", "required": true}, {"type": "string", "name": "colour", "required": true}]');
    expect(request({ dataframe_split: { columns: ['alcohol', 'colour'], data: [[13, 'red'], [12.5, 'white']] } }, types)).toEqual({
      inputs: [
        { name: 'alcohol', shape: [2], datatype: 'FP64', data: [13, 12.5] },
        { name: 'colour', shape: [2], datatype: 'BYTES', data: ['red', 'white'] },
      ],
      parameters: { content_type: 'pd' },
    });
  });

  it('in the older file without a wrapping name reads the same', () => {
    expect(parse({ columns: ['a'], data: [[1]] })).toEqual({ kind: 'table', columns: ['a'], rows: [[1]] });
  });

  it('of records reads as a table, with null where a record lacks a column', () => {
    expect(parse({ inputs: [{ a: 1, b: 2 }, { a: 3 }] })).toEqual({ kind: 'table', columns: ['a', 'b'], rows: [[1, 2], [3, null]] });
    expect(parse({ dataframe_records: [{ a: 1 }] })).toMatchObject({ kind: 'table', columns: ['a'] });
  });

  it('that is a tensor keeps its shape, and takes its type from the signature', () => {
    const types = parseSignatureTypes('[{"type": "tensor", "tensor-spec": {"dtype": "float32", "shape": [-1, 2]}}]');
    expect(request({ inputs: [[1, 2], [3, 4], [5, 6]] }, types)).toEqual({
      inputs: [{ name: 'input-0', shape: [3, 2], datatype: 'FP32', data: [1, 2, 3, 4, 5, 6] }],
      parameters: { content_type: 'np' },
    });
  });

  it('of named tensors is sent as such', () => {
    const types = parseSignatureTypes('[{"name": "x", "type": "tensor", "tensor-spec": {"dtype": "int64", "shape": [-1, 1]}}]');
    expect(request({ inputs: { x: [[1], [2]] } }, types)).toEqual({
      inputs: [{ name: 'x', shape: [2, 1], datatype: 'INT64', data: [1, 2] }],
      parameters: { content_type: 'dict' },
    });
  });

  // What MLflow 3.17.2 (serving_input_example.json) and 2.9.2 (input_example.json) wrote for each.
  it.each<[string, string, InputExample]>([
    ['an array (3)', '{"inputs": [[1.0, 2.0], [3.0, 4.0]]}', { kind: 'tensor', tensor: [[1, 2], [3, 4]] }],
    ['an array, in the plain file (3)', '[[1.0, 2.0], [3.0, 4.0]]', { kind: 'tensor', tensor: [[1, 2], [3, 4]] }],
    ['a dict of arrays', '{"inputs": {"x": [[1], [2]], "y": [[1.5], [2.5]]}}', { kind: 'tensors', tensors: new Map([['x', [[1], [2]]], ['y', [[1.5], [2.5]]]]) }],
    ['a dict of scalars (3)', '{"inputs": {"x": 1, "y": "a"}}', { kind: 'tensors', tensors: new Map<string, unknown>([['x', 1], ['y', 'a']]) }],
    ['a dict of scalars (2)', '{"columns": ["x", "y"], "data": [[1, "a"]]}', { kind: 'table', columns: ['x', 'y'], rows: [[1, 'a']] }],
    ['a list (3)', '{"inputs": ["a", "b"]}', { kind: 'tensor', tensor: ['a', 'b'] }],
    ['a list (2)', '{"data": [["a", "b"]]}', { kind: 'tensor', tensor: [['a', 'b']] }],
    ['a list of dicts (3)', '{"inputs": [{"x": 1}, {"x": 2}]}', { kind: 'table', columns: ['x'], rows: [[1], [2]] }],
    ['a text (3)', '{"inputs": "hello"}', { kind: 'tensor', tensor: ['hello'] }],
    ['a text (2)', '{"data": [["hello"]]}', { kind: 'tensor', tensor: [['hello']] }],
    ['a number (3)', '{"inputs": 5}', { kind: 'tensor', tensor: [5] }],
    ['a table with parameters (3)', '{"dataframe_split": {"columns": ["a"], "data": [[1.5]]}, "params": {"p": 1}}', { kind: 'table', columns: ['a'], rows: [[1.5]] }],
    ['a table with parameters (2)', '{"inputs": {"columns": ["a"], "data": [[1.5]]}, "params": {"p": 1}}', { kind: 'table', columns: ['a'], rows: [[1.5]] }],
    ['missing values', '{"columns": ["t", "NaN"], "data": [["2024-01-01T00:00:00", NaN], ["a \\"NaN", -Infinity]]}', { kind: 'table', columns: ['t', 'NaN'], rows: [['2024-01-01T00:00:00', null], ['a "NaN', null]] }],
    ['booleans', '{"columns": ["a"], "data": [[true], [false]]}', { kind: 'table', columns: ['a'], rows: [[true], [false]] }],
  ])('of %s reads as it was logged', (_, text, example) => {
    expect(parseInputExample(text)).toEqual(example);
  });

  it('whose columns hold lists is told apart, because V2 has no word for them', () => {
    expect(hasNestedColumns(parseSignatureTypes('[{"type": "array", "items": {"type": "long"}, "name": "x", "required": true}]'))).toBe(true);
    expect(hasNestedColumns(parseSignatureTypes('[{"type": "tensor", "tensor-spec": {"dtype": "int64", "shape": [-1]}}, {"type": "long", "name": "x"}]'))).toBe(false);
  });

  it('is of the types that its signature names, as deep as a model needs them', () => {
    const nested = (depth: number): unknown => (depth === 0 ? { type: 'double' } : { type: 'array', items: nested(depth - 1) });
    const typeOf = (depth: number) => parseSignatureTypes(JSON.stringify([{ name: 'x', ...(nested(depth) as object) }])).get('x');
    expect([typeOf(0), typeOf(2), typeOf(1000)?.length]).toEqual(['double', 'array<array<double>>', 61]);
  });

  it('guesses types where the model has no signature', () => {
    const inputs = (request({ columns: ['i', 'f', 'b', 's', 'n'], data: [[1, 1.5, true, 'x', null]] }) as { inputs: { datatype: string }[] }).inputs;
    expect(inputs.map(({ datatype }) => datatype)).toEqual(['INT64', 'FP64', 'BOOL', 'BYTES', 'FP64']);
  });

  it("becomes Seldon's own form for the V1 protocol", () => {
    expect(request({ dataframe_split: { columns: ['a'], data: [[1]] } }, new Map(), 'v1')).toEqual({ data: { names: ['a'], ndarray: [[1]] } });
    expect(request({ instances: [[1, 2]] }, new Map(), 'v1')).toEqual({ data: { ndarray: [[1, 2]] } });
  });

  it('says how many rows it asks about', () => {
    const count = (value: unknown, signature = '[]'): number | undefined => countRows(parse(value), parseSignatureTypes(signature));
    expect(count({ columns: ['a'], data: [[1], [2]] })).toBe(2);
    expect(count({ inputs: [[1], [2], [3]] })).toBe(3);
    expect(count({ inputs: { a: [1, 2], b: [3, 4] } })).toBe(2);
    expect(count({ inputs: { a: [1, 2], b: [3] } })).toBeUndefined();
    expect(count({ inputs: { a: 1, b: 'x' } })).toBe(1);
    expect(count({ inputs: { a: [1, 2], b: [3, 4] } }, '[{"type": "array", "items": {"type": "long"}, "name": "a"}]')).toBe(1);
  });

  it.each(['', 'null', '"text"', '{"dataframe_split": 3}', '{"other": 1}'])('that is none (%s) is left alone', (text) => {
    expect(parseInputExample(text)).toBeUndefined();
  });

  it('is looked for where MLmodel says first', () => {
    expect(exampleFiles({ saved_input_example_info: { serving_input_path: 'mine.json', artifact_path: 'input_example.json' } })).toEqual([
      'mine.json', 'serving_input_example.json', 'input_example.json',
    ]);
    expect(exampleFiles(undefined)).toEqual(['serving_input_example.json', 'input_example.json']);
  });
});
