import type { Gate } from './gate.js';
import { computeAggregate, type Aggregate } from './selector.js';

/** What must be read of one version so that its gates can be decided. */
export interface VersionNeeds {
  /** By metric, what is asked of its history. */
  readonly histories: ReadonlyMap<string, ReadonlySet<Aggregate>>;
  readonly modelFile: boolean;
  readonly artifacts: ReadonlySet<string>;
}

export interface Needs {
  readonly candidate: VersionNeeds;
  /** Undefined where no gate compares with a baseline. */
  readonly baseline: VersionNeeds | undefined;
}

/** What gates ask for, each thing once, however many gates ask for it. */
export function computeNeeds(gates: readonly Gate[]): Needs {
  const candidate = { histories: new Map<string, Set<Aggregate>>(), modelFile: false, artifacts: new Set<string>() };
  const baseline = { histories: new Map<string, Set<Aggregate>>(), modelFile: false, artifacts: new Set<string>() };
  let hasBaseline = false;
  for (const gate of gates) {
    switch (gate.kind) {
      case 'threshold':
        addHistory(candidate.histories, gate.metric, computeAggregate(gate.selector, gate.operator));
        break;
      case 'baseline':
        hasBaseline = true;
        for (const side of [candidate, baseline]) addHistory(side.histories, gate.metric, computeAggregate(gate.selector, gate.operator));
        break;
      case 'signature':
        hasBaseline = candidate.modelFile = baseline.modelFile = true;
        break;
      case 'flavor':
        candidate.modelFile = true;
        break;
      case 'artifact':
        candidate.artifacts.add(gate.path);
        break;
      case 'dataset':
        hasBaseline = true;
        break;
      case 'tag':
      case 'param-number':
      case 'param-text':
        break;
    }
  }
  return { candidate, baseline: hasBaseline ? baseline : undefined };
}

function addHistory(histories: Map<string, Set<Aggregate>>, metric: string, aggregate: Aggregate | undefined): void {
  if (aggregate === undefined) return;
  const wanted = histories.get(metric) ?? new Set<Aggregate>();
  histories.set(metric, wanted.add(aggregate));
}
