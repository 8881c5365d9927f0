import { StepError } from '../errors.js';
import { findDoubt } from '../gates/doubt.js';
import { InputProblem, type InputKind } from '../inputs.js';
import type { Metric, Mlflow, Run } from '../mlflow/mlflow.js';
import { quoteForeign } from '../untrusted-text.js';
import { findChildren, maxChildren } from './related-runs.js';

/** By which metric the best of several runs is chosen. */
export interface BestBy {
  readonly metric: string;
  readonly direction: 'min' | 'max';
}

/** `rmse min`; the metric's name may hold spaces. */
export const bestBy: InputKind<BestBy> = {
  label: 'METRIC min or METRIC max',
  parse: (raw) => {
    const [, metric, direction] = /^(\S.*?)\s+(min|max)$/.exec(raw.trim()) ?? [];
    if (metric === undefined || (direction !== 'min' && direction !== 'max')) throw new InputProblem(`expected a metric and min or max, such as 'rmse min', got "${raw.slice(0, 200)}"`);
    return { metric, direction };
  },
};

/** The best child, and why the others were passed over, in words. */
export interface BestChild {
  readonly run: Run;
  readonly value: Metric;
  readonly compared: number;
  readonly leftOut: string;
}

/**
 * The child of a run with the best last value of a metric, of those that are FINISHED; of equal ones, the one that started first, then
 * the one with the smaller id. NaN, infinities and values that MLflow lost decide nothing. Throws E_BEST_NOT_FOUND.
 */
export async function findBestChild(mlflow: Mlflow, parent: Run, by: BestBy): Promise<BestChild> {
  const children = await findChildren(mlflow, parent);
  const { metric, direction } = by;
  const sign = direction === 'min' ? 1 : -1;
  const finished = children.filter(({ status }) => status === 'FINISHED');
  const measured = finished.flatMap((run) => {
    const value = run.metrics.get(metric);
    return value === undefined ? [] : [{ run, value }];
  });
  const sound = measured.filter(({ value }) => findDoubt(value, false) === undefined);
  const counts: readonly (readonly [number, string])[] = [
    [children.length - finished.length, 'not FINISHED'],
    [finished.length - measured.length, `without ${quoteForeign(metric, 100)}`],
    [measured.length - sound.length, 'with NaN, an infinity or a lost value'],
  ];
  const leftOut = counts.flatMap(([count, why]) => (count === 0 ? [] : [`${count} ${why}`])).join(', ');
  const [best] = sound.toSorted((a, b) => sign * (a.value.value - b.value.value) || a.run.startTimeMs - b.run.startTimeMs || (a.run.id < b.run.id ? -1 : 1));
  if (children.length >= maxChildren) throw new StepError('E_BEST_NOT_FOUND', `Run ${parent.id} has ${maxChildren} child runs or more, which are more than are compared. Name the best one as run-id. See ${mlflow.runUrl(parent)}`);
  if (best === undefined) throw notFound(mlflow, parent, by, children, leftOut);
  return { ...best, compared: sound.length, leftOut };
}

function notFound(mlflow: Mlflow, parent: Run, { metric }: BestBy, children: readonly Run[], leftOut: string): StepError {
  const names = [...new Set(children.flatMap((run) => [...run.metrics.keys()]))].slice(0, 10).map((name) => quoteForeign(name, 60));
  const why = children.length === 0 ? 'It has no child runs (mlflow.start_run(nested=True) makes them).' : `Of its ${children.length} child runs: ${leftOut}.${names.length > 0 ? ` They have ${names.join(', ')}.` : ''}`;
  return new StepError('E_BEST_NOT_FOUND', `No child of run ${parent.id} can be chosen by ${quoteForeign(metric, 100)}. ${why} See ${mlflow.runUrl(parent)}`);
}
