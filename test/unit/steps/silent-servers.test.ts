import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runStep } from '../../../src/run.js';
import { loadSteps } from '../../../src/steps/index.js';
import { startDribblingServer, startSilentServer, type SilentServer } from '../../simulations/silent-server.js';
import { createRecordingHost } from '../core/fixture-host.js';
import { renderKubeconfig } from '../kubernetes/api-server.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';

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

/** Far more than they need, and far less than the retries take that nothing bounds; of those with a timeout, less than a single request may take. */
const boundsMs = { untimed: 90_000, timed: 50_000 };

/** Steps without a timeout take as long as their retries with each kind: one of them is enough. */
const cases = Object.entries(given).flatMap(([name, { timeout }]) => (timeout === undefined ? (['silent'] as const) : (['silent', 'dribbling'] as const)).map((kind) => [name, kind] as const));

type Case = (typeof cases)[number];

interface Ending {
  readonly exitCode: number;
  readonly tookMs: number;
  readonly boundMs: number;
  readonly reason: string | undefined;
}

const folder = makeTemporaryFolder();
const servers: SilentServer[] = [];
/** All at once: they do nothing but wait. */
let endings: ReadonlyMap<string, Promise<Ending>>;
beforeAll(async () => {
  const [silent, dribbling] = [await startSilentServer(), await startDribblingServer()];
  servers.push(silent, dribbling);
  endings = new Map(cases.map((each) => [each.join(), run(each, (each[1] === 'silent' ? silent : dribbling).url)]));
  await Promise.allSettled(endings.values());
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

async function run([name, kind]: Case, url: string): Promise<Ending> {
  const kubeconfig = join(folder, `${name}-${kind}`);
  writeFileSync(kubeconfig, renderKubeconfig(url, 'token: secret'));
  const step = (await loadSteps()).find((each) => each.name === name);
  if (!step) throw new Error(`there is no step ${name}`);
  const isTimed = 'timeout' in step.inputs;
  const known = Object.entries({ ...given[name], 'tracking-uri': url, kubeconfig }).filter(([input]) => input in step.inputs);
  const host = createRecordingHost(Object.fromEntries(known), { env: isTimed ? {} : { MLFLOW_HTTP_REQUEST_TIMEOUT: '2' } });
  const startedMs = performance.now();
  const exitCode = await runStep(step, host);
  return { exitCode, tookMs: performance.now() - startedMs, boundMs: isTimed ? boundsMs.timed : boundsMs.untimed, reason: host.endings[0]?.outputs.get('reason') };
}

describe('with servers that accept and never answer', () => {
  it.each(cases)('%s ends (%s)', async (...each) => {
    const ending = await endings.get(each.join());
    expect([5, 6]).toContain(ending?.exitCode);
    expect(ending?.tookMs).toBeLessThan(ending?.boundMs ?? 0);
    expect(ending?.reason).toMatch(/./);
  });
});
