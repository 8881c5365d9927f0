import { LineCounter, isNode, isScalar, parseAllDocuments, type Document } from 'yaml';
import { StepError } from '../errors.js';
import { isObject } from '../json.js';
import { isSeldonVersion, storedVersion } from './api-version.js';
import type { FieldPath } from './problem.js';
import { findDuplicateKey } from './yaml-duplicates.js';
import { expandsTooFar, maxValues } from './yaml-expansion.js';
import { maxNesting, nestsTooDeep } from './yaml-nesting.js';
import { kubernetesTags } from './yaml-tags.js';

/** Characters; the parser's time grows with the square of some texts (a megabyte of one quoted text took it 16 s). */
export const maxCharacters = 256 * 1024;

/** A deploy.yaml as read: some mapping of the kind that is deployed. */
export interface DeployYaml {
  readonly root: Readonly<Record<string, unknown>>;
  /** The line of a field, or of the nearest one around it. Counts from 1. */
  readonly lineOf: (path: FieldPath) => number;
}

/**
 * Reads a deploy.yaml, which anybody who may log a run can write. `place` says where it was found, for messages. Throws
 * E_DEPLOY_YAML_TOO_LARGE, _BOMB, _SYNTAX (with line and column), _EMPTY, _DOCUMENTS, _KIND.
 */
export function parseDeployYaml(text: string, place: string): DeployYaml {
  if (text.length > maxCharacters) {
    throw new StepError('E_DEPLOY_YAML_TOO_LARGE', `${place} has ${text.length} characters; ${maxCharacters} are read at most. Log the SeldonDeployment alone, without the model.`);
  }
  if (text.includes('\0')) throw new StepError('E_DEPLOY_YAML_SYNTAX', `${place} is not YAML but binary: it holds a NUL character.`);
  if (nestsTooDeep(text)) throw new StepError('E_DEPLOY_YAML_BOMB', `${place} nests deeper than ${maxNesting} levels, which no SeldonDeployment does.`);

  const lineCounter = new LineCounter();
  const documents = parseDocuments(text, place, lineCounter);
  for (const document of documents) refuseErrors(document, place, lineCounter);
  const [document, ...others] = documents.filter(({ contents }) => contents !== null && !(isScalar(contents) && contents.value === null));
  if (document === undefined) throw new StepError('E_DEPLOY_YAML_EMPTY', `${place} is empty. It must hold a SeldonDeployment.`);
  if (others.length > 0) {
    throw new StepError('E_DEPLOY_YAML_DOCUMENTS', `${place} holds ${others.length + 1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model.`);
  }
  const root = toPlain(document, place);
  if (!isObject(root)) throw new StepError('E_DEPLOY_YAML_SYNTAX', `${place} is no mapping of fields but ${Array.isArray(root) ? 'a list' : 'a single value'}.`);
  refuseOtherKinds(root, place);
  return { root, lineOf: (path) => findLine(document, path, lineCounter) };
}

function parseDocuments(text: string, place: string, lineCounter: LineCounter): readonly Document[] {
  try {
    // Positions are looked up for the first error alone: the parser would do it for each, in the square of their number.
    const parsed = parseAllDocuments(text, { lineCounter, prettyErrors: false, merge: true, uniqueKeys: false, customTags: kubernetesTags, logLevel: 'silent' });
    return Array.isArray(parsed) ? parsed : [];
  } catch (cause) {
    throw new StepError('E_DEPLOY_YAML_BOMB', `${place} is more than the parser can take: ${cause instanceof Error ? cause.message.slice(0, 200) : String(cause)}`, { cause });
  }
}

function refuseErrors(document: Document, place: string, lineCounter: LineCounter): void {
  const [error] = document.errors;
  if (error === undefined) return refuseDuplicates(document, place, lineCounter);
  const { line, col } = lineCounter.linePos(error.pos[0]);
  throw new StepError('E_DEPLOY_YAML_SYNTAX', `${place} is not valid YAML at line ${line}, column ${col}: ${error.message.slice(0, 200)}`, { cause: error });
}

function refuseDuplicates(document: Document, place: string, lineCounter: LineCounter): void {
  const key = findDuplicateKey(document);
  if (key === undefined) return;
  const { line, col } = lineCounter.linePos(key.range?.[0] ?? 0);
  throw new StepError('E_DEPLOY_YAML_SYNTAX', `${place} is not valid YAML at line ${line}, column ${col}: the key ${String(key.value).slice(0, 100)} stands twice in one mapping.`);
}

function toPlain(document: Document, place: string): unknown {
  const bomb = `${place} expands by its aliases to more than ${maxValues} values, or without end. Write the values out.`;
  if (expandsTooFar(document)) throw new StepError('E_DEPLOY_YAML_BOMB', bomb);
  try {
    // JSON and back: no dates, no sparse things, and aliased parts become copies of their own.
    return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 1000 })));
  } catch (cause) {
    const isBomb = cause instanceof RangeError || (cause instanceof ReferenceError && cause.message.startsWith('Excessive'));
    if (isBomb) throw new StepError('E_DEPLOY_YAML_BOMB', bomb, { cause });
    throw new StepError('E_DEPLOY_YAML_SYNTAX', `${place} cannot be read: ${cause instanceof Error ? cause.message.slice(0, 200) : String(cause)}`, { cause });
  }
}

function refuseOtherKinds({ apiVersion, kind }: Readonly<Record<string, unknown>>, place: string): void {
  const wanted = `It must describe a SeldonDeployment of ${storedVersion}.`;
  if (kind === undefined || kind === null || kind === '') throw new StepError('E_DEPLOY_YAML_KIND', `${place} names no kind. ${wanted}`);
  const name = typeof kind === 'string' ? kind.slice(0, 100) : JSON.stringify(kind).slice(0, 100);
  if (kind !== 'SeldonDeployment') throw new StepError('E_DEPLOY_YAML_KIND', `${place} describes ${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}. ${wanted}`);
  if (isSeldonVersion(apiVersion)) return;
  const given = typeof apiVersion === 'string' && apiVersion !== '' ? `the apiVersion ${apiVersion.slice(0, 100)}` : 'no apiVersion';
  throw new StepError('E_DEPLOY_YAML_KIND', `${place} describes a SeldonDeployment with ${given}. ${wanted}`);
}

function findLine(document: Document, path: FieldPath, lineCounter: LineCounter): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
  }
  return 1;
}
