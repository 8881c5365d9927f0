import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demand, type Api } from '../scenarios/api.js';
import { readyAfter } from '../scenarios/catalogue/pod-scripts.js';
import { startDeployer } from '../scenarios/deployer-process.js';
import { scriptedNode, scriptedImage, withPods } from '../scenarios/manifests.js';
import { observe } from '../scenarios/observer.js';
import type { Rig } from '../scenarios/run-scenario.js';
import { seedVersions } from '../scenarios/seeding.js';
import { startApiProxy } from './api-proxy.js';
import { renderColumns } from './median.js';

const crowd = 500;
const deployments = 5;
const rolloutSeconds = 10;
const megabyte = 1024 * 1024;

interface Cost {
  readonly rssBytes: number;
  readonly requestsPerSecond: number;
}

/** What waiting for a rollout costs in a namespace with many pods of others, beside an empty one. */
export async function measureCrowd(rig: Rig): Promise<string> {
  const alone = await measure(rig, 0);
  const crowded = await measure(rig, crowd);
  const row = (title: string, of: (cost: Cost) => string, allowed: string): readonly string[] => [title, of(alone), of(crowded), allowed];
  return renderColumns([
    ['', 'no others', `${crowd} pods`, 'allowed'],
    row('memory at its highest (RSS)', ({ rssBytes }) => `${(rssBytes / megabyte).toFixed(0)} MB`, '+100 MB'),
    row('requests a second while waiting', ({ requestsPerSecond }) => requestsPerSecond.toFixed(2), '+0'),
  ]);
}

async function measure({ api, trackingUri, modelUriMap, kubectl }: Rig, pods: number): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-bench-'));
  const namespace = `bench-crowd-${pods}-${Date.now()}`;
  const proxy = await startApiProxy(kubectl.kubeconfig, join(folder, 'kubeconfig'));
  const deployer = await startDeployer();
  try {
    await demand(api, 'POST', '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
    if (pods > 0) await gather(api, namespace, pods);
    const model = await seedVersions(trackingUri, [withPods(readyAfter(rolloutSeconds))]);
    const counts: { readonly atMs: number; readonly count: number }[] = [];
    let timer: NodeJS.Timeout | undefined;
    const ending = await deployer.deploy({
      'tracking-uri': trackingUri, 'model-uri-map': modelUriMap, kubeconfig: proxy.kubeconfig, namespace, model, version: '1', verify: 'off', 'on-failure': 'keep', timeout: '120s',
    }, ({ text }) => {
      // The first second lists what there is; after that nothing needs to be asked.
      if (text.includes(' created: ')) timer = setInterval(() => void counts.push({ atMs: Date.now(), count: proxy.count() }), 1_000);
      if (text.startsWith('The rollout is complete')) clearInterval(timer);
    });
    clearInterval(timer);
    if (ending.exitCode !== 0) throw new Error(`the deploy among ${pods} pods failed: ${ending.reason}`);
    const [first, last] = [counts[1], counts.at(-1)];
    if (!first || !last || first === last) throw new Error('the rollout was too short to measure anything');
    return { rssBytes: ending.maxRssBytes, requestsPerSecond: ((last.count - first.count) * 1_000) / (last.atMs - first.atMs) };
  } finally {
    await deployer.close();
    await proxy.close();
    await api.send('DELETE', `/api/v1/namespaces/${namespace}`);
    rmSync(folder, { recursive: true });
  }
}

/** Pods that carry the label by which the operator's own are found, so that no selector leaves them out. */
async function gather(api: Api, namespace: string, pods: number): Promise<void> {
  const labels = { 'seldon-deployment-id': 'others' };
  for (let each = 0; each < deployments; each += 1) {
    const name = `others-${each}`;
    const template = { metadata: { labels: { ...labels, name } }, spec: { nodeSelector: scriptedNode, containers: [{ name: 'server', image: scriptedImage }] } };
    await demand(api, 'POST', `/apis/apps/v1/namespaces/${namespace}/deployments`, {
      apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, labels }, spec: { replicas: pods / deployments, selector: { matchLabels: { name } }, template },
    });
  }
  const observer = await observe(api, namespace);
  await observer.until(({ deployments: all }) => all.every((each) => (each['status'] as { availableReplicas?: number } | undefined)?.availableReplicas === pods / deployments), 300_000);
  await observer.stop();
}
