import { describe, expect, test } from '@jest/globals';
import { resolvePromoted } from '../../../src/promotion/promoted-version.js';
import { defaultLeaseMs } from '../../../src/promotion/lock-waiting.js';
import { undoPromotion } from '../../../src/promotion/undo.js';
import { silentLog } from '../../../src/step.js';
import { SimulatedMlflow } from '../../simulations/mlflow.js';
import { runPromote } from '../steps/run-promote.js';
import { runDemote, runRollback } from '../steps/run-small-step.js';

const options = { log: silentLog, signal: new AbortController().signal, leaseMs: defaultLeaseMs, waitMs: 0 };

async function promoted(to: string, ...versions: readonly number[]): Promise<{ mlflow: SimulatedMlflow; ids: readonly string[] }> {
  const mlflow = new SimulatedMlflow();
  for (const version of ['1', '2', '3']) mlflow.addVersion('wine', version);
  const ids: string[] = [];
  for (const version of versions) {
    ids.push((await runPromote(mlflow, { model: 'wine', version, to, 'no-gates': true })).outputs.get('promotion-id') ?? '');
    // Locks are told apart by the server's milliseconds.
    mlflow.clockOffsetMs += 1000;
  }
  return { mlflow, ids };
}

const undone = (text: RegExp) => ({ code: 'E_PROMOTION_UNDONE', outcome: 'invalid', exit: 2, message: expect.stringMatching(text) });

describe.each(['@champion', 'Production'])('what was promoted to %s', (to) => {
  test('is the version, by one request', async () => {
    const { mlflow, ids } = await promoted(to, 1, 2);
    mlflow.keepAlive();
    expect((await resolvePromoted(mlflow, { model: 'wine', version: 2, at: to, 'promotion-id': ids[1] })).version).toBe('2');
    expect(mlflow.requests).toHaveLength(1);
  });

  test.each([[[1, 2]], [[2]]])('is refused as undone, with or without --at, once a deploy undid it (promoted: %j)', async (versions) => {
    const { mlflow, ids } = await promoted(to, ...versions);
    const id = ids.at(-1) ?? '';
    await undoPromotion(mlflow, 'wine', '2', id, options, 'deploy of https://ci/7');
    const expected = undone(/^The promotion p-\S+ of wine version 2 to \S+ was undone by deploy of https:\/\/ci\/7, \S+, so nothing was done\. .*promote the version again/);
    for (const inputs of [{ version: 2 }, { version: 2, at: to }, { at: to }]) await expect(resolvePromoted(mlflow, { model: 'wine', ...inputs, 'promotion-id': id })).rejects.toMatchObject(expected);
    // Who names no promotion is told so where the target is not the version's any more.
    await expect(resolvePromoted(mlflow, { model: 'wine', version: 2, at: to })).rejects.toMatchObject(expected);
    expect((await resolvePromoted(mlflow, { model: 'wine', version: 2 })).version).toBe('2');
  });

  test('is refused as undone by rollback, and still after the version was promoted again', async () => {
    const { mlflow, ids } = await promoted(to, 1, 2);
    const id = ids[1] ?? '';
    await runRollback(mlflow, id);
    await expect(resolvePromoted(mlflow, { model: 'wine', version: 2, at: to, 'promotion-id': id })).rejects.toMatchObject(undone(/undone by rollback by eve/));
    const again = (await runPromote(mlflow, { model: 'wine', version: 2, to, 'no-gates': true })).outputs.get('promotion-id') ?? '';
    for (const inputs of [{ version: 2 }, { version: 2, at: to }, { at: to }]) await expect(resolvePromoted(mlflow, { model: 'wine', ...inputs, 'promotion-id': id })).rejects.toMatchObject(undone(new RegExp(`was undone.*${again}`)));
    expect((await resolvePromoted(mlflow, { model: 'wine', version: 2, at: to, 'promotion-id': again })).version).toBe('2');
    // A refusal writes over the record of what was undone, and forgets none of it.
    await runRollback(mlflow, again);
    mlflow.addRun('run-2', { accuracy: '0.5' });
    await runPromote(mlflow, { model: 'wine', version: 2, to, gates: 'accuracy >= 0.9' });
    for (const each of [id, again]) await expect(resolvePromoted(mlflow, { model: 'wine', version: 2, 'promotion-id': each })).rejects.toMatchObject(undone(/was undone/));
  });

  test('is refused as taken out once it was demoted', async () => {
    const { mlflow, ids } = await promoted(to, 1, 2);
    await runDemote(mlflow, { version: 2, from: to });
    await expect(resolvePromoted(mlflow, { model: 'wine', version: 2, at: to, 'promotion-id': ids[1] })).rejects.toMatchObject(undone(/ended when the version was taken out of \S+ by demote by eve/));
  });

  test('is told by which later promotion it was overtaken', async () => {
    const { mlflow, ids } = await promoted(to, 1, 2, 3);
    for (const id of [ids[1], undefined]) {
      await expect(resolvePromoted(mlflow, { model: 'wine', version: 2, at: to, 'promotion-id': id })).rejects.toMatchObject({
        code: 'E_PROMOTION_OVERTAKEN', exit: 6, message: expect.stringMatching(`is version 3 by now \\(by the promotion ${ids[2] ?? ''} of version 3`),
      });
    }
    await expect(resolvePromoted(mlflow, { model: 'wine', at: to, 'promotion-id': ids[1] })).rejects.toMatchObject({ code: 'E_PROMOTION_OVERTAKEN', message: expect.stringContaining('was of version 2') });
  });
});

test('an alias that somebody moved is not blamed on an older promotion of the version that it names now', async () => {
  const { mlflow, ids } = await promoted('@champion', 1, 2);
  mlflow.setAliasNow('wine', 'champion', '1');
  await expect(resolvePromoted(mlflow, { model: 'wine', version: 2, at: '@champion', 'promotion-id': ids[1] })).rejects.toMatchObject({
    code: 'E_PROMOTION_OVERTAKEN', message: expect.stringMatching(/is version 1 by now \(it was moved there without this project; its own promotion is older, .*\), and not version 2\. Version 2 was promoted to it as p-\S+, and nothing undid that\./),
  });
  mlflow.setAliasNow('wine', 'champion', '3');
  await expect(resolvePromoted(mlflow, { model: 'wine', version: 2, at: '@champion' })).rejects.toMatchObject({ message: expect.stringContaining('is version 3 by now (it was moved there without this project)') });
});
