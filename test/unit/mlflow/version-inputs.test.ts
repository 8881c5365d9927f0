import { expect, it } from '@jest/globals';
import { modelName, versionNumber } from '../../../src/mlflow/version-inputs.js';

it.each(['wine', 'team/wine', 'wine@home', 'models', 'a: b', ' ü '])('%j is the name of a model', (name) => {
  expect(modelName.parse(name, {})).toBe(name);
});

it.each([
  ['models:/wine/3', "Give --model 'wine' --version 3"],
  ['models:/wine@champion', "Give --model 'wine' --at @champion"],
  ['models:/wine/Production', "Give --model 'wine' --at Production"],
  ['models:/wine/latest', "Give --model 'wine' --version with a number"],
  ['models:/wine', "Give --model 'wine'"],
  ['models:/m-0123456789abcdef0123456789abcdef', 'register gives it a name'],
  ['runs:/0123456789abcdef0123456789abcdef/model', 'register gives it a name'],
  ['models:/', 'such as wine'],
])('the URI %s is no name of a model', (uri, advice) => {
  expect(() => modelName.parse(uri, {})).toThrow(new RegExp(`got the URI .*${advice.replaceAll(/[[\]()']/g, '.')}`));
});

it.each([
  ['v3', 'Give --version 3'],
  ['V03', 'Give --version 3'],
  ['version 12', 'Give --version 12'],
  ['1.0', 'Give --version 1'],
  ['latest', 'give its number'],
  ['@latest', 'give its number'],
  ['@champion', '--at @champion'],
  ['production', '--at production'],
])('the version %s is told what to give instead', (raw, advice) => {
  expect(() => versionNumber.parse(raw, {})).toThrow(new RegExp(`expected a whole number from 1, got .*\\. .*${advice}`));
});

it.each(['none', '1.5', '-1', '0', 'v0'])('the version %s is refused without a guess', (raw) => {
  expect(() => versionNumber.parse(raw, {})).toThrow(/got "[^"]*"$/);
});
