import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { computeMedian, renderColumns } from './median.js';
import { timeProcess, type ProcessTime } from './process-time.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What a pipeline would do without us: gate on the run's metrics, move the alias, leave a record on the version. */
const pythonPromotion = `
import json, sys
from mlflow import MlflowClient
model, version, alias = sys.argv[1:]
client = MlflowClient()
candidate = client.get_model_version(model, version)
previous = client.get_registered_model(model).aliases.get(alias)
accuracy = client.get_run(candidate.run_id).data.metrics["accuracy"]
if not accuracy >= 0.9:
    sys.exit(3)
client.set_registered_model_alias(model, alias, version)
client.set_model_version_tag(model, version, "promotion", json.dumps({"previous": previous, "accuracy": accuracy}))
`;

/** Two versions, so that every promotion moves the alias. */
const seeding = `
import sys
from mlflow import MlflowClient
client, model = MlflowClient(), sys.argv[1]
client.create_registered_model(model)
for _ in range(2):
    run = client.create_run("0")
    client.log_metric(run.info.run_id, "accuracy", 0.97)
    client.set_terminated(run.info.run_id)
    client.create_model_version(model, run.info.artifact_uri + "/model", run.info.run_id)
`;

/** The same promotion by our command line and by MLflow's Python client, on one server, taking turns. */
export async function measurePromotion(rounds: number, trackingUri: string, python: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-bench-'));
  try {
    const model = `bench-${Date.now()}`;
    const env = { MLFLOW_TRACKING_URI: trackingUri };
    const script = join(folder, 'promote.py');
    writeFileSync(script, pythonPromotion);
    await seed(python, model, trackingUri);
    const ours: ProcessTime[] = [];
    const theirs: ProcessTime[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await timeProcess(process.execPath, [cli, 'promote', '--model', model, '--version', '1', '--to', '@champion', '--gates', 'accuracy >= 0.9'], env));
      theirs.push(await timeProcess(python, [script, model, '2', 'champion'], env));
    }
    if ([...ours, ...theirs].some(({ exitCode }) => exitCode !== 0)) throw new Error('A promotion failed; nothing is comparable.');
    const rows = (['wallMs', 'cpuMs'] as const).map((what) => {
      const [a, b] = [computeMedian(ours.map((each) => each[what])), computeMedian(theirs.map((each) => each[what]))];
      return [what === 'wallMs' ? 'wall' : 'CPU', `${a.toFixed(0)} ms`, `${b.toFixed(0)} ms`, `${(a / b).toFixed(3)} ×`, what === 'wallMs' ? '0.15 ×' : ''];
    });
    return renderColumns([['', 'mlflow-steps', 'Python client', 'ratio', 'allowed'], ...rows]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function seed(python: string, model: string, trackingUri: string): Promise<void> {
  const child = spawn(python, ['-c', seeding, model], { env: { PATH: process.env.PATH, MLFLOW_TRACKING_URI: trackingUri }, stdio: ['ignore', 'ignore', 'inherit'] });
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error('MLflow could not be filled.');
}
