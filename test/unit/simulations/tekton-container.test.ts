import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMounts, startContainer } from '../../e2e/tekton/support/container.js';
import { change } from '../../e2e/tekton/support/task-rules.js';

const root = mkdtempSync(join(tmpdir(), 'mlflow-steps-container-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const image = { files: new Map([['program', '/bin/sh']]), workingDirectory: root, path: '/usr/bin:/bin' };
const container = {
  name: 'step-one',
  command: ['program', '-c', 'cat "$FILE"; printf " <%s>" "$@"; echo done > "$2"; exit 3', 'sh'],
  args: ['--dir=/work/deep', '/tekton/termination', '$(GIVEN) $(ABSENT) $$(GIVEN)', '/elsewhere'],
  env: [
    { name: 'GIVEN', value: 'value' },
    { name: 'FILE', value: '/work/deep/file' },
    { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 's', key: 'token', optional: true } } },
  ],
  volumeMounts: [
    { name: 'work', mountPath: '/work' },
    { name: 'deep', mountPath: '/work/deep', subPath: 'sub' },
    { name: 'internal', mountPath: '/tekton/results' },
  ],
};
const volumes = new Map([['work', join(root, 'w')], ['deep', join(root, 'd')]]);

describe("the simulated kubelet's containers", () => {
  test('see their mounts where they are, variables as the kubelet expands them, and leave a message', async () => {
    mkdirSync(join(root, 'd', 'sub'), { recursive: true });
    writeFileSync(join(root, 'd', 'sub', 'file'), 'content');
    const started = startContainer(container, { image, mounts: findMounts(container, volumes, root), findSecretKey: () => undefined, root, entrypoint: 'none' });
    expect(await started.exited).toBe(3);
    expect(started.log()).toBe(`content <--dir=${join(root, 'd', 'sub')}> <${join(root, 'terminations', 'step-one')}> <value $(ABSENT) $(GIVEN)> </elsewhere>`);
    expect(started.message()).toBe('done\n');
    expect(started.env).toEqual({ GIVEN: 'value', FILE: '/work/deep/file' });
  });

  test("work in the image's folder, also where a mount's path leads to it", async () => {
    const mounted = { name: 'step-two', command: ['program', '-c', 'pwd'], volumeMounts: [{ name: 'work', mountPath: tmpdir() }] };
    const started = startContainer(mounted, { image, mounts: findMounts(mounted, volumes, root), findSecretKey: () => undefined, root, entrypoint: 'none' });
    expect(await started.exited).toBe(0);
    expect(started.log().trim()).toBe(root);
  });

  test('do not start without a Secret that is not optional', () => {
    const strict = change(container, ['env', 2, 'valueFrom', 'secretKeyRef', 'optional'], false);
    expect(() => startContainer(strict, { image, mounts: [], findSecretKey: () => undefined, root, entrypoint: 'none' })).toThrow('The Secret s or its key is missing.');
  });
});
