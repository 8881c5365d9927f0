import { describe, expect, test } from '@jest/globals';
import { promotionTag } from '../../../src/promotion/record.js';
import { Killed, SimulatedMlflow } from '../../simulations/mlflow.js';
import { runPromote, type PromoteInputs } from '../steps/run-promote.js';

const aucs = new Map([['1', '0.9'], ['2', '0.92'], ['3', '0.94']]);

function threeVersions(): SimulatedMlflow {
  const mlflow = new SimulatedMlflow();
  for (const [version, auc] of aucs) {
    mlflow.addVersion('wine', version);
    mlflow.addRun(`run-${version}`, { auc });
  }
  return mlflow;
}

/** More than a promotion has on the way to its record. */
const points = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((request) => [[request, false], [request, true]] as const);

describe.each([
  ['@champion', [1], '1'],
  ['Production', [1], '1'],
  ['@champion, Production', [1], '1'],
  ['@champion', [1, 2, 3], '3'],
  ['@champion, Production', [1, 2, 3], '3'],
])('a promotion to %s after versions %j, killed at any request and run again, is decided and recorded as the first time', (to, before, previous) => {
  const gates = `auc >= baseline\nauc <= baseline + 0.02`;
  const wanted: PromoteInputs = { model: 'wine', version: 2, to, gates: previous === '3' ? 'auc == baseline - 0.02' : gates, 'on-missing-baseline': 'fail' };

  test.each(points)('request %i, carried out: %s', async (request, applied) => {
    const mlflow = threeVersions();
    const ids: (string | undefined)[] = [];
    for (const version of before) {
      ids.push((await runPromote(mlflow, { model: 'wine', version, to, gates: 'auc > 0' })).outputs.get('promotion-id'));
      mlflow.clockOffsetMs += 1000;
    }
    mlflow.killAt(request, applied);
    await runPromote(mlflow, wanted).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(Killed));
    mlflow.keepAlive();
    mlflow.clockOffsetMs += 61_000;
    const { result, outputs } = await runPromote(mlflow, wanted);
    expect(result).not.toHaveProperty('code');
    expect(outputs.get('previous-version')).toBe(previous);
    expect(ids).not.toContain(outputs.get('promotion-id'));
    expect(JSON.parse(mlflow.tagOf('wine', '2', promotionTag) ?? '{}')).toMatchObject({ id: outputs.get('promotion-id'), state: 'held', baseline: previous, previousVersion: previous });
  });
});

test('a promotion whose gates no longer pass when it is run again leaves what it had begun, to be finished', async () => {
  const mlflow = threeVersions();
  await runPromote(mlflow, { model: 'wine', version: 1, to: '@champion', gates: 'auc > 0' });
  // At the reading back, after the move.
  mlflow.killAt(10, false);
  await runPromote(mlflow, { model: 'wine', version: 2, to: '@champion', gates: 'auc > baseline' }).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(Killed));
  mlflow.keepAlive();
  expect([mlflow.aliasOf('wine', 'champion'), mlflow.tagOf('wine', '2', promotionTag)]).toEqual(['2', undefined]);
  const { result } = await runPromote(mlflow, { model: 'wine', version: 2, to: '@champion', gates: 'auc > baseline + 0.05' });
  expect(result).toMatchObject({ code: 'E_GATES_REFUSED', reason: expect.stringContaining('It held @champion before, and still does.') });
  expect(mlflow.tagOf('wine', '2', promotionTag)).toBeUndefined();
});
