import { describe, expect, it } from '@jest/globals';
import { promote } from '../../../src/steps/promote.js';
import { parseTarget } from '../../../src/mlflow/target.js';
import { everyServer, servers, withMlflow } from '../mlflow/servers.js';
import { endStep, type StepEnding } from '../mlflow/step-run.js';
import { callMlflow } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';
import { startCountingProxy } from './counting-proxy.js';
import { seedVersions, type SeededVersion } from './seeded-versions.js';

const run = (uri: string, model: string, version: number, more: Readonly<Record<string, string>>): Promise<StepEnding> =>
  endStep(promote, { 'tracking-uri': uri, model, version: String(version), to: 'Production', ...more });

const holderOf = (uri: string, model: string): Promise<string | undefined> =>
  withMlflow(uri, async ({ registry }) => (await registry.holder(model, parseTarget('Production')))?.version);

const inputs = '[{"name": "alcohol", "type": "double", "required": true}, {"name": "ash", "type": "integer", "required": true}]';
const mlmodel = (inputColumns = inputs, outputs = '[{"type": "long", "required": true}]'): string =>
  `flavors:\n  python_function:\n    loader_module: none\n  sklearn:\n    pickled_model: model.pkl\nsignature:\n  inputs: '${inputColumns}'\n  outputs: '${outputs}'\n  params: null\n`;

const history = [0.4, 0.15, 0.3, 0.25];

/** Everything that a gate can ask of a version. */
const whole = (auc: number, changes: Partial<SeededVersion> = {}): SeededVersion => ({
  metrics: [{ key: 'auc', value: auc }, { key: 'val/f1 score ü', value: 0.8 }, { key: 'tag', value: 0.7 }, { key: 'baseline', value: 0.6 }, { key: 'zero', value: 0, timestamp: 0 }],
  histories: { rmse: history },
  params: { max_depth: '12', solver: 'lbfgs' },
  runTags: { team: 'cellar', approval: 'asked' },
  versionTags: { approval: 'approved' },
  files: { MLmodel: mlmodel(), 'deploy.yaml': 'kind: SeldonDeployment\n' },
  ...changes,
});

const everyForm = [
  'auc >= 0.9', 'auc >= baseline - 0.005', 'auc >= baseline - 1%', 'rmse <= 0.25', 'rmse <= 0.15 best', 'rmse <= 0.4 worst', 'rmse == 0.275 mean',
  'rmse == 0.275 median', 'rmse == 0.15 min', 'rmse == 0.4 max', 'rmse <= baseline * 1 mean', '"val/f1 score ü" > 0.79', '"tag" >= 0.7', '"baseline" >= baseline', 'tag approval == approved', 'tag team in [cellar, "the bar"]',
  'param max_depth <= 12', 'param solver == lbfgs', 'signature compatible', 'flavor python_function', 'artifact deploy.yaml',
];

describe.each(everyServer)('gates on $version', ({ uri }) => {
  it('of every form pass, within the requests that they may take', async () => {
    const model = await seedVersions(uri(), [whole(0.95), whole(0.945)]);
    const proxy = await startCountingProxy(uri());
    try {
      const first = await run(proxy.uri, model, 1, { gates: everyForm.join('\n') });
      expect(first.outputs).toMatchObject({ outcome: 'done', verdict: 'passed' });
      const before = proxy.requests.length;
      const { outputs, ending } = await run(proxy.uri, model, 2, { gates: everyForm.join('\n'), 'decide-only': 'true' });
      expect([outputs.outcome, outputs.verdict, outputs.reason]).toEqual(['skipped', 'passed', expect.stringContaining('--decide-only')]);
      const sent = proxy.requests.slice(before);
      const asked = (part: string): number => sent.filter((each) => each.includes(part)).length;
      // The candidate's rmse, and the baseline's; two MLmodel files and deploy.yaml.
      expect(asked('metrics/get-history')).toBe(2);
      expect(asked('get-artifact')).toBe(3);
      expect(sent.length - 5).toBeLessThanOrEqual(5);
      expect(sent.every((each) => !/POST|PUT|PATCH|DELETE/.test(each) || each.endsWith('get-latest-versions'))).toBe(true);
      expect(ending.summary).toContainEqual({ kind: 'paragraph', text: `Baseline: ${model} version 1, which holds Production.` });
      expect(await holderOf(uri(), model)).toBe('1');
    } finally {
      await proxy.close();
    }
  });

  it.each<[string, string, Partial<SeededVersion>, string]>([
    ['a worse metric', 'auc >= baseline', {}, 'auc is 0.945, needed >= 0.95'],
    ['a tag of another value', 'tag approval == approved', { versionTags: { approval: 'no' } }, 'tag approval is no'],
    ['a param out of bounds', 'param max_depth < 12', {}, 'param max_depth is 12, needed < 12'],
    ['a new required column', 'signature compatible', { files: { MLmodel: mlmodel('[{"name": "hue", "type": "double", "required": true}]') } }, 'input hue (double) is new and required'],
    ['a missing flavor', 'flavor pytorch', {}, 'has no flavor pytorch'],
    ['a missing file', 'artifact gates.yaml', {}, 'has no artifact gates.yaml'],
  ])('%s is refused', async (_, gate, changes, reason) => {
    const model = await seedVersions(uri(), [whole(0.95), whole(0.945, changes)]);
    await run(uri(), model, 1, { gates: 'auc >= 0.9' });
    const { exitCode, outputs } = await run(uri(), model, 2, { gates: gate });
    expect([exitCode, outputs.outcome, outputs.reason]).toEqual([3, 'refused', expect.stringContaining(reason)]);
    expect(await holderOf(uri(), model)).toBe('1');
  });

  it.each<[string, string, SeededVersion, string]>([
    ['a tag that nobody set', 'tag approval != rejected', whole(0.9, { versionTags: {}, runTags: {} }), 'has the tag approval'],
    ['a NaN in the history', 'rmse <= 1 best', whole(0.9, { histories: {}, metrics: [{ key: 'rmse', value: 'NaN' }] }), 'the history of rmse'],
    ['a signature that was not logged', 'signature compatible', whole(0.9, { files: { MLmodel: 'flavors:\n  python_function: {}\n' } }), 'without a signature'],
    ['an MLmodel that is no YAML', 'flavor python_function', whole(0.9, { files: { MLmodel: 'a: [' } }), 'cannot be read'],
    ['0.0 with timestamp 0', 'zero <= 1', whole(0.9), 'silently lost'],
  ])('%s decides nothing', async (_, gate, version, reason) => {
    const model = await seedVersions(uri(), [version]);
    const { exitCode, outputs } = await run(uri(), model, 1, { gates: gate });
    expect([exitCode, outputs.outcome, outputs.reason]).toEqual([3, 'inconclusive', expect.stringContaining(reason)]);
    expect(await holderOf(uri(), model)).toBeUndefined();
  });

  it('takes 0.0 with timestamp 0 for a value where the user says so', async () => {
    const model = await seedVersions(uri(), [whole(0.9)]);
    expect((await run(uri(), model, 1, { gates: 'zero <= 1', 'accept-zero-timestamp': 'true' })).outputs.outcome).toBe('done');
  });

  it('compares with what --baseline names, and fails without a baseline where that is asked', async () => {
    const model = await seedVersions(uri(), [whole(0.95), whole(0.94), whole(0.945)]);
    await run(uri(), model, 1, { gates: 'auc >= 0.9' });
    expect((await run(uri(), model, 3, { gates: 'auc >= baseline', baseline: '2', 'decide-only': 'true' })).outputs.verdict).toBe('passed');
    expect((await run(uri(), model, 3, { gates: 'auc >= baseline', baseline: 'Production', to: 'Staging', 'decide-only': 'true' })).outputs.verdict).toBe('failed');
    expect((await run(uri(), model, 3, { gates: 'auc >= baseline', baseline: 'Staging', 'on-missing-baseline': 'fail' })).outputs).toMatchObject({ verdict: 'failed', reason: expect.stringContaining('nobody holds Staging') });
  });

  it('run again after a promotion, it is decided as the first time', async () => {
    const model = await seedVersions(uri(), [whole(0.9), whole(0.95)]);
    await run(uri(), model, 1, { gates: 'auc > 0' });
    const gates = { gates: 'auc >= baseline + 0.05' };
    expect((await run(uri(), model, 2, gates)).outputs.outcome).toBe('done');
    const again = await run(uri(), model, 2, gates);
    expect([again.exitCode, again.outputs.outcome, again.outputs.verdict]).toEqual([0, 'unchanged', 'passed']);
    expect(again.ending.summary).toContainEqual({ kind: 'paragraph', text: `Baseline: ${model} version 1, which held Production before version 2 did.` });
  });

  it('gates logged with the model add to the others', async () => {
    const model = await seedVersions(uri(), [whole(0.95, { files: { 'gates.yaml': '---\n- auc >= 0.96  # agreed\n' } }), whole(0.95, { files: { 'gates.yaml': '- "auc => 1"\n' } }), whole(0.95)]);
    const gates = { gates: 'auc >= 0.9', 'model-gates': 'true' };
    const refused = await run(uri(), model, 1, gates);
    expect([refused.outputs.verdict, refused.outputs.reason]).toEqual(['failed', expect.stringContaining('1 of 2 gates failed: auc is 0.95, needed >= 0.96')]);
    expect(JSON.parse(refused.outputs.report ?? '')).toMatchObject({ gates: [{ from: 'gates' }, { from: `gates.yaml of ${model} version 1` }] });
    const wrong = await run(uri(), model, 2, gates);
    expect([wrong.exitCode, wrong.ending.error?.code, wrong.outputs.reason]).toEqual([2, 'E_GATE_SYNTAX', expect.stringContaining(`gates.yaml of ${model} version 2, line 1, column 8`)]);
    expect((await run(uri(), model, 3, gates)).ending.error?.code).toBe('E_GATES_MISSING');
    expect((await run(uri(), model, 3, { 'model-gates': 'true' })).ending.error?.code).toBe('E_GATES_MISSING');
  });

  it('files at the root of the run count as logged with the model', async () => {
    const model = await seedVersions(uri(), [whole(0.95, { runFiles: { 'gates.yaml': 'auc >= 0.96\n', 'card.md': 'wine' } })]);
    const { outputs } = await run(uri(), model, 1, { gates: 'artifact card.md', 'model-gates': 'true' });
    expect(JSON.parse(outputs.report ?? '')).toMatchObject({ gates: [{ verdict: 'passed' }, { gate: 'auc >= 0.96', verdict: 'failed' }] });
  });

  it('reads a history to its end', async () => {
    const points = Array.from({ length: 20_500 }, (_, index) => (index * 7919) % 20_500);
    const model = await seedVersions(uri(), [{ histories: { loss: points } }]);
    const { outputs } = await run(uri(), model, 1, { gates: 'loss == 20499 max\nloss == 0 min\nloss == 10249.5 mean\nloss == 10249.5 median' });
    expect([outputs.outcome, outputs.reason]).toEqual(['done', expect.any(String)]);
  });
});

describe.each(everyServer.filter(({ version }) => version !== '1.30.1'))('datasets on $version', ({ uri }) => {
  it('that are the same pass, others are refused, none decides nothing', async () => {
    const model = await seedVersions(uri(), [
      { datasets: { eval: 'd1', training: 't1' } }, { datasets: { eval: 'd1', training: 't2' } }, { datasets: { eval: 'd2' } }, { datasets: { training: 't1' } },
    ]);
    await callMlflow(uri(), 'POST', 'model-versions/transition-stage', { name: model, version: '1', stage: 'Production', archive_existing_versions: false });
    const verdicts = await Promise.all([2, 3, 4].map(async (version) => (await run(uri(), model, version, { gates: 'dataset same-as baseline', 'decide-only': 'true' })).outputs.verdict));
    expect(verdicts).toEqual(['passed', 'failed', 'inconclusive']);
  });
});

it('a server that is older than datasets has none to compare, with a baseline and without', async () => {
  const uri = requireVariable('MLFLOW_STEPS_TEST_URI_1_30');
  const model = await seedVersions(uri, [whole(0.95), whole(0.95)]);
  for (const version of [1, 2]) {
    const { exitCode, outputs } = await run(uri, model, version, { gates: 'dataset same-as baseline\nauc >= 0.9' });
    expect([exitCode, outputs.outcome, outputs.reason]).toEqual([3, 'inconclusive', expect.stringMatching(/1 of 2 gates could not be decided: the run of wine-\S+ version \d has logged no evaluation dataset \(mlflow\.log_input, MLflow 2\.4 or later\)/)]);
    await callMlflow(uri, 'POST', 'model-versions/transition-stage', { name: model, version: '1', stage: 'Production', archive_existing_versions: false });
  }
});

describe.each(servers)('runs on $version', ({ uri }) => {
  it('an unfinished or deleted run decides nothing, of the baseline too', async () => {
    const model = await seedVersions(uri(), [whole(0.95), whole(0.96)]);
    const runOf = (version: string): Promise<string> => withMlflow(uri(), async ({ registry }) => (await registry.version(model, version)).runId);
    await run(uri(), model, 1, { gates: 'auc >= 0.9' });
    await callMlflow(uri(), 'POST', 'runs/delete', { run_id: await runOf('1') });
    const { outputs } = await run(uri(), model, 2, { gates: 'auc >= baseline' });
    expect(outputs).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('the baseline cannot be used: the run') });
    await callMlflow(uri(), 'POST', 'runs/update', { run_id: await runOf('2'), status: 'FAILED' });
    expect((await run(uri(), model, 2, { gates: 'auc >= 0.9' })).outputs).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('is FAILED, not FINISHED') });
  });
});
