import { describe, expect, it, test } from '@jest/globals';
import { parseInputExample, parseSignatureTypes } from '../../../src/serving/input-example.js';
import { renderV1Request } from '../../../src/serving/v1-request.js';

const signatureOf = (types: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(types).map(([name, type]) => (type.startsWith('array ') ? { type: 'array', items: { type: type.slice(6) }, name } : { type, name })));

function render(example: string, types: Readonly<Record<string, string>> = {}, isMlflowServer = true, signature = signatureOf(types)): string {
  const parsed = parseInputExample(example);
  if (!parsed) throw new Error('no example');
  return renderV1Request(parsed, parseSignatureTypes(signature), isMlflowServer);
}

const table = (columns: readonly string[], ...rows: readonly string[]): string => `{"dataframe_split":{"columns":${JSON.stringify(columns)},"data":[${rows.join(',')}]}}`;

// What Seldon's own wrapper and MLflow 3.17.2 understand; test/integration/serving asks them.
describe('an MLFLOW_SERVER is sent', () => {
  test.each([
    ['whole floats as floats', table(['a', 'b'], '[1.0,3]', '[2e0,4.5]'), { a: 'double', b: 'double' }, '{"data":{"names":["a","b"],"ndarray":[[1.0,3.0],[2.0,4.5]]}}'],
    ['whole numbers as they are', table(['a', 'b'], '[1,3]'), { a: 'long', b: 'long' }, '{"data":{"names":["a","b"],"ndarray":[[1,3]]}}'],
    ['numbers of two types as records', table(['a', 'b'], '[1,3.0]'), { a: 'long', b: 'double' }, '{"jsonData":[{"a":1,"b":3.0}]}'],
    ['texts and numbers as records', table(['a', 'b'], '["x",3]', '["y",4]'), {}, '{"jsonData":[{"a":"x","b":3},{"a":"y","b":4}]}'],
    ['texts as an array', table(['a', 'b'], '["x","z"]'), { a: 'string', b: 'datetime' }, '{"data":{"names":["a","b"],"ndarray":[["x","z"]]}}'],
    ['booleans as an array', table(['a'], '[true]'), { a: 'boolean' }, '{"data":{"names":["a"],"ndarray":[[true]]}}'],
    ['missing values as records', table(['a'], '[1.0]', '[NaN]'), { a: 'double' }, '{"jsonData":[{"a":1.0},{"a":null}]}'],
    ['lists in columns as records', table(['a'], '[[1.0,2.0]]', '[[3.0]]'), { a: 'array double' }, '{"jsonData":[{"a":[1.0,2.0]},{"a":[3.0]}]}'],
    ['a dict of scalars as a record', '{"inputs":{"x":1,"y":2.0}}', { x: 'long', y: 'double' }, '{"jsonData":[{"x":1,"y":2.0}]}'],
    ['a dict of lists that are values as a record', '{"inputs":{"x":[1,2],"y":[3.0,4.0]}}', { x: 'array long', y: 'array double' }, '{"jsonData":[{"x":[1,2],"y":[3.0,4.0]}]}'],
    ['a dict of lists that are columns as it is', '{"inputs":{"x":[1,2],"y":[3.0,4.0]}}', {}, '{"jsonData":{"x":[1,2],"y":[3,4]}}'],
    ['a text', '{"inputs":"he said \\"1.0\\""}', {}, '{"data":{"ndarray":["he said \\"1.0\\""]}}'],
  ])('%s', (_, example, types, request) => {
    expect(render(example, types)).toBe(request);
    JSON.parse(request);
  });

  it('a tensor of floats as floats, whatever their size', () => {
    const signature = '[{"type": "tensor", "tensor-spec": {"dtype": "float64", "shape": [-1, 2]}}]';
    expect(render('{"inputs":[[1.0,-2.0],[1e21,0.5],[1e-7,0]]}', {}, true, signature)).toBe('{"data":{"ndarray":[[1.0,-2.0],[1e+21,0.5],[1e-7,0.0]]}}');
  });
});

describe('another V1 server is sent', () => {
  it('arrays and mappings as they are: what it makes of records is not known', () => {
    expect(render(table(['a', 'b'], '["x",3.0]'), { b: 'double' }, false)).toBe('{"data":{"names":["a","b"],"ndarray":[["x",3.0]]}}');
    expect(render('{"inputs":{"x":1}}', {}, false)).toBe('{"jsonData":{"x":1}}');
  });
});
