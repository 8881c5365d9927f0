// A process that runs the deploy step when it is told to, and says when it said what. Apart from the process that observes,
// so that neither waits for the other.
import type { Ending } from '../../src/hosts/host.js';
import { runStep } from '../../src/run.js';
import { deploy } from '../../src/steps/deploy.js';

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
  let ending: Ending | undefined;
  let atMs = 0;
  await runStep(deploy, {
    env: {},
    signal: new AbortController().signal,
    pipeline: {},
    log: { progress: said, warn: said, foreign: (title) => said(title) },
    runProgram: () => Promise.resolve(0),
    readInputs: () => ({ texts: new Map(Object.entries(order)), problems: [] }),
    mask: () => undefined,
    finish: async (each) => {
      atMs = Date.now();
      ending = each;
    },
  });
  report({
    event: 'ended',
    atMs,
    exitCode: ending?.exitCode ?? -1,
    outcome: ending?.outputs.get('outcome') ?? '',
    code: ending?.error?.code ?? '',
    reason: ending?.outputs.get('reason') ?? '',
    maxRssBytes: process.resourceUsage().maxRSS * 1024,
  });
}
