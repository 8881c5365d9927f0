import { describe, expect, it } from '@jest/globals';
import { parseKept } from '../../../src/serving/kept-manifest.js';

const manifest = {
  apiVersion: 'machinelearning.seldon.io/v1',
  kind: 'SeldonDeployment',
  metadata: { name: 'wine', namespace: 'ns', labels: { 'app.kubernetes.io/managed-by': 'mlflow-steps' }, annotations: {} },
  spec: { predictors: [{ name: 'default', graph: { name: 'm' } }] },
};
const data = { version: '1', marker: 'a', verified: 'true', 'owner-uid': 'u', manifest: JSON.stringify(manifest) };

describe('what was kept of a deployment', () => {
  it('reads back', () => {
    expect(parseKept({ data }, 'ns', 'wine')).toEqual({ manifest, version: '1', marker: 'a', verified: true, ownerUid: 'u' });
  });

  it.each([
    ['another name', { ...manifest, metadata: { ...manifest.metadata, name: 'other' } }],
    ['another namespace', { ...manifest, metadata: { ...manifest.metadata, namespace: 'kube-system' } }],
    ['another kind', { ...manifest, kind: 'Pod' }],
    ['a manifest that is not ours', { ...manifest, metadata: { ...manifest.metadata, labels: {} } }],
    ['no manifest', 'x'],
  ])('is not used when somebody put %s there', (_what, forged) => {
    expect(parseKept({ data: { ...data, manifest: JSON.stringify(forged) } }, 'ns', 'wine')).toBeUndefined();
  });
});
