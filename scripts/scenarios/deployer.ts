// A process that runs the deploy step when it is told to, and says when it said what. Apart from the process that observes,
// so that neither waits for the other.
import { deploy } from '../../src/steps/deploy.js';
import { runInWorker } from '../worker/run-step.js';

/** What the parent sends: inputs by name. */
export type Order = Readonly<Record<string, string>>;

export type Report =
  | { readonly event: 'ready' }
  | { readonly event: 'said'; readonly atMs: number; readonly text: string }
  | { readonly event: 'ended'; readonly atMs: number; readonly exitCode: number; readonly outcome: string; readonly code: string; readonly reason: string; readonly maxRssBytes: number };

const report = (what: Report): void => void process.send?.(what);

process.on('message', (order: Order) => void work(order));
process.on('disconnect', () => process.exit(0));
report({ event: 'ready' });

async function work(order: Order): Promise<void> {
  const said = (text: string): void => report({ event: 'said', atMs: Date.now(), text });
  const { exitCode, outputs, error } = await runInWorker(deploy, order, { log: { progress: said, warn: said, foreign: (title) => said(title) } });
  report({
    event: 'ended',
    atMs: Date.now(),
    exitCode,
    outcome: outputs.get('outcome') ?? '',
    code: error?.code ?? '',
    reason: outputs.get('reason') ?? '',
    maxRssBytes: process.resourceUsage().maxRSS * 1024,
  });
}
