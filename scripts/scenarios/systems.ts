import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCluster } from '../../sandbox/builds/cluster.js';
import { instancesFolder } from '../../sandbox/folders.js';
import { parseClusterEvent } from '../../sandbox/instance/cluster.js';
import { startInstance } from '../../sandbox/instance/start.js';
import { artifactsClaim, modelUriMap, type ClusterState, type InstanceState } from '../../sandbox/instance/state.js';
import { checkPrerequisites } from '../../sandbox/prerequisites.js';
import { startPiped } from '../../sandbox/processes/piped.js';
import { parseJson, textAt } from '../../src/json.js';
import { openApi } from './api.js';
import { startDeployer } from './deployer-process.js';
import type { Rig } from './run-scenario.js';
import type { Control } from './scenario.js';

export interface OwnRig extends Rig {
  /** An interpreter that has MLflow. */
  readonly python: string;
  close(): Promise<void>;
}

/** MLflow, and a cluster whose parts can be stopped and started, both of this process's own. */
export async function startRig(say: (message: string) => void): Promise<OwnRig> {
  const id = `scenarios-${process.pid}`;
  const closing: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    for (const each of closing.toReversed()) await each();
  };
  try {
    const { mlflow, python } = await new Promise<InstanceState>((resolve, reject) => {
      const instance = startInstance(id, ['mlflow'], (event) => {
        if (event.event === 'ready') resolve(event.state);
        else if (event.event === 'progress') say(`${event.part}: ${event.message}`);
        else if (event.event === 'error') reject(new Error(event.message));
      });
      closing.push(() => instance.stop());
    });
    if (!mlflow || python === undefined) throw new Error('the sandbox has no MLflow');
    const cluster = await startControlledCluster(mlflow.artifacts, python, say);
    closing.push(cluster.stop);
    const deployer = await startDeployer();
    closing.push(deployer.close);
    const { kubeconfig, kubectl } = cluster.state;
    const api = openApi(kubeconfig);
    closing.push(api.close);
    return { trackingUri: mlflow.url, modelUriMap, kubectl: { program: kubectl, kubeconfig }, api, deployer, control: cluster.control, python, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

interface ControlledCluster {
  readonly state: ClusterState;
  readonly control: Control;
  readonly stop: () => Promise<unknown>;
}

async function startControlledCluster(artifacts: string, python: string, say: (message: string) => void): Promise<ControlledCluster> {
  const binary = await ensureCluster(checkPrerequisites(), say);
  const folder = join(instancesFolder, `scenarios-cluster-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const answers = new Set<(event: unknown) => void>();
  return new Promise((resolve, reject) => {
    let lastError = '';
    const args = ['up', '--dir', join(folder, 'cluster'), '--claim', `${artifactsClaim}=${artifacts}`, '--python', python];
    const child = startPiped(binary, args, join(folder, 'cluster.log'), (line) => {
      const event = parseClusterEvent(line);
      if (event?.event === 'progress') say(`cluster: ${event.message}`);
      else if (event?.event === 'error') lastError = event.message;
      else if (event?.event === 'ready') resolve({ state: event.state, control, stop });
      for (const answer of answers) answer(parseJson(line));
    });
    child.exited.then((code) => reject(new Error(`the cluster ended with exit code ${code}: ${lastError}`)), reject);
    const command = (verb: 'stop' | 'start', component: string): Promise<void> =>
      new Promise((done, refuse) => {
        const answer = (event: unknown): void => {
          const kind = textAt(event, 'event');
          const isDone = kind === (verb === 'stop' ? 'stopped' : 'started') && textAt(event, 'component') === component;
          if (!isDone && kind !== 'refused') return;
          answers.delete(answer);
          if (isDone) done();
          else refuse(new Error(`${verb} ${component}: ${textAt(event, 'message') ?? ''}`));
        };
        answers.add(answer);
        child.send(`${verb} ${component}`);
      });
    const control: Control = { stop: (component) => command('stop', component), start: (component) => command('start', component) };
    const stop = async (): Promise<void> => {
      if ((await child.stop()) === 0) rmSync(folder, { recursive: true, force: true });
    };
  });
}
