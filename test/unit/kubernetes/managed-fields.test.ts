import { describe, expect, it } from '@jest/globals';
import { valueAt, type JsonObject } from '../../../src/json.js';
import { findClaims } from '../../../src/kubernetes/claims.js';
import { findLeftOver, findLost, findMakers, moveOwnership, readOwners, renderOwner } from '../../../src/kubernetes/managed-fields.js';

const us = 'mlflow-steps';
const entry = (manager: string, fieldsV1: JsonObject, more: JsonObject = {}): JsonObject => ({ manager, operation: 'Update', apiVersion: 'g/v1', fieldsType: 'FieldsV1', time: '2026-11-29T06:40:16Z', fieldsV1, ...more });
const objectOf = (...managedFields: readonly JsonObject[]): JsonObject => ({ metadata: { managedFields } });
const applied = entry('kubectl-client-side-apply', { 'f:metadata': { 'f:labels': { '.': {}, 'f:team': {} } }, 'f:spec': { '.': {}, 'f:predictors': {} } });
const edited = entry('kubectl-edit', { 'f:spec': { 'f:predictors': {} } });
const labelled = entry('kubectl-label', { 'f:metadata': { 'f:labels': { 'f:colour': {} } } });
const scaled = entry('kube-controller-manager', { 'f:spec': { 'f:replicas': {} } }, { subresource: 'scale' });
const reported = entry('manager', { 'f:status': { 'f:state': {} } }, { subresource: 'status' });

describe('who owns the fields of an object', () => {
  it('is read as paths, whatever else stands there', () => {
    expect(readOwners(objectOf(applied))[0]?.paths).toEqual([['metadata', 'labels', 'team'], ['spec', 'predictors']]);
    expect(readOwners({ metadata: { managedFields: [null, 'x', {}, { fieldsV1: 'x' }] } })).toHaveLength(2);
    expect(readOwners(undefined)).toEqual([]);
  });

  it('is a maker who wrote of the spec, and not who labelled, scaled or reported', () => {
    expect(findMakers(objectOf(applied, edited, labelled, scaled, reported), us).map(({ manager }) => manager)).toEqual(['kubectl-client-side-apply', 'kubectl-edit']);
  });

  it('moves from the makers to us, with what we own already, and from nobody else', () => {
    const own = entry(us, { 'f:metadata': { 'f:annotations': { 'f:mine': {} } } }, { operation: 'Apply' });
    const moved = moveOwnership(objectOf(applied, edited, labelled, scaled, reported, own), us, 'g/v2', new Date('2026-12-01T00:00:00.123Z'));
    expect(moved).toEqual([
      {
        manager: us, operation: 'Apply', apiVersion: 'g/v2', time: '2026-12-01T00:00:00Z', fieldsType: 'FieldsV1',
        fieldsV1: { 'f:metadata': { 'f:labels': { '.': {}, 'f:team': {} }, 'f:annotations': { 'f:mine': {} } }, 'f:spec': { '.': {}, 'f:predictors': {} } },
      },
      labelled, scaled, reported,
    ]);
  });

  it('does not move finalizers and owner references, which no manifest of ours has', () => {
    const guarded = entry('kubectl-create', { 'f:metadata': { 'f:finalizers': { '.': {}, 'v:"x/y"': {} }, 'f:ownerReferences': { 'k:{"uid":"1"}': {} }, 'f:labels': { 'f:team': {} } }, 'f:spec': { 'f:predictors': {} } });
    const [own, ...others] = moveOwnership(objectOf(guarded, labelled), us, 'g/v1', new Date());
    expect(valueAt(own, 'fieldsV1')).toEqual({ 'f:metadata': { 'f:labels': { 'f:team': {} } }, 'f:spec': { 'f:predictors': {} } });
    expect(others).toEqual([{ ...guarded, fieldsV1: { 'f:metadata': { 'f:finalizers': { '.': {}, 'v:"x/y"': {} }, 'f:ownerReferences': { 'k:{"uid":"1"}': {} } } } }, labelled]);
  });

  it('keeps a whole that one owns beside the parts that another owns', () => {
    const whole = entry('a', { 'f:spec': { 'f:annotations': {} } });
    const part = entry('b', { 'f:spec': { 'f:annotations': { 'f:x': {} } } });
    for (const both of [[whole, part], [part, whole]]) expect(valueAt(moveOwnership(objectOf(...both), us, 'g/v1', new Date())[0], 'fieldsV1')).toEqual({ 'f:spec': { 'f:annotations': { '.': {}, 'f:x': {} } } });
  });

  it('leaves over what others own and we do not, but for status', () => {
    const own = entry(us, { 'f:spec': { 'f:predictors': {} } }, { operation: 'Apply' });
    expect(findLeftOver(objectOf(own, edited, labelled, scaled, reported), us).map(({ owner, paths }) => [owner.manager, paths])).toEqual([
      ['kubectl-label', [['metadata', 'labels', 'colour']]],
      ['kube-controller-manager', [['spec', 'replicas']]],
    ]);
  });

  it('loses what only those who made it own, once that is ours', () => {
    const own = entry(us, { 'f:spec': { 'f:predictors': {} } }, { operation: 'Apply' });
    const theirs = entry('kubectl-client-side-apply', { 'f:metadata': { 'f:annotations': { 'f:last': {} }, 'f:finalizers': {} }, 'f:spec': { 'f:predictors': {}, 'f:name': {} } });
    const others = entry('somebody', { 'f:metadata': { 'f:annotations': { 'f:last': {} } } });
    expect(findLost(objectOf(own, theirs, labelled, scaled, reported), us)).toEqual([['metadata', 'annotations', 'last'], ['spec', 'name']]);
    expect(findLost(objectOf(own, theirs, others), us)).toEqual([['spec', 'name']]);
  });

  it('is told with how they write and since when, printable', () => {
    expect(renderOwner(readOwners(objectOf(scaled))[0]!)).toBe('"kube-controller-manager" (an update of its scale, last at 2026-11-29T06:40:16Z)');
    expect(renderOwner({ manager: 'a\u001b[31m\nb', operation: 'Apply', subresource: '', time: undefined })).toBe('"a b" (server-side apply)');
  });
});

describe('what else claims an object', () => {
  const by = (metadata: JsonObject): readonly string[] => findClaims({ metadata }).map((claim) => claim.by);

  it.each<readonly [string, JsonObject, string]>([
    ['Helm', { labels: { 'app.kubernetes.io/managed-by': 'Helm' } }, 'the Helm release of unknown name'],
    ['a Helm release', { annotations: { 'meta.helm.sh/release-name': 'wine', 'meta.helm.sh/release-namespace': 'models' } }, 'the Helm release models/wine'],
    ['Argo CD by annotation', { annotations: { 'argocd.argoproj.io/tracking-id': 'app:g/K:ns/n' } }, 'the Argo CD application app'],
    ['Argo CD by label', { labels: { 'app.kubernetes.io/instance': 'app' }, managedFields: [entry('argocd-controller', {})] }, 'the Argo CD application app'],
    ['Flux', { labels: { 'kustomize.toolkit.fluxcd.io/name': 'k', 'kustomize.toolkit.fluxcd.io/namespace': 'n' } }, "Flux's Kustomization n/k"],
    ['Flux with Helm', { labels: { 'helm.toolkit.fluxcd.io/name': 'h' } }, "Flux's HelmRelease h"],
    ['mlflow-deployment-controller', { annotations: { 'mdc/mlflow-stage': 'Production' } }, 'mlflow-deployment-controller'],
    ['a controller', { ownerReferences: [{ kind: 'Model', name: 'm', controller: true }] }, 'its controller, Model/m (ownerReferences)'],
    ['an owner', { ownerReferences: [{ kind: 'Model', name: 'm' }] }, 'its owner Model/m (ownerReferences)'],
    ['Terraform', { managedFields: [entry('Terraform', {})] }, 'the field manager Terraform'],
    ['Fleet', { annotations: { 'objectset.rio.cattle.io/id': 'x' } }, 'Rancher Fleet (objectset.rio.cattle.io/id: x)'],
  ])('names %s', (_what, metadata, expected) => {
    expect(by(metadata)).toEqual([expected]);
  });

  it('takes no common label for a claim', () => {
    expect(by({ name: 'wine', labels: { 'app.kubernetes.io/instance': 'wine', 'app.kubernetes.io/managed-by': 'a person' }, managedFields: [applied] })).toEqual([]);
  });
});
