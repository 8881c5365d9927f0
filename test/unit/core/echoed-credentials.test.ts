import { afterEach, expect, it } from '@jest/globals';
import { runStep } from '../../../src/run.js';
import type { Step } from '../../../src/step.js';
import { render } from '../../../src/steps/render.js';
import { undeploy } from '../../../src/steps/undeploy.js';
import { sendJson, startApiServer } from '../kubernetes/api-server.js';
import { startMisbehavingServer } from '../mlflow/misbehaving-server.js';
import { createRecordingHost } from './fixture-host.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A step that ends with what a server of a gateway said, which repeats the headers that it got. */
async function endEchoed(step: Step, given: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const host = createRecordingHost(given, { env });
  await runStep(step, host);
  return { reason: host.endings[0]?.result.reason ?? '', masked: host.masked };
}

it('shows no user name and password as a request to MLflow carries them', async () => {
  const server = await startMisbehavingServer((response, { headers }) => sendJson(response, 400, { error_code: 'BAD_REQUEST', message: `you sent ${headers.authorization ?? ''}` }));
  closing.push(() => server.close());
  const { reason, masked } = await endEchoed(render, { 'tracking-uri': server.uri, model: 'wine', version: '1', 'tracking-username': 'ann' }, { MLFLOW_TRACKING_PASSWORD: 'hush-hush' });
  expect(reason).toContain('you sent Basic ***');
  expect(masked).toEqual(['hush-hush', Buffer.from('ann:hush-hush').toString('base64')]);
});

it.each([
  ['token: hush-hush', 'Bearer ***', ['hush-hush']],
  ['username: ann, password: hush-hush', 'Basic ***', ['hush-hush', Buffer.from('ann:hush-hush').toString('base64')]],
])('shows no credentials of a kubeconfig: %s', async (user, shown, expected) => {
  const server = await startApiServer((request, response) => sendJson(response, 400, { message: `you sent ${request.headers.authorization ?? ''}` }), user);
  closing.push(() => server.close());
  const { reason, masked } = await endEchoed(undeploy, { kubeconfig: server.kubeconfig, name: 'wine' });
  expect(reason).toContain(`you sent ${shown}`);
  expect(masked).toEqual(expected);
});
