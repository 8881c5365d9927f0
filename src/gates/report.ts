import type { SummaryBlock } from '../summary.js';
import { cut } from '../untrusted-text.js';
import type { Evaluation, GateResult } from './evaluate.js';
import type { Verdict } from './finding.js';
import type { Gate } from './gate.js';

/** Beyond this a table that is not told otherwise says how many more there are; the JSON report has them all. */
const shownRows = 200;
const maxNamed = 5;
const maxGateCharacters = 300;

/** The table that people read: gate, candidate, baseline, needed, verdict; what did not pass comes first. */
export function renderGateTable({ results }: Evaluation, maxRows = shownRows): SummaryBlock {
  const sorted = [...results.filter(({ verdict }) => verdict !== 'passed'), ...results.filter(({ verdict }) => verdict === 'passed')];
  const rows = sorted.slice(0, maxRows).map((result) => {
    const { gate, candidate, baseline, needed } = result;
    return [cut(gate.text, maxGateCharacters), candidate, baseline, needed, describeVerdict(result)];
  });
  if (sorted.length > maxRows) rows.push([`… ${sorted.length - maxRows} more`, '', '', '', '']);
  return { kind: 'table', header: ['gate', 'candidate', 'baseline', 'needed', 'verdict'], rows };
}

/** A failed gate's row says why by itself, unless it is about more than two values. */
function describeVerdict({ gate, verdict, why }: GateResult): string {
  const isSelfExplaining = verdict === 'failed' && gate.kind !== 'signature';
  return why === undefined || isSelfExplaining ? verdict : `${verdict}: ${why}`;
}

/** One gate's result as the JSON report has it. */
export interface ReportedGate {
  readonly gate: string;
  /** The input or file that it was written in. */
  readonly from: string;
  readonly candidate: string;
  /** Empty for a gate that looks at no baseline. */
  readonly baseline: string;
  readonly needed: string;
  readonly verdict: Verdict;
  readonly why?: string;
}

export const computeReport = ({ results }: Evaluation): readonly ReportedGate[] =>
  results.map(({ gate, candidate, baseline, needed, verdict, why }) => ({
    gate: gate.text, from: gate.origin, candidate, baseline, needed, verdict, ...(why === undefined ? {} : { why }),
  }));

/** What the gates compared with, or why with nothing; undefined where no gate does. */
export const describeBaseline = ({ baseline, results }: Evaluation): string | undefined => {
  if (!results.some(({ gate }) => comparesWithBaseline(gate))) return undefined;
  return baseline.kind === 'none' ? `No baseline: ${baseline.why}.` : `Baseline: ${baseline.facts.name}, ${baseline.from}.`;
};

const comparesWithBaseline = ({ kind }: Gate): boolean => kind === 'baseline' || kind === 'signature' || kind === 'dataset';

/** "1 of 2 gates failed: accuracy is 0.85, needed >= 0.9"; names each gate that did not pass, up to a few. */
export function describeRefusal({ results, doubt }: Evaluation): string {
  if (doubt !== undefined) return doubt;
  const failed = results.filter(({ verdict }) => verdict === 'failed');
  const inconclusive = results.filter(({ verdict }) => verdict === 'inconclusive');
  const parts: string[] = [];
  if (failed.length > 0) parts.push(`${count(failed, results)} failed: ${list(failed)}`);
  if (inconclusive.length > 0) parts.push(`${count(inconclusive, results)} could not be decided: ${list(inconclusive)}`);
  return parts.join('; ');
}

const count = (some: readonly GateResult[], all: readonly GateResult[]): string =>
  all.length === 1 ? 'its gate' : `${some.length} of ${all.length} gates`;

function list(results: readonly GateResult[]): string {
  const named = results.slice(0, maxNamed).map(({ gate, why }) => why ?? cut(gate.text, maxGateCharacters));
  if (results.length > maxNamed) named.push(`and ${results.length - maxNamed} more`);
  return named.join(', ');
}
