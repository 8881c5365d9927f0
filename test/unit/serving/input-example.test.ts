import { describe, expect, it } from '@jest/globals';
import { countRows, exampleFiles, parseInputExample, parseSignatureTypes, type InputExample } from '../../../src/serving/input-example.js';
import { renderPredictionRequest } from '../../../src/serving/prediction-request.js';

const parse = (value: unknown): InputExample => {
  const example = parseInputExample(JSON.stringify(value));
  if (!example) throw new Error('no example');
  return example;
};
const request = (value: unknown, types: ReadonlyMap<string, string> = new Map(), isV2 = true): unknown =>
  JSON.parse(renderPredictionRequest(parse(value), types, isV2));

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

  it('guesses types where the model has no signature', () => {
    const inputs = (request({ columns: ['i', 'f', 'b', 's', 'n'], data: [[1, 1.5, true, 'x', null]] }) as { inputs: { datatype: string }[] }).inputs;
    expect(inputs.map(({ datatype }) => datatype)).toEqual(['INT64', 'FP64', 'BOOL', 'BYTES', 'FP64']);
  });

  it("becomes Seldon's own form for the V1 protocol", () => {
    expect(request({ dataframe_split: { columns: ['a'], data: [[1]] } }, new Map(), false)).toEqual({ data: { names: ['a'], ndarray: [[1]] } });
    expect(request({ instances: [[1, 2]] }, new Map(), false)).toEqual({ data: { ndarray: [[1, 2]] } });
  });

  it('says how many rows it asks about', () => {
    expect(countRows(parse({ columns: ['a'], data: [[1], [2]] }))).toBe(2);
    expect(countRows(parse({ inputs: [[1], [2], [3]] }))).toBe(3);
    expect(countRows(parse({ inputs: { a: [1, 2], b: [3] } }))).toBeUndefined();
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
