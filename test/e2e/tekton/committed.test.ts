import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { ensureTekton } from '../../../sandbox/builds/tekton.js';
import { isObject, objectsAt, textAt, textsAt, valueAt, type JsonObject } from '../../../src/json.js';
import { variableOf } from '../../../src/names.js';
import { stepNames } from '../../../src/steps/index.js';
import { runCli } from '../../setup/run-cli.js';
import { uniqueName } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';
import { change, checkCatalogForm, checkTask } from './support/task-rules.js';

const folder = fileURLToPath(new URL('../../../tasks/tekton/', import.meta.url));
const read = (path: string): JsonObject => {
  const object: unknown = parse(readFileSync(path, 'utf8'));
  if (!isObject(object)) throw new Error(`${path} holds no object`);
  return object;
};

/** Everything of Tekton's kinds, samples too. */
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml') && !path.startsWith('rbac/')).map((path) => join(folder, path));
const tasks = files.filter((path) => read(path)['kind'] === 'Task');
const promote = read(join(folder, 'promote', 'promote.yaml'));
const trainFile = join(folder, 'train', 'train.yaml');
const train = read(trainFile);
const pipelineFile = join(folder, 'pipelines', 'mlflow-steps', 'mlflow-steps.yaml');
const pipeline = read(pipelineFile);
const page = fileURLToPath(new URL('../../../docs/tekton.md', import.meta.url));

let program: string;
const work = mkdtempSync(join(tmpdir(), 'mlflow-steps-tasks-'));

/** What Tekton's own validation says; empty where all is well. */
async function askTekton(...paths: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)(program, paths)).stdout;
  } catch (thrown) {
    return (thrown as { stdout: string }).stdout;
  }
}

const askAbout = (object: JsonObject): Promise<string> => {
  const path = join(work, 'changed.yaml');
  writeFileSync(path, stringify(object));
  return askTekton(path);
};

beforeAll(async () => {
  program = (await ensureTekton((message) => process.stderr.write(`tekton: ${message}\n`))).check;
}, 30 * 60_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the committed Tasks, Pipeline and samples', () => {
  test("are what Tekton's own validation takes", async () => {
    expect(files.length).toBeGreaterThanOrEqual(18);
    expect(await askTekton(...files)).toBe('');
  });

  test.each(tasks)('%s holds to our own rules', (path) => {
    expect(checkTask(read(path))).toEqual([]);
  });

  test('there is one Task a step, but for those that others are made of', () => {
    const apart = ['train-start', 'train-finish', 'pipeline'];
    expect(tasks.map((path) => basename(path, '.yaml')).toSorted()).toEqual(stepNames.filter((name) => !apart.includes(name)).toSorted());
  });

  test.each([...tasks, pipelineFile])('%s is called like its file and folder, and has what the catalog and Artifact Hub read', (path) => {
    const about = read(path);
    expect([basename(path, '.yaml'), basename(dirname(path))]).toEqual([textAt(about, 'metadata', 'name'), textAt(about, 'metadata', 'name')]);
    expect(checkCatalogForm(about)).toEqual([]);
  });

  test.each([join(dirname(pipelineFile), 'README.md'), page])('%s installs all Tasks that the Pipeline refers to', (path) => {
    const [, installed = ''] = /^for task in (.+); do kubectl/m.exec(readFileSync(path, 'utf8')) ?? [];
    const needed = [...objectsAt(pipeline, 'spec', 'tasks'), ...objectsAt(pipeline, 'spec', 'finally')].map((task) => textAt(task, 'taskRef', 'name'));
    expect(installed.split(' ').toSorted()).toEqual(needed.toSorted());
  });

  /** The training container is none of ours. */
  const ofSteps = tasks.filter((path) => path !== trainFile).map((path) => basename(path, '.yaml'));
  test.each(ofSteps)('the sample of %s gives all that the step asks for', async (step) => {
    const own = { 'tracking-uri': requireVariable('MLFLOW_STEPS_TEST_URI_3_17'), model: uniqueName('sample') };
    const params = objectsAt(read(join(folder, step, 'samples', `${step}.yaml`)), 'spec', 'params').map((param): [string, string] => [textAt(param, 'name') ?? '', textAt(param, 'value') ?? '']);
    const given = params.map(([name, value]) => [variableOf(name), Object.hasOwn(own, name) ? own[name as keyof typeof own] : value] as const);
    const { stderr } = await runCli([step], { KUBECONFIG: requireVariable('MLFLOW_STEPS_TEST_KUBECONFIG'), ...Object.fromEntries(given) });
    expect(stderr).toMatch(/E_MODEL_NOT_FOUND|E_RUN_NOT_FOUND|unchanged/);
  });

  test('the sample leaves time for what a Pipeline has for its end, which Tekton would not run after its default hour', () => {
    const timeouts = valueAt(read(join(dirname(pipelineFile), 'samples', 'wine.yaml')), 'spec', 'timeouts');
    expect(timeouts).toEqual({ pipeline: '3h0m0s', finally: '30m0s' });
  });

  test('the user of the training is another one by the patch in docs/tekton.md', async () => {
    const [patch = ''] = /\[\{"op": "replace".*\}\]/.exec(readFileSync(page, 'utf8')) ?? [];
    const { stdout } = await promisify(execFile)(requireVariable('MLFLOW_STEPS_TEST_KUBECTL'), ['patch', '--local', '-f', trainFile, '--type', 'json', '-p', patch, '-o', 'json']);
    const users = objectsAt(JSON.parse(stdout), 'spec', 'steps').map((step) => valueAt(step, 'securityContext', 'runAsUser'));
    expect(users).toEqual([65532, 1000, 65532]);
  });

  test('a run gives training more memory, a GPU and a node as in docs/tekton.md, without another Task', async () => {
    const [, asked = ''] = /### Memory, GPU[^]*?```yaml\n([^]*?)```/.exec(readFileSync(page, 'utf8')) ?? [];
    const run = read(join(dirname(pipelineFile), 'samples', 'wine.yaml'));
    const { taskRunSpecs } = (parse(asked) as { spec: { taskRunSpecs: readonly unknown[] } }).spec;
    expect(taskRunSpecs).toHaveLength(1);
    expect(await askAbout(change(run, ['spec', 'taskRunSpecs'], [...objectsAt(run, 'spec', 'taskRunSpecs'), ...taskRunSpecs]))).toBe('');
  });

  test('a Task declares every result that a step can write: none would be lost', () => {
    for (const task of tasks.map(read)) expect(objectsAt(task, 'spec', 'results').map((each) => textAt(each, 'name'))).toEqual(expect.arrayContaining(['outcome', 'reason']));
  });

  test('the training container is given no workspace with secrets, and the others are given nothing of its Secret', () => {
    const [start, guest, finish] = objectsAt(train, 'spec', 'steps');
    expect(objectsAt(guest, 'workspaces').map((each) => textAt(each, 'name'))).toEqual(['source']);
    expect([textsAt(guest, 'command'), textsAt(guest, 'args')]).toEqual([['env', '--'], ['$(params.command[*])']]);
    for (const ours of [start, finish]) expect(JSON.stringify(ours)).not.toContain('mlflow-training-credentials');
  });
});

describe('a wrong Task of each kind is caught', () => {
  const first = ['spec', 'steps', 0] as const;
  const secret = { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } };
  const env = objectsAt(objectsAt(promote, 'spec', 'steps')[0], 'env');
  test.each<[string, JsonObject, string]>([
    ['a script', change(change(promote, [...first, 'command'], undefined), [...first, 'script'], 'echo $(params.model)'), 'has a script'],
    ['a parameter in args', change(promote, [...first, 'args'], ['$(params.model)']), 'has args'],
    ['a parameter in its command', change(promote, [...first, 'command', 2], '$(params.model)'), 'has a parameter in its command'],
    ['an image that is no parameter', change(promote, [...first, 'image'], 'registry.example/mlflow-steps:0.1.0'), 'its image is no parameter'],
    ['no command', change(promote, [...first, 'command'], undefined), 'has no command'],
    ['results without a limit', change(promote, [...first, 'command'], ['node', '/app/dist/cli.js', 'promote', '--output-dir', '/tekton/results']), 'without a limit'],
    ['a secret before a parameter', change(promote, [...first, 'env'], [secret, ...env]), 'MLFLOW_STEPS_MODEL stands after a secret'],
    ['all keys of a Secret', change(promote, [...first, 'envFrom'], [{ secretRef: { name: 's' } }]), 'has envFrom'],
    ['root', change(promote, [...first, 'securityContext', 'runAsNonRoot'], undefined), 'runAsNonRoot'],
    ['a root file system that can be written', change(promote, [...first, 'securityContext', 'readOnlyRootFilesystem'], false), 'readOnlyRootFilesystem'],
    ['privileges that can grow', change(promote, [...first, 'securityContext', 'allowPrivilegeEscalation'], undefined), 'allowPrivilegeEscalation'],
    ['capabilities', change(promote, [...first, 'securityContext', 'capabilities'], { drop: ['ALL'], add: ['NET_ADMIN'] }), 'keeps capabilities'],
    ['no seccomp profile', change(promote, [...first, 'securityContext', 'seccompProfile'], undefined), 'no seccomp'],
    ['no requests', change(promote, [...first, 'computeResources'], undefined), 'requests no cpu'],
    ['a workspace that has to be bound', change(promote, ['spec', 'workspaces', 0, 'optional'], undefined), 'is not optional'],
    ['a result of a step that there is none of', change(train, ['spec', 'steps', 1, 'env', 0, 'value'], '$(steps.begin.results.run-id)'), 'no step has the result'],
    ['no annotation', change(promote, ['metadata', 'annotations', 'tekton.dev/tags'], undefined), 'tekton.dev/tags'],
    ['no license', change(promote, ['metadata', 'annotations', 'artifacthub.io/license'], undefined), 'artifacthub.io/license'],
    ['no summary', change(promote, ['spec', 'description'], 'one\ntwo'), 'no summary'],
  ])('%s, by our own rules', (_, task, problem) => {
    expect(checkTask(task).join('\n')).toContain(problem);
  });

  test.each<[string, JsonObject, string]>([
    ['a parameter that is not declared', change(promote, [...first, 'env', 0, 'value'], '$(params.modle)'), 'non-existent variable'],
    ['a field that there is none of', change(promote, [...first, 'comand'], ['node']), 'comand'],
    ['what onError does not know', change(train, ['spec', 'steps', 1, 'onError'], 'ignore'), 'onError'],
    ['another API', { ...promote, apiVersion: 'tekton.dev/v1beta1' }, 'no kind of tekton.dev/v1'],
    ['a pipeline that asks a task for a result that it cannot have yet', change(pipeline, ['spec', 'tasks', 0, 'params', 0, 'value'], '$(tasks.deploy.results.url)'), 'cycle'],
  ])("%s, by Tekton's own validation", async (_, object, problem) => {
    expect(await askAbout(object)).toContain(problem);
  });
});
