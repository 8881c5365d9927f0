import { afterAll, beforeAll } from '@jest/globals';
import { connectCluster } from '../../../src/kubernetes/client.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { namespaces } from '../../../src/kubernetes/resources.js';
import { uniqueName } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';
import { silentLog } from '../../../src/step.js';

export const kubeconfig = requireVariable('MLFLOW_STEPS_TEST_KUBECONFIG');


export const connect = (signal = new AbortController().signal): Promise<Cluster> => connectCluster({ kubeconfig }, {}, signal, silentLog);

/** Under the operator's webhook, as every namespace of a cluster that has it. */
async function createNamespace(cluster: Cluster): Promise<string> {
  const name = uniqueName('test');
  await cluster.create({ resource: namespaces, name }, { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: { 'sandbox/webhook': 'on' } } });
  return name;
}

const removeNamespace = (cluster: Cluster, name: string): Promise<boolean> => cluster.delete({ resource: namespaces, name });

/** Gives the tests of a file, or of a describe, a namespace of their own, and removes it after them. */
export function useNamespace(take: (made: { readonly cluster: Cluster; readonly namespace: string }) => void): void {
  let cluster: Cluster;
  let namespace: string;
  beforeAll(async () => {
    cluster = await connect();
    namespace = await createNamespace(cluster);
    take({ cluster, namespace });
  });
  afterAll(async () => {
    await removeNamespace(cluster, namespace);
    cluster.close();
  });
}
