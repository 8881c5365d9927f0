import { afterEach, describe, expect, it } from '@jest/globals';
import { promote } from '../../../src/steps/promote.js';
import { findFaults, makeModel, targets } from '../../../scripts/proof/registry-state.js';
import { startFaultProxy, type FaultProxy } from '../../proxies/fault-proxy.js';
import { servers } from '../mlflow/servers.js';
import { endStep, type StepEnding } from '../mlflow/step-run.js';

const rounds = 4;
let proxy: FaultProxy | undefined;
afterEach(() => proxy?.close());

// MLflow's own basic-auth lets everybody create models: what forbids it stands before the server.
describe.each(servers)('without the right to make the lock, on $version', ({ uri }) => {
  it('promotions at once say so, and leave one holder, the same in stage and alias', async () => {
    proxy = await startFaultProxy(uri());
    const forbidden = { kind: 'answer', status: 403, body: '{"error_code":"PERMISSION_DENIED","message":"no models are created here"}' } as const;
    proxy.inject('registered-models/create', ...Array<typeof forbidden>(100).fill(forbidden));
    const through = proxy.uri;
    const model = await makeModel(uri(), 6);
    const run = (version: string): Promise<StepEnding> => endStep(promote, { 'tracking-uri': through, model, version, to: targets, 'no-gates': 'true' });
    for (let round = 0; round < rounds; round += 1) {
      const versions = round % 2 === 0 ? ['1', '3', '5'] : ['2', '4', '6'];
      const endings = await Promise.all(versions.map(run));
      for (const { printed } of endings) expect(printed).toContainEqual(expect.stringContaining(`${model} is changed without a lock, because these credentials may not create registered models`));
      const done = versions.filter((_, index) => endings[index]?.exitCode === 0);
      expect([done.length > 0, endings.filter(({ exitCode }) => exitCode !== 0 && exitCode !== 6).map(({ outputs }) => outputs.reason)]).toEqual([true, []]);
      expect(await findFaults(uri(), model, done)).toEqual([]);
    }
  });
});
