import { afterEach, describe, expect, it } from '@jest/globals';
import { promote } from '../../../src/steps/promote.js';
import { findFaults, makeModel, targets } from '../../../scripts/proof/registry-state.js';
import { startFaultProxy, type Fault, type FaultProxy } from '../../proxies/fault-proxy.js';
import { requireVariable } from '../../setup/variables.js';
import { endStep } from '../mlflow/step-run.js';

/** All but the last happen after the server has acted. */
const faults: readonly (readonly [string, Fault])[] = [
  ['a lost answer', { kind: 'lost-answer' }],
  ['an answer that is withheld', { kind: 'withheld-answer' }],
  ['a cut answer', { kind: 'cut-answer' }],
  ['503 after the server acted', { kind: 'replaced-answer', status: 503, body: '<html>' }],
  ['429', { kind: 'answer', status: 429, headers: { 'retry-after': '0' } }],
];

let proxy: FaultProxy | undefined;
afterEach(() => proxy?.close());

describe('a promotion on 3.17.2', () => {
  const uri = (): string => requireVariable('MLFLOW_STEPS_TEST_URI_3_17');

  it.each(faults)('that meets %s wherever it changes anything ends as if it had not', async (_, fault) => {
    proxy = await startFaultProxy(uri());
    const model = await makeModel(uri(), 2);
    const run = (version: string) => endStep(promote, { 'tracking-uri': proxy?.uri ?? '', model, version, to: targets, 'no-gates': 'true' }, { env: { MLFLOW_HTTP_REQUEST_TIMEOUT: '2' } });
    await run('1');
    const changes = ['registered-models/create', 'registered-models/alias', 'model-versions/transition-stage', 'model-versions/set-tag'];
    for (const endpoint of changes) proxy.inject(endpoint, fault);
    expect((await run('2')).outputs).toMatchObject({ outcome: 'done', 'previous-version': '1' });
    for (const endpoint of changes) expect(proxy.count(endpoint).asked).toBeGreaterThanOrEqual(3);
    expect(await findFaults(uri(), model, ['2'])).toEqual([]);
  });

  it('whose lock may not have been removed says so, and does not remove it twice', async () => {
    proxy = await startFaultProxy(uri());
    const model = await makeModel(uri(), 1);
    proxy.inject('registered-models/delete', { kind: 'lost-answer' });
    const { outputs, printed } = await endStep(promote, { 'tracking-uri': proxy.uri, model, version: '1', to: targets, 'no-gates': 'true' });
    expect(outputs).toMatchObject({ outcome: 'done' });
    expect(printed).toContainEqual(expect.stringContaining('--mlflow-steps-lock was not removed, and is gone past after 60 s'));
    expect([proxy.count('registered-models/delete').asked, await findFaults(uri(), model, ['1'])]).toEqual([1, []]);
  });
});
