import { StepError } from '../errors.js';
import { isObject, type JsonObject } from '../json.js';

// Unlike those of json.ts, these readers throw: an answer that lacks what MLflow sends is no answer of MLflow's.

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The object that an answer wraps its content in. Throws E_NOT_MLFLOW: who wraps nothing is somebody else. */
export function readEnvelope(body: unknown, name: string): JsonObject {
  const content = isObject(body) ? body[name] : undefined;
  if (!isObject(content)) {
    throw new StepError('E_NOT_MLFLOW', `The tracking URI's server answered without "${name}", as no MLflow server does. Check the tracking URI.`);
  }
  return content;
}

/** An object inside an answer; MLflow leaves out what is empty, so absent is an empty one. Throws E_MLFLOW_RESPONSE. */
export function readObject(fields: JsonObject, name: string): JsonObject {
  const value = fields[name] ?? {};
  if (!isObject(value)) throw malformed(name, 'an object');
  return value;
}

/** The objects of a list inside an answer; absent is empty. Throws E_MLFLOW_RESPONSE. */
export function readObjects(fields: JsonObject, name: string): readonly JsonObject[] {
  const value = fields[name] ?? [];
  if (!isList(value) || !value.every(isObject)) throw malformed(name, 'a list of objects');
  return value;
}

/** A text; absent is empty, and a number (as some servers send a version) is its decimal text. Throws E_MLFLOW_RESPONSE. */
export function readText(fields: JsonObject, name: string): string {
  const value = fields[name] ?? '';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw malformed(name, 'a text');
  return value;
}

/** A text that must be there. Throws E_MLFLOW_RESPONSE. */
export function requireText(fields: JsonObject, name: string): string {
  const value = readText(fields, name);
  if (value === '') throw malformed(name, 'a text');
  return value;
}

/** A number, which 64-bit integers may be sent as text for; absent is `fallback`. Throws E_MLFLOW_RESPONSE. */
export function readNumber(fields: JsonObject, name: string, fallback: number): number {
  const value = fields[name];
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) throw malformed(name, 'a number');
  return number;
}

/** `[{key, value}]` as MLflow sends tags and params. Throws E_MLFLOW_RESPONSE. */
export const readPairs = (fields: JsonObject, name: string): ReadonlyMap<string, string> =>
  new Map(readObjects(fields, name).map((pair) => [requireText(pair, 'key'), readText(pair, 'value')]));

/** Tags as MLflow wants them sent. */
export const toPairs = (tags: ReadonlyMap<string, string>): readonly JsonObject[] => [...tags].map(([key, value]) => ({ key, value }));

const malformed = (name: string, expected: string): StepError =>
  new StepError('E_MLFLOW_RESPONSE', `MLflow answered with a "${name}" that is not ${expected}. See whether the tracking URI leads to a supported MLflow, without a proxy that changes its answers.`);
