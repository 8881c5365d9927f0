import { parseDocument } from 'yaml';
import { StepError } from './errors.js';
import type { ModelFile } from './gates/evidence.js';
import { isObject, type JsonObject } from './json.js';
import { expandsTooFar } from './manifest/yaml-expansion.js';
import { nestsTooDeep } from './manifest/yaml-nesting.js';
import type { Mlflow, ModelVersion } from './mlflow/mlflow.js';

/** Bytes of an MLmodel that are read; a signature of a thousand columns takes a tenth of it. */
const maxBytes = 512 * 1024;

/**
 * The MLmodel file in a version's own folder, or why it says nothing: whoever may log a model writes it. One request where
 * the file is there.
 */
export async function readModelFile(mlflow: Mlflow, version: ModelVersion): Promise<ModelFile | string> {
  const root = await readModelYaml(mlflow, version);
  return typeof root === 'string' ? root : describeModel(root);
}

/** All that it says. */
export async function readModelYaml({ artifacts }: Mlflow, version: ModelVersion): Promise<JsonObject | string> {
  const name = `${version.model} version ${version.version}`;
  try {
    const text = await artifacts.readOfVersion(version, 'MLmodel', maxBytes);
    if (text === undefined) return `${name} has no MLmodel file`;
    return parseModelYaml(text) ?? `the MLmodel file of ${name} cannot be read`;
  } catch (thrown) {
    if (thrown instanceof StepError && thrown.code === 'E_ARTIFACT_TOO_LARGE') return `the MLmodel file of ${name} is larger than ${maxBytes} bytes`;
    // Not the same as one that is missing: nobody knows what it says.
    if (thrown instanceof StepError && thrown.code === 'E_ARTIFACT_STORE') return `the MLmodel file of ${name} cannot be read: ${thrown.message.replace(/\.$/, '')}`;
    throw thrown;
  }
}

/** What an MLmodel's YAML says; undefined where it is no such thing. */
export function parseModelFile(text: string): ModelFile | undefined {
  const root = parseModelYaml(text);
  return root === undefined ? undefined : describeModel(root);
}

function parseModelYaml(text: string): JsonObject | undefined {
  if (text.includes('\0') || nestsTooDeep(text)) return undefined;
  try {
    // Errors that tell their places take the square of their number in time.
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    if (document.errors.length > 0 || expandsTooFar(document)) return undefined;
    const root: unknown = document.toJS({ maxAliasCount: 1000 });
    return isObject(root) && isObject(root['flavors']) ? root : undefined;
  } catch {
    return undefined;
  }
}

function describeModel({ flavors, signature }: JsonObject): ModelFile {
  return { flavors: Object.keys(isObject(flavors) ? flavors : {}), ...(isObject(signature) ? { signature: readSignature(signature) } : {}) };
}

function readSignature({ inputs, outputs, params }: JsonObject): NonNullable<ModelFile['signature']> {
  const isText = (value: unknown): value is string => typeof value === 'string';
  return { ...(isText(inputs) ? { inputs } : {}), ...(isText(outputs) ? { outputs } : {}), ...(isText(params) ? { params } : {}) };
}
