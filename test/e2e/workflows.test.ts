import { expect, test } from '@jest/globals';
import { callMlflow, seedModel } from '../setup/seeded-model.js';
import { requireVariable } from '../setup/variables.js';
import { runWorkflow } from './support/act.js';

const trackingUri = requireVariable('MLFLOW_STEPS_TEST_URI_3_17');

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

  const { registered_model: registered } = await callMlflow(trackingUri, 'GET', `registered-models/get?name=${model}`);
  expect(registered).not.toHaveProperty('aliases');
});
