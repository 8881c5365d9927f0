import type { Environment } from './environment.js';
import { findHeaderProblem } from './http/header-text.js';
import { nearestName } from './names.js';
import { readPairText } from './pair-text.js';

/** Why a raw value cannot be used; collected by run.ts and reported with all the others. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
}

/** A kind of input: how its text is read, and how help and tables describe it. `parse` throws InputProblem. */
export interface InputKind<T> {
  readonly label: string;
  readonly parse: (raw: string, env?: Environment) => T;
  /** What to mask of the environment, for a kind that reads more of it than its own text. */
  readonly secretsIn?: (env: Environment) => readonly string[];
  /** What to mask of a secret's text beside its lines, for a kind whose parts may be seen without the rest. */
  readonly secretParts?: (raw: string) => readonly string[];
  /** True where the flag alone means "true". */
  readonly isFlag?: boolean;
  /** True where a flag may be given several times, a line each. */
  readonly isRepeatable?: boolean;
  /** True where the command line gives the value after `--`. */
  readonly isCommand?: boolean;
}

export interface InputDefinition<T = unknown> {
  readonly kind: InputKind<T>;
  readonly description: string;
  readonly required?: boolean;
  /** Raw text, parsed like any other value, so that every host shows the same default. */
  readonly default?: string;
  /** Never a flag (process lists show flags), masked before anything is printed. */
  readonly secret?: boolean;
  /** Variables of MLflow's and Kubernetes' own that are honoured after MLFLOW_STEPS_<NAME>. */
  readonly variables?: readonly string[];
}

export type InputDefinitions = Readonly<Record<string, InputDefinition>>;

type ValueOf<D extends InputDefinition> = D extends { kind: InputKind<infer T> }
  ? D extends { required: true } | { default: string }
    ? T
    : T | undefined
  : never;

/** Parsed inputs of a step, by their kebab-case names. */
export type InputValues<I extends InputDefinitions> = { readonly [K in keyof I]: ValueOf<I[K]> };

/** What several inputs must be beside each other. */
export interface InputCheck {
  readonly of: readonly string[];
  /** Gets the values of `of`, once each is right by itself; throws a StepError. */
  readonly check: (values: Readonly<Record<string, unknown>>) => unknown;
}

/** A check of some of the inputs that `definitions` defines. */
export const checkTogether = <const I extends InputDefinitions, const K extends keyof I & string>(
  _definitions: I,
  of: readonly K[],
  check: (inputs: Pick<InputValues<I>, K>) => unknown,
): InputCheck => ({
  of,
  // The values were parsed by these definitions.
  check: (values) => check(values as Pick<InputValues<I>, K>),
});

/** One line or many; surrounding space is dropped by the host, an empty text counts as not given. */
export const text: InputKind<string> = { label: 'text', parse: (raw) => raw };

/** A whole number within bounds; without a maximum, up to what a double holds exactly. */
export function integer(minimum: number, maximum = Number.MAX_SAFE_INTEGER): InputKind<number> {
  const range = maximum === Number.MAX_SAFE_INTEGER ? `from ${minimum}` : `from ${minimum} to ${maximum}`;
  return {
    label: `integer ${range}`,
    parse: (raw) => {
      const value = Number(raw);
      if (!/^-?\d+$/.test(raw) || value < minimum || value > maximum) throw new InputProblem(`expected a whole number ${range}, got "${raw}"`);
      return value;
    },
  };
}

export const flag: InputKind<boolean> = {
  label: 'true or false',
  isFlag: true,
  parse: (raw) => {
    if (/^(true|yes|on|1)$/i.test(raw)) return true;
    if (/^(false|no|off|0)$/i.test(raw)) return false;
    throw new InputProblem(`expected true or false, got "${raw}"`);
  },
};

export const choice = <const C extends readonly string[]>(...choices: C): InputKind<C[number]> => ({
  label: choices.join(', '),
  parse: (raw) => {
    const found = choices.find((each) => each === raw);
    if (found !== undefined) return found;
    const near = nearestName(raw, choices);
    throw new InputProblem(`expected ${choices.join(', ')}, got "${raw}"${near ? `; did you mean ${near}?` : ''}`);
  },
});

/** What timers can wait (2^31 ms), with room for what is waited for afterwards. */
const longestMs = 480 * 3_600_000;

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** `90s`, `20m`, `1h30m` → milliseconds; a number without a unit is refused because its unit would be a guess. */
export const duration: InputKind<number> = {
  label: 'duration such as 90s, 20m, 1h30m',
  parse: (raw) => {
    const parts = [...raw.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
    const totalMs = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (unitMs[unit ?? ''] ?? Number.NaN), 0);
    if (parts.map(([whole]) => whole).join('') !== raw || !(totalMs > 0)) {
      throw new InputProblem(`expected a duration such as 90s, 20m or 1h30m, got "${raw}"`);
    }
    if (totalMs > longestMs) throw new InputProblem(`expected at most ${longestMs / 3_600_000}h, got "${raw}"`);
    return totalMs;
  },
};

/** `key=value` pairs; pair-text.ts says how they are written. */
export const pairs: InputKind<ReadonlyMap<string, string>> = {
  label: 'key=value, one a line, or separated by commas on one line, where quotes keep the commas of a value',
  isRepeatable: true,
  parse: (raw) =>
    new Map(
      readPairText(raw).map((entry) => {
        if ('problem' in entry) throw new InputProblem(entry.problem);
        return [entry.key, entry.value] as const;
      }),
    ),
};

/** A text that is sent in an HTTP header, such as a token. What no header can carry is refused without being shown. */
export const headerText: InputKind<string> = {
  label: 'text',
  parse: (raw) => {
    const problem = findHeaderProblem(raw);
    if (problem !== undefined) throw new InputProblem(problem);
    return raw;
  },
};

/** A bearer token. What is pasted with the word that a header has before it would be sent with two of them. */
export const bearerToken: InputKind<string> = {
  label: 'text',
  parse: (raw) => {
    const scheme = /^(bearer|basic|token)\s/i.exec(raw)?.[1];
    if (scheme !== undefined) throw new InputProblem(`it begins with the word "${scheme}", which is sent before it anyway. Give the token alone`);
    return headerText.parse(raw, {});
  },
};

/** Text whose lines are read later; a flag may be given once for each line. */
export const textLines: InputKind<string> = { label: 'one a line', isRepeatable: true, parse: (raw) => raw };

/** One entry a line. */
export const lines: InputKind<readonly string[]> = {
  label: 'one a line',
  isRepeatable: true,
  parse: (raw) => raw.split('\n').map((each) => each.trim()).filter(Boolean),
};

/** A kind whose text is refused already where inputs are read, as `check` says by throwing an InputProblem or a StepError. */
export const checked = <T>(kind: InputKind<T>, check: (raw: string) => unknown): InputKind<T> => ({
  ...kind,
  parse: (raw, env) => {
    check(raw);
    return kind.parse(raw, env);
  },
});

/** A program with its arguments (after `--`), or a script for bash (from an action's or a variable's text). */
export type Command =
  | { readonly kind: 'program'; readonly argv: readonly [string, ...string[]] }
  | { readonly kind: 'script'; readonly text: string };

export const command: InputKind<Command> = {
  label: 'command',
  isCommand: true,
  parse: (raw) => ({ kind: 'script', text: raw }),
};
