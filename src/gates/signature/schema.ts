import { isObject, type JsonObject } from '../../json.js';

/** What MLflow's signatures are made of: its own JSON, read into types. */
export type DataType =
  | { readonly kind: 'scalar'; readonly name: string }
  | { readonly kind: 'tensor'; readonly dtype: string; readonly shape: readonly number[] }
  | { readonly kind: 'object'; readonly properties: ReadonlyMap<string, Column> }
  | { readonly kind: 'array'; readonly items: DataType }
  | { readonly kind: 'map'; readonly values: DataType };

export interface Column {
  /** Undefined where only its place says which it is. */
  readonly name: string | undefined;
  readonly type: DataType;
  readonly required: boolean;
}

export interface Signature {
  readonly inputs: readonly Column[];
  readonly outputs: readonly Column[];
  /** Of inference; each has a default. */
  readonly params: readonly Column[];
}

interface SignatureTexts {
  readonly inputs?: string;
  readonly outputs?: string;
  readonly params?: string;
}

const maxDepth = 20;

/** Reads the JSON texts of an MLmodel's signature; undefined where they are no such thing. */
export function parseSignature(texts: SignatureTexts): Signature | undefined {
  try {
    return { inputs: parseColumns(texts.inputs), outputs: parseColumns(texts.outputs), params: parseColumns(texts.params) };
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

function parseColumns(text = '[]'): readonly Column[] {
  const parsed: unknown = JSON.parse(text);
  if (!Array.isArray(parsed)) throw new SyntaxError('a schema is a list of columns');
  return parsed.map((each: unknown) => readColumn(each));
}

function readColumn(value: unknown): Column {
  if (!isObject(value)) throw new SyntaxError('a column is an object');
  return { name: typeof value['name'] === 'string' ? value['name'] : undefined, type: readColumnType(value), required: isRequired(value) };
}

/** MLflow 2.9 and older say what is optional, newer ones what is required. */
const isRequired = (fields: JsonObject): boolean => (typeof fields['required'] === 'boolean' ? fields['required'] : fields['optional'] !== true);

/** A param of the signature has a shape beside its type: `(-1,)` for a list. */
function readColumnType(fields: JsonObject): DataType {
  const type = readType(fields, 0);
  return Array.isArray(fields['shape']) ? { kind: 'array', items: type } : type;
}

function readType(fields: JsonObject, depth: number): DataType {
  if (depth > maxDepth) throw new SyntaxError('too deep');
  const { type } = fields;
  if (typeof type !== 'string') throw new SyntaxError('a type is a text');
  switch (type) {
    case 'tensor':
      return readTensor(fields['tensor-spec']);
    case 'object':
      return { kind: 'object', properties: readProperties(fields['properties'], depth) };
    case 'array':
      return { kind: 'array', items: readInner(fields['items'], depth) };
    case 'map':
      return { kind: 'map', values: readInner(fields['values'], depth) };
    default:
      return { kind: 'scalar', name: type };
  }
}

function readTensor(spec: unknown): DataType {
  if (!isObject(spec) || typeof spec['dtype'] !== 'string' || !Array.isArray(spec['shape'])) throw new SyntaxError('a tensor has dtype and shape');
  const shape: readonly unknown[] = spec['shape'];
  if (!shape.every((each) => typeof each === 'number')) throw new SyntaxError('a shape is a list of numbers');
  return { kind: 'tensor', dtype: spec['dtype'], shape };
}

function readProperties(value: unknown, depth: number): ReadonlyMap<string, Column> {
  if (!isObject(value)) throw new SyntaxError('properties are an object');
  return new Map(Object.entries(value).map(([name, each]) => [name, { name, type: readInner(each, depth), required: isObject(each) && isRequired(each) }]));
}

function readInner(value: unknown, depth: number): DataType {
  if (!isObject(value)) throw new SyntaxError('a type is an object');
  return readType(value, depth + 1);
}

/** A type as people read it: `double`, `tensor float32 [-1, 13]`, `array of {a: long}`. */
export function renderType(type: DataType): string {
  switch (type.kind) {
    case 'scalar':
      return type.name;
    case 'tensor':
      return `tensor ${type.dtype} [${type.shape.join(', ')}]`;
    case 'array':
      return `array of ${renderType(type.items)}`;
    case 'map':
      return `map of ${renderType(type.values)}`;
    case 'object':
      return `{${[...type.properties].map(([name, each]) => `${name}${each.required ? '' : '?'}: ${renderType(each.type)}`).join(', ')}}`;
  }
}
