import type { Decimal } from '../decimal.js';
import type { Finding } from '../finding.js';
import type { GateBase } from '../gate.js';
import type { GateContext } from '../gate-context.js';
import { readMetricValue } from '../metric-value.js';
import { holds, type Operator } from '../operator.js';
import { compareRatios, toRatio } from '../ratio.js';
import { computeAggregate, type Selector } from '../selector.js';
import { showText } from '../finding.js';

/** `accuracy >= 0.9`, `rmse <= 0.2 best` */
export interface ThresholdGate extends GateBase {
  readonly kind: 'threshold';
  readonly metric: string;
  readonly operator: Operator;
  readonly selector: Selector;
  readonly threshold: Decimal;
  /** The threshold as the user wrote it. */
  readonly thresholdText: string;
}

/** Decides a threshold on the candidate's metric by exact decimal comparison. */
export function evaluateThreshold(gate: ThresholdGate, context: GateContext): Finding {
  const needed = `${gate.operator} ${gate.thresholdText}`;
  const metric = readMetricValue(context, context.candidate, gate.metric, computeAggregate(gate.selector, gate.operator));
  const shown = { candidate: metric.shown, baseline: '', needed };
  if (metric.kind === 'doubt') return { verdict: 'inconclusive', ...shown, why: metric.why };
  if (holds(compareRatios(metric.value, toRatio(gate.threshold)), gate.operator)) return { verdict: 'passed', ...shown };
  return { verdict: 'failed', ...shown, why: `${showText(gate.metric)} is ${metric.shown}, needed ${needed}` };
}
