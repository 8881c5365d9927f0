import { connectCluster } from '../../../src/kubernetes/client.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { namespaces } from '../../../src/kubernetes/resources.js';
import { uniqueName } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';

export const kubeconfig = requireVariable('MLFLOW_STEPS_TEST_KUBECONFIG');

const silent = { progress: () => undefined, warn: () => undefined, foreign: () => undefined };

export const connect = (signal = new AbortController().signal): Promise<Cluster> => connectCluster({ kubeconfig }, {}, signal, silent);

/** A namespace of the test's own. */
export async function createNamespace(cluster: Cluster): Promise<string> {
  const name = uniqueName('test');
  await cluster.create({ resource: namespaces, name }, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  return name;
}

export const removeNamespace = (cluster: Cluster, name: string): Promise<boolean> => cluster.delete({ resource: namespaces, name });
