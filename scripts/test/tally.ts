import { objectsAt, parseJson, textAt } from '../../src/json.js';

/** How many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const onePassed: Tally = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Tally = { passed: 0, failed: 1, skipped: 0 };

export const addTallies = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0),
});

/** `12 passed, 0 failed` or `12 passed, 0 failed, 1 skipped` */
export const renderTally = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

function readCount(report: object, name: string): number {
  const count: unknown = Reflect.get(report, name);
  return typeof count === 'number' ? count : 0;
}

/** Counts what `jest --json` reports. A file that could not even be loaded has no tests, and is one failure. */
export function parseJestReport(text: string): Tally {
  const report: unknown = JSON.parse(text);
  if (typeof report !== 'object' || report === null) return oneFailed;
  return {
    passed: readCount(report, 'numPassedTests'),
    failed: readCount(report, 'numFailedTests') + readCount(report, 'numRuntimeErrorTestSuites'),
    skipped: readCount(report, 'numPendingTests') + readCount(report, 'numTodoTests'),
  };
}

/** The names of the tests that Jest left out; they say why. */
export const listSkipped = (text: string): readonly string[] =>
  objectsAt(parseJson(text), 'testResults')
    .flatMap((file) => objectsAt(file, 'assertionResults'))
    .filter((test) => textAt(test, 'status') === 'pending')
    .map((test) => textAt(test, 'fullName') ?? '');
