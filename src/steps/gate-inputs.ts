import { readFileSync, statSync } from 'node:fs';
import { StepError } from '../errors.js';
import type { Gate } from '../gates/gate.js';
import { parseGates, type GateText } from '../gates/parse-gates.js';

const maxFileBytes = 1024 * 1024;

/**
 * The gates of the inputs, those of the file after the others. Throws E_GATE_SYNTAX; E_GATES_MISSING where there are none
 * (a comment is none) and `no-gates` was not said; E_INPUT for an unreadable file and for gates beside `no-gates`.
 */
export function readGates(gates: string | undefined, gatesFile: string | undefined, noGates: boolean): readonly Gate[] {
  const texts: GateText[] = [];
  if (gates !== undefined) texts.push({ origin: 'gates', text: gates });
  if (gatesFile !== undefined) texts.push({ origin: gatesFile, text: readFile(gatesFile) });
  const parsed = parseGates(texts);
  if (noGates && parsed.length > 0) {
    throw new StepError('E_INPUT', `--no-gates was said, and ${parsed.length === 1 ? 'a gate was' : `${parsed.length} gates were`} given: say one of them.`);
  }
  if (noGates || parsed.length > 0) return parsed;
  const given = texts.length === 0 ? 'No gate was given' : `${texts.map(({ origin }) => origin).join(' and ')} ${texts.length === 1 ? 'holds' : 'hold'} no gate`;
  throw new StepError(
    'E_GATES_MISSING',
    `${given}. Say what the version must reach, as in --gates 'accuracy >= 0.9', or --no-gates to promote without a check, which is recorded.`,
  );
}

function readFile(path: string): string {
  try {
    if (statSync(path).size > maxFileBytes) throw new StepError('E_INPUT', `The gates file ${path} is larger than 1 MiB.`);
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof StepError) throw cause;
    throw new StepError('E_INPUT', `The gates file ${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
