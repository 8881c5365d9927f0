import { expect, jest, test } from '@jest/globals';
import { findRecord, parseRecord, promotionTag, renderRecord, type PromotionRecord } from '../../../src/promotion/record.js';
import { undoPromotion } from '../../../src/promotion/undo.js';
import { Killed, SimulatedMlflow } from '../../simulations/mlflow.js';
import { runPromote } from '../steps/run-promote.js';

function wine(): SimulatedMlflow {
  const mlflow = new SimulatedMlflow();
  for (const version of ['1', '2', '3']) mlflow.addVersion('wine', version);
  return mlflow;
}

const promoteTo = async (mlflow: SimulatedMlflow, to: string, version: number): Promise<string> =>
  (await runPromote(mlflow, { model: 'wine', version, to, 'no-gates': true })).outputs.get('promotion-id') ?? '';

/** Others do this once the promotion has read how things stand, and before it has the lock. */
function beforeNextLock({ locks }: SimulatedMlflow, act: () => Promise<unknown>): void {
  const create = locks.create.bind(locks);
  jest.spyOn(locks, 'create').mockImplementationOnce(async (...given) => {
    await act();
    return create(...given);
  });
}

const recordOf = (mlflow: SimulatedMlflow, version: string): PromotionRecord | undefined => parseRecord(mlflow.tagOf('wine', version, promotionTag) ?? '');

// The newest of its stage comes with the model, the other one is read.
test.each([2, 3])('a version that was moved to another stage while its promotion waited for the lock goes back to that one (%i)', async (version) => {
  const mlflow = wine();
  await promoteTo(mlflow, 'Production', 1);
  beforeNextLock(mlflow, () => mlflow.registry.transition('wine', String(version), 'Staging', false));
  const id = await promoteTo(mlflow, 'Production', version);
  await undoPromotion(mlflow, 'wine', String(version), id);
  expect([mlflow.stageOf('wine', '1'), mlflow.stageOf('wine', String(version))]).toEqual(['Production', 'Staging']);
});

test.each(Array.from({ length: 8 }, (_, index) => index + 1))('also where the promotion is killed %i requests after that, and run again', async (request) => {
  const mlflow = wine();
  await promoteTo(mlflow, 'Production', 1);
  beforeNextLock(mlflow, async () => {
    await mlflow.registry.transition('wine', '2', 'Staging', false);
    mlflow.killAt(request, true);
  });
  await promoteTo(mlflow, 'Production', 2).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(Killed));
  mlflow.keepAlive();
  mlflow.clockOffsetMs += 61_000;
  const id = await promoteTo(mlflow, 'Production', 2);
  expect(recordOf(mlflow, '2')).toMatchObject({ id, state: 'held', previousStage: 'Staging', previousVersion: '1' });
});

test('a promotion that was undone while the next one of its version waited for the lock is known as undone', async () => {
  const mlflow = wine();
  const first = await promoteTo(mlflow, '@champion', 2);
  beforeNextLock(mlflow, () => undoPromotion(mlflow, 'wine', '2', first));
  await promoteTo(mlflow, '@other', 2);
  expect(recordOf(mlflow, '2')).toMatchObject({ target: '@other', state: 'held', undoneBefore: [first] });
});

test('one whose undoing ended meanwhile does not come to life again: the next one has an id of its own', async () => {
  const mlflow = wine();
  await promoteTo(mlflow, '@champion', 1);
  const first = await promoteTo(mlflow, '@champion', 2);
  const record = findRecord(await mlflow.registry.version('wine', '2'));
  if (record === undefined) throw new Error('There is no record.');
  const write = (state: 'undoing' | 'undone') => mlflow.registry.setVersionTag('wine', '2', promotionTag, renderRecord({ ...record, state }));
  await write('undoing');
  await mlflow.registry.setAlias('wine', 'champion', '1');
  beforeNextLock(mlflow, () => write('undone'));
  const second = await promoteTo(mlflow, '@champion', 2);
  expect(second).not.toBe(first);
  expect(recordOf(mlflow, '2')).toMatchObject({ id: second, state: 'held', undoneBefore: [first] });
});
