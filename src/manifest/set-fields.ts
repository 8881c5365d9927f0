import { InputProblem, type InputKind } from '../inputs.js';
import { isObject, parseJson, type JsonObject } from '../json.js';
import { showPath, type FieldPath } from './problem.js';

/** One field that the user sets over deploy.yaml. */
export interface FieldSetting {
  readonly path: FieldPath;
  readonly value: unknown;
}

const maxSettings = 100;
const maxParts = 20;
const maxCharacters = 4096;

const example = "as in spec.predictors[0].replicas=2 or metadata.labels['team']=red";

/** `path=value`, one a line. */
export const fieldSettings: InputKind<readonly FieldSetting[]> = {
  label: 'path=value, one a line',
  isRepeatable: true,
  parse: (raw) => {
    const entries = raw.split('\n').map((each) => each.trim()).filter(Boolean);
    if (entries.length > maxSettings) throw new InputProblem(`${entries.length} fields are set; ${maxSettings} at most: write them into deploy.yaml`);
    return entries.map(parseSetting);
  },
};

function parseSetting(entry: string): FieldSetting {
  const path: (string | number)[] = [];
  let rest = entry;
  while (!rest.startsWith('=') || path.length === 0) {
    const part = /^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec(rest);
    const isFirst = path.length === 0;
    if (part === null || (part[1] !== undefined && part[0].startsWith('.') === isFirst) || path.length >= maxParts) throw new InputProblem(`expected path=value, ${example}, got "${entry.slice(0, 200)}"`);
    path.push(part[2] === undefined ? (part[1] ?? part[4] ?? '') : Number(part[2]));
    rest = rest.slice(part[0].length).replace(/^\s+(?==)/, '');
  }
  const text = rest.slice(1).trim();
  if (text.length > maxCharacters) throw new InputProblem(`the value of ${showPath(path)} has ${text.length} characters; ${maxCharacters} at most`);
  const [root, second] = path;
  const isOpen = path.length > 1 && (root === 'spec' || (root === 'metadata' && path.length === 3 && (second === 'labels' || second === 'annotations')));
  if (!isOpen) throw new InputProblem(`${showPath(path)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);
  if (path.includes('__proto__')) throw new InputProblem(`${showPath(path)} is no field`);
  return { path, value: parseValue(text) };
}

/** JSON where it is JSON: numbers, true, false, null, texts in quotes, lists and mappings; any other text as it stands. */
function parseValue(text: string): unknown {
  const parsed = parseJson(text);
  if (parsed === undefined && /^[[{"]/.test(text)) throw new InputProblem(`"${text.slice(0, 100)}" begins like JSON and is none`);
  return parsed === undefined ? text : parsed;
}

/** The document with the fields set. What was a text stays one. Throws InputProblem for a path that leads nowhere. */
export const setFields = (root: JsonObject, settings: readonly FieldSetting[]): JsonObject =>
  settings.reduce((given, { path, value }) => {
    const changed = set(given, path, path, value);
    return isObject(changed) ? changed : given;
  }, root);

function set(given: unknown, rest: FieldPath, path: FieldPath, value: unknown): unknown {
  const [part, ...more] = rest;
  if (part === undefined) return typeof given === 'string' && (typeof value === 'number' || typeof value === 'boolean') ? String(value) : value;
  const place = showPath(path.slice(0, path.length - rest.length));
  if (typeof part === 'number') {
    const list: readonly unknown[] | undefined = Array.isArray(given) ? given : given === undefined || given === null ? [] : undefined;
    if (list === undefined) throw new InputProblem(`${showPath(path)} cannot be set: ${place} is no list`);
    if (part > list.length) throw new InputProblem(`${showPath(path)} cannot be set: ${place} has ${list.length} entries`);
    return [...list.slice(0, part), set(list[part], more, path, value), ...list.slice(part + 1)];
  }
  if (given !== undefined && given !== null && !isObject(given)) throw new InputProblem(`${showPath(path)} cannot be set: ${place} is no mapping`);
  const mapping = given ?? {};
  return { ...mapping, [part]: set(Object.hasOwn(mapping, part) ? mapping[part] : undefined, more, path, value) };
}
