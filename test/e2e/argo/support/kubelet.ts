import { isObject, textAt, valueAt, type JsonObject } from '../../../../src/json.js';
import type { Api } from '../../support/api.js';
import { patchStatus } from '../../support/pod-status.js';
import { readTemplate, runPod, type PodEnding, type RunningPod } from './pod-run.js';

const group = 'workflows.argoproj.io';
const pollMs = 100;

/** A pod that ran: of which node of which workflow, and how it ended. */
export interface RanPod extends PodEnding {
  readonly workflow: string;
  /** The path of its node, such as `wine.release.promote(0)`. */
  readonly node: string;
}

export interface Kubelet {
  readonly ran: readonly RanPod[];
  /** The log so far of the pods of a workflow whose node's name holds this. */
  logOf(workflow: string, node: string): string;
  /** Loses the running pods of a workflow, as a node that is drained does: their containers get SIGTERM, and nobody hears how they end. */
  lose(workflow: string): Promise<void>;
  /** Throws what went wrong in the kubelet itself. */
  readonly assertWorks: () => void;
  stop(): Promise<void>;
}

/**
 * Runs the pods of workflows in one namespace and reports what argoexec would: phases, exit codes, outputs. It is a
 * simulation of both. Where a workflow is told to stop, its running containers get SIGTERM, which the controller would
 * have sent through the kubelet.
 */
export function startKubelet(api: Api, namespace: string): Kubelet {
  const pods = `/api/v1/namespaces/${namespace}/pods`;
  const workflows = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/workflows`;
  const running = new Map<string, { readonly pod: RunningPod; readonly workflow: string; readonly node: string; readonly isOnExit: boolean; told: boolean; isLost: boolean }>();
  const seen = new Set<string>();
  const ran: RanPod[] = [];
  const problems: unknown[] = [];
  const stopping = new AbortController();

  const run = async (pod: JsonObject): Promise<void> => {
    const name = textAt(pod, 'metadata', 'name') ?? '';
    const workflow = textAt(pod, 'metadata', 'labels', `${group}/workflow`) ?? '';
    const node = textAt(pod, 'metadata', 'annotations', `${group}/node-name`) ?? '';
    const template = readTemplate(pod, await api.get(`/api/v1/namespaces/${namespace}/configmaps/${name}`));
    const findSecret = async (secret: string): Promise<ReadonlyMap<string, string> | undefined> => {
      const data = valueAt(await api.get(`/api/v1/namespaces/${namespace}/secrets/${secret}`), 'data');
      return isObject(data) ? new Map(Object.entries(data).map(([key, value]) => [key, Buffer.from(String(value), 'base64').toString()])) : undefined;
    };
    const started = await runPod(pod, findSecret, template);
    const own = { pod: started, workflow, node, isOnExit: textAt(pod, 'metadata', 'labels', `${group}/on-exit`) === 'true', told: false, isLost: false };
    running.set(name, own);
    const startedAt = new Date().toISOString();
    await patchStatus(api, `${pods}/${name}`, { status: { phase: 'Running', startTime: startedAt, containerStatuses: [status('main', { running: { startedAt } }), status('wait', { running: { startedAt } })] } });
    const ending = await started.ended;
    running.delete(name);
    ran.push({ ...ending, workflow, node });
    if (!own.isLost) await report(api, namespace, pod, ending, startedAt);
  };

  const look = async (): Promise<void> => {
    for (const pod of await api.list(`${pods}?labelSelector=${group}/completed=false`)) {
      const uid = textAt(pod, 'metadata', 'uid') ?? '';
      if (seen.has(uid)) continue;
      seen.add(uid);
      run(pod).catch((problem: unknown) => problems.push(problem));
    }
    if (running.size === 0) return;
    for (const workflow of await api.list(workflows)) {
      if (textAt(workflow, 'spec', 'shutdown') === undefined) continue;
      for (const each of running.values()) {
        if (each.workflow !== textAt(workflow, 'metadata', 'name') || each.isOnExit || each.told) continue;
        each.told = true;
        each.pod.kill('SIGTERM');
      }
    }
  };

  const assertWorks = (): void => {
    if (problems.length > 0) throw new AggregateError(problems, `A pod could not be run: ${String(problems[0])}`);
  };
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      await look();
      assertWorks();
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  })();
  loop.catch((problem: unknown) => problems.push(problem));
  return {
    ran,
    logOf: (workflow, part) =>
      [...ran, ...[...running.values()].map((each) => ({ ...each, log: each.pod.log() }))]
        .filter((each) => each.workflow === workflow && each.node.includes(part))
        .map(({ log }) => log)
        .join('\n'),
    lose: async (workflow) => {
      for (const [name, each] of running) {
        if (each.workflow !== workflow) continue;
        each.isLost = true;
        await api.delete(`${pods}/${name}`);
        each.pod.kill('SIGTERM');
      }
    },
    assertWorks,
    stop: async () => {
      stopping.abort();
      for (const { pod } of running.values()) pod.kill('SIGKILL');
      await loop.catch(() => undefined);
      assertWorks();
    },
  };
}

const status = (name: string, state: object): object => ({ name, image: name, imageID: '', ready: false, restartCount: 0, state });

/** Outputs first, as a WorkflowTaskResult that the pod's own account makes, then the pod's end. */
async function report(api: Api, namespace: string, pod: JsonObject, { exitCode, outputs, failedInit }: PodEnding, startedAt: string): Promise<void> {
  const ended = (code: number): object => ({ terminated: { exitCode: code, reason: code === 0 ? 'Completed' : 'Error', startedAt, finishedAt: new Date().toISOString() } });
  const path = `/api/v1/namespaces/${namespace}/pods/${textAt(pod, 'metadata', 'name')}`;
  if (failedInit !== undefined) {
    const waiting = { waiting: { reason: 'PodInitializing' } };
    const status_ = { phase: 'Failed', initContainerStatuses: [status(failedInit, ended(exitCode))], containerStatuses: [status('main', waiting), status('wait', waiting)] };
    await patchStatus(api, path, { status: status_ });
    return;
  }
  const workflow = textAt(pod, 'metadata', 'labels', `${group}/workflow`);
  await api.create(`/apis/argoproj.io/v1alpha1/namespaces/${namespace}/workflowtaskresults`, {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'WorkflowTaskResult',
    metadata: { name: textAt(pod, 'metadata', 'annotations', `${group}/node-id`), labels: { [`${group}/workflow`]: workflow, [`${group}/report-outputs-completed`]: 'true' } },
    ...(outputs.length > 0 ? { outputs: { parameters: outputs } } : {}),
  }, `system:serviceaccount:${namespace}:${textAt(pod, 'spec', 'serviceAccountName') ?? 'default'}`);
  await patchStatus(api, path, {
    status: { phase: exitCode === 0 ? 'Succeeded' : 'Failed', containerStatuses: [status('main', ended(exitCode)), status('wait', ended(0))] },
  });
}
