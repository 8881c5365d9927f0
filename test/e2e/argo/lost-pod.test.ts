import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { promote } from '../../../src/steps/promote.js';
import { endStep } from '../../integration/mlflow/step-run.js';
import { findHolder } from '../../setup/look-up.js';
import { seedModel } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';
import { stepsImage } from '../support/images.js';
import { startArgo, type Argo } from './support/engine.js';
import type { RanPod } from './support/kubelet.js';
import { renderUnpullable } from './support/unpullable.js';

const trackingUri = requireVariable('MLFLOW_STEPS_TEST_URI_3_17');
const coldBuildMs = 30 * 60_000;

let argo: Argo;
beforeAll(async () => void (argo = await startArgo()), coldBuildMs);
afterAll(() => argo.stop());

const podsOf = (workflow: string): readonly RanPod[] => argo.kubelet.ran.filter((pod) => pod.workflow === workflow);

test('a deploy whose pod was lost took its promotion back: tried again, it says so with exit code 2, and is not tried once more', async () => {
  const { model, version } = await seedModel(trackingUri, { artifacts: { 'deploy.yaml': renderUnpullable('lost') } });
  const promoted = await endStep(promote, { 'tracking-uri': trackingUri, model, version, to: '@champion', 'no-gates': 'true' });
  const inputs = {
    'tracking-uri': trackingUri, 'steps-image': stepsImage, model, version, at: '@champion', 'promotion-id': promoted.outputs['promotion-id'] ?? '', name: model, namespace: argo.models,
    'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts', verify: 'off', timeout: '10m', patience: '10m',
  };
  const lost = await argo.submit('mlflow-steps-deploy', inputs);
  await argo.until(() => argo.kubelet.logOf(lost, '').includes('created'));
  await argo.kubelet.lose(lost);
  expect(await argo.end(lost)).toMatchObject({ phase: 'Failed', message: expect.stringContaining('retryStrategy.expression evaluated to false') });
  // Argo makes the pod that is gone anew. It may come while the lost one still puts things back, and is then tried again (6) until that has ended.
  await argo.until(() => podsOf(lost).some(({ exitCode }) => exitCode === 143));
  const tried = podsOf(lost).filter(({ exitCode }) => exitCode !== 143 && exitCode !== 6);
  expect(tried).toMatchObject([{ exitCode: 2, log: expect.stringMatching(/E_PROMOTION_UNDONE.* was undone by deploy of argo:\S+, which could not make it serve/s) }]);
  expect(await findHolder(trackingUri, model)).toBeUndefined();
});
