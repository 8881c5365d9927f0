import type { Config } from './config-file.js';
import type { Environment } from './environment.js';
import { StepError, type ErrorCode } from './errors.js';
import { findCredential, withMountedVariables } from './input-files.js';
import { InputProblem, type InputCheck, type InputDefinition, type InputDefinitions, type InputValues } from './inputs.js';
import { flagOf, nearestName, variableOf } from './names.js';
import type { GivenInputs } from './hosts/host.js';

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
    .flatMap(([name, definition]) => [...findSecretsBeside(definition, env), ...(definition.secret ? findSecret(name, definition, given, env) : [])]);
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
function findSecret(name: string, definition: InputDefinition, given: GivenInputs, env: Environment): readonly string[] {
  try {
    const text = findText(name, definition, given, env, new Map());
    return text === undefined ? [] : [text, ...(definition.kind.secretParts?.(text) ?? [])];
  } catch {
    return [];
  }
}

function howToGive(name: string, definition: InputDefinition): string {
  if (definition.kind.isCommand) return 'the command, after --';
  const variable = definition.variables?.[0] ?? variableOf(name);
  return definition.secret ? variable : `${flagOf(name)} (or ${variable})`;
}

interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Parses every input of a step. Throws one error that lists all that is wrong: with the code of what is wrong alone, else E_INPUT. */
export function parseInputs<I extends InputDefinitions>(
  definitions: I,
  given: GivenInputs,
  env: Environment,
  config: Config,
  checks: readonly InputCheck[] = [],
): InputValues<I> {
  const problems: Problem[] = given.problems.map((message) => ({ code: 'E_INPUT', message }));
  const wrong = new Set<string>();
  const values: Record<string, unknown> = {};
  for (const [name, definition] of Object.entries(definitions)) {
    if (definition.kind.isCommand && given.program) {
      values[name] = given.program;
      continue;
    }
    const raw = findText(name, definition, given, env, config);
    if (raw === undefined) {
      if (!definition.required) continue;
      problems.push({ code: 'E_INPUT', message: `missing: ${howToGive(name, definition)}. ${definition.description}` });
      wrong.add(name);
      continue;
    }
    try {
      values[name] = definition.kind.parse(raw.trim(), definition.kind.secretsIn ? withMountedVariables(env) : env);
    } catch (thrown) {
      problems.push(describeProblem(thrown, name));
      wrong.add(name);
    }
  }
  for (const { of, check } of checks) {
    if (of.some((name) => wrong.has(name))) continue;
    try {
      check(values);
    } catch (thrown) {
      problems.push(describeProblem(thrown));
    }
  }
  const [first] = problems;
  // Each value was parsed by the kind that its definition names, which is what InputValues says.
  if (first === undefined) return values as InputValues<I>;
  if (problems.length === 1) throw new StepError(first.code, first.message);
  const list = problems.map(({ message }) => `  - ${message.replaceAll('\n', '\n    ')}`).join('\n');
  throw new StepError('E_INPUT', `${problems.length} inputs are wrong:\n${list}`);
}

/** Rethrows what is no problem of an input. */
function describeProblem(thrown: unknown, name?: string): Problem {
  if (thrown instanceof InputProblem) return { code: 'E_INPUT', message: name === undefined ? thrown.message : `${name}: ${thrown.message}` };
  if (thrown instanceof StepError) return { code: thrown.code, message: thrown.message };
  throw thrown;
}

/** "unknown input --modle; did you mean --model?" */
export function describeUnknown(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return `unknown input ${flagOf(name)}${near ? `; did you mean ${flagOf(near)}?` : ''}`;
}
