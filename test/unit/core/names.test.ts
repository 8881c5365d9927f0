import { expect, it } from '@jest/globals';
import { actionVariableOf, flagOf, nearestName, variableOf } from '../../../src/names.js';

it('derives every host name from the one kebab-case name', () => {
  expect([flagOf('run-id'), variableOf('run-id'), actionVariableOf('run-id')]).toEqual(['--run-id', 'MLFLOW_STEPS_RUN_ID', 'INPUT_RUN-ID']);
});

it('finds the nearest name and none where nothing is near', () => {
  expect(nearestName('modle', ['model', 'version'])).toBe('model');
  expect(nearestName('xyz', ['model', 'version'])).toBeUndefined();
});
