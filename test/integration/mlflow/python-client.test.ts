import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { findDeployYaml } from '../../../src/mlflow/model-location.js';
import { register } from '../../../src/steps/register.js';
import { train } from '../../../src/steps/train.js';
import { uniqueName } from '../../setup/seeded-model.js';
import { pythons, servers, withMlflow } from './servers.js';
import { endStep } from './step-run.js';

const script = fileURLToPath(new URL('train-wine.py', import.meta.url));

describe.each(servers)("MLflow's own client on $version", ({ uri, version }) => {
  it('continues the run that train made, and what it logged is registered as it would do it', async () => {
    const model = uniqueName('wine');
    const argv = [pythons[version](), script] as const;
    const trained = await endStep(train, { 'tracking-uri': uri(), experiment: uniqueName('train') }, { program: { kind: 'program', argv } });
    expect(trained.outputs.outcome).toBe('done');
    expect(JSON.parse(trained.outputs.metrics ?? '')).toEqual({ accuracy: expect.any(Number) });
    const runId = trained.outputs['run-id'] ?? '';
    const run = await withMlflow(uri(), ({ runs }) => runs.get(runId));
    expect([run.status, run.loggedModelIds.length]).toEqual(['FINISHED', version === '3.17.2' ? 1 : 0]);

    const { outputs } = await endStep(register, { 'tracking-uri': uri(), model, 'run-id': runId });
    const source = version === '3.17.2' ? `models:/${run.loggedModelIds[0]}` : `${run.artifactUri}/model`;
    expect(outputs).toMatchObject({ outcome: 'done', version: '1', created: 'true', source });
    const found = await withMlflow(uri(), async (mlflow) => findDeployYaml(mlflow, await mlflow.registry.version(model, '1')));
    expect(found?.text).toBe('kind: SeldonDeployment\n');
  });
});
