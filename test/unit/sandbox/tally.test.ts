import { expect, it } from '@jest/globals';
import { addTallies, listSkipped, oneFailed, onePassed, parseJestReport, renderTally } from '../../../scripts/test/tally.js';

it('sums what the parts count', () => {
  expect(renderTally(addTallies([onePassed, onePassed, oneFailed]))).toBe('2 passed, 1 failed');
  expect(renderTally(addTallies([]))).toBe('0 passed, 0 failed');
});

it("counts Jest's report, and a file that could not be loaded as a failure", () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 1, numPendingTests: 2, numTodoTests: 0 };
  expect(renderTally(parseJestReport(JSON.stringify(report)))).toBe('5 passed, 2 failed, 2 skipped');
  expect(parseJestReport('null')).toEqual(oneFailed);
});

it('names what was skipped', () => {
  const assertionResults = [{ status: 'passed', fullName: 'a is green' }, { status: 'pending', fullName: 'b is green (skipped: no root)' }];
  expect(listSkipped(JSON.stringify({ testResults: [{ assertionResults }] }))).toEqual(['b is green (skipped: no root)']);
  expect(listSkipped('null')).toEqual([]);
});
