import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { uniqueName } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';
import { openApi, type Api } from './api.js';

/** A namespace of the sandbox's API server in which an engine's own controller works. */
export interface EngineNamespace {
  readonly api: Api;
  readonly name: string;
  /** Where models serve: the pods of Seldon's are not what Pod Security's "restricted" asks for. */
  readonly models: string;
  readonly kubeconfig: string;
  /** Runs kubectl in it, as an administrator. */
  readonly run: (...args: readonly string[]) => Promise<{ readonly stdout: string }>;
  readonly createSecret: (name: string, keys: Readonly<Record<string, string>>) => Promise<void>;
  /** Removes both and what is in them. */
  readonly close: () => Promise<void>;
}

export interface EngineFiles {
  /** Files of CustomResourceDefinitions. */
  readonly definitions: readonly string[];
  /** Those that have to be there before anything of them can be made, `<plural>.<group>`. */
  readonly kinds: readonly string[];
  /** What is committed, files or folders. */
  readonly manifests: readonly string[];
  /** What configures the controller, by the ConfigMaps' names. */
  readonly configMaps: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Makes it with the committed files in it; its pods have to be what Pod Security's "restricted" asks for. */
export async function openEngineNamespace(prefix: string, { definitions, kinds, manifests, configMaps }: EngineFiles): Promise<EngineNamespace> {
  const kubeconfig = requireVariable('MLFLOW_STEPS_TEST_KUBECONFIG');
  const kubectl = requireVariable('MLFLOW_STEPS_TEST_KUBECTL');
  const name = uniqueName(prefix);
  const run = (...args: readonly string[]) => promisify(execFile)(kubectl, ['--kubeconfig', kubeconfig, '--namespace', name, ...args]);
  const listed = (paths: readonly string[]) => paths.flatMap((path) => ['--filename', path]);
  const api = await openApi(kubectl, kubeconfig);
  const models = `${name}-models`;
  const createNamespace = (metadata: object) => api.create('/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata });
  await createNamespace({ name, labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } });
  await createNamespace({ name: models });
  await run('apply', '--server-side', '--force-conflicts', ...listed(definitions));
  await run('wait', '--for=condition=Established', 'crd', '--timeout=60s', ...kinds);
  await run('apply', '--server-side', ...listed(manifests));
  for (const [configMap, data] of Object.entries(configMaps)) {
    await api.create(`/api/v1/namespaces/${name}/configmaps`, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: configMap }, data });
  }
  return {
    api,
    name,
    models,
    kubeconfig,
    run,
    createSecret: async (secret, keys) => void (await api.create(`/api/v1/namespaces/${name}/secrets`, { apiVersion: 'v1', kind: 'Secret', metadata: { name: secret }, stringData: keys })),
    close: async () => {
      for (const each of [name, models]) await api.delete(`/api/v1/namespaces/${each}`);
      await api.stop();
    },
  };
}
