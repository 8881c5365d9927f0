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
    steadiness = new Steadiness(() => (told += 1), 10_000);
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
