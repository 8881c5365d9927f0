import { describe, expect, test } from '@jest/globals';
import type { VersionFacts } from '../../../src/gates/evidence.js';
import { evaluate, evidenceOf } from './facts.js';

type Json = object | string | undefined;
const text = (value: Json): string | undefined => (value === undefined || typeof value === 'string' ? value : JSON.stringify(value));

const signatureOf = (inputs: Json, outputs: Json = [{ type: 'double' }], params?: Json) => {
  const texts = Object.entries({ inputs: text(inputs), outputs: text(outputs), params: text(params) }).filter(([, value]) => value !== undefined);
  return { modelFile: { flavors: ['python_function'], signature: Object.fromEntries(texts) as { inputs?: string; outputs?: string; params?: string } } };
};

const decide = (before: Partial<VersionFacts>, after: Partial<VersionFacts>) => evaluate('signature compatible', evidenceOf(after, { baseline: before })).results[0];

const column = (name: string, type = 'double', more: object = {}) => ({ name, type, required: true, ...more });
const tensor = (dtype: string, shape: readonly number[], name?: string) => ({ ...(name === undefined ? {} : { name }), type: 'tensor', 'tensor-spec': { dtype, shape } });
const object = (properties: object) => ({ name: 'o', type: 'object', properties, required: true });

describe('inputs', () => {
  test.each<[string, Json, Json, string]>([
    ['the same columns', [column('a'), column('b')], [column('a'), column('b')], 'passed'],
    ['the same columns in another order', [column('a'), column('b')], [column('b'), column('a')], 'passed'],
    ['a new required column', [column('a')], [column('a'), column('b')], 'failed'],
    ['a new optional column', [column('a')], [column('a'), column('b', 'double', { required: false })], 'passed'],
    ['a new optional column, as MLflow before 2.10 writes it', [{ name: 'a', type: 'double' }], [{ name: 'a', type: 'double' }, { name: 'b', type: 'double', optional: true }], 'passed'],
    ['a removed column', [column('a'), column('b')], [column('a')], 'passed'],
    ['a renamed column', [column('a')], [column('A')], 'failed'],
    ['an optional column that is required now', [column('a', 'double', { required: false })], [column('a')], 'failed'],
    ['a required column that is optional now', [column('a')], [column('a', 'double', { required: false })], 'passed'],
    ['int to long', [column('a', 'integer')], [column('a', 'long')], 'passed'],
    ['int to double', [column('a', 'integer')], [column('a', 'double')], 'passed'],
    ['float to double', [column('a', 'float')], [column('a', 'double')], 'passed'],
    ['int to float', [column('a', 'integer')], [column('a', 'float')], 'failed'],
    ['long to double', [column('a', 'long')], [column('a', 'double')], 'failed'],
    ['double to float', [column('a', 'double')], [column('a', 'float')], 'failed'],
    ['long to int', [column('a', 'long')], [column('a', 'integer')], 'failed'],
    ['double to string', [column('a', 'double')], [column('a', 'string')], 'failed'],
    ['string to any', [column('a', 'string')], [column('a', 'any')], 'passed'],
    ['columns without names', [{ type: 'double' }, { type: 'long' }], [{ type: 'double' }, { type: 'long' }], 'passed'],
    ['one more without a name', [{ type: 'double' }], [{ type: 'double' }, { type: 'double' }], 'failed'],
    ['names where there were none', [{ type: 'double' }], [column('a')], 'failed'],
    ['the same tensor', [tensor('float64', [-1, 13])], [tensor('float64', [-1, 13])], 'passed'],
    ['another shape', [tensor('float64', [-1, 13])], [tensor('float64', [-1, 14])], 'failed'],
    ['another rank', [tensor('float64', [-1, 13])], [tensor('float64', [-1, 13, 1])], 'failed'],
    ['a free dimension', [tensor('float64', [1, 13])], [tensor('float64', [-1, 13])], 'failed'],
    ['another dtype', [tensor('float32', [-1, 13])], [tensor('float64', [-1, 13])], 'failed'],
    ['a tensor instead of columns', [column('a')], [tensor('float64', [-1, 1], 'a')], 'failed'],
    ['an array of wider items', [column('a', 'array', { items: { type: 'integer' } })], [column('a', 'array', { items: { type: 'long' } })], 'passed'],
    ['an array of narrower items', [column('a', 'array', { items: { type: 'long' } })], [column('a', 'array', { items: { type: 'integer' } })], 'failed'],
    ['an array instead of a value', [column('a')], [column('a', 'array', { items: { type: 'double' } })], 'failed'],
    ['a map of other values', [column('a', 'map', { values: { type: 'long' } })], [column('a', 'map', { values: { type: 'string' } })], 'failed'],
    ['a new required property', [object({ a: { type: 'long', required: true } })], [object({ a: { type: 'long', required: true }, b: { type: 'long', required: true } })], 'failed'],
    ['a new optional property', [object({ a: { type: 'long', required: true } })], [object({ a: { type: 'long', required: true }, b: { type: 'long', required: false } })], 'passed'],
    ['a property of another type', [object({ a: { type: 'long', required: true } })], [object({ a: { type: 'string', required: true } })], 'failed'],
  ])('%s', (_, before, after, verdict) => {
    expect(decide(signatureOf(before), signatureOf(after))?.verdict).toBe(verdict);
  });
});

describe('outputs', () => {
  const inputs = [column('a')];
  test.each<[string, Json, Json, string]>([
    ['another type', [{ type: 'double' }], [{ type: 'long' }], 'failed'],
    ['a wider type', [{ type: 'integer' }], [{ type: 'long' }], 'failed'],
    ['one more at the end', [column('p')], [column('p'), column('q')], 'passed'],
    ['one more in front', [column('p')], [column('q'), column('p')], 'failed'],
    ['one less', [column('p'), column('q')], [column('p')], 'failed'],
    ['one that is optional now', [column('p')], [column('p', 'double', { required: false })], 'failed'],
    ['another tensor', [tensor('float32', [-1])], [tensor('float32', [-1, 2])], 'failed'],
    ['the same tensor', [tensor('float32', [-1])], [tensor('float32', [-1])], 'passed'],
    ['one more property', [object({ a: { type: 'long' } })], [object({ a: { type: 'long' }, b: { type: 'long' } })], 'failed'],
  ])('%s', (_, before, after, verdict) => {
    expect(decide(signatureOf(inputs, before), signatureOf(inputs, after))?.verdict).toBe(verdict);
  });
});

describe('params', () => {
  const param = (name: string, type: string, shape: readonly number[] | null = null) => ({ name, type, default: 1, shape });
  test.each<[string, Json, Json, string]>([
    ['a new one', undefined, [param('t', 'double')], 'passed'],
    ['one less', [param('t', 'double')], undefined, 'passed'],
    ['a wider one', [param('t', 'float')], [param('t', 'double')], 'passed'],
    ['another type', [param('t', 'double')], [param('t', 'string')], 'failed'],
    ['a list instead of one', [param('t', 'double')], [param('t', 'double', [-1])], 'failed'],
  ])('%s', (_, before, after, verdict) => {
    expect(decide(signatureOf([], [], before), signatureOf([], [], after))?.verdict).toBe(verdict);
  });
});

describe('a signature that says nothing', () => {
  const whole = signatureOf([column('a')]);
  const missing = { modelFile: { flavors: ['python_function'] } };
  test.each([
    ['missing', missing, 'wine version 2 was logged without a signature'],
    ['without outputs', { modelFile: { flavors: [], signature: { inputs: '[]' } } }, 'the signature of wine version 2 does not say its outputs'],
    ['no JSON', signatureOf('nonsense'), 'the signature of wine version 2 cannot be read'],
    ['no list', signatureOf('{}'), 'the signature of wine version 2 cannot be read'],
    ['of unheard-of depth', signatureOf(`[${'{"type":"array","items":'.repeat(200)}{"type":"long"}${'}'.repeat(200)}]`), 'the signature of wine version 2 cannot be read'],
  ])('%s is inconclusive on either side', (_, facts, why) => {
    expect(decide(whole, facts)).toMatchObject({ verdict: 'inconclusive', why });
    expect(decide(facts, whole)).toMatchObject({ verdict: 'inconclusive', why: `the baseline cannot be used: ${why.replace('2', '1')}` });
  });

  test('says what has changed, a few things by name', () => {
    const difference = decide(signatureOf([column('a'), column('b')]), signatureOf([column('a', 'string'), column('b', 'string'), column('c'), column('d')], [{ type: 'long' }]));
    expect(difference?.why).toBe(
      'the signature is not compatible with wine version 1: input a was double and is string; input b was double and is string; input c (double) is new and required; 2 more',
    );
  });
});
