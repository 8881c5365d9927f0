import { describe, expect, test } from '@jest/globals';
import { promotionTag } from '../../../src/promotion/record.js';
import { undoPromotion } from '../../../src/promotion/undo.js';
import { Killed, SimulatedMlflow } from '../../simulations/mlflow.js';
import { runPromote } from '../steps/run-promote.js';

const gates = 'accuracy >= 0.9';

function threeVersions(): SimulatedMlflow {
  const mlflow = new SimulatedMlflow();
  for (const version of ['1', '2', '3']) {
    mlflow.addVersion('wine', version);
    mlflow.addRun(`run-${version}`, { accuracy: '0.95' });
  }
  return mlflow;
}

async function promoteTo(mlflow: SimulatedMlflow, to: string, version: number, archive = true): Promise<string> {
  const { outputs } = await runPromote(mlflow, { model: 'wine', version, to, gates, 'archive-previous': archive });
  return outputs.get('promotion-id') ?? '';
}

const undo = (mlflow: SimulatedMlflow, version: string, id: string) => undoPromotion(mlflow, 'wine', version, id);

test('puts the previous holder of an alias back, once', async () => {
  const mlflow = threeVersions();
  await promoteTo(mlflow, '@champion', 1);
  const id = await promoteTo(mlflow, '@champion', 2);
  expect(await undo(mlflow, '2', id)).toEqual({ undone: true, previousVersion: '1', detail: 'wine version 1 holds @champion again instead of version 2.' });
  expect(mlflow.aliasOf('wine', 'champion')).toBe('1');
  expect(await undo(mlflow, '2', id)).toMatchObject({ undone: false, detail: expect.stringContaining('is undone already') });
  // What is undone may be promoted again, under an id of its own.
  expect(await promoteTo(mlflow, '@champion', 2)).not.toBe(id);
  expect(await undo(mlflow, '2', id)).toMatchObject({ undone: false, detail: expect.stringContaining('is undone already; it was promoted again since') });
  expect(mlflow.aliasOf('wine', 'champion')).toBe('2');
});

test('removes an alias that nobody held before', async () => {
  const mlflow = threeVersions();
  const id = await promoteTo(mlflow, '@champion', 1);
  expect(await undo(mlflow, '1', id)).toMatchObject({ undone: true, detail: expect.stringContaining('taken out of @champion') });
  expect(mlflow.aliasOf('wine', 'champion')).toBeUndefined();
});

test.each([[true, 'Archived'], [false, 'Production']])('moves stages back, archiving: %s', async (archive, between) => {
  const mlflow = threeVersions();
  await promoteTo(mlflow, 'Staging', 2);
  await promoteTo(mlflow, 'Production', 1);
  const id = await promoteTo(mlflow, 'Production', 2, archive);
  expect([mlflow.stageOf('wine', '1'), mlflow.stageOf('wine', '2')]).toEqual([between, 'Production']);
  expect(await undo(mlflow, '2', id)).toMatchObject({ undone: true });
  expect([mlflow.stageOf('wine', '1'), mlflow.stageOf('wine', '2')]).toEqual(['Production', 'Staging']);
});

describe('does nothing, and says why,', () => {
  test('where another version holds the target', async () => {
    const mlflow = threeVersions();
    const id = await promoteTo(mlflow, '@champion', 1);
    await promoteTo(mlflow, '@champion', 2);
    expect(await undo(mlflow, '1', id)).toEqual({ undone: false, detail: 'wine version 1 holds @champion no longer: version 2 does.' });
    expect(mlflow.aliasOf('wine', 'champion')).toBe('2');
  });

  test('where the version was promoted again since', async () => {
    const mlflow = threeVersions();
    const id = await promoteTo(mlflow, '@champion', 1);
    await promoteTo(mlflow, '@other', 1);
    expect(await undo(mlflow, '1', id)).toMatchObject({ undone: false, detail: expect.stringContaining('was promoted again since') });
  });

  test('where there is no record, a refusal, or a copied or foreign tag', async () => {
    const mlflow = threeVersions();
    expect(await undo(mlflow, '3', 'p-1')).toMatchObject({ undone: false, detail: expect.stringContaining('no record') });
    await runPromote(mlflow, { model: 'wine', version: 3, to: '@champion', gates: 'accuracy > 1' });
    const refused: unknown = JSON.parse(mlflow.tagOf('wine', '3', promotionTag) ?? '{}');
    const { id } = refused as { id: string };
    expect(await undo(mlflow, '3', id)).toMatchObject({ undone: false, detail: expect.stringContaining('was refused') });
    const own = await promoteTo(mlflow, '@champion', 1);
    mlflow.addVersion('wine', '2', { tags: new Map([[promotionTag, mlflow.tagOf('wine', '1', promotionTag) ?? '']]) });
    mlflow.setAliasNow('wine', 'champion', '2');
    expect(await undo(mlflow, '2', own)).toMatchObject({ undone: false, detail: expect.stringContaining('no record') });
  });

  test('where the previous version is deleted', async () => {
    const mlflow = threeVersions();
    await promoteTo(mlflow, '@champion', 1);
    const id = await promoteTo(mlflow, '@champion', 2);
    mlflow.deleteVersion('wine', '1');
    expect(await undo(mlflow, '2', id)).toMatchObject({ undone: false, detail: expect.stringContaining('is deleted') });
    expect(mlflow.aliasOf('wine', 'champion')).toBe('2');
  });
});

describe.each(['@champion', 'Production'])('killed at any request and run again, to %s', (to) => {
  const points = Array.from({ length: 8 }, (_, index) => index + 1).flatMap((request) => [[request, false], [request, true]] as const);

  test.each(points)('request %i, carried out: %s', async (request, applied) => {
    const mlflow = threeVersions();
    await promoteTo(mlflow, to, 1);
    const id = await promoteTo(mlflow, to, 2);
    mlflow.killAt(request, applied);
    await undo(mlflow, '2', id).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(Killed));
    mlflow.keepAlive();
    mlflow.clockOffsetMs += 61_000;
    await undo(mlflow, '2', id);
    expect(JSON.parse(mlflow.tagOf('wine', '2', promotionTag) ?? '{}')).toMatchObject({ id, state: 'undone' });
    if (to === '@champion') expect(mlflow.aliasOf('wine', 'champion')).toBe('1');
    else expect([mlflow.stageOf('wine', '1'), mlflow.stageOf('wine', '2')]).toEqual(['Production', 'None']);
  });
});
