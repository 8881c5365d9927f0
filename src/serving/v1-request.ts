import { isOneRow, unnamed, type ExampleTypes, type InputExample } from './input-example.js';

type Table = Extract<InputExample, { kind: 'table' }>;

/**
 * The body of a prediction request to `/api/v1.0/predictions`. Seldon's Python wrapper makes one NumPy array of an `ndarray`, so columns
 * of several types become one type there, and hands `jsonData` on as it is. An MLFLOW_SERVER takes records as a table with the types
 * of each column (and MLflow converts none that its signature names); what another server makes of them, nobody knows.
 */
export function renderV1Request(example: InputExample, types: ExampleTypes, isMlflowServer: boolean): string {
  switch (example.kind) {
    case 'table':
      return isMlflowServer && !isOneArray(example, types) ? renderRecords(example, types) : renderArray(example, types);
    case 'tensor':
      return `{"data":{"ndarray":${renderValue(example.tensor, types.get(unnamed))}}}`;
    case 'tensors': {
      // A DataFrame takes the lists of a mapping for columns, and its lone values not at all.
      const record = renderRecord([...example.tensors], types);
      return `{"jsonData":${isMlflowServer && isOneRow(example.tensors, types) ? `[${record}]` : record}}`;
    }
  }
}

const renderArray = ({ columns, rows }: Table, types: ExampleTypes): string => {
  const cells = rows.map((row) => `[${columns.map((name, column) => renderValue(row[column] ?? null, types.get(name))).join(',')}]`);
  return `{"data":{"names":${JSON.stringify(columns)},"ndarray":[${cells.join(',')}]}}`;
};

const renderRecords = ({ columns, rows }: Table, types: ExampleTypes): string =>
  `{"jsonData":[${rows.map((row) => renderRecord(columns.map((name, column) => [name, row[column] ?? null]), types)).join(',')}]}`;

const renderRecord = (fields: readonly (readonly [string, unknown])[], types: ExampleTypes): string =>
  `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${renderValue(value, types.get(name))}`).join(',')}}`;

/** Whether NumPy keeps the type of each column when it makes one array of all. */
function isOneArray({ columns, rows }: Table, types: ExampleTypes): boolean {
  const sorts = new Set(columns.map((name, column) => computeSort(rows.map((row) => row[column] ?? null), types.get(name))));
  return sorts.size === 1 && !sorts.has('other');
}

type Sort = 'float' | 'whole' | 'boolean' | 'text' | 'other';

function computeSort(values: readonly unknown[], type: string | undefined): Sort {
  if (values.every((value) => typeof value === 'string')) return 'text';
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (!values.every((value) => typeof value === 'number')) return 'other';
  return isFloat(type) || !values.every(Number.isInteger) ? 'float' : 'whole';
}

const isFloat = (type: string | undefined): boolean => type !== undefined && /^(?:array<)*(?:double|float\d*)>*$/.test(type);

const renderValue = (value: unknown, type: string | undefined): string => (isFloat(type) ? renderFloats(value) : JSON.stringify(value));

/** JavaScript writes 1.0 as 1, of which Python makes an integer, which is no float to MLflow. */
const renderFloats = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(renderFloats).join(',')}]`
    : typeof value === 'number' && /^-?\d+$/.test(String(value)) ? `${value}.0` : JSON.stringify(value);
