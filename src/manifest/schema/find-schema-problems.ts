import { isObject } from '../../json.js';
import { nearestName } from '../../names.js';
import { describeAllowIfKnown } from '../allow.js';
import type { FieldPath, ManifestProblem } from '../problem.js';
import { booleanShape, expected, textShape } from '../shape.js';
import { portShape, quantityShape, wholeNumberShape } from './numbers.js';
import { schemaTypes } from './types.js';

/** What a value is not, by the types of Seldon Core 1 and Kubernetes. */
export interface SchemaProblem extends ManifestProblem {
  /** The name of a field that the schema does not have. */
  readonly unknownField?: string;
  /** Whether the cluster lets it pass, and nothing heeds it: graphs are recursive, which its schema cannot say. */
  readonly isPassed: boolean;
}

type Fields = ReadonlyMap<string, string>;

let read: ReadonlyMap<string, Fields> | undefined;

/** Types by name; each has its fields with a letter for what they hold. scripts/manifest-schema/compact.ts tells which. */
function readTypes(): ReadonlyMap<string, Fields> {
  read ??= new Map(schemaTypes.split('\n').map((line): readonly [string, Fields] => {
    const [name = '', ...fields] = line.split(' ');
    return [name, new Map(fields.map((each): readonly [string, string] => {
      const [field = '', type = 's'] = each.split(':');
      return [field, type];
    }))];
  }));
  return read;
}

interface Place {
  readonly path: FieldPath;
  readonly isPassed: boolean;
}

/** Every field that the schema does not have, and every value of another type. */
export const findSchemaProblems = (root: unknown): readonly SchemaProblem[] => check(root, 'SeldonDeployment', { path: [], isPassed: false });

function check(value: unknown, type: string, place: Place): readonly SchemaProblem[] {
  if (type.startsWith('[')) {
    const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
    return list?.flatMap((each, index) => check(each, type.slice(1) || 's', { ...place, path: [...place.path, index] })) ?? wrong('a list', value, place);
  }
  if (type.startsWith('{')) {
    if (!isObject(value)) return wrong(type === '{' ? 'a mapping of texts' : 'a mapping', value, place);
    return Object.entries(value).flatMap(([key, each]) => check(each, type.slice(1) || 's', { ...place, path: [...place.path, key] }));
  }
  const told = (problems: readonly ManifestProblem[]): readonly SchemaProblem[] => problems.map((each) => ({ ...each, isPassed: place.isPassed }));
  switch (type) {
    case 's':
      return told(textShape(value, place.path));
    case 'i':
    case 'l':
      return told(wholeNumberShape(type === 'i' ? 32 : 64)(value, place.path));
    case 'b':
      return told(booleanShape(value, place.path));
    case 'n':
      return typeof value === 'number' ? [] : wrong('a number', value, place);
    case 'q':
      return told(quantityShape(value, place.path));
    case 'p':
      return typeof value === 'string' ? [] : told(portShape(value, place.path));
    case 'o':
      return isObject(value) ? [] : wrong('a mapping', value, place);
    default:
      return checkFields(value, type, place);
  }
}

const wrong = (wanted: string, value: unknown, { path, isPassed }: Place): readonly SchemaProblem[] => expected(wanted, value, path).map((each) => ({ ...each, isPassed }));

function checkFields(value: unknown, type: string, place: Place): readonly SchemaProblem[] {
  if (!isObject(value)) return wrong('a mapping', value, place);
  const fields = readTypes().get(type) ?? new Map<string, string>();
  return Object.entries(value).flatMap(([key, each]): readonly SchemaProblem[] => {
    if (each === undefined) return [];
    const path = [...place.path, key];
    const inside = fields.get(key);
    if (inside === undefined) return [{ path, isPassed: place.isPassed, unknownField: key, message: describeUnknown(key, type, fields, path) }];
    // A blank modelUri is filled, or told by a rule of its own; Kubernetes' own metadata takes nothing for an absent field.
    if (each === null && (key === 'modelUri' || place.isPassed || type === 'ObjectMeta')) return [];
    if (each === null) return [{ path, isPassed: false, message: `${expected(nameOf(inside), each, path)[0]?.message ?? ''}: leave the field out` }];
    return check(each, inside, { path, isPassed: place.isPassed || (type === 'Graph' && key === 'children') });
  });
}

const nameOf = (type: string): string => (type.startsWith('[') ? 'a list' : ({ s: 'a text', i: 'a whole number', l: 'a whole number', b: 'true or false', n: 'a number', q: 'a quantity', p: 'a whole number or a text' }[type] ?? 'a mapping'));

function describeUnknown(key: string, type: string, fields: Fields, path: FieldPath): string {
  const shown = JSON.stringify(key.slice(0, 100));
  const belongs = findPlace(key, path);
  const near = key.length > maxNameCharacters ? undefined : nearestName(key, [...fields.keys()]);
  const advice = near !== undefined && belongs === undefined ? `did you mean ${near}?` : belongs !== undefined ? `it belongs to ${belongs}` : undefined;
  const owner = type === 'SeldonDeployment' ? 'a SeldonDeployment' : `${path.slice(0, -1).map((part) => (typeof part === 'number' ? '[]' : `.${part.slice(0, 100)}`)).join('').slice(1)}`;
  return `${owner} has no field ${shown}${advice === undefined ? '' : `; ${advice}`}${advice?.endsWith('?') === true ? '' : '.'} ${describeAllowIfKnown('field', key.slice(0, 253))}`;
}

const maxDepth = 9;
const maxNameCharacters = 60;

/** Where a field of that name stands that has most in common with a path, as in `spec.predictors[].replicas`. */
function findPlace(key: string, path: FieldPath): string | undefined {
  const wanted = path.map((part) => (typeof part === 'number' ? '[]' : part));
  let best: { readonly place: readonly string[]; readonly shared: number } | undefined;
  const visit = (type: string, place: readonly string[]): void => {
    const fields = readTypes().get(type);
    if (fields === undefined || place.length > maxDepth) return;
    for (const [field, each] of fields) {
      const at = [...place, field];
      const nested = each.startsWith('[') ? each.slice(1) : each;
      if (field === key) {
        const shared = at.findIndex((part, index) => part !== wanted[index]);
        if (best === undefined || shared > best.shared || (shared === best.shared && at.length < best.place.length)) best = { place: at, shared };
      }
      if (!(type === 'Graph' && field === 'children')) visit(nested, each.startsWith('[') ? [...at, '[]'] : at);
    }
  };
  visit('SeldonDeployment', []);
  return best?.place.slice(0, -1).map((part) => (part === '[]' ? '[]' : `.${part}`)).join('').slice(1);
}
