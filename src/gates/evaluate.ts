import type { Baseline, Evidence } from './evidence.js';
import type { Finding, Verdict } from './finding.js';
import { evaluateArtifact } from './forms/artifact.js';
import { evaluateBaseline } from './forms/baseline.js';
import { evaluateDataset } from './forms/dataset.js';
import { evaluateFlavor } from './forms/flavor.js';
import { evaluateParam } from './forms/param.js';
import { evaluateSignature } from './forms/signature.js';
import { evaluateTag } from './forms/tag.js';
import { evaluateThreshold } from './forms/threshold.js';
import type { Gate } from './gate.js';
import { createContext, type GateContext } from './gate-context.js';

export interface GateResult extends Finding {
  readonly gate: Gate;
}

export interface Evaluation {
  /** Failed where any gate failed, else inconclusive where any was, else passed; ungated where the user wanted none. */
  readonly verdict: Verdict | 'ungated';
  readonly results: readonly GateResult[];
  readonly baseline: Baseline;
  /** Why nothing could be decided about the candidate, whatever the gates say. */
  readonly doubt?: string;
}

/** Decides every gate. A candidate in doubt passes none, and no gates at all decide nothing. */
export function evaluateGates(gates: readonly Gate[], evidence: Evidence): Evaluation {
  const context = createContext(evidence);
  const { candidate, baseline } = evidence;
  const results = gates.map((gate) => ({ gate, ...doubtOr(context, evaluateGate(gate, context)) }));
  const has = (verdict: Verdict): boolean => results.some((each) => each.verdict === verdict);
  const verdict = has('failed') ? 'failed' : has('inconclusive') || results.length === 0 ? 'inconclusive' : 'passed';
  return { verdict, results, baseline, ...(candidate.doubt === undefined ? {} : { doubt: candidate.doubt }) };
}

function doubtOr({ candidate }: GateContext, finding: Finding): Finding {
  return candidate.doubt === undefined ? finding : { ...finding, verdict: 'inconclusive', why: candidate.doubt };
}

function evaluateGate(gate: Gate, context: GateContext): Finding {
  switch (gate.kind) {
    case 'threshold':
      return evaluateThreshold(gate, context);
    case 'baseline':
      return evaluateBaseline(gate, context);
    case 'tag':
      return evaluateTag(gate, context);
    case 'param-number':
    case 'param-text':
      return evaluateParam(gate, context);
    case 'signature':
      return evaluateSignature(gate, context);
    case 'dataset':
      return evaluateDataset(gate, context);
    case 'flavor':
      return evaluateFlavor(gate, context);
    case 'artifact':
      return evaluateArtifact(gate, context);
  }
}
