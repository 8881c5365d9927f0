import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { objectsAt, textAt, valueAt } from '../../../src/json.js';
import { findHolder, findRunStatus } from '../../setup/look-up.js';
import { seedModel, uniqueName } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';
import { stepsImage, trainingImage } from '../support/images.js';
import { makeLimitedKubeconfig } from '../support/limited-kubeconfig.js';
import { startTekton, type ParamValues, type PipelineRunEnding, type Tekton } from './support/engine.js';

const trackingUri = requireVariable('MLFLOW_STEPS_TEST_URI_3_17');
const sample: unknown = parse(readFileSync(new URL('../../../tasks/tekton/pipelines/mlflow-steps/samples/wine.yaml', import.meta.url), 'utf8'));
const example = fileURLToPath(new URL('../../../examples/wine/', import.meta.url));
const coldBuildMs = 30 * 60_000;

let tekton: Tekton;

const roleFile = (name: string): string => fileURLToPath(new URL(`../../../tasks/tekton/rbac/${name}.yaml`, import.meta.url));
/** What the steps of a pipeline may do where models are. */
const roles = [[roleFile('deploy'), 'mlflow-steps-deploy'], [roleFile('rollback'), 'mlflow-steps-rollback'], [roleFile('storage-secret'), 'mlflow-steps-storage']] as const;

beforeAll(async () => {
  tekton = await startTekton();
  await tekton.createSecret('mlflow-credentials', { username: 'pipeline', password: 'ours-alone' });
  await tekton.createSecret('kubeconfig', { config: await makeLimitedKubeconfig({ ...tekton, name: tekton.namespace }, 'mlflow-steps-deploy', roles) });
}, coldBuildMs);

afterAll(() => tekton.stop());

const common = { 'tracking-uri': trackingUri, 'steps-image': stepsImage };
const workspaces = (...more: readonly object[]) => ({ workspaces: [{ name: 'mlflow-credentials', secret: { secretName: 'mlflow-credentials' } }, ...more] });
/** A claim for each model: pipelines that go on side by side would write over each other's reports. */
const claim = (workspace: string, claimName: string) => ({ name: workspace, persistentVolumeClaim: { claimName } });
const claimOf = (model: string): string => `reports-${model}`;

describe('the pipeline', () => {
  const model = uniqueName('tekton');

  /** The sample, with the names of this machine. */
  const startPipeline = (params: ParamValues, volumes?: readonly object[]): Promise<string> => {
    const given = new Map(objectsAt(sample, 'spec', 'params').map((param) => [textAt(param, 'name') ?? '', param['value'] as string | readonly string[]]));
    const own = {
      ...common,
      model,
      name: model,
      experiment: model,
      'training-image': trainingImage,
      namespace: tekton.models,
      endpoint: requireVariable('MLFLOW_STEPS_TEST_ENDPOINT'),
      'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts',
      gates: 'accuracy >= 0.8\nlog_loss < 0.6',
      timeout: '150s',
      ...params,
    };
    const spec = Object.fromEntries(['timeouts', 'taskRunTemplate', 'taskRunSpecs'].map((field) => [field, valueAt(sample, 'spec', field)]));
    return tekton.start('PipelineRun', 'mlflow-steps', { ...Object.fromEntries(given), ...own }, { ...spec, ...workspaces({ name: 'kubeconfig', secret: { secretName: 'kubeconfig' } }, ...(volumes ?? [claim('output', claimOf(own.model))])) });
  };
  const train = (trees: number) => ({ command: ['python', 'train.py', '--n-estimators', String(trees)] });
  const codesOf = (ending: PipelineRunEnding, task: string) => Object.fromEntries([...(ending.tasks.get(task)?.pod?.steps ?? [])].map(([step, { exitCode }]) => [step, exitCode]));

  /** How a PipelineRun ended; where that is not as expected, the logs of its pods say why. */
  const endAs = async (reason: string, run: string): Promise<PipelineRunEnding> => {
    const ending = await tekton.endPipeline(run);
    if (ending.reason === reason) return ending;
    const logs = [...ending.tasks].map(([task, { reason: why, pod }]) => `${task}: ${why}\n${[...(pod?.steps.values() ?? [])].map(({ exitCode, log }) => `${exitCode}\n${log}`).join('')}`);
    throw new Error(`${run} is ${ending.reason}: ${ending.message}\n${logs.join('\n')}`);
  };

  const never = uniqueName('refused');
  let [refused, cancelled, stuck] = ['', '', ''];

  /** They go on while the next one works. */
  beforeAll(async () => {
    const source = tekton.kubelet.claimFolder('source');
    cpSync(example, source, { recursive: true });
    const code = { command: ['python', '/workspace/source/train.py', '--n-estimators', '6'], experiment: never };
    refused = await startPipeline({ ...code, model: never, name: never, gates: 'accuracy >= 1.1' }, [claim('source', 'source'), claim('output', claimOf(never))]);
    stuck = await startPipeline(code, [claim('source', 'source'), claim('output', 'source')]);
    cancelled = await startPipeline({ experiment: uniqueName('cancelled'), command: ['sh', '-c', 'echo "training in $MLFLOW_RUN_ID"; exec sleep 600'] });
  });

  test('is green once the version that it trained serves; the training container sees no secret of ours', async () => {
    const ending = await endAs('Completed', await startPipeline(train(5)));
    expect(ending).toMatchObject({ results: { version: '1', verdict: 'passed', outcome: 'done', 'run-id': expect.stringMatching(/^\w{32}$/) } });
    expect([...ending.tasks.keys()]).toEqual(['train', 'register', 'promote', 'deploy']);
    expect(codesOf(ending, 'train')).toEqual({ start: 0, train: 0, finish: 0 });
    expect(await findHolder(trackingUri, model)).toBe('1');
    expect(await findRunStatus(trackingUri, ending.results['run-id'])).toBe('FINISHED');
    const report = join(tekton.kubelet.claimFolder(claimOf(model)), 'promote', 'report');
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ model, verdict: 'passed' });

    const pod = ending.tasks.get('train')?.pod;
    const [start, training] = objectsAt(pod?.object, 'spec', 'containers');
    const mountsOf = (container: unknown): string => JSON.stringify(objectsAt(container, 'volumeMounts'));
    expect(mountsOf(start)).toContain('/workspace/mlflow-credentials');
    expect(mountsOf(training)).not.toContain('mlflow-credentials');
    expect(pod?.steps.get('train')?.env).toMatchObject({ MLFLOW_RUN_ID: '$(steps.start.results.run-id)', HOME: '/tmp', USER: 'mlflow-steps', LOGNAME: 'mlflow-steps' });
  });

  test('whose gates refuse deploys nothing, and says why in its own results; code and reports are on claims of their own', async () => {
    const ending = await endAs('Failed', refused);
    expect(ending.results).toMatchObject({ 'train-outcome': 'done', 'promote-outcome': 'refused', 'promote-reason': expect.stringContaining('accuracy'), 'promote-error-code': 'E_GATES_REFUSED' });
    expect(existsSync(join(tekton.kubelet.claimFolder(claimOf(never)), 'promote', 'report'))).toBe(true);
    expect(ending.tasks.get('promote')).toMatchObject({ results: { outcome: 'refused', version: '1', 'promotion-id': '' } });
    expect([...ending.tasks.keys()]).toEqual(['train', 'register', 'promote']);
    expect(await findHolder(trackingUri, never)).toBeUndefined();
  });

  test('never trains where code and reports are on one claim, as docs/tekton.md says: of two workspaces, Tekton has its affinity assistant for the last', async () => {
    let training: string | undefined;
    await tekton.until(async () => (training ??= await tekton.findTaskRun(stuck, 'train')) !== undefined && tekton.kubelet.unplaced.has(training));
    await tekton.cancel(stuck);
    await endAs('Cancelled', stuck);
    expect(tekton.kubelet.logOf(training ?? '')).toBe('');
  });

  test('that is cancelled while it trains ends its run as KILLED', async () => {
    let training: string | undefined;
    await tekton.until(async () => (training ??= await tekton.findTaskRun(cancelled, 'train')) !== undefined && tekton.kubelet.logOf(training).includes('training in'));
    const [, runId] = /training in (\w{32})/.exec(tekton.kubelet.logOf(training ?? '')) ?? [];
    await tekton.cancel(cancelled);
    const ending = await endAs('Cancelled', cancelled);
    expect([...ending.tasks.keys()]).toEqual(['train', 'train-stop']);
    expect(ending.tasks.get('train-stop')).toMatchObject({ results: { outcome: 'done', 'run-id': runId } });
    expect(await findRunStatus(trackingUri, runId)).toBe('KILLED');
  });

  test('that is cancelled while it deploys keeps what served, and takes the promotion back', async () => {
    const run = await startPipeline(train(7));
    let deployment: string | undefined;
    await tekton.until(async () => (deployment ??= await tekton.findTaskRun(run, 'deploy')) !== undefined && tekton.kubelet.logOf(deployment).includes('Waiting'));
    await tekton.cancel(run);
    const ending = await endAs('Cancelled', run);
    await tekton.until(() => tekton.kubelet.ran.some(({ taskRun }) => taskRun === deployment));
    expect(tekton.kubelet.ran.find(({ taskRun }) => taskRun === deployment)?.steps.get('deploy')).toMatchObject({ exitCode: 143, log: expect.stringContaining('cancelled') });
    expect(codesOf(ending, 'rollback')).toEqual({ rollback: 0 });
    expect(await findHolder(trackingUri, model)).toBe('1');
  });

  test('is undone by the Tasks that no pipeline has: nothing serves, and nobody holds the alias', async () => {
    const params = { ...common, model, version: '1' };
    const removed = await tekton.endTask(await tekton.start('TaskRun', 'undeploy', { ...params, name: model, namespace: tekton.models }, workspaces({ name: 'kubeconfig', secret: { secretName: 'kubeconfig' } })));
    expect(removed.results).toMatchObject({ outcome: 'done', changed: 'true' });
    const demoted = await tekton.endTask(await tekton.start('TaskRun', 'demote', { ...params, from: '@champion' }, workspaces()));
    expect(demoted.results).toMatchObject({ outcome: 'done' });
    expect(await findHolder(trackingUri, model)).toBeUndefined();
  });
});

describe('training', () => {
  const words = ["'; touch /tmp/attacked; '", '$(MLFLOW_TRACKING_PASSWORD)', 'two\nlines', '--help', '{{workflow.uid}}'];
  let [failing, impossible, guest, missing, split, killed] = ['', '', '', '', '', ''];

  /** At once: they wait more than they work. */
  beforeAll(async () => {
    await tekton.createSecret('mlflow-training-credentials', { username: 'trainer' });
    await tekton.createSecret('two-servers', { 'registry-uri': 'http://registry.example/models/' });
    const start = (command: readonly string[], params: ParamValues = {}, given: object = workspaces()) =>
      tekton.start('TaskRun', 'train', { ...common, experiment: uniqueName('training'), 'training-image': trainingImage, command, ...params }, given);
    failing = await start(['sh', '-c', 'echo "$MLFLOW_RUN_ID" no data; exit 7']);
    impossible = await start(['sh', '-c', 'echo training-began'], { 'tracking-uri': 'ftp://nowhere' });
    missing = await start(['pyhton', 'train.py']);
    // With cgroups v2 the kernel ends all of a container that needs too much memory: Tekton's entrypoint, its parent, too.
    killed = await start(['sh', '-c', 'kill -9 $PPID']);
    split = await start(['sh', '-c', 'echo "models on <$MLFLOW_REGISTRY_URI>, insecure: $MLFLOW_TRACKING_INSECURE_TLS"'], { 'tracking-insecure-tls': 'yes' }, { workspaces: [{ name: 'mlflow-credentials', secret: { secretName: 'two-servers' } }] });
    guest = await start(['sh', '-c', 'env; printf "<%s>" "$@"', 'sh', ...words]);
  });

  test('that fails ends the run as FAILED, and the Task with it, results and all', async () => {
    const ending = await tekton.endTask(failing);
    expect(ending.results).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('exit code 7'), 'run-id': expect.stringMatching(/^\w{32}$/) });
    const { steps } = ending.pod ?? {};
    expect([...(steps?.values() ?? [])].map(({ exitCode }) => exitCode)).toEqual([0, 0, 1]);
    expect(steps?.get('train')?.log).toContain(`${ending.results['run-id']} no data`);
    expect(await findRunStatus(trackingUri, ending.results['run-id'])).toBe('FAILED');
  });

  test('whose whole container was killed has results that say so: nothing of ours came to write others', async () => {
    const ending = await tekton.endTask(killed);
    expect(ending).toMatchObject({ reason: 'StepOOM', results: { outcome: 'failed', 'error-code': 'E_COMMAND_FAILED', reason: expect.stringMatching(/^Training was killed, most likely because it needed more memory.* It trained in run /) } });
  });

  test('by a program that the image does not have ends the run as FAILED too', async () => {
    const ending = await tekton.endTask(missing);
    expect(ending.results).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('exit code 127') });
    expect(ending.pod?.steps.get('train')?.log).toContain('pyhton');
    expect(await findRunStatus(trackingUri, ending.results['run-id'])).toBe('FAILED');
  });

  test('does not begin where the run cannot, and says so', async () => {
    const ending = await tekton.endTask(impossible);
    expect(ending).toMatchObject({ results: { outcome: 'invalid', 'run-id': '' } });
    expect(ending.pod?.steps.get('train')?.log).not.toContain('training-began');
  });

  test('is told of the server of the models, which the Secret of the steps may name', async () => {
    const ending = await tekton.endTask(split);
    expect(ending.pod?.steps.get('train')?.log).toContain('models on <http://registry.example/models>, insecure: true');
    expect(ending.results).toMatchObject({ outcome: 'done' });
  });

  test('gets the words of its command as they are, and its own Secret alone', async () => {
    const ending = await tekton.endTask(guest);
    const log = ending.pod?.steps.get('train')?.log ?? '';
    for (const word of words) expect(log).toContain(`<${word}>`);
    expect(log).toMatch(/^MLFLOW_TRACKING_USERNAME=trainer$/m);
    expect(log).toMatch(/^MLFLOW_REGISTRY_URI=$/m);
    expect(log).toMatch(/^MLFLOW_TRACKING_INSECURE_TLS=false$/m);
    expect(log).not.toMatch(/ours-alone|MLFLOW_STEPS_|^MLFLOW_TRACKING_PASSWORD=/m);
    expect(existsSync('/tmp/attacked')).toBe(false);
  });
});

test('a rendering takes what models are fetched with from its Secret, by files that no parameter can quote', async () => {
  await tekton.createSecret('storage', { RCLONE_CONFIG_S3_TYPE: 's3', RCLONE_CONFIG_S3_SECRET_ACCESS_KEY: 'of-the-bucket' });
  const { model, version } = await seedModel(trackingUri, { artifacts: { 'model/conda.yaml': 'name: model\n' } });
  const params = { ...common, model, version, namespace: tekton.models, diff: 'true', 'default-template': 'true', 'model-uri-map': 'mlflow-artifacts:/=s3://b', name: '$(RCLONE_CONFIG_S3_SECRET_ACCESS_KEY)' };
  const secrets = workspaces({ name: 'kubeconfig', secret: { secretName: 'kubeconfig' } }, { name: 'model-storage', secret: { secretName: 'storage' } });
  const [asked, attacked] = [await tekton.start('TaskRun', 'render', { ...params, name: model, 'storage-secret': 'model-storage' }, secrets), await tekton.start('TaskRun', 'render', params, secrets)];
  expect((await tekton.endTask(asked)).results['reason']).toContain(`Secret/${tekton.models}/model-storage would be created`);
  const { results, pod } = await tekton.endTask(attacked);
  expect(results).toMatchObject({ outcome: 'invalid', reason: expect.stringContaining('$(RCLONE_CONFIG_S3_SECRET_ACCESS_KEY)') });
  for (const { steps } of tekton.kubelet.ran) expect(JSON.stringify([...steps])).not.toContain('of-the-bucket');
  expect(pod?.steps.get('render')?.env).not.toHaveProperty('RCLONE_CONFIG_S3_TYPE');
});

test('pods that are less bounded than these are refused by the namespace', async () => {
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'loose' }, spec: { containers: [{ name: 'c', image: 'i' }] } };
  await expect(tekton.api.create(`/api/v1/namespaces/${tekton.namespace}/pods`, pod)).rejects.toThrow('violates PodSecurity');
});

describe('a promotion', () => {
  const attacks: readonly (readonly [string, string])[] = [
    ['the name of a secret variable', '$(MLFLOW_TRACKING_PASSWORD)'],
    ['what would end a word of a shell', "'; touch /tmp/attacked; '"],
    ['several lines', 'first\nsecond\n::error::third'],
    ['what looks like a flag', '--no-gates'],
    ['a template of another engine', '{{workflow.uid}}'],
    ['what is six times as long in the JSON that results go by', '<'.repeat(1500)],
  ];
  /** TaskRuns by their models. */
  const started = new Map<string, string>();
  const huge = 'm'.repeat(100_000);
  let refused = '';

  /** At once: they wait more than they work. */
  beforeAll(async () => {
    const seeded = await seedModel(trackingUri, { metrics: { accuracy: 0.5 } });
    const start = (model: string) => tekton.start('TaskRun', 'promote', { ...common, model, version: '1', to: '@champion', gates: 'accuracy >= 0.9' }, workspaces());
    refused = seeded.model;
    for (const model of [refused, huge, ...attacks.map(([, model]) => model)]) started.set(model, await start(model));
  });

  test('that is refused ends with 3, and its results are there', async () => {
    const ending = await tekton.endTask(started.get(refused) ?? '');
    expect(ending).toMatchObject({ message: expect.stringContaining('exited with code 3'), results: { outcome: 'refused', verdict: 'failed', version: '1', reason: expect.stringContaining('accuracy is 0.5') } });
  });

  test.each(attacks)('takes %s as a name of a model that there is none of', async (_, model) => {
    const ending = await tekton.endTask(started.get(model) ?? '');
    expect(ending.results).toMatchObject({ outcome: 'invalid' });
    const step = ending.pod?.steps.get('promote');
    expect(step).toMatchObject({ exitCode: 2, env: { MLFLOW_STEPS_MODEL: model } });
    expect(step?.log).toMatch(/E_MODEL_NOT_FOUND|E_MLFLOW_REFUSED/);
    expect(step?.log).not.toContain('ours-alone');
    expect(existsSync('/tmp/attacked')).toBe(false);
  });

  test('refuses 100 KB in place of a name, in results that fit', async () => {
    const ending = await tekton.endTask(started.get(huge) ?? '');
    expect(ending.pod?.steps.get('promote')?.exitCode).toBeGreaterThan(0);
    expect(ending.results['outcome']).toMatch(/^(invalid|error|unreachable)$/);
    expect(Buffer.byteLength(Object.values(ending.results).join(''))).toBeLessThanOrEqual(1024);
  });
});
