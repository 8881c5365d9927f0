import { StepError } from '../errors.js';
import { parseArtifact } from './forms/artifact.js';
import { parseDataset } from './forms/dataset.js';
import { parseFlavor } from './forms/flavor.js';
import { parseMetricGate } from './forms/metric.js';
import { parseParam } from './forms/param.js';
import { parseSignatureGate } from './forms/signature.js';
import { parseTag } from './forms/tag.js';
import type { Gate } from './gate.js';
import { splitGateLines, type GateLine } from './gate-lines.js';
import { GateMistake } from './gate-mistake.js';
import { GateReader } from './gate-reader.js';
import { findKeyword } from './keywords.js';
import { splitTokens } from './tokens.js';

/** Where gates come from, for messages: the input, or a file's path. */
export interface GateText {
  readonly origin: string;
  readonly text: string;
}

const maxCharacters = 1024 * 1024;
export const maxGates = 10_000;
/** A wrong file can be all mistakes; nobody reads more of them. */
const maxShownProblems = 50;
const maxProblemCharacters = 600;

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
      try {
        const gate = parseLine(line, origin);
        if (gate !== undefined) gates.push(gate);
      } catch (thrown) {
        if (!(thrown instanceof GateMistake)) throw thrown;
        problems.push(`${origin}, line ${line.number}, column ${thrown.column}: ${thrown.message.slice(0, maxProblemCharacters)}`);
      }
    }
  }
  if (problems.length > 0) throw new StepError('E_GATE_SYNTAX', describeProblems(problems));
  if (gates.length > maxGates) throw new StepError('E_GATE_SYNTAX', `${gates.length} gates are more than are decided at once (${maxGates}).`);
  return gates;
}

/** The gate of a line, or undefined where it holds none. Throws GateMistake. */
function parseLine(line: GateLine, origin: string): Gate | undefined {
  const tokens = splitTokens(line.text, line.column);
  const [first, second] = tokens;
  if (first === undefined) return undefined;
  const reader = new GateReader(line, tokens, origin);
  // Before an operator the word is a metric's name: `tag >= 1` is about a metric called tag.
  const keyword = second?.kind === 'operator' ? undefined : findKeyword(first);
  if (keyword === undefined) return parseMetricGate(reader);
  reader.next();
  switch (keyword) {
    case 'tag':
      return parseTag(reader);
    case 'param':
      return parseParam(reader);
    case 'signature':
      return parseSignatureGate(reader);
    case 'dataset':
      return parseDataset(reader);
    case 'flavor':
      return parseFlavor(reader);
    case 'artifact':
      return parseArtifact(reader);
  }
}

function describeProblems(problems: readonly string[]): string {
  if (problems.length === 1) return `A gate cannot be read. ${problems[0]}.`;
  const shown = problems.slice(0, maxShownProblems).map((each) => `  - ${each}`);
  if (problems.length > shown.length) shown.push(`  … and ${problems.length - shown.length} more`);
  return `${problems.length} gates cannot be read:\n${shown.join('\n')}`;
}
