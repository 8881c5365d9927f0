import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { promote } from '../../../src/steps/promote.js';
import { register } from '../../../src/steps/register.js';
import { everyServer, pythons, withMlflow } from '../mlflow/servers.js';
import { endStep } from '../mlflow/step-run.js';
import { uniqueName } from '../../setup/seeded-model.js';

const script = fileURLToPath(new URL('../mlflow/log-gated.py', import.meta.url));

/** Three versions whose models MLflow's own client has logged: the third wants one column more. */
async function logAndRegister(uri: string, python: string): Promise<string> {
  const model = uniqueName('logged');
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, MLFLOW_TRACKING_URI: uri, GIT_PYTHON_REFRESH: 'quiet' };
  const { stdout } = await promisify(execFile)(python, ['-W', 'ignore', script, model], { env });
  // MLflow 3 prints links before it.
  for (const runId of JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as readonly string[]) {
    const { outputs } = await endStep(register, { 'tracking-uri': uri, model, 'run-id': runId });
    expect(outputs.outcome).toBe('done');
  }
  return model;
}

describe.each(everyServer)("gates on models of MLflow's own client on $version", ({ uri, version, hasLoggedModels }) => {
  it('read signature, flavors, files, datasets and gates.yaml where that client puts them', async () => {
    const model = await logAndRegister(uri(), pythons[version]());
    const { source } = await withMlflow(uri(), ({ registry }) => registry.version(model, '2'));
    expect(source).toMatch(hasLoggedModels ? /^models:\/m-/ : /\/artifacts\/model$/);
    const forms = ['accuracy >= 0.8', 'accuracy >= baseline + 0.01 best', 'param max_depth == 3', 'flavor python_function', 'artifact deploy.yaml', 'signature compatible'];
    // Datasets came with MLflow 2.4.
    const gates = [...forms, ...(version === '1.30.1' ? [] : ['dataset same-as baseline'])].join('\n');
    const run = (number: number) => endStep(promote, { 'tracking-uri': uri(), model, version: String(number), to: 'Production', gates, 'model-gates': 'true' });
    const first = await run(1);
    expect([first.exitCode, first.outputs.reason]).toEqual([0, expect.stringContaining('gates passed')]);
    const second = await run(2);
    expect([second.exitCode, second.outputs.reason]).toEqual([0, expect.stringContaining('in place of version 1')]);
    expect(JSON.parse(second.outputs.report ?? '')).toMatchObject({ baseline: '1', gates: expect.arrayContaining([expect.objectContaining({ gate: 'accuracy >= 0.9 best', from: `gates.yaml of ${model} version 2` })]) });
    const third = await run(3);
    expect([third.exitCode, third.outputs.reason]).toEqual([3, expect.stringContaining('input b (double) is new and required')]);
  });
});
