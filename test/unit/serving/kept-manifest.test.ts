import { describe, expect, it } from '@jest/globals';
import { computeKept, describeKept, dropKept, parseKept, renameKept, type KeptVersion } from '../../../src/serving/kept-manifest.js';

const manifest = {
  apiVersion: 'machinelearning.seldon.io/v1',
  kind: 'SeldonDeployment',
  metadata: { name: 'wine', namespace: 'ns', labels: { 'app.kubernetes.io/managed-by': 'mlflow-steps' }, annotations: {} },
  spec: { predictors: [{ name: 'default', graph: { name: 'm' } }] },
} as const;
const data = { version: '2', marker: 'a', verified: 'true', 'owner-uid': 'u', manifest: JSON.stringify(manifest), complete: 'true' };
const forged: readonly (readonly [string, unknown])[] = [
  ['another name', { ...manifest, metadata: { ...manifest.metadata, name: 'other' } }],
  ['another namespace', { ...manifest, metadata: { ...manifest.metadata, namespace: 'kube-system' } }],
  ['another group', { ...manifest, apiVersion: 'apps/v1' }],
  ['another kind', { ...manifest, kind: 'Pod' }],
  ['a manifest that is not ours', { ...manifest, metadata: { ...manifest.metadata, labels: {} } }],
  ['no manifest', 'x'],
];

describe('what was kept of a deployment', () => {
  it('reads back, with what served before', () => {
    const earlier = [{ manifest, version: '1', marker: 'b', verified: false }];
    expect(parseKept({ data: { ...data, earlier: JSON.stringify(earlier) } }, 'ns', 'wine')).toEqual({ manifest, version: '2', marker: 'a', verified: true, ownerUid: 'u', earlier, isComplete: true });
  });

  it('comes back as the version that the cluster stores', () => {
    const old = { ...manifest, apiVersion: 'machinelearning.seldon.io/v1alpha2' };
    const earlier = [{ manifest: old, version: '1', marker: 'b', verified: false }];
    expect(parseKept({ data: { ...data, manifest: JSON.stringify(old), earlier: JSON.stringify(earlier) } }, 'ns', 'wine')).toMatchObject({ manifest, earlier: [{ manifest }] });
  });

  it.each(forged)('is not used when somebody put %s there', (_what, other) => {
    expect(parseKept({ data: { ...data, manifest: JSON.stringify(other) } }, 'ns', 'wine')).toBeUndefined();
    const earlier = [{ manifest: other, version: '1', marker: 'b', verified: true }];
    expect(parseKept({ data: { ...data, earlier: JSON.stringify(earlier) } }, 'ns', 'wine')).toMatchObject({ version: '2', earlier: [], isComplete: false });
  });
});

describe('what is to be kept', () => {
  const of = (version: string, marker = version): KeptVersion => ({ manifest, version, marker, verified: true });
  const served = (...versions: readonly KeptVersion[]) => versions.reduce<ReturnType<typeof computeKept> | undefined>((kept, next) => computeKept(kept, next, 'u', kept === undefined), undefined);

  it('names each version that served before, the latest first, and the latest manifest of each', () => {
    expect(served(of('1'), of('2'), of('2', 'again'), of('3'))).toMatchObject({ version: '3', earlier: [{ version: '2', marker: 'again' }, { version: '1' }], isComplete: true });
  });

  it('says where it does not know what served before', () => {
    expect(computeKept(undefined, of('2'), 'u', false)).toMatchObject({ earlier: [], isComplete: false });
  });

  describe('of two models whose versions have the same numbers', () => {
    const ofModel = (model: string, version: string): KeptVersion => {
      const each = of(version, `${model}${version}`);
      return { ...each, manifest: { ...manifest, metadata: { ...manifest.metadata, annotations: { 'mlflow-steps/model': model } } } };
    };

    it('loses neither', () => {
      const kept = served(ofModel('wine', '1'), ofModel('beer', '1'));
      expect(kept).toMatchObject({ marker: 'beer1', earlier: [{ marker: 'wine1' }] });
      expect(kept && dropKept(kept, { model: 'beer', version: '1' })).toMatchObject({ marker: 'wine1', earlier: [] });
      expect(kept && describeKept(kept, 'wine')).toBe('version 1 of beer');
    });

    it('goes on under the new name of a model that was renamed', () => {
      const kept = served(ofModel('wine', '1'), ofModel('beer', '1'), ofModel('wine', '2'));
      const renamed = kept && renameKept(kept, 'wine', 'red-wine');
      expect(renamed && computeKept(renamed, ofModel('red-wine', '2'), 'u', false)).toMatchObject({ version: '2', earlier: [{ marker: 'beer1' }, { marker: 'wine1', model: 'red-wine' }] });
      expect(renamed && dropKept(renamed, { model: 'red-wine', version: '2' })).toMatchObject({ marker: 'beer1' });
    });

    it('are told by number where an entry of an earlier release does not tell the model', () => {
      expect(served(of('1'), ofModel('beer', '1'))).toMatchObject({ marker: 'beer1', earlier: [] });
    });
  });
});
