import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureTekton } from '../../../../sandbox/builds/tekton.js';
import { objectsAt, textAt, type JsonObject } from '../../../../src/json.js';
import type { Api } from '../../support/api.js';
import { startController } from '../../support/controller.js';
import { openEngineNamespace, type EngineNamespace } from '../../support/engine-namespace.js';
import { startKubelet, type Kubelet, type RanPod } from './kubelet.js';

const tasks = fileURLToPath(new URL('../../../../tasks/tekton/', import.meta.url));

/** Tekton's controller waits for each of them before it starts; all that they leave out has a default. */
const configMaps: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // No scheduler has this name, so that no other node runs these pods.
  'config-defaults': { 'default-pod-template': 'schedulerName: none\n' },
  // Tekton's own init containers then pass Pod Security's "restricted" too.
  'feature-flags': { 'set-security-context': 'true' },
  'config-logging': {},
  'config-observability': { 'metrics-protocol': 'none' },
  'config-leader-election-controller': {},
  'config-spire': {},
  'config-events': {},
  'config-tracing': {},
  'config-wait-exponential-backoff': {},
};

/** How a TaskRun or PipelineRun ended. */
export interface RunEnding {
  readonly reason: string;
  readonly message: string;
  readonly results: Readonly<Record<string, string>>;
}

export interface PipelineRunEnding extends RunEnding {
  /** The TaskRuns by the names of the Pipeline's tasks, with the pods that ran for them. */
  readonly tasks: ReadonlyMap<string, RunEnding & { readonly pod: RanPod | undefined }>;
}

export type ParamValues = Readonly<Record<string, string | readonly string[]>>;

export interface Tekton extends Pick<EngineNamespace, 'models' | 'run' | 'createSecret'> {
  readonly api: Api;
  readonly kubelet: Kubelet;
  readonly namespace: string;
  /** Creates a run; gives its name. `spec` adds to what the sample says of workspaces and accounts. */
  start(kind: 'TaskRun' | 'PipelineRun', ref: string, params: ParamValues, spec?: object): Promise<string>;
  /** As `tkn pipelinerun cancel`: running pods are ended, and what stands under `finally` is run. */
  cancel(pipelineRun: string): Promise<void>;
  endTask(taskRun: string): Promise<RunEnding & { readonly pod: RanPod | undefined }>;
  endPipeline(pipelineRun: string): Promise<PipelineRunEnding>;
  /** The TaskRun of a task of a pipeline, once there is one. */
  findTaskRun(pipelineRun: string, task: string): Promise<string | undefined>;
  /** Waits until a condition holds; the test's timeout is the end of it. */
  until(holds: () => boolean | Promise<boolean>): Promise<void>;
  stop(): Promise<void>;
}

const listFiles = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));

/** The committed Tasks and the Pipeline; neither samples nor what Artifact Hub reads. */
const committed = listFiles(tasks).filter((path) => path.endsWith('.yaml') && !path.includes('/samples/'));

/** Tekton's own controller on the sandbox's API server, in a restricted namespace of its own that has the committed files; the simulated node runs the pods. */
export async function startTekton(): Promise<Tekton> {
  const programs = await ensureTekton((message) => process.stderr.write(`tekton: ${message}\n`));
  const { api, name: namespace, models, kubeconfig, run, createSecret, close } = await openEngineNamespace('tekton', {
    definitions: listFiles(programs.definitions),
    kinds: ['tasks', 'taskruns', 'pipelines', 'pipelineruns'].map((name) => `${name}.tekton.dev`),
    manifests: committed,
    configMaps,
  });
  const kubelet = startKubelet(api, namespace, programs.entrypoint);
  const images = ['entrypoint', 'sidecarlogresults', 'nop', 'shell', 'workingdirinit'].flatMap((name) => [`-${name}-image`, `tekton/${name}`]);
  const { until, stop } = startController({
    program: programs.controller,
    args: ['-kubeconfig', kubeconfig, '-namespace', namespace, '-disable-ha', '-shell-image-win', 'tekton/shell', ...images],
    env: { SYSTEM_NAMESPACE: namespace, METRICS_DOMAIN: 'tekton.dev/pipeline', PROBES_PORT: '0', PROFILING_PORT: '0', CONFIG_FEATURE_FLAGS_NAME: 'feature-flags', CONFIG_LEADERELECTION_NAME: 'config-leader-election-controller' },
    assertWorks: kubelet.assertWorks,
  });
  const runs = `/apis/tekton.dev/v1/namespaces/${namespace}`;
  const waitForEnd = async (path: string): Promise<JsonObject | undefined> => {
    let object: JsonObject | undefined;
    await until(async () => ['True', 'False'].includes(textAt(readCondition((object = await api.get(path))), 'status') ?? ''));
    return object;
  };
  /** Of a TaskRun that was tried again, the last. */
  const podOf = (taskRun: string): RanPod | undefined => kubelet.ran.findLast((pod) => pod.taskRun === taskRun);
  const endTask = async (name: string) => {
    const ending = readEnding(await waitForEnd(`${runs}/taskruns/${name}`));
    return { ...ending, pod: podOf(name) };
  };
  const childrenOf = (pipelineRun: JsonObject | undefined) => objectsAt(pipelineRun, 'status', 'childReferences').map((child) => [textAt(child, 'pipelineTaskName') ?? '', textAt(child, 'name') ?? ''] as const);
  return {
    api,
    kubelet,
    namespace,
    models,
    run,
    until,
    endTask,
    createSecret,
    start: async (kind, ref, params, spec = {}) => {
      const reference = kind === 'TaskRun' ? { taskRef: { name: ref } } : { pipelineRef: { name: ref } };
      const run_ = { apiVersion: 'tekton.dev/v1', kind, metadata: { generateName: `${ref}-` }, spec: { ...reference, params: Object.entries(params).map(([name, value]) => ({ name, value })), ...spec } };
      return textAt(await api.create(`${runs}/${kind.toLowerCase()}s`, run_), 'metadata', 'name') ?? '';
    },
    cancel: async (name) => void (await api.patch(`${runs}/pipelineruns/${name}`, { spec: { status: 'CancelledRunFinally' } })),
    findTaskRun: async (name, task) => childrenOf(await api.get(`${runs}/pipelineruns/${name}`)).find(([of]) => of === task)?.[1],
    endPipeline: async (name) => {
      const object = await waitForEnd(`${runs}/pipelineruns/${name}`);
      const ended = new Map<string, RunEnding & { readonly pod: RanPod | undefined }>();
      for (const [task, taskRun] of childrenOf(object)) ended.set(task, { ...readEnding(await api.get(`${runs}/taskruns/${taskRun}`)), pod: podOf(taskRun) });
      return { ...readEnding(object), tasks: ended };
    },
    stop: async () => {
      try {
        await kubelet.stop();
      } finally {
        await stop();
        await close();
      }
    },
  };
}

const readCondition = (object: JsonObject | undefined): JsonObject | undefined => objectsAt(object, 'status', 'conditions').find((each) => textAt(each, 'type') === 'Succeeded');

const readEnding = (object: JsonObject | undefined): RunEnding => ({
  reason: textAt(readCondition(object), 'reason') ?? '',
  message: textAt(readCondition(object), 'message') ?? '',
  results: Object.fromEntries(objectsAt(object, 'status', 'results').map((each) => [textAt(each, 'name') ?? '', textAt(each, 'value') ?? ''])),
});
