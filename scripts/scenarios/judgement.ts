import type { DeployEnding } from './deployer-process.js';
import type { NaiveEnding } from './naive-waits.js';
import type { Expected } from './scenario.js';

/** Two processes that watch the same server hear of a change at different times, on a busy machine by so much. */
const jitterMs = 2_000;

export interface Sayings {
  readonly ending: Pick<DeployEnding, 'exitCode' | 'outcome' | 'code' | 'reason'>;
  readonly said: readonly string[];
  /** When the verdict was said, and when the cluster could tell; undefined where it never could. */
  readonly saidMs: number;
  readonly knownMs: number | undefined;
  /** Whether the cluster, asked anew after green was said, showed it. */
  readonly wasSo: boolean | undefined;
}

/** What is wrong with our verdict; none where all is right. */
export function findFaults(expected: Expected, { ending, said, saidMs, knownMs, wasSo }: Sayings, isKnowable: boolean): readonly string[] {
  const faults: string[] = [];
  if (ending.exitCode !== expected.exitCode) faults.push(`exit ${ending.exitCode} instead of ${expected.exitCode}`);
  if (ending.outcome !== expected.outcome) faults.push(`outcome ${ending.outcome} instead of ${expected.outcome}`);
  if (expected.code !== undefined && ending.code !== expected.code) faults.push(`${ending.code || 'no code'} instead of ${expected.code}`);
  if (!expected.reason.test(ending.reason)) faults.push(`the reason does not match ${String(expected.reason)}`);
  for (const words of expected.says ?? []) if (!said.some((line) => words.test(line))) faults.push(`it never said ${String(words)}`);
  if (!isKnowable) return faults;
  if (knownMs === undefined) faults.push('the cluster never showed it');
  else if (saidMs < knownMs - jitterMs) faults.push(`it was said ${knownMs - saidMs} ms too early`);
  if (wasSo === false) faults.push('it was green, and the cluster did not show it yet');
  return faults;
}

/** `right`, `wrong` (why), or `silent`: no verdict at all, which is only right of what cannot be known. */
export type NaiveJudgement = { readonly kind: 'right' | 'silent' } | { readonly kind: 'wrong'; readonly why: string };

export function judgeNaive(expected: Expected['verdict'], { verdict }: NaiveEnding, wasSo: boolean | undefined): NaiveJudgement {
  if (verdict === 'none') return { kind: 'silent' };
  if (verdict === 'lost') return { kind: 'wrong', why: 'finds no Deployment' };
  if (verdict !== expected) return { kind: 'wrong', why: `is ${verdict}` };
  if (verdict === 'green' && wasSo !== true) return { kind: 'wrong', why: 'is green too early' };
  return { kind: 'right' };
}
