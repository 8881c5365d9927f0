import { expect, test } from '@jest/globals';
import { findUndeclaredFields } from '../../../src/kubernetes/undeclared-fields.js';

test.each<[string, string, readonly (readonly (string | number)[])[]]>([
  ['of server-side apply', 'failed to create typed patch object (models/p; machinelearning.seldon.io/v1, Kind=SeldonDeployment): .spec.foo: field not declared in schema', [['spec', 'foo']]],
  ['several', 'failed to create typed patch object (x): errors:\n  .spec.predictors[0].bar: field not declared in schema\n  .spec.foo: field not declared in schema', [['spec', 'predictors', 0, 'bar'], ['spec', 'foo']]],
  ['of strict decoding', 'strict decoding error: unknown field "spec.predictors[1].bar", unknown field "spec.foo"', [['spec', 'predictors', 1, 'bar'], ['spec', 'foo']]],
  ['none', 'admission webhook denied the request: spec: Invalid value', []],
  ['of a text without end', `${'.a'.repeat(500_000)}: field not declared in schema`, []],
])('%s', (_, said, fields) => {
  expect(findUndeclaredFields(said)).toEqual(fields);
});
