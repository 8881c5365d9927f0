import { unnamed, type ExampleTypes, type InputExample } from './input-example.js';
import type { ExampleDialect } from './seldon-deployment.js';
import { renderV1Request } from './v1-request.js';

/** MLflow's and NumPy's types in the words of the V2 protocol (`/v2/models/<m>/infer`). */
const v2Types: Readonly<Record<string, string>> = {
  double: 'FP64', float: 'FP32', long: 'INT64', integer: 'INT32', boolean: 'BOOL', string: 'BYTES', datetime: 'BYTES', binary: 'BYTES',
  float64: 'FP64', float32: 'FP32', float16: 'FP16', int64: 'INT64', int32: 'INT32', int16: 'INT16', int8: 'INT8',
  uint64: 'UINT64', uint32: 'UINT32', uint16: 'UINT16', uint8: 'UINT8', bool: 'BOOL', object: 'BYTES', str: 'BYTES',
};

interface V2Input {
  readonly name: string;
  readonly shape: readonly number[];
  readonly datatype: string;
  readonly data: readonly unknown[];
}

/** The body of a prediction request in the words of who is to answer. */
export const renderPredictionRequest = (example: InputExample, types: ExampleTypes, dialect: ExampleDialect): string =>
  dialect === 'v2' ? JSON.stringify(computeV2Request(example, types)) : renderV1Request(example, types, dialect === 'v1-mlflow');

function computeV2Request(example: InputExample, types: ExampleTypes): unknown {
  switch (example.kind) {
    case 'table':
      return {
        inputs: example.columns.map((name, column) => {
          const data = example.rows.map((row) => row[column] ?? null);
          return { name, shape: [data.length], datatype: computeDatatype(data, types.get(name)), data };
        }),
        parameters: { content_type: 'pd' },
      };
    case 'tensor':
      return { inputs: [computeTensor('input-0', example.tensor, types.get(unnamed))], parameters: { content_type: 'np' } };
    case 'tensors': {
      const named = [...example.tensors];
      // Columns of equal length are a table to a model whose signature has columns, and to one that has none.
      const isTable = named.every(([name, values]) => Array.isArray(values) && !values.some(Array.isArray) && !isNumpyType(types.get(name)));
      return {
        inputs: named.map(([name, values]) => computeTensor(name, Array.isArray(values) ? values : [values], types.get(name))),
        parameters: { content_type: isTable ? 'pd' : 'dict' },
      };
    }
  }
}

const isNumpyType = (type: string | undefined): boolean => type !== undefined && /\d$|^bool$|^object$|^str$/.test(type);

function computeTensor(name: string, tensor: unknown, type: string | undefined): V2Input {
  const shape: number[] = [];
  for (let level = tensor; Array.isArray(level); level = level[0]) shape.push(level.length);
  const data = Array.isArray(tensor) ? tensor.flat(Infinity) : [tensor];
  return { name, shape, datatype: computeDatatype(data, type), data };
}

/** What the signature says, else what the values are: a column of whole numbers may still be a float's. */
function computeDatatype(data: readonly unknown[], type: string | undefined): string {
  const known = type === undefined ? undefined : (v2Types[type] ?? (/^<U\d*$|^<M8/.test(type) ? 'BYTES' : undefined));
  if (known !== undefined) return known;
  const values = data.filter((value) => value !== null);
  if (values.length > 0 && values.every((value) => typeof value === 'boolean')) return 'BOOL';
  if (values.every((value) => typeof value === 'number')) return values.every(Number.isSafeInteger) && values.length > 0 ? 'INT64' : 'FP64';
  return 'BYTES';
}
