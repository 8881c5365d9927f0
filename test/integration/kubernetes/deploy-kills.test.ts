import { expect, it } from '@jest/globals';
import { deployKills } from '../../../scripts/proof/deploy-kills.js';
import { requireVariable } from '../../setup/variables.js';
import { kubeconfig } from './namespaces.js';

// A sample of what `npm run proof` does: with real processes, which are killed.
it('deploys that are killed anywhere and run again end as if they had not been', async () => {
  expect(await deployKills({ mlflow: requireVariable('MLFLOW_STEPS_TEST_URI_3_17'), kubeconfig }, 5, () => undefined)).toEqual([]);
});
