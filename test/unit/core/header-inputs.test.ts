import { expect, it } from '@jest/globals';
import { runStep } from '../../../src/run.js';
import { promote } from '../../../src/steps/promote.js';
import { undeploy } from '../../../src/steps/undeploy.js';
import { startApiServer } from '../kubernetes/api-server.js';
import { createRecordingHost } from './fixture-host.js';

const given = { 'tracking-uri': 'http://localhost:1', model: 'wine', version: '1', to: '@champion', gates: 'rmse < 1' };

it.each([
  ['MLFLOW_TRACKING_TOKEN', 'first-half\nsecond-half', 'tracking-token: it holds a line break'],
  ['GITHUB_TOKEN', 'first-half\r\nsecond-half', 'github-token: it holds a line break'],
  ['MLFLOW_TRACKING_TOKEN', '“first-half”', 'tracking-token: it holds a character that no HTTP header can carry'],
  ['MLFLOW_TRACKING_TOKEN', 'Bearer first-half', 'tracking-token: it begins with the word "Bearer"'],
  ['MLFLOW_WORKSPACE', 'first-half\nsecond-half', 'MLFLOW_WORKSPACE: it holds a line break'],
])('refuses %s that no header can carry, without showing it', async (variable, value, message) => {
  const host = createRecordingHost(given, { env: { [variable]: value } });
  expect(await runStep(promote, host)).toBe(2);
  expect(host.endings[0]?.result).toMatchObject({ code: 'E_INPUT', reason: expect.stringContaining(message) });
  expect(host.endings[0]?.outputs.get('error-code')).toBe('E_INPUT');
  expect(host.endings[0]?.result.reason).not.toContain('half');
});

it('takes a token that only ends with a line break, as files do', async () => {
  const host = createRecordingHost({ ...given, to: 'nowhere' }, { env: { MLFLOW_TRACKING_TOKEN: 'token\n' } });
  await runStep(promote, host);
  expect(host.endings[0]?.result).toMatchObject({ code: 'E_STAGE_UNKNOWN' });
});

it("refuses a token of a kubeconfig's user that no header can carry", async () => {
  const server = await startApiServer((_request, response) => void response.end('{}'), 'token: "first-half\\nsecond-half"');
  const host = createRecordingHost({ kubeconfig: server.kubeconfig, name: 'wine' });
  expect(await runStep(undeploy, host)).toBe(2);
  expect(host.endings[0]?.result).toMatchObject({ code: 'E_KUBECONFIG_SYNTAX', reason: expect.stringContaining('holds a line break') });
  expect(host.endings[0]?.result.reason).not.toContain('half');
  await server.close();
});
