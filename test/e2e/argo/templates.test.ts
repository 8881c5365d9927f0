import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { ensureArgo, type ArgoPrograms } from '../../../sandbox/builds/argo.js';
import { isObject, textAt, type JsonObject } from '../../../src/json.js';
import { stepNames } from '../../../src/steps/index.js';
import { requireVariable } from '../../setup/variables.js';
import { findMistakes } from './support/rules.js';

const folder = fileURLToPath(new URL('../../../workflows/argo/', import.meta.url));
/** What is Kubernetes' own and not Argo's. */
const isOfArgo = (file: string): boolean => file !== 'rbac.yaml' && !file.startsWith('models/');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).sort();
const coldBuildMs = 30 * 60_000;

let argo: ArgoPrograms;
let scratch: string;

beforeAll(async () => {
  argo = await ensureArgo((message) => process.stderr.write(`argo: ${message}\n`));
  scratch = mkdtempSync(join(tmpdir(), 'mlflow-steps-argo-'));
}, coldBuildMs);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What Argo's own offline lint says, and its exit code. */
const lint = (...paths: readonly string[]): Promise<{ readonly exitCode: number; readonly text: string }> =>
  new Promise((resolve) => {
    execFile(argo.lint, paths, (error, stdout, stderr) => resolve({ exitCode: error ? Number(error.code) : 0, text: stdout + stderr }));
  });

const read = (file: string): readonly JsonObject[] => parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => document.toJS() as unknown).filter(isObject);

describe('the committed templates', () => {
  test("pass Argo's own lint", async () => {
    expect(await lint(...files.map((file) => join(folder, file)))).toEqual({ exitCode: 0, text: expect.stringContaining('no linting errors found') });
  });

  test.each(files)('%s keeps to our own rules', (file) => {
    expect(read(file).flatMap(findMistakes)).toEqual([]);
  });

  test('give training other resources, another node and another user by the patch in docs/argo.md', async () => {
    const [, patch = ''] = /mlflow-steps-train --type json -p '(\[[^']*\])'/.exec(readFileSync(new URL('../../../docs/argo.md', import.meta.url), 'utf8')) ?? [];
    const { stdout } = await promisify(execFile)(requireVariable('MLFLOW_STEPS_TEST_KUBECTL'), ['patch', '--local', '-f', join(folder, 'train.yaml'), '--type', 'json', '-p', patch, '-o', 'yaml']);
    const path = join(scratch, 'patched.yaml');
    writeFileSync(path, stdout);
    expect(stdout).toContain('nvidia.com/gpu: 1');
    expect(await lint(path, join(folder, 'train-stop.yaml'))).toMatchObject({ exitCode: 0 });
  });

  test('are one a step, but for those that others are made of', () => {
    const apart = ['train-start', 'train-finish'];
    const beside = ['recheck'];
    const names = files.filter((file) => !file.includes('/') && isOfArgo(file)).map((file) => file.replace('.yaml', ''));
    expect(names.toSorted()).toEqual([...stepNames.filter((name) => !apart.includes(name)), ...beside].toSorted());
  });

  test.each(files.filter(isOfArgo))('%s says on its page what it is', (file) => {
    for (const document of read(file)) {
      expect(textAt(document, 'metadata', 'annotations', 'workflows.argoproj.io/title')).toBeTruthy();
      expect(textAt(document, 'metadata', 'annotations', 'workflows.argoproj.io/description')).toBeTruthy();
    }
  });
});

/** The committed promote.yaml with one thing wrong. */
const spoil = (from: string | RegExp, to: string): string => {
  const text = stringify(parse(readFileSync(join(folder, 'promote.yaml'), 'utf8')), { lineWidth: 0 });
  const spoilt = text.replace(from, to);
  if (spoilt === text) throw new Error(`promote.yaml has no ${String(from)}`);
  return spoilt;
};

describe('a wrong template', () => {
  test.each([
    ['a parameter in the command', '- promote\n          - --output-dir', "- '{{inputs.parameters.model}}'\n          - --output-dir", 'a parameter stands in the command'],
    ['a parameter in the arguments', '        env:', "        args: ['{{inputs.parameters.model}}']\n        env:", 'a parameter stands in the command'],
    ['an image that is no parameter', 'image: "{{inputs.parameters.steps-image}}"', 'image: registry.example/mlflow-steps', 'the image is no parameter'],
    ['a script', '      container:\n', "      script:\n        source: 'x'\n", 'script is not used here'],
    ['a parameter in a Secret name', 'secretName: mlflow-credentials', "secretName: '{{inputs.parameters.model}}'", 'only env, image and workingDir'],
    ['a parameter in a patch of the pod', '      retryStrategy:', "      podSpecPatch: '{{inputs.parameters.model}}'\n      retryStrategy:", 'only env, image and workingDir'],
    ['a secret before a parameter', '        env:', '        env:\n          - { name: TOKEN, valueFrom: { secretKeyRef: { name: a, key: b, optional: true } } }', 'a parameter stands after a secret'],
    ['a Secret that has to be there', '          - name: MLFLOW_STEPS_CREDENTIALS', '          - { name: TOKEN, valueFrom: { secretKeyRef: { name: a, key: b } } }\n          - name: MLFLOW_STEPS_CREDENTIALS', 'is not optional'],
    ['all of a Secret', '        env:', '        envFrom: [{ secretRef: { name: a } }]\n        env:', 'envFrom'],
    ['a value that the kubelet expands', "sprig.replace('$', '$$', inputs.parameters['model'])", "inputs.parameters['model']", 'would expand $(…) in MLFLOW_STEPS_MODEL'],
    ['no refusal of replaced text', "contains '{' + '{'", "contains 'never'", 'nothing refuses'],
    ['root', 'runAsNonRoot: true', 'runAsNonRoot: false', 'security context'],
    ['a writable root file system', 'readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false', 'security context'],
    ['capabilities', '- ALL', '- NET_RAW', 'security context'],
    ['no seccomp profile', 'type: RuntimeDefault', 'type: Unconfined', 'security context'],
    ['a retry of everything', /expression: asInt.*/, "expression: 'true'", 'exit code 6 alone'],
    ['an output without a default', /(outputs\/outcome)\n\s+default: ""/, '$1', 'the output outcome has no default'],
    ['memoized', '      retryStrategy:', '      memoize: { key: a, cache: { configMap: { name: a } } }\n      retryStrategy:', 'memoize is not used here'],
    ['no account', /serviceAccountName: .*/, 'suspend: false', 'there is no serviceAccountName'],
    ['no deadline', /activeDeadlineSeconds: .*/, 'suspend: false', 'there is no activeDeadlineSeconds'],
    ['no requests', 'cpu: 100m', 'pods: 1', 'resources are not requested'],
  ])('with %s is found by our rules', (_, from, to, mistake) => {
    const mistakes = findMistakes(parse(spoil(from, to)) as JsonObject);
    expect(mistakes.join('\n')).toContain(mistake);
  });

  test.each([
    ['an unknown field', '      outputs:', '      outcomes:', 'unknown field'],
    ['a parameter that nobody declares', '{{inputs.parameters.steps-image}}', '{{inputs.parameters.image}}', 'failed to resolve {{inputs.parameters.image}}'],
    ['an entrypoint that is not there', 'entrypoint: promote', 'entrypoint: promotion', 'promotion'],
    ['an output without a source', /valueFrom:\n\s+path: .*outcome\n\s+default: ""/, '', 'valueFrom'],
    ['two containers in one', '      container:\n', '      suspend: {}\n      container:\n', 'multiple template types'],
  ])("with %s is found by Argo's lint", async (_, from, to, mistake) => {
    const path = join(scratch, 'wrong.yaml');
    writeFileSync(path, spoil(from, to));
    const { exitCode, text } = await lint(path);
    expect({ exitCode, text }).toEqual({ exitCode: 1, text: expect.stringContaining(mistake) });
  });

  test("with a task of a template that is not there is found by Argo's lint", async () => {
    expect(await lint(join(folder, 'pipeline.yaml'))).toEqual({ exitCode: 1, text: expect.stringContaining('mlflow-steps-train') });
  });
});
