// Plays every scenario of a rollout on a real API server, and prints our verdict beside kubectl's:
// `npm run scenarios -- [NAME…]`. Exits with 1 where ours is wrong.
import { parseArgs } from 'node:util';
import { endAllChildren } from '../sandbox/processes/living.js';
import { ProgressLines } from '../sandbox/terminal/progress-lines.js';
import { describeThrown } from '../sandbox/problem.js';
import { scenarios } from './scenarios/catalogue.js';
import { renderLatencies } from './scenarios/latencies.js';
import { runScenario, type Result } from './scenarios/run-scenario.js';
import { startRig } from './scenarios/systems.js';
import { formatLag, renderScore, renderTable } from './scenarios/table.js';

const flag = { type: 'boolean', default: false } as const;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: flag, list: flag, verbose: flag } });
const unknown = positionals.filter((name) => scenarios.every((each) => each.name !== name));

if (values.help || unknown.length > 0) {
  if (unknown.length > 0) process.stderr.write(`There is no scenario ${unknown.join(', ')}.\n`);
  process.stdout.write(`npm run scenarios -- [NAME…] [--list] [--verbose]

Plays scenarios of a rollout, each in a namespace of its own on a cluster of this command's own (a real API server;
operator, nodes and pods are simulations), and prints as a table: our verdict, how long after the cluster could tell it
was said, and the same of kubectl rollout status and both forms of kubectl wait. Exits with 1 where ours is wrong.

  NAME…    only these
  --list   what there is
  --verbose   also all that the deploys said, and how long after the apply
`);
  process.exitCode = unknown.length > 0 ? 2 : 0;
} else if (values.list) {
  process.stdout.write(`${scenarios.map(({ name, what }) => `${name}\n    ${what}`).join('\n')}\n`);
} else {
  process.exitCode = await play(scenarios.filter(({ name }) => positionals.length === 0 || positionals.includes(name)));
}

async function play(chosen: typeof scenarios): Promise<number> {
  const progress = new ProgressLines(process.stderr);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void endAllChildren().then(() => process.exit(130)));
  const results: Result[] = [];
  const broken: string[] = [];
  const rig = await startRig((message) => progress.update('systems', message));
  progress.drop('systems');
  try {
    for (const [index, scenario] of chosen.entries()) {
      progress.update('scenario', `${scenario.name} (${index + 1} of ${chosen.length})`);
      try {
        const result = await runScenario(scenario, rig);
        results.push(result);
        if (values.verbose) for (const { atMs, text } of result.said) progress.say(`    ${formatLag(atMs - (result.appliedMs ?? atMs))}  ${text}`);
        if (values.verbose) progress.say(`    ${formatLag(result.ending.atMs - (result.appliedMs ?? result.ending.atMs))}  ended; the cluster could tell after ${formatLag((result.knownMs ?? Number.NaN) - (result.appliedMs ?? 0))}`);
        progress.done('scenario', `${scenario.name} ${result.faults.length === 0 ? '✓' : `✗ ${result.faults.join('; ')}`}`);
      } catch (thrown) {
        broken.push(`${scenario.name}: ${describeThrown(thrown)}`);
        progress.done('scenario', `${scenario.name} could not be played: ${describeThrown(thrown)}`);
      }
    }
  } finally {
    await rig.close();
    progress.close();
  }
  process.stdout.write(`${renderTable(results)}\n\n${renderScore(results)}\n\n${renderLatencies(results)}\n`);
  for (const each of broken) process.stdout.write(`NOT PLAYED: ${each}\n`);
  return broken.length > 0 || results.some(({ faults }) => faults.length > 0) ? 1 : 0;
}
