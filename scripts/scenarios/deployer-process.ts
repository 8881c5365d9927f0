import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { bundleWorker } from '../worker/bundle.js';
import { hear } from '../worker/hear.js';
import type { Order, Report } from './deployer.js';

export interface Said {
  readonly atMs: number;
  readonly text: string;
}

export type DeployEnding = Extract<Report, { event: 'ended' }>;

export interface Deployer {
  readonly pid: number;
  /** Runs the step once; rejects when the process dies. */
  deploy(order: Order, onSaid: (said: Said) => void): Promise<DeployEnding>;
  /** What Node itself printed since it was last asked, such as warnings: a user would see it too. */
  readonly takePrinted: () => string;
  readonly close: () => Promise<void>;
}

/** The deploy step, as the sources have it now, in a process of its own that is as fast as the product. */
export async function startDeployer(): Promise<Deployer> {
  const bundle = await bundleWorker('scripts/scenarios/deployer.ts');
  const child = fork(bundle.file, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
  const exited = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  let printed = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await once(child, 'message');
  return {
    pid: child.pid ?? 0,
    deploy: (order, onSaid) => exchange(child, order, onSaid),
    takePrinted: () => {
      const taken = printed;
      printed = '';
      return taken;
    },
    close: async () => {
      child.kill('SIGKILL');
      await exited;
      bundle.remove();
    },
  };
}

async function exchange(child: ChildProcess, order: Order, onSaid: (said: Said) => void): Promise<DeployEnding> {
  const ending = hear(child, (message) => {
    // Our own process wrote it.
    const report = message as Report;
    if (report.event === 'said') onSaid(report);
    return report.event === 'ended' ? report : undefined;
  });
  child.send(order);
  return (await ending) ?? Promise.reject(new Error('the deploying process died'));
}
