import { isObject } from '../json.js';
import type { FieldPath, ManifestProblem } from './problem.js';

/** What a value must look like; says every place where it does not. */
export type Shape = (value: unknown, path: FieldPath) => readonly ManifestProblem[];

const describeType = (value: unknown): string =>
  value === null || value === undefined ? 'nothing'
  : Array.isArray(value) ? 'a list'
  : typeof value === 'object' ? 'a mapping'
  : typeof value === 'string' ? `the text ${JSON.stringify(value.slice(0, 60))}`
  : typeof value === 'number' || typeof value === 'boolean' ? `the ${typeof value} ${value}`
  : typeof value;

export const expected = (wanted: string, value: unknown, path: FieldPath): readonly ManifestProblem[] => [
  { path, message: `expected ${wanted}, found ${describeType(value)}` },
];

export const textShape: Shape = (value, path) =>
  typeof value === 'string' ? []
  : typeof value === 'number' || typeof value === 'boolean' ? expected(`a text (write it in quotes: "${value}")`, value, path)
  : expected('a text', value, path);

export const numberShape: Shape = (value, path) => (Number.isInteger(value) ? [] : expected('a whole number', value, path));

export const booleanShape: Shape = (value, path) => (typeof value === 'boolean' ? [] : expected('true or false', value, path));

export const constantShape = (constant: string): Shape => (value, path) => (value === constant ? [] : expected(constant, value, path));

export const optional = (shape: Shape): Shape => (value, path) => (value === undefined ? [] : shape(value, path));

/** Also YAML's `field:` without a value, which Kubernetes takes for an absent one. */
export const nullable = (shape: Shape): Shape => (value, path) => (value === undefined || value === null ? [] : shape(value, path));

export const listOf = (shape: Shape): Shape => (value, path) =>
  Array.isArray(value) ? value.flatMap((each: unknown, index) => shape(each, [...path, index])) : expected('a list', value, path);

/** A mapping whose named fields have shapes; its other fields may hold anything. */
export const mapping = (fields: Readonly<Record<string, Shape>>): Shape => (value, path) =>
  isObject(value)
    ? Object.entries(fields).flatMap(([key, shape]) => shape(Object.hasOwn(value, key) ? value[key] : undefined, [...path, key]))
    : expected('a mapping', value, path);

export const mapOf = (shape: Shape): Shape => (value, path) =>
  isObject(value) ? Object.entries(value).flatMap(([key, each]) => shape(each, [...path, key])) : expected('a mapping', value, path);

/** For shapes that contain themselves. */
export const lazily = (shape: () => Shape): Shape => (value, path) => shape()(value, path);
