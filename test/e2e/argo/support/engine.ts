import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { ensureArgo } from '../../../../sandbox/builds/argo.js';
import { objectsAt, textAt, valueAt, type JsonObject } from '../../../../src/json.js';
import type { Api } from '../../support/api.js';
import { startController } from '../../support/controller.js';
import { uniqueName } from '../../../setup/seeded-model.js';
import { openEngineNamespace, type EngineNamespace } from '../../support/engine-namespace.js';
import { makeLimitedKubeconfig } from '../../support/limited-kubeconfig.js';
import { startKubelet, type Kubelet } from './kubelet.js';

const manifests = fileURLToPath(new URL('../../../../workflows/argo/', import.meta.url));

/** What docs/argo.md says that Argo's own containers are to be configured with. */
const [, executor = ''] = /key `executor`[^`]*```yaml\n([^`]*)```/.exec(readFileSync(new URL('../../../../docs/argo.md', import.meta.url), 'utf8')) ?? [];

const configuration = {
  metricsConfig: { enabled: false },
  executor: parse(executor) as unknown,
  // No scheduler has this name, so that no other kubelet runs these pods.
  workflowDefaults: { spec: { schedulerName: 'none' } },
};

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

export interface Argo extends Pick<EngineNamespace, 'models' | 'run' | 'createSecret'> {
  readonly api: Api;
  readonly kubelet: Kubelet;
  readonly namespace: string;
  /** Submits a WorkflowTemplate as `argo submit --from` does: by reference and with nothing but parameters, from its entrypoint on unless another is named, and gives the workflow's name. */
  submit(template: string, parameters: Readonly<Record<string, string>>, entrypoint?: string): Promise<string>;
  /** Creates the sample of a CronWorkflow that is due each second, and gives the first workflow that Argo makes of it. */
  schedule(sample: string, parameters: Readonly<Record<string, string>>): Promise<string>;
  /** Submits a manifest as it stands. */
  create(workflow: object): Promise<string>;
  /** Waits until a workflow has ended. */
  end(workflow: string): Promise<WorkflowEnding>;
  /** As `argo stop` does: running pods are ended, exit handlers run. */
  stopWorkflow(workflow: string): Promise<void>;
  /** What the controller says of a workflow that has not ended. */
  messageOf(workflow: string): Promise<string>;
  /** Waits until a condition holds; the test's timeout is the end of it. */
  until(holds: () => boolean | Promise<boolean>): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Argo's own controller on the sandbox's API server, in a restricted namespace of its own that has the committed templates; pods
 * are run by the simulated kubelet.
 */
export async function startArgo(): Promise<Argo> {
  const programs = await ensureArgo((message) => process.stderr.write(`argo: ${message}\n`));
  const opened = await openEngineNamespace('argo', {
    definitions: readdirSync(programs.definitions).filter((name) => name.startsWith('argoproj.io_')).map((name) => join(programs.definitions, name)),
    kinds: ['workflows', 'workflowtemplates', 'workflowtaskresults', 'cronworkflows'].map((name) => `${name}.argoproj.io`),
    manifests: [manifests],
    configMaps: { 'workflow-controller-configmap': { config: JSON.stringify(configuration) } },
  });
  const { api, name: namespace, models, kubeconfig, run, createSecret, close } = opened;
  const roles = [[join(manifests, 'models', 'role.yaml'), 'mlflow-steps'], [join(manifests, 'models', 'storage-secret.yaml'), 'mlflow-steps-storage']] as const;
  await createSecret('mlflow-steps-kubeconfig', { config: await makeLimitedKubeconfig(opened, 'mlflow-steps', roles) });
  const kubelet = startKubelet(api, namespace);
  const { until, stop } = startController({
    program: programs.controller,
    args: ['--kubeconfig', kubeconfig, '--namespace', namespace, '--namespaced', '--managed-namespace', namespace, '--executor-image', 'argoexec:none'],
    env: { LEADER_ELECTION_DISABLE: 'true', DEFAULT_REQUEUE_TIME: '200ms', CRON_SYNC_PERIOD: '1s' },
    assertWorks: kubelet.assertWorks,
  });
  const workflows = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/workflows`;
  const crons = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/cronworkflows`;
  const create = async (workflow: object): Promise<string> => textAt(await api.create(workflows, workflow), 'metadata', 'name') ?? '';
  return {
    api,
    kubelet,
    namespace,
    models,
    create,
    run,
    createSecret,
    until,
    submit: (template, parameters, entrypoint) =>
      create({
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Workflow',
        metadata: { generateName: `${template}-` },
        spec: { workflowTemplateRef: { name: template }, ...(entrypoint === undefined ? {} : { entrypoint }), arguments: toArguments(parameters) },
      }),
    schedule: async (sample, parameters) => {
      const name = uniqueName(sample);
      const committed = parse(readFileSync(join(manifests, 'samples', `${sample}.yaml`), 'utf8')) as { spec: { workflowSpec: object } };
      const workflowSpec = { ...committed.spec.workflowSpec, arguments: toArguments(parameters) };
      await api.create(crons, { ...committed, metadata: { name }, spec: { ...committed.spec, schedules: ['@every 1s'], suspend: false, workflowSpec } });
      let made: readonly JsonObject[] = [];
      await until(async () => (made = await api.list(`${workflows}?labelSelector=workflows.argoproj.io/cron-workflow=${name}`)).length > 0);
      await api.patch(`${crons}/${name}`, { spec: { suspend: true } });
      return textAt(made[0], 'metadata', 'name') ?? '';
    },
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

const toArguments = (parameters: Readonly<Record<string, string>>): object => ({ parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })) });

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
