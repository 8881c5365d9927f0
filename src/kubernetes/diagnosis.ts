import { cut, neutralize, quoteForeign } from '../untrusted-text.js';
import { computeAdvice } from './advice.js';
import type { Cluster, Diagnosis } from './cluster.js';
import type { Connection } from './connection.js';
import { numberAt, textAt, type JsonObject } from '../json.js';
import { readLastLog } from './last-log.js';
import { findLogCause, type LogCause } from '../log-cause/log-cause.js';
import { listNewPods, listOwned, renderObjectTree } from './object-tree.js';
import { deployments, events, pods, replicaSets } from './resources.js';
import { isAboutOwner, type RolloutEnding, type RolloutExpectation } from './rollout.js';
import { isDone, nameOf, type ContainerStatus, type Pod } from './workload-objects.js';

const maxTreeCharacters = 8_000;
const maxEvents = 15;
/** A namespace can hold any number of them. */
const maxEventsRead = 5_000;
const maxCauseCharacters = 600;
const excerptLines = 12;

/** Reads what the objects, events and logs of a rollout say of its failure. Leaves out what cannot be read. */
export async function diagnose(
  cluster: Cluster, connection: Connection, expected: RolloutExpectation, ending: RolloutEnding, signal: AbortSignal,
): Promise<Diagnosis> {
  const { namespace = '' } = expected.owner;
  const list = (resource: typeof pods): Promise<readonly JsonObject[]> => cluster.list(resource, namespace, { labelSelector: expected.labelSelector }).catch(() => []);
  const [owner, owned, sets, allPods] = await Promise.all([cluster.get(expected.owner).catch(() => undefined), list(deployments), list(replicaSets), list(pods)]);
  const objects = { owner, deployments: owned, replicaSets: sets, pods: allPods };
  const pod = ending.state === 'failed' && isAboutOwner(ending) ? undefined : choosePod(listNewPods(expected, objects), ending);
  const container = pod && chooseContainer(pod, ending);
  const crashed = container !== undefined && (container.state.kind === 'terminated' || container.restarts > 0);
  // The model may have come wrong where the server says that it cannot load it.
  const initializer = crashed ? pod?.containers.find((each) => each.isInit && each !== container && each.state.kind === 'terminated') : undefined;
  const read = (of: ContainerStatus | undefined): Promise<Diagnosis['log']> => (pod && of ? readLastLog(connection, namespace, pod, of, signal) : Promise.resolve(undefined));
  const [log, initLog, eventLines] = await Promise.all([read(container), read(initializer), readEvents(cluster, namespace, listOwned(expected, objects))]);
  const exitCode = container?.state.kind === 'terminated' ? container.state.exitCode : container?.lastExitCode;
  const said = crashed ? findLogCause(log?.text ?? neutralize(container.lastMessage)) : undefined;
  // What is killed says nothing of its end: its last line is what it was doing.
  const wasKilled = exitCode === 137 || (ending.state === 'failed' && ending.isKilled === true);
  const logged = said?.isLastLine === true && (log === undefined || wasKilled) ? undefined : said;
  const place = `${pod?.name ?? ''}, container ${container?.name ?? ''}${exitCode === undefined ? '' : `, exit code ${exitCode}`}`;
  const advice = computeAdvice({ ending, namespace, pod: pod?.name, container, cause: logged && renderCause(logged), log: log?.text });
  const tree = renderObjectTree(expected, objects);
  return {
    objects: [cut(tree, maxTreeCharacters), ...(eventLines.length > 0 ? ['Warnings, the newest last:', ...eventLines] : [])].join('\n'),
    ...(advice === undefined ? {} : { advice: neutralize(advice) }),
    ...(log ? { log, excerpt: excerptBefore(log.text, said) } : {}),
    ...(initLog ? { initLog: { ...initLog, text: excerptBefore(initLog.text, undefined) } } : {}),
    ...(logged === undefined ? {} : { cause: cut(neutralize(`${renderCause(logged)} (${place})`), maxCauseCharacters) }),
  };
}

/** The cause with the exception that it led to, where that says something too. */
const renderCause = ({ text, also }: LogCause): string => (also === undefined ? text : `${text}; with it: ${also}`);

/** The lines that lead to the cause, and it; the last lines where there is none. */
function excerptBefore(log: string, cause: LogCause | undefined): string {
  const lines = log.split('\n');
  const end = cause === undefined ? lines.length : cause.line + 1;
  return lines.slice(Math.max(0, end - excerptLines), end).join('\n');
}

/** The pod that the verdict is about, else the one that restarted most. */
function choosePod(candidates: readonly Pod[], ending: RolloutEnding): Pod | undefined {
  const named = ending.state === 'failed' ? candidates.find(({ name }) => name === ending.pod) : undefined;
  const restartsOf = ({ containers }: Pod): number => Math.max(0, ...containers.map(({ restarts }) => restarts));
  return named ?? candidates.filter(({ isDeleting }) => !isDeleting).toSorted((a, b) => restartsOf(b) - restartsOf(a))[0];
}

function chooseContainer({ containers }: Pod, ending: RolloutEnding): ContainerStatus | undefined {
  const named = ending.state === 'failed' ? containers.find(({ name }) => name === ending.container) : undefined;
  return named ?? containers.find((each) => !isDone(each)) ?? containers.find(({ isInit }) => !isInit);
}

/** Warnings about the rollout's objects, a line each, newest last. */
async function readEvents(cluster: Cluster, namespace: string, uids: ReadonlySet<string>): Promise<readonly string[]> {
  const found = await cluster.list(events, namespace, { fieldSelector: 'type=Warning', maxItems: maxEventsRead }).catch(() => []);
  return found
    .filter((event) => textAt(event, 'type') === 'Warning' && uids.has(textAt(event, 'involvedObject', 'uid') ?? ''))
    .map((event) => ({ event, time: textAt(event, 'lastTimestamp') ?? textAt(event, 'eventTime') ?? '' }))
    .toSorted((a, b) => a.time.localeCompare(b.time))
    .slice(-maxEvents)
    .map(({ event, time }) => {
      const count = numberAt(event, 'count') ?? 1;
      const object = `${textAt(event, 'involvedObject', 'kind') ?? ''}/${textAt(event, 'involvedObject', 'name') ?? nameOf(event)}`;
      return quoteForeign(`${time} ${object} ${textAt(event, 'reason') ?? ''}${count > 1 ? ` (${count} times)` : ''}: ${textAt(event, 'message') ?? ''}`);
    });
}
