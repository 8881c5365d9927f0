// Measures what docs/bundle.md speaks of and prints it as tables: `npm run bench -- [--rounds N]`. Nothing here is a test.
import { parseArgs } from 'node:util';
import { startInstance } from '../sandbox/instance/start.js';
import type { InstanceState } from '../sandbox/instance/state.js';
import { measureFirstResponse } from './bench/first-response.js';
import { measurePromotion } from './bench/promotion.js';
import { measureSizes } from './bench/sizes.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const rounds = Number(values.rounds);

console.log(`\nThe bundle\n${measureSizes()}`);
console.log(`\nCPU to the first response, user and system, whole process (${rounds} rounds)\n${await measureFirstResponse(rounds)}`);

let stop: (() => Promise<number>) | undefined;
try {
  const { mlflow, python } = await new Promise<InstanceState>((resolve, reject) => {
    const sandbox = startInstance(`bench-${process.pid}`, ['mlflow'], (event) => {
      if (event.event === 'ready') resolve(event.state);
      else if (event.event === 'progress') process.stderr.write(`${event.part}: ${event.message}\n`);
      else if (event.event === 'error') reject(new Error(event.message));
    });
    stop = () => sandbox.stop();
  });
  if (!mlflow || python === undefined) throw new Error('The sandbox has no MLflow.');
  const table = await measurePromotion(rounds, mlflow.url, python);
  console.log(`\npromote, whole process, on the same MLflow (${rounds} rounds, taking turns)\n${table}`);
} finally {
  await stop?.();
}
