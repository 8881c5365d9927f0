import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { healthy, imageNotFound } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { defaultName as name, withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import { isOpen, readRecords } from '../../../src/deployment/record.js';
import { textAt } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { demote } from '../../../src/steps/demote.js';
import { promote } from '../../../src/steps/promote.js';
import { rollback } from '../../../src/steps/rollback.js';
import { undeploy } from '../../../src/steps/undeploy.js';
import { openUpstream, renderKubeconfigFor } from '../../proxies/api-upstream.js';
import { startInterrupting } from '../../proxies/interrupting.js';
import { passThrough } from '../../proxies/passing-on.js';
import { callMlflow } from '../../setup/seeded-model.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';
import { withMlflow } from '../mlflow/servers.js';
import { endStep, type StepEnding } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { runKubectl } from './others-deployment.js';
import { trackingUri } from './wine.js';

let cluster: Cluster;
let namespace: string;
let model: string;
let promotionId: string;

const common = () => ({ 'tracking-uri': trackingUri, model });
const promoteVersion = async (version: string) => (await endStep(promote, { ...common(), version, to: '@champion', 'no-gates': 'true' })).outputs['promotion-id'] ?? '';
const deployVersion = (more: Readonly<Record<string, string>>) =>
  endStep(deploy, { ...common(), kubeconfig, namespace, timeout: '120s', patience: '5s', verify: 'off', 'model-uri-map': modelUriMap, ...more }, { pipeline: { link: 'https://ci.example/runs/7' } });
const folder = makeTemporaryFolder();
const live = () => cluster.get({ resource: seldonDeployments, namespace, name });

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  model = await seedVersions(trackingUri, [withPods(healthy), withPods(imageNotFound), withPods(healthy, { replicas: 2 })]);
  expect((await deployVersion({ version: '1', at: '@champion', 'promotion-id': await promoteVersion('1') })).outputs).toMatchObject({ outcome: 'done' });
  promotionId = await promoteVersion('2');
  expect((await deployVersion({ version: '2', at: '@champion', 'promotion-id': promotionId })).outputs).toMatchObject({ outcome: 'rolled-back' });
});

/** "Re-run failed jobs" runs the deploy again, with what the promotion gave before. */
it.each<Readonly<Record<string, string>>>([{ version: '2', at: '@champion' }, { version: '2' }, { at: '@champion' }])('a deploy whose own failure undid its promotion is told so when it is run again with %j, and applies nothing', async (which) => {
  const before = await live();
  const { exitCode, outputs, ending } = await deployVersion({ ...which, 'promotion-id': promotionId });
  expect(ending.error).toMatchObject({ code: 'E_PROMOTION_UNDONE', message: expect.stringMatching(`^The promotion ${promotionId} of .* version 2 to @champion was undone by deploy of https://ci.example/runs/7, which could not make it serve, .* promote the version again`) });
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 2, outputs: { outcome: 'invalid' } });
  expect((await live())?.['spec']).toEqual(before?.['spec']);
  expect(textAt(await live(), 'metadata', 'annotations', 'mlflow-steps/version')).toBe('1');
});

it('an alias that a client of MLflow moved is not blamed on the older promotion of the version that it names now', async () => {
  const id = await promoteVersion('2');
  await callMlflow(trackingUri, 'POST', 'registered-models/alias', { name: model, alias: 'champion', version: '1' });
  const { exitCode, ending } = await deployVersion({ version: '2', at: '@champion', 'promotion-id': id });
  expect(exitCode).toBe(6);
  expect(ending.error).toMatchObject({ code: 'E_PROMOTION_OVERTAKEN', message: expect.stringContaining('is version 1 by now (it was moved there without this project; its own promotion is older') });
});

const liveVersion = async () => textAt(await live(), 'metadata', 'annotations', 'mlflow-steps/version');
/** The versions that are recorded as what is deployed here, be it by whichever address. */
const readOpen = (): Promise<ReadonlySet<string>> =>
  withMlflow(trackingUri, async ({ registry }) => new Set((await registry.versionsOfModel(model)).flatMap((version) => readRecords(version).filter((each) => each.namespace === namespace && isOpen(each)).map((each) => each.version))));
const rollBack = (id: string, more: Readonly<Record<string, string>> = {}) => endStep(rollback, { ...common(), kubeconfig, namespace, timeout: '120s', 'promotion-id': id, ...more });

/** Both would be green otherwise, while the alias names one version and the other one serves. */
it.each<[string, Readonly<Record<string, string>>, (id: string) => Promise<StepEnding>]>([
  ['rolled back', { version: '3' }, rollBack],
  ['demoted', { at: '@champion', 'promotion-id': '' }, () => endStep(demote, { ...common(), version: '3', from: '@champion' })],
])('a deploy whose promotion is %s right before it applies is red, and what served before does again', async (_how, which, undoIt) => {
  await promoteVersion('1');
  expect((await deployVersion({ version: '1' })).exitCode).toBe(0);
  const id = await promoteVersion('3');
  const upstream = openUpstream(kubeconfig);
  let undone: StepEnding | undefined;
  const isApply = (request: { readonly method?: string; readonly url?: string }): boolean => request.method === 'PATCH' && /\/seldondeployments\/(?!.*dryRun)/.test(request.url ?? '');
  const gate = await startInterrupting((incoming, outgoing) => upstream.pass(incoming, outgoing), isApply, async () => (undone = await undoIt(id)));
  const held = join(folder, 'held');
  writeFileSync(held, renderKubeconfigFor(kubeconfig, `http://127.0.0.1:${gate.port}`));
  const { exitCode, ending } = await deployVersion({ kubeconfig: held, 'promotion-id': id, ...which });
  await gate.close();
  upstream.close();
  expect(undone).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } });
  expect({ exitCode, error: ending.error }).toMatchObject({ exitCode: 2, error: { code: 'E_PROMOTION_UNDONE', message: expect.stringMatching(/while this deployed it\. .* Version 1 was put back and serves\.$/) } });
  expect([await liveVersion(), await readOpen()]).toEqual(['1', new Set(['1'])]);
});

it('a rollback puts back what a deploy has applied since it looked', async () => {
  await promoteVersion('1');
  expect((await deployVersion({ version: '1' })).exitCode).toBe(0);
  const id = await promoteVersion('3');
  let deployed: StepEnding | undefined;
  const isLock = (request: { readonly url?: string }): boolean => request.url?.includes('registered-models/create') === true;
  const gate = await startInterrupting((incoming, outgoing) => passThrough(new URL(trackingUri), incoming, outgoing), isLock, async () => (deployed = await deployVersion({ version: '3', 'promotion-id': id })));
  const rolledBack = await rollBack(id, { 'tracking-uri': `http://127.0.0.1:${gate.port}` });
  await gate.close();
  expect(deployed).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } });
  expect(rolledBack).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', deployments: `${namespace}/${name}`, 'previous-version': '1' } });
  expect([await liveVersion(), await readOpen()]).toEqual(['1', new Set(['1'])]);
});

const annotation = async (key: string) => textAt(await live(), 'metadata', 'annotations', `mlflow-steps/${key}`);
/** Version 1 serves for the alias. */
const serveFirst = async () => {
  await promoteVersion('1');
  expect((await deployVersion({ at: '@champion' })).exitCode).toBe(0);
};

it('a version that is deployed without --at stays the deployment of the alias that names it, and goes with its promotion', async () => {
  await serveFirst();
  const id = await promoteVersion('3');
  expect((await deployVersion({ version: '3', 'dry-run': 'server' })).printed.join('\n')).not.toMatch(/WAS DEPLOYED FOR|mlflow-steps\/target/);
  const deployed = await deployVersion({ version: '3' });
  expect(deployed).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } });
  expect(deployed.printed.join('\n')).toMatch(/was deployed for @champion, and stays so: version 3 holds @champion/);
  expect([await annotation('version'), await annotation('target')]).toEqual(['3', '@champion']);
  expect((await deployVersion({ at: '@champion' })).outputs).toMatchObject({ outcome: 'unchanged' });
  expect(await rollBack(id)).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', deployments: `${namespace}/${name}` } });
  expect(await liveVersion()).toBe('1');
});

it('one that the alias does not name takes the deployment from it with a warning, and what looks for that says what is there', async () => {
  await serveFirst();
  for (const kind of ['server', 'none']) {
    const { exitCode, printed } = await deployVersion({ version: '3', 'dry-run': kind });
    expect({ exitCode, said: printed.join('\n') }).toEqual({ exitCode: 0, said: expect.stringMatching(/WAS DEPLOYED FOR @champion, AND WILL NOT BE ANY MORE: .* names version 1\. .* promote it and say --at @champion; if not, .* --name/) });
  }
  expect([await annotation('version'), await annotation('target')]).toEqual(['3', undefined]);
  const undeploys = (more: Readonly<Record<string, string>>) => endStep(undeploy, { kubeconfig, namespace, ...more });
  expect(await undeploys({ model, at: '@champion' })).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged', reason: expect.stringContaining(`BUT THERE IS SeldonDeployment/${namespace}/${name}, deployed as ${model} version 3 for no stage or alias. --name ${name} alone removes it`) } });
  expect((await undeploys({ name: `${name}s` })).outputs).toMatchObject({ outcome: 'unchanged', reason: expect.stringContaining(`Did you mean --name ${name}?`) });
  expect((await undeploys({ name, namespace: `${namespace}s` })).outputs).toMatchObject({ outcome: 'unchanged', reason: expect.stringContaining(`There is no namespace ${namespace}s: `) });
  const rolledBack = await rollBack(await promoteVersion('3'));
  const said = new RegExp(`version 1 holds @champion again .* BUT SeldonDeployment/${namespace}/${name} STILL SERVES version 3: it was deployed without --at and --promotion-id`);
  expect(rolledBack).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', reason: expect.stringMatching(said) } });
  expect(rolledBack.printed).toContainEqual(expect.stringMatching(/STILL SERVES version 3/));
  // For another alias it may well serve.
  expect((await deployVersion({ version: '1', at: '@champion' })).exitCode).toBe(0);
  const typed = await undeploys({ model, at: '@champoin' });
  expect(typed.outputs['reason']).toContain('Did you mean --at @champion?');
  // What somebody made of it meanwhile is not what was deployed.
  runKubectl(namespace, ['patch', 'sdep', name, '--type', 'merge', '--patch', '{"spec":{"replicas":2}}']);
  const removed = await undeploys({ name });
  expect(removed.outputs).toMatchObject({ outcome: 'done', name });
  expect(removed.printed).toContainEqual(expect.stringMatching(new RegExp(`^Removing .*/${name}, deployed as ${model} version 1 for @champion, and changed besides by "kubectl-patch" \\(an update`)));
});

it('a deploy that fails without a promotion id says that the alias still names what failed, and what undoes that', async () => {
  await serveFirst();
  const id = await promoteVersion('2');
  const { outputs } = await deployVersion({ at: '@champion' });
  expect(outputs).toMatchObject({ outcome: 'rolled-back', reason: expect.stringMatching(new RegExp(`Version 1 was put back and serves\\. BUT IN MLFLOW @champion of ${model} still names version 2, .* rollback --model ${model} --promotion-id ${id};`)) });
  expect((await rollBack(id)).outputs).toMatchObject({ outcome: 'done', 'previous-version': '1' });
});
