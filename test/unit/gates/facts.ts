import type { Evidence, LoggedMetric, VersionFacts } from '../../../src/gates/evidence.js';
import { evaluateGates, type Evaluation } from '../../../src/gates/evaluate.js';
import { HistoryFold } from '../../../src/gates/history.js';
import { computeNeeds } from '../../../src/gates/needs.js';
import { parseGates } from '../../../src/gates/parse-gates.js';

export const metricsOf = (metrics: Readonly<Record<string, string>>): ReadonlyMap<string, LoggedMetric> =>
  new Map(Object.entries(metrics).map(([key, text]) => [key, { text, value: Number(text), timestampMs: 1 }]));

/** A version of which gates may ask anything; what is not given is not there. */
export const factsOf = (changes: Partial<VersionFacts> = {}): VersionFacts => ({
  version: '2', name: 'wine version 2', metrics: new Map(), histories: new Map(), params: new Map(), versionTags: new Map(), runTags: new Map(),
  datasets: [], modelFile: 'wine version 2 has no MLmodel file', artifacts: new Set(), ...changes,
});

export const evidenceOf = (candidate: Partial<VersionFacts>, changes: Partial<Omit<Evidence, 'candidate' | 'baseline'>> & { baseline?: Partial<VersionFacts> } = {}): Evidence => {
  const { baseline, ...rest } = changes;
  return {
    candidate: factsOf(candidate),
    baseline: baseline === undefined ? { kind: 'none', why: 'nobody holds @champion yet' } : { kind: 'version', facts: factsOf({ version: '1', name: 'wine version 1', ...baseline }), from: 'which holds @champion' },
    onMissingBaseline: 'pass',
    acceptZeroTimestamp: false,
    ...rest,
  };
};

export const evaluate = (gates: string, evidence: Evidence): Evaluation => evaluateGates(parseGates([{ origin: 'gates', text: gates }]), evidence);

/** Folds histories as the gates ask for them. */
export function withHistories(gates: string, values: Readonly<Record<string, readonly number[]>>): Partial<VersionFacts> {
  const { histories } = computeNeeds(parseGates([{ origin: 'gates', text: gates }])).candidate;
  const folded = [...histories].map(([metric, wanted]) => {
    const fold = new HistoryFold(wanted, false);
    fold.add((values[metric] ?? []).map((value, step) => ({ value, step, timestampMs: 1 })));
    return [metric, fold.finish()] as const;
  });
  const last = Object.entries(values).map(([metric, all]) => [metric, String(all.at(-1))] as const);
  return { metrics: metricsOf(Object.fromEntries(last)), histories: new Map(folded) };
}
