import { isObject, objectsAt, parseJson, textAt, textsAt, valueAt } from '../json.js';

/** A model's logged input example, in one of the two forms that MLflow logs it in. */
export type InputExample =
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] }
  /** Nested lists (`tensor`), or one such for each name. */
  | { readonly kind: 'tensor'; readonly tensor: unknown }
  | { readonly kind: 'tensors'; readonly tensors: ReadonlyMap<string, unknown> };

/** Column or tensor name → MLflow's type of it (double, long, string …, or NumPy's float64 …). */
export type ExampleTypes = ReadonlyMap<string, string>;

/** The types of a lone tensor have no name. */
export const unnamed = '';

/** Reads `serving_input_example.json`, or the older `input_example.json`; undefined for any form that is neither. */
export function parseInputExample(text: string): InputExample | undefined {
  const root = parseJson(text);
  if (Array.isArray(root)) return { kind: 'tensor', tensor: root };
  if (!isObject(root)) return undefined;
  const split = root['dataframe_split'] ?? root;
  const data = valueAt(split, 'data');
  if (isObject(split) && Array.isArray(split['columns']) && Array.isArray(data)) {
    const rows: readonly unknown[] = data;
    return { kind: 'table', columns: split['columns'].map(String), rows: rows.filter((row): row is unknown[] => Array.isArray(row)) };
  }
  if (Array.isArray(root['dataframe_records'])) return parseRecords(objectsAt(root, 'dataframe_records'));
  const inputs = root['inputs'] ?? root['instances'];
  if (Array.isArray(inputs)) {
    const records = inputs.filter(isObject);
    return records.length === inputs.length && records.length > 0 ? parseRecords(records) : { kind: 'tensor', tensor: inputs };
  }
  if (isObject(inputs)) return { kind: 'tensors', tensors: new Map(Object.entries(inputs)) };
  return undefined;
}

function parseRecords(records: readonly Readonly<Record<string, unknown>>[]): InputExample {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return { kind: 'table', columns, rows: records.map((record) => columns.map((column) => record[column] ?? null)) };
}

/** The types that a model's signature gives its inputs: `signature.inputs` of MLmodel, a JSON text inside the YAML. */
export function parseSignatureTypes(signatureInputs: string): ExampleTypes {
  const root = parseJson(signatureInputs);
  const entries = objectsAt({ root }, 'root').flatMap((each): readonly (readonly [string, string])[] => {
    const type = textAt(each, 'type') === 'tensor' ? textAt(each, 'tensor-spec', 'dtype') : textAt(each, 'type');
    return type === undefined ? [] : [[textAt(each, 'name') ?? unnamed, type]];
  });
  return new Map(entries);
}

/** How many rows the model is asked about. */
export function countRows(example: InputExample): number | undefined {
  switch (example.kind) {
    case 'table':
      return example.rows.length;
    case 'tensor':
      return Array.isArray(example.tensor) ? example.tensor.length : undefined;
    case 'tensors': {
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
