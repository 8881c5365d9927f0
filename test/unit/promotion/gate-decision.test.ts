import { describe, expect, test } from '@jest/globals';
import { findBaseline, parseBaseline } from '../../../src/promotion/baseline.js';
import { parseModelFile } from '../../../src/model-file.js';
import { promotionTag, renderRecord, type PromotionRecord } from '../../../src/promotion/record.js';
import { readStanding, type Standing } from '../../../src/promotion/standing.js';
import { parseTargets } from '../../../src/mlflow/target.js';
import { SimulatedMlflow } from '../../simulations/mlflow.js';
import { runPromote } from '../steps/run-promote.js';

function threeVersions(): SimulatedMlflow {
  const mlflow = new SimulatedMlflow();
  for (const version of ['1', '2', '3']) {
    mlflow.addVersion('wine', version);
    mlflow.addRun(`run-${version}`, { auc: `0.9${version}`, rmse: '0.1' });
  }
  return mlflow;
}

const standing = (changes: Partial<PromotionRecord> = {}): string =>
  renderRecord({ id: 'p-1', state: 'held', model: 'wine', version: '2', target: '@champion', verdict: 'passed', gates: [], time: '2026-01-01T00:00:00Z', previousVersion: '1', ...changes });

describe('the baseline', () => {
  const standingOf = (mlflow: SimulatedMlflow, to: string): Promise<Standing> => readStanding(mlflow, 'wine', '2', parseTargets(to));
  const promoted = (champion: string): SimulatedMlflow => {
    const mlflow = threeVersions();
    mlflow.setAliasNow('wine', 'champion', champion);
    return mlflow;
  };

  test.each<[string, string | undefined, string | undefined, string, string | undefined]>([
    ['what holds the target', '1', undefined, '@champion', '1'],
    ['nobody', undefined, undefined, '@champion', undefined],
    ['the alias where stage and alias disagree', '1', '3', 'Production, @champion', '1'],
    ['the stage where nobody has the alias', undefined, '3', '@champion, Production', '3'],
    ['the stage where the version has the alias itself', '2', '3', '@champion, Production', '3'],
    ['the alias where the version is in the stage itself', '1', '2', '@champion, Production', '1'],
  ])('is %s', async (_, champion, production, to, expected) => {
    const mlflow = champion === undefined ? threeVersions() : promoted(champion);
    if (production !== undefined) mlflow.addVersion('wine', production, { stage: 'Production' });
    const found = await findBaseline(mlflow, await standingOf(mlflow, to), undefined);
    expect(found.kind === 'version' ? found.version.version : undefined).toBe(expected);
  });

  test.each<[string, string | undefined, string]>([
    ['whom it took the place of', standing(), 'version 1'],
    ['the same after a killed promotion', standing({ state: 'moving' }), 'version 1'],
    ['the same of two targets', standing({ target: '@champion, Production' }), 'version 1'],
    ['nobody, where nobody was before', standing({ previousVersion: '' }), 'nobody held it before'],
    ['nobody, where the one before is deleted', standing({ previousVersion: '9' }), 'version 9, which held @champion before version 2 did, is deleted'],
    ['nobody, where it was promoted to something else', standing({ target: '@other' }), 'no record says'],
    ['nobody, where it was undone', standing({ state: 'undone' }), 'no record says'],
    ['nobody, where there is no record', undefined, 'no record says'],
  ])('of what holds the target itself is %s', async (_, record, expected) => {
    const mlflow = promoted('2');
    if (record !== undefined) mlflow.addVersion('wine', '2', { tags: new Map([[promotionTag, record]]) });
    const found = await findBaseline(mlflow, await standingOf(mlflow, '@champion'), undefined);
    expect(found.kind === 'version' ? `version ${found.version.version}` : found.why).toContain(expected);
  });

  test('is nobody, where the version that has the alias is deleted', async () => {
    const mlflow = promoted('9');
    for (const choice of [undefined, parseBaseline('@champion', 2)]) {
      expect(await findBaseline(mlflow, await standingOf(mlflow, '@champion'), choice)).toEqual({ kind: 'none', why: 'version 9, which holds @champion, is deleted' });
    }
  });

  test('is what --baseline says', async () => {
    const mlflow = promoted('1');
    mlflow.setAliasNow('wine', 'other', '3');
    const chosen = async (text: string) => findBaseline(mlflow, await standingOf(mlflow, '@champion'), parseBaseline(text, 2));
    expect(await chosen('3')).toMatchObject({ version: { version: '3' } });
    expect(await chosen('@other')).toMatchObject({ version: { version: '3' } });
    expect(await chosen('@champion')).toMatchObject({ version: { version: '1' } });
    expect(await chosen('Production')).toEqual({ kind: 'none', why: 'nobody holds Production' });
    await expect(chosen('77')).rejects.toMatchObject({ code: 'E_VERSION_NOT_FOUND' });
    for (const wrong of ['2', '02', '0']) await expect(chosen(wrong)).rejects.toMatchObject({ code: 'E_INPUT' });
    await expect(chosen('champion')).rejects.toMatchObject({ code: 'E_STAGE_UNKNOWN' });
  });
});

describe('promote', () => {
  const inputs = { model: 'wine', version: 2, to: '@champion' };

  test('--decide-only changes nothing, whatever the verdict', async () => {
    const mlflow = threeVersions();
    mlflow.setAliasNow('wine', 'champion', '1');
    const passed = await runPromote(mlflow, { ...inputs, gates: 'auc >= baseline', 'decide-only': true });
    expect(passed.result).toEqual({ outcome: 'skipped', reason: 'wine version 2 may be promoted to @champion: its gate passed. Nothing was changed (--decide-only). @champion stays with version 1.' });
    const refused = await runPromote(mlflow, { ...inputs, gates: 'auc >= baseline + 1', 'decide-only': true });
    expect(refused.result).toMatchObject({ outcome: 'refused', code: 'E_GATES_REFUSED' });
    expect([passed, refused].map(({ outputs }) => outputs.get('verdict'))).toEqual(['passed', 'failed']);
    expect(mlflow.requests.filter((each) => !['version', 'model', 'runs.get'].includes(each))).toEqual([]);
    // Each time the version, the model, the baseline and both runs.
    expect(mlflow.requests).toHaveLength(10);
  });

  test('asks for each history once, for as many gates as there are', async () => {
    const mlflow = threeVersions();
    mlflow.addHistory('run-2', 'rmse', [0.3, 0.1, 0.2]);
    const gates = ['best', 'worst', 'min', 'max', 'mean', 'median'].map((selector) => `rmse <= 0.3 ${selector}`).join('\n');
    const { result } = await runPromote(mlflow, { ...inputs, gates: `${gates}\n`.repeat(50), 'decide-only': true });
    expect(result.outcome).toBe('skipped');
    // Two points a page.
    expect(mlflow.requests.filter((each) => each === 'metricHistory')).toHaveLength(2);
  });

  test('records the baseline with the verdict', async () => {
    const mlflow = threeVersions();
    mlflow.setAliasNow('wine', 'champion', '1');
    const { outputs } = await runPromote(mlflow, { ...inputs, gates: 'auc > baseline' });
    expect(JSON.parse(mlflow.tagOf('wine', '2', promotionTag) ?? '')).toMatchObject({ baseline: '1', previousVersion: '1' });
    expect(JSON.parse(outputs.get('report') ?? '')).toMatchObject({ baseline: '1', gates: [{ candidate: '0.92', baseline: '0.91', needed: '> 0.91' }] });
  });

  test.each([['2', '3', '3', 'in place of version 3'], ['1', '2', '1', 'in place of version 1'], ['2', undefined, '', 'which nobody else held before']])(
    'names whom it takes the place of where @champion is version %s and Production is %s', async (champion, production, replaced, said) => {
      const mlflow = threeVersions();
      mlflow.setAliasNow('wine', 'champion', champion);
      if (production !== undefined) mlflow.addVersion('wine', production, { stage: 'Production' });
      const { result, outputs } = await runPromote(mlflow, { ...inputs, to: '@champion, Production', gates: 'auc > 0' });
      expect([result.reason, outputs.get('previous-version')]).toEqual([expect.stringContaining(said), replaced]);
    },
  );

  test('--model-gates and --no-gates contradict each other', async () => {
    const mlflow = threeVersions();
    await expect(runPromote(mlflow, { ...inputs, 'no-gates': true, 'model-gates': true })).rejects.toMatchObject({ code: 'E_INPUT', exit: 2 });
    await expect(runPromote(mlflow, { ...inputs, gates: 'auc > 0', baseline: '2' })).rejects.toMatchObject({ code: 'E_INPUT' });
    expect(mlflow.requests).toEqual([]);
  });

  test('too many gates in the model, or too large a file, are refused', async () => {
    const mlflow = threeVersions();
    mlflow.addFile('wine', '2', 'gates.yaml', 'auc > 0\n'.repeat(201));
    mlflow.addFile('wine', '3', 'gates.yaml', `#${' '.repeat(70_000)}`);
    await expect(runPromote(mlflow, { ...inputs, gates: 'auc > 0', 'model-gates': true })).rejects.toMatchObject({ code: 'E_GATE_SYNTAX' });
    await expect(runPromote(mlflow, { ...inputs, version: 3, gates: 'auc > 0', 'model-gates': true })).rejects.toMatchObject({ code: 'E_ARTIFACT_TOO_LARGE' });
  });
});

describe('an MLmodel file', () => {
  test('gives its flavors and the texts of its signature', () => {
    const text = "flavors:\n  python_function:\n    env: {conda: conda.yaml}\n  sklearn: {}\nsignature:\n  inputs: '[{\"type\":\n    \"double\"}]'\n  outputs: null\n";
    expect(parseModelFile(text)).toEqual({ flavors: ['python_function', 'sklearn'], signature: { inputs: '[{"type": "double"}]' } });
  });

  const bomb = `a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\nflavors: {e: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]}`;
  test.each([['empty', ''], ['no YAML', 'a: ['], ['a list', '- a'], ['without flavors', 'flavors: 3'], ['binary', '\0'], ['nested', '['.repeat(5000)], ['nested in brackets over lines', `flavors: {}\na: [${'a:\n'.repeat(50_000)}]`], ['a bomb', bomb]])('that is %s says nothing', (_, text) => {
    expect(parseModelFile(text)).toBeUndefined();
  });
});
