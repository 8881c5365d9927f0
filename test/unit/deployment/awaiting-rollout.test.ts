import { expect, it } from '@jest/globals';
import { computeKnown } from '../../../src/deployment/awaiting-rollout.js';

const objects = { deployments: [], replicaSets: [], pods: [], endpointSlices: [] };
const object = (resourceVersion: string, generation: number, uid = 'u') => ({ metadata: { uid, resourceVersion, generation } });

it('judges by what was seen before the apply only where the object is the very same after it', () => {
  const applied = object('7', 2);
  expect(computeKnown({ live: object('7', 2), objects, applied })).toEqual({ unchanged: true, seen: { owner: applied, objects } });
});

it.each([
  ['the operator wrote its status in between', object('6', 2), true],
  ['the apply changed the spec', object('6', 1), false],
  ['another object of the same name was there', object('7', 2, 'other'), true],
  ['there was none', undefined, false],
])('judges by what is seen after the apply where %s', (_, live, unchanged) => {
  expect(computeKnown({ live, objects, applied: object('7', 2) })).toEqual({ unchanged });
});
