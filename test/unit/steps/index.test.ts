import { expect, test } from '@jest/globals';
import { loadStep, loadSteps, stepNames } from '../../../src/steps/index.js';

test('every step is found by its own name', async () => {
  expect((await loadSteps()).map(({ name }) => name)).toEqual(stepNames);
  expect(await loadStep('nothing')).toBeUndefined();
});
