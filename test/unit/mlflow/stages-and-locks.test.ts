import { afterEach, expect, test } from '@jest/globals';
import { connectMlflow } from '../../../src/mlflow/client.js';
import type { Mlflow } from '../../../src/mlflow/mlflow.js';
import { answerJson, startMisbehavingServer, type Behaviour, type MisbehavingServer } from './misbehaving-server.js';
import { trackingInputs } from './tracking-inputs.js';
import { silentLog } from '../../../src/step.js';

let server: MisbehavingServer | undefined;
let mlflow: Mlflow | undefined;

async function connect(...behaviours: readonly [Behaviour, ...Behaviour[]]): Promise<Mlflow> {
  server = await startMisbehavingServer(...behaviours);
  mlflow = connectMlflow(trackingInputs(server.uri), {}, new AbortController().signal, silentLog);
  return mlflow;
}

afterEach(async () => {
  mlflow?.close();
  await server?.close();
});

test.each([
  [400, { error_code: 'INVALID_PARAMETER_VALUE', message: "Method 'get_latest_versions' is unsupported for models in the Unity Catalog." }],
  [501, { error_code: 'NOT_IMPLEMENTED', message: '' }],
  [404, { error_code: 'ENDPOINT_NOT_FOUND', message: 'No API found.' }],
])('a server without stages (%i) is told, and an alias named instead', async (status, body) => {
  const { registry } = await connect(answerJson(status, body));
  const target = { kind: 'stage', stage: 'Production' } as const;
  await expect(registry.holder('wine', target)).rejects.toMatchObject({ code: 'E_STAGE_UNKNOWN', exit: 2, message: expect.stringContaining('has no stages, so there is no Production. Use an alias instead, such as @production.') });
  await expect(registry.transition('wine', '1', 'Production', true)).rejects.toMatchObject({ code: 'E_STAGE_UNKNOWN' });
});

test.each(['RESOURCE_ALREADY_EXISTS', 'RESOURCE_DOES_NOT_EXIST'])('a lock that another has, or had just now (%s), is not made', async (code) => {
  const { locks } = await connect(answerJson(code === 'RESOURCE_ALREADY_EXISTS' ? 400 : 404, { error_code: code, message: '' }));
  expect(await locks.create('wine--lock', '', new Map())).toBeUndefined();
});

test('removing a lock is not sent again where nobody knows whether it arrived', async () => {
  const { locks } = await connect(answerJson(503, { error_code: 'TEMPORARILY_UNAVAILABLE', message: '' }));
  await expect(locks.remove('wine--lock')).rejects.toMatchObject({ code: 'E_MLFLOW_UNREACHABLE' });
  expect(server?.received).toHaveLength(1);
});

test('a guard is asked before each sending, also one that is repeated', async () => {
  const client = await connect(answerJson(503, {}), answerJson(200, {}));
  let asked = 0;
  const { registry } = client.guarded(() => {
    asked += 1;
    if (asked === 2) throw new Error('the lease is over');
  });
  await expect(registry.setAlias('wine', 'champion', '1')).rejects.toThrow('the lease is over');
  expect(server?.received).toHaveLength(1);
});
