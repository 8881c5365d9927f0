import { isObject, objectsAt, parseJson, textAt, textsAt, valueAt, type JsonObject } from '../json.js';

/** A model's logged input example, in one of the forms that MLflow logs it in. */
export type InputExample =
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] }
  /** Nested lists (`tensor`), or one such for each name. */
  | { readonly kind: 'tensor'; readonly tensor: unknown }
  | { readonly kind: 'tensors'; readonly tensors: ReadonlyMap<string, unknown> };

/** Column or tensor name → MLflow's type of it (double, long, array<double>, string …, or NumPy's float64 …). */
export type ExampleTypes = ReadonlyMap<string, string>;

/** Types of columns that hold more than one value a row, which the V2 protocol has no word for. */
const nested = new Set(['object', 'map', 'any']);

export const isArrayType = (type: string | undefined): boolean => type?.startsWith('array') ?? false;

export const hasNestedColumns = (types: ExampleTypes): boolean => [...types.values()].some((type) => isArrayType(type) || nested.has(type));

/** The types of a lone tensor have no name. */
export const unnamed = '';

/** Reads `serving_input_example.json`, or the older `input_example.json`; undefined for any form that is neither. */
export function parseInputExample(text: string): InputExample | undefined {
  const root = parseJson(withoutNaN(text));
  if (Array.isArray(root)) return parseList(root);
  if (!isObject(root)) return undefined;
  const inputs = root['inputs'] ?? root['instances'];
  // MLflow 2 puts a table under `inputs` where it logged parameters beside it.
  const table = [root['dataframe_split'], inputs, root].map(parseSplit).find((each) => each !== undefined);
  if (table !== undefined) return table;
  if (Array.isArray(root['dataframe_records'])) return parseRecords(objectsAt(root, 'dataframe_records'));
  if (Array.isArray(inputs)) return parseList(inputs);
  if (isObject(inputs)) return { kind: 'tensors', tensors: new Map(Object.entries(inputs)) };
  // A lone text or number.
  return typeof inputs === 'string' || typeof inputs === 'number' || typeof inputs === 'boolean' ? { kind: 'tensor', tensor: [inputs] } : undefined;
}

/** Python writes what JSON does not have; as in a table, null says that a value is missing. */
const withoutNaN = (text: string): string => text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) => (token.startsWith('"') ? token : 'null'));

/** Rows without names of columns, as MLflow 2 logs a list, are a tensor. */
function parseSplit(split: unknown): InputExample | undefined {
  const [columns, data] = [valueAt(split, 'columns'), valueAt(split, 'data')];
  if (!Array.isArray(data)) return undefined;
  const all: readonly unknown[] = data;
  const rows = all.filter((row): row is unknown[] => Array.isArray(row));
  if (Array.isArray(columns)) return { kind: 'table', columns: columns.map(String), rows };
  return columns === undefined && rows.length === all.length ? { kind: 'tensor', tensor: rows } : undefined;
}

function parseList(list: readonly unknown[]): InputExample {
  const records = list.filter(isObject);
  return records.length === list.length && records.length > 0 ? parseRecords(records) : { kind: 'tensor', tensor: list };
}

function parseRecords(records: readonly Readonly<Record<string, unknown>>[]): InputExample {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return { kind: 'table', columns, rows: records.map((record) => columns.map((column) => record[column] ?? null)) };
}

/** The types that a model's signature gives its inputs: `signature.inputs` of MLmodel, a JSON text inside the YAML. */
export function parseSignatureTypes(signatureInputs: string): ExampleTypes {
  const root = parseJson(signatureInputs);
  const entries = objectsAt({ root }, 'root').flatMap((each): readonly (readonly [string, string])[] => {
    const type = textAt(each, 'type') === 'tensor' ? textAt(each, 'tensor-spec', 'dtype') : renderType(each);
    return type === undefined ? [] : [[textAt(each, 'name') ?? unnamed, type]];
  });
  return new Map(entries);
}

/** The columns that the signature of a model names; empty for one of tensors, or without names. */
export const listColumns = (mlModel: unknown): readonly string[] =>
  objectsAt({ inputs: parseJson(textAt(mlModel, 'signature', 'inputs') ?? '') }, 'inputs')
    .filter((each) => textAt(each, 'type') !== 'tensor')
    .flatMap((each) => textAt(each, 'name') ?? []);

/** `array<double>`; what nests deeper than any model needs has no type. */
function renderType(spec: JsonObject, depth = 0): string | undefined {
  const type = textAt(spec, 'type');
  const items = spec['items'];
  return type === 'array' && isObject(items) && depth < 8 ? `array<${renderType(items, depth + 1) ?? ''}>` : type;
}

/** Whether a mapping is one row of a table: it has lone values, or lists that are one value each to the model's signature. */
export const isOneRow = (tensors: ReadonlyMap<string, unknown>, types: ExampleTypes): boolean =>
  [...tensors.keys()].some((name) => isArrayType(types.get(name))) || ![...tensors.values()].some((value) => Array.isArray(value) || isObject(value));

/** How many rows the model is asked about. */
export function countRows(example: InputExample, types: ExampleTypes): number | undefined {
  switch (example.kind) {
    case 'table':
      return example.rows.length;
    case 'tensor':
      return Array.isArray(example.tensor) ? example.tensor.length : undefined;
    case 'tensors': {
      if (isOneRow(example.tensors, types)) return 1;
      const lengths = new Set([...example.tensors.values()].map((each) => (Array.isArray(each) ? each.length : 1)));
      return lengths.size === 1 ? [...lengths][0] : undefined;
    }
  }
}

/** The file of the model's folder that MLmodel names as its example, where it is not the usual one. */
export const exampleFiles = (mlModel: unknown): readonly string[] => [
  ...new Set([
    ...textsAt({ names: [valueAt(mlModel, 'saved_input_example_info', 'serving_input_path')] }, 'names'),
    'serving_input_example.json',
    ...textsAt({ names: [valueAt(mlModel, 'saved_input_example_info', 'artifact_path')] }, 'names'),
    'input_example.json',
  ]),
];
