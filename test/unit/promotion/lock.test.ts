import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { LeaseLost } from '../../../src/promotion/lease-clock.js';
import { computeLockName, findClaim } from '../../../src/promotion/claim.js';
import { acquireLock, type LockOptions } from '../../../src/promotion/lock.js';
import { readEpoch } from '../../../src/promotion/lock-epoch.js';
import { promotionTag, type PromotionRecord } from '../../../src/promotion/record.js';
import { Killed, SimulatedMlflow } from '../../simulations/mlflow.js';
import { connectMlflow } from '../../../src/mlflow/client.js';
import { hang, startMisbehavingServer } from '../mlflow/misbehaving-server.js';
import { trackingInputs } from '../mlflow/tracking-inputs.js';
import { runPromote } from '../steps/run-promote.js';
import { silentLog } from '../../../src/step.js';

const recordOf = (version: string, id = `p-${version}`): PromotionRecord => ({
  id, state: 'moving', model: 'wine', version, target: '@champion', verdict: 'ungated', gates: [], actor: 'bob', time: '2026-01-01T00:00:00Z',
});

const optionsOf = (changes: Partial<LockOptions> = {}): LockOptions => ({
  log: silentLog, signal: new AbortController().signal, leaseMs: 60_000, waitMs: 400, ...changes,
});

function wine(): SimulatedMlflow {
  const mlflow = new SimulatedMlflow();
  for (const version of ['1', '2', '3']) mlflow.addVersion('wine', version);
  return mlflow;
}

/** So much time goes by for everybody. */
function letPass(ms: number): void {
  const now = Date.now() + ms;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
}

afterEach(() => void jest.restoreAllMocks());

describe('the lock of a model', () => {
  test('excludes others, who are told by whom', async () => {
    const mlflow = wine();
    const lock = await acquireLock(mlflow, recordOf('1'), optionsOf());
    await expect(acquireLock(mlflow, recordOf('2'), optionsOf())).rejects.toMatchObject({
      code: 'E_PROMOTION_HELD', exit: 6, message: expect.stringContaining('wine is held by p-1 of version 1 to @champion by bob'),
    });
    await lock.release();
    expect(mlflow.lockNames()).toEqual([]);
    await (await acquireLock(mlflow, recordOf('2'), optionsOf())).release();
  });

  test('is gone past once its lease is over by the server’s clock, and its holder can do no harm any more', async () => {
    const mlflow = wine();
    const stopped = await acquireLock(mlflow, recordOf('1'), optionsOf());
    mlflow.clockOffsetMs = 59_000;
    await expect(acquireLock(mlflow, recordOf('2'), optionsOf())).rejects.toMatchObject({ code: 'E_PROMOTION_HELD' });
    mlflow.clockOffsetMs = 60_000;
    const next = await acquireLock(mlflow, recordOf('2'), optionsOf());
    expect(next.interrupted).toMatchObject([{ id: 'p-1', version: '1' }]);
    expect(stopped.isHeld(next.model)).toBe(false);
    await stopped.release();
    expect(mlflow.lockNames()).toEqual([computeLockName('wine', 1)]);
    await next.release();
    expect(mlflow.lockNames()).toEqual([]);
  });

  test('lets only one of several go past it', async () => {
    const mlflow = wine();
    await acquireLock(mlflow, recordOf('1'), optionsOf());
    mlflow.clockOffsetMs = 60_000;
    const endings = await Promise.allSettled(['2', '3', '2'].map((version, index) => acquireLock(mlflow, recordOf(version, `p-new-${index}`), optionsOf())));
    expect(endings.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('sends nothing once its own lease is over', async () => {
    const mlflow = wine();
    const lock = await acquireLock(mlflow, recordOf('1'), optionsOf({ leaseMs: 1 }));
    await new Promise((resolve) => void setTimeout(resolve, 5));
    await expect(lock.mlflow.registry.setAlias('wine', 'champion', '1')).rejects.toBeInstanceOf(LeaseLost);
    expect(mlflow.aliasOf('wine', 'champion')).toBeUndefined();
  });

  test('that cannot be let go in time is told of, and changes nothing about how the step ends', async () => {
    const mlflow = wine();
    const server = await startMisbehavingServer(hang);
    const silent = connectMlflow(trackingInputs(server.uri), {}, new AbortController().signal, silentLog);
    const cleaning = silent.forCleanup(100);
    jest.spyOn(mlflow, 'forCleanup').mockReturnValue({ ...mlflow, locks: cleaning.locks });
    const ending = await runPromote(mlflow, { model: 'wine', version: 2, to: '@champion', 'no-gates': true }).catch((thrown: unknown) => thrown);
    silent.close();
    await server.close();
    expect(ending).toMatchObject({ result: { outcome: 'done' }, warnings: [expect.stringMatching(/^The lock wine--mlflow-steps-lock was not removed, .*did not answer within 0\.1 s/)] });
  });

  test('goes back to its first name a day after it was gone past', async () => {
    const mlflow = wine();
    await acquireLock(mlflow, recordOf('1'), optionsOf());
    mlflow.clockOffsetMs = 60_000;
    await (await acquireLock(mlflow, recordOf('2'), optionsOf())).release();
    expect(mlflow.modelTags('wine').size).toBe(1);
    mlflow.clockOffsetMs += 25 * 60 * 60_000;
    await (await acquireLock(mlflow, recordOf('3'), optionsOf())).release();
    expect([mlflow.modelTags('wine').size, mlflow.lockNames()]).toEqual([0, []]);
  });

  test('is made with as many requests after a crash as before, by who knows the epoch', async () => {
    const mlflow = wine();
    await acquireLock(mlflow, recordOf('1'), optionsOf());
    mlflow.clockOffsetMs = 60_000;
    await (await acquireLock(mlflow, recordOf('2'), optionsOf())).release();
    mlflow.keepAlive();
    const lock = await acquireLock(mlflow, recordOf('3'), optionsOf(), readEpoch(await mlflow.registry.model('wine')));
    expect(mlflow.requests.slice(1)).toEqual(['locks.create', 'model']);
    await lock.release();
    expect(mlflow.lockNames()).toEqual([]);
  });

  test('whose lease ran out while it was got is got anew, the one that had crashed is cleared away and what that had begun is known', async () => {
    const mlflow = wine();
    await acquireLock(mlflow, recordOf('1'), optionsOf());
    mlflow.clockOffsetMs = 60_000;
    mlflow.meanwhile = { after: 'setModelTag', act: () => letPass(60_000) };
    const lock = await acquireLock(mlflow, recordOf('2'), optionsOf());
    expect(lock.interrupted).toContainEqual(expect.objectContaining({ id: 'p-1' }));
    expect(mlflow.lockNames()).toEqual([computeLockName('wine', 2)]);
    await lock.release();
    expect(mlflow.lockNames()).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('of one that is killed at its request %i on the way past a crashed one: the next gets it, clears both away and knows what was begun', async (request) => {
    const mlflow = wine();
    await acquireLock(mlflow, recordOf('1'), optionsOf());
    mlflow.clockOffsetMs = 60_000;
    mlflow.killAt(request, true);
    await expect(acquireLock(mlflow, recordOf('2'), optionsOf())).rejects.toBeInstanceOf(Killed);
    mlflow.keepAlive();
    mlflow.clockOffsetMs = 120_000;
    const lock = await acquireLock(mlflow, recordOf('3'), optionsOf());
    // Once the crashed one's lock is cleared away, only who did that knew of it.
    if (request < 7) expect(lock.interrupted.map(({ id }) => id)).toContain('p-1');
    await lock.release();
    expect(mlflow.lockNames()).toEqual([]);
  });

  test('that was made of an epoch that is over is dropped, however late that is noticed', async () => {
    const mlflow = wine();
    await acquireLock(mlflow, recordOf('1'), optionsOf());
    mlflow.clockOffsetMs = 60_000;
    await (await acquireLock(mlflow, recordOf('2'), optionsOf())).release();
    mlflow.meanwhile = { after: 'locks.create', act: () => letPass(60_000) };
    await (await acquireLock(mlflow, recordOf('3'), optionsOf())).release();
    expect(mlflow.lockNames()).toEqual([]);
  });

  test('has a name that databases hold, and a claim that nobody else’s model has', () => {
    expect(computeLockName('w'.repeat(256), 12).length).toBeLessThanOrEqual(256);
    expect(computeLockName('w'.repeat(256), 0)).not.toBe(computeLockName(`${'w'.repeat(255)}v`, 0));
    expect(findClaim({ createdAtMs: 0, serverNowMs: 0, tags: new Map([[promotionTag, '{}']]) })).toBeUndefined();
  });
});

describe('a promotion', () => {
  test('without the right to make the lock warns, and repairs what two at once left', async () => {
    const mlflow = wine();
    mlflow.forbidsLocks = true;
    mlflow.meanwhile = { after: 'transition', act: () => mlflow.addVersion('wine', '1', { stage: 'Production' }) };
    const { result, warnings } = await runPromote(mlflow, { model: 'wine', version: 2, to: '@champion, Production', 'no-gates': true });
    expect(result.outcome).toBe('done');
    expect(warnings).toEqual([expect.stringContaining('without a lock')]);
    expect([mlflow.stageOf('wine', '1'), mlflow.stageOf('wine', '2'), mlflow.aliasOf('wine', 'champion')]).toEqual(['Archived', 'Production', '2']);
    mlflow.meanwhile = { after: 'transition', act: () => mlflow.addVersion('wine', '3', { stage: 'Production' }) };
    await expect(runPromote(mlflow, { model: 'wine', version: 1, to: 'Production', 'no-gates': true })).rejects.toMatchObject({ code: 'E_PROMOTION_OVERTAKEN', exit: 6 });
    expect([mlflow.stageOf('wine', '1'), mlflow.stageOf('wine', '3')]).toEqual(['Archived', 'Production']);
  });

  test('that waited until another had moved its target is told so, and moves nothing', async () => {
    const mlflow = wine();
    mlflow.meanwhile = { after: 'locks.create', act: () => mlflow.setAliasNow('wine', 'champion', '3') };
    await expect(runPromote(mlflow, { model: 'wine', version: 2, to: '@champion', 'no-gates': true })).rejects.toMatchObject({
      code: 'E_PROMOTION_OVERTAKEN', message: expect.stringContaining('version 3 holds @champion (it was moved there without this project)'),
    });
    expect([mlflow.aliasOf('wine', 'champion'), mlflow.lockNames()]).toEqual(['3', []]);
  });
});
