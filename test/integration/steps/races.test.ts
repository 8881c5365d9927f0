import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kills } from '../../../scripts/proof/kills.js';
import { races, stealers } from '../../../scripts/proof/races.js';
import type { Scenario } from '../../../scripts/proof/scenario.js';
import { stops } from '../../../scripts/proof/stops.js';
import { openWorkshop, type Workshop } from '../../../scripts/proof/worker-process.js';
import { servers } from '../mlflow/servers.js';

// A sample of what `npm run proof` does: with real processes, which are stopped and killed.
const samples: readonly (readonly [string, Scenario, number])[] = [
  ['three at once leave one holder, the same in stage and alias', races, 6],
  ['three past the lock of one that was killed leave one holder', stealers, 2],
  ['one that is killed and run again ends as if it had not been', kills, 2],
  ['one that is stopped, overtaken and woken moves nothing', stops, 4],
];

describe.each(servers)('promotions on $version:', ({ uri }) => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await openWorkshop();
  });
  afterAll(() => workshop.close());

  it.each(samples)('%s', async (_, scenario, count) => {
    expect(await scenario(uri(), workshop, count, () => undefined)).toEqual([]);
  });
});
