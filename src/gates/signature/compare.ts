import { renderType, type Column, type DataType, type Signature } from './schema.js';

/** Conversions of inputs that lose nothing, as MLflow itself makes them when a model is called. */
const widenings: Readonly<Record<string, readonly string[]>> = { integer: ['long', 'double'], float: ['double'] };

/**
 * Why who calls a model of the signature `before` cannot call one of `after`, or does not understand its answer; empty where
 * it can. The table in docs/gates.md says the same in words.
 */
export function findDifferences(before: Signature, after: Signature): readonly string[] {
  return [...findInputDifferences(before.inputs, after.inputs), ...findOutputDifferences(before.outputs, after.outputs), ...findParamDifferences(before.params, after.params)];
}

/** By name, where columns have names, as MLflow matches them; else by place. What is no longer asked for is left out by MLflow. */
function findInputDifferences(before: readonly Column[], after: readonly Column[]): readonly string[] {
  const known = new Map(before.map((column, index) => [keyOf(column, index), column]));
  return after.flatMap((column, index) => {
    const old = known.get(keyOf(column, index));
    const name = `input ${column.name ?? index + 1}`;
    if (old === undefined) return column.required ? [`${name} (${renderType(column.type)}) is new and required`] : [];
    if (column.required && !old.required) return [`${name} is required now`];
    return accepts(old.type, column.type) ? [] : [describeChange(name, old.type, column.type)];
  });
}

/** Answers are read by name or by place: what was there must be there, in its place and of its type; more may follow. */
function findOutputDifferences(before: readonly Column[], after: readonly Column[]): readonly string[] {
  return before.flatMap((column, index) => {
    const name = `output ${column.name ?? index + 1}`;
    const now = after[index];
    if (now === undefined || now.name !== column.name) {
      const isElsewhere = after.some((each) => each.name !== undefined && each.name === column.name);
      return [isElsewhere ? `${name} has moved to another place` : `${name} is gone`];
    }
    if (column.required && !now.required) return [`${name} is optional now`];
    return isSame(column.type, now.type) ? [] : [describeChange(name, column.type, now.type)];
  });
}

/** Each has a default, so a new one does not matter; MLflow ignores what is given and not known. */
function findParamDifferences(before: readonly Column[], after: readonly Column[]): readonly string[] {
  const known = new Map(before.map((column) => [column.name, column]));
  return after.flatMap((column) => {
    const old = known.get(column.name);
    return old === undefined || accepts(old.type, column.type) ? [] : [describeChange(`param ${column.name ?? ''}`, old.type, column.type)];
  });
}

const keyOf = ({ name }: Column, index: number): string => (name === undefined ? `#${index}` : `=${name}`);

const describeChange = (name: string, from: DataType, to: DataType): string => `${name} was ${renderType(from)} and is ${renderType(to)}`;

/** Whether what is of the type `given` may be passed where `wanted` is asked for. */
function accepts(given: DataType, wanted: DataType): boolean {
  if (wanted.kind === 'scalar' && wanted.name === 'any') return true;
  if (given.kind === 'scalar' && wanted.kind === 'scalar') return given.name === wanted.name || (widenings[given.name]?.includes(wanted.name) ?? false);
  if (given.kind === 'array' && wanted.kind === 'array') return accepts(given.items, wanted.items);
  if (given.kind === 'map' && wanted.kind === 'map') return accepts(given.values, wanted.values);
  if (given.kind === 'object' && wanted.kind === 'object') {
    return findInputDifferences([...given.properties.values()], [...wanted.properties.values()]).length === 0;
  }
  return isSame(given, wanted);
}

function isSame(a: DataType, b: DataType): boolean {
  if (a.kind === 'object' && b.kind === 'object') {
    const names = [...a.properties.keys()];
    return names.length === b.properties.size && names.every((name) => isSameColumn(a.properties.get(name), b.properties.get(name)));
  }
  if (a.kind === 'array' && b.kind === 'array') return isSame(a.items, b.items);
  if (a.kind === 'map' && b.kind === 'map') return isSame(a.values, b.values);
  return a.kind === b.kind && renderType(a) === renderType(b);
}

const isSameColumn = (a: Column | undefined, b: Column | undefined): boolean => a !== undefined && b !== undefined && a.required === b.required && isSame(a.type, b.type);
