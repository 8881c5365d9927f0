import { dirname, resolve } from 'node:path';
import { readBoundedFile } from '../bounded-file.js';
import { StepError } from '../errors.js';
import { isObject, type JsonObject } from '../json.js';
import { parse } from '../manifest/parse-yaml.js';
import { quoteForeign } from '../untrusted-text.js';

/** What the files of a kubeconfig say together, by name; what a file says first counts. */
export interface KubeconfigContent {
  readonly clusters: ReadonlyMap<string, JsonObject>;
  readonly users: ReadonlyMap<string, JsonObject>;
  readonly contexts: ReadonlyMap<string, JsonObject>;
  readonly currentContext: string;
  /** Whether every file is empty or holds comments alone. */
  readonly isEmpty: boolean;
}

const maxBytes = 4 * 1024 * 1024;

/** Keys whose values are files, which lie beside the kubeconfig unless they are absolute. */
const fileKeys = ['certificate-authority', 'client-certificate', 'client-key', 'tokenFile'] as const;

/** Reads files as KUBECONFIG lists them: an empty one says nothing. Throws E_KUBECONFIG_SYNTAX, E_KUBECONFIG_CONTEXT for one that is no mapping. */
export function readKubeconfigFiles(files: readonly string[]): KubeconfigContent {
  const roots = files.map((file) => ({ file, root: readRoot(file) }));
  const merge = (list: string, key: string): ReadonlyMap<string, JsonObject> =>
    new Map(roots.toReversed().flatMap(({ file, root }) => readList(root, list, key, file)));
  return {
    clusters: merge('clusters', 'cluster'),
    users: merge('users', 'user'),
    contexts: merge('contexts', 'context'),
    currentContext: roots.map(({ file, root }) => readText(root, 'current-context', file)).find((each) => each !== '') ?? '',
    isEmpty: roots.every(({ root }) => Object.keys(root).length === 0),
  };
}

const unreadable = (file: string, why: string, cause?: unknown): StepError =>
  new StepError('E_KUBECONFIG_SYNTAX', `The kubeconfig ${file} cannot be read: ${why}. Check that it is the YAML that kubectl uses.`, { cause });

function readRoot(file: string): JsonObject {
  let root: unknown;
  try {
    const text = readBoundedFile(file, maxBytes);
    if (text === undefined) throw new Error(`it is larger than ${maxBytes} bytes`);
    root = parse(text, { maxAliasCount: 100, logLevel: 'error' });
  } catch (error) {
    throw unreadable(file, error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/[.:]$/, '') : String(error), error);
  }
  if (root === null || root === undefined) return {};
  if (!isObject(root)) throw new StepError('E_KUBECONFIG_CONTEXT', `The kubeconfig ${file} holds ${describe(root)} instead of a mapping, so that it has no contexts. Check that it is the YAML that kubectl uses.`);
  return root;
}

/** The entries of one of the three lists, by name. kubectl takes null for an empty one. */
function readList(root: JsonObject, list: string, key: string, file: string): readonly (readonly [string, JsonObject])[] {
  const entries: unknown = root[list] ?? [];
  if (!Array.isArray(entries)) throw unreadable(file, `"${list}" is ${describe(entries)} instead of a list`);
  const names = new Set<string>();
  return entries.map((entry: unknown, index) => {
    const where = `${list}[${index}]`;
    if (!isObject(entry)) throw unreadable(file, `"${where}" is ${describe(entry)} instead of a mapping`);
    const name = readText(entry, 'name', file, `${where}.`);
    if (names.has(name)) throw unreadable(file, `"${list}" has two entries of the name "${quoteForeign(name, 100)}"`);
    names.add(name);
    const content = entry[key] ?? {};
    if (!isObject(content)) throw unreadable(file, `"${where}.${key}" is ${describe(content)} instead of a mapping`);
    return [name, withAbsolutePaths(content, file, `${where}.${key}.`)] as const;
  });
}

/** Texts that a connection rests on, each checked, with paths from the file's folder. */
function withAbsolutePaths(content: JsonObject, file: string, where: string): JsonObject {
  for (const key of ['server', 'proxy-url', 'tls-server-name', 'namespace', 'cluster', 'user', 'token', 'username', 'password', 'certificate-authority-data', 'client-certificate-data', 'client-key-data', ...fileKeys]) readText(content, key, file, where);
  const folder = dirname(file);
  const paths = Object.fromEntries(fileKeys.flatMap((key) => (typeof content[key] === 'string' && content[key] !== '' ? [[key, resolve(folder, content[key])]] : [])));
  const exec = content['exec'];
  if (exec === undefined || exec === null) return { ...content, ...paths };
  if (!isObject(exec)) throw unreadable(file, `"${where}exec" is ${describe(exec)} instead of a mapping`);
  const command = readText(exec, 'command', file, `${where}exec.`);
  // As a shell does: what has a slash is a path, and what has none is searched for.
  return { ...content, ...paths, exec: { ...exec, command: command.includes('/') ? resolve(folder, command) : command } };
}

/** A text; absent and null are empty. */
function readText(fields: JsonObject, key: string, file: string, where = ''): string {
  const value = fields[key] ?? '';
  if (typeof value !== 'string') throw unreadable(file, `"${where}${key}" is ${describe(value)} instead of a text`);
  return value;
}

const describe = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'a mapping' : typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : typeof value === 'boolean' ? 'true or false' : 'nothing';
