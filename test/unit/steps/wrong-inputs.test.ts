import { expect, it } from '@jest/globals';
import { runStep } from '../../../src/run.js';
import type { Step } from '../../../src/step.js';
import { demote } from '../../../src/steps/demote.js';
import { deploy } from '../../../src/steps/deploy.js';
import { pipeline } from '../../../src/steps/pipeline.js';
import { promote } from '../../../src/steps/promote.js';
import { render } from '../../../src/steps/render.js';
import { train } from '../../../src/steps/train.js';
import { undeploy } from '../../../src/steps/undeploy.js';
import { createRecordingHost } from '../core/fixture-host.js';

/** Nothing listens there: a step that asks MLflow before it has read its inputs ends as unreachable. */
const unasked = { 'tracking-uri': 'http://127.0.0.1:9' };

interface Row {
  readonly step: Step;
  readonly given: Readonly<Record<string, string>>;
  /** A part of each problem, in order. */
  readonly told: readonly string[];
}

const rows: readonly Row[] = [
  { step: render, given: { ...unasked, at: 'Prodution', 'model-uri-map': 'bad', name: 'Foo_', namespace: 'A B' }, told: ['missing: --model', 'Did you mean Production?', 'name: the name "Foo_" is no DNS-1035 label', 'expected from=to, got "bad"', 'namespace: expected the name of a namespace'] },
  { step: deploy, given: { 'tracking-uri': './mlruns', timeout: '1000h', verify: 'requierd' }, told: ['is a folder (./mlruns)', 'missing: --model', 'timeout: expected at most 480h', 'there is no file "requierd"; did you mean required?', 'Which version of the model is meant?'] },
  { step: promote, given: { ...unasked, model: 'wine', version: '3', to: 'Archived', gates: 'accuracy >>> 1', baseline: '3' }, told: ['Archived is no stage to promote to', 'gates, line 1', 'a version is not compared with itself'] },
  { step: undeploy, given: { model: 'models:/wine/3', version: 'v3' }, told: ["Give --model 'wine' --version 3", 'Give --version 3'] },
  { step: demote, given: { ...unasked, model: 'wine', version: 'x', from: 'Archived' }, told: ['version: expected a whole number', 'both are the same stage'] },
  { step: undeploy, given: { model: 'wine', timeout: 'soon' }, told: ['timeout: expected a duration', 'What is to be removed?'] },
  { step: train, given: { ...unasked, command: 'true', 'working-directory': 'no-such-folder' }, told: ['missing: --experiment', 'working-directory: there is no folder "no-such-folder"'] },
  { step: pipeline, given: { ...unasked, model: 'wine', to: '@champion', command: 'true', 'run-id': 'r1' }, told: ['No gate was given', 'Both a command and run-id are given'] },
  { step: pipeline, given: { ...unasked, model: 'wine', to: '@champion', command: 'true', baseline: 'Prod' , 'no-gates': 'true' }, told: ['MLflow has no stage "Prod"', 'The command needs an experiment'] },
];

it.each(rows.map((row) => ({ name: row.step.name, ...row })))('$name tells all that is wrong with its inputs at once', async ({ step, given, told }) => {
  const host = createRecordingHost(given);
  expect(await runStep(step, host)).toBe(2);
  const { result } = host.endings[0] ?? {};
  expect(result).toMatchObject({ code: 'E_INPUT', reason: expect.stringContaining(`${told.length} inputs are wrong:`) });
  const problems = (result?.reason ?? '').split('\n  - ').slice(1);
  expect(problems).toEqual(told.map((part) => expect.stringContaining(part)));
});

it.each([
  ['E_TRACKING_URI', { 'tracking-uri': './mlruns', gates: 'a > 1', to: '@champion' }],
  ['E_STAGE_UNKNOWN', { ...unasked, gates: 'a > 1', to: 'Prod' }],
  ['E_GATE_SYNTAX', { ...unasked, gates: 'a > ', to: '@champion' }],
  ['E_GATES_MISSING', { ...unasked, to: '@champion' }],
])('one wrong input alone has the code %s of its own', async (code, given) => {
  const host = createRecordingHost({ model: 'wine', version: '1', ...given });
  expect(await runStep(promote, host)).toBe(2);
  expect(host.endings[0]?.result).toMatchObject({ code });
});

it('what is wrong by itself is not told once more of what it stands beside', async () => {
  const host = createRecordingHost({ ...unasked, model: 'wine', version: 'none' });
  await runStep(render, host);
  expect(host.endings[0]?.result.reason).toBe('version: expected a whole number from 1, got "none"');
});

it.each([
  ['wine@champion', "Did you mean --model 'wine' --at @champion?"],
  ['wine/v3', "Did you mean --model 'wine' --version 3?"],
])('a version that the name of the model holds, %s, is taken apart', async (model, told) => {
  const host = createRecordingHost({ ...unasked, model });
  await runStep(render, host);
  expect(host.endings[0]?.result).toMatchObject({ code: 'E_INPUT', reason: expect.stringContaining(told) });
});
