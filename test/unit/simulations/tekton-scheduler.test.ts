import { describe, expect, it } from '@jest/globals';
import { canBePlaced, labelsOfSets } from '../../e2e/tekton/support/scheduler.js';

const pod = (...wanted: readonly Readonly<Record<string, string>>[]) => ({
  spec: { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: wanted.map((matchLabels) => ({ labelSelector: { matchLabels }, topologyKey: 'kubernetes.io/hostname' })) } } },
});
const sets = labelsOfSets([{ spec: { template: { metadata: { labels: { instance: 'a', component: 'assistant' } } } } }, { spec: {} }]);

describe('the simulated scheduler', () => {
  it('places what requires nothing, and what is to be near to what is there', () => {
    expect(canBePlaced({ spec: {} }, [])).toBe(true);
    expect(canBePlaced(pod({ instance: 'a', component: 'assistant' }), sets)).toBe(true);
  });

  it('does not place what is to be near to something else, or to that too', () => {
    expect(canBePlaced(pod({ instance: 'b', component: 'assistant' }), sets)).toBe(false);
    expect(canBePlaced(pod({ instance: 'a' }, { instance: 'b' }), sets)).toBe(false);
  });

  it('throws for an affinity that it does not know', () => {
    const other = { spec: { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: { matchExpressions: [] } }] } } } };
    expect(() => canBePlaced(other, sets)).toThrow('matchLabels alone');
  });
});
