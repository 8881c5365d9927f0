import { StepError } from '../errors.js';
import type { FieldPath } from '../manifest/problem.js';

/** The API server refused an object for fields that its schema of the kind does not have. Not all of them: it stops at some. */
export class UndeclaredFields extends StepError {
  constructor(message: string, readonly fields: readonly FieldPath[]) {
    super('E_APPLY_REFUSED', message);
  }
}

const maxCharacters = 64 * 1024;
const maxFields = 50;

const path = /((?:\.[^\s.:[\]"]{1,253}|\[\d{1,6}\]){1,40}): field not declared in schema|unknown field "((?:\.?[^\s.:[\]"]{1,253}|\[\d{1,6}\]){1,40})"/g;

/** The fields that an answer says the schema does not have: as server-side apply tells them, and as decoding does. */
export function findUndeclaredFields(said: string): readonly FieldPath[] {
  const found = [...said.slice(0, maxCharacters).matchAll(path)].slice(0, maxFields);
  return found.map(([, typed, decoded]) => [...(typed ?? decoded ?? '').matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([text, index]) => (index === undefined ? text : Number(index))));
}
