import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { objectsAt, valueAt, type JsonObject } from '../../src/json.js';
import { demand } from '../scenarios/api.js';
import { withPods } from '../scenarios/manifests.js';
import type { Rig } from '../scenarios/run-scenario.js';
import { seedVersions } from '../scenarios/seeding.js';
import { computeMedian, renderColumns } from './median.js';
import { timeProcess, type ProcessTime } from './process-time.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A deploy of what is deployed already, and `kubectl apply` of the same manifest, as whole processes that take turns. */
export async function measureUnchangedDeploy(rounds: number, { api, trackingUri, modelUriMap, kubectl }: Rig): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-bench-'));
  const namespace = `bench-unchanged-${Date.now()}`;
  const path = `/apis/machinelearning.seldon.io/v1/namespaces/${namespace}/seldondeployments`;
  try {
    await demand(api, 'POST', '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
    const model = await seedVersions(trackingUri, [withPods({})]);
    const inputs = { 'tracking-uri': trackingUri, 'model-uri-map': modelUriMap, kubeconfig: kubectl.kubeconfig, namespace, model, version: '1', verify: 'off' };
    const args = [cli, 'deploy', ...Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value])];
    const deploy = (): Promise<ProcessTime> => timeProcess(process.execPath, args, {});
    await deploy();
    const made = objectsAt(await demand(api, 'GET', path), 'items')[0];
    if (!made) throw new Error('The first deploy failed.');
    const manifest = join(folder, 'manifest.json');
    writeFileSync(manifest, JSON.stringify(renderCopy(made, namespace)));
    const apply = (): Promise<ProcessTime> => timeProcess(kubectl.program, ['apply', '-f', manifest], { KUBECONFIG: kubectl.kubeconfig });
    const version = (): Promise<ProcessTime> => timeProcess(kubectl.program, ['version', '--client'], {});
    await apply();
    const [ours, theirs, starts]: [ProcessTime[], ProcessTime[], ProcessTime[]] = [[], [], []];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await deploy());
      theirs.push(await apply());
      starts.push(await version());
    }
    if ([...ours, ...theirs].some(({ exitCode }) => exitCode !== 0)) throw new Error('A deploy or an apply failed; nothing is comparable.');
    const rows = (['wallMs', 'cpuMs'] as const).map((what) => {
      const [a, b, c] = [ours, theirs, starts].map((all) => computeMedian(all.map((each) => each[what]))) as [number, number, number];
      return [what === 'wallMs' ? 'wall' : 'CPU', `${a.toFixed(0)} ms`, `${b.toFixed(0)} ms`, `${(a / b).toFixed(2)} ×`, what === 'wallMs' ? '1.5 ×' : '', `${c.toFixed(0)} ms`];
    });
    return renderColumns([['', 'mlflow-steps deploy', 'kubectl apply', 'ratio', 'allowed', 'kubectl version --client'], ...rows]);
  } finally {
    await api.send('DELETE', `/api/v1/namespaces/${namespace}`);
    rmSync(folder, { recursive: true });
  }
}

/** The same under another name, as somebody would apply it. */
const renderCopy = (made: JsonObject, namespace: string): JsonObject =>
  ({ apiVersion: made['apiVersion'], kind: made['kind'], metadata: { name: 'applied', namespace, annotations: valueAt(made, 'metadata', 'annotations'), labels: valueAt(made, 'metadata', 'labels') }, spec: made['spec'] });
