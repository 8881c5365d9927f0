import { describe, expect, test } from '@jest/globals';
import { parseRecord, promotionTag, type PromotionRecord } from '../../../src/promotion/record.js';
import { Killed, SimulatedMlflow } from '../../simulations/mlflow.js';
import { runPromote } from './run-promote.js';
import { runDemote, runRollback } from './run-small-step.js';

const both = '@champion, Production';

async function promoted(to: string, ...versions: readonly number[]): Promise<{ mlflow: SimulatedMlflow; id: string }> {
  const mlflow = new SimulatedMlflow();
  for (const version of ['1', '2', '3']) mlflow.addVersion('wine', version);
  let id = '';
  for (const version of versions) id = (await runPromote(mlflow, { model: 'wine', version, to, 'no-gates': true })).outputs.get('promotion-id') ?? '';
  return { mlflow, id };
}

const recordOf = (mlflow: SimulatedMlflow, version: string): PromotionRecord | undefined => parseRecord(mlflow.tagOf('wine', version, promotionTag) ?? '');

describe('demote', () => {
  test.each(['@champion', 'production', both])('takes a version out of %s, records it, and changes nothing the second time', async (from) => {
    const { mlflow, id } = await promoted(both, 1, 2);
    const { result, outputs } = await runDemote(mlflow, { version: 2, from });
    expect(result.outcome).toBe('done');
    if (from.includes('@')) expect(mlflow.aliasOf('wine', 'champion')).toBeUndefined();
    if (/production/i.test(from)) expect(mlflow.stageOf('wine', '2')).toBe('Archived');
    if (from === both) {
      expect(outputs.get('promotion-id')).toBe(id);
      expect(recordOf(mlflow, '2')).toMatchObject({ id, state: 'demoted', actor: 'eve' });
    } else {
      expect(recordOf(mlflow, '2')).toMatchObject({ id, state: 'held' });
      expect([outputs.get('promotion-id'), result.reason]).toEqual(['', expect.stringContaining('Its record is still that of its promotion to @champion, Production')]);
    }
    expect((await runDemote(mlflow, { version: 2, from })).result.outcome).toBe('unchanged');
    expect((await runDemote(mlflow, { version: 3, from })).result).toMatchObject({ outcome: 'unchanged', reason: expect.stringContaining('wine version 3 is not in') });
    expect(mlflow.lockNames()).toEqual([]);
  });

  test('records a version that came there by other means under an id of its own', async () => {
    const { mlflow } = await promoted('@other', 1);
    mlflow.setAliasNow('wine', 'champion', '2');
    const { outputs } = await runDemote(mlflow, { version: 2, from: '@champion' });
    expect(outputs.get('promotion-id')).toMatch(/^d-/);
    expect(recordOf(mlflow, '2')).toMatchObject({ state: 'demoted', target: '@champion' });
  });

  test.each(Array.from({ length: 9 }, (_, index) => index + 1).flatMap((request) => [[request, false], [request, true]] as const))(
    'killed at request %i, carried out: %s, and run again ends the same',
    async (request, applied) => {
      const { mlflow } = await promoted('@champion', 1);
      mlflow.killAt(request, applied);
      await runDemote(mlflow, { version: 1, from: '@champion' }).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(Killed));
      mlflow.keepAlive();
      mlflow.clockOffsetMs += 61_000;
      await runDemote(mlflow, { version: 1, from: '@champion' });
      expect(mlflow.aliasOf('wine', 'champion')).toBeUndefined();
      expect(recordOf(mlflow, '1')).toMatchObject({ state: 'demoted' });
    },
  );
});

describe('rollback', () => {
  test.each(['@champion', 'Production', both])('of a promotion to %s puts the previous version back, once', async (to) => {
    const { mlflow, id } = await promoted(to, 1, 2);
    const { result, outputs } = await runRollback(mlflow, id);
    expect(result).toMatchObject({ outcome: 'done', reason: expect.stringContaining('wine version 1 holds') });
    expect(Object.fromEntries(outputs)).toEqual({ version: '2', 'previous-version': '1', changed: 'true' });
    if (to.includes('@')) expect(mlflow.aliasOf('wine', 'champion')).toBe('1');
    if (to.includes('Production')) expect([mlflow.stageOf('wine', '1'), mlflow.stageOf('wine', '2')]).toEqual(['Production', 'None']);
    expect((await runRollback(mlflow, id)).result).toMatchObject({ outcome: 'unchanged', reason: expect.stringContaining('undone already') });
    expect(mlflow.lockNames()).toEqual([]);
  });

  test('where stage and alias were held by different versions gives each its own back', async () => {
    const { mlflow } = await promoted('Production', 1);
    await runPromote(mlflow, { model: 'wine', version: 2, to: '@champion', 'no-gates': true });
    const { outputs } = await runPromote(mlflow, { model: 'wine', version: 3, to: both, 'no-gates': true });
    expect(outputs.get('previous-version')).toBe('2');
    await runRollback(mlflow, outputs.get('promotion-id') ?? '');
    expect([mlflow.aliasOf('wine', 'champion'), mlflow.stageOf('wine', '1'), mlflow.stageOf('wine', '3')]).toEqual(['2', 'Production', 'None']);
  });

  test('of what was overtaken or demoted since does nothing', async () => {
    const { mlflow, id } = await promoted('@champion', 1, 2);
    await runPromote(mlflow, { model: 'wine', version: 3, to: '@champion', 'no-gates': true });
    expect((await runRollback(mlflow, id)).result).toMatchObject({ outcome: 'unchanged', reason: expect.stringContaining('version 3 does') });
    const other = await promoted('@champion', 1, 2);
    await runDemote(other.mlflow, { version: 2, from: '@champion' });
    expect((await runRollback(other.mlflow, other.id)).result.outcome).toBe('unchanged');
    expect(other.mlflow.aliasOf('wine', 'champion')).toBeUndefined();
  });

  test('of an unknown id, or of a version with another id, is told apart', async () => {
    const { mlflow } = await promoted('@champion', 1);
    await expect(runRollback(mlflow, 'p-unknown')).rejects.toMatchObject({ code: 'E_PROMOTION_NOT_FOUND', exit: 2 });
    expect((await runRollback(mlflow, 'p-unknown', 1)).result).toMatchObject({ outcome: 'unchanged', reason: expect.stringContaining('was promoted again since') });
  });
});
