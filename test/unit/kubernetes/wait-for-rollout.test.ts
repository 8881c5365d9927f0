import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { StepError } from '../../../src/errors.js';
import { textAt, type JsonObject } from '../../../src/json.js';
import type { WaitOptions } from '../../../src/kubernetes/cluster.js';
import { connectCluster } from '../../../src/kubernetes/client.js';
import { Connection } from '../../../src/kubernetes/connection.js';
import { lookAfresh } from '../../../src/kubernetes/fresh-look.js';
import type { RolloutEnding, RolloutExpectation } from '../../../src/kubernetes/rollout.js';
import { waitForRollout, type LookAfresh } from '../../../src/kubernetes/wait-for-rollout.js';
import { silentLog } from '../../../src/step.js';
import { sendJson, startApiServer, type ScriptedApiServer } from './api-server.js';
import { crashing, deploymentOf, ownerOf, podOf, ready, replicaSetOf, sliceOf, waiting } from './objects.js';

const expected: RolloutExpectation = {
  owner: { resource: { group: 'machinelearning.seldon.io', version: 'v1', plural: 'seldondeployments', kind: 'SeldonDeployment' }, namespace: 'ns', name: 'wine' },
  uid: 'owner',
  marker: 'new',
  markerAnnotation: 'mlflow-steps/rollout',
  workloads: [{ marker: 'new', modelPlaces: [], title: 'predictor default', names: ['wine-default-0-m'], prefixes: [], isMarked: true, replicas: 1 }],
  services: [{ name: 'wine-default', isRequired: true }],
  labelSelector: 'seldon-deployment-id',
  readMarker: (owner) => textAt(owner, 'marker'),
  readPodMarker: (deployment) => textAt(deployment, 'spec', 'template', 'metadata', 'annotations', 'mlflow-steps/rollout'),
  readStatus: (owner) => (owner['state'] === 'Available' ? { state: 'ready' } : { state: 'working', description: '' }),
};

/** A simulated API server: lists what it was last told, and sends each change to who watches. */
class Collections {
  private readonly watchers = new Map<string, Set<ServerResponse>>();
  /** Whether watches are open and tell nothing. */
  isDeaf = false;
  private readonly changes: { readonly plural: string; readonly line: string }[] = [];

  constructor(private readonly objects: Map<string, readonly JsonObject[]>) {}

  answer(url: string, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(url, 'http://any');
    const plural = pathname.split('/').at(-1) ?? '';
    if (plural === 'wine') return sendJson(response, 200, this.objects.get('seldondeployments')?.[0]);
    if (!searchParams.has('watch')) return sendJson(response, 200, { metadata: { resourceVersion: String(this.changes.length) }, items: this.objects.get(plural) ?? [] });
    response.writeHead(200).flushHeaders();
    // What happened between the list and the watch is not lost.
    if (!this.isDeaf) for (const { line } of this.changes.slice(Number(searchParams.get('resourceVersion'))).filter((each) => each.plural === plural)) response.write(line);
    const watching = this.watchers.get(plural) ?? new Set();
    this.watchers.set(plural, watching.add(response));
  }

  change(plural: string, object: JsonObject): void {
    this.objects.set(plural, [object]);
    const line = `${JSON.stringify({ type: 'MODIFIED', object })}\n`;
    this.changes.push({ plural, line });
    if (!this.isDeaf) for (const watcher of this.watchers.get(plural) ?? []) watcher.write(line);
  }

  /** Ends all watches as a server that is killed does. */
  cut(): void {
    for (const watching of this.watchers.values()) for (const response of watching) response.destroy();
    this.watchers.clear();
  }
}

const collectionsOf = (changed: Readonly<Record<string, readonly JsonObject[]>> = {}): Collections =>
  new Collections(new Map(Object.entries({
    seldondeployments: [ownerOf('Available')], deployments: [deploymentOf({})], replicasets: [replicaSetOf({})], pods: [podOf({ container: ready })], endpointslices: [sliceOf('p1')], events: [], ...changed,
  })));

let server: ScriptedApiServer;
let connection: Connection;
let stop: AbortController;
afterEach(async () => {
  stop.abort();
  connection.close();
  await server.close();
});

const longMs = 600_000;
interface Wait {
  readonly ending: Promise<RolloutEnding>;
  readonly said: readonly string[];
  /** Resolves when this was reported. */
  readonly heard: (text: string) => Promise<void>;
}

const unread = new StepError('E_CLUSTER_UNREACHABLE', 'The cluster does not show what is there.');

async function startWait(collections: Collections, options: Partial<WaitOptions> = {}, isDown: () => boolean = () => false, ownLook?: (usual: LookAfresh) => LookAfresh): Promise<Wait> {
  server = await startApiServer((request, response) => (isDown() ? void request.socket.destroy() : collections.answer(request.url ?? '', response)));
  connection = new Connection({ kubeconfig: server.kubeconfig }, {});
  stop = new AbortController();
  const said: string[] = [];
  const listeners = new Set<() => void>();
  const report = (message: string): void => {
    said.push(message);
    for (const listener of listeners) listener();
  };
  const cluster = await connectCluster({ kubeconfig: server.kubeconfig }, {}, stop.signal, silentLog);
  const usual: LookAfresh = (signal) => lookAfresh(cluster, expected, signal);
  const ending = waitForRollout(connection, expected, { timeoutMs: longMs, patienceMs: longMs, patienceRestarts: 2, report, ...options }, ownLook?.(usual) ?? usual, stop.signal).finally(() => cluster.close());
  ending.catch(() => undefined);
  const heard = (text: string) => new Promise<void>((resolve) => {
    const check = (): void => {
      if (said.some((each) => each.includes(text))) resolve();
    };
    listeners.add(check);
    check();
  });
  return { ending, said, heard };
}

const broken = (pod: JsonObject) => ({ seldondeployments: [ownerOf('Creating')], deployments: [deploymentOf({ availableReplicas: 0 })], pods: [pod] });
const unpullable = podOf({ container: waiting('ErrImagePull', 'not found') });

describe('waitForRollout', () => {
  it('ends at once where all is as it should be', async () => {
    expect(await (await startWait(collectionsOf())).ending).toEqual({ state: 'current' });
    // One list of each kind: nothing was asked twice.
    expect(server.requests.filter((each) => !each.includes('watch='))).toHaveLength(6);
  });

  const seen = (deployment: JsonObject) => ({
    owner: ownerOf('Available'),
    objects: { deployments: [deployment], replicaSets: [replicaSetOf({})], pods: [podOf({ container: ready })], endpointSlices: [sliceOf('p1')] },
  });

  it('asks nothing where what was seen while nothing changed serves', async () => {
    expect(await (await startWait(collectionsOf(), { unchanged: true, seen: seen(deploymentOf({})) })).ending).toEqual({ state: 'current' });
    expect(server.requests).toEqual([]);
  });

  it('watches where what was seen then does not serve', async () => {
    const collections = collectionsOf({ deployments: [deploymentOf({ availableReplicas: 0 })] });
    const { ending, heard } = await startWait(collections, { unchanged: true, seen: seen(deploymentOf({ availableReplicas: 0 })) });
    await heard('0 of 1 pods available');
    collections.change('deployments', deploymentOf({}));
    expect(await ending).toEqual({ state: 'current' });
  });

  it('watches where a pod was ready then for a moment only: it may flap', async () => {
    const since = (ms: number) => podOf({ container: ready, conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: new Date(Date.now() - ms).toISOString() }] });
    const collections = collectionsOf({ pods: [podOf({ container: { name: 'm', ready: false, state: { running: {} } } })] });
    const { objects, owner } = seen(deploymentOf({}));
    const { ending, heard } = await startWait(collections, { unchanged: true, seen: { owner, objects: { ...objects, pods: [since(1_000)] } } });
    await heard('not ready yet');
    collections.change('pods', since(60_000));
    expect(await ending).toEqual({ state: 'current' });
  });

  it('is not green after the step was told to stop, whatever was seen', async () => {
    stop = new AbortController();
    stop.abort(new StepError('E_CANCELLED', 'Stop.'));
    server = await startApiServer((_request, response) => sendJson(response, 200, {}));
    connection = new Connection({ kubeconfig: server.kubeconfig }, {});
    const options = { timeoutMs: longMs, patienceMs: longMs, patienceRestarts: 2, report: () => undefined, seen: seen(deploymentOf({})) };
    await expect(waitForRollout(connection, expected, options, () => Promise.resolve(unread), stop.signal)).rejects.toMatchObject({ code: 'E_CANCELLED' });
  });

  it('says what it waits for, and ends when that happens', async () => {
    const collections = collectionsOf({ pods: [podOf({ container: { name: 'm', ready: false, state: { running: {} } } })] });
    const { ending, heard } = await startWait(collections);
    await heard('container m is running and not ready yet');
    collections.change('pods', podOf({ container: ready }));
    expect(await ending).toEqual({ state: 'current' });
  });

  it('ends at once with what is certain', async () => {
    expect(await (await startWait(collectionsOf(broken(unpullable)))).ending).toMatchObject({ state: 'failed', reason: 'ErrImagePull' });
  });

  it('takes nothing that was broken before for certain where the apply changed nothing', async () => {
    const collections = collectionsOf(broken(unpullable));
    const { ending, heard } = await startWait(collections, { unchanged: true });
    await heard('(may recover)');
    collections.change('seldondeployments', ownerOf('Available'));
    collections.change('deployments', deploymentOf({}));
    collections.change('pods', podOf({ container: ready }));
    expect(await ending).toEqual({ state: 'current' });
  });

  it.each([true, false])('counts no restarts from before the wait, whether the apply changed nothing or keeps the pod (unchanged: %s)', async (unchanged) => {
    const collections = collectionsOf(broken(podOf({ container: crashing(7, 1) })));
    const { ending, heard } = await startWait(collections, { unchanged });
    await heard('7 restarts');
    collections.change('pods', podOf({ container: crashing(8, 1) }));
    await heard('8 restarts');
    collections.change('pods', podOf({ container: crashing(9, 1) }));
    expect(await ending).toMatchObject({ state: 'failed', restarts: 9 });
  });

  it('ends with what is likely when patience is over, and not before', async () => {
    const startedAt = Date.now();
    const { ending } = await startWait(collectionsOf(broken(podOf({ container: crashing(1, 1) }))), { patienceMs: 700 });
    expect(await ending).toMatchObject({ state: 'failed', reason: 'CrashLoopBackOff' });
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(700);
  });

  it('ends with a crash loop after two restarts', async () => {
    const collections = collectionsOf({ ...broken(unpullable), pods: [] });
    const { ending, heard } = await startWait(collections);
    await heard('0 of 1 pods available');
    collections.change('pods', podOf({ container: crashing(1, 1) }));
    await heard('(may recover)');
    collections.change('pods', podOf({ container: crashing(2, 1) }));
    expect(await ending).toMatchObject({ state: 'failed', restarts: 2 });
  });

  it('loses no patience over pods that take the place of others and fail alike', async () => {
    const unschedulable = (name: string) => podOf({ name, conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: `no node for ${name}` }] });
    const collections = collectionsOf(broken(unschedulable('p1')));
    const { ending, heard } = await startWait(collections, { patienceMs: 1_500 });
    await heard('no node for p1');
    collections.change('pods', { ...unschedulable('p2'), metadata: { ...(unschedulable('p1')['metadata'] as JsonObject), name: 'p2' } });
    await heard('no node for p2');
    expect(await ending).toMatchObject({ state: 'failed', reason: 'Unschedulable', message: 'no node for p2' });
  });

  it('does not believe a pod that was ready and then was not, until it has stayed so', async () => {
    const collections = collectionsOf({ seldondeployments: [ownerOf('Creating')] });
    const { ending, heard } = await startWait(collections, { timeoutMs: 3_000 });
    await heard('SeldonDeployment/wine to become ready');
    collections.change('pods', podOf({ container: { name: 'm', ready: false, state: { running: {} } } }));
    await heard('not ready yet');
    collections.change('seldondeployments', ownerOf('Available'));
    collections.change('pods', podOf({ container: ready }));
    await heard('to stay ready');
    expect(await ending).toMatchObject({ state: 'timeout', waitingFor: expect.stringContaining('to stay ready') });
  });

  it('says of a pod that is never ready what its probe was answered last', async () => {
    const event = { metadata: { uid: 'e1' }, involvedObject: { uid: 'p1' }, reason: 'Unhealthy', lastTimestamp: '2026-01-01T00:00:01Z', message: 'Readiness probe failed: HTTP probe failed with statuscode: 503' };
    const pod = podOf({ container: { name: 'm', ready: false, state: { running: {} } } });
    const { ending, heard } = await startWait(collectionsOf({ pods: [pod], events: [event] }), { timeoutMs: 2_000 });
    await heard('statuscode: 503');
    expect(await ending).toMatchObject({ state: 'timeout', waitingFor: expect.stringContaining('container m is running and not ready yet; Readiness probe failed: HTTP probe failed with statuscode: 503') });
  });

  const unscheduled = podOf({ conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/1 nodes are available: 1 Insufficient cpu.' }] });
  const scaling = (reason: string, second: number, message: string) => ({ metadata: { uid: `e${second}` }, involvedObject: { uid: 'p1' }, reason, message, lastTimestamp: `2026-01-01T00:00:0${second}Z` });

  it('gives an autoscaler at work time, and begins its patience when that gives up', async () => {
    const collections = collectionsOf({ ...broken(unscheduled), events: [scaling('TriggeredScaleUp', 1, 'pod triggered scale-up: [{pool 1->2 (max: 3)}]')] });
    const { ending, heard } = await startWait(collections, { patienceMs: 300 });
    await heard("waits for a node that the cluster's autoscaler adds: pod triggered scale-up");
    collections.change('events', scaling('NotTriggerScaleUp', 2, "pod didn't trigger scale-up: 1 max node group size reached"));
    expect(await ending).toMatchObject({ state: 'failed', reason: 'Unschedulable', message: expect.stringContaining('max node group size reached') });
  });

  it('takes a deadline for a failure only when it lasts', async () => {
    const passed = { type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded', message: 'ReplicaSet "rs1" has timed out progressing.' };
    const collections = collectionsOf({ deployments: [deploymentOf({ conditions: [passed] })] });
    const { ending, heard } = await startWait(collections);
    await heard('has timed out progressing');
    collections.change('deployments', deploymentOf({ conditions: [{ ...passed, status: 'True', reason: 'NewReplicaSetAvailable' }] }));
    expect(await ending).toEqual({ state: 'current' });
  });

  it('ends with a deadline that lasts', async () => {
    const passed = { type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded', message: 'ReplicaSet "rs1" has timed out progressing.' };
    expect(await (await startWait(collectionsOf({ ...broken(podOf({})), deployments: [deploymentOf({ conditions: [passed], availableReplicas: 0 })] }))).ending).toMatchObject({ reason: 'ProgressDeadlineExceeded' });
  });

  it('takes nothing for a failure, nor for a timeout, that a fresh look does not show', async () => {
    const collections = collectionsOf({ deployments: [] });
    collections.isDeaf = true;
    const { ending, heard } = await startWait(collections, { patienceMs: 1_000 });
    await heard('the operator to make the Deployment');
    collections.change('deployments', deploymentOf({}));
    expect(await ending).toEqual({ state: 'current' });
  });

  it('gives no verdict while a fresh look shows nothing, and takes the next one', async () => {
    let looks = 0;
    const { ending, said } = await startWait(collectionsOf(broken(unpullable)), {}, undefined, (usual) => (signal) => ((looks += 1) < 3 ? Promise.resolve(unread) : usual(signal)));
    expect(await ending).toMatchObject({ state: 'failed', reason: 'ErrImagePull' });
    expect(looks).toBe(3);
    expect(said).toContain(unread.message);
  });

  it('is green after a look that showed nothing, where it recovered meanwhile', async () => {
    const collections = collectionsOf(broken(unpullable));
    const recover = (): StepError => {
      collections.change('seldondeployments', ownerOf('Available'));
      collections.change('deployments', deploymentOf({}));
      collections.change('pods', podOf({ container: ready }));
      return unread;
    };
    expect(await (await startWait(collections, {}, undefined, () => () => Promise.resolve(recover()))).ending).toEqual({ state: 'current' });
  });

  it.each([['a failure', broken(unpullable), 'cannot pull'], ['a timeout', broken(podOf({ container: { name: 'm', ready: false, state: { running: {} } } })), 'not ready yet']])(
    'cannot tell where the time is over and no look showed anything, with what was known last (%s)', async (_, objects, known) => {
      const { ending } = await startWait(collectionsOf(objects), { timeoutMs: 1_500 }, undefined, () => () => Promise.resolve(unread));
      expect(await ending).toEqual({ state: 'unseen', why: unread, known: expect.stringContaining(known) });
    },
  );

  it('ends a look that is under way when the time of the step ends by its own bound', async () => {
    const atEnd = (usual: LookAfresh): LookAfresh => (signal) => {
      stop.abort(new StepError('E_TIMEOUT', 'The time is over.'));
      return usual(signal);
    };
    expect(await (await startWait(collectionsOf(broken(unpullable)), {}, undefined, atEnd)).ending).toMatchObject({ state: 'failed', reason: 'ErrImagePull' });
  });

  it('rides out a server that goes away, and begins its patience anew', async () => {
    const collections = collectionsOf({ deployments: [] });
    let isDown = false;
    const { ending, heard, said } = await startWait(collections, { patienceMs: 2_500 }, () => isDown);
    await heard('the operator to make the Deployment');
    isDown = true;
    collections.cut();
    await heard('cannot be reached');
    collections.change('deployments', deploymentOf({}));
    isDown = false;
    expect(await ending).toEqual({ state: 'current' });
    expect(said.join()).not.toContain('timeout');
  });
});
