import { expect, test } from '@jest/globals';
import { readActionInputs } from '../../../src/hosts/github/action-inputs.js';
import { readPipelineFacts } from '../../../src/hosts/github/pipeline-facts.js';
import { fixtureStep } from '../core/fixture-step.js';

const read = (env: Readonly<Record<string, string>>) =>
  readActionInputs(fixtureStep, env, (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim());

test('inputs that the workflow leaves empty count as not given', () => {
  expect(read({ INPUT_MODEL: 'wine', INPUT_TOKEN: '' })).toEqual({ texts: new Map([['model', 'wine']]), problems: [] });
});

test('a misspelt input is told with the nearest right one', () => {
  expect(read({ INPUT_MODLE: 'wine' }).problems).toEqual(['unknown input modle; did you mean model?']);
});

test('the runner says who runs the pipeline; on a rerun, who asked for it', () => {
  const env = { GITHUB_SHA: 'abc', GITHUB_SERVER_URL: 'https://example.test', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7', GITHUB_ACTOR: 'first' };
  const link = 'https://example.test/o/r/actions/runs/7';
  expect(readPipelineFacts(env)).toEqual({ commit: 'abc', link, actor: 'first' });
  expect(readPipelineFacts({ ...env, GITHUB_TRIGGERING_ACTOR: 'second' })).toEqual({ commit: 'abc', link, actor: 'second' });
  expect(readPipelineFacts({})).toEqual({});
});
