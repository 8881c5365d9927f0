import { describe, expect, it } from '@jest/globals';
import { findUnkept } from '../../../src/manifest/field-values.js';

const sent = { spec: { protocol: 'v2', predictors: [{ name: 'a', traffic: 0, shadow: false, labels: {}, progressDeadlineSeconds: 60, graph: { name: 'm', children: [] } }] } };

describe('fields that a cluster did not keep', () => {
  it('are those that are not there at all', () => {
    expect(findUnkept(sent, { spec: { protocol: 'v2', predictors: [{ name: 'a', graph: { name: 'm' } }] } })).toEqual([['spec', 'predictors', 0, 'progressDeadlineSeconds']]);
    expect(findUnkept(sent, { spec: { predictors: [{}] } })).toEqual([['spec', 'protocol'], ['spec', 'predictors', 0, 'name'], ['spec', 'predictors', 0, 'progressDeadlineSeconds'], ['spec', 'predictors', 0, 'graph']]);
    expect(findUnkept(sent, {})).toEqual([['spec']]);
  });

  it('are not those that have another value or that were added', () => {
    expect(findUnkept(sent, { spec: { protocol: 'v2', more: 1, predictors: [{ name: 'a', progressDeadlineSeconds: 61, graph: { name: 'm', type: 'MODEL' } }] } })).toEqual([]);
    expect(findUnkept(sent, { spec: { protocol: 'v2', predictors: [{ name: 'a' }, { name: 'b' }] } })).toEqual([]);
  });

  it('are few', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`f${index}`, 1]));
    expect(findUnkept({ spec: many }, { spec: {} })).toHaveLength(10);
  });
});
