import type { Finding } from '../finding.js';
import { showText } from '../finding.js';
import type { GateBase } from '../gate.js';
import type { GateContext } from '../gate-context.js';
import { computeNeeded, renderChange, type Change } from '../baseline-change.js';
import { readMetricValue } from '../metric-value.js';
import { holds, type Operator } from '../operator.js';
import { compareRatios, renderRatio } from '../ratio.js';
import { computeAggregate, type Selector } from '../selector.js';
import { decideWithBaseline } from '../with-baseline.js';

/** `auc >= baseline - 0.005`, `rmse <= baseline * 0.98 best` */
export interface BaselineGate extends GateBase {
  readonly kind: 'baseline';
  readonly metric: string;
  readonly operator: Operator;
  /** Of the candidate's history and of the baseline's. */
  readonly selector: Selector;
  /** What is done to the baseline's value; undefined where it is taken as it is. */
  readonly change: Change | undefined;
}

/** Compares the candidate's metric with what is computed of the baseline's, exactly. */
export function evaluateBaseline(gate: BaselineGate, context: GateContext): Finding {
  const aggregate = computeAggregate(gate.selector, gate.operator);
  const formula = `baseline${renderChange(gate.change)}`;
  const own = readMetricValue(context, context.candidate, gate.metric, aggregate);
  const asked = { candidate: own.shown, needed: `${gate.operator} ${formula}` };
  if (own.kind === 'doubt') return { verdict: 'inconclusive', ...asked, baseline: '', why: own.why };
  return decideWithBaseline(context, asked, (facts) => {
    const other = readMetricValue(context, facts, gate.metric, aggregate);
    if (other.kind === 'doubt') return { verdict: 'inconclusive', ...asked, baseline: other.shown, why: `the baseline cannot be used: ${other.why}` };
    const needed = computeNeeded(other.value, gate.change);
    const shown = { candidate: own.shown, baseline: other.shown, needed: `${gate.operator} ${renderRatio(needed)}` };
    if (holds(compareRatios(own.value, needed), gate.operator)) return { verdict: 'passed', ...shown };
    return { verdict: 'failed', ...shown, why: `${showText(gate.metric)} is ${own.shown}, needed ${shown.needed} (${formula}, which is ${other.shown})` };
  });
}
