import { describe, expect, test } from '@jest/globals';
import { StepError } from '../../../src/errors.js';
import { parseRecord, promotionTag, type PromotionRecord } from '../../../src/promotion/record.js';
import { undoPromotion } from '../../../src/promotion/undo.js';
import { Killed, SimulatedMlflow } from '../../simulations/mlflow.js';
import { runPromote, type PromoteInputs } from './run-promote.js';

const gates = 'accuracy >= 0.9';

function twoVersions(): SimulatedMlflow {
  const mlflow = new SimulatedMlflow();
  mlflow.addVersion('wine', '1');
  mlflow.addVersion('wine', '2');
  mlflow.addRun('run-1', { accuracy: '0.95', rmse: '0.2' });
  mlflow.addRun('run-2', { accuracy: '0.97', rmse: '0.1' });
  return mlflow;
}

const toChampion = (version: number, more: Partial<PromoteInputs> = {}): PromoteInputs => ({ model: 'wine', version, to: '@champion', gates, ...more });

function recordOf(mlflow: SimulatedMlflow, version: string): PromotionRecord | undefined {
  const tag = mlflow.tagOf('wine', version, promotionTag);
  return tag === undefined ? undefined : parseRecord(tag);
}

describe('a promotion whose gates pass', () => {
  test('moves the alias, names the previous holder and records it', async () => {
    const mlflow = twoVersions();
    const first = await runPromote(mlflow, toChampion(1));
    expect(first.result).toEqual({ outcome: 'done', reason: 'wine version 1 holds @champion, which nobody held before: its gate passed.' });
    const second = await runPromote(mlflow, toChampion(2), { actor: 'ada', link: 'https://ci/1', commit: 'abc' });
    expect(second.outputs.get('previous-version')).toBe('1');
    expect(JSON.stringify(second.summary)).toContain(`Promotion ${second.outputs.get('promotion-id')}. Give this id to deploy as --promotion-id`);
    expect(mlflow.aliasOf('wine', 'champion')).toBe('2');
    expect(recordOf(mlflow, '2')).toMatchObject({
      id: second.outputs.get('promotion-id'), state: 'held', verdict: 'passed', previousVersion: '1', target: '@champion',
      actor: 'ada', pipeline: 'https://ci/1', commit: 'abc', gates: [{ gate: gates, candidate: '0.97', verdict: 'passed' }],
    });
    expect(JSON.parse(second.outputs.get('report') ?? '')).toMatchObject({ outcome: 'done', verdict: 'passed', previousVersion: '1' });
  });

  test('needs at most 5 requests to decide and 7 to move and record', async () => {
    const mlflow = twoVersions();
    await runPromote(mlflow, { model: 'wine', version: 2, to: 'production', gates: Array(500).fill(gates).join('\n') });
    const decided = mlflow.requests.indexOf('locks.create');
    expect(decided).toBeLessThanOrEqual(5);
    expect(mlflow.requests.length - decided).toBeLessThanOrEqual(7);
  });

  test.each([['archives the previous one', true, 'Archived'], ['leaves the previous one', false, 'Production']])('to a stage %s', async (_, archive, stage) => {
    const mlflow = twoVersions();
    await runPromote(mlflow, { model: 'wine', version: 1, to: 'PRODUCTION', gates });
    const { result, outputs } = await runPromote(mlflow, { model: 'wine', version: 2, to: 'Production', gates, 'archive-previous': archive });
    expect(result.outcome).toBe('done');
    expect(outputs.get('previous-version')).toBe('1');
    expect([mlflow.stageOf('wine', '1'), mlflow.stageOf('wine', '2')]).toEqual([stage, 'Production']);
  });

  test('to a stage without archiving, beside a newer version, is not taken for overtaken', async () => {
    const mlflow = twoVersions();
    await runPromote(mlflow, { model: 'wine', version: 2, to: 'Production', gates });
    const { result } = await runPromote(mlflow, { model: 'wine', version: 1, to: 'Production', gates, 'archive-previous': false });
    expect(result.outcome).toBe('done');
  });

  test('of what holds the target already changes nothing and gives the standing id', async () => {
    const mlflow = twoVersions();
    const first = await runPromote(mlflow, toChampion(1));
    mlflow.keepAlive();
    const again = await runPromote(mlflow, toChampion(1));
    expect(again.result).toEqual({ outcome: 'unchanged', reason: 'wine version 1 holds @champion already.' });
    expect(again.outputs.get('promotion-id')).toBe(first.outputs.get('promotion-id'));
    expect(mlflow.requests).toEqual(expect.not.arrayContaining(['setAlias', 'setVersionTag']));
  });

  test('is told what is known of who moved its alias: not the older promotion of the version that it names now', async () => {
    const mlflow = twoVersions();
    await runPromote(mlflow, toChampion(1), { actor: 'bob' });
    mlflow.meanwhile = { after: 'setAlias', act: () => mlflow.setAliasNow('wine', 'champion', '1') };
    await expect(runPromote(mlflow, toChampion(2))).rejects.toMatchObject({ code: 'E_PROMOTION_OVERTAKEN', exit: 6, message: expect.stringMatching(/version 1 holds @champion \(it was moved there without this project; its own promotion is older, of \S+: the promotion p-\S+ of version 1 to @champion by bob\) now/) });
  });
});

describe('a promotion that is refused', () => {
  test('moves nothing, names value and need, and leaves only the verdict', async () => {
    const mlflow = twoVersions();
    await runPromote(mlflow, toChampion(1));
    const { result, outputs, summary } = await runPromote(mlflow, toChampion(2, { gates: 'accuracy >= 0.99\nrmse <= 0.2' }));
    expect(result).toEqual({
      outcome: 'refused',
      code: 'E_GATES_REFUSED',
      reason: 'wine version 2 was not promoted to @champion: 1 of 2 gates failed: accuracy is 0.97, needed >= 0.99. @champion stays with version 1.',
    });
    expect(mlflow.aliasOf('wine', 'champion')).toBe('1');
    expect(outputs.get('promotion-id')).toBe('');
    expect(recordOf(mlflow, '2')).toMatchObject({ state: 'refused', verdict: 'failed' });
    expect(summary).toContainEqual({
      kind: 'table',
      header: ['gate', 'candidate', 'baseline', 'needed', 'verdict'],
      rows: [['accuracy >= 0.99', '0.97', '', '>= 0.99', 'failed'], ['rmse <= 0.2', '0.1', '', '<= 0.2', 'passed']],
    });
  });

  test('leaves the record of a promotion that stands', async () => {
    const mlflow = twoVersions();
    const { outputs } = await runPromote(mlflow, toChampion(1));
    const { result } = await runPromote(mlflow, toChampion(1, { gates: 'accuracy >= 0.99' }));
    expect(result.reason).toMatch(/It held @champion before, and still does\./);
    expect(recordOf(mlflow, '1')).toMatchObject({ id: outputs.get('promotion-id'), state: 'held' });
  });

  test('is green with the outcome skipped where the user says so', async () => {
    const { result } = await runPromote(twoVersions(), toChampion(1, { gates: 'accuracy > 1', 'on-refusal': 'skip' }));
    expect(result).toMatchObject({ outcome: 'skipped', reason: expect.stringContaining('accuracy is 0.95, needed > 1') });
  });

  test.each([
    ['the metric is missing', { acuracy: '0.95' }, {}, /no metric accuracy \(it has acuracy\)/],
    ['it is NaN', { accuracy: { text: 'NaN', value: Number.NaN } }, {}, /NaN/],
    ['it is infinite', { accuracy: { text: '1.7976931348623157e+308' } }, {}, /infinite/],
    ['it has the mark of a lost value', { accuracy: { text: '0.0', timestampMs: 0 } }, {}, /silently lost/],
    ['the run is still running', { accuracy: '0.95' }, { status: 'RUNNING' }, /is RUNNING, not FINISHED/],
    ['the run is deleted', { accuracy: '0.95' }, { deleted: true }, /is deleted/],
  ])('is inconclusive where %s', async (_, metrics, changes, reason) => {
    const mlflow = twoVersions();
    mlflow.addRun('run-1', metrics, changes);
    const { result } = await runPromote(mlflow, toChampion(1, { gates: 'accuracy >= -1' }));
    expect(result).toMatchObject({ outcome: 'inconclusive', code: 'E_GATES_INCONCLUSIVE', reason: expect.stringMatching(reason) });
    expect(mlflow.aliasOf('wine', 'champion')).toBeUndefined();
  });

  test('is inconclusive where the version has no run, a lost one, or is not ready', async () => {
    const mlflow = twoVersions();
    mlflow.addVersion('wine', '3', { runId: '' });
    mlflow.addVersion('wine', '4', { runId: 'gone' });
    mlflow.addVersion('wine', '5', { status: 'PENDING_REGISTRATION' });
    for (const [version, reason] of [[3, /without a run/], [4, /no longer exists/], [5, /PENDING_REGISTRATION/]] as const) {
      expect((await runPromote(mlflow, toChampion(version))).result).toMatchObject({ outcome: 'inconclusive', reason: expect.stringMatching(reason) });
    }
    expect((await runPromote(mlflow, { model: 'wine', version: 5, to: '@champion', 'no-gates': true })).result.outcome).toBe('inconclusive');
  });
});

describe('inputs', () => {
  test('no gates is an error before any request, a comment counts as none', async () => {
    const mlflow = twoVersions();
    for (const given of [undefined, '# accuracy >= 0.9\n']) {
      await expect(runPromote(mlflow, { model: 'wine', version: 1, to: '@champion', gates: given })).rejects.toMatchObject({ code: 'E_GATES_MISSING', exit: 2 });
    }
    expect(mlflow.requests).toEqual([]);
  });

  test('--no-gates promotes and is recorded as ungated, without reading the run', async () => {
    const mlflow = twoVersions();
    const { result } = await runPromote(mlflow, { model: 'wine', version: 1, to: '@champion', 'no-gates': true });
    expect(result.reason).toMatch(/without any gate/);
    expect(recordOf(mlflow, '1')).toMatchObject({ verdict: 'ungated', ungated: true, state: 'held' });
    expect(mlflow.requests).not.toContain('runs.get');
  });

  test.each([
    ['--no-gates beside gates', { 'no-gates': true, gates }, 'E_INPUT'],
    ['a gates file that is not there', { gates: undefined, 'gates-file': '/nowhere/gates.txt' }, 'E_INPUT'],
    ['a wrong gate', { gates: 'accuracy => 0.9' }, 'E_GATE_SYNTAX'],
    ['an unknown stage', { to: 'Prodution' }, 'E_STAGE_UNKNOWN'],
    ['a stage that nothing serves from', { to: 'Archived' }, 'E_INPUT'],
    ['a reserved alias', { to: '@latest' }, 'E_INPUT'],
  ])('%s is refused before any request', async (_, more, code) => {
    const mlflow = twoVersions();
    await expect(runPromote(mlflow, toChampion(1, more))).rejects.toMatchObject({ code, exit: 2 });
    expect(mlflow.requests).toEqual([]);
  });

  test('an unknown model and an unknown version have codes of their own', async () => {
    await expect(runPromote(twoVersions(), toChampion(9))).rejects.toMatchObject({ code: 'E_VERSION_NOT_FOUND' });
    await expect(runPromote(twoVersions(), { ...toChampion(1), model: 'beer' })).rejects.toMatchObject({ code: 'E_MODEL_NOT_FOUND' });
  });
});

describe.each([['@champion'], ['Production'], ['@champion, Production']])('killed at any request on the way to %s and run again', (to) => {
  const inputs = { model: 'wine', version: 2, to, gates };
  const points = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((request) => [[request, false], [request, true]] as const);

  test.each(points)('request %i, carried out: %s', async (request, applied) => {
    const mlflow = twoVersions();
    await runPromote(mlflow, { ...inputs, version: 1 });
    mlflow.killAt(request, applied);
    await runPromote(mlflow, inputs).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(Killed));
    mlflow.keepAlive();
    mlflow.clockOffsetMs += 61_000;
    const { result, outputs } = await runPromote(mlflow, inputs);
    expect(['done', 'unchanged']).toContain(result.outcome);
    expect(outputs.get('previous-version')).toBe('1');
    expect(recordOf(mlflow, '2')).toMatchObject({ state: 'held', previousVersion: '1', id: outputs.get('promotion-id') });
    if (to.includes('@')) expect(mlflow.aliasOf('wine', 'champion')).toBe('2');
    if (to.includes('Production')) expect([mlflow.stageOf('wine', '1'), mlflow.stageOf('wine', '2')]).toEqual(['Archived', 'Production']);
    // What a killed promotion leaves must also be undone to what was before, and with the next change its lock is gone.
    mlflow.clockOffsetMs += 61_000;
    expect(await undoPromotion(mlflow, 'wine', '2', outputs.get('promotion-id') ?? '')).toMatchObject({ undone: true });
    if (to.includes('@')) expect(mlflow.aliasOf('wine', 'champion')).toBe('1');
    if (to.includes('Production')) expect(mlflow.stageOf('wine', '1')).toBe('Production');
    expect(mlflow.lockNames()).toEqual([]);
  });
});

describe.each([4, 5, 6, 7, 8])('killed at request %i, and killed again where it goes on', (first) => {
  const inputs = { model: 'wine', version: 2, to: '@champion, Production', gates };
  const points = Array.from({ length: 18 }, (_, index) => index + 1).flatMap((request) => [[request, false], [request, true]] as const);

  test.each(points)('at request %i, carried out: %s: the third knows whom it replaces, and can be undone', async (request, applied) => {
    const mlflow = twoVersions();
    await runPromote(mlflow, { ...inputs, version: 1 });
    mlflow.killAt(first, true);
    await expect(runPromote(mlflow, inputs)).rejects.toBeInstanceOf(Killed);
    mlflow.clockOffsetMs += 61_000;
    mlflow.killAt(request, applied);
    await runPromote(mlflow, inputs).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(Killed));
    mlflow.keepAlive();
    mlflow.clockOffsetMs += 61_000;
    const { outputs } = await runPromote(mlflow, inputs);
    expect(recordOf(mlflow, '2')).toMatchObject({ state: 'held', previousVersion: '1', previousStage: 'None', id: outputs.get('promotion-id') });
    mlflow.clockOffsetMs += 61_000;
    expect(await undoPromotion(mlflow, 'wine', '2', outputs.get('promotion-id') ?? '')).toMatchObject({ undone: true });
    expect([mlflow.aliasOf('wine', 'champion'), mlflow.stageOf('wine', '1'), mlflow.stageOf('wine', '2')]).toEqual(['1', 'Production', 'None']);
    expect(mlflow.lockNames()).toEqual([]);
  });
});

test('a cancelled step moves nothing', async () => {
  const mlflow = twoVersions();
  const reason = new StepError('E_CANCELLED', 'told to stop');
  await expect(runPromote(mlflow, toChampion(1), {}, AbortSignal.abort(reason))).rejects.toBe(reason);
  expect(mlflow.aliasOf('wine', 'champion')).toBeUndefined();
});

describe('a comment', () => {
  test('is made where it was asked for, one a model and target, with what happened and the table', async () => {
    const mlflow = twoVersions();
    expect((await runPromote(mlflow, toChampion(1))).comments.size).toBe(0);
    const { comments, result } = await runPromote(mlflow, toChampion(2, { comment: true }));
    expect([...comments.keys()]).toEqual(['wine @champion']);
    expect(comments.get('wine @champion')).toMatchObject([
      { kind: 'heading', text: 'Promotion of wine version 2 to @champion' }, { kind: 'paragraph', text: result.reason }, { kind: 'table', rows: [['accuracy >= 0.9', '0.97', '', '>= 0.9', 'passed']] },
    ]);
  });
});
