import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Environment } from './environment.js';
import { StepError } from './errors.js';
import { findCredential, withMountedVariables } from './input-files.js';
import { InputProblem, type InputDefinition, type InputDefinitions, type InputValues } from './inputs.js';
import { flagOf, nearestName, variableOf } from './names.js';
import type { GivenInputs } from './hosts/host.js';
import type { Step } from './step.js';

type Config = ReadonlyMap<string, string>;

export const configFileName = 'mlflow-steps.yaml';
const maxConfigBytes = 256 * 1024;

/**
 * Reads `mlflow-steps.yaml`: input names with their values, for all steps; under a step's name, for that step alone.
 * Throws E_CONFIG_FILE where it cannot be read; keys that a step does not have are left to other steps.
 */
export async function readConfig(path: string, step: Step, stepNames: readonly string[]): Promise<Config> {
  if (!existsSync(path)) return new Map();
  if (statSync(path).size > maxConfigBytes) throw new StepError('E_CONFIG_FILE', `${path} is larger than 256 KiB.`);
  const { parse } = await import('./manifest/parse-yaml.js');
  let root: unknown;
  try {
    root = parse(readFileSync(path, 'utf8'), { maxAliasCount: 10 });
  } catch (cause) {
    throw new StepError('E_CONFIG_FILE', `${path} is not valid YAML: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  const config = new Map<string, string>();
  const take = (mapping: unknown, where: string): void => {
    if (mapping === null || mapping === undefined) return;
    if (typeof mapping !== 'object' || Array.isArray(mapping)) {
      throw new StepError('E_CONFIG_FILE', `${where} must be a mapping of input names to values.`);
    }
    for (const [key, value] of Object.entries(mapping)) {
      if (stepNames.includes(key)) continue;
      if (step.inputs[key]?.secret) {
        throw new StepError('E_CONFIG_FILE', `${where} holds the secret ${key}. Give it as ${variableOf(key)} instead.`);
      }
      config.set(key, Array.isArray(value) ? value.join('\n') : String(value));
    }
  };
  take(root, path);
  if (typeof root === 'object' && root !== null) take(Object.entries(root).find(([key]) => key === step.name)?.[1], `${path}: ${step.name}`);
  return config;
}

/** The raw text of an input: the host's own beats the environment, which beats mounted credentials, the config file and the default. */
function findText(name: string, definition: InputDefinition, given: GivenInputs, env: Environment, config: Config): string | undefined {
  const candidates = [
    given.texts.get(name),
    env[variableOf(name)],
    ...(definition.variables ?? []).map((variable) => env[variable]),
    findCredential(name, env),
    config.get(name),
    definition.default,
  ];
  return candidates.find((candidate) => candidate !== undefined && candidate.trim() !== '');
}

/** The raw texts of the secrets among the inputs, to be masked before anything is parsed. */
export function findSecrets(definitions: InputDefinitions, given: GivenInputs, env: Environment): readonly string[] {
  return Object.entries(definitions)
    .flatMap(([name, definition]) => [...findSecretsBeside(definition, env), definition.secret ? findSecret(name, definition, given, env) : undefined])
    .filter((secret) => secret !== undefined);
}

/** Those that cannot be read are reported when the inputs are parsed. */
function findSecretsBeside({ kind }: InputDefinition, env: Environment): readonly string[] {
  try {
    return kind.secretsIn?.(withMountedVariables(env)) ?? [];
  } catch {
    return [];
  }
}

/** One that cannot be read is reported when the inputs are parsed. */
function findSecret(name: string, definition: InputDefinition, given: GivenInputs, env: Environment): string | undefined {
  try {
    return findText(name, definition, given, env, new Map());
  } catch {
    return undefined;
  }
}

function howToGive(name: string, definition: InputDefinition): string {
  if (definition.kind.isCommand) return 'the command, after --';
  const variable = definition.variables?.[0] ?? variableOf(name);
  return definition.secret ? variable : `${flagOf(name)} (or ${variable})`;
}

/** Parses every input of a step. Throws one E_INPUT that lists all that is wrong. */
export function parseInputs<I extends InputDefinitions>(
  definitions: I,
  given: GivenInputs,
  env: Environment,
  config: Config,
): InputValues<I> {
  const problems = [...given.problems];
  const values: Record<string, unknown> = {};
  for (const [name, definition] of Object.entries(definitions)) {
    if (definition.kind.isCommand && given.program) {
      values[name] = given.program;
      continue;
    }
    const raw = findText(name, definition, given, env, config);
    if (raw === undefined) {
      if (definition.required) problems.push(`missing: ${howToGive(name, definition)}. ${definition.description}`);
      continue;
    }
    try {
      values[name] = definition.kind.parse(raw.trim(), definition.kind.secretsIn ? withMountedVariables(env) : env);
    } catch (thrown) {
      if (!(thrown instanceof InputProblem)) throw thrown;
      problems.push(`${name}: ${thrown.message}`);
    }
  }
  if (problems.length > 0) {
    throw new StepError('E_INPUT', problems.length === 1 ? String(problems[0]) : `${problems.length} inputs are wrong:\n${problems.map((each) => `  - ${each}`).join('\n')}`);
  }
  // Each value was parsed by the kind that its definition names, which is what InputValues says.
  return values as InputValues<I>;
}

/** "unknown input --modle; did you mean --model?" */
export function describeUnknown(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return `unknown input ${flagOf(name)}${near ? `; did you mean ${flagOf(near)}?` : ''}`;
}
