import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
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

async function readRunName(changes: Partial<TrackingInputs>): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const mlflow = connectMlflow(trackingInputs(`https://127.0.0.1:${port}`, changes), {}, new AbortController().signal, silentLog);
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
