import { isObject, objectsAt, parseJson, textAt, valueAt, type JsonObject } from '../json.js';
import type { InputExample } from './input-example.js';

/** More values than this are no small request: the shape of an image fits, that of a data set does not. */
const maxValues = 300_000;
const maxColumns = 10_000;
const maxDepth = 8;

/** Small and plain, so that logarithms, divisions and look-ups of a class go well where they can. */
const values: Readonly<Record<string, unknown>> = {
  double: 1.5, float: 1.5, long: 1, integer: 1, boolean: true, string: 'a', datetime: '2024-01-01T00:00:00', binary: 'YQ==',
};

/**
 * One row that a model's signature allows (`signature.inputs` of MLmodel): every column, optional ones too, with a value of its type, and
 * each open dimension of a tensor as 1. Parameters are left to their defaults. Undefined where there is no signature, or one of a
 * form that no small request can have.
 */
export function makeExample(mlModel: unknown): InputExample | undefined {
  const root = parseJson(textAt(mlModel, 'signature', 'inputs') ?? '');
  if (!Array.isArray(root) || root.length === 0 || root.length > maxColumns || !root.every(isObject)) return undefined;
  const specs = objectsAt({ root }, 'root');
  const made = specs.map((spec) => ({ name: textAt(spec, 'name'), value: textAt(spec, 'type') === 'tensor' ? makeTensor(spec) : makeValue(spec) }));
  if (made.some(({ value }) => value === undefined)) return undefined;
  const named = made.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value] as const]));
  const isTensor = specs.map((spec) => textAt(spec, 'type') === 'tensor');
  if (isTensor.includes(true)) {
    if (isTensor.includes(false)) return undefined;
    if (named.length === specs.length) return { kind: 'tensors', tensors: new Map(named) };
    return specs.length === 1 ? { kind: 'tensor', tensor: made[0]?.value } : undefined;
  }
  if (named.length === specs.length) return { kind: 'table', columns: named.map(([name]) => name), rows: [named.map(([, value]) => value)] };
  if (named.length > 0) return undefined;
  return { kind: 'tensor', tensor: specs.length === 1 ? [made[0]?.value] : [made.map(({ value }) => value)] };
}

/** A value of a column's type, which may nest: `array<…>`, an object with its properties, a map. */
function makeValue(spec: JsonObject, depth = 0): unknown {
  const type = textAt(spec, 'type') ?? '';
  if (depth > maxDepth) return undefined;
  if (Object.hasOwn(values, type)) return values[type];
  if (type === 'any') return 'a';
  const inner = valueAt(spec, type === 'array' ? 'items' : 'values');
  if ((type === 'array' || type === 'map') && isObject(inner)) {
    const value = makeValue(inner, depth + 1);
    return value === undefined ? undefined : type === 'array' ? [value] : { a: value };
  }
  const properties = spec['properties'];
  if (type !== 'object' || !isObject(properties)) return undefined;
  const fields = Object.entries(properties).slice(0, maxColumns).map(([name, property]) => [name, isObject(property) ? makeValue(property, depth + 1) : undefined] as const);
  return fields.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(fields);
}

function makeTensor(spec: JsonObject): unknown {
  const dtype = textAt(spec, 'tensor-spec', 'dtype') ?? '';
  const given = valueAt(spec, 'tensor-spec', 'shape');
  const value = makeElement(dtype);
  if (value === undefined || !Array.isArray(given) || given.length > maxDepth) return undefined;
  const shape = given.map((size) => (size === -1 ? 1 : Number(size)));
  if (!shape.every((size) => Number.isInteger(size) && size > 0) || shape.reduce((all, size) => all * size, 1) > maxValues) return undefined;
  return shape.reduceRight<unknown>((inner, size) => Array<unknown>(size).fill(inner), value);
}

function makeElement(dtype: string): unknown {
  if (/^float(?:16|32|64)$/.test(dtype)) return 0.5;
  if (/^u?int(?:8|16|32|64)$/.test(dtype)) return 1;
  if (dtype === 'bool') return true;
  if (/^datetime64/.test(dtype)) return '2024-01-01T00:00:00';
  return /^(?:str|object|<U\d+)$/.test(dtype) ? 'a' : undefined;
}
