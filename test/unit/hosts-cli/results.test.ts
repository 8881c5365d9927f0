import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { computeResultBytes, fitResults, maxResultBytes } from '../../../src/hosts/cli/results.js';
import { fixtureStep } from '../core/fixture-step.js';

const fit = (outputs: Readonly<Record<string, string>>) => fitResults({ step: fixtureStep, outputs: new Map(Object.entries(outputs)) });
const sizeOf = (results: ReadonlyMap<string, string>): number => [...results.values()].reduce((sum, value) => sum + computeResultBytes(value), 0);

describe('results', () => {
  test('are the small outputs; what the step did not set is empty', () => {
    expect(Object.fromEntries(fit({ outcome: 'invalid', reason: 'why', all: '{"large":1}' }).results)).toEqual({ outcome: 'invalid', reason: 'why', 'error-code': '', model: '' });
  });

  test('cut the reason to what is left, between characters', () => {
    const { results, dropped } = fit({ outcome: 'done', model: 'wine', reason: '€'.repeat(1000) });
    expect(results.get('reason')).toMatch(/^€+…$/);
    expect(sizeOf(results)).toBeGreaterThan(maxResultBytes - 4);
    expect([results.get('model'), dropped]).toEqual(['wine', []]);
  });

  /** As encoding/json of Go has it: https://pkg.go.dev/encoding/json#Marshal. */
  test.each([['<', 6], ['>', 6], ['&', 6], ['\u2028', 6], ['"', 2], ['\\', 2], ['\n', 2], ['\u0000', 6], ['é', 2], ['🍷', 4], ['a', 1]])('count %j as the %d bytes that it is on its way', (text, bytes) => {
    expect(computeResultBytes(text)).toBeGreaterThanOrEqual(bytes);
    const { results } = fit({ outcome: 'done', model: 'wine', reason: text.repeat(2000) });
    expect([...(results.get('reason') ?? '')].length).toBeLessThanOrEqual(maxResultBytes / bytes);
  });

  test('hold no half name: what is too large is left out and named', () => {
    const { results, dropped } = fit({ outcome: 'done', model: 'm'.repeat(2000), reason: 'why' });
    expect([results.get('model'), results.get('reason'), dropped]).toEqual(['', 'why', ['model']]);
  });

  test('never take more than there is room for', () => {
    const text = fc.string({ unit: 'binary', maxLength: 1500 });
    fc.assert(fc.property(text, text, text, (outcome, model, reason) => sizeOf(fit({ outcome, model, reason }).results) <= maxResultBytes));
  });
});
