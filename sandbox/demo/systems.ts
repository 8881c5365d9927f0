import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { ensurePython } from '../builds/python.js';
import { computeVariables, renderExports } from '../instance/exports.js';
import { startInstance, type Instance } from '../instance/start.js';
import { folderOf, type InstanceState } from '../instance/state.js';
import { computeMlflowEnvironment } from '../mlflow/environment.js';
import { checkPrerequisites } from '../prerequisites.js';
import { SandboxProblem } from '../problem.js';
import { DemoFailure } from './ended.js';
import type { OwnSystems } from './options.js';
import type { Stage } from './stage.js';

/** The MLflow and the cluster that the story happens on. */
export interface Systems {
  readonly mlflow: Promise<{ readonly trackingUri: string }>;
  readonly cluster: Promise<{ readonly kubectl: string; readonly endpoint: string }>;
  /** What the steps find in their environment, as far as it is known yet. */
  environment(): NodeJS.ProcessEnv;
  /** For the end of `--keep`. */
  describe(): string;
  keep(): void;
  close(): Promise<void>;
}

/** A person's own MLflow and cluster; only Python with MLflow and scikit-learn is still made here, to train. */
export function useOwnSystems(own: OwnSystems, stage: Stage): Systems {
  if (!existsSync(own.kubeconfig)) throw new SandboxProblem(`--kubeconfig: there is no file ${own.kubeconfig}`);
  const found = checkPrerequisites(['node', 'python']);
  const variables = {
    MLFLOW_TRACKING_URI: own.trackingUri,
    KUBECONFIG: own.kubeconfig,
    MLFLOW_STEPS_ENDPOINT: own.endpoint,
    ...(own.modelUriMap === undefined ? {} : { MLFLOW_STEPS_MODEL_URI_MAP: own.modelUriMap }),
    ...(own.namespace === undefined ? {} : { MLFLOW_STEPS_NAMESPACE: own.namespace }),
  };
  // Credentials for a person's own systems come in these; the sandbox wants none of them.
  const credentials = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('MLFLOW_')));
  let path = process.env['PATH'] ?? '';
  const python = ensurePython('serving', found, (message) => stage.progress.update('python', message)).then((interpreter) => {
    stage.progress.drop('python');
    path = `${dirname(interpreter)}${delimiter}${path}`;
  });
  return {
    mlflow: python.then(() => ({ trackingUri: own.trackingUri })),
    cluster: Promise.resolve({ kubectl: 'kubectl', endpoint: own.endpoint }),
    environment: () => computeMlflowEnvironment({ ...credentials, ...variables, PATH: path }),
    describe: () => Object.entries(variables).map(([name, value]) => `export ${name}=${value}`).join('\n'),
    keep: () => undefined,
    close: async () => undefined,
  };
}

/** A sandbox of this demo's own, on ports of its own. */
export function startSystems(stage: Stage): Systems {
  const id = `demo-${process.pid}`;
  let state: InstanceState = { id, pid: 0, isReady: false };
  let problem = '';
  const resolvers: { mlflow?: () => void; cluster?: () => void; fail?: (error: Error) => void } = {};
  const failed = new Promise<never>((_, reject) => (resolvers.fail = reject));
  const mlflowReady = new Promise<void>((resolve) => (resolvers.mlflow = resolve));
  const clusterReady = new Promise<void>((resolve) => (resolvers.cluster = resolve));
  const instance: Instance = startInstance(id, ['mlflow', 'cluster'], (event) => {
    if (event.event === 'progress') stage.progress.update(event.part === 'cluster' ? 'Kubernetes' : 'MLflow', event.message);
    else if (event.event === 'error') problem = event.message;
    else if (event.event === 'part') {
      state = event.state;
      stage.progress.done(event.part === 'cluster' ? 'Kubernetes' : 'MLflow', 'ready');
      if (event.part === 'cluster') resolvers.cluster?.();
      else resolvers.mlflow?.();
    }
  });
  let isClosing = false;
  void instance.exited.then((code) => {
    if (!isClosing) resolvers.fail?.(new DemoFailure(problem || `the sandbox ended with exit code ${code}; its logs are in ${folderOf(id)}`));
  });
  const mlflow = Promise.race([mlflowReady, failed]).then(() => ({ trackingUri: state.mlflow?.url ?? '' }));
  const cluster = Promise.race([clusterReady, failed]).then(() => ({ kubectl: state.cluster?.kubectl ?? '', endpoint: state.cluster?.endpoint ?? '' }));
  // Whoever waits for one of them hears of it; nobody may be waiting yet.
  for (const each of [failed, mlflow, cluster]) each.catch(() => undefined);
  return {
    mlflow,
    cluster,
    environment: () => {
      const folders = [state.python, state.cluster?.kubectl].filter((file) => file !== undefined).map((file) => dirname(file));
      return computeMlflowEnvironment({ ...computeVariables(state), PATH: [...folders, process.env['PATH']].join(delimiter) });
    },
    describe: () => `${renderExports(state)}\n\nTo end it: npm run sandbox -- down --id ${id}`,
    keep: () => instance.keep(),
    close: async () => {
      isClosing = true;
      await instance.stop();
    },
  };
}
