import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ensureArgo } from '../../../../sandbox/builds/argo.js';
import { startGuarded } from '../../../../sandbox/processes/guarded.js';
import { objectsAt, textAt, valueAt, type JsonObject } from '../../../../src/json.js';
import { uniqueName } from '../../../setup/seeded-model.js';
import { requireVariable } from '../../../setup/variables.js';
import { openApi, type Api } from './api.js';
import { startKubelet, type Kubelet } from './kubelet.js';

const manifests = fileURLToPath(new URL('../../../../workflows/argo/', import.meta.url));
const pollMs = 200;

/** A workflow that has ended, or a node of it. */
export interface NodeEnding {
  readonly phase: string;
  readonly message: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface WorkflowEnding extends NodeEnding {
  /** Nodes by their display names: tasks, and attempts such as `promote(0)`. */
  readonly nodes: ReadonlyMap<string, NodeEnding>;
}

export interface Argo {
  readonly api: Api;
  readonly kubelet: Kubelet;
  readonly namespace: string;
  /** Submits a WorkflowTemplate by reference, from its entrypoint on unless another is named, and gives the workflow's name. */
  submit(template: string, parameters: Readonly<Record<string, string>>, entrypoint?: string): Promise<string>;
  /** Submits a manifest as it stands. */
  create(workflow: object): Promise<string>;
  /** Waits until a workflow has ended. */
  end(workflow: string): Promise<WorkflowEnding>;
  /** As `argo stop` does: running pods are ended, exit handlers run. */
  stopWorkflow(workflow: string): Promise<void>;
  /** What the controller says of a workflow that has not ended. */
  messageOf(workflow: string): Promise<string>;
  createSecret(name: string, keys: Readonly<Record<string, string>>): Promise<void>;
  /** Waits until a condition holds; the test's timeout is the end of it. */
  until(holds: () => boolean | Promise<boolean>): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Argo's own controller on the sandbox's API server, in a namespace of its own that has the committed templates; pods are
 * run by the simulated kubelet.
 */
export async function startArgo(): Promise<Argo> {
  const programs = await ensureArgo((message) => process.stderr.write(`argo: ${message}\n`));
  const kubeconfig = requireVariable('MLFLOW_STEPS_TEST_KUBECONFIG');
  const kubectl = requireVariable('MLFLOW_STEPS_TEST_KUBECTL');
  const namespace = uniqueName('argo');
  const run = (...args: readonly string[]) => promisify(execFile)(kubectl, ['--kubeconfig', kubeconfig, '--namespace', namespace, ...args]);
  await run('create', 'namespace', namespace);
  await run('apply', '--server-side', '--force-conflicts', ...readdirSync(programs.definitions).filter((name) => name.startsWith('argoproj.io_')).flatMap((name) => ['-f', join(programs.definitions, name)]));
  await run('wait', '--for=condition=Established', 'crd', '--timeout=60s', 'workflows.argoproj.io', 'workflowtemplates.argoproj.io', 'workflowtaskresults.argoproj.io');
  await run('apply', '--server-side', '-f', manifests);
  await run('create', 'secret', 'generic', 'mlflow-steps-kubeconfig', `--from-file=config=${kubeconfig}`);
  const api = await openApi(kubectl, kubeconfig);
  await api.create(`/api/v1/namespaces/${namespace}/configmaps`, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'workflow-controller-configmap' },
    // No scheduler has this name, so that no other kubelet runs these pods.
    data: { config: JSON.stringify({ metricsConfig: { enabled: false }, workflowDefaults: { spec: { schedulerName: 'none' } } }) },
  });
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-argo-'));
  const logFile = join(folder, 'controller.log');
  const controller = startGuarded(programs.controller, ['--kubeconfig', kubeconfig, '--namespace', namespace, '--namespaced', '--managed-namespace', namespace, '--executor-image', 'argoexec:none'], {
    logFile,
    env: { PATH: process.env['PATH'], HOME: folder, LEADER_ELECTION_DISABLE: 'true', DEFAULT_REQUEUE_TIME: '200ms' },
  });
  const kubelet = startKubelet(api, namespace);
  const workflows = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/workflows`;
  const create = async (workflow: object): Promise<string> => textAt(await api.create(workflows, workflow), 'metadata', 'name') ?? '';
  const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await holds())) {
      if (await Promise.race([controller.exited.then(() => true), Promise.resolve(false)])) throw new Error(`Argo's controller ended: ${readFileSync(logFile, 'utf8').slice(-3000)}`);
      kubelet.assertWorks();
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  };
  return {
    api,
    kubelet,
    namespace,
    create,
    submit: (template, parameters, entrypoint) =>
      create({
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Workflow',
        metadata: { generateName: `${template}-` },
        spec: { workflowTemplateRef: { name: template }, ...(entrypoint === undefined ? {} : { entrypoint }), arguments: { parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })) } },
      }),
    until,
    end: async (name) => {
      let workflow: JsonObject | undefined;
      await until(async () => {
        workflow = await api.get(`${workflows}/${name}`);
        return textAt(workflow, 'metadata', 'labels', 'workflows.argoproj.io/completed') === 'true';
      });
      return readEnding(workflow);
    },
    stopWorkflow: async (name) => void (await api.patch(`${workflows}/${name}`, { spec: { shutdown: 'Stop' } })),
    messageOf: async (name) => textAt(await api.get(`${workflows}/${name}`), 'status', 'message') ?? '',
    createSecret: async (name, keys) => {
      await api.create(`/api/v1/namespaces/${namespace}/secrets`, { apiVersion: 'v1', kind: 'Secret', metadata: { name }, stringData: keys });
    },
    stop: async () => {
      try {
        await kubelet.stop();
      } finally {
        await controller.stop();
        await api.delete(`/api/v1/namespaces/${namespace}`);
        await api.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function readEnding(workflow: JsonObject | undefined): WorkflowEnding {
  const nodes = Object.values(Object(valueAt(workflow, 'status', 'nodes')) as object);
  return {
    ...readNode(valueAt(workflow, 'status')),
    nodes: new Map(nodes.map((node): [string, NodeEnding] => [textAt(node, 'displayName') ?? '', readNode(node)])),
  };
}

const readNode = (node: unknown): NodeEnding => ({
  phase: textAt(node, 'phase') ?? '',
  message: textAt(node, 'message') ?? '',
  outputs: Object.fromEntries(objectsAt(node, 'outputs', 'parameters').map((each) => [textAt(each, 'name') ?? '', textAt(each, 'value') ?? ''])),
});
