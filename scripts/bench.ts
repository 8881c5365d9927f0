// Measures what docs/bundle.md speaks of and prints it as tables: `npm run bench -- [PART…] [--rounds N]`. Nothing here is a test.
import { parseArgs } from 'node:util';
import { measureCrowd } from './bench/crowd.js';
import { measureFirstResponse } from './bench/first-response.js';
import { measurePromotionMemory } from './bench/promotion-memory.js';
import { measurePromotion } from './bench/promotion.js';
import { measureSizes } from './bench/sizes.js';
import { measureUnchangedDeploy } from './bench/unchanged-deploy.js';
import { measureVerdicts } from './bench/verdicts.js';
import { startRig, type OwnRig } from './scenarios/systems.js';

type Measure = (rig: OwnRig) => Promise<string>;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '15' } } });
const rounds = Number(values.rounds);
const verdictRounds = Math.max(1, Math.round(rounds / 5));
const alone: readonly (readonly [string, string, () => Promise<string>])[] = [
  ['sizes', 'The bundle', async () => measureSizes()],
  ['first-response', `CPU to the first response, user and system, whole process (${rounds} rounds)`, () => measureFirstResponse(rounds)],
  ['memory', 'Memory of promote by 500 gates on 50 metrics of 10,000 points each, whole process (3 rounds)', () => measurePromotionMemory(3)],
];
const onSandbox: readonly (readonly [string, string, Measure])[] = [
  ['promotion', `promote, whole process, on the same MLflow (${rounds} rounds, taking turns)`, ({ trackingUri, python }) => measurePromotion(rounds, trackingUri, python)],
  ['unchanged', `deploy of what is deployed already, whole process (${rounds} rounds, taking turns)`, (rig) => measureUnchangedDeploy(rounds, rig)],
  ['verdicts', `The verdict on a rollout (${verdictRounds} rounds)`, (rig) => measureVerdicts(verdictRounds, rig)],
  ['crowd', 'Waiting for a rollout among others', measureCrowd],
];
const isWanted = ([name]: readonly [string, ...unknown[]]): boolean => positionals.length === 0 || positionals.includes(name);

for (const [, title, measure] of alone.filter(isWanted)) console.log(`\n${title}\n${await measure()}`);

const wanted = onSandbox.filter(isWanted);
if (wanted.length > 0) {
  const rig = await startRig((message) => process.stderr.write(`${message}\n`));
  try {
    for (const [, title, measure] of wanted) console.log(`\n${title}\n${await measure(rig)}`);
  } finally {
    await rig.close();
  }
}
