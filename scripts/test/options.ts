import { parseArgs } from 'node:util';
import { SandboxProblem } from '../../sandbox/problem.js';
import { nearestName } from '../../src/names.js';

interface Named {
  readonly name: string;
  readonly what: string;
}

export const renderTestHelp = (parts: readonly Named[]): string => {
  const width = Math.max(...parts.map(({ name }) => name.length));
  return `npm test [-- PART …]

Runs all tests, or only these parts, in this order:

${parts.map(({ name, what }) => `  ${name.padEnd(width)}  ${what}`).join('\n')}

Ends with the sum, such as "12 passed, 0 failed", and with exit code 1 if anything failed. What it downloads and builds
lies in .sandbox/.
`;
};

/** The parts that the arguments name, all where they name none; undefined where help is wanted. Throws a SandboxProblem. */
export function chooseParts<P extends Named>(args: readonly string[], parts: readonly P[]): readonly P[] | undefined {
  const { tokens } = parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true });
  if (tokens.some((token) => token.kind === 'option' && (token.name === 'help' || token.name === 'h'))) return undefined;
  const names = parts.map(({ name }) => name);
  const problems = args.filter((arg) => !names.includes(arg)).map((arg) => {
    const near = nearestName(arg, names);
    return arg.startsWith('-') ? `there is no option ${arg}` : `there is no part ${arg}${near === undefined ? '' : `; did you mean ${near}?`}`;
  });
  if (problems.length > 0) throw new SandboxProblem(`${problems.join('\n')}\n\n${renderTestHelp(parts)}`);
  return args.length === 0 ? parts : parts.filter(({ name }) => args.includes(name));
}
