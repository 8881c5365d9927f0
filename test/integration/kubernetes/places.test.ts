import { expect, it } from '@jest/globals';
import { placeStories, racePlaces } from '../../../scripts/proof/places.js';
import { requireVariable } from '../../setup/variables.js';
import { kubeconfig } from './namespaces.js';

// A sample of what `npm run proof` does: with real processes, two of which are killed.
it.each(placeStories)('%s: the records say what the cluster has', async (story) => {
  expect(await racePlaces({ mlflow: requireVariable('MLFLOW_STEPS_TEST_URI_3_17'), kubeconfig }, story, 2, () => undefined)).toEqual([]);
});
