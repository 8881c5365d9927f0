import { showText } from './finding.js';
import { parseDecimal } from './decimal.js';
import { findDoubt } from './doubt.js';
import type { VersionFacts } from './evidence.js';
import type { GateContext } from './gate-context.js';
import { renderRatio, toRatio, type Ratio } from './ratio.js';
import type { Aggregate } from './selector.js';

/** A metric's value, or why there is none to compare. */
export type MetricValue =
  | { readonly kind: 'value'; readonly value: Ratio; readonly shown: string }
  | { readonly kind: 'doubt'; readonly shown: string; readonly why: string };

/** The metric's last value or, with an aggregate, what its whole history gives. */
export function readMetricValue(context: GateContext, facts: VersionFacts, metric: string, aggregate: Aggregate | undefined): MetricValue {
  const name = showText(metric);
  const logged = facts.metrics.get(metric);
  if (logged === undefined) {
    const near = context.suggest(metric, facts.metrics.keys());
    return { kind: 'doubt', shown: 'not logged', why: `the run of ${facts.name} has logged no metric ${name}${near === undefined ? '' : ` (it has ${showText(near)})`}` };
  }
  if (aggregate !== undefined) return readAggregate(facts, metric, aggregate);
  const shown = logged.text.slice(0, 100);
  const doubt = findDoubt(logged, context.acceptZeroTimestamp);
  if (doubt !== undefined) return { kind: 'doubt', shown, why: `${name} of ${facts.name} is ${doubt}` };
  const value = parseDecimal(logged.text);
  if (value === undefined) return { kind: 'doubt', shown, why: `${name} of ${facts.name} is no number` };
  return { kind: 'value', value: toRatio(value), shown };
}

function readAggregate(facts: VersionFacts, metric: string, aggregate: Aggregate): MetricValue {
  const history = facts.histories.get(metric);
  const name = showText(metric);
  // A version in doubt has its histories unread; the doubt itself is what is reported.
  if (history === undefined) return { kind: 'doubt', shown: 'not read', why: `the history of ${name} of ${facts.name} was not read` };
  if (history.doubt !== undefined) return { kind: 'doubt', shown: `${history.count} points`, why: `the history of ${name} of ${facts.name} holds ${history.doubt}` };
  const value = history.aggregates.get(aggregate);
  if (value === undefined) return { kind: 'doubt', shown: 'no points', why: `the history of ${name} of ${facts.name} is empty` };
  return { kind: 'value', value, shown: `${renderRatio(value)} (${aggregate} of ${history.count})` };
}
