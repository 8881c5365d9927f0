import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StepError } from '../../../src/errors.js';
import { connectMlflow } from '../../../src/mlflow/client.js';
import type { TrackingInputs } from '../../../src/mlflow/connection.js';
import { register } from '../../../src/steps/register.js';
import { silentLog } from '../../../src/step.js';
import { createAuthority, type Authority } from '../../proxies/certificates.js';
import { startConnectProxy } from '../../proxies/connect-proxy.js';
import { startTlsProxy, type TlsProxy } from '../../proxies/tls-proxy.js';
import { uniqueName } from '../../setup/seeded-model.js';
import { trackingInputs } from '../../unit/mlflow/tracking-inputs.js';
import { logModelInRun, seedRun } from './seeded-run.js';
import { everyServer } from './servers.js';
import { endStep } from './step-run.js';

const token = 'a-t0ken';
let authority: Authority;
let stranger: Authority;
beforeAll(() => {
  authority = createAuthority('The authority of the company');
  stranger = createAuthority('The authority of somebody else');
});
afterAll(() => {
  authority.remove();
  stranger.remove();
});

describe.each(everyServer)('$version behind TLS and a token', ({ uri }) => {
  let proxy: TlsProxy;
  beforeAll(async () => void (proxy = await startTlsProxy(uri(), { pem: authority.serverPem, token })));
  afterAll(() => proxy.close());

  const readRun = async (changes: Partial<TrackingInputs>, env: Readonly<Record<string, string>> = {}): Promise<string> => {
    const { runId } = await seedRun(uri());
    const mlflow = connectMlflow(trackingInputs(proxy.uri, changes), env, new AbortController().signal, silentLog);
    try {
      return (await mlflow.runs.get(runId)).status;
    } finally {
      mlflow.close();
    }
  };

  it('is reached with the authority and the token', async () => {
    expect(await readRun({ 'tracking-ca-file': authority.caFile, 'tracking-token': token })).toBe('FINISHED');
  });

  it('is reached without the authority where certificates are not looked at', async () => {
    expect(await readRun({ 'tracking-insecure-tls': true, 'tracking-token': token })).toBe('FINISHED');
  });

  it.each<[string, () => Partial<TrackingInputs>, string, string]>([
    ['no authority', () => ({ 'tracking-token': token }), 'E_MLFLOW_TLS', 'tracking-ca-file'],
    ['the authority of somebody else', () => ({ 'tracking-ca-file': stranger.caFile, 'tracking-token': token }), 'E_MLFLOW_TLS', 'tracking-ca-file'],
    ['no token', () => ({ 'tracking-ca-file': authority.caFile }), 'E_MLFLOW_UNAUTHORIZED', 'Give tracking-username and tracking-password, or tracking-token'],
    ['a wrong token', () => ({ 'tracking-ca-file': authority.caFile, 'tracking-token': 'other' }), 'E_MLFLOW_UNAUTHORIZED', 'The credentials are wrong.'],
    ['a password, which wins over the token', () => ({ 'tracking-ca-file': authority.caFile, 'tracking-token': token, 'tracking-username': 'ann', 'tracking-password': 'p' }), 'E_MLFLOW_UNAUTHORIZED', 'The credentials are wrong.'],
  ])('is not reached with %s', async (_name, changes, code, text) => {
    await expect(readRun(changes())).rejects.toEqual(expect.objectContaining({ code, message: expect.stringContaining(text) }));
  });

  it.each<[string, string | undefined, string, () => Partial<TrackingInputs>, string]>([
    ['with the authority and the token', undefined, '', () => ({ 'tracking-ca-file': authority.caFile, 'tracking-token': token }), 'FINISHED'],
    ['that wants a password of its own', 'ann:p', 'ann:p@', () => ({ 'tracking-ca-file': authority.caFile, 'tracking-token': token }), 'FINISHED'],
    ['that refuses', 'ann:p', '', () => ({ 'tracking-ca-file': authority.caFile, 'tracking-token': token }), 'E_MLFLOW_UNREACHABLE'],
    ['but not without the authority', undefined, '', () => ({ 'tracking-token': token }), 'E_MLFLOW_TLS'],
    ['but not with the authority of somebody else', undefined, '', () => ({ 'tracking-ca-file': stranger.caFile, 'tracking-token': token }), 'E_MLFLOW_TLS'],
    ['but not without the token', undefined, '', () => ({ 'tracking-ca-file': authority.caFile }), 'E_MLFLOW_UNAUTHORIZED'],
  ])('is reached through a tunnel of the HTTPS_PROXY, %s', async (_name, credentials, userinfo, changes, outcome) => {
    const tunnel = await startConnectProxy(credentials === undefined ? {} : { credentials });
    try {
      const env = { HTTPS_PROXY: tunnel.uri.replace('://', `://${userinfo}`), MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' };
      const ended = await readRun(changes(), env).catch((thrown: unknown) => (thrown instanceof StepError ? thrown.code : thrown));
      expect([ended, tunnel.tunnels]).toEqual([outcome, outcome === 'E_MLFLOW_UNREACHABLE' ? [] : expect.arrayContaining([new URL(proxy.uri).host])]);
    } finally {
      await tunnel.close();
    }
  });

  it('registers a model, and shows no token', async () => {
    const run = await seedRun(uri());
    await logModelInRun(uri(), run, 'model');
    const given = { 'tracking-uri': proxy.uri, 'tracking-ca-file': authority.caFile, 'tracking-token': token, model: uniqueName('wine'), 'run-id': run.runId };
    const { outputs, printed } = await endStep(register, given);
    expect(outputs).toMatchObject({ outcome: 'done', version: '1' });
    expect(printed.join('\n')).not.toContain(token);
  });
});
