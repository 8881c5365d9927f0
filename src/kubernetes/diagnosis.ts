import { cut, neutralize } from '../untrusted-text.js';
import type { Cluster, Diagnosis, LogOptions } from './cluster.js';
import type { Connection } from './connection.js';
import { numberAt, textAt, type JsonObject } from '../json.js';
import { findLogCause } from './log-cause.js';
import { describePod } from './pod-trouble.js';
import { deployments, events, pods, renderObjectPath, replicaSets } from './resources.js';
import type { RolloutEnding, RolloutExpectation } from './rollout.js';
import { isOwnedBy, nameOf, parseDeployment, parsePod, uidOf, type ContainerStatus, type Pod } from './workload-objects.js';

const logTailLines = 500;
const logMaxBytes = 64 * 1024;
const maxObjectsCharacters = 8_000;
const maxEvents = 15;
const maxCauseCharacters = 600;
const excerptLines = 12;

/** Reads what the objects, events and logs of a rollout say of its failure. Leaves out what cannot be read. */
export async function diagnose(
  cluster: Cluster, connection: Connection, expected: RolloutExpectation, ending: RolloutEnding, signal: AbortSignal,
): Promise<Diagnosis> {
  const namespace = expected.owner.namespace ?? '';
  const list = (resource: typeof pods): Promise<readonly JsonObject[]> => cluster.list(resource, namespace, expected.labelSelector).catch(() => []);
  const [owned, sets, allPods] = await Promise.all([list(deployments), list(replicaSets), list(pods)]);
  const ours = owned.filter((each) => isOwnedBy(each, expected.uid));
  const ourSets = sets.filter((each) => ours.some((deployment) => isOwnedBy(each, uidOf(deployment))));
  const ourPods = allPods.filter((each) => ourSets.some((set) => isOwnedBy(each, uidOf(set))));
  const marked = ourPods.filter((each) => textAt(each, 'metadata', 'annotations', expected.markerAnnotation) === expected.marker);
  const pod = choosePod((marked.length > 0 ? marked : ourPods).map(parsePod), ending);
  const container = pod && chooseContainer(pod, ending);
  const [log, eventLines] = await Promise.all([
    pod && container ? readLastLog(connection, namespace, pod, container, signal) : undefined,
    readEvents(cluster, namespace, new Set([expected.uid, ...[...ours, ...ourSets, ...ourPods].map(uidOf)])),
  ]);
  const crashed = container !== undefined && (container.state.kind === 'terminated' || container.restarts > 0);
  const logged = crashed && log ? findLogCause(log.text) : undefined;
  const exitCode = container?.state.kind === 'terminated' ? container.state.exitCode : container?.lastExitCode;
  const place = `${pod?.name ?? ''}, container ${container?.name ?? ''}${exitCode === undefined ? '' : `, exit code ${exitCode}`}`;
  const objects = [
    ...ours.map(parseDeployment).map((each) => `Deployment ${each.name}: ${each.availableReplicas} of ${each.replicas} available, ${each.updatedReplicas} of the current template`),
    ...ourPods.map(parsePod).map((each) => `  ${each.phase || 'new'}: ${describePod(each)}`),
    ...eventLines,
  ].join('\n');
  return {
    objects: cut(neutralize(objects), maxObjectsCharacters),
    ...(log ? { log } : {}),
    ...(logged === undefined || !log ? {} : { cause: cut(neutralize(`${logged} (${place})`), maxCauseCharacters), excerpt: excerptBefore(log.text, logged) }),
  };
}

/** The lines that lead to the cause, and it. */
function excerptBefore(log: string, cause: string): string {
  const lines = log.split('\n');
  const end = lines.findLastIndex((line) => line.includes(cause));
  return lines.slice(Math.max(0, end + 1 - excerptLines), end + 1).join('\n');
}

/** The pod that the verdict is about, else the one that restarted most. */
function choosePod(candidates: readonly Pod[], ending: RolloutEnding): Pod | undefined {
  const named = ending.state === 'failed' ? candidates.find(({ name }) => name === ending.pod) : undefined;
  const restartsOf = ({ containers }: Pod): number => Math.max(0, ...containers.map(({ restarts }) => restarts));
  return named ?? candidates.filter(({ isDeleting }) => !isDeleting).toSorted((a, b) => restartsOf(b) - restartsOf(a))[0];
}

function chooseContainer({ containers }: Pod, ending: RolloutEnding): ContainerStatus | undefined {
  const named = ending.state === 'failed' ? containers.find(({ name }) => name === ending.container) : undefined;
  const finished = ({ isInit, ready, state }: ContainerStatus): boolean => (isInit ? state.kind === 'terminated' && state.exitCode === 0 : ready);
  return named ?? containers.find((each) => !finished(each)) ?? containers.find(({ isInit }) => !isInit);
}

/** The log of the container's last finished run, where there is one: a run that has just begun says nothing yet. */
async function readLastLog(connection: Connection, namespace: string, pod: Pod, container: ContainerStatus, signal: AbortSignal): Promise<Diagnosis['log']> {
  const previousFirst = container.state.kind !== 'terminated' && container.restarts > 0;
  for (const previous of [previousFirst, !previousFirst]) {
    const text = await readLog(connection, namespace, pod.name, { container: container.name, previous }, signal);
    if (text !== undefined && text.trim() !== '') {
      return { title: `log of ${pod.name}, container ${container.name}${previous ? ', its previous run' : ''}`, text: neutralize(text) };
    }
  }
  return undefined;
}

async function readLog(connection: Connection, namespace: string, pod: string, options: LogOptions, signal: AbortSignal): Promise<string | undefined> {
  const query = new URLSearchParams({ container: options.container, tailLines: String(options.tailLines ?? logTailLines) });
  if (options.previous) query.set('previous', 'true');
  const path = `${renderObjectPath({ resource: pods, namespace, name: pod })}/log?${query.toString()}`;
  try {
    // No limitBytes: it would cut the end off, where the cause stands.
    const reply = await connection.exchange({ method: 'GET', path, accept: '*/*', maxBytes: 4 * 1024 * 1024 }, signal);
    return reply.status === 200 ? reply.body.slice(-(options.maxBytes ?? logMaxBytes)) : undefined;
  } catch {
    return undefined;
  }
}

/** Warnings about the rollout's objects, newest last. */
async function readEvents(cluster: Cluster, namespace: string, uids: ReadonlySet<string>): Promise<readonly string[]> {
  const found = await cluster.list(events, namespace).catch(() => []);
  return found
    .filter((event) => textAt(event, 'type') === 'Warning' && uids.has(textAt(event, 'involvedObject', 'uid') ?? ''))
    .map((event) => ({ event, time: textAt(event, 'lastTimestamp') ?? textAt(event, 'eventTime') ?? '' }))
    .toSorted((a, b) => a.time.localeCompare(b.time))
    .slice(-maxEvents)
    .map(({ event, time }) => {
      const count = numberAt(event, 'count') ?? 1;
      const object = `${textAt(event, 'involvedObject', 'kind') ?? ''}/${textAt(event, 'involvedObject', 'name') ?? nameOf(event)}`;
      return `${time} ${object} ${textAt(event, 'reason') ?? ''}${count > 1 ? ` (${count} times)` : ''}: ${textAt(event, 'message') ?? ''}`;
    });
}
