import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { objectsAt, textAt } from '../../../src/json.js';
import { findHolder, findRunStatus } from '../../setup/look-up.js';
import { seedModel, uniqueName, type Seed } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';
import { startArgo, type Argo } from './support/engine.js';
import { stepsImage, trainingImage } from '../support/images.js';
import type { RanPod } from './support/kubelet.js';
import { queueOnTarget, retryWhileUnreachable, type Queue } from './support/waiting-promotions.js';
import { startWaitingServer, type WaitingServer } from '../support/waiting-server.js';
import { renderUnpullable } from './support/unpullable.js';

const trackingUri = requireVariable('MLFLOW_STEPS_TEST_URI_3_17');
const coldBuildMs = 30 * 60_000;

let argo: Argo;
/** Begun with the others, and awaited last: they mostly wait. */
let retried: Promise<readonly number[]>;
let queued: Promise<Queue>;
let servers: readonly [WaitingServer, WaitingServer];

beforeAll(async () => {
  argo = await startArgo();
  await argo.createSecret('mlflow-credentials', { username: 'pipeline', password: 'ours-alone' });
  servers = [await startWaitingServer(), await startWaitingServer()];
  [retried, queued] = [retryWhileUnreachable(argo, servers[0], common), queueOnTarget(argo, servers[1], common)];
  // Told by the tests that await them.
  for (const begun of [retried, queued]) begun.catch(() => undefined);
}, coldBuildMs);

afterAll(async () => {
  for (const server of servers) server.stop();
  await argo.stop();
});

const common = { 'tracking-uri': trackingUri, 'steps-image': stepsImage };

const sample: unknown = parse(readFileSync(new URL('../../../workflows/argo/samples/wine.yaml', import.meta.url), 'utf8'));
const pipeline = textAt(sample, 'spec', 'workflowTemplateRef', 'name') ?? '';

/** The sample's, with the names of this machine. */
const pipelineParameters = (model: string) => ({
  ...Object.fromEntries(objectsAt(sample, 'spec', 'arguments', 'parameters').map((each) => [textAt(each, 'name') ?? '', textAt(each, 'value') ?? ''])),
  ...common,
  'training-image': trainingImage,
  experiment: model,
  command: 'python train.py --n-estimators 5',
  model,
  gates: 'accuracy >= 0.8\nlog_loss < 0.6',
  name: model,
  namespace: argo.models,
  endpoint: requireVariable('MLFLOW_STEPS_TEST_ENDPOINT'),
  'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts',
  timeout: '150s',
});

/** How a workflow ended; where that is not as expected, the logs of its pods say why. */
async function endAs(phase: 'Succeeded' | 'Failed', workflow: string) {
  const ending = await argo.end(workflow);
  if (ending.phase !== phase) throw new Error(`${workflow} is ${ending.phase}: ${ending.message}\n${podsOf(workflow, '').map((pod) => `${pod.node}: ${pod.exitCode}\n${pod.log}`).join('\n')}`);
  return ending;
}

/** The pods of a workflow's node: one, unless it was tried again. */
const podsOf = (workflow: string, node: string): readonly RanPod[] => argo.kubelet.ran.filter((pod) => pod.workflow === workflow && pod.node.includes(node));
const outputOf = (pod: RanPod | undefined, name: string): string | undefined => pod?.outputs.find((output) => output.name === name)?.value;

describe('the pipeline', () => {
  const model = uniqueName('argo');
  let red: Awaited<ReturnType<typeof release>>;

  /** It waits while the next ones work. */
  beforeAll(async () => {
    red = await release({ metrics: { accuracy: 0.97 }, artifacts: { 'deploy.yaml': renderUnpullable('unpullable') } }, { patience: '1s' });
  });

  test('whose training fails ends the run as FAILED and registers nothing', async () => {
    const failing = await argo.submit(pipeline, { ...pipelineParameters(uniqueName('failing')), 'registry-uri': 'http://registry.example/models/', command: 'echo no data\necho "$MLFLOW_TRACKING_URI $MLFLOW_REGISTRY_URI $MLFLOW_RUN_CONTEXT"\nfalse\necho never reached' });
    await endAs('Failed', failing);
    expect(podsOf(failing, '.command')).toMatchObject([{ exitCode: 1, log: expect.stringMatching(/^no data\nhttp:\S+ http:\/\/registry\.example\/models \{"mlflow-steps\.trained-for":"\w{32}"\}\n$/) }]);
    expect(podsOf(failing, '.finish')).toMatchObject([{ exitCode: 1 }]);
    expect(await findRunStatus(trackingUri, outputOf(podsOf(failing, '.finish')[0], 'run-id'))).toBe('FAILED');
    expect([...podsOf(failing, '.register'), ...podsOf(failing, '.onExit')]).toEqual([]);
  });

  test('that is stopped while it trains ends the run as KILLED', async () => {
    const stopped = await argo.submit(pipeline, { ...pipelineParameters(uniqueName('stopped')), command: 'echo "training-began in $MLFLOW_RUN_ID with <$MLFLOW_REGISTRY_URI> $MLFLOW_TRACKING_INSECURE_TLS"; exec sleep 600' });
    await argo.until(() => argo.kubelet.logOf(stopped, '.command').includes('training-began'));
    await argo.stopWorkflow(stopped);
    const [, runId] = /training-began in (\w{32}) with <> false/.exec(argo.kubelet.logOf(stopped, '.command')) ?? [];
    await endAs('Failed', stopped);
    expect(await findRunStatus(trackingUri, runId)).toBe('KILLED');
  });

  test('whose training cannot begin trains nothing, and says where to look', async () => {
    const impossible = await argo.submit(pipeline, { ...pipelineParameters(uniqueName('impossible')), command: 'echo training-began', tags: 'no pair' });
    await endAs('Failed', impossible);
    expect(podsOf(impossible, '.command')).toMatchObject([{ exitCode: 2, failedInit: 'start', log: expect.stringContaining('E_INPUT') }]);
    expect(outputOf(podsOf(impossible, '.finish')[0], 'reason')).toContain('training has not begun');
  });

  /** The pipeline from its release on, for a version that was trained elsewhere. */
  const release = async (seed: Seed, parameters: Readonly<Record<string, string>>) => {
    const seeded = await seedModel(trackingUri, seed);
    return { ...seeded, workflow: await argo.submit(pipeline, { ...pipelineParameters(seeded.model), version: seeded.version, gates: 'accuracy >= 0.9', ...parameters }, 'release') };
  };

  test('that refuses and was told to call that skipped is green, and deploys nothing', async () => {
    const { workflow } = await release({ metrics: { accuracy: 0.5 } }, { 'on-refusal': 'skip' });
    await endAs('Succeeded', workflow);
    expect(outputOf(podsOf(workflow, '.promote')[0], 'outcome')).toBe('skipped');
    expect([...podsOf(workflow, '.deploy'), ...podsOf(workflow, '.onExit')]).toEqual([]);
  });

  test('whose deploy cannot begin has its promotion undone once by the exit handler, unless it was told to keep', async () => {
    const undone = await release({ metrics: { accuracy: 0.97 } }, { replicas: 'none' });
    const kept = await release({ metrics: { accuracy: 0.97 } }, { replicas: 'none', 'on-failure': 'keep' });
    for (const { workflow } of [undone, kept]) {
      await endAs('Failed', workflow);
      expect(podsOf(workflow, '.deploy')).toMatchObject([{ exitCode: 2 }]);
    }
    expect(podsOf(undone.workflow, '.onExit')).toMatchObject([{ exitCode: 0, log: expect.stringContaining('rollback: done') }]);
    expect(await findHolder(trackingUri, undone.model)).toBeUndefined();
    expect(podsOf(kept.workflow, '.onExit')).toEqual([]);
    expect(await findHolder(trackingUri, kept.model)).toBe('1');
  });

  test('whose deploy has undone its promotion by itself leaves nothing to do to the exit handler', async () => {
    const { workflow } = red;
    await endAs('Failed', workflow);
    expect(podsOf(workflow, '.deploy')).toMatchObject([{ exitCode: 4, log: expect.stringContaining('was taken out of @champion') }]);
    expect(podsOf(workflow, '.onExit')).toMatchObject([{ exitCode: 0, log: expect.stringContaining('rollback: unchanged') }]);
    expect(await findHolder(trackingUri, red.model)).toBeUndefined();
  });

  test('is green once the version that it trained serves; the training command sees no secret of ours', async () => {
    const green = await argo.submit(pipeline, pipelineParameters(model));
    const ending = await endAs('Succeeded', green);
    expect(ending.nodes.get('deploy')).toMatchObject({ phase: 'Succeeded', outputs: { outcome: 'done', version: '1', verified: 'true' } });
    expect(podsOf(green, '.onExit')).toEqual([]);
    expect(await findHolder(trackingUri, model)).toBe('1');
    expect(await findRunStatus(trackingUri, outputOf(podsOf(green, '.finish')[0], 'run-id'))).toBe('FINISHED');
    expect(argo.kubelet.ran.filter((pod) => pod.workflow === green)).toHaveLength(5);
    const [training] = podsOf(green, '.command');
    expect(training?.env).toMatchObject({ HOME: '/tmp', USER: 'mlflow-steps', LOGNAME: 'mlflow-steps' });
    expect(JSON.stringify(training?.env)).not.toMatch(/ours-alone|CREDENTIALS/);
    expect(podsOf(green, '.promote')[0]?.env).toMatchObject({ MLFLOW_STEPS_PIPELINE_LINK: `argo:${argo.namespace}/${green}` });
  });

  test('is followed by re-checks that change nothing, green or red by their gates, by a schedule too', async () => {
    const inputs = (gates: string) => ({ ...common, model, to: '@champion', gates, 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts' });
    // What was promoted to a stage too is found by its alias.
    const both = { ...inputs('accuracy >= 0.9999'), to: 'Production\n@champion' };
    const [green, red] = await Promise.all([argo.schedule('recheck-daily', inputs('accuracy >= 0.8')), argo.submit('mlflow-steps-recheck', both)]);
    await endAs('Succeeded', green);
    await endAs('Failed', red);
    const decided = [...podsOf(green, '.decide'), ...podsOf(red, '.decide')];
    expect(decided.map((pod) => [pod.exitCode, outputOf(pod, 'version')])).toEqual([[0, '1'], [3, '1']]);
    expect(await findHolder(trackingUri, model)).toBe('1');
  });

  test('that is stopped while it deploys puts back what served, and takes the promotion back once', async () => {
    const workflow = await argo.submit(pipeline, { ...pipelineParameters(model), command: 'python train.py --n-estimators 6' });
    await argo.until(() => argo.kubelet.logOf(workflow, '.deploy').includes('Waiting'));
    await argo.stopWorkflow(workflow);
    await endAs('Failed', workflow);
    // Argo runs the exit handler while the deploy still puts things back.
    await argo.until(() => podsOf(workflow, '.deploy').length > 0);
    const [deployment] = podsOf(workflow, '.deploy');
    expect(deployment).toMatchObject({ exitCode: 143, log: expect.stringContaining('Version 1 was put back and serves.') });
    expect(outputOf(deployment, 'outcome')).toBe('cancelled');
    expect(podsOf(workflow, 'undo-promotion')).toMatchObject([{ exitCode: 0 }]);
    expect(await findHolder(trackingUri, model)).toBe('1');
  });

  test('is undone by the templates that no pipeline has: nothing serves, and nobody holds the alias', async () => {
    const inputs = { ...common, model, version: '1' };
    const removed = await argo.submit('mlflow-steps-undeploy', { ...inputs, name: model, namespace: argo.models });
    await endAs('Succeeded', removed);
    expect(outputOf(podsOf(removed, '')[0], 'changed')).toBe('true');
    await endAs('Succeeded', await argo.submit('mlflow-steps-demote', { ...inputs, from: '@champion' }));
    expect(await findHolder(trackingUri, model)).toBeUndefined();
  });
});

test('a rendering takes what models are fetched with from its Secret', async () => {
  await argo.createSecret('mlflow-model-storage', { RCLONE_CONFIG_S3_TYPE: 's3', RCLONE_CONFIG_S3_SECRET_ACCESS_KEY: 'of-the-bucket' });
  const { model, version } = await seedModel(trackingUri, { artifacts: { 'model/conda.yaml': 'name: model\n' } });
  const inputs = { ...common, model, version, name: model, namespace: argo.models, diff: 'true', 'default-template': 'true', 'model-uri-map': 'mlflow-artifacts:/=s3://b', 'storage-secret': 'model-storage' };
  const workflow = await argo.submit('mlflow-steps-render', inputs);
  await endAs('Succeeded', workflow);
  const [pod] = podsOf(workflow, '');
  expect(outputOf(pod, 'reason')).toContain(`Secret/${argo.models}/model-storage would be created`);
  expect(JSON.stringify(pod)).not.toContain('of-the-bucket');
});

test("trainings that a workflow of somebody's own starts at once have a run each, and its exit handler ends them all", async () => {
  const experiment = uniqueName('sweep');
  const call = (step: string, values: Readonly<Record<string, string>>) => ({
    templateRef: { name: `mlflow-steps-${step}`, template: step },
    arguments: { parameters: Object.entries({ ...common, experiment, ...values }).map(([name, value]) => ({ name, value })) },
  });
  const training = call('train', { 'training-image': trainingImage, command: 'echo "training-began in $MLFLOW_RUN_ID"; exec sleep 600' });
  const templates = [
    { name: 'main', dag: { tasks: ['first', 'second'].map((name) => ({ name, ...training })) } },
    { name: 'end', steps: [[{ name: 'stop', ...call('train-stop', { 'start-id': '{{workflow.uid}}' }) }]] },
  ];
  const spec = { entrypoint: 'main', onExit: 'end', serviceAccountName: 'mlflow-steps-workflow', templates };
  const sweep = await argo.create({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Workflow', metadata: { generateName: 'sweep-' }, spec });
  const runOf = (task: string): string | undefined => /training-began in (\w{32})/.exec(argo.kubelet.logOf(sweep, `.${task}.`))?.[1];
  const findRuns = () => ['first', 'second'].map(runOf);
  await argo.until(() => !findRuns().includes(undefined));
  expect(new Set(findRuns()).size).toBe(2);
  await argo.stopWorkflow(sweep);
  await endAs('Failed', sweep);
  expect(await Promise.all(findRuns().map((id) => findRunStatus(trackingUri, id)))).toEqual(['KILLED', 'KILLED']);
});

describe('a promotion', () => {
  test('that is refused is not tried again, and its outputs are there', async () => {
    const { model, version } = await seedModel(trackingUri, { metrics: { accuracy: 0.5 } });
    const workflow = await argo.submit('mlflow-steps-promote', { ...common, model, version, to: '@champion', gates: 'accuracy >= 0.9' });
    const ending = await endAs('Failed', workflow);
    expect(podsOf(workflow, '')).toMatchObject([{ exitCode: 3 }]);
    expect(ending.nodes.get(workflow)?.outputs).toMatchObject({ outcome: 'refused', verdict: 'failed', version, 'promotion-id': '', reason: expect.stringContaining('accuracy is 0.5') });
  });

  test('is tried again while MLflow cannot be reached, and not for another reason', async () => {
    const exitCodes = await retried;
    expect([...new Set(exitCodes)]).toEqual([6, 2]);
    expect(exitCodes.at(-1)).toBe(2);
  });

  test('waits for another one of the same model and target, and for no other', async () => {
    const { first, second, other, whileHeld } = await queued;
    expect(whileHeld).toEqual({ other: 1, second: 0 });
    expect(podsOf(first, '')).toMatchObject([{ exitCode: 2 }]);
    expect(podsOf(second, '')).toMatchObject([{ exitCode: 3 }]);
    expect(podsOf(other, '')).toMatchObject([{ exitCode: 3 }]);
  });
});
