import { StepError } from '../errors.js';
import type { Gate, GateProblem } from './gate.js';
import { splitGateLines, type GateLine } from './gate-lines.js';
import { parseThreshold } from './threshold.js';
import { splitTokens } from './tokens.js';

/** Where gates come from, for messages: the input, or a file's path. */
export interface GateText {
  readonly origin: string;
  readonly text: string;
}

const maxCharacters = 1024 * 1024;
/** A wrong file can be all mistakes; nobody reads more of them. */
const maxShownProblems = 50;

/**
 * Reads all gates of all texts; lines that are empty or only a comment hold none. Throws one E_GATE_SYNTAX that lists every
 * mistake with its line, its column and what was expected.
 */
export function parseGates(texts: readonly GateText[]): readonly Gate[] {
  const gates: Gate[] = [];
  const problems: string[] = [];
  for (const { origin, text } of texts) {
    if (text.length > maxCharacters) {
      throw new StepError('E_GATE_SYNTAX', `${origin}: ${text.length} characters are more than gates may have (${maxCharacters}).`);
    }
    for (const line of splitGateLines(text)) {
      const gate = parseLine(line);
      if (gate === undefined) continue;
      if ('message' in gate) problems.push(`${origin}, line ${gate.line}, column ${gate.column}: ${gate.message}`);
      else gates.push(gate);
    }
  }
  if (problems.length > 0) throw new StepError('E_GATE_SYNTAX', describeProblems(problems));
  return gates;
}

/** The gate of a line, what is wrong with it, or undefined where it holds none. */
function parseLine(line: GateLine): Gate | GateProblem | undefined {
  const { tokens, problem } = splitTokens(line.text, line.column);
  if (problem !== undefined) return { ...problem, line: line.number };
  if (tokens.length === 0) return undefined;
  return parseThreshold(line, tokens);
}

function describeProblems(problems: readonly string[]): string {
  if (problems.length === 1) return `A gate cannot be read. ${problems[0]}.`;
  const shown = problems.slice(0, maxShownProblems).map((each) => `  - ${each}`);
  if (problems.length > shown.length) shown.push(`  … and ${problems.length - shown.length} more`);
  return `${problems.length} gates cannot be read:\n${shown.join('\n')}`;
}
