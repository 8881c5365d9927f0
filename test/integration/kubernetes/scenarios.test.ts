import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { openApi, type Api } from '../../../scripts/scenarios/api.js';
import { scenarios } from '../../../scripts/scenarios/catalogue.js';
import { startDeployer, type Deployer } from '../../../scripts/scenarios/deployer-process.js';
import { runScenario } from '../../../scripts/scenarios/run-scenario.js';
import { requireVariable } from '../../setup/variables.js';
import { kubeconfig } from './namespaces.js';
import { trackingUri } from './wine.js';

// A sample of what `npm run scenarios` plays: those that are soon over, and those in which kubectl's waits mislead.
const sample = ['fresh', 'update', 'unchanged', 'long-names', 'traffic-alone', 'canary-pair', 'image-not-found-update', 'crash-loop-update', 'webhook-refuses', 'operator-slow', 'no-room', 'queued'];

let api: Api;
let deployer: Deployer;
beforeAll(async () => {
  api = openApi(kubeconfig);
  deployer = await startDeployer();
});
afterAll(async () => {
  await deployer.close();
  api.close();
});

describe('a rollout on a real API server:', () => {
  it.each(scenarios.filter(({ name }) => sample.includes(name)))('$what', async (scenario) => {
    const kubectl = { program: requireVariable('MLFLOW_STEPS_TEST_KUBECTL'), kubeconfig };
    const { faults, waits } = await runScenario(scenario, { trackingUri, modelUriMap, kubectl, api, deployer, control: undefined });
    expect(faults).toEqual([]);
    const misled = waits.filter(({ judgement }) => judgement.kind === 'wrong').map(({ wait }) => wait);
    expect(misled).toEqual(expect.arrayContaining([...(scenario.misleads ?? [])]));
  });
});
