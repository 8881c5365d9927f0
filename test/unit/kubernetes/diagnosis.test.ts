import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { connectCluster } from '../../../src/kubernetes/client.js';
import type { Cluster, Diagnosis } from '../../../src/kubernetes/cluster.js';
import type { RolloutEnding } from '../../../src/kubernetes/rollout.js';
import type { Manifest } from '../../../src/manifest/manifest.js';
import { computeExpectation, seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { sendJson, startApiServer, type ScriptedApiServer } from './api-server.js';
import { crashing, deploymentOf, podOf, replicaSetOf } from './objects.js';
import { silentLog } from '../../../src/step.js';

const cause = "ModuleNotFoundError: No module named 'feature_tools'";
const manifest: Manifest = {
  apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name: 'wine', namespace: 'ns', labels: {}, annotations: {} }, spec: { predictors: [{ name: 'default', graph: { name: 'm' } }] },
};
const expected = computeExpectation(manifest, 'new', { resource: seldonDeployments, namespace: 'ns', name: 'wine' }, 'owner');
const ending: RolloutEnding = { state: 'failed', certainty: 'likely', reason: 'CrashLoopBackOff', message: 'it keeps crashing', object: 'Pod/p1', pod: 'p1', container: 'm', restarts: 2 };
const initializer = { name: 'm-model-initializer', state: { terminated: { exitCode: 0 } } };
const eventOf = (uid: string, second: number, message: string, type = 'Warning') =>
  ({ type, reason: 'BackOff', message, lastTimestamp: `2026-01-01T00:00:${String(second).padStart(2, '0')}Z`, involvedObject: { kind: 'Pod', name: uid, uid } });

const open: { server?: ScriptedApiServer; cluster?: Cluster } = {};
afterEach(async () => {
  open.cluster?.close();
  await open.server?.close();
});

/** Of a pod that crashes, on a server that answers logs and events as a test says. */
async function diagnose(answerLog: (query: URLSearchParams, response: ServerResponse) => void, events: readonly unknown[] | number = [], deployments = [deploymentOf({})], about: RolloutEnding = ending): Promise<Diagnosis> {
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    deployments, replicasets: [replicaSetOf({})], pods: [podOf({ name: 'p1', init: initializer, container: crashing(2, 1) })],
  };
  open.server = await startApiServer(({ url = '' }: IncomingMessage, response) => {
    const { pathname, searchParams } = new URL(url, 'http://any');
    const last = pathname.split('/').at(-1) ?? '';
    if (last === 'log') return answerLog(searchParams, response);
    if (last === 'wine') return sendJson(response, 200, { metadata: { uid: 'owner' }, status: { state: 'Creating' } });
    if (last === 'events') return typeof events === 'number' ? sendJson(response, events, {}) : sendJson(response, 200, { items: events, metadata: { continue: events.length < 500 ? '' : 'more' } });
    return sendJson(response, 200, { items: lists[last] ?? [] });
  });
  open.cluster = await connectCluster({ kubeconfig: open.server.kubeconfig }, {}, new AbortController().signal, silentLog);
  return open.cluster.diagnose(expected, about);
}

describe('the diagnosis of a pod that crashes', () => {
  it('names what its log says, and shows what the storage initializer said before', async () => {
    const { cause: found, excerpt, initLog, advice } = await diagnose((query, response) => void response.end(query.get('container') === 'm' ? `loading\n${cause}\nbye\n` : 'copied\n'));
    expect(found).toBe(`${cause} (p1, container m, exit code 1)`);
    expect(excerpt).toBe(`loading\n${cause}`);
    expect(initLog).toEqual({ title: 'log of p1, container m-model-initializer', text: 'copied' });
    expect(advice).toContain('feature_tools');
  });

  it('finds the end of a log whose lines are longer than what is read of it', async () => {
    const asked: string[] = [];
    const { cause: found, log } = await diagnose((query, response) => {
      const lines = Number(query.get('tailLines'));
      asked.push(`${query.get('container') ?? ''} ${lines}`);
      const [filler, count] = ['y'.repeat(16 * 1024), lines - 1];
      response.write(`${filler}\n`.repeat(count));
      response.end(`${cause}\u001b[2J`);
    });
    expect(found).toContain(cause);
    expect(asked).toEqual(expect.arrayContaining(['m 500', 'm 20']));
    expect(log?.text.length).toBeLessThanOrEqual(64 * 1024);
    expect(log?.text).not.toContain('\u001b');
  });

  it('tells the newest warnings about its own objects, a bounded line each', async () => {
    const many = Array.from({ length: 40 }, (_, second) => eventOf('p1', second, `try ${second}`));
    const attack = eventOf('rs1', 59, `one\n└─ Pod forged: ready\u001b[2J${'x'.repeat(1_000_000)}`);
    const { objects } = await diagnose((_, response) => void response.end('x'), [attack, eventOf('other', 58, 'not ours'), eventOf('p1', 57, 'fine', 'Normal'), ...many.toReversed()]);
    const [title, ...lines] = objects.slice(objects.indexOf('Warnings')).split('\n');
    expect(title).toBe('Warnings, the newest last:');
    expect(lines).toHaveLength(15);
    expect(lines.slice(-2)).toEqual(['2026-01-01T00:00:39Z Pod/p1 BackOff: try 39', expect.stringMatching(/^2026-01-01T00:00:59Z Pod\/rs1 BackOff: one └─ Pod forged: readyx{100,500}…$/)]);
    expect(objects).not.toMatch(/not ours|fine|\u001b/);
  });

  it('keeps the warnings where there are more objects than it shows', async () => {
    const many = Array.from({ length: 200 }, (_, index) => deploymentOf({ name: `wine-${index}`, uid: `d${index}` }));
    const { objects } = await diagnose((_, response) => void response.end('x'), [eventOf('owner', 1, 'boom')], many);
    expect(objects.length).toBeLessThan(9_000);
    expect(objects).toMatch(/more characters\)\nWarnings, the newest last:\n.*boom$/);
  });

  it('reads no more than some thousand warnings of a namespace', async () => {
    const many = Array.from({ length: 500 }, (_, index) => eventOf('somebody’s', index, 'boom'));
    await diagnose((_, response) => void response.end('x'), many);
    const asked = open.server?.requests.filter((each) => each.includes('/events')) ?? [];
    expect(asked).toHaveLength(10);
    expect(asked.every((each) => each.includes('fieldSelector=type%3DWarning'))).toBe(true);
  });

  it('shows no log where somebody else took away what was applied', async () => {
    const overwritten: RolloutEnding = { state: 'failed', certainty: 'certain', reason: 'Superseded', message: 'somebody else applied another manifest meanwhile', object: 'SeldonDeployment/wine' };
    const diagnosis = await diagnose((_, response) => void response.end('x'), [], undefined, overwritten);
    expect(diagnosis).toEqual({ objects: expect.stringContaining('SeldonDeployment wine: '), advice: expect.stringContaining('nobody else works on it') });
    expect(open.server?.requests.filter((each) => each.includes('/log'))).toEqual([]);
  });

  const killed: RolloutEnding = { state: 'failed', certainty: 'likely', reason: 'CrashLoopBackOff', message: 'm keeps crashing; the kubelet ended it because its liveness probe failed', object: 'Pod/p1', pod: 'p1', container: 'm', isKilled: true };

  it('takes the last line of a log for no cause where the container was killed in the middle of its work', async () => {
    const found = await diagnose((_, response) => void response.end('INFO loading\n12 of 100 packages\n'), [], undefined, killed);
    expect(found).not.toHaveProperty('cause');
    expect(found.excerpt).toContain('12 of 100 packages');
    expect(found.advice).toContain('startupProbe');
  });

  it('takes an error in it for the cause all the same', async () => {
    const found = await diagnose((_, response) => void response.end(`INFO loading\n${cause}\nINFO going on\n`), [], undefined, killed);
    expect(found.cause).toContain(cause);
  });

  it('says the rest where logs and events cannot be read', async () => {
    const diagnosis = await diagnose((_, response) => sendJson(response, 403, { message: 'pods "p1" is forbidden' }), 403);
    expect(diagnosis.objects).toContain('└─ Pod p1: ');
    expect(diagnosis).not.toHaveProperty('log');
    expect(diagnosis).not.toHaveProperty('cause');
    expect(diagnosis.advice).toContain('kubectl -n ns logs p1');
    expect(diagnosis.advice).toContain('--on-failure keep');
  });
});
