import { describe, expect, it } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { promote } from '../../../src/steps/promote.js';
import { everyServer, withMlflow } from '../mlflow/servers.js';
import { endStep, type StepEnding } from '../mlflow/step-run.js';
import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { seedVersions } from './seeded-versions.js';

const gates = 'accuracy >= 0.9\ntag note == "<b>|*good*|</b>"';
const version = (accuracy: number) => ({ metrics: [{ key: 'accuracy', value: accuracy }], versionTags: { note: '<b>|*good*|</b>' } });

const run = (uri: string, model: string, number: number, more: Readonly<Record<string, string>> = {}): Promise<StepEnding> =>
  endStep(promote, { 'tracking-uri': uri, model, version: String(number), to: 'Production', gates, 'report-artifact': 'true', ...more });

/** What lies in the run of a version, by path. */
const readKept = (uri: string, model: string, number: number): Promise<ReadonlyMap<string, string>> =>
  withMlflow(uri, async ({ registry, artifacts }) => {
    const { runId } = await registry.version(model, String(number));
    const files = await artifacts.listOfRun(runId, 'mlflow-steps');
    return new Map(await Promise.all(files.map(async ({ path }) => [path, (await artifacts.readOfRun(runId, path, 100_000)) ?? ''] as const)));
  });

describe.each(everyServer)('the report as an artifact, on $version', ({ uri }) => {
  it('is kept with the run, once for a promotion, and anew for each decision that moved nothing', async () => {
    const model = await seedVersions(uri(), [version(0.95), version(0.8)]);
    const done = await run(uri(), model, 1);
    const path = `mlflow-steps/promotion-${done.outputs['promotion-id']}`;
    const kept = await readKept(uri(), model, 1);
    expect([...kept.keys()].sort()).toEqual([`${path}.json`, `${path}.md`]);
    expect(kept.get(`${path}.json`)).toBe(done.outputs.report);
    const html = micromark(kept.get(`${path}.md`) ?? '', { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    expect(html).toContain('<td>&lt;b&gt;|*good*|&lt;/b&gt;</td>');
    expect(html).toContain('<h1>Promotion of');

    expect((await run(uri(), model, 1)).outputs.outcome).toBe('unchanged');
    expect(await readKept(uri(), model, 1)).toEqual(kept);

    const refused = await run(uri(), model, 2);
    await run(uri(), model, 2);
    expect(refused.exitCode).toBe(3);
    const decisions = await readKept(uri(), model, 2);
    expect([...decisions.keys()].sort()).toEqual(['json', 'md'].map((ending) => `mlflow-steps/decision-${model}-2-Production.${ending}`));
    expect(JSON.parse([...decisions.values()].find((text) => text.startsWith('{')) ?? '')).toMatchObject({ outcome: 'refused', gates: [{ verdict: 'failed' }, { verdict: 'passed' }] });
  });

  it('is not kept where it was not asked for, with --decide-only, or by a version without a run, which is said', async () => {
    const model = await seedVersions(uri(), [version(0.95)]);
    await run(uri(), model, 1, { 'decide-only': 'true' });
    await run(uri(), model, 1, { 'report-artifact': 'false' });
    expect((await readKept(uri(), model, 1)).size).toBe(0);
    await callMlflow(uri(), 'POST', 'model-versions/create', { name: model, source: 's3://nobody/model' });
    const { exitCode, printed } = await run(uri(), model, 2, { gates: '', 'no-gates': 'true' });
    expect([exitCode, printed.join('\n')]).toEqual([0, expect.stringContaining('The report was not kept as an artifact')]);
  });

  it('is not kept in a bucket that the server cannot write to either, which is said', async () => {
    const model = uniqueName('reported');
    await withMlflow(uri(), async ({ runs, registry }) => {
      const { experiment_id: experimentId } = await callMlflow(uri(), 'POST', 'experiments/create', { name: model, artifact_location: 's3://no-such-bucket/wine' });
      const made = await runs.create({ experimentId: String(experimentId), tags: new Map(), startTimeMs: Date.now() });
      await runs.end(made.id, 'FINISHED', Date.now());
      await registry.ensureModel(model);
      await registry.createVersion({ model, source: `${made.artifactUri}/model`, runId: made.id });
    });
    const { exitCode, outputs, printed } = await run(uri(), model, 1, { gates: '', 'no-gates': 'true' });
    expect([exitCode, outputs.outcome, printed.join('\n')]).toEqual([0, 'done', expect.stringContaining('The report was not kept as an artifact')]);
  });
});
