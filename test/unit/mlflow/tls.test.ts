import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectMlflow } from '../../../src/mlflow/client.js';
import type { TrackingInputs } from '../../../src/mlflow/connection.js';
import { trackingInputs } from './tracking-inputs.js';
import { silentLog } from '../../../src/step.js';

/** A certificate for 127.0.0.1, signed by itself, with its key; valid for a hundred years, and of no use elsewhere. */
const pemFile = fileURLToPath(new URL('self-signed.pem', import.meta.url));
const pem = readFileSync(pemFile, 'utf8');

const server = createServer({ cert: pem, key: pem, ca: pem, requestCert: true, rejectUnauthorized: false }, (request, response) => {
  const isKnown = (request.socket as TLSSocket).authorized;
  const run = { info: { run_id: 'r1', experiment_id: '1', run_name: isKnown ? 'known' : 'stranger' } };
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ run }));
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

async function readRunName(changes: Partial<TrackingInputs>, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const mlflow = connectMlflow(trackingInputs(`https://127.0.0.1:${port}`, changes), env, new AbortController().signal, silentLog);
  try {
    return (await mlflow.runs.get('r1')).name;
  } finally {
    mlflow.close();
  }
}

describe('TLS', () => {
  it('refuses a certificate that nobody vouches for, and says what to do', async () => {
    await expect(readRunName({})).rejects.toEqual(expect.objectContaining({ code: 'E_MLFLOW_TLS', message: expect.stringContaining('tracking-ca-file') }));
  });

  it('trusts the authority that is given', async () => {
    expect(await readRunName({ 'tracking-ca-file': pemFile })).toBe('stranger');
  });

  it('trusts anybody where it is told to', async () => {
    expect(await readRunName({ 'tracking-insecure-tls': true })).toBe('stranger');
  });

  it('shows its own certificate', async () => {
    expect(await readRunName({ 'tracking-ca-file': pemFile, 'tracking-client-cert-file': pemFile })).toBe('known');
  });

  it.each(['/no/such/file.pem', fileURLToPath(import.meta.url).replace(/tls\.test\.ts$/, 'tracking-inputs.ts')])('refuses %s as a PEM file', async (file) => {
    await expect(readRunName({ 'tracking-ca-file': file })).rejects.toEqual(
      expect.objectContaining({ code: 'E_INPUT', message: expect.stringContaining(`tracking-ca-file: ${file}`) }),
    );
  });
});

describe('authorities of the environment', () => {
  it.each<Readonly<Record<string, string>>>([
    { REQUESTS_CA_BUNDLE: pemFile },
    { CURL_CA_BUNDLE: pemFile },
    { SSL_CERT_FILE: pemFile },
    { SSL_CERT_DIR: `/nowhere:${dirname(pemFile)}` },
    { REQUESTS_CA_BUNDLE: dirname(pemFile) },
    { SSL_CERT_FILE: '/nowhere', SSL_CERT_DIR: dirname(pemFile) },
  ])('are trusted: %j', async (env) => expect(await readRunName({}, env)).toBe('stranger'));

  it('are passed over where an input names one', async () => {
    expect(await readRunName({ 'tracking-ca-file': pemFile }, { REQUESTS_CA_BUNDLE: '/nowhere' })).toBe('stranger');
    expect(await readRunName({ 'tracking-insecure-tls': true }, { REQUESTS_CA_BUNDLE: '/nowhere' })).toBe('stranger');
  });

  it.each<[Readonly<Record<string, string>>, string, RegExp]>([
    [{ REQUESTS_CA_BUNDLE: '/nowhere' }, 'E_INPUT', /^REQUESTS_CA_BUNDLE: there is no file/],
    [{ SSL_CERT_FILE: fileURLToPath(import.meta.url) }, 'E_INPUT', /^SSL_CERT_FILE: .* is not a PEM file/],
    [{ SSL_CERT_FILE: '/nowhere' }, 'E_MLFLOW_TLS', /tracking-ca-file/],
  ])('are told where they cannot be used: %j', async (env, code, message) => {
    await expect(readRunName({}, env)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
