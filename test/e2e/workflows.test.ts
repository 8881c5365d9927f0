import { expect, test } from '@jest/globals';
import { findHolder } from '../setup/look-up.js';
import { seedModel, uniqueName } from '../setup/seeded-model.js';
import { requireVariable } from '../setup/variables.js';
import { runWorkflow } from './support/act.js';

const trackingUri = requireVariable('MLFLOW_STEPS_TEST_URI_3_17');

const cluster = () => ({
  'tracking-uri': trackingUri,
  kubeconfig: requireVariable('MLFLOW_STEPS_TEST_KUBECONFIG'),
  endpoint: requireVariable('MLFLOW_STEPS_TEST_ENDPOINT'),
});

test('the pipeline action trains, registers, promotes and deploys; promotion and deployment work as separate jobs too', async () => {
  const model = uniqueName('workflow');
  const whole = await runWorkflow('pipeline.yml', { model, name: model, ...cluster() });
  expect(whole).toMatchObject({ exitCode: 0 });
  expect(whole.logOf('pipeline')).toMatch(/version=1 verified=true url=http/);
  expect(whole.logOf('pipeline')).toContain('Summary - <h3>pipeline: done</h3>');

  const apart = await runWorkflow('separate-jobs.yml', { model, version: '1', name: `${model}-apart`, ...cluster() });
  expect(apart).toMatchObject({ exitCode: 0 });
  expect(apart.logOf('deploy')).toContain('promoted=1 served=1 again=unchanged');
  expect(apart.logOf('deploy')).toContain(`removed=${model},${model}-apart`);
});

test('a refused promotion is red with exit code 3; its outputs reach later steps and other jobs', async () => {
  const { model } = await seedModel(trackingUri, { metrics: { accuracy: 0.5, loss: 0.01 } });
  const { exitCode, log, logOf } = await runWorkflow('refused.yml', { model, 'tracking-uri': trackingUri });
  expect(exitCode).toBe(1);
  const promote = logOf('promote');
  expect(promote).toContain('exit status 3');
  expect(promote).toMatch(/::error title=promote%3A refused \[E_GATES_REFUSED\]::.*accuracy is 0\.5, needed >= 0\.9/);
  expect(promote).toMatch(/Summary - <h3>promote: refused<\/h3>[^]*<td>accuracy &gt;= 0\.9<\/td>/);
  expect(promote).toContain('seen after the failure, outcome=refused version=1');
  expect(promote).not.toContain('never reached');
  expect(logOf('after')).toMatch(/seen by another job, outcome=refused reason=.*accuracy is 0\.5/);
  expect(log).toContain('Job failed');

  expect(await findHolder(trackingUri, model)).toBeUndefined();
});
