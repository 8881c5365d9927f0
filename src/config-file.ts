import { existsSync } from 'node:fs';
import { readWholeFile } from './bounded-file.js';
import { StepError } from './errors.js';
import { InputProblem } from './inputs.js';
import { isObject, type JsonObject } from './json.js';
import { nearestName, variableOf } from './names.js';
import type { Step } from './step.js';

/** Raw texts by input name. */
export type Config = ReadonlyMap<string, string>;

export const configFileName = 'mlflow-steps.yaml';
const maxConfigBytes = 256 * 1024;

/** Every step by its name. Loading them is for keys that the step itself does not have. */
export interface KnownSteps {
  readonly names: readonly string[];
  readonly load: () => Promise<readonly Step[]>;
}

/**
 * Reads `mlflow-steps.yaml`: input names with their values, for all steps; under a step's name, for that step alone. What
 * only other steps have is left to them. Throws E_CONFIG_FILE where it cannot be read, and for keys that no step has.
 */
export async function readConfig(path: string, step: Step, steps: KnownSteps): Promise<Config> {
  const root = await readRoot(path);
  const stepNames = [step.name, ...steps.names];
  const own = Object.entries(root).find(([key]) => key === step.name)?.[1];
  const forAll = Object.fromEntries(Object.entries(root).filter(([key]) => !stepNames.includes(key)));
  const forStep = own === undefined || own === null ? {} : asMapping(own, `${path}: ${step.name}`);
  const others = Object.keys(forAll).filter((key) => !Object.hasOwn(step.inputs, key));
  const known = new Set([...Object.keys(step.inputs), ...(others.length === 0 ? [] : (await steps.load()).flatMap(({ inputs }) => Object.keys(inputs)))]);
  const problems = [
    ...others.filter((key) => !known.has(key)).map((key) => describeUnknownKey(key, path, [...known, ...stepNames])),
    ...Object.keys(forStep).filter((key) => !Object.hasOwn(step.inputs, key)).map((key) => describeUnknownKey(key, `${path}: ${step.name}`, Object.keys(step.inputs))),
  ];
  const texts = new Map([...readTexts(forAll, path, step, problems), ...readTexts(forStep, `${path}: ${step.name}`, step, problems)]);
  if (problems.length === 0) return texts;
  // What is given elsewhere is none of the file; what the kind of an input refuses is told with the rest.
  for (const [name, text] of texts) {
    try {
      step.inputs[name]?.kind.parse(text.trim(), {});
    } catch (thrown) {
      if (!(thrown instanceof InputProblem || thrown instanceof StepError)) throw thrown;
      problems.push(`${path}: ${name}: ${thrown.message}`);
    }
  }
  throw new StepError('E_CONFIG_FILE', problems.join('\n'));
}

async function readRoot(path: string): Promise<JsonObject> {
  if (!existsSync(path)) return {};
  const explain = (what: string, cause: unknown): StepError =>
    new StepError('E_CONFIG_FILE', `${path} ${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  let text: string;
  try {
    text = readWholeFile(path, maxConfigBytes);
  } catch (cause) {
    throw explain('cannot be read', cause);
  }
  const { parse } = await import('./manifest/parse-yaml.js');
  let root: unknown;
  try {
    root = parse(text, { maxAliasCount: 10 });
  } catch (cause) {
    throw explain('is not valid YAML', cause);
  }
  return root === null || root === undefined ? {} : asMapping(root, path);
}

function asMapping(value: unknown, where: string): JsonObject {
  if (isObject(value)) return value;
  throw new StepError('E_CONFIG_FILE', `${where} must be a mapping of input names to values.`);
}

function describeUnknownKey(key: string, where: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  return `${where} has an unknown input ${key}${near === undefined ? '' : `; did you mean ${near}?`}`;
}

/** The values of the step's own inputs; one that is empty counts as not given. */
const readTexts = (mapping: JsonObject, where: string, step: Step, problems: string[]): readonly (readonly [string, string])[] =>
  Object.entries(mapping).flatMap(([key, value]) => {
    const definition = Object.hasOwn(step.inputs, key) ? step.inputs[key] : undefined;
    if (definition === undefined || value === null) return [];
    if (definition.secret) {
      problems.push(`${where} holds the secret ${key}. Give it as ${variableOf(key)} instead.`);
      return [];
    }
    const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (parts.every((part) => ['string', 'number', 'boolean'].includes(typeof part))) return [[key, parts.map(String).join('\n')] as const];
    problems.push(`${where}: ${key} must be a text, a number, true or false, or a list of these: what has parts is written as on the command line, one a line.`);
    return [];
  });
