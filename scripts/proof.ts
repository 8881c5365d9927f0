// Proves with real processes on real servers that promotions cannot race, and that a deploy which is killed and run again ends
// as if once: `npm run proof`. Prints what ran and what ended wrong, with all that was seen of it; exits with 1 if anything did.
// `--uri` (repeatable) names running MLflow servers, `--postgresql` starts one on PostgreSQL, else a sandbox is started.
import { parseArgs } from 'node:util';
import { startInstance } from '../sandbox/instance/start.js';
import type { Part } from '../sandbox/instance/events.js';
import type { InstanceState } from '../sandbox/instance/state.js';
import { deployKills } from './proof/deploy-kills.js';
import { startMlflowOnPostgresql } from './proof/postgresql.js';
import { kills } from './proof/kills.js';
import { placeStories, racePlaces } from './proof/places.js';
import { races, stealers } from './proof/races.js';
import type { Scenario } from './proof/scenario.js';
import { stops } from './proof/stops.js';
import { openWorkshop } from './proof/worker-process.js';

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    uri: { type: 'string', multiple: true, default: [] },
    postgresql: { type: 'boolean', default: false },
    races: { type: 'string', default: '200' },
    stealers: { type: 'string', default: '50' },
    kills: { type: 'string', default: '50' },
    stops: { type: 'string', default: '50' },
    'deploy-kills': { type: 'string', default: '50' },
    places: { type: 'string', default: '24' },
  },
});
if (values.help) {
  console.log(`npm run proof -- [--uri URI …] [--postgresql] [--races 200] [--stealers 50] [--kills 50] [--stops 50] [--deploy-kills 50] [--places 24]

Races, kills and stops promotions, kills deploys, and races what is done to one version or one place, so many times each, and prints how many ended wrong. Without --uri on servers of its own.`);
  process.exit();
}
const scenarios: readonly (readonly [string, Scenario, number])[] = [
  ['races of three', races, Number(values.races)],
  ['three past a dead lock', stealers, Number(values.stealers)],
  ['killed, run again', kills, Number(values.kills)],
  ['stopped, overtaken, woken', stops, Number(values.stops)],
];

const showProgress = (part: string) => (message: string): void => void process.stderr.write(`${part}: ${message}\n`);

let stop: (() => Promise<unknown>) | undefined;
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
      console.log(`MLflow ${version}${values.postgresql ? ' on PostgreSQL' : ''}  ${title.padEnd(26)} ${String(tries).padStart(4)} run, ${String(conflicts).padStart(3)} told that they were overtaken, ${wrong.length} wrong`);
      for (const each of wrong) console.log(`  ${each}`);
      wrongEnds += wrong.length;
    }
  }
  if (Number(values['deploy-kills']) > 0 || Number(values.places) > 0) wrongEnds += await proveDeploys();
  process.exitCode = wrongEnds === 0 ? 0 : 1;
} finally {
  await workshop.close();
  await stop?.();
}

async function startServers(): Promise<readonly string[]> {
  if (values.postgresql) {
    const server = await startMlflowOnPostgresql(showProgress('PostgreSQL'));
    stop = () => server.stop();
    return [server.uri];
  }
  const { mlflow, olderMlflows } = await startSandbox(['mlflow', 'mlflow-2.22.5']);
  return [mlflow, olderMlflows?.['mlflow-2.22.5']].flatMap((server) => (server === undefined ? [] : [server.url]));
}

async function startSandbox(parts: readonly Part[]): Promise<InstanceState> {
  await stop?.();
  return new Promise((resolve, reject) => {
    const sandbox = startInstance(`proof-${process.pid}`, parts, (event) => {
      if (event.event === 'ready') resolve(event.state);
      else if (event.event === 'progress') showProgress(event.part)(event.message);
      else if (event.event === 'error') reject(new Error(event.message));
    });
    stop = () => sandbox.stop();
  });
}

/** On a cluster of its own. */
async function proveDeploys(): Promise<number> {
  const { mlflow, cluster, olderMlflows } = await startSandbox(['mlflow', 'mlflow-2.22.5', 'mlflow-1.30.1', 'cluster']);
  if (!mlflow || !cluster) throw new Error('the sandbox has no MLflow or no cluster');
  let tries = 0;
  let killed = 0;
  const wrong = await deployKills({ mlflow: mlflow.url, kubeconfig: cluster.kubeconfig }, Number(values['deploy-kills']), (wasKilled) => {
    tries += 1;
    if (wasKilled) killed += 1;
  });
  console.log(`Kubernetes    ${'deploys killed, run again'.padEnd(26)} ${String(tries).padStart(4)} run, ${String(killed).padStart(3)} killed on the way, ${wrong.length} wrong`);
  for (const each of wrong) console.log(`  ${each}`);
  return wrong.length + (await provePlaces({ MLflow: mlflow.url, ...Object.fromEntries(Object.entries(olderMlflows ?? {}).map(([name, server]) => [name, server.url])) }, cluster.kubeconfig));
}

async function provePlaces(servers: Readonly<Record<string, string>>, kubeconfig: string): Promise<number> {
  let wrong = 0;
  for (const [name, mlflow] of Object.entries(servers)) {
    for (const story of placeStories) {
      let told = 0;
      const faults = await racePlaces({ mlflow, kubeconfig }, story, Number(values.places), () => void (told += 1));
      console.log(`${name.padEnd(13)} ${story.padEnd(34)} ${String(told).padStart(4)} run, ${faults.length} wrong`);
      for (const each of faults) console.log(`  ${each}`);
      wrong += faults.length;
    }
  }
  return wrong;
}
