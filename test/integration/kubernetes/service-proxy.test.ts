import { beforeAll, describe, expect, it } from '@jest/globals';
import { deploy } from '../../../src/steps/deploy.js';
import { register } from '../../../src/steps/register.js';
import { uniqueName } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { trackingUri, trainWine } from './wine.js';

/** The API server proxies to no loopback address, and another one for the sandbox's pods takes root. */
const isPossible = requireVariable('MLFLOW_STEPS_TEST_SERVICE_PROXY') === 'true';
const run = isPossible ? it : it.skip;
const why = isPossible ? '' : ' (skipped: pods have no address here that the API server would proxy to; that takes root on Linux)';

describe("verification through the API server's service proxy", () => {
  const model = uniqueName('wine');
  let namespace: string;
  if (isPossible) useNamespace((made) => ({ namespace } = made));
  beforeAll(async () => {
    if (!isPossible) return;
    await endStep(register, { 'tracking-uri': trackingUri, model, 'run-id': await trainWine() });
  });
  const deployVersion = (verify: string) =>
    endStep(deploy, { 'tracking-uri': trackingUri, kubeconfig, namespace, model, version: '1', timeout: '120s', 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts', verify });

  run(`is green where no endpoint is given${why}`, async () => {
    const { exitCode, outputs } = await deployVersion('required');
    expect({ exitCode, outputs }).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'done', verified: 'true', url: `http://wine-default.${namespace}:8000/v2/models/wine/infer` },
    });
  });

  run(`is red when the answer is not the expected one, and says which way it came${why}`, async () => {
    const { exitCode, outputs } = await deployVersion(new URL('./wrong-expectation.json', import.meta.url).pathname);
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 4, outputs: { verified: 'false', reason: expect.stringContaining('(through the API server)') } });
    expect(outputs['reason']).toContain('is not the expected one');
  });
});
