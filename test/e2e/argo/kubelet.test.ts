import { describe, expect, test } from '@jest/globals';
import { computeEnvironment, expand } from '../support/container-environment.js';
import { stepsImage } from '../support/images.js';
import { readTemplate, runPod } from './support/pod-run.js';

describe('the simulated kubelet makes variables like the real one', () => {
  test.each([
    ['$(A)', 'one'],
    ['$$(A)', '$(A)'],
    ['$$$(A)', '$one'],
    ['$(NONE) $A ${A} $(A', '$(NONE) $A ${A} $(A'],
    ['$$', '$'],
    ['cost: 5$', 'cost: 5$'],
  ])('%s is %s', (text, expanded) => {
    expect(expand(text, { A: 'one' })).toBe(expanded);
  });

  const secret = (optional: boolean) => ({ name: 'S', valueFrom: { secretKeyRef: { name: 'secret', key: 'key', optional } } });

  test('in order: a value quotes those before it, secrets among them', () => {
    const env = [secret(true), { name: 'A', value: '$(S) $(B)' }, { name: 'B', value: 'x' }];
    expect(computeEnvironment({ env }, () => 'hidden')).toEqual({ S: 'hidden', A: 'hidden $(B)', B: 'x' });
  });

  test('a missing Secret is no variable where it is optional, and an error elsewhere', () => {
    expect(computeEnvironment({ env: [secret(true)] }, () => undefined)).toEqual({});
    expect(() => computeEnvironment({ env: [secret(false)] }, () => undefined)).toThrow('The Secret secret or its key is missing.');
  });
});

describe('the simulated executor', () => {
  /** A pod as Argo's controller makes it. */
  const podThat = (script: string) => ({
    spec: {
      containers: [
        { name: 'wait' },
        { name: 'main', image: stepsImage, command: ['/var/run/argo/argoexec', 'emissary', '--', 'sh', '-c', script], env: [{ name: 'OUT', value: '/out' }], volumeMounts: [{ name: 'out', mountPath: '/out' }] },
      ],
      volumes: [{ name: 'out', emptyDir: {} }],
    },
  });
  const template = { outputs: { parameters: [{ name: 'a', valueFrom: { path: '/out/a', default: '' } }, { name: 'b', globalName: 'all', valueFrom: { path: '/out/b', default: 'none' } }] } };
  const noSecrets = async () => undefined;

  test('gives exit code, log, and outputs by path, with their defaults where there is no file', async () => {
    const pod = await runPod(podThat('echo said; printf "one\\ntwo\\n" > "$OUT/a"; exit 3'), noSecrets, template);
    expect(await pod.ended).toEqual({ exitCode: 3, log: 'said\n', env: { OUT: '/out' }, outputs: [{ name: 'a', value: 'one\ntwo' }, { name: 'b', globalName: 'all', value: 'none' }] });
  });

  test('fails for an output that has neither', async () => {
    const pod = await runPod(podThat('true'), noSecrets, { outputs: { parameters: [{ name: 'a', valueFrom: { path: '/out/a' } }] } });
    await expect(pod.ended).rejects.toThrow('The output a has neither a file nor a default.');
  });

  test('passes a signal on', async () => {
    const pod = await runPod(podThat('exec sleep 600'), noSecrets, {});
    pod.kill('SIGTERM');
    expect(await pod.ended).toMatchObject({ exitCode: 143 });
  });

  test('reads the template from the pod, or from its ConfigMap where it is large', () => {
    const pod = (value: string) => ({ spec: { initContainers: [{ env: [{ name: 'ARGO_TEMPLATE', value }] }] } });
    expect(readTemplate(pod('{"name":"a"}'), undefined)).toEqual({ name: 'a' });
    expect(readTemplate(pod('offloaded'), { data: { ARGO_TEMPLATE: '{"name":"b"}' } })).toEqual({ name: 'b' });
    expect(() => readTemplate(pod('offloaded'), undefined)).toThrow('carries no template');
  });
});
