import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { leases } from '../../../src/kubernetes/resources.js';
import { runStep } from '../../../src/run.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { requireVariable } from '../../setup/variables.js';
import { createRecordingHost, type RecordingHost } from '../../unit/core/fixture-host.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { seedUnpullable } from './unpullable.js';
import { readTag, trackingUri } from './wine.js';

const kubectl = requireVariable('MLFLOW_STEPS_TEST_KUBECTL');
const name = 'left-over';
let cluster: Cluster;
let namespace: string;
let seeded: { readonly model: string; readonly version: string };
useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => void (seeded = await seedUnpullable(name, 'registry.example/none:1')));

/** Nobody has its image, so each is red. */
function startDeploy(more: Readonly<Record<string, string>>): { readonly host: RecordingHost; readonly ended: Promise<unknown> } {
  const host = createRecordingHost({ 'tracking-uri': trackingUri, kubeconfig, namespace, ...seeded, 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts', verify: 'off', patience: '5s', ...more });
  return { host, ended: runStep(deploy, host).then(() => host.endings[0]?.error) };
}
const leave = () => startDeploy({ 'on-failure': 'keep' }).ended;
const recorded = () => readTag(seeded.model, seeded.version, 'mlflow-steps.deployment');
const live = () => cluster.get({ resource: seldonDeployments, namespace, name });
const lease = () => ({ resource: leases, namespace, name: `mlflow-steps-${name}` });
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await sleep(100);
};
const patch = (finalizers: string): unknown =>
  execFileSync(kubectl, ['--kubeconfig', kubeconfig, '--namespace', namespace, 'patch', 'sdep', name, '--type', 'merge', '--patch', `{"metadata":{"finalizers":${finalizers}}}`]);
const wasRemoved = { code: 'E_ROLLOUT_FAILED', message: expect.stringContaining('As a first deployment it was removed.') };

/** In order: each starts from what the one before left. */
describe('a first deployment that is red, and is still there', () => {
  it('is not spoken of any more by who lost its lease', async () => {
    await leave();
    const before = await recorded();
    const { ended } = startDeploy({ patience: '120s' });
    await until(async () => (await cluster.get(lease())) !== undefined);
    // The holder writes it too, every five seconds.
    await until(async () => (await cluster.replace(lease(), { ...(await cluster.get(lease())), spec: { holderIdentity: 'somebody else', leaseDurationSeconds: 600 } })) !== undefined);
    expect(await ended).toMatchObject({ code: 'E_DEPLOY_HELD' });
    expect(await recorded()).toEqual(before);
    expect(await live()).toBeDefined();
    await cluster.delete(lease());
  });

  it('is removed by a later run, as it would have been by the one that made it', async () => {
    expect(await startDeploy({}).ended).toMatchObject(wasRemoved);
    expect(await live()).toBeUndefined();
    expect(await recorded()).toMatchObject([{ state: 'removed' }]);
  });

  it('is waited for where it is being removed, and made anew', async () => {
    await leave();
    patch('["example.com/slow"]');
    await cluster.delete({ resource: seldonDeployments, namespace, name });
    const { host, ended } = startDeploy({});
    await until(async () => host.printed.includes(`SeldonDeployment/${namespace}/${name} is being removed; waiting until it is gone.`));
    patch('null');
    expect(await ended).toMatchObject(wasRemoved);
    expect(host.printed.join('\n')).toContain(`SeldonDeployment/${namespace}/${name} created`);
  });
});
