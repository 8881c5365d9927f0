import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isObject, objectsAt, parseJson, textAt, textsAt, valueAt, type JsonObject } from '../../../../src/json.js';
import { computeEnvironment } from '../../support/container-environment.js';
import { images } from '../../support/images.js';

/** The keys of a Secret; undefined where there is none. */
export type FindSecret = (name: string) => Promise<ReadonlyMap<string, string> | undefined>;

export interface Output {
  readonly name: string;
  readonly globalName?: string;
  readonly value: string;
}

export interface PodEnding {
  readonly exitCode: number;
  readonly log: string;
  readonly outputs: readonly Output[];
  /** What the main container was given. */
  readonly env: Readonly<Record<string, string>>;
  /** The init container that failed, where the main one never began. */
  readonly failedInit?: string;
}

export interface RunningPod {
  readonly ended: Promise<PodEnding>;
  kill(signal: NodeJS.Signals): void;
  readonly log: () => string;
}

/**
 * Runs a template's init containers and then the main one of a pod that Argo's controller made, as processes: a simulation of the kubelet and of argoexec.
 * Volumes are folders, whose mount paths are replaced by them where a word of the command, a variable or a part of a
 * `path:path` begins with one.
 */
export async function runPod(pod: JsonObject, findSecret: FindSecret, template: JsonObject): Promise<RunningPod> {
  const main = objectsAt(pod, 'spec', 'containers').find((each) => textAt(each, 'name') === 'main');
  if (main === undefined) throw new Error('The pod has no container main.');
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-pod-'));
  let log = '';
  // Argo's own init container, which has the template, prepares what this simulation needs none of.
  for (const init of objectsAt(pod, 'spec', 'initContainers').filter((each) => textAt(each, 'name') !== 'init')) {
    const started = await runContainer(pod, init, findSecret, folder);
    const exitCode = await started.exited;
    log += started.log();
    if (exitCode === 0) continue;
    rmSync(folder, { recursive: true, force: true });
    const ending = { exitCode, log, env: started.env, outputs: [], failedInit: textAt(init, 'name') ?? '' };
    return { ended: Promise.resolve(ending), kill: () => undefined, log: () => log };
  }
  const started = await runContainer(pod, main, findSecret, folder);
  const finish = async (): Promise<PodEnding> => {
    try {
      const exitCode = await started.exited;
      return { exitCode, log: started.log(), env: started.env, outputs: readOutputs(template, started.place) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return { ended: finish(), kill: started.kill, log: started.log };
}

interface RunningContainer {
  readonly exited: Promise<number>;
  readonly env: Readonly<Record<string, string>>;
  readonly log: () => string;
  readonly place: (path: string) => string;
  readonly kill: (signal: NodeJS.Signals) => void;
}

async function runContainer(pod: JsonObject, container: JsonObject, findSecret: FindSecret, folder: string): Promise<RunningContainer> {
  const image = images[textAt(container, 'image') ?? ''];
  if (image === undefined) throw new Error(`There is no image ${textAt(container, 'image')}.`);
  const secrets = await readSecrets(pod, container, findSecret);
  const mounts = makeVolumes(pod, container, secrets, folder);
  const placeOne = (text: string): string => {
    const mount = mounts.find(([path]) => text === path || text.startsWith(`${path}/`));
    return mount ? mount[1] + text.slice(mount[0].length) : text;
  };
  const place = (text: string): string => text.split(':').map(placeOne).join(':');
  const env = computeEnvironment(container, (secret, key) => secrets.get(secret)?.get(key));
  const command = [...textsAt(container, 'command'), ...textsAt(container, 'args')];
  // argoexec emissary … -- COMMAND
  const [program = '', ...args] = command.slice(command.indexOf('--') + 1).map((word) => image.files.get(word) ?? place(word));
  const child = spawn(program, args, {
    cwd: textAt(container, 'workingDir') ?? image.workingDirectory,
    env: { PATH: image.path, ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, place(value)])) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const exited = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 143)));
  });
  return { exited, env, log: () => log, place, kill: (signal) => void child.kill(signal) };
}

async function readSecrets(pod: JsonObject, container: JsonObject, findSecret: FindSecret): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const names = [
    ...objectsAt(pod, 'spec', 'volumes').map((volume) => textAt(volume, 'secret', 'secretName')),
    ...objectsAt(container, 'env').map((variable) => textAt(variable, 'valueFrom', 'secretKeyRef', 'name')),
  ].filter((name) => name !== undefined);
  const found = new Map<string, ReadonlyMap<string, string>>();
  for (const name of new Set(names)) {
    const secret = await findSecret(name);
    if (secret !== undefined) found.set(name, secret);
  }
  return found;
}

/** Mount paths with their folders, longer ones first. */
function makeVolumes(pod: JsonObject, container: JsonObject, secrets: ReadonlyMap<string, ReadonlyMap<string, string>>, folder: string): readonly (readonly [string, string])[] {
  const volumes = new Map(objectsAt(pod, 'spec', 'volumes').map((volume) => [textAt(volume, 'name'), volume]));
  const mounts = objectsAt(container, 'volumeMounts').map((mount): readonly [string, string] => {
    const volume = volumes.get(textAt(mount, 'name'));
    const place = join(folder, textAt(mount, 'name') ?? '');
    mkdirSync(place, { recursive: true });
    const secret = textAt(volume, 'secret', 'secretName');
    if (secret !== undefined) {
      const keys = secrets.get(secret);
      if (keys === undefined && valueAt(volume, 'secret', 'optional') !== true) throw new Error(`The Secret ${secret} is missing.`);
      for (const [key, value] of keys ?? []) writeFileSync(join(place, key), value);
    }
    return [textAt(mount, 'mountPath') ?? '', place];
  });
  return mounts.sort(([a], [b]) => b.length - a.length);
}

/** What the template declares, by path, with its default where there is no file. Throws where there is neither, as argoexec does. */
function readOutputs(template: JsonObject, place: (path: string) => string): readonly Output[] {
  return objectsAt(template, 'outputs', 'parameters').map((parameter) => {
    const name = textAt(parameter, 'name') ?? '';
    const globalName = textAt(parameter, 'globalName');
    const path = place(textAt(parameter, 'valueFrom', 'path') ?? '');
    const fallback = textAt(parameter, 'valueFrom', 'default');
    const isThere = existsSync(path) && statSync(path).isFile();
    if (!isThere && fallback === undefined) throw new Error(`The output ${name} has neither a file nor a default.`);
    // argoexec drops one line break at the end.
    const value = isThere ? readFileSync(path, 'utf8').replace(/\n$/, '') : (fallback ?? '');
    return { name, ...(globalName === undefined ? {} : { globalName }), value };
  });
}

/** The template that the controller gives to argoexec; a large one is in a ConfigMap of the pod's name. */
export function readTemplate(pod: JsonObject, configMap: JsonObject | undefined): JsonObject {
  const init = objectsAt(pod, 'spec', 'initContainers')[0];
  const inline = textAt(objectsAt(init, 'env').find((each) => textAt(each, 'name') === 'ARGO_TEMPLATE'), 'value');
  const text = inline === 'offloaded' ? textAt(configMap, 'data', 'ARGO_TEMPLATE') : inline;
  const template = parseJson(text ?? '');
  if (!isObject(template)) throw new Error('The pod carries no template.');
  return template;
}
