import { parseArgs } from 'node:util';
import { describeUnknown } from '../../input-sources.js';
import { flagOf, variableOf } from '../../names.js';
import type { Step } from '../../step.js';
import type { GivenInputs } from '../host.js';

/** Flags of the command line itself, which no step has as an input. */
export const hostFlags = {
  output: { type: 'string', value: 'json', description: 'Print one JSON object with all outputs on stdout.' },
  'output-dir': { type: 'string', value: 'DIR', description: 'Write one file an output into this directory.' },
  'results-dir': { type: 'string', value: 'DIR', description: 'Write small outputs there as files of 1 KB in total, which is what Tekton has room for.' },
  help: { type: 'boolean', value: '', description: 'Show this help.' },
} as const;

export interface CommandLine {
  readonly given: GivenInputs;
  readonly help: boolean;
  readonly json: boolean;
  readonly outputDir: string | undefined;
  readonly resultsDir: string | undefined;
}

/** Reads a step's command line; what is wrong goes into `given.problems`, to be reported with all other problems. */
export function parseCommandLine(step: Step, argv: readonly string[]): CommandLine {
  const separator = argv.indexOf('--');
  const own = separator < 0 ? argv : argv.slice(0, separator);
  const program = separator < 0 ? [] : argv.slice(separator + 1);
  const flagNames = Object.entries(step.inputs).filter(([, each]) => !each.secret && !each.kind.isCommand);
  const known = new Map<string, 'string' | 'boolean'>([
    ...flagNames.map(([name, each]) => [name, each.kind.isFlag ? 'boolean' : 'string'] as const),
    ...Object.entries(hostFlags).map(([name, { type }]) => [name, type] as const),
  ]);
  const problems: string[] = [];
  const { tokens } = parseArgs({
    args: withoutSwallowing(withFlagValues(own, known), known, problems),
    options: Object.fromEntries([...known].map(([name, type]) => [name, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const texts = new Map<string, string>();
  let afterUnknown = false;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (!afterUnknown) problems.push(`unexpected argument "${token.value}"; inputs are given as --name value`);
      afterUnknown = false;
    }
    if (token.kind !== 'option') continue;
    const name = token.rawName === '-h' ? 'help' : token.name;
    afterUnknown = !known.has(name);
    const definition = step.inputs[name];
    if (definition?.secret) {
      problems.push(`${flagOf(name)} is a secret, and process lists show flags: set ${definition.variables?.[0] ?? variableOf(name)} instead`);
    } else if (afterUnknown) {
      problems.push(describeUnknown(name, [...known.keys()]));
    } else if (known.get(name) === 'boolean') {
      texts.set(name, token.value ?? 'true');
    } else if (token.value === undefined) {
      problems.push(`${flagOf(name)} needs a value`);
    } else if (texts.has(name)) {
      if (definition?.kind.isRepeatable) texts.set(name, `${texts.get(name)}\n${token.value}`);
      else problems.push(`${flagOf(name)} is given twice`);
    } else {
      texts.set(name, token.value);
    }
  }
  const format = takeOut(texts, 'output');
  if (format !== undefined && format !== 'json') problems.push(`--output: expected json, got "${format}"`);
  // Engines write an empty path where no folder was bound.
  const outputDir = takeOut(texts, 'output-dir') || undefined;
  const resultsDir = takeOut(texts, 'results-dir') || undefined;
  const help = takeOut(texts, 'help') !== undefined;
  const [first, ...rest] = program;
  const takesCommand = Object.values(step.inputs).some(({ kind }) => kind.isCommand);
  if (first !== undefined && !takesCommand) problems.push(`${step.name} runs no command; leave out -- and what follows`);
  return {
    given: { texts, problems, ...(first === undefined ? {} : { program: { kind: 'program', argv: [first, ...rest] } }) },
    help,
    json: format === 'json',
    outputDir,
    resultsDir,
  };
}

/** parseArgs knows no value of a flag but `--archive-previous=false`; here it may follow after a space, as with any input. */
function withFlagValues(args: readonly string[], known: ReadonlyMap<string, 'string' | 'boolean'>): string[] {
  const isBare = (arg = ''): boolean => arg.startsWith('--') && arg !== flagOf('help') && known.get(arg.slice(2)) === 'boolean';
  const isValue = (arg = ''): boolean => /^(true|false)$/i.test(arg);
  return args.flatMap((arg, index) => {
    if (isBare(arg) && isValue(args[index + 1])) return [`${arg}=${args[index + 1]}`];
    return isValue(arg) && isBare(args[index - 1]) ? [] : [arg];
  });
}

/** parseArgs takes the flag that follows a forgotten value for that value; here it stays a flag. */
function withoutSwallowing(args: readonly string[], known: ReadonlyMap<string, 'string' | 'boolean'>, problems: string[]): string[] {
  const nameIn = (arg = ''): string | undefined => /^--([^=]+)/.exec(arg)?.[1];
  return args.map((arg, index) => {
    const name = nameIn(arg);
    const next = nameIn(args[index + 1]);
    if (name === undefined || next === undefined || arg.includes('=') || known.get(name) !== 'string' || !known.has(next)) return arg;
    problems.push(`${flagOf(name)} needs a value; what follows it is ${flagOf(next)}`);
    return `${arg}=`;
  });
}

function takeOut(texts: Map<string, string>, name: string): string | undefined {
  const value = texts.get(name);
  texts.delete(name);
  return value;
}
