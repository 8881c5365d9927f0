// Proves with real processes on real servers that promotions cannot race: `npm run proof`. Prints what ran and what ended
// wrong; exits with 1 if anything did. `--uri` (repeatable) names running servers, else a sandbox is started.
import { parseArgs } from 'node:util';
import { startInstance } from '../sandbox/instance/start.js';
import type { InstanceState } from '../sandbox/instance/state.js';
import { kills, races, stealers, stops, type Scenario } from './proof/scenarios.js';
import { openWorkshop } from './proof/worker-process.js';

const { values } = parseArgs({
  options: {
    uri: { type: 'string', multiple: true, default: [] },
    races: { type: 'string', default: '200' },
    stealers: { type: 'string', default: '50' },
    kills: { type: 'string', default: '50' },
    stops: { type: 'string', default: '50' },
  },
});
const scenarios: readonly (readonly [string, Scenario, number])[] = [
  ['races of three', races, Number(values.races)],
  ['three past a dead lock', stealers, Number(values.stealers)],
  ['killed, run again', kills, Number(values.kills)],
  ['stopped, overtaken, woken', stops, Number(values.stops)],
];

let stop: (() => Promise<number>) | undefined;
const workshop = await openWorkshop();
try {
  const uris = values.uri.length > 0 ? values.uri : await startServers();
  let wrongEnds = 0;
  for (const uri of uris) {
    const version = await (await fetch(`${uri}/version`)).text();
    for (const [title, scenario, count] of scenarios) {
      let tries = 0;
      let conflicts = 0;
      const wrong = await scenario(uri, workshop, count, (each) => {
        tries += 1;
        conflicts += each;
      });
      console.log(`MLflow ${version}  ${title.padEnd(26)} ${String(tries).padStart(4)} run, ${String(conflicts).padStart(3)} told that they were overtaken, ${wrong.length} wrong`);
      for (const each of wrong) console.log(`  ${each}`);
      wrongEnds += wrong.length;
    }
  }
  process.exitCode = wrongEnds === 0 ? 0 : 1;
} finally {
  await workshop.close();
  await stop?.();
}

async function startServers(): Promise<readonly string[]> {
  const { mlflow, olderMlflows } = await new Promise<InstanceState>((resolve, reject) => {
    const sandbox = startInstance(`proof-${process.pid}`, ['mlflow', 'mlflow-2.22.5'], (event) => {
      if (event.event === 'ready') resolve(event.state);
      else if (event.event === 'progress') process.stderr.write(`${event.part}: ${event.message}\n`);
      else if (event.event === 'error') reject(new Error(event.message));
    });
    stop = () => sandbox.stop();
  });
  return [mlflow, olderMlflows?.['mlflow-2.22.5']].flatMap((server) => (server === undefined ? [] : [server.url]));
}
