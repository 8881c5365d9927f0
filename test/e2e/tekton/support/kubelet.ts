import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isObject, objectsAt, textAt, valueAt, type JsonObject } from '../../../../src/json.js';
import type { Api } from '../../support/api.js';
import { patchStatus } from '../../support/pod-status.js';
import type { Container } from './container.js';
import { startPod } from './pod.js';
import { canBePlaced, labelsOfSets, requiredTerms, taskRunOf } from './scheduler.js';

const pollMs = 100;
/** Kubernetes' own default of terminationGracePeriodSeconds. */
const graceMs = 30_000;

/** A container that SIGKILL ended, while its pod was still wanted, needed more memory than it may have. */
const reasons: Readonly<Record<number, string>> = { 0: 'Completed', 137: 'OOMKilled' };

export interface RanContainer {
  readonly exitCode: number;
  readonly log: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A pod that ran, of a TaskRun. */
export interface RanPod {
  readonly taskRun: string;
  readonly object: JsonObject;
  /** By the names of the Task's steps. */
  readonly steps: ReadonlyMap<string, RanContainer>;
}

export interface Kubelet {
  readonly ran: readonly RanPod[];
  /** The TaskRuns whose pods no scheduler would place now. */
  readonly unplaced: ReadonlySet<string>;
  /** What the pod of a TaskRun has printed so far. */
  logOf(taskRun: string): string;
  /** The folder that stands for a PersistentVolumeClaim. */
  claimFolder(claim: string): string;
  /** Throws what went wrong in the kubelet itself. */
  readonly assertWorks: () => void;
  stop(): Promise<void>;
}

/**
 * Runs the pods that Tekton's controller makes in one namespace, where a scheduler would place them, and reports how their
 * containers ended: a simulation of a node and its scheduler. A pod that is deleted gets SIGTERM, and SIGKILL after 30 seconds.
 */
export function startKubelet(api: Api, namespace: string, entrypoint: string): Kubelet {
  const pods = `/api/v1/namespaces/${namespace}/pods`;
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-node-'));
  const claimFolder = (claim: string): string => join(folder, 'claims', claim);
  const running = new Map<string, { readonly taskRun: string; readonly containers: readonly Container[]; toldAtMs?: number }>();
  const seen = new Set<string>();
  const ran: RanPod[] = [];
  const unplaced = new Set<string>();
  const problems: unknown[] = [];
  const stopping = new AbortController();

  const findSecret = async (name: string): Promise<ReadonlyMap<string, string> | undefined> => {
    const data = valueAt(await api.get(`/api/v1/namespaces/${namespace}/secrets/${name}`), 'data');
    return isObject(data) ? new Map(Object.entries(data).map(([key, value]) => [key, Buffer.from(String(value), 'base64').toString()])) : undefined;
  };

  const run = async (pod: JsonObject, uid: string): Promise<void> => {
    const name = textAt(pod, 'metadata', 'name') ?? '';
    const taskRun = taskRunOf(pod);
    const root = join(folder, uid);
    mkdirSync(root);
    const containers = await startPod(pod, { entrypoint, root, claimFolder, findSecret });
    running.set(uid, { taskRun, containers });
    const startedAt = new Date().toISOString();
    const states = new Map<string, object>(containers.map((each) => [each.name, { running: { startedAt } }]));
    // One after another: a report of less must not overtake one of more. A pod that is deleted has no status any more.
    let reported = Promise.resolve();
    const report = (phase: string): Promise<void> => {
      const containerStatuses = [...states].map(([container, state]) => ({ name: container, image: container, imageID: '', ready: false, restartCount: 0, state }));
      reported = reported.then(async () => {
        if (textAt(await api.get(`${pods}/${name}`), 'metadata', 'uid') === uid) await patchStatus(api, `${pods}/${name}`, { status: { phase, startTime: startedAt, containerStatuses } });
      });
      return reported;
    };
    await report('Running');
    const codes = await Promise.all(
      containers.map(async (container, index) => {
        const exitCode = await container.exited;
        // A step begins when the one before it has ended, and is never seen to end sooner.
        await Promise.all(containers.slice(0, index).map(({ exited }) => exited));
        states.set(container.name, {
          terminated: { exitCode, reason: reasons[exitCode] ?? 'Error', message: container.message(), startedAt, finishedAt: new Date().toISOString() },
        });
        await report('Running');
        return exitCode;
      }),
    );
    running.delete(uid);
    ran.push({ taskRun, object: pod, steps: new Map(containers.map(({ name: of, env, log }, index) => [of.replace(/^step-/, ''), { exitCode: codes[index] ?? -1, log: log(), env }])) });
    await report(codes.every((code) => code === 0) ? 'Succeeded' : 'Failed');
    rmSync(root, { recursive: true, force: true });
  };

  const look = async (): Promise<void> => {
    const there = await api.list(`${pods}?labelSelector=app.kubernetes.io/managed-by=tekton-pipelines`);
    const uids = new Set(there.map((pod) => textAt(pod, 'metadata', 'uid') ?? ''));
    for (const pod of there) {
      const uid = textAt(pod, 'metadata', 'uid') ?? '';
      if (running.has(uid)) projectAnnotations(pod, join(folder, uid));
      if (seen.has(uid)) continue;
      if (requiredTerms(pod).length > 0 && !canBePlaced(pod, labelsOfSets(await api.list(`/apis/apps/v1/namespaces/${namespace}/statefulsets`)))) {
        unplaced.add(taskRunOf(pod));
        continue;
      }
      unplaced.delete(taskRunOf(pod));
      seen.add(uid);
      run(pod, uid).catch((problem: unknown) => problems.push(problem));
    }
    for (const [uid, pod] of running) {
      if (uids.has(uid)) continue;
      const signal = pod.toldAtMs === undefined ? 'SIGTERM' : performance.now() - pod.toldAtMs > graceMs ? 'SIGKILL' : undefined;
      pod.toldAtMs ??= performance.now();
      if (signal) for (const container of pod.containers) container.kill(signal);
    }
  };

  const assertWorks = (): void => {
    if (problems.length > 0) throw new AggregateError(problems, `A pod could not be run: ${String(problems[0])}`);
  };
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      await look();
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  })();
  loop.catch((problem: unknown) => problems.push(problem));
  return {
    ran,
    unplaced,
    claimFolder,
    logOf: (taskRun) =>
      [
        ...ran.filter((pod) => pod.taskRun === taskRun).flatMap(({ steps }) => [...steps.values()].map(({ log }) => log)),
        ...[...running.values()].filter((pod) => pod.taskRun === taskRun).flatMap(({ containers }) => containers.map(({ log }) => log())),
      ].join('\n'),
    assertWorks,
    stop: async () => {
      stopping.abort();
      for (const { containers } of running.values()) for (const container of containers) container.kill('SIGKILL');
      await loop.catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Volumes of kind downwardAPI: the first step waits for an annotation that the controller sets once the pod runs. */
function projectAnnotations(pod: JsonObject, root: string): void {
  for (const item of objectsAt(pod, 'spec', 'volumes').flatMap((volume) => objectsAt(volume, 'downwardAPI', 'items'))) {
    const annotation = /^metadata\.annotations\['(.+)'\]$/.exec(textAt(item, 'fieldRef', 'fieldPath') ?? '')?.[1] ?? '';
    const file = join(root, 'tekton', 'downward', textAt(item, 'path') ?? '');
    // Whole at once, as the kubelet does it.
    writeFileSync(`${file}.new`, textAt(pod, 'metadata', 'annotations', annotation) ?? '');
    renameSync(`${file}.new`, file);
  }
}
