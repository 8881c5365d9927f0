import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runStep } from '../../../src/run.js';
import { loadSteps } from '../../../src/steps/index.js';
import { startDribblingServer, startSilentServer, type SilentServer } from '../../simulations/silent-server.js';
import { createRecordingHost } from '../core/fixture-host.js';
import { renderKubeconfig } from '../kubernetes/api-server.js';

const folder = mkdtempSync(join(tmpdir(), 'silent-'));
const kubeconfig = join(folder, 'config');
let silent: SilentServer;
let dribbling: SilentServer;
beforeAll(async () => {
  [silent, dribbling] = [await startSilentServer(), await startDribblingServer()];
});
afterAll(async () => {
  await Promise.all([silent.close(), dribbling.close()]);
  rmSync(folder, { recursive: true });
});

/** What each step needs, apart from its servers; `timeout` where it has one. */
const given: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deploy: { model: 'wine', version: '1', timeout: '2s' },
  register: { model: 'wine', 'run-id': 'a'.repeat(32), timeout: '2s' },
  promote: { model: 'wine', version: '1', to: '@champion', 'no-gates': 'true' },
  demote: { model: 'wine', version: '1', from: '@champion' },
  rollback: { model: 'wine', 'promotion-id': 'p-1', timeout: '2s' },
  render: { model: 'wine', version: '1' },
  undeploy: { model: 'wine', name: 'wine', timeout: '2s' },
  pipeline: { model: 'wine', 'run-id': 'a'.repeat(32), to: '@champion', 'no-gates': 'true', timeout: '2s' },
  'train-start': { experiment: 'wine', timeout: '2s' },
  'train-finish': { 'run-id': 'a'.repeat(32), 'exit-code': '0', timeout: '2s' },
  'train-stop': { 'start-id': 'x', experiment: 'wine', timeout: '2s' },
};

/** Far more than they need, and far less than the retries take that nothing bounds. */
const boundMs = 90_000;

/** Steps without a timeout take as long as their retries with each kind: one of them is enough. */
const cases = Object.entries(given).flatMap(([name, { timeout }]) => (timeout === undefined ? (['silent'] as const) : (['silent', 'dribbling'] as const)).map((kind) => [name, kind] as const));

describe('with servers that accept and never answer', () => {
  it.each(cases)('%s ends (%s)', async (name, kind) => {
    const server = kind === 'silent' ? silent : dribbling;
    writeFileSync(kubeconfig, renderKubeconfig(server.url, 'token: secret'));
    const step = (await loadSteps()).find((each) => each.name === name);
    if (!step) throw new Error(`there is no step ${name}`);
    const known = Object.entries({ ...given[name], 'tracking-uri': server.url, kubeconfig }).filter(([input]) => input in step.inputs);
    const host = createRecordingHost(Object.fromEntries(known), { env: { MLFLOW_HTTP_REQUEST_TIMEOUT: '2' } });
    const startedMs = performance.now();
    expect([5, 6]).toContain(await runStep(step, host));
    expect(performance.now() - startedMs).toBeLessThan(boundMs);
    expect(host.endings[0]?.outputs.get('reason')).not.toBe('');
  });
});
