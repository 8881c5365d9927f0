import { renderColumns } from '../bench/median.js';
import { naiveWaits } from './naive-waits.js';
import type { JudgedWait, Result } from './run-scenario.js';

const maxReason = 300;

/** `+0.04 s`: after the cluster could tell. */
export const formatLag = (ms: number): string => `${ms < 0 ? '−' : '+'}${(Math.abs(ms) / 1000).toFixed(2)} s`;

const lagOf = (atMs: number, knownMs: number | undefined): string => (knownMs === undefined ? '' : ` ${formatLag(atMs - knownMs)}`);

function renderWait(wait: JudgedWait | undefined, { knownMs }: Result): string {
  if (!wait) return '·';
  const { judgement, verdict, atMs } = wait;
  if (judgement.kind === 'silent') return '– no verdict';
  if (verdict === 'lost') return '✗ no Deployment';
  return `${judgement.kind === 'right' ? '✓' : '✗'} ${verdict}${lagOf(atMs, knownMs)}`;
}

/** Two lines a scenario: the verdicts beside each other, and what ours said. */
export function renderTable(results: readonly Result[]): string {
  const rows = results.map((result) => {
    const { scenario, ending, saidMs, knownMs, waits, faults } = result;
    const ours = `${faults.length === 0 ? '✓' : '✗'} ${ending.outcome} (${ending.exitCode})${lagOf(saidMs, knownMs)}`;
    return [scenario.name, ours, ...naiveWaits.map((name) => renderWait(waits.find(({ wait }) => wait === name), result))];
  });
  const lines = renderColumns([['scenario', 'mlflow-steps', ...naiveWaits], ...rows], 'left').split('\n');
  const [header = '', ...bodies] = lines;
  return [header, ...bodies.flatMap((body, index) => [body, ...describe(results[index])])].join('\n');
}

function describe(result: Result | undefined): readonly string[] {
  if (!result) return [];
  const { scenario, ending, faults } = result;
  const reason = ending.reason.replace(/scenario-[0-9a-f]{8}/g, '…');
  return [
    `      ${scenario.what}`,
    `      “${reason.length > maxReason ? `${reason.slice(0, maxReason - 1)}…` : reason}”`,
    ...faults.map((fault) => `      WRONG: ${fault}`),
  ];
}

/** How often each was right, wrong and silent. */
export function renderScore(results: readonly Result[]): string {
  const waits = naiveWaits.map((name) => {
    const kinds = results.flatMap(({ waits: all }) => all.filter(({ wait }) => wait === name).map(({ judgement }) => judgement.kind));
    const count = (kind: string): string => String(kinds.filter((each) => each === kind).length);
    return [name, count('right'), count('wrong'), count('silent')];
  });
  const wrong = results.filter(({ faults }) => faults.length > 0).length;
  return renderColumns([['', 'right', 'wrong', 'no verdict'], ['mlflow-steps', String(results.length - wrong), String(wrong), '0'], ...waits]);
}
