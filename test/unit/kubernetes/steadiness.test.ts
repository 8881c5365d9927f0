import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { JsonObject } from '../../../src/json.js';
import { Steadiness } from '../../../src/kubernetes/steadiness.js';

const pod = (status: 'True' | 'False', more: JsonObject = {}): JsonObject => ({ metadata: { uid: 'p', ...more }, status: { conditions: [{ type: 'Ready', status }] } });

describe('a pod that loses its readiness', () => {
  let told = 0;
  let steadiness: Steadiness;
  beforeEach(() => {
    jest.useFakeTimers();
    told = 0;
    steadiness = new Steadiness(() => (told += 1), { steadyMs: 10_000, holdMs: 0 });
  });
  afterEach(() => void jest.useRealTimers());
  const see = (...statuses: readonly ('True' | 'False')[]): void => statuses.forEach((status) => steadiness.see([pod(status)]));

  it('is believed once it has kept it again for so long, and not before, however long it was without', () => {
    see('False', 'True', 'False');
    jest.advanceTimersByTime(60_000);
    see('True');
    jest.advanceTimersByTime(9_999);
    expect([...steadiness.unsteady]).toEqual(['p']);
    jest.advanceTimersByTime(1);
    expect({ unsteady: [...steadiness.unsteady], told }).toEqual({ unsteady: [], told: 1 });
  });

  it('begins anew when it loses it again', () => {
    see('True', 'False', 'True');
    jest.advanceTimersByTime(9_000);
    see('False', 'True');
    jest.advanceTimersByTime(9_000);
    expect([...steadiness.unsteady]).toEqual(['p']);
  });

  it('is steady from the start when it never did, and when it is about to go', () => {
    see('False', 'True');
    steadiness.see([pod('False', { deletionTimestamp: 'now' })]);
    expect([...steadiness.unsteady]).toEqual([]);
  });
});

describe('a pod that becomes ready', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());
  const readyFor = (ms: number): JsonObject => ({ metadata: { uid: 'p' }, status: { conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: new Date(Date.now() - ms).toISOString() }] } });

  it('is believed once it has kept it for some seconds', () => {
    const steadiness = new Steadiness(() => undefined, { holdMs: 3_000 });
    steadiness.see([pod('False')]);
    steadiness.see([pod('True')]);
    jest.advanceTimersByTime(2_999);
    expect([...steadiness.settling]).toEqual(['p']);
    jest.advanceTimersByTime(1);
    expect([...steadiness.settling]).toEqual([]);
  });

  it('is believed at once if it was ready for long when it was first seen, and not by a clock that goes wrong', () => {
    const settlingOf = (...seen: readonly JsonObject[]): readonly string[] => {
      const steadiness = new Steadiness(() => undefined, { holdMs: 3_000 });
      for (const each of seen) steadiness.see([each]);
      return [...steadiness.settling];
    };
    expect(settlingOf(readyFor(60_000))).toEqual([]);
    expect(settlingOf(readyFor(1_000))).toEqual(['p']);
    // The cluster writes whole seconds: it may have become ready at the end of one.
    expect(settlingOf(readyFor(3_500))).toEqual(['p']);
    expect(settlingOf(pod('False'), readyFor(60_000))).toEqual(['p']);
    expect(settlingOf(readyFor(-60_000))).toEqual(['p']);
  });
});
