import { describe, expect, test } from '@jest/globals';
import { fieldSettings, setFields } from '../../../src/manifest/set-fields.js';

const root = { metadata: { name: 'wine' }, spec: { protocol: 'v2', predictors: [{ name: 'p', replicas: 1, graph: { name: 'm', parameters: [{ name: 'a', value: '1' }] } }] } };
const apply = (text: string) => setFields(root, fieldSettings.parse(text));

describe('what is set', () => {
  test.each([
    ['spec.predictors[0].replicas=2', { spec: { predictors: [{ name: 'p', replicas: 2 }] } }],
    ['spec.predictors[0].graph.parameters[0].value=2', { spec: { predictors: [{ graph: { parameters: [{ value: '2' }] } }] } }],
    ['spec.predictors[0].graph.logger.mode = all', { spec: { predictors: [{ graph: { logger: { mode: 'all' } } }] } }],
    ['spec.predictors[0].graph.parameters[1]={"name":"b"}', { spec: { predictors: [{ graph: { parameters: [{ name: 'a' }, { name: 'b' }] } }] } }],
    ['metadata.labels["example.com/team"]=red=blue', { metadata: { name: 'wine', labels: { 'example.com/team': 'red=blue' } } }],
    ["metadata.annotations['n']=\"5\"", { metadata: { annotations: { n: '5' } } }],
    ['spec.a=1\nspec.a=true\nspec.b=null', { spec: { protocol: 'v2', a: true, b: null } }],
  ])('%s', (text, expected) => {
    expect(apply(text)).toMatchObject(expected);
  });

  test('leaves what it was given', () => {
    apply('spec.protocol=seldon');
    expect(root.spec.protocol).toBe('v2');
  });
});

describe('what is refused', () => {
  test.each([
    ['spec', /expected path=value/], ['=x', /expected path=value/], ['.spec.a=1', /expected path=value/], ['spec..a=1', /expected path=value/], ['spec.a[x]=1', /expected path=value/],
    ['spec=1', /cannot be set/], ['kind=Pod', /cannot be set/], ['metadata.name=x', /cannot be set/], ['metadata.labels={}', /cannot be set/], ['metadata.ownerReferences[0]=x', /cannot be set/],
    ['spec.__proto__.a=1', /is no field/], ['spec.a={b', /begins like JSON/], [`spec.a=${'x'.repeat(5000)}`, /5000 characters/], [`spec${'.a'.repeat(30)}=1`, /expected path=value/],
    ['spec.predictors[2].name=x', /spec\.predictors has 1 entries/], ['spec.predictors.name=x', /is no mapping/], ['spec.protocol[0]=x', /is no list/], ['spec.protocol.a=x', /is no mapping/],
    [Array(101).fill('spec.a=1').join('\n'), /101 fields/],
  ])('%.40s', (text, message) => {
    expect(() => apply(text)).toThrow(message);
  });
});
