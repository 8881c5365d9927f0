import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { modelUriMap } from '../../sandbox/instance/state.js';
import { crashLoop, healthy } from '../../scripts/scenarios/catalogue/pod-scripts.js';
import { withPods } from '../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../scripts/scenarios/seeding.js';
import type { Cluster } from '../../src/kubernetes/cluster.js';
import { events } from '../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../src/serving/seldon-deployment.js';
import { kubeconfig, useNamespace } from '../integration/kubernetes/namespaces.js';
import { readTag, trackingUri } from '../integration/kubernetes/wine.js';
import { runCli } from '../setup/run-cli.js';
import { SimulatedGithub } from '../simulations/github.js';
import { findObeyedCommands } from './support/obeyed-commands.js';
import { runAction, type ActionEnding } from './support/runner.js';

const token = 'ghs_token-of-the-workflow';
const attack = '\u001b]0;owned\u0007\u001b[2J\r::error::forged\n::set-output name=version::99\n  ::add-mask::a\n##[set-env name=PATH;]/evil\u202e</pre><img src=x>';
const cause = "ModuleNotFoundError: No module named 'feature_tools'";
const log = `loading\n${attack}\nTraceback (most recent call last):\n  File "server.py", line 1\n${cause}\n${attack}`;
const github = new SimulatedGithub('owner/repository');
let cluster: Cluster;
let namespace: string;
let model: string;
let env: Record<string, string>;

const given = (version: string): Record<string, string> => ({
  model, version, namespace, kubeconfig, 'tracking-uri': trackingUri, 'model-uri-map': modelUriMap, verify: 'off', timeout: '120s',
});
const deploy = (version: string, inputs: Readonly<Record<string, string>> = {}): Promise<ActionEnding> =>
  runAction('deploy', { ...given(version), 'github-deployment': 'true', 'github-token': token, ...inputs }, { env });
const count = (text: string, part: string): number => text.split(part).length - 1;
const told = (): Readonly<Record<string, unknown>>[] => [...(github.deployments.at(-1)?.statuses ?? [])];

/** A warning about what is deployed, in the words of whoever may write one. */
async function warn(message: string): Promise<void> {
  const { metadata } = (await cluster.get({ resource: seldonDeployments, namespace, name: 'model' })) as { metadata: { uid: string } };
  const event = { type: 'Warning', reason: attack, message, involvedObject: { kind: 'SeldonDeployment', namespace, name: 'model', uid: metadata.uid } };
  await cluster.create({ resource: events, namespace, name: 'forged' }, { apiVersion: 'v1', kind: 'Event', metadata: { name: 'forged', namespace }, lastTimestamp: new Date().toISOString(), ...event });
}

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  github.addToken(token, 'github-actions[bot]');
  env = { GITHUB_API_URL: await github.start() };
  model = await seedVersions(trackingUri, [withPods(healthy), withPods({ ...crashLoop, 'sandbox/exit-after': '100ms', 'sandbox/back-off': '1s', 'sandbox/log': log })]);
});
afterAll(() => github.stop());

/** In order: the second starts from what the first left. */
test('the deploy action tells GitHub that a deployment is in progress, and then that it serves, and where', async () => {
  const ending = await deploy('1');
  expect(ending).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } });
  const link = 'https://github.example/owner/repository/actions/runs/42';
  expect(github.deployments).toMatchObject([
    { ref: '0123456789012345678901234567890123456789', environment: `${namespace}/model`, description: `${model} version 1`, payload: { model, version: '1', namespace, name: 'model' } },
  ]);
  expect(told()).toEqual([
    { state: 'in_progress', description: `${model} version 1`, log_url: link },
    { state: 'success', description: expect.stringContaining(`${model} version 1 serves`), log_url: link, environment_url: ending.outputs.url },
  ]);
  expect(findObeyedCommands(ending.log).filter(({ name }) => name !== 'add-mask' && name !== 'warning')).toEqual([]);
  expect(await readTag(model, '1', 'mlflow-steps.deployment')).toMatchObject([
    { state: 'serving', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), server: cluster.server, namespace, name: 'model', version: '1', url: ending.outputs.url, pipeline: link },
  ]);
});

test('one that fails says so there, and once in each place why; nothing that the cluster says is obeyed', async () => {
  await warn(`${attack}${'x'.repeat(500)}`);
  const { exitCode, outputs, log: printed, summary } = await deploy('2', { 'github-environment': 'production' });
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 4, outputs: { outcome: 'rolled-back', version: '2' } });
  expect(outputs.reason).toMatch(/cannot serve: ModuleNotFoundError: No module named 'feature_tools' \(model-default-0-server-.* What to do: log the model with feature_tools/);
  expect(github.deployments.at(-1)).toMatchObject({ environment: 'production' });
  expect(told()).toMatchObject([{ state: 'in_progress' }, { state: 'failure', description: expect.stringMatching(/^SeldonDeployment\/.* cannot serve: /) }]);

  expect(findObeyedCommands(printed).filter(({ name }) => name !== 'add-mask' && name !== 'warning')).toEqual([
    { name: 'error', properties: 'title=deploy%3A rolled-back [E_ROLLOUT_FAILED]', message: outputs.reason },
  ]);
  for (const place of [printed, summary]) {
    expect(count(place, `cannot serve: ${place === summary ? cause.replaceAll("'", '&#39;') : cause}`)).toBe(1);
    expect(place).not.toMatch(/[\u0007\u001b\u202e]/);
  }
  expect(summary).toMatch(/<summary>Objects of SeldonDeployment\/[^]*├─ [^]*└─ [^]*SeldonDeployment\/model [^]*<summary>From the log of /);
  expect(summary).not.toContain('<img');
});

test('the command line shows the log once, and no excerpt of it again', async () => {
  const args = Object.entries({ ...given('2'), 'on-failure': 'keep' }).flatMap(([name, value]) => [`--${name}`, value]);
  const { exitCode, stderr } = await runCli(['deploy', ...args], { GITHUB_ACTIONS: 'true' });
  expect(exitCode).toBe(4);
  expect(count(stderr, `  | ${cause}`)).toBe(1);
  expect(count(stderr, `cannot serve: ${cause}`)).toBe(1);
  expect(stderr).toMatch(/Objects of SeldonDeployment\/[^]*├─ /);
  expect(findObeyedCommands(stderr)).toEqual([]);
  expect(stderr).not.toMatch(/[\u0007\u001b\u202e]/);
});
