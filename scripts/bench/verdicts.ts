import { scenarios } from '../scenarios/catalogue.js';
import { renderLatencies } from '../scenarios/latencies.js';
import { runScenario, type Result, type Rig } from '../scenarios/run-scenario.js';

/** Green, and certain red: what can be known at once. */
const measured = ['fresh', 'update', 'scale-up', 'image-not-found', 'image-name-invalid', 'quota'];

/** How soon a verdict is said once the cluster could tell, beside kubectl on the same rollouts. Throws where ours is wrong. */
export async function measureVerdicts(rounds: number, rig: Rig): Promise<string> {
  const results: Result[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const scenario of scenarios.filter(({ name }) => measured.includes(name))) {
      const result = await runScenario(scenario, rig);
      if (result.faults.length > 0) throw new Error(`${scenario.name}: ${result.faults.join('; ')}`);
      results.push(result);
    }
  }
  return renderLatencies(results);
}
