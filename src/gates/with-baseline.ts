import type { VersionFacts } from './evidence.js';
import type { Finding } from './finding.js';
import type { GateContext } from './gate-context.js';

/**
 * Decides what compares with the baseline, once the candidate's own side is in order: without a baseline by what the user
 * said of that case, on one in doubt not at all.
 */
export function decideWithBaseline(
  { baseline, onMissingBaseline }: GateContext,
  shown: Pick<Finding, 'candidate' | 'needed'>,
  decide: (facts: VersionFacts) => Finding,
): Finding {
  if (baseline.kind === 'none') {
    return { verdict: onMissingBaseline === 'pass' ? 'passed' : 'failed', ...shown, baseline: 'no baseline', why: `no baseline: ${baseline.why}` };
  }
  const { facts } = baseline;
  if (facts.doubt !== undefined) return { verdict: 'inconclusive', ...shown, baseline: 'in doubt', why: `the baseline cannot be used: ${facts.doubt}` };
  return decide(facts);
}
