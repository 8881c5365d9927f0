import { describe, expect, it } from '@jest/globals';
import { parseRecord, promotionTag, type PromotionRecord } from '../../../src/promotion/record.js';
import { promote } from '../../../src/steps/promote.js';
import { undoPromotion } from '../../../src/promotion/undo.js';
import { parseTarget } from '../../../src/mlflow/target.js';
import { servers, withMlflow } from '../mlflow/servers.js';
import { endStep, type StepEnding } from '../mlflow/step-run.js';
import { startCountingProxy } from './counting-proxy.js';
import { seedVersions } from './seeded-versions.js';

const accuracy = (value: unknown) => ({ metrics: [{ key: 'accuracy', value }] });

const run = (uri: string, model: string, version: number, to: string, more: Readonly<Record<string, string>> = { gates: 'accuracy >= 0.9' }): Promise<StepEnding> =>
  endStep(promote, { 'tracking-uri': uri, model, version: String(version), to, ...more }, { pipeline: { actor: 'ada' } });

const holderOf = (uri: string, model: string, target: string): Promise<string | undefined> =>
  withMlflow(uri, async ({ registry }) => (await registry.holder(model, parseTarget(target)))?.version);

const recordOf = (uri: string, model: string, version: string): Promise<PromotionRecord | undefined> =>
  withMlflow(uri, async ({ registry }) => parseRecord((await registry.version(model, version)).tags.get(promotionTag) ?? ''));

describe.each(servers)('promote on $version', ({ uri }) => {
  it.each(['@champion', 'production'])('moves %s, changes nothing the second time, and is undone once', async (to) => {
    const model = await seedVersions(uri(), [accuracy(0.95), accuracy(0.97)]);
    await run(uri(), model, 1, to);
    const { exitCode, outputs } = await run(uri(), model, 2, to);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ outcome: 'done', version: '2', 'previous-version': '1' });
    expect(await holderOf(uri(), model, to)).toBe('2');
    expect(await recordOf(uri(), model, '2')).toMatchObject({
      id: outputs['promotion-id'], state: 'held', verdict: 'passed', previousVersion: '1', actor: 'ada', gates: [{ gate: 'accuracy >= 0.9', candidate: '0.97' }],
    });

    const again = await run(uri(), model, 2, to);
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', 'promotion-id': outputs['promotion-id'] });

    const undo = () => withMlflow(uri(), (mlflow) => undoPromotion(mlflow, model, '2', outputs['promotion-id'] ?? ''));
    expect(await undo()).toMatchObject({ undone: true });
    expect(await holderOf(uri(), model, to)).toBe('1');
    expect(await undo()).toMatchObject({ undone: false });
  });

  it.each(['@champion', 'Production', '@champion, Production'])('asks at most 5 times to decide and 12 times in all to move to %s, whatever it is compared with', async (to) => {
    const model = await seedVersions(uri(), [0.94, 0.95, 0.96].map(accuracy));
    await withMlflow(uri(), async ({ registry }) => {
      await registry.setAlias(model, 'other', '1');
      await registry.transition(model, '1', 'Staging', false);
    });
    const proxy = await startCountingProxy(uri());
    const gates = 'accuracy >= 0.9\naccuracy >= baseline - 1\n'.repeat(50);
    /** Returns how often it asked, to decide and then to move: the lock is the first of what moves and records. */
    const count = async (version: number, more: Readonly<Record<string, string>>, outcome: string): Promise<readonly number[]> => {
      const before = proxy.requests.length;
      const { outputs } = await run(proxy.uri, model, version, to, { gates, ...more });
      expect([outputs.outcome, outputs.reason]).toEqual([outcome, expect.any(String)]);
      const sent = proxy.requests.slice(before);
      const decided = sent.findIndex((each) => each.endsWith('/registered-models/create'));
      return decided === -1 ? [sent.length, 0] : [decided, sent.length - decided];
    };
    try {
      const counts = [
        await count(2, { baseline: '1', 'decide-only': 'true' }, 'skipped'),
        await count(2, { baseline: '@nobody', 'decide-only': 'true' }, 'skipped'),
        await count(2, {}, 'done'),
        await count(2, {}, 'unchanged'),
        await count(3, {}, 'done'),
        await count(2, { baseline: '1' }, 'done'),
        await count(3, { baseline: '@other' }, 'done'),
        await count(2, { baseline: 'Staging' }, 'done'),
      ];
      expect(counts.filter(([decided = 0, moved = 0]) => decided > 5 || decided + moved > 12)).toEqual([]);
    } finally {
      await proxy.close();
    }
  });

  it('takes a first holder out again', async () => {
    const model = await seedVersions(uri(), [accuracy(0.95)]);
    const { outputs } = await run(uri(), model, 1, '@champion');
    await withMlflow(uri(), (mlflow) => undoPromotion(mlflow, model, '1', outputs['promotion-id'] ?? ''));
    expect(await holderOf(uri(), model, '@champion')).toBeUndefined();
  });

  it('refuses a worse model with exit 3 and leaves the holder', async () => {
    const model = await seedVersions(uri(), [accuracy(0.95), accuracy(0.85)]);
    await run(uri(), model, 1, '@champion');
    const { exitCode, outputs, ending } = await run(uri(), model, 2, '@champion');
    expect(exitCode).toBe(3);
    expect(outputs).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('accuracy is 0.85, needed >= 0.9') });
    expect(ending.result).toMatchObject({ code: 'E_GATES_REFUSED' });
    expect(await holderOf(uri(), model, '@champion')).toBe('1');
    expect(await recordOf(uri(), model, '2')).toMatchObject({ state: 'refused', verdict: 'failed' });
  });

  it('compares in decimals what the server has stored as doubles', async () => {
    const model = await seedVersions(uri(), [{ metrics: [{ key: 'a', value: 0.1 }, { key: 'b', value: 0.30000000000000004 }, { key: 'f1 score', value: 1e-7 }] }]);
    const { outputs } = await run(uri(), model, 1, '@champion', { gates: 'a == 0.1\nb > 0.3\n"f1 score" == 0.0000001' });
    expect(outputs.outcome).toBe('done');
  });

  it.each([
    ['NaN', [{ key: 'accuracy', value: 'NaN' }]],
    ['infinite', [{ key: 'accuracy', value: 'Infinity' }]],
    ['no metric accuracy', [{ key: 'loss', value: 1 }]],
    ['silently lost', [{ key: 'accuracy', value: 'not a number' }]],
  ])('does not promote on a metric that is %s', async (why, metrics) => {
    const model = await seedVersions(uri(), [{ metrics }]);
    const { exitCode, outputs } = await run(uri(), model, 1, '@champion', { gates: 'accuracy >= -1' });
    expect([exitCode, outputs.outcome]).toEqual([3, 'inconclusive']);
    expect(outputs.reason).toContain(why);
    expect(await holderOf(uri(), model, '@champion')).toBeUndefined();
  });

  it('keeps a record of a thousand gates within what a tag may hold', async () => {
    const model = await seedVersions(uri(), [accuracy(0.95)]);
    const { outputs } = await run(uri(), model, 1, '@champion', { gates: 'accuracy >= 0.9 # ü\n'.repeat(1000) });
    const record = await recordOf(uri(), model, '1');
    expect(record).toMatchObject({ id: outputs['promotion-id'], state: 'held' });
    expect((record?.gates.length ?? 0) + (record?.gatesOmitted ?? 0)).toBe(1000);
  });

  it.each([
    ['an unknown model', { model: 'nobody-has-this' }, 'E_MODEL_NOT_FOUND'],
    ['an unknown version', { version: '99' }, 'E_VERSION_NOT_FOUND'],
    ['an unknown stage', { to: 'Prodution' }, 'E_STAGE_UNKNOWN'],
    ['no gates', { gates: '' }, 'E_GATES_MISSING'],
    ['a wrong gate', { gates: 'accuracy' }, 'E_GATE_SYNTAX'],
  ])('refuses %s with exit 2', async (_, changes, code) => {
    const model = await seedVersions(uri(), [accuracy(0.95)]);
    const given = { 'tracking-uri': uri(), model, version: '1', to: '@champion', gates: 'accuracy > 0', ...changes };
    const { exitCode, ending } = await endStep(promote, given);
    expect([exitCode, ending.error?.code]).toEqual([2, code]);
    expect(await holderOf(uri(), model, '@champion')).toBeUndefined();
  });
});
