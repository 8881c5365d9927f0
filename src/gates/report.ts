import type { SummaryBlock } from '../summary.js';
import type { Evaluation, GateResult } from './evaluate.js';

/** Beyond this the table says how many more there are; the JSON report has them all. */
const maxRows = 200;
const maxNamed = 5;

/** The table that people read: gate, candidate, needed, verdict; what did not pass comes first. */
export function renderGateTable({ results }: Evaluation): SummaryBlock {
  const sorted = [...results.filter(({ verdict }) => verdict !== 'passed'), ...results.filter(({ verdict }) => verdict === 'passed')];
  const rows = sorted.slice(0, maxRows).map(({ gate, candidate, needed, verdict, why }) => [
    gate.text,
    candidate,
    needed,
    verdict === 'inconclusive' && why !== undefined ? `inconclusive: ${why}` : verdict,
  ]);
  if (sorted.length > maxRows) rows.push([`… ${sorted.length - maxRows} more`, '', '', '']);
  return { kind: 'table', header: ['gate', 'candidate', 'needed', 'verdict'], rows };
}

/** One gate's result as the JSON report has it. */
export interface ReportedGate {
  readonly gate: string;
  readonly candidate: string;
  readonly needed: string;
  readonly verdict: string;
  readonly why?: string;
}

export const computeReport = ({ results }: Evaluation): readonly ReportedGate[] =>
  results.map(({ gate, candidate, needed, verdict, why }) => ({ gate: gate.text, candidate, needed, verdict, ...(why === undefined ? {} : { why }) }));

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
  const named = results.slice(0, maxNamed).map(({ gate, why }) => why ?? gate.text);
  if (results.length > maxNamed) named.push(`and ${results.length - maxNamed} more`);
  return named.join(', ');
}
