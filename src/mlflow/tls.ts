import { readFileSync } from 'node:fs';
import { StepError } from '../errors.js';
import type { TlsOptions } from '../http/wire.js';
import type { TrackingInputs } from './connection.js';

/** Reads the PEM files that the inputs name. Throws E_INPUT for one that cannot be read. */
export function readTlsOptions(inputs: TrackingInputs): TlsOptions {
  const caFile = inputs['tracking-ca-file'];
  const clientCertFile = inputs['tracking-client-cert-file'];
  const clientCert = clientCertFile === undefined ? undefined : readPem('tracking-client-cert-file', clientCertFile);
  return {
    rejectUnauthorized: !inputs['tracking-insecure-tls'],
    ...(caFile === undefined ? {} : { ca: readPem('tracking-ca-file', caFile) }),
    ...(clientCert === undefined ? {} : { cert: clientCert, key: clientCert }),
  };
}

function readPem(input: string, file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StepError('E_INPUT', `${input}: ${file} cannot be read.`, { cause });
  }
  if (!text.includes('-----BEGIN ')) throw new StepError('E_INPUT', `${input}: ${file} is not a PEM file.`);
  return text;
}
