import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { objectsAt, textAt, textsAt, valueAt, isObject, type JsonObject } from '../../../../src/json.js';
import { images } from '../../support/images.js';
import { findMounts, startContainer, type Container } from './container.js';

/** The keys of a Secret; undefined where there is none. */
export type FindSecret = (name: string) => Promise<ReadonlyMap<string, string> | undefined>;

export interface PodOptions {
  readonly entrypoint: string;
  readonly root: string;
  /** The folder that stands for a PersistentVolumeClaim. */
  readonly claimFolder: (claim: string) => string;
  readonly findSecret: FindSecret;
}

/** An image with nothing but Tekton's own programs. */
const tektonImage = { files: new Map<string, string>(), workingDirectory: '/', path: '' };

/** Runs the init containers of a pod one after another, then starts all others at once, as a kubelet does. */
export async function startPod(pod: JsonObject, { entrypoint, root, claimFolder, findSecret }: PodOptions): Promise<readonly Container[]> {
  for (const folder of ['results', 'steps', 'home', 'creds', 'artifacts', 'run', 'bin', 'downward']) mkdirSync(join(root, 'tekton', folder), { recursive: true });
  const secrets = new Map<string, ReadonlyMap<string, string>>();
  for (const name of listSecrets(pod)) {
    const found = await findSecret(name);
    if (found !== undefined) secrets.set(name, found);
  }
  const volumes = makeVolumes(pod, secrets, root, claimFolder);
  const start = (container: JsonObject): Container => {
    const image = images[textAt(container, 'image') ?? ''] ?? tektonImage;
    return startContainer(container, { image, mounts: findMounts(container, volumes, root), findSecretKey: (secret, key) => secrets.get(secret)?.get(key), root, entrypoint });
  };
  for (const init of objectsAt(pod, 'spec', 'initContainers')) {
    if (textsAt(init, 'command')[0] !== '/ko-app/entrypoint') throw new Error(`The kubelet of the tests knows no init container ${textAt(init, 'name')}.`);
    const container = start(init);
    const code = await container.exited;
    if (code !== 0) throw new Error(`${container.name} ended with exit code ${code}: ${container.log()}`);
  }
  return objectsAt(pod, 'spec', 'containers').map(start);
}

const listSecrets = (pod: JsonObject): ReadonlySet<string> =>
  new Set(
    [
      ...objectsAt(pod, 'spec', 'volumes').map((volume) => textAt(volume, 'secret', 'secretName')),
      ...objectsAt(pod, 'spec', 'containers').flatMap((container) => objectsAt(container, 'env').map((variable) => textAt(variable, 'valueFrom', 'secretKeyRef', 'name'))),
    ].filter((name) => name !== undefined),
  );

/** A folder for each volume, by its name. Throws for a Secret that is missing and not optional. */
function makeVolumes(pod: JsonObject, secrets: ReadonlyMap<string, ReadonlyMap<string, string>>, root: string, claimFolder: (claim: string) => string): ReadonlyMap<string, string> {
  const volumes = new Map<string, string>();
  for (const volume of objectsAt(pod, 'spec', 'volumes')) {
    const name = textAt(volume, 'name') ?? '';
    const claim = textAt(volume, 'persistentVolumeClaim', 'claimName');
    const folder = claim === undefined ? join(root, 'volumes', name) : claimFolder(claim);
    mkdirSync(folder, { recursive: true });
    const secret = valueAt(volume, 'secret');
    if (isObject(secret)) {
      const keys = secrets.get(textAt(secret, 'secretName') ?? '');
      if (keys === undefined && secret['optional'] !== true) throw new Error(`The Secret ${textAt(secret, 'secretName')} is missing.`);
      for (const [key, value] of keys ?? []) writeFileSync(join(folder, key), value);
    }
    volumes.set(name, folder);
  }
  return volumes;
}
