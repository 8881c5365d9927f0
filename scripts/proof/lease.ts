import { makeModel } from './registry-state.js';
import { orderFor } from './scenario.js';
import type { Worker } from './worker-process.js';

/** Short, so that what waits for it is soon done. */
const shortestMs = 3000;
const longestMs = 20_000;
/** A lease has to be longer than a promotion takes, as the docs say: who is in time on an idle machine is in time on a busy one. */
const perPromotion = 8;

/** Milliseconds: what the slower of two promotions takes here and now, several times. */
export async function chooseLeaseMs(uri: string, worker: Worker): Promise<number> {
  const model = await makeModel(uri, 2);
  let slowestMs = 0;
  for (const version of [1, 2]) {
    const startMs = performance.now();
    await worker.promote(orderFor(uri, model, version));
    slowestMs = Math.max(slowestMs, performance.now() - startMs);
  }
  return Math.min(longestMs, Math.max(shortestMs, Math.ceil(perPromotion * slowestMs)));
}
