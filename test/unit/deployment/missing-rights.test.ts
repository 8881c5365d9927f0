import { expect, test } from '@jest/globals';
import { assertRights, withAllMissing } from '../../../src/deployment/missing-rights.js';
import { StepError } from '../../../src/errors.js';
import type { JsonObject } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';

const needs = { asksByProxy: false, secret: undefined };
/** Answers reviews alone: what is allowed is not of these verbs. */
const denying = (...verbs: readonly string[]): Cluster =>
  ({ create: (_address: unknown, review: { readonly spec: { readonly resourceAttributes: { readonly verb: string } } }): Promise<JsonObject> =>
    Promise.resolve({ status: { allowed: !verbs.includes(review.spec.resourceAttributes.verb) } }) }) as unknown as Cluster;
const one = new StepError('E_CLUSTER_FORBIDDEN', 'These credentials may not create Lease/ns/wine.');

test('a right that is missing is told with all others that are, with the page of the Role and the namespace', async () => {
  await expect(assertRights(denying('patch', 'delete'), 'ns', needs)).rejects.toMatchObject({ code: 'E_CLUSTER_FORBIDDEN', message: expect.stringMatching(/patch, delete seldondeployments\.machinelearning\.seldon\.io; patch, delete configmaps; delete leases\.coordination\.k8s\.io\. .*docs\/permissions\.md there, or correct --namespace/) });
  expect(await withAllMissing(one, denying('create'), 'ns', needs)).toMatchObject({ code: 'E_CLUSTER_FORBIDDEN', message: expect.stringMatching(/Lease\/ns\/wine\. All that a deploy needs there and they lack: create seldondeployments.*; create configmaps; create leases/) });
});

test('what is no missing right stays as it is', async () => {
  const other = new StepError('E_APPLY_REFUSED', 'x');
  expect(await withAllMissing(other, denying('create'), 'ns', needs)).toBe(other);
  expect(await withAllMissing(one, denying(), 'ns', needs)).toBe(one);
});
