import { describe, expect, it } from '@jest/globals';
import { parseSignatureTypes } from '../../../src/serving/input-example.js';
import { renderPredictionRequest } from '../../../src/serving/prediction-request.js';
import type { ExampleDialect } from '../../../src/serving/seldon-deployment.js';
import { makeExample } from '../../../src/serving/signature-example.js';

const signed = (...inputs: readonly unknown[]): unknown => ({ signature: { inputs: JSON.stringify(inputs), params: '[{"name": "p", "type": "long", "default": 1, "shape": null}]' } });
const column = (type: string, name?: string, more: object = {}) => ({ type, required: true, ...(name === undefined ? {} : { name }), ...more });
const tensor = (dtype: string, shape: readonly number[], name?: string) => ({ type: 'tensor', 'tensor-spec': { dtype, shape }, ...(name === undefined ? {} : { name }) });

describe('a request made from a signature', () => {
  const request = (dialect: ExampleDialect, ...inputs: readonly unknown[]): unknown => {
    const example = makeExample(signed(...inputs));
    return example && JSON.parse(renderPredictionRequest(example, parseSignatureTypes(JSON.stringify(inputs)), dialect));
  };

  it('has every column, optional ones too, with a value of its type', () => {
    const types = ['double', 'float', 'long', 'integer', 'boolean', 'string', 'datetime', 'binary'];
    const inputs = types.map((type) => column(type, `a ${type}`, { required: type !== 'string' }));
    expect(makeExample(signed(...inputs))).toEqual({ kind: 'table', columns: inputs.map(({ name }) => name), rows: [[1.5, 1.5, 1, 1, true, 'a', '2024-01-01T00:00:00', 'YQ==']] });
    const { inputs: sent } = request('v2', ...inputs) as { inputs: { datatype: string; shape: number[] }[] };
    expect(sent.map(({ datatype }) => datatype)).toEqual(['FP64', 'FP32', 'INT64', 'INT32', 'BOOL', 'BYTES', 'BYTES', 'BYTES']);
    expect(request('v1-mlflow', column('double', 'x'), column('string', 'y'))).toEqual({ jsonData: [{ x: 1.5, y: 'a' }] });
    expect(request('v1', column('double', 'x'), column('double', 'y'))).toEqual({ data: { names: ['x', 'y'], ndarray: [[1.5, 1.5]] } });
  });

  it('has each open dimension of a tensor as one', () => {
    expect(request('v2', tensor('float32', [-1, 2, -1]))).toEqual({ inputs: [{ name: 'input-0', shape: [1, 2, 1], datatype: 'FP32', data: [0.5, 0.5] }], parameters: { content_type: 'np' } });
    expect(request('v2', tensor('int64', [-1, 3], 'ids'), tensor('int64', [-1, 3], 'mask'))).toMatchObject({ inputs: [{ name: 'ids', shape: [1, 3], datatype: 'INT64', data: [1, 1, 1] }, { name: 'mask' }] });
    expect(request('v1', tensor('float64', [-1, 2]))).toEqual({ data: { ndarray: [[0.5, 0.5]] } });
    expect(makeExample(signed(tensor('uint8', [-1, 224, 224, 3])))).toBeDefined();
  });

  it('of columns without names is a list, or a row', () => {
    expect(makeExample(signed(column('string')))).toEqual({ kind: 'tensor', tensor: ['a'] });
    expect(makeExample(signed(column('double'), column('double')))).toEqual({ kind: 'tensor', tensor: [[1.5, 1.5]] });
  });

  it('nests as its columns do', () => {
    const inputs = [column('array', 'tags', { items: { type: 'array', items: { type: 'string' } } }), column('object', 'who', { properties: { age: { type: 'long' } } }), column('map', 'scores', { values: { type: 'double' } })];
    expect(makeExample(signed(...inputs))).toEqual({ kind: 'table', columns: ['tags', 'who', 'scores'], rows: [[[['a']], { age: 1 }, { a: 1.5 }]] });
  });

  it.each<[string, unknown]>([
    ['no signature', {}],
    ['one without inputs', { signature: { outputs: '[]' } }],
    ['one that is no list', { signature: { inputs: '{"type": "double"}' } }],
    ['no columns', signed()],
    ['a type that nobody knows', signed(column('sparkml vector', 'x'))],
    ['a type that is a name of JavaScript', signed(column('constructor', 'x'))],
    ['columns of which some have names', signed(column('double', 'x'), column('double'))],
    ['columns and tensors', signed(column('double', 'x'), tensor('float64', [-1]))],
    ['several tensors without names', signed(tensor('float64', [-1]), tensor('float64', [-1]))],
    ['a tensor as large as a data set', signed(tensor('float64', [-1, 100_000, 100_000]))],
    ['a tensor without elements', signed(tensor('float64', [-1, 0]))],
    ['a shape that is none', signed({ type: 'tensor', 'tensor-spec': { dtype: 'float64', shape: ['x'] } })],
    ['a tensor of a type that nobody knows', signed(tensor('complex128', [-1]))],
    ['a nesting without end', signed(Array.from({ length: 100 }).reduce<object>((items) => ({ type: 'array', items }), { type: 'double', name: 'x' }))],
  ])('is none for %s', (_, mlModel) => {
    expect(makeExample(mlModel)).toBeUndefined();
  });
});
