import type { Candidate, Finding, Verdict } from './candidate.js';
import type { Gate } from './gate.js';
import { evaluateThreshold } from './threshold.js';

export interface GateResult extends Finding {
  readonly gate: Gate;
}

export interface Evaluation {
  /** Failed where any gate failed, else inconclusive where any was, else passed. */
  readonly verdict: Verdict;
  readonly results: readonly GateResult[];
  /** Why nothing could be decided about the candidate, whatever the gates say. */
  readonly doubt?: string;
}

/** Decides every gate. A candidate in doubt passes none, and no gates at all decide nothing. */
export function evaluateGates(gates: readonly Gate[], candidate: Candidate): Evaluation {
  const results = gates.map((gate) => ({ gate, ...evaluateGate(gate, candidate) }));
  const has = (verdict: Verdict): boolean => results.some((each) => each.verdict === verdict);
  const verdict = has('failed') ? 'failed' : has('inconclusive') || results.length === 0 ? 'inconclusive' : 'passed';
  return { verdict, results, ...(candidate.doubt === undefined ? {} : { doubt: candidate.doubt }) };
}

function evaluateGate(gate: Gate, candidate: Candidate): Finding {
  const finding = evaluateThreshold(gate, candidate);
  if (candidate.doubt === undefined) return finding;
  return { ...finding, verdict: 'inconclusive', why: candidate.doubt };
}
