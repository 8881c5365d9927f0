import { neutralize } from '../untrusted-text.js';
import type { Diagnosis } from './cluster.js';
import type { Connection } from './connection.js';
import { pods, renderObjectPath } from './resources.js';
import type { ContainerStatus, Pod } from './workload-objects.js';

/** The second is for lines so long that the first are more than is read: of those only the beginning would come. */
const tailLines = [500, 20] as const;
const maxReadBytes = 4 * 1024 * 1024;
const maxCharacters = 64 * 1024;

/** The log of the container's last finished run, where there is one: a run that has just begun says nothing yet. Bounded and fit to print. */
export async function readLastLog(connection: Connection, namespace: string, pod: Pod, container: ContainerStatus, signal: AbortSignal): Promise<Diagnosis['log']> {
  const previousFirst = container.state.kind !== 'terminated' && container.restarts > 0;
  for (const previous of [previousFirst, !previousFirst]) {
    const text = (await readTail(connection, renderLogPath(namespace, pod, container, previous), signal))?.trimEnd() ?? '';
    if (text !== '') return { title: `log of ${pod.name}, container ${container.name}${previous ? ', its previous run' : ''}`, text: neutralize(text) };
  }
  return undefined;
}

const renderLogPath = (namespace: string, pod: Pod, { name: container }: ContainerStatus, previous: boolean): string =>
  `${renderObjectPath({ resource: pods, namespace, name: pod.name })}/log?${new URLSearchParams({ container, ...(previous ? { previous: 'true' } : {}) }).toString()}`;

/** The end of it, or undefined where it cannot be read. */
async function readTail(connection: Connection, path: string, signal: AbortSignal): Promise<string | undefined> {
  let text: string | undefined;
  for (const lines of tailLines) {
    try {
      // No limitBytes: it would cut the end off, where the cause stands.
      const reply = await connection.exchange({ method: 'GET', path: `${path}&tailLines=${lines}`, accept: '*/*', maxBytes: maxReadBytes }, signal);
      if (reply.status !== 200) return text;
      text = reply.body.slice(-maxCharacters);
      if (!reply.cut) return text;
    } catch {
      return text;
    }
  }
  return text;
}
