import { describe, expect, test } from '@jest/globals';
import { parseTarget, resolveVersion, showTarget } from '../../../src/mlflow/target.js';
import { SimulatedMlflow } from '../../simulations/mlflow.js';

test.each([['@champion', '@champion'], ['production', 'Production'], ['STAGING', 'Staging'], ['none', 'None'], ['Archived', 'Archived'], ['@Production', '@Production']])(
  '%s is read as %s',
  (text, shown) => {
    expect(showTarget(parseTarget(text))).toBe(shown);
  },
);

test.each([
  ['Prod', 'E_STAGE_UNKNOWN', /Write @Prod if an alias is meant/],
  ['produktion', 'E_STAGE_UNKNOWN', /Did you mean Production\?/],
  ['champion', 'E_STAGE_UNKNOWN', /Write @champion/],
  ['latest', 'E_STAGE_UNKNOWN', /^(?!.*@latest).*newest version/],
  ['v12', 'E_STAGE_UNKNOWN', /^(?!.*@v12).*version 12/],
  ['3', 'E_STAGE_UNKNOWN', /^(?!.*@3).*version 3/],
  ['my model', 'E_STAGE_UNKNOWN', /^(?!.*@my).*as in @champion/],
  ['@', 'E_INPUT', /no name after the @/],
  ['@a b', 'E_INPUT', /letters, digits/],
  ['@latest', 'E_INPUT', /reserved/],
  ['@v12', 'E_INPUT', /reserved/],
])('%s is refused', (text, code, message) => {
  expect(() => parseTarget(text)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
});

describe('resolveVersion', () => {
  const mlflow = new SimulatedMlflow();
  mlflow.addVersion('wine', '1', { stage: 'Production' });
  mlflow.addVersion('wine', '2');
  mlflow.setAliasNow('wine', 'champion', '2');

  test('takes a number, an alias or a stage', async () => {
    expect((await resolveVersion(mlflow, { model: 'wine', version: 1 })).version).toBe('1');
    expect((await resolveVersion(mlflow, { model: 'wine', at: '@champion' })).version).toBe('2');
    expect((await resolveVersion(mlflow, { model: 'wine', at: 'PRODUCTION' })).version).toBe('1');
    expect((await resolveVersion(mlflow, { model: 'wine', version: 2, at: '@champion' })).version).toBe('2');
  });

  test.each([
    [{ model: 'wine' }, 'E_INPUT', /Give --version N, or --at/],
    [{ model: 'wine', version: 1, at: '@champion' }, 'E_PROMOTION_OVERTAKEN', /is version 2 by now, and not version 1/],
    [{ model: 'wine', version: 9 }, 'E_VERSION_NOT_FOUND', /version 9/],
    [{ model: 'beer', at: '@champion' }, 'E_MODEL_NOT_FOUND', /beer/],
    [{ model: 'wine', at: '@Champion' }, 'E_ALIAS_NOT_FOUND', /Did you mean @champion\?.*do not ignore case/],
    [{ model: 'wine', at: '@baseline' }, 'E_ALIAS_NOT_FOUND', /The model has @champion\./],
    [{ model: 'wine', at: 'Staging' }, 'E_STAGE_EMPTY', /stage Staging/],
  ])('%j is refused', async (inputs, code, message) => {
    await expect(resolveVersion(mlflow, inputs)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
