import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StepError } from '../../../src/errors.js';
import { runStep } from '../../../src/run.js';
import { pipeline } from '../../../src/steps/pipeline.js';
import { promote } from '../../../src/steps/promote.js';
import { createRecordingHost } from './fixture-host.js';
import { fixtureStep } from './fixture-step.js';

let directory: string;
const before = process.cwd();
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mlflow-steps-run-'));
  process.chdir(directory);
});
afterEach(() => {
  process.chdir(before);
  rmSync(directory, { recursive: true });
});

const all = (host: ReturnType<typeof createRecordingHost>): Record<string, unknown> =>
  JSON.parse(host.endings[0]?.outputs.get('all') ?? '{}') as Record<string, unknown>;

describe('where an input comes from', () => {
  it('prefers the host, then MLFLOW_STEPS_…, then the honoured variable, then the config file, then the default', async () => {
    writeFileSync('mlflow-steps.yaml', 'model: from-config\ntimeout: 1m\nfixture:\n  mode: slow\nrun-id: of-another-step\npromote:\n  to: Production\n');
    const fromConfig = createRecordingHost({});
    await runStep(fixtureStep, fromConfig);
    expect(all(fromConfig)).toMatchObject({ model: 'from-config', timeout: 60_000, mode: 'slow', force: false });

    const honoured = createRecordingHost({}, { env: { FIXTURE_MODEL: 'honoured' } });
    await runStep(fixtureStep, honoured);
    expect(all(honoured)).toMatchObject({ model: 'honoured' });

    const derived = createRecordingHost({}, { env: { FIXTURE_MODEL: 'honoured', MLFLOW_STEPS_MODEL: 'derived' } });
    await runStep(fixtureStep, derived);
    expect(all(derived)).toMatchObject({ model: 'derived' });

    const given = createRecordingHost({ model: 'given' }, { env: { MLFLOW_STEPS_MODEL: 'derived' } });
    await runStep(fixtureStep, given);
    expect(all(given)).toMatchObject({ model: 'given' });
  });

  it('counts an empty text as not given', async () => {
    const host = createRecordingHost({ model: 'wine', timeout: ' ' });
    await runStep(fixtureStep, host);
    expect(all(host)).toMatchObject({ timeout: 1_200_000 });
  });

  it('refuses a secret in the config file without showing it', async () => {
    writeFileSync('mlflow-steps.yaml', 'model: wine\ntoken: hush-hush\n');
    const host = createRecordingHost({});
    expect(await runStep(fixtureStep, host)).toBe(2);
    expect(host.endings[0]?.result).toMatchObject({ code: 'E_CONFIG_FILE' });
    expect(host.endings[0]?.result.reason).not.toContain('hush-hush');
  });

  it('names the nearest right key for each misspelt one in the config file', async () => {
    writeFileSync('mlflow-steps.yaml', 'modle: wine\nfixtrue: { mode: slow }\nfixture: { tiemout: 1m, run-id: x }\nconstructor: 1\n');
    const host = createRecordingHost({ model: 'wine' });
    expect(await runStep(fixtureStep, host)).toBe(2);
    expect(host.endings[0]?.result).toMatchObject({ code: 'E_CONFIG_FILE' });
    expect(host.endings[0]?.result.reason.split('\n')).toEqual([
      'mlflow-steps.yaml has an unknown input modle; did you mean model?',
      'mlflow-steps.yaml has an unknown input fixtrue; did you mean fixture?',
      'mlflow-steps.yaml has an unknown input constructor',
      'mlflow-steps.yaml: fixture has an unknown input tiemout; did you mean timeout?',
      'mlflow-steps.yaml: fixture has an unknown input run-id',
    ]);
    expect(host.endings[0]?.outputs.get('reason')).toMatch(/^mlflow-steps\.yaml has .* model\?; mlflow-steps\.yaml has .*; mlflow-steps\.yaml: fixture has an unknown input run-id$/);
  });

  it('tells all that is wrong with the config file at once', async () => {
    writeFileSync('mlflow-steps.yaml', 'modle: wine\ntoken: hush-hush\ntimeout: 5min\nrules: [{a: b}]\nmode: slow\n');
    const host = createRecordingHost({ model: 'wine' });
    expect(await runStep(fixtureStep, host)).toBe(2);
    expect(host.endings[0]?.result).toMatchObject({ code: 'E_CONFIG_FILE' });
    const told = host.endings[0]?.result.reason ?? '';
    for (const each of ['unknown input modle', 'holds the secret token', 'timeout: ', 'rules must be a text']) expect(told).toContain(each);
    expect(told).not.toContain('hush-hush');
  });

  it('counts an empty value of the config file as not given', async () => {
    writeFileSync('mlflow-steps.yaml', 'model: wine\nmode:\nrules: [a, 2, true]\nfixture:\n');
    const host = createRecordingHost({});
    expect(await runStep(fixtureStep, host)).toBe(0);
    expect(all(host)).toMatchObject({ model: 'wine', rules: ['a', '2', 'true'] });
    expect(all(host)).not.toHaveProperty('mode');
  });

  it.each(['model: {name: wine}', 'rules: [{a: b}]'])('refuses a value that is neither a text nor a list of texts: %s', async (content) => {
    writeFileSync('mlflow-steps.yaml', content);
    const host = createRecordingHost({ model: 'wine' });
    expect(await runStep(fixtureStep, host)).toBe(2);
    expect(host.endings[0]?.result).toMatchObject({ code: 'E_CONFIG_FILE', reason: expect.stringContaining(`mlflow-steps.yaml: ${content.split(':')[0] ?? ''} must be a text`) });
  });

  it('says of a config file that cannot be read why', async () => {
    mkdirSync('mlflow-steps.yaml');
    const host = createRecordingHost({ model: 'wine' });
    expect(await runStep(fixtureStep, host)).toBe(2);
    expect(host.endings[0]?.result.reason).toMatch(/^mlflow-steps.yaml cannot be read: .*EISDIR/);
  });

  it.each(['- a\n', 'a: [\n', 'just text'])('refuses a config file that is no mapping: %j', async (content) => {
    writeFileSync('mlflow-steps.yaml', content);
    const host = createRecordingHost({ model: 'wine' });
    expect(await runStep(fixtureStep, host)).toBe(2);
    expect(host.endings[0]?.result).toMatchObject({ code: 'E_CONFIG_FILE' });
  });
});

it('names the nearest right variable for a misspelt one, and leaves those of other steps and of others alone', async () => {
  const env = { MLFLOW_STEPS_MODLE: 'wine', MLFLOW_STEPS_TIMEOTU: '1m', MLFLOW_STEPS_MODEL: 'wine', MLFLOW_STEPS_TAGS: 'a=b', MLFLOW_STEPS_TO: '@a', MLFLOW_STEPS_CREDENTIALS: '/nowhere', MLFLOW_STEPS_OWN_THING: 'x', MLFLOW_STEPS_MOED: '' };
  const host = createRecordingHost({}, { env });
  expect(await runStep(fixtureStep, host)).toBe(0);
  expect(host.printed.filter((line) => line.includes('did you mean'))).toEqual([
    'MLFLOW_STEPS_MODLE is no input; did you mean MLFLOW_STEPS_MODEL?',
    'MLFLOW_STEPS_TIMEOTU is no input; did you mean MLFLOW_STEPS_TIMEOUT?',
  ]);
});

it('reports all wrong inputs together', async () => {
  const host = createRecordingHost({ timeout: 'soon', mode: 'fsat' }, { problems: ['unknown input --modle'] });
  expect(await runStep(fixtureStep, host)).toBe(2);
  const { reason } = host.endings[0]?.result ?? {};
  for (const part of ['4 inputs are wrong', '--modle', 'missing: --model', 'timeout: expected a duration', 'did you mean fast?']) {
    expect(reason).toContain(part);
  }
});

it('writes outputs that were set before a failure, with outcome and reason', async () => {
  const host = createRecordingHost({ model: 'broken' });
  expect(await runStep(fixtureStep, host)).toBe(1);
  expect(Object.fromEntries(host.endings[0]?.outputs ?? [])).toEqual({ model: 'broken', outcome: 'error', reason: 'cannot use ', 'error-code': 'E_UNEXPECTED' });
});

it('masks secrets first and keeps them out of log, outputs, summary and errors', async () => {
  const env = { MLFLOW_STEPS_TOKEN: 'hush-hush' };
  const green = createRecordingHost({ model: 'wine' }, { env });
  await runStep(fixtureStep, green);
  const red = createRecordingHost({ model: 'broken' }, { env });
  await runStep(fixtureStep, red);
  expect(green.masked).toEqual(['hush-hush']);
  for (const host of [green, red]) {
    const { outputs, summary, result, comments } = host.endings[0] ?? {};
    expect(JSON.stringify([host.printed, [...(outputs ?? [])], summary, result, comments?.map(({ blocks }) => blocks)])).not.toContain('hush-hush');
  }
  expect(green.printed).toEqual(['token is ***']);
  expect(green.endings[0]?.comments).toEqual([{ key: ['wine'], blocks: [{ kind: 'paragraph', text: 'token *** again' }], token: undefined }]);
});

it('reports the cancellation, whatever it made fail', async () => {
  const controller = new AbortController();
  controller.abort(new StepError('E_CANCELLED', 'Cancelled by SIGTERM.', { exit: 143 }));
  const host = createRecordingHost({ model: 'broken' }, { signal: controller.signal });
  expect(await runStep(fixtureStep, host)).toBe(143);
  expect(host.endings[0]?.result).toMatchObject({ outcome: 'cancelled', reason: 'Cancelled by SIGTERM.' });
});

it.each([
  ['a green step', 'wine', 1],
  ['a red step', 'broken', 1],
  ['wrong inputs', '', 2],
])('outputs that cannot be written are said, and %s ends red', async (_, model, exitCode) => {
  const host = createRecordingHost({ model }, { env: { MLFLOW_STEPS_TOKEN: 'hush-hush' } });
  const finish = (): Promise<void> => Promise.reject(new Error('no space left for hush-hush'));
  expect(await runStep(fixtureStep, { ...host, finish })).toBe(exitCode);
  expect(host.printed.at(-1)).toBe('fixture has ended, but its outputs could not be written: no space left for ***');
});

describe('a comment that was asked for', () => {
  const wanted = { model: 'wine', to: 'production, @champion', comment: 'true' };
  const begun = [{ key: ['wine', '@champion, Production'], blocks: [{ kind: 'heading', text: 'Promotion of wine to @champion, Production' }], token: undefined }];

  it.each([
    ['wrong gates', { version: '2', gates: 'accuracy => 0.9' }, []],
    ['no gates', { version: '2', gates: '# none' }, []],
    ['a wrong version', { version: 'two', gates: 'accuracy >= 0.9' }, []],
    ['an unknown input', { version: '2', gates: 'accuracy >= 0.9', 'tracking-uri': 'http://127.0.0.1:9' }, ['unknown input --modle']],
  ])('is begun by promote also with %s', async (_, texts, problems) => {
    const host = createRecordingHost({ ...wanted, ...texts }, { problems });
    expect(await runStep(promote, host)).toBe(2);
    expect(host.endings[0]?.comments).toEqual(begun);
  });

  it('is begun by the pipeline before it has a version', async () => {
    const host = createRecordingHost({ ...wanted, gates: 'accuracy >= 0.9', 'tracking-uri': 'http://127.0.0.1:9' });
    expect(await runStep(pipeline, host)).toBe(2);
    expect(host.endings[0]?.comments).toEqual(begun);
  });

  it.each([[{ comment: 'false' }], [{ comment: 'perhaps' }], [{ to: 'Prod' }], [{ model: '' }]])('cannot be known with %j', async (texts) => {
    const host = createRecordingHost({ ...wanted, version: '2', gates: 'accuracy => 0.9', ...texts });
    expect(await runStep(promote, host)).toBe(2);
    expect(host.endings[0]?.comments).toEqual([]);
  });
});
