import { isObject, objectsAt, parseJson, textAt, valueAt } from '../json.js';
import { findQuotedReason } from '../log-cause/log-cause.js';

/** What a served model answered, judged. */
export type PredictionVerdict =
  | { readonly ok: true; readonly values: readonly unknown[]; readonly shown: string }
  | { readonly ok: false; readonly problem: string };

const maxShownCharacters = 200;

const wrong = (problem: string): PredictionVerdict => ({ ok: false, problem });

/** Whether a body is a well-formed prediction with one row for each that was asked about, every number finite. */
export function computePredictionVerdict(body: string, expectedRows: number | undefined): PredictionVerdict {
  const root = parseJson(body);
  if (root === undefined) return wrong(/\b(?:NaN|Infinity)\b/.test(body) ? 'the answer holds NaN or Infinity' : 'the answer is not JSON');
  if (!isObject(root)) return wrong('the answer is no JSON object');
  if (Array.isArray(root['outputs'])) return judgeV2(root, expectedRows);
  if (Array.isArray(root['predictions'])) return judgeRows(root['predictions'], expectedRows);
  if (isObject(root['outputs'])) return judgeRows(Object.values(root['outputs']), undefined);
  if (isObject(root['data']) || root['jsonData'] !== undefined || root['strData'] !== undefined) return judgeV1(root, expectedRows);
  const error = readServerError(root);
  return wrong(error === undefined ? 'the answer holds neither outputs (V2), nor data (V1), nor predictions (TensorFlow)' : `the model server says: ${findQuotedReason(error)}`);
}

/** Whether an answer has the form of a prediction, be it a bad one. */
export const isPrediction = (root: unknown): boolean =>
  isObject(root) && (Array.isArray(root['outputs']) || isObject(root['outputs']) || Array.isArray(root['predictions']) || isObject(root['data']) || root['jsonData'] !== undefined || root['strData'] !== undefined);

/** What a server says of its failure: MLServer, the API server, or Seldon's V1 wrapper. */
export const readServerError = (body: unknown): string | undefined =>
  textAt(body, 'error') ?? textAt(body, 'message') ?? textAt(body, 'status', 'info');

function judgeV2(root: unknown, expectedRows: number | undefined): PredictionVerdict {
  const outputs = objectsAt(root, 'outputs');
  if (outputs.length === 0) return wrong('the answer has no outputs');
  const all: unknown[] = [];
  for (const output of outputs) {
    const name = textAt(output, 'name') ?? '?';
    const { data, shape } = output;
    if (!Array.isArray(data) || !Array.isArray(shape)) return wrong(`output ${name} lacks data or shape`);
    const values = listLeaves(data);
    const sizes = shape.map(Number);
    const size = sizes.reduce((product, each) => product * each, 1);
    if (values.length !== size) return wrong(`output ${name} has ${values.length} values for the shape [${sizes.join(', ')}]`);
    const problem = findBadValue(values);
    if (problem !== undefined) return wrong(`output ${name} ${problem}`);
    if (expectedRows !== undefined && sizes[0] !== expectedRows) return wrong(`output ${name} has ${sizes[0] ?? 0} rows for ${expectedRows} that were asked about`);
    all.push(...values);
  }
  return accept(all);
}

function judgeV1(root: unknown, expectedRows: number | undefined): PredictionVerdict {
  const rows = valueAt(root, 'data', 'ndarray') ?? valueAt(root, 'data', 'tensor', 'values') ?? valueAt(root, 'jsonData') ?? valueAt(root, 'strData');
  const values = listLeaves(rows);
  if (rows === undefined || values.length === 0) return wrong('the answer has no data');
  const problem = findBadValue(values);
  if (problem !== undefined) return wrong(`the answer ${problem}`);
  const shape = valueAt(root, 'data', 'tensor', 'shape');
  const count = Array.isArray(shape) ? Number(shape[0]) : Array.isArray(rows) ? rows.length : undefined;
  if (expectedRows !== undefined && count !== undefined && count !== expectedRows) return wrong(`the answer has ${count} rows for ${expectedRows} that were asked about`);
  return accept(values);
}

/** TensorFlow Serving's form. */
function judgeRows(rows: readonly unknown[], expectedRows: number | undefined): PredictionVerdict {
  const values = listLeaves(rows);
  const problem = findBadValue(values);
  if (problem !== undefined) return wrong(`the answer ${problem}`);
  return expectedRows !== undefined && rows.length !== expectedRows ? wrong(`the answer has ${rows.length} rows for ${expectedRows} that were asked about`) : accept(values);
}

/** All values of nested lists and mappings, in their order; without recursion, since a server may nest as deep as it likes. */
function listLeaves(value: unknown): readonly unknown[] {
  const leaves: unknown[] = [];
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    const inside: readonly unknown[] | undefined = Array.isArray(next) ? next : isObject(next) ? Object.values(next) : undefined;
    if (inside === undefined) leaves.push(next);
    else for (let index = inside.length - 1; index >= 0; index -= 1) rest.push(inside[index]);
  }
  return leaves;
}

const accept = (values: readonly unknown[]): PredictionVerdict =>
  values.length === 0 ? wrong('the answer has no values') : { ok: true, values, shown: JSON.stringify(values).slice(0, maxShownCharacters) };

/** Models say "no answer" in several ways; texts that name them come from servers that encode numbers as texts. */
const isBad = (value: unknown): boolean =>
  value === null || value === undefined
  || (typeof value === 'number' && !Number.isFinite(value))
  || (typeof value === 'string' && /^-?(?:nan|inf(?:inity)?)$/i.test(value));

function findBadValue(values: readonly unknown[]): string | undefined {
  const index = values.findIndex(isBad);
  return index < 0 ? undefined : `holds ${JSON.stringify(values[index] ?? null)} at position ${index}, which is no finite value`;
}

/** Compares values one by one; numbers may differ by `tolerance`, relative to the expected one where that is larger than 1. */
export function findDifference(actual: readonly unknown[], expected: unknown, tolerance: number): string | undefined {
  const wanted: readonly unknown[] = Array.isArray(expected) ? expected.flat(Infinity) : [expected];
  if (actual.length !== wanted.length) return `${actual.length} values instead of ${wanted.length}`;
  const index = wanted.findIndex((want, position) => !isNear(actual[position], want, tolerance));
  return index < 0 ? undefined : `value ${index} is ${JSON.stringify(actual[index])} instead of ${JSON.stringify(wanted[index])}`;
}

const isNear = (actual: unknown, wanted: unknown, tolerance: number): boolean =>
  typeof actual === 'number' && typeof wanted === 'number'
    ? Math.abs(actual - wanted) <= tolerance * Math.max(1, Math.abs(wanted))
    : actual === wanted;
