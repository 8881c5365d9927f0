import { beforeAll, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { healthy, missingSecret } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import type { JsonObject } from '../../../src/json.js';
import { Connection } from '../../../src/kubernetes/connection.js';
import { followCollection } from '../../../src/kubernetes/informer.js';
import { deployments, pods } from '../../../src/kubernetes/resources.js';
import { nameOf, readConditions } from '../../../src/kubernetes/workload-objects.js';
import { deploy } from '../../../src/steps/deploy.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { trackingUri } from './wine.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';

/** Of the first version: counted from the last progress of the second one, it has passed long ago when the first is restored. */
const deadlineSeconds = 6;
const patience = '10s';

let cluster: Cluster;
let namespace: string;
let model: string;
useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  model = await seedVersions(trackingUri, [withPods(healthy, { deadlineSeconds }), withPods(missingSecret, { deadlineSeconds: 600 })]);
});

const deployVersion = (version: string) =>
  endStep(deploy, { 'tracking-uri': trackingUri, model, kubeconfig, namespace, version, timeout: '120s', patience, verify: 'off', 'model-uri-map': modelUriMap });

/** Messages of all that was ever said of a deadline that passed. */
async function listenForDeadlines<T>(act: () => Promise<T>): Promise<{ readonly ended: T; readonly said: ReadonlySet<string> }> {
  const said = new Set<string>();
  const over = new AbortController();
  const connection = new Connection({ kubeconfig }, {});
  const onChange = (objects: readonly JsonObject[]): void => {
    for (const { reason, message } of objects.flatMap(readConditions)) if (reason === 'ProgressDeadlineExceeded') said.add(message);
  };
  const following = followCollection(connection, { resource: deployments, namespace }, { onChange, onTrouble: () => undefined }, over.signal);
  try {
    return { ended: await act(), said };
  } finally {
    over.abort();
    await following;
    connection.close();
  }
}

it('says of the version that was put back that it serves, whatever the controller says in passing of its deadline', async () => {
  expect((await deployVersion('1')).outputs).toMatchObject({ outcome: 'done' });
  const [first] = (await cluster.list(pods, namespace)).map(nameOf);
  const replicaSet = first?.replace(/-[^-]*$/, '') ?? '';
  for (let round = 0; round < 2; round += 1) {
    const { ended: { exitCode, outputs }, said } = await listenForDeadlines(() => deployVersion('2'));
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 4, outputs: { outcome: 'rolled-back', reason: expect.stringMatching(/secret .* not found.*Version 1 was put back and serves/) } });
    // The controller did say so, of the very ReplicaSet that serves.
    expect([...said]).toEqual([`ReplicaSet "${replicaSet}" has timed out progressing.`]);
  }
});
