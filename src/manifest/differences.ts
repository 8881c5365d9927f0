import { isObject } from '../json.js';
import { cut, quoteForeign } from '../untrusted-text.js';
import { manifestAnnotation, markerAnnotation } from './names.js';

/** One field that differs; undefined where it is absent. */
export interface Difference {
  /** Entries of a list that have names are told apart by them. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** What the API server writes itself; our own hashes are left out too, which say no more than the fields do. */
const ignored = new Set(['metadata.managedFields', 'metadata.resourceVersion', 'metadata.generation', 'metadata.uid', 'metadata.creationTimestamp', 'metadata.selfLink', 'status']);

/** The fields in which one state of an object differs from another. */
export function findDifferences(before: unknown, after: unknown, path: readonly string[] = []): readonly Difference[] {
  if (ignored.has(path.join('.')) || path.at(-1) === markerAnnotation || path.at(-1) === manifestAnnotation) return [];
  const [old, now] = [readFields(before), readFields(after)];
  if (old === undefined || now === undefined || old.isList !== now.isList) return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
  return [...new Set([...old.fields.keys(), ...now.fields.keys()])].flatMap((key) => findDifferences(old.fields.get(key), now.fields.get(key), [...path, old.isList ? `[${key}]` : key]));
}

function readFields(value: unknown): { readonly isList: boolean; readonly fields: ReadonlyMap<string, unknown> } | undefined {
  if (isObject(value)) return { isList: false, fields: new Map(Object.entries(value)) };
  if (!Array.isArray(value)) return undefined;
  const list: readonly unknown[] = value;
  const names = list.map((each) => (isObject(each) && typeof each['name'] === 'string' ? each['name'] : undefined));
  const isNamed = names.every((name) => name !== undefined) && new Set(names).size === names.length;
  // A name that stands twice still says whether the value is a secret.
  const keyOf = (index: number): string => (isNamed ? (names[index] ?? '') : [index, names[index]].filter((part) => part !== undefined).join(' '));
  return { isList: true, fields: new Map(list.map((each, index) => [keyOf(index), each])) };
}

const secretName = /secret|pass(?:w|phrase|code|[^a-z]|$)|pwd|token|credential|private|authorization|bearer|cookie|connection.?string|(?:access|api|account|encryption|sas).?key|\wkey\]?$/i;
/** Names of references, and fields of Kubernetes' own. */
const openName = /(?:name|ref|refs|_auth|topologyKey)\]?$|^(?:secret|imagePullSecrets)$/i;

/** A value under such a name is not shown, unless the name is that of a reference. */
const isSecretName = (name: string): boolean => secretName.test(name) && !openName.test(name);

const maxValueCharacters = 200;
const hidden = '***';

/** Passwords in addresses, and what is given to a telling name, as in `--api-token=…`. */
const hideInText = (text: string): string =>
  text.replace(/(:\/\/)[^/@\s]+@/g, `$1${hidden}@`).replace(/(?<![\w.-])([\w.-]+)=[^\s&]+/g, (given, name: string) => (isSecretName(name) ? `${name}=${hidden}` : given));

function hide(value: unknown): unknown {
  if (typeof value === 'string') return hideInText(value);
  if (Array.isArray(value)) return value.map(hide);
  if (!isObject(value)) return value;
  const isSecret = typeof value['name'] === 'string' && isSecretName(value['name']);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, isSecretName(key) || (isSecret && key === 'value') ? hidden : hide(each)]));
}

function show(value: unknown, isHidden: boolean): string {
  if (value === undefined) return '(none)';
  return isHidden ? hidden : cut(quoteForeign(JSON.stringify(hide(value)), 2 * maxValueCharacters), maxValueCharacters);
}

/** A line a difference, `spec.predictors[default].replicas: 1 → 2`, without the values of secrets; at most `maxLines`. Values are others' text: bounded, and printable. */
export function renderDifferences(differences: readonly Difference[], maxLines = 60, hidesAll = false): string {
  const lines = differences.slice(0, maxLines).map(({ path, before, after }) => {
    const isHidden = (hidesAll && path[0] === 'data') || path.some(isSecretName);
    const name = quoteForeign(path.join('.').replaceAll('.[', '['), 300);
    return `${name || 'the object'}: ${show(before, isHidden)} → ${show(after, isHidden)}`;
  });
  if (differences.length > maxLines) lines.push(`… and ${differences.length - maxLines} more`);
  return lines.join('\n');
}
