import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { objectsAt, textAt, textsAt, type JsonObject } from '../../../../src/json.js';
import { computeEnvironment, expand, type FindSecretKey } from '../../support/container-environment.js';
import type { Image } from '../../support/images.js';

/** Where the paths that a container sees are on this machine. */
export type Mounts = readonly (readonly [path: string, folder: string])[];

export interface Container {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly exited: Promise<number>;
  readonly log: () => string;
  /** What it left for the status of the pod. */
  readonly message: () => string;
  kill(signal: NodeJS.Signals): void;
}

export interface ContainerOptions {
  readonly image: Image;
  /** Longer paths first. */
  readonly mounts: Mounts;
  readonly findSecretKey: FindSecretKey;
  /** The folder of the pod: `/tekton` is in it. */
  readonly root: string;
  /** Tekton's entrypoint. */
  readonly entrypoint: string;
}

/** The kubelet reads no more of a termination message. */
const maxMessageBytes = 4096;

/**
 * A container of a pod as a process: a simulation of the kubelet. Paths of mounts are replaced where a word, or a part of
 * one after `=`, `:` or `,`, begins with them; programs of the image by what stands for them on this machine.
 */
export function startContainer(container: JsonObject, { image, mounts, findSecretKey, root, entrypoint }: ContainerOptions): Container {
  const name = textAt(container, 'name') ?? '';
  const termination = join(root, 'terminations', name);
  mkdirSync(join(root, 'terminations'), { recursive: true });
  const all: Mounts = [['/tekton/termination', termination], ...mounts];
  const place = (text: string): string =>
    text.replace(/(^|[=:,])(\/[^=:,]*)/g, (_, before: string, path: string) => {
      const mount = all.find(([at]) => path === at || path.startsWith(`${at}/`));
      return before + (mount ? mount[1] + path.slice(mount[0].length) : path);
    });
  const programs = new Map([...image.files, ['/ko-app/entrypoint', entrypoint]]);
  const env = computeEnvironment(container, findSecretKey);
  const words = [...textsAt(container, 'command'), ...textsAt(container, 'args')].map((word) => expand(word, env));
  const [program = '', ...args] = words.map((word) => programs.get(word) ?? place(word));
  const workingDir = textAt(container, 'workingDir');
  const child: ChildProcess = spawn(program, args, {
    // The image's own is a folder of this machine, which may lie below a mount's path, such as /tmp.
    cwd: workingDir ? place(workingDir) : image.workingDirectory,
    env: { PATH: image.path, TEKTON_ROOT: root, ...Object.fromEntries(Object.entries(env).map(([variable, value]) => [variable, place(value)])) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (log += text));
  const exited = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 143)));
  });
  return {
    name,
    env,
    exited,
    log: () => log,
    message: () => (existsSync(termination) ? readFileSync(termination).subarray(0, maxMessageBytes).toString() : ''),
    kill: (signal) => void child.kill(signal),
  };
}

/** Mount paths of one container with their folders, longer ones first; `/tekton` and `/workspace` are the pod's own. */
export const findMounts = (container: JsonObject, volumes: ReadonlyMap<string, string>, root: string): Mounts =>
  [
    ...objectsAt(container, 'volumeMounts').flatMap((mount): Mounts => {
      const path = textAt(mount, 'mountPath') ?? '';
      const folder = volumes.get(textAt(mount, 'name') ?? '');
      if (path.startsWith('/tekton') || folder === undefined) return [];
      const place = join(folder, textAt(mount, 'subPath') ?? '');
      mkdirSync(place, { recursive: true });
      return [[path, place]];
    }),
    ['/tekton', join(root, 'tekton')] as const,
  ].toSorted(([a], [b]) => b.length - a.length);
